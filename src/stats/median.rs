//! The median and its bootstrap interval.

use super::{Estimate, LEVEL};
use statrs::function::beta::checked_beta_reg;

/// Minimum number of values for an interval: with four, it would contain the true median in only 87% of cases.
pub(crate) const FEWEST: usize = 5;

/// Above this number the normal approximation of the ranks is exact to one rank.
const MANY: usize = 1_000;

/// The median with the 95% percentile interval of the bootstrap, without resampling.
///
/// The median of a resample of n values is one of them (or, for even n, between two), and the probability that it is at
/// most the k-th smallest is binomial: I(k/n; m, n + 1 − m) for the m-th order statistic (Efron 1982, *The Jackknife,
/// the Bootstrap and Other Resampling Plans*, section 10.3). So the interval of infinitely many resamples is known
/// exactly and needs no seed. For even n the ends are those of the lower and the upper middle value.
pub(crate) fn median(mut values: Vec<f64>) -> Estimate {
    let n = values.len();
    let value = super::metrics::median(values.clone());
    if n < FEWEST {
        return Estimate {
            n,
            value,
            ..Estimate::default()
        };
    }
    let low_rank = low_rank(n);
    let high_rank = n + 1 - low_rank;
    let mut at = |rank: usize| {
        let index = rank.clamp(1, n) - 1;
        Some(*values.select_nth_unstable_by(index, f64::total_cmp).1)
    };
    Estimate {
        n,
        value,
        low: at(low_rank),
        high: at(high_rank),
    }
}

/// The smallest rank whose probability to contain the resample's (lower) median reaches 2.5%. The upper end mirrors it.
fn low_rank(n: usize) -> usize {
    let tail = (1.0 - LEVEL) / 2.0;
    let size = n as f64;
    if n > MANY {
        const Z: f64 = 1.959_963_984_540_054;
        return ((size / 2.0 - Z * size.sqrt() / 2.0).ceil() as usize).max(1);
    }
    let middle = n.div_ceil(2) as f64;
    let reaches =
        |rank: usize| checked_beta_reg(middle, size + 1.0 - middle, rank as f64 / size).is_ok_and(|p| p >= tail);
    let (mut low, mut high) = (1, n.div_ceil(2));
    while low < high {
        let half = (low + high) / 2;
        if reaches(half) {
            high = half;
        } else {
            low = half + 1;
        }
    }
    low
}
