//! Permutation importance: how much worse unseen videos are predicted when one feature is shuffled among them; and the
//! importance according to the model itself (coefficients, or the gain of its splits).

use super::fold::{Fold, errors};
use super::folds::random;
use super::learn::Fitted;
use super::rows::Rows;
use crate::error::Result;
use crate::features::Feature;
use crate::platform::interrupt;
use crate::stats::metrics::{mean, quantile};
use ndarray::{Array2, Axis};
use rand::{Rng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use tubelab_numerics::tree::{Ensemble, bit};

/// Shuffles behind each value and interval: cheap for a linear model, less so for trees. Each is resampled until there
/// are at least 100 draws.
const SHUFFLES_LINEAR: usize = 100;
const SHUFFLES_TREES: usize = 10;
const DRAWS: usize = 100;
/// Streams of random numbers start here, one per feature.
const STREAM: u64 = 1_000;

/// The decrease of R² with its 95% interval, which covers both the shuffles and the choice of videos (bootstrap).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Importance {
    pub(crate) feature: String,
    pub(crate) drop: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    /// The feature's share of the importance according to the model itself, 0 to 1.
    pub(crate) built_in: f64,
}

/// One value per feature, most important first. All columns of a feature are shuffled together, within each fold's
/// unseen rows.
pub(crate) fn importance(
    rows: &Rows,
    folds: &[Fold],
    model: &Fitted,
    chosen: &[&Feature],
    seed: u64,
) -> Result<Vec<Importance>> {
    let center = mean(&rows.y).unwrap_or(0.0);
    let total: f64 = rows.y.iter().map(|y| (y - center).powi(2)).sum();
    if total <= 0.0 {
        return Ok(Vec::new());
    }
    let parts: Vec<FoldPart> = folds.par_iter().map(|fold| FoldPart::of(rows, fold)).collect();
    let built_in = model.built_in();
    let of = |(number, (feature, columns)): (usize, (&&Feature, Range<usize>))| -> Result<Importance> {
        interrupt::check()?;
        let mut generator = random(seed, STREAM + number as u64);
        let mut drops: Vec<f64> = Vec::new();
        let mut resampled: Vec<f64> = Vec::new();
        let used = parts.iter().any(|part| part.uses(columns.clone()));
        let shuffles = match model {
            Fitted::Linear(_) => SHUFFLES_LINEAR,
            Fitted::Trees(_) => SHUFFLES_TREES,
        };
        for _ in 0..if used { shuffles } else { 0 } {
            let more: Vec<f64> = parts
                .iter()
                .flat_map(|part| part.more_error(columns.clone(), &mut generator))
                .collect();
            drops.push(more.iter().sum::<f64>() / total);
            for _ in 0..DRAWS / shuffles {
                let draw = (0..more.len()).filter_map(|_| more.get(generator.gen_range(0..more.len())));
                resampled.push(draw.sum::<f64>() / total);
            }
        }
        resampled.sort_unstable_by(f64::total_cmp);
        Ok(Importance {
            feature: feature.name.to_owned(),
            drop: mean(&drops).unwrap_or(0.0),
            low: quantile(&resampled, 0.025).unwrap_or(0.0),
            high: quantile(&resampled, 0.975).unwrap_or(0.0),
            built_in: built_in.get(columns).map_or(0.0, |shares| shares.iter().sum()),
        })
    };
    let work: Vec<(usize, (&&Feature, Range<usize>))> = chosen.iter().zip(columns_of(chosen)).enumerate().collect();
    let mut found: Vec<Importance> = work.into_par_iter().map(of).collect::<Result<_>>()?;
    found.sort_by(|a, b| b.drop.total_cmp(&a.drop));
    Ok(found)
}

/// The columns of each feature.
pub(crate) fn columns_of(chosen: &[&Feature]) -> Vec<Range<usize>> {
    let mut first = 0;
    let mut place = |feature: &&Feature| {
        let columns = first..first + feature.columns.len();
        first = columns.end;
        columns
    };
    chosen.iter().map(&mut place).collect()
}

