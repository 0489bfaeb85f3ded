//! A linear model of standardised features with a mixed L1 and L2 penalty.

use crate::error::{Error, Kind, Result};
use crate::stats::metrics;
use linfa_linalg::qr::QRInto;
use ndarray::{Array1, Array2, ArrayView2, Axis, ShapeBuilder, s};
use serde::{Deserialize, Serialize};
use tubelab_numerics::elastic_net::{self, Settings};

/// Stops when no coefficient changes by more than this share, and the duality gap is below it (relative to Σy²).
const TOLERANCE: f64 = 1e-6;
const MAX_ITERATIONS: u32 = 5_000;

/// Means and standard deviations of the training rows; applied to other rows unchanged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Scaler {
    means: Vec<f64>,
    deviations: Vec<f64>,
}

impl Scaler {
    /// Population mean and standard deviation of the known values of each column (null is NaN here).
    pub(crate) fn fit(x: ArrayView2<f64>) -> Scaler {
        let of = |column: ndarray::ArrayView1<f64>| {
            let known: Vec<f64> = column.iter().copied().filter(|v| v.is_finite()).collect();
            let mean = metrics::mean(&known).unwrap_or(0.0);
            let variance = metrics::mean(&known.iter().map(|v| (v - mean).powi(2)).collect::<Vec<_>>()).unwrap_or(0.0);
            // A column that does not vary is left out; rounding alone must not bring it back.
            let deviation = variance.sqrt();
            (
                mean,
                if deviation > 1e-9 * mean.abs().max(1.0) {
                    deviation
                } else {
                    0.0
                },
            )
        };
        let (means, deviations) = x.axis_iter(Axis(1)).map(of).unzip();
        Scaler { means, deviations }
    }

    /// (x − mean) / deviation; 0, the mean, for unknown values and constant columns.
    pub(crate) fn apply(&self, x: ArrayView2<f64>) -> Array2<f64> {
        // Columns lie together in memory: coordinate descent walks along them.
        let mut scaled = Array2::zeros(x.raw_dim().f());
        for (j, (mean, deviation)) in self.means.iter().zip(&self.deviations).enumerate() {
            if *deviation > 0.0 {
                let into = scaled.column_mut(j);
                into.into_iter().zip(x.column(j)).for_each(|(cell, value)| {
                    *cell = if value.is_finite() {
                        (value - mean) / deviation
                    } else {
                        0.0
                    };
                });
            }
        }
        scaled
    }

    pub(crate) fn columns(&self) -> impl Iterator<Item = (f64, f64)> {
        self.means.iter().copied().zip(self.deviations.iter().copied())
    }
}

/// A fitted model: ŷ = intercept + Σ coefficient · (x − mean) / deviation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Linear {
    pub(crate) scaler: Scaler,
    pub(crate) coefficients: Vec<f64>,
    pub(crate) intercept: f64,
    pub(crate) penalty: Penalty,
    pub(crate) converged: bool,
}

/// λ and ρ of the objective Σ(y − ŷ)² / 2n + λρ·Σ|w| + λ(1 − ρ)/2 · Σw², which is also scikit-learn's (`alpha`,
/// `l1_ratio`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Penalty {
    pub(crate) penalty: f64,
    pub(crate) l1_ratio: f64,
}

/// Rows with the same fit as the standardised ones, but only one more than columns: Σ(y − Xw)² equals |Rw − z|² for the
/// QR decomposition of (X | y), so that the solver iterates over 20 rows instead of thousands.
struct ReducedProblem {
    r: Array2<f64>,
    z: Array1<f64>,
    mean: f64,
    /// Σ(y − mean)² and the same before centring, on the scale of `z`.
    total: f64,
    uncentred: f64,
}

