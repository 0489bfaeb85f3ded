//! Means and ratios of sums.

use super::{Estimate, student::critical};

/// The mean with Student's 95% interval, which needs two values.
pub(crate) fn mean(values: &[f64]) -> Estimate {
    let n = values.len() as f64;
    let value = (!values.is_empty()).then(|| values.iter().sum::<f64>() / n);
    let half = value.and_then(|mean| {
        let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
        Some(critical(n - 1.0)? * (squares / (n - 1.0) / n).sqrt())
    });
    around(values.len(), value, half)
}

/// Σ part / Σ whole, with a 95% interval by linearisation: the variance of the ratio is n / (n − 1) · Σ (partᵢ − r ·
/// wholeᵢ)² / (Σ whole)² (Cochran 1977, *Sampling Techniques*, section 6.4, without the correction for a finite population).
pub(crate) fn ratio(pairs: &[(f64, f64)]) -> Estimate {
    let n = pairs.len() as f64;
    let (part, whole) = pairs.iter().fold((0.0, 0.0), |(a, b), (x, y)| (a + x, b + y));
    let value = (whole > 0.0).then(|| part / whole).filter(|ratio| ratio.is_finite());
    let half = value.and_then(|ratio| {
        let squares: f64 = pairs.iter().map(|(x, y)| ((x - ratio * y) / whole).powi(2)).sum();
        Some(critical(n - 1.0)? * (squares * n / (n - 1.0)).sqrt())
    });
    around(pairs.len(), value, half)
}

fn around(n: usize, value: Option<f64>, half: Option<f64>) -> Estimate {
    let end = |sign: f64| Some(value? + sign * half?).filter(|end| end.is_finite());
    Estimate {
        n,
        value: value.filter(|value| value.is_finite()),
        low: end(-1.0),
        high: end(1.0),
    }
}
