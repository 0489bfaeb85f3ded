//! Features outside what the model has seen: set to the nearest known value, and named.

use crate::features::Feature;
use ndarray::{Array2, ArrayView2, Axis};
use serde::{Deserialize, Serialize};

/// The columns of features that only move forward: a new video is always a little beyond the last one, and the trend
/// is not continued.
const FORWARD: [&str; 1] = ["growth"];

/// The smallest and the largest known value of every column in training; `None` if none is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Seen(Vec<Option<(f64, f64)>>);

impl Seen {
    pub(crate) fn of(x: ArrayView2<f64>) -> Seen {
        let range = |column: ndarray::ArrayView1<f64>| {
            let known = column.iter().copied().filter(|value| value.is_finite());
            known.fold(None, |range: Option<(f64, f64)>, value| {
                let (low, high) = range.unwrap_or((value, value));
                Some((low.min(value), high.max(value)))
            })
        };
        Seen(x.axis_iter(Axis(1)).map(range).collect())
    }

    /// The lowest and the highest value of each column; of one without known values every number is within.
    pub(crate) fn bounds(&self, columns: usize) -> Vec<(f64, f64)> {
        let range = |column| self.0.get(column).copied().flatten();
        (0..columns)
            .map(|column| range(column).unwrap_or((f64::NEG_INFINITY, f64::INFINITY)))
            .collect()
    }

    /// Sets every value to the nearest seen in training.
    pub(crate) fn clamp(&self, x: &mut Array2<f64>) {
        for (mut column, range) in x.axis_iter_mut(Axis(1)).zip(&self.0) {
            let Some((low, high)) = range else { continue };
            // A NaN is unknown, and stays so.
            let known = column.iter_mut().filter(|value| value.is_finite());
            known.for_each(|value| *value = value.clamp(*low, *high));
        }
    }

    /// For each row the names of the features whose values are outside the range of training.
    pub(crate) fn outside(&self, x: &Array2<f64>, chosen: &[&Feature]) -> Vec<Vec<&'static str>> {
        let mut outside = vec![Vec::new(); x.nrows()];
        let columns = chosen
            .iter()
            .flat_map(|feature| feature.columns.iter().map(move |_| feature.name));
        for ((column, range), name) in x.axis_iter(Axis(1)).zip(&self.0).zip(columns) {
            let Some((low, high)) = range.filter(|_| !FORWARD.contains(&name)) else {
                continue;
            };
            for (value, names) in column.iter().zip(&mut outside) {
                if (*value < low || *value > high) && names.last() != Some(&name) {
                    names.push(name);
                }
            }
        }
        outside
    }
}
