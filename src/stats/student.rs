//! Student's t distribution.

use super::LEVEL;
use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::function::beta::checked_beta_reg;

/// P(|T| ≥ |t|) with `freedom` degrees of freedom: I(ν / (ν + t²); ν/2, 1/2), Abramowitz and Stegun 26.5.27.
pub(crate) fn two_sided(t: f64, freedom: f64) -> Option<f64> {
    let x = freedom / (freedom + t * t);
    checked_beta_reg(freedom / 2.0, 0.5, x)
        .ok()
        .map(|p| if x >= 1.0 { 1.0 } else { p.clamp(0.0, 1.0) })
        .filter(|p| p.is_finite())
}

/// The t that |T| stays below with probability [`LEVEL`].
pub(crate) fn critical(freedom: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf((1.0 + LEVEL) / 2.0);
    t.is_finite().then_some(t)
}
