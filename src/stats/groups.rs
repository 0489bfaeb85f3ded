//! Tests of groups against the rest, corrected for their number.

use statrs::function::erf::erfc;

/// How a group compares with all the others together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Against {
    pub(crate) above: bool,
    /// After Holm's correction for the number of groups tested.
    pub(crate) p: f64,
}

/// Each of the `others` against `own` by the rank sum, corrected for their number (Holm).
pub(crate) fn against_own(own: &[f64], others: &[Vec<f64>], fewest: usize) -> Vec<Option<Against>> {
    let pair = |other: &Vec<f64>| {
        if own.len() < fewest {
            return None;
        }
        let values: Vec<f64> = other.iter().chain(own).copied().collect();
        let groups: Vec<usize> = (0..values.len())
            .map(|place| usize::from(place >= other.len()))
            .collect();
        rank_sums(&values, &groups, 2, fewest).into_iter().next().flatten()
    };
    holm(others.iter().map(pair).collect())
}

/// Each group against the rest by the rank sum (Mann and Whitney, normal approximation with a correction for ties, as
/// `scipy.stats.mannwhitneyu(method="asymptotic", use_continuity=False)`). Ranks limit the weight of a few viral videos.
/// The p values are not yet corrected for their number: [`holm`] does that, for all tests of a family together.
///
/// `groups` holds each value's group, below `families`. Groups of fewer than `fewest` values are not tested: `None`.
pub(crate) fn rank_sums(values: &[f64], groups: &[usize], families: usize, fewest: usize) -> Vec<Option<Against>> {
    let ranks = super::metrics::ranks(values);
    let total = ranks.len() as f64;
    let centre = (total + 1.0) / 2.0;
    let spread = ranks.iter().map(|rank| (rank - centre).powi(2)).sum::<f64>() / (total - 1.0).max(1.0);
    let mut sums = vec![(0.0, 0_usize); families];
    for (rank, group) in ranks.iter().zip(groups) {
        if let Some((sum, size)) = sums.get_mut(*group) {
            *sum += rank - centre;
            *size += 1;
        }
    }
    let raw = sums.into_iter().map(|(sum, size)| {
        // The sum of m of N ranks drawn without putting back has the variance m (N − m) / N · spread.
        let m = size as f64;
        let variance = m * (total - m) / total * spread;
        (size >= fewest && variance > 0.0).then(|| Against {
            above: sum > 0.0,
            p: erfc((sum / variance.sqrt()).abs() / std::f64::consts::SQRT_2),
        })
    });
    raw.collect()
}

/// Holm's step-down correction: the smallest p value times their number, the next times one less, and so on, monotone.
pub(crate) fn holm(mut groups: Vec<Option<Against>>) -> Vec<Option<Against>> {
    let mut asked: Vec<&mut Against> = groups.iter_mut().flatten().collect();
    asked.sort_by(|a, b| a.p.total_cmp(&b.p));
    let (mut left, mut floor) = (asked.len() as f64, 0.0_f64);
    for group in asked {
        floor = floor.max((group.p * left).min(1.0));
        group.p = floor;
        left -= 1.0;
    }
    groups
}
