//! Spearman's rank correlation with its p value.

use super::metrics;
use super::student::two_sided;

/// rho, with mean ranks for ties, and the p value of "no monotone relation" by the t distribution with n − 2 degrees of
/// freedom, as `scipy.stats.spearmanr` computes them. `None` below three pairs and if one side is constant.
pub(crate) fn spearman(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    if points.len() < 3 {
        return None;
    }
    let (x, y): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
    let rho = metrics::spearman(&x, &y)?;
    let freedom = points.len() as f64 - 2.0;
    let rest = 1.0 - rho * rho;
    let p = if rest > 0.0 {
        two_sided(rho * (freedom / rest).sqrt(), freedom)?
    } else {
        0.0
    };
    Some((rho, p))
}