impl ReducedProblem {
    fn of(scaled: ArrayView2<f64>, y: &[f64]) -> Result<ReducedProblem> {
        let mean = metrics::mean(y).ok_or_else(|| Error::new(Kind::TooLittleData, "there are no rows to fit"))?;
        let (rows, columns) = scaled.dim();
        let mut joined = Array2::zeros((rows, columns + 1));
        joined.slice_mut(s![.., ..columns]).assign(&scaled);
        (joined.column_mut(columns).iter_mut().zip(y)).for_each(|(cell, value)| *cell = value - mean);
        let shorter = match rows > columns + 1 {
            true => (joined.qr_into())
                .map_err(|error| Error::new(Kind::Internal, format!("QR decomposition failed: {error}")))?
                .into_r(),
            false => joined,
        };
        // The solver divides by the number of rows.
        let scale = (shorter.nrows() as f64 / rows as f64).sqrt();
        let shorter = shorter * scale;
        let z = shorter.column(columns).to_owned();
        // Columns lie together in memory: coordinate descent walks along them.
        let mut r = Array2::zeros((shorter.nrows(), columns).f());
        r.assign(&shorter.slice(s![.., ..columns]));
        Ok(ReducedProblem {
            total: z.dot(&z),
            uncentred: y.iter().map(|v| v * v).sum::<f64>() * scale * scale,
            r,
            z,
            mean,
        })
    }
}

impl Linear {
    /// Standardises the rows and fits them. Unknown values are NaN. The intercept is the mean of `y`, because the
    /// columns are centred.
    pub(crate) fn fit(x: ArrayView2<f64>, y: &[f64], penalty: Penalty) -> Result<Linear> {
        let scaler = Scaler::fit(x);
        let condensed = ReducedProblem::of(scaler.apply(x).view(), y)?;
        Self::fit_reduced(scaler, &condensed, penalty)
    }

    fn fit_reduced(scaler: Scaler, rows: &ReducedProblem, penalty: Penalty) -> Result<Linear> {
        if rows.total <= f64::EPSILON * rows.uncentred {
            // Nothing varies, so nothing is to be explained; the solver would not notice that it is done.
            return Ok(Linear {
                scaler,
                coefficients: vec![0.0; rows.r.ncols()],
                intercept: rows.mean,
                penalty,
                converged: true,
            });
        }
        // Everything is centred already: unknown values are filled with the mean.
        let settings = Settings {
            penalty: penalty.penalty,
            l1_ratio: penalty.l1_ratio,
            tolerance: TOLERANCE,
            max_iterations: MAX_ITERATIONS,
        };
        let fitted = elastic_net::fit(rows.r.view(), rows.z.view(), settings)
            .map_err(|error| Error::new(Kind::Internal, format!("fitting the elastic net failed: {error}")))?;
        if !fitted.coefficients.iter().all(|w| w.is_finite()) {
            return Err(Error::new(
                Kind::Internal,
                "the elastic net has non-finite coefficients",
            ));
        }
        Ok(Linear {
            scaler,
            coefficients: fitted.coefficients,
            intercept: rows.mean,
            penalty,
            converged: fitted.duality_gap < TOLERANCE * rows.total,
        })
    }

    pub(crate) fn predict(&self, x: ArrayView2<f64>) -> Vec<f64> {
        self.predict_scaled(&self.scaler.apply(x))
    }

    fn predict_scaled(&self, scaled: &Array2<f64>) -> Vec<f64> {
        (scaled.dot(&Array1::from(self.coefficients.clone())) + self.intercept).to_vec()
    }
}

/// The penalties to choose from, strongest first: of two that do equally well the stronger is taken.
pub(crate) fn grid(penalty: Option<f64>, l1_ratio: Option<f64>) -> Vec<Penalty> {
    let penalties = penalty.map_or(vec![1.0, 0.3, 0.1, 0.03, 0.01, 0.001], |fixed| vec![fixed]);
    let ratios = l1_ratio.map_or(vec![0.9, 0.2], |fixed| vec![fixed]);
    let pairs = penalties.iter().flat_map(|p| {
        ratios.iter().map(move |r| Penalty {
            penalty: *p,
            l1_ratio: *r,
        })
    });
    pairs.collect()
}