/// The unseen rows of one fold with their errors, and what is needed to predict them again.
struct FoldPart<'a> {
    errors: Vec<f64>,
    reprediction: Reprediction<'a>,
}

enum Reprediction<'a> {
    /// Contribution of each column to each prediction: a shuffled feature changes it by the difference of two shares.
    Linear(Array2<f64>),
    /// Thresholds and columns along the path of each row through each tree: a path without the shuffled column is
    /// unchanged.
    Trees {
        ensemble: &'a Ensemble,
        /// One after the other in memory.
        rows: Array2<f64>,
        paths: Vec<(f64, u128)>,
    },
}

fn cells(rows: &Array2<f64>, row: usize) -> &[f64] {
    let row = rows.row(row);
    row.to_slice().unwrap_or(&[])
}

impl<'a> FoldPart<'a> {
    fn of(rows: &Rows, fold: &'a Fold) -> FoldPart<'a> {
        let x = rows.x.select(Axis(0), &fold.held_out);
        let reprediction = match &fold.model {
            Fitted::Linear(linear) => {
                let mut shares = linear.scaler.apply(x.view());
                for (mut column, weight) in shares.axis_iter_mut(Axis(1)).zip(&linear.coefficients) {
                    column.mapv_inplace(|value| value * weight);
                }
                Reprediction::Linear(shares)
            }
            Fitted::Trees(ensemble) => {
                let rows = x.as_standard_layout().into_owned();
                let paths = (0..rows.nrows()).flat_map(|row| ensemble.trees.iter().map(move |tree| (tree, row)));
                Reprediction::Trees {
                    paths: paths.map(|(tree, row)| tree.path(cells(&rows, row))).collect(),
                    rows,
                    ensemble,
                }
            }
        };
        FoldPart {
            errors: errors(fold, &rows.y).collect(),
            reprediction,
        }
    }

    fn uses(&self, columns: Range<usize>) -> bool {
        match &self.reprediction {
            Reprediction::Linear(shares) => columns
                .into_iter()
                .filter(|column| *column < shares.ncols())
                .any(|column| shares.column(column).iter().any(|share| *share != 0.0)),
            Reprediction::Trees { paths, .. } => {
                let asked = bits(columns);
                paths.iter().any(|(_, path)| path & asked != 0)
            }
        }
    }

    /// Squared error with the feature shuffled minus squared error without, of each row.
    fn more_error(&self, columns: Range<usize>, generator: &mut ChaCha8Rng) -> Vec<f64> {
        let mut order: Vec<usize> = (0..self.errors.len()).collect();
        order.shuffle(generator);
        let change: Vec<f64> = match &self.reprediction {
            Reprediction::Linear(shares) => {
                let share = |row: usize| -> f64 {
                    let cells = columns.clone().filter_map(|column| shares.get((row, column)));
                    cells.sum()
                };
                let own: Vec<f64> = (0..order.len()).map(share).collect();
                let other = order.iter().map(|row| own.get(*row).copied().unwrap_or(0.0));
                other.zip(&own).map(|(other, own)| other - own).collect()
            }
            Reprediction::Trees { ensemble, rows, paths } => {
                let asked = bits(columns.clone());
                let of_row = |row: usize, other: usize, paths: &[(f64, u128)]| -> f64 {
                    let (own, others) = (cells(rows, row), cells(rows, other));
                    let walks = ensemble.trees.iter().zip(paths);
                    let changed = walks.filter(|(_, (_, path))| path & asked != 0);
                    changed
                        .map(|(tree, (before, _))| tree.predict_mixed(own, &columns, others) - before)
                        .sum()
                };
                let by_row = paths.chunks(ensemble.trees.len().max(1));
                let rows = order.iter().zip(by_row).enumerate();
                rows.map(|(row, (other, paths))| of_row(row, *other, paths)).collect()
            }
        };
        let rows = self.errors.iter().zip(change);
        rows.map(|(error, change)| (error - change).powi(2) - error.powi(2))
            .collect()
    }
}

fn bits(columns: Range<usize>) -> u128 {
    columns.fold(0, |bits, column| bits | bit(column))
}
