//! How many times as many views one group of videos has as another.

use crate::stats;

/// z of a two-sided 95% interval.
const Z: f64 = 1.959_963_984_540_054;
/// Larger groups are thinned out: the interval is narrow by then.
const MOST: usize = 1000;

/// A ratio of views with its 95% interval, and the p value of no difference.
pub(super) struct Shift {
    pub times: f64,
    pub low: f64,
    pub high: f64,
    pub p: f64,
}

/// The shift of Hodges and Lehmann (1963) on ln(1 + views), the median of all pairwise differences, with the interval
/// that belongs to the rank sum test (normal approximation), so that it excludes 1 where the test finds a difference.
/// Unlike a ratio of means it does not follow a single hit, or a video without views. `None` below five videos on either
/// side.
pub(super) fn shift(now: &[f64], before: &[f64]) -> Option<Shift> {
    let logs = |views: &[f64]| -> Vec<f64> {
        let step = views.len().div_ceil(MOST).max(1);
        views.iter().step_by(step).map(|views| views.max(0.0).ln_1p()).collect()
    };
    let (now, before) = (logs(now), logs(before));
    if now.len() < stats::FEWEST || before.len() < stats::FEWEST {
        return None;
    }
    let tested = stats::against_own(&before, std::slice::from_ref(&now), stats::FEWEST);
    let p = tested.into_iter().next().flatten()?.p;
    let mut differences: Vec<f64> = now.iter().flat_map(|a| before.iter().map(move |b| a - b)).collect();
    differences.sort_by(f64::total_cmp);
    let (m, n) = (now.len() as f64, before.len() as f64);
    let spread = (m * n * (m + n + 1.0) / 12.0).sqrt();
    let rank = (m * n / 2.0 - Z * spread).round().max(0.0) as usize;
    let (low, high) = (
        differences.get(rank)?,
        differences.get(differences.len().checked_sub(rank + 1)?)?,
    );
    let middle = stats::metrics::median(differences.clone())?;
    let [times, low, high] = [middle, *low, *high].map(f64::exp);
    [times, low, high]
        .iter()
        .all(|value| value.is_finite())
        .then_some(Shift { times, low, high, p })
}

#[cfg(test)]
mod tests {
    use super::shift;

    #[test]
    fn a_factor_is_found_and_one_hit_does_not_change_it() {
        let before: Vec<f64> = (1..=40).map(|at| 1000.0 + 50.0 * f64::from(at)).collect();
        let mut now: Vec<f64> = before.iter().map(|views| views * 3.0).collect();
        let found = shift(&now, &before).map(|found| (found.times, found.low, found.high, found.p));
        let Some((times, low, high, p)) = found else {
            panic!("there is a shift")
        };
        assert!(
            (times - 3.0).abs() < 0.05 && low > 2.3 && high < 3.9 && p < 1e-6,
            "{times} {low} {high} {p}"
        );
        now.extend([5e9, 0.0]);
        let again = shift(&now, &before).map_or(0.0, |found| found.times);
        assert!((again - times).abs() < 0.1, "{again}");
    }

    #[test]
    fn too_few_have_no_shift() {
        assert!(shift(&[1.0; 4], &[1.0; 40]).is_none());
    }
}
