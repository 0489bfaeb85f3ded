//! Features outside what the model has seen: set to the nearest known value, and named.

use super::rows::Rows;
use crate::features::Feature;
use ndarray::{Array2, Axis};
use serde::{Deserialize, Serialize};

/// The columns of features that only move forward: a new video is always a little beyond the last one, and the trend
/// is not continued.
const FORWARD: [&str; 1] = ["growth"];

/// The smallest and the largest known value of every column in training; `None` if none is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Seen(Vec<Option<(f64, f64)>>);

impl Seen {
    pub(crate) fn of(rows: &Rows) -> Seen {
        let range = |column: ndarray::ArrayView1<f64>| {
            let known = column.iter().copied().filter(|value| value.is_finite());
            known.fold(None, |range: Option<(f64, f64)>, value| {
                let (low, high) = range.unwrap_or((value, value));
                Some((low.min(value), high.max(value)))
            })
        };
        Seen(rows.x.axis_iter(Axis(1)).map(range).collect())
    }

    /// Sets every value to the nearest seen in training. Returns the names of the features that this changed, for
    /// each row.
    pub(crate) fn clamp(&self, x: &mut Array2<f64>, chosen: &[&Feature]) -> Vec<Vec<&'static str>> {
        let mut changed = vec![Vec::new(); x.nrows()];
        let columns = chosen.iter().flat_map(|feature| feature.columns.iter().map(move |_| feature.name));
        for ((mut column, range), name) in x.axis_iter_mut(Axis(1)).zip(&self.0).zip(columns) {
            let Some((low, high)) = range else { continue };
            for (value, names) in column.iter_mut().zip(&mut changed) {
                // A NaN is unknown, which is no value outside the range.
                if *value < *low || *value > *high {
                    *value = value.clamp(*low, *high);
                    if !FORWARD.contains(&name) && names.last() != Some(&name) {
                        names.push(name);
                    }
                }
            }
        }
        changed
    }
}
