//! The statistics behind the analyses: small functions of slices, each checked against SciPy.
//!
//! A function returns `None` if its result is undefined; none returns NaN or infinity for finite input.

pub(crate) mod accumulation;
mod groups;
mod line;
mod mean;
mod median;
pub mod metrics;
mod spearman;
mod student;
pub(crate) mod welch;

use polars::prelude::Column;

pub(crate) use groups::{Against, against_own, holm, rank_sums};
pub(crate) use line::{FEWEST_FOR_LINE, Line, line};
pub(crate) use mean::{mean, ratio};
pub(crate) use median::{FEWEST, median};
pub(crate) use spearman::spearman;
pub(crate) use student::critical;

/// The level of every interval.
pub(crate) const LEVEL: f64 = 0.95;

/// An estimate with its 95% interval, if there are enough values for one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Estimate {
    pub(crate) n: usize,
    pub(crate) value: Option<f64>,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

impl Estimate {
    /// The same on another scale; `to` must be increasing.
    pub(crate) fn map(self, to: impl Fn(f64) -> f64) -> Estimate {
        let to = |value: Option<f64>| value.map(&to).filter(|value| value.is_finite());
        Estimate {
            n: self.n,
            value: to(self.value),
            low: to(self.low),
            high: to(self.high),
        }
    }
}

/// Columns of estimates: `name`, `name_low`, `name_high`.
pub(crate) fn estimates(name: &str, estimates: &[Estimate]) -> [Column; 3] {
    let column = |ending: &str, pick: fn(&Estimate) -> Option<f64>| {
        let values: Vec<Option<f64>> = estimates.iter().map(pick).collect();
        Column::new(format!("{name}{ending}").into(), values)
    };
    [
        column("", |e| e.value),
        column("_low", |e| e.low),
        column("_high", |e| e.high),
    ]
}
