//! Columns in at most 255 bins, by which trees look for splits.

use crate::tree::between;
use ndarray::{ArrayView1, ArrayView2, Axis};
use rayon::prelude::*;

/// The bin of unknown values.
pub const UNKNOWN: u8 = 255;
/// Bins of known values.
const BINS: usize = 255;

/// One column: the bin of each row, and the thresholds between bins. A value is in a bin up to `b` exactly where it is
/// below `cuts[b]`.
pub struct Binned {
    /// The bin of each row; [`UNKNOWN`] where the value is.
    pub bins: Vec<u8>,
    /// Thresholds between bins, ascending.
    pub cuts: Vec<f64>,
    /// Whether some values are unknown.
    pub unknown: bool,
}

/// Bins of equal numbers of rows; one for each value where there are few of them.
pub fn bins(x: ArrayView2<f64>) -> Vec<Binned> {
    let columns: Vec<ArrayView1<f64>> = x.axis_iter(Axis(1)).collect();
    columns.into_par_iter().map(column).collect()
}

/// The known values of each column, ascending, each once.
pub fn distinct(columns: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let one = |column: Vec<f64>| {
        let mut column = ascending(column.into_iter());
        column.dedup();
        column
    };
    columns.into_par_iter().map(one).collect()
}

/// The known values.
fn ascending(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut known: Vec<f64> = values.filter(|value| value.is_finite()).collect();
    known.sort_unstable_by(f64::total_cmp);
    known
}

fn column(values: ArrayView1<f64>) -> Binned {
    let sorted = ascending(values.iter().copied());
    let steps = |sorted: &[f64]| -> Vec<(f64, f64)> {
        let pairs = sorted.iter().zip(sorted.iter().skip(1));
        pairs.filter(|(a, b)| a < b).map(|(a, b)| (*a, *b)).collect()
    };
    let mut cuts: Vec<f64> = steps(&sorted).into_iter().map(|(a, b)| between(a, b)).collect();
    if cuts.len() >= BINS {
        let step = sorted.len() as f64 / BINS as f64;
        let at = |edge: usize| {
            let place = (edge as f64 * step) as usize;
            let high = *sorted.get(place)?;
            let below = sorted.partition_point(|v| *v < high).checked_sub(1)?;
            Some(between(*sorted.get(below)?, high))
        };
        cuts = (1..BINS).filter_map(at).collect();
        cuts.dedup();
    }
    let bin = |value: &f64| match value.is_finite() {
        // At most 254 cuts, so that the place fits.
        true => u8::try_from(cuts.partition_point(|cut| cut <= value)).unwrap_or(UNKNOWN),
        false => UNKNOWN,
    };
    let bins: Vec<u8> = values.iter().map(bin).collect();
    Binned {
        unknown: bins.contains(&UNKNOWN),
        bins,
        cuts,
    }
}
