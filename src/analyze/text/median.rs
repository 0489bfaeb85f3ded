//! Medians with distribution-free intervals.

use statrs::distribution::{Binomial, DiscreteCDF};

/// A median and the ends of its 95% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Median {
    pub value: f64,
    /// `None` below six values: even their whole range contains the median with less than 95%.
    pub interval: Option<(f64, f64)>,
}

/// The median of `values` and its interval between two order statistics, which contains the true median with at least
/// 95% whatever the distribution (Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2).
pub(crate) fn median(mut values: Vec<f64>) -> Option<Median> {
    values.sort_by(f64::total_cmp);
    let n = values.len();
    let (low, high) = (values.get(n.checked_sub(1)? / 2)?, values.get(n / 2)?);
    Some(Median {
        // Halves first: the sum of two large values may be infinite.
        value: low / 2.0 + high / 2.0,
        interval: interval(&values),
    })
}

fn interval(sorted: &[f64]) -> Option<(f64, f64)> {
    let n = sorted.len();
    let binomial = Binomial::new(0.5, n as u64).ok()?;
    // The largest rank whose tail below holds at most 2.5%.
    let (mut within, mut beyond) = (0_usize, n / 2 + 1);
    while beyond - within > 1 {
        let rank = usize::midpoint(within, beyond);
        if binomial.cdf(rank as u64 - 1) <= 0.025 {
            within = rank;
        } else {
            beyond = rank;
        }
    }
    let rank = within.checked_sub(1)?;
    Some((*sorted.get(rank)?, *sorted.get(n - 1 - rank)?))
}
