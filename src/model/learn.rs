//! Fitting all kinds of models behind one interface: evaluation, intervals, importance and files do not depend on the
//! kind.

use super::boosting::Boosting;
use super::conformal::Residuals;
use super::elastic_net::{Linear, grid, others, pick, select};
use super::folds::{INNER_FOLDS, random, shuffled};
use super::forest::Forest;
use super::learner::Learner;
use super::options::TrainOptions;
use crate::error::{Error, Kind, Result};
use crate::stats::metrics;
use ndarray::{ArrayView2, Axis};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use tubelab_numerics::tree::Ensemble;

/// A fitted model as plain data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fitted {
    Linear(Linear),
    Trees(Ensemble),
}

impl Fitted {
    pub(crate) fn predict(&self, x: ArrayView2<f64>) -> Vec<f64> {
        match self {
            Fitted::Linear(linear) => linear.predict(x),
            Fitted::Trees(trees) => trees.predict(x),
        }
    }

    pub(crate) fn converged(&self) -> bool {
        match self {
            Fitted::Linear(linear) => linear.converged,
            Fitted::Trees(_) => true,
        }
    }

    /// The importance of the columns according to the model itself, as shares of 1: |coefficient| of standardised
    /// columns, or the gain of the splits.
    pub(crate) fn built_in(&self) -> Vec<f64> {
        let amounts: Vec<f64> = match self {
            Fitted::Linear(linear) => linear.coefficients.iter().map(|weight| weight.abs()).collect(),
            Fitted::Trees(trees) => trees.gains(),
        };
        let total: f64 = amounts.iter().sum();
        let share = |amount: f64| if total > 0.0 { amount / total } else { 0.0 };
        amounts.into_iter().map(share).collect()
    }

    /// Checks that a model read from a file has this many columns and only usable numbers.
    pub(crate) fn check(&self, columns: usize) -> Result<()> {
        let fits = match self {
            Fitted::Linear(linear) => {
                linear.coefficients.len() == columns && linear.scaler.columns().count() == columns
            }
            Fitted::Trees(trees) => {
                if !trees.is_sound() {
                    return Err(Error::new(Kind::Format, "the trees in the file are invalid"));
                }
                trees.columns == columns
            }
        };
        match fits {
            true => Ok(()),
            false => Err(Error::new(
                Kind::Format,
                "the columns in the file do not match its model",
            )),
        }
    }
}

/// A model with its errors on rows unseen by the models behind its settings; empty unless they were requested.
pub(crate) struct Learned {
    pub(crate) model: Fitted,
    pub(crate) unseen: Residuals,
}

/// Chooses settings within the rows, then fits them all.
pub(crate) fn learn(
    learner: Learner,
    x: ArrayView2<f64>,
    y: &[f64],
    options: &TrainOptions,
    unseen: bool,
) -> Result<Learned> {
    crate::platform::interrupt::check()?;
    let errors = |predicted: &[Option<f64>]| {
        let pairs = y.iter().zip(predicted);
        Residuals::new(pairs.filter_map(|(truth, predicted)| Some(truth - (*predicted)?)))
    };
    match learner {
        Learner::ElasticNet => {
            let inner = shuffled(y.len(), INNER_FOLDS, &mut random(options.seed, 1));
            let selection = select(x, y, &inner, &grid(options.alpha, options.l1_ratio))?;
            let seen: Vec<Option<f64>> = selection.out_of_fold.iter().copied().map(Some).collect();
            Ok(Learned {
                model: Fitted::Linear(Linear::fit(x, y, selection.penalty)?),
                unseen: errors(&seen),
            })
        }
        Learner::RandomForest => {
            let mut best = (options.forest, f64::INFINITY);
            let mut chance = random(options.seed, 5);
            for _ in 0..options.search {
                let tried = vary_forest(options.forest, &mut chance);
                let grown = tried.fit(x, y, options.seed, true)?;
                best = better(best, tried, squared(y, &grown.out_of_bag));
            }
            let grown = best.0.fit(x, y, options.seed, unseen)?;
            Ok(Learned {
                unseen: errors(&grown.out_of_bag),
                model: Fitted::Trees(grown.ensemble),
            })
        }
        Learner::GradientBoosting => {
            let mut best = (options.boosting, f64::INFINITY);
            let mut chance = random(options.seed, 6);
            for _ in 0..options.search {
                let tried = vary_boosting(options.boosting, &mut chance);
                best = better(best, tried, squared(y, &cross_validated(tried, x, y, options.seed)?));
            }
            let seen = match unseen {
                true => errors(&cross_validated(best.0, x, y, options.seed)?),
                false => Residuals::new([]),
            };
            Ok(Learned {
                model: Fitted::Trees(best.0.fit(x, y, options.seed)?),
                unseen: seen,
            })
        }
    }
}

/// The settings with the smaller error; the first of equals.
fn better<T>(best: (T, f64), tried: T, error: f64) -> (T, f64) {
    if error < best.1 { (tried, error) } else { best }
}

fn squared(y: &[f64], predicted: &[Option<f64>]) -> f64 {
    let pairs = y.iter().zip(predicted);
    let errors: Vec<f64> = pairs.filter_map(|(y, p)| Some((y - (*p)?).powi(2))).collect();
    metrics::mean(&errors).unwrap_or(f64::INFINITY)
}

fn cross_validated(boosting: Boosting, x: ArrayView2<f64>, y: &[f64], seed: u64) -> Result<Vec<Option<f64>>> {
    let mut predictions = vec![None; y.len()];
    for held_out in shuffled(y.len(), INNER_FOLDS, &mut random(seed, 1)) {
        let rest = others(y.len(), &held_out);
        let model = boosting.fit(x.select(Axis(0), &rest).view(), &pick(y, &rest), seed)?;
        let predicted = model.predict(x.select(Axis(0), &held_out).view());
        for (row, predicted) in held_out.iter().zip(predicted) {
            if let Some(cell) = predictions.get_mut(*row) {
                *cell = Some(predicted);
            }
        }
    }
    Ok(predictions)
}

fn one_of<T: Copy>(values: &[T], fallback: T, chance: &mut ChaCha8Rng) -> T {
    values
        .get(chance.gen_range(0..values.len().max(1)))
        .copied()
        .unwrap_or(fallback)
}

fn vary_forest(forest: Forest, chance: &mut ChaCha8Rng) -> Forest {
    Forest {
        max_depth: one_of(&[4, 6, 8, 10, 14], forest.max_depth, chance),
        min_samples_leaf: one_of(&[1, 2, 3, 5, 8], forest.min_samples_leaf, chance),
        max_features: one_of(&[0.2, 1.0 / 3.0, 0.6, 1.0], forest.max_features, chance),
        ..forest
    }
}

fn vary_boosting(boosting: Boosting, chance: &mut ChaCha8Rng) -> Boosting {
    Boosting {
        n_estimators: one_of(&[50, 100, 200, 400], boosting.n_estimators, chance),
        learning_rate: one_of(&[0.02, 0.05, 0.1, 0.2], boosting.learning_rate, chance),
        max_depth: one_of(&[1, 2, 3, 4, 6], boosting.max_depth, chance),
        min_samples_leaf: one_of(&[2, 5, 10, 20], boosting.min_samples_leaf, chance),
    }
}