/// The chosen penalty, with out-of-fold predictions of each row.
pub(crate) struct Selection {
    pub(crate) penalty: Penalty,
    pub(crate) out_of_fold: Vec<f64>,
}

/// If there are several penalties to choose from, the best must beat the mean by this many standard errors (of the
/// paired difference per video); otherwise no feature is used.
const CLEARLY: f64 = 2.0;

/// The penalty with the smallest squared error over the folds (each a list of held-out rows); the one that sets all
/// coefficients to 0 if even the best is not clearly better than the mean.
pub(crate) fn select(x: ArrayView2<f64>, y: &[f64], folds: &[Vec<usize>], grid: &[Penalty]) -> Result<Selection> {
    let mut errors = vec![0.0; grid.len()];
    let mut predictions = vec![vec![f64::NAN; y.len()]; grid.len()];
    let mut means = vec![f64::NAN; y.len()];
    for held_out in folds {
        let rest = others(y.len(), held_out);
        let (train, test) = (x.select(Axis(0), &rest), x.select(Axis(0), held_out));
        let scaler = Scaler::fit(train.view());
        let (train, test) = (scaler.apply(train.view()), scaler.apply(test.view()));
        let train = ReducedProblem::of(train.view(), &pick(y, &rest))?;
        for row in held_out {
            if let Some(cell) = means.get_mut(*row) {
                *cell = train.mean;
            }
        }
        for ((penalty, error), predictions) in grid.iter().zip(&mut errors).zip(&mut predictions) {
            let model = Linear::fit_reduced(scaler.clone(), &train, *penalty)?;
            for (row, predicted) in held_out.iter().zip(model.predict_scaled(&test)) {
                if let (Some(truth), Some(cell)) = (y.get(*row), predictions.get_mut(*row)) {
                    *error += (truth - predicted).powi(2);
                    *cell = predicted;
                }
            }
        }
    }
    let scored = grid.iter().zip(errors).zip(predictions);
    let best = scored
        .min_by(|((_, a), _), ((_, b), _)| a.total_cmp(b))
        .map(|((penalty, _), out_of_fold)| Selection {
            penalty: *penalty,
            out_of_fold,
        })
        .ok_or_else(|| Error::new(Kind::Internal, "there are no values of alpha to choose from"))?;
    let squared = |predicted: &[f64]| -> Vec<f64> { y.iter().zip(predicted).map(|(y, p)| (y - p).powi(2)).collect() };
    if grid.len() > 1 && !metrics::clearly_less(&squared(&best.out_of_fold), &squared(&means), CLEARLY) {
        return Ok(Selection {
            penalty: Penalty {
                penalty: max_alpha(x, y),
                l1_ratio: 1.0,
            },
            out_of_fold: means,
        });
    }
    Ok(best)
}

/// The smallest L1 penalty that sets every coefficient to 0: the largest |Σ x(y − ȳ)| / n.
fn max_alpha(x: ArrayView2<f64>, y: &[f64]) -> f64 {
    let scaled = Scaler::fit(x).apply(x);
    let mean = metrics::mean(y).unwrap_or(0.0);
    let centred: Array1<f64> = y.iter().map(|y| y - mean).collect();
    let largest = scaled.t().dot(&centred).iter().fold(0.0_f64, |a, b| a.max(b.abs()));
    // Rounding must not bring a coefficient back.
    (largest / y.len().max(1) as f64 * 1.000_001).max(1e-6)
}

/// The rows that are not held out.
pub(crate) fn others(rows: usize, held_out: &[usize]) -> Vec<usize> {
    let mut keep = vec![true; rows];
    for row in held_out {
        if let Some(cell) = keep.get_mut(*row) {
            *cell = false;
        }
    }
    keep.iter()
        .enumerate()
        .filter(|(_, keep)| **keep)
        .map(|(row, _)| row)
        .collect()
}

/// The values at these rows.
pub(crate) fn pick(values: &[f64], rows: &[usize]) -> Vec<f64> {
    rows.iter().filter_map(|row| values.get(*row).copied()).collect()
}
