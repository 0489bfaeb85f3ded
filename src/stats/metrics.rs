//! Scores of predictions against true values.
//!
//! Each function takes two slices of the same length and returns `None` if the score is undefined (no rows, or constant
//! true values). Definitions are those of scikit-learn and SciPy.

use std::cmp::Ordering;

/// Coefficient of determination, 1 − Σ(y − ŷ)² / Σ(y − ȳ)². 1 is perfect, 0 is as good as predicting the mean.
///
/// # Examples
/// ```
/// use tubelab::train::metrics::r2;
///
/// assert_eq!(r2(&[1.0, 2.0, 3.0], &[1.0, 2.0, 3.0]), Some(1.0));
/// assert_eq!(r2(&[1.0, 2.0, 3.0], &[2.0, 2.0, 2.0]), Some(0.0));
/// assert_eq!(r2(&[1.0, 1.0], &[1.0, 1.0]), None); // constant true values
/// ```
pub fn r2(truth: &[f64], predicted: &[f64]) -> Option<f64> {
    let mean = mean(truth)?;
    let total: f64 = truth.iter().map(|y| (y - mean).powi(2)).sum();
    // Rounding leaves a trace of variance in a constant column.
    let traces = f64::EPSILON * truth.iter().map(|y| y * y).sum::<f64>();
    (total > traces).then(|| 1.0 - squared_errors(truth, predicted) / total)
}

/// Root mean squared error, in the unit of the true values.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::train::metrics::rmse(&[0.0, 0.0], &[3.0, -3.0]), Some(3.0));
/// ```
pub fn rmse(truth: &[f64], predicted: &[f64]) -> Option<f64> {
    (!truth.is_empty()).then(|| (squared_errors(truth, predicted) / truth.len() as f64).sqrt())
}

/// Mean absolute error, in the unit of the true values.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::train::metrics::mae(&[0.0, 0.0], &[1.0, -3.0]), Some(2.0));
/// ```
pub fn mae(truth: &[f64], predicted: &[f64]) -> Option<f64> {
    mean(
        &truth
            .iter()
            .zip(predicted)
            .map(|(y, p)| (y - p).abs())
            .collect::<Vec<_>>(),
    )
}

/// Median of |ŷ − y| / y in percent, over the rows with a true value above 0.
///
/// # Examples
/// ```
/// use tubelab::train::metrics::median_absolute_percentage_error;
///
/// assert_eq!(median_absolute_percentage_error(&[100.0, 0.0], &[150.0, 7.0]), Some(50.0));
/// ```
pub fn median_absolute_percentage_error(truth: &[f64], predicted: &[f64]) -> Option<f64> {
    let rows = truth.iter().zip(predicted).filter(|(y, _)| **y > 0.0);
    median(rows.map(|(y, p)| ((p - y) / y).abs() * 100.0).collect())
}

/// Spearman's rank correlation, −1 to 1; ties get their mean rank.
///
/// # Examples
/// ```
/// use tubelab::train::metrics::spearman;
///
/// assert_eq!(spearman(&[1.0, 2.0, 3.0], &[10.0, 20.0, 1000.0]), Some(1.0));
/// ```
pub fn spearman(truth: &[f64], predicted: &[f64]) -> Option<f64> {
    pearson(&ranks(truth), &ranks(predicted))
}

/// The median; the mean of the two middle values for an even number of values. `None` for an empty vector.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::train::metrics::median(vec![4.0, 1.0, 3.0, 2.0]), Some(2.5));
/// ```
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    let (half, even) = (values.len() / 2, values.len().is_multiple_of(2));
    if values.is_empty() {
        return None;
    }
    let (below, middle, _) = values.select_nth_unstable_by(half, f64::total_cmp);
    let middle = *middle;
    if !even {
        return Some(middle);
    }
    let lower = below.iter().copied().max_by(f64::total_cmp)?;
    Some(lower + (middle - lower) / 2.0)
}

/// The quantile of sorted values by linear interpolation; `share` from 0 to 1.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share.clamp(0.0, 1.0) * (sorted.len().checked_sub(1)? as f64);
    let (low, high) = (
        *sorted.get(place.floor() as usize)?,
        *sorted.get(place.ceil() as usize)?,
    );
    Some(low + (high - low) * place.fract())
}

pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Whether the losses `a` are less than `b` on average, by more than this many standard errors of the paired
/// difference.
pub(crate) fn clearly_less(a: &[f64], b: &[f64], errors: f64) -> bool {
    difference(b, a).is_some_and(|(gain, error)| gain > errors * error)
}

/// The mean of a − b, pair by pair, and its standard error; `None` for fewer than two pairs.
pub(crate) fn difference(a: &[f64], b: &[f64]) -> Option<(f64, f64)> {
    let gaps: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
    let n = gaps.len() as f64;
    let mean = mean(&gaps).filter(|_| gaps.len() > 1)?;
    let squares: f64 = gaps.iter().map(|gap| (gap - mean).powi(2)).sum();
    Some((mean, (squares / (n - 1.0) / n).sqrt()))
}

fn squared_errors(truth: &[f64], predicted: &[f64]) -> f64 {
    truth.iter().zip(predicted).map(|(y, p)| (y - p).powi(2)).sum()
}

fn pearson(a: &[f64], b: &[f64]) -> Option<f64> {
    let (mean_a, mean_b) = (mean(a)?, mean(b)?);
    let (mut ab, mut aa, mut bb) = (0.0, 0.0, 0.0);
    for (x, y) in a.iter().zip(b) {
        ab += (x - mean_a) * (y - mean_b);
        aa += (x - mean_a).powi(2);
        bb += (y - mean_b).powi(2);
    }
    (aa > 0.0 && bb > 0.0).then(|| (ab / (aa * bb).sqrt()).clamp(-1.0, 1.0))
}

pub(crate) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = values.iter().copied().zip(0..).collect();
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    for tied in order.chunk_by(|a, b| a.0.partial_cmp(&b.0) == Some(Ordering::Equal)) {
        let rank = start as f64 + (tied.len() as f64 + 1.0) / 2.0;
        for (_, row) in tied {
            if let Some(cell) = ranks.get_mut(*row) {
                *cell = rank;
            }
        }
        start += tied.len();
    }
    ranks
}
