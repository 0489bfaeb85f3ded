//! Permutation importance: how much worse unseen videos are predicted when one feature is shuffled among them.

use super::evaluate::{Fold, random};
use super::metrics::{mean, quantile};
use super::rows::Rows;
use crate::features::Feature;
use ndarray::Axis;
use rand::{Rng, seq::SliceRandom};
use serde::{Deserialize, Serialize};

/// Shuffles behind each value and interval.
const REPEATS: usize = 100;

/// The fall of R² with its 95% interval, which holds both the shuffles and the choice of videos (bootstrap).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Importance {
    pub(crate) feature: String,
    pub(crate) drop: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// Per feature, most important first. All columns of a feature are shuffled together, within each fold's unseen rows.
pub(crate) fn importance(rows: &Rows, folds: &[Fold], chosen: &[&Feature], seed: u64) -> Vec<Importance> {
    let center = mean(&rows.y).unwrap_or(0.0);
    let total: f64 = rows.y.iter().map(|y| (y - center).powi(2)).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let mut generator = random(seed, 4);
    let mut first = 0;
    let mut found: Vec<Importance> = Vec::new();
    for feature in chosen {
        let columns = first..first + feature.columns.len();
        first = columns.end;
        let parts: Vec<Part> = folds.iter().map(|fold| Part::of(rows, fold, columns.clone())).collect();
        let unused = parts.iter().all(|part| part.share.iter().all(|share| *share == 0.0));
        let mut drops: Vec<f64> = Vec::new();
        let mut resampled: Vec<f64> = Vec::new();
        for _ in 0..if unused { 0 } else { REPEATS } {
            let more: Vec<f64> = parts.iter().flat_map(|part| part.more_error(&mut generator)).collect();
            drops.push(more.iter().sum::<f64>() / total);
            let draw = (0..more.len()).filter_map(|_| more.get(generator.gen_range(0..more.len())));
            resampled.push(draw.sum::<f64>() / total);
        }
        resampled.sort_unstable_by(f64::total_cmp);
        found.push(Importance {
            feature: feature.name.to_owned(),
            drop: mean(&drops).unwrap_or(0.0),
            low: quantile(&resampled, 0.025).unwrap_or(0.0),
            high: quantile(&resampled, 0.975).unwrap_or(0.0),
        });
    }
    found.sort_by(|a, b| b.drop.total_cmp(&a.drop));
    found
}

/// The unseen rows of one fold: their errors, and what the feature adds to each prediction. The model is linear, so a
/// shuffled feature changes a prediction by the difference of two shares.
struct Part {
    errors: Vec<f64>,
    share: Vec<f64>,
}

impl Part {
    fn of(rows: &Rows, fold: &Fold, columns: std::ops::Range<usize>) -> Part {
        let scaled = fold.model.scaler.apply(rows.x.select(Axis(0), &fold.held_out).view());
        let share = |row: ndarray::ArrayView1<f64>| -> f64 {
            let weighted = row
                .iter()
                .zip(&fold.model.coefficients)
                .map(|(value, weight)| value * weight);
            weighted.skip(columns.start).take(columns.len()).sum()
        };
        Part {
            errors: super::score::errors(fold, &rows.y).collect(),
            share: scaled.axis_iter(Axis(0)).map(share).collect(),
        }
    }

    /// Squared error with the feature shuffled minus squared error without, of each row.
    fn more_error(&self, generator: &mut impl Rng) -> Vec<f64> {
        let mut shuffled = self.share.clone();
        shuffled.shuffle(generator);
        let rows = self.errors.iter().zip(&self.share).zip(&shuffled);
        rows.map(|((error, own), other)| (error + own - other).powi(2) - error.powi(2))
            .collect()
    }
}
