//! linfa's coordinate descent, for numbers of 64 bits.

use linfa::DatasetBase;
use linfa::traits::Fit;
use linfa_elasticnet::ElasticNet;
use ndarray::{ArrayView1, ArrayView2};

/// λ and ρ of the objective Σ(y − ŷ)² / 2n + λρ·Σ|w| + λ(1 − ρ)/2 · Σw², and when to stop: when no coefficient changes by
/// more than the tolerance as a share, and the duality gap is below it (relative to Σy²).
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// λ, above 0.
    pub penalty: f64,
    /// ρ: 1 is the lasso, near 0 ridge.
    pub l1_ratio: f64,
    /// Above 0, such as 1e-6.
    pub tolerance: f64,
    /// Passes over the coefficients, at most.
    pub max_iterations: u32,
}

/// The coefficients, without an intercept, and the duality gap that was reached.
#[derive(Clone, Debug)]
pub struct Fitted {
    /// One for each column.
    pub coefficients: Vec<f64>,
    /// How far the objective is from its minimum, at most.
    pub duality_gap: f64,
}

/// Fits columns and a target that are centred already.
///
/// # Errors
/// What linfa says, when a setting is out of its range or there is no row.
pub fn fit(x: ArrayView2<f64>, y: ArrayView1<f64>, settings: Settings) -> Result<Fitted, String> {
    let model = ElasticNet::params()
        .penalty(settings.penalty)
        .l1_ratio(settings.l1_ratio)
        .tolerance(settings.tolerance)
        .max_iterations(settings.max_iterations)
        .with_intercept(false)
        .fit(&DatasetBase::new(x, y))
        .map_err(|error| error.to_string())?;
    Ok(Fitted {
        coefficients: model.hyperplane().to_vec(),
        duality_gap: model.duality_gap(),
    })
}
