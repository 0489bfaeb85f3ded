//! Predictions of unseen videos as scores with intervals, beside those of the baseline.

use super::conformal::{Coverage, LEVELS, Residuals};
use super::evaluate::{Fold, random};
use super::metrics::{self, quantile};
use super::options::Options;
use super::rows::Rows;
use rand::Rng;
use serde::{Deserialize, Serialize};

/// A value with its 95% interval; undefined scores are `None`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Score {
    pub(crate) metric: String,
    pub(crate) value: Option<f64>,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

/// One way of testing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Evaluation {
    pub(crate) rows: usize,
    pub(crate) model: Vec<Score>,
    /// Videos that have an earlier one to compare with.
    pub(crate) baseline_rows: usize,
    pub(crate) baseline: Vec<Score>,
    /// RMSE of the baseline minus RMSE of the model, on the same rows.
    pub(crate) gain: Score,
    pub(crate) coverage: Vec<Coverage>,
}

impl Evaluation {
    pub(crate) fn score(&self, metric: &str) -> Option<&Score> {
        self.model.iter().find(|score| score.metric == metric)
    }
}

/// Scores of the tested rows with their intervals, and the coverage of intervals built without those rows.
pub(crate) fn judge(
    rows: &Rows,
    folds: &[Fold],
    baseline: &[Option<f64>],
    shuffled: bool,
    options: &Options,
) -> Evaluation {
    let mut tested: Vec<Tested> = Vec::new();
    for fold in folds {
        for (row, predicted) in fold.held_out.iter().zip(&fold.predicted) {
            if let (Some(truth), Some(baseline)) = (rows.y.get(*row), baseline.get(*row)) {
                tested.push(Tested {
                    row: *row,
                    truth: *truth,
                    predicted: *predicted,
                    baseline: *baseline,
                });
            }
        }
    }
    tested.sort_by_key(|t| t.row);
    let sample = Sample::of(&tested);
    let mut generator = random(options.seed, if shuffled { 2 } else { 3 });
    let mut draws = Draws::default();
    for _ in 0..options.resamples {
        let drawn: Vec<Tested> = (0..tested.len())
            .filter_map(|_| tested.get(generator.gen_range(0..tested.len())).cloned())
            .collect();
        draws.add(Sample::of(&drawn));
    }
    let coverage = LEVELS.map(|level| {
        let errors = folds.iter().enumerate().flat_map(|(index, fold)| {
            let half = if shuffled {
                without(folds, index, &rows.y)
            } else {
                fold.inner.clone()
            }
            .half_width(level);
            errors(fold, &rows.y)
                .map(move |error| (error, half))
                .collect::<Vec<_>>()
        });
        Coverage::count(level, errors)
    });
    let scores = |values: &[Option<f64>], draws: &[Vec<f64>]| {
        let pairs = METRICS.iter().zip(values).zip(draws);
        pairs
            .map(|((metric, value), draws)| interval(metric.0, *value, draws, options.resamples))
            .collect::<Vec<_>>()
    };
    Evaluation {
        rows: tested.len(),
        baseline_rows: tested.iter().filter(|t| t.baseline.is_some()).count(),
        model: scores(&sample.model, &draws.model),
        baseline: scores(&sample.baseline, &draws.baseline),
        gain: interval("rmse_log", sample.gain, &draws.gain, options.resamples),
        coverage: coverage.to_vec(),
    }
}

/// Errors of all rows outside one fold.
fn without(folds: &[Fold], index: usize, y: &[f64]) -> Residuals {
    Residuals::new(
        folds
            .iter()
            .enumerate()
            .filter(|(i, _)| *i != index)
            .flat_map(|(_, fold)| errors(fold, y)),
    )
}

/// Truth minus prediction of the rows that a fold held out.
pub(crate) fn errors<'a>(fold: &'a Fold, y: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    fold.held_out
        .iter()
        .zip(&fold.predicted)
        .filter_map(|(row, predicted)| Some(y.get(*row)? - predicted))
}

#[derive(Clone)]
struct Tested {
    row: usize,
    truth: f64,
    predicted: f64,
    baseline: Option<f64>,
}

type Metric = fn(&[f64], &[f64]) -> Option<f64>;

/// Names and functions of ln(1 + views), true and predicted.
const METRICS: [(&str, Metric); 5] = [
    ("r2", metrics::r2),
    ("rmse_log", metrics::rmse),
    ("mae_log", metrics::mae),
    ("mdape_views", |truth, predicted| {
        let views = |logs: &[f64]| logs.iter().map(|log| log.exp_m1().max(0.0)).collect::<Vec<_>>();
        metrics::median_absolute_percentage_error(&views(truth), &views(predicted)).filter(|error| error.is_finite())
    }),
    ("spearman", metrics::spearman),
];

/// The metrics of one set of rows.
struct Sample {
    model: [Option<f64>; 5],
    baseline: [Option<f64>; 5],
    gain: Option<f64>,
}

impl Sample {
    fn of(rows: &[Tested]) -> Sample {
        let truth: Vec<f64> = rows.iter().map(|t| t.truth).collect();
        let predicted: Vec<f64> = rows.iter().map(|t| t.predicted).collect();
        let compared = || rows.iter().filter_map(|t| Some((t, t.baseline?)));
        let truth_compared: Vec<f64> = compared().map(|(t, _)| t.truth).collect();
        let predicted_compared: Vec<f64> = compared().map(|(t, _)| t.predicted).collect();
        let baseline: Vec<f64> = compared().map(|(_, baseline)| baseline).collect();
        let model_error = metrics::rmse(&truth_compared, &predicted_compared);
        let gain = metrics::rmse(&truth_compared, &baseline)
            .zip(model_error)
            .map(|(theirs, ours)| theirs - ours);
        Sample {
            model: METRICS.map(|(_, metric)| metric(&truth, &predicted)),
            baseline: METRICS.map(|(_, metric)| metric(&truth_compared, &baseline)),
            gain,
        }
    }
}

/// The metrics of all resamples, undefined ones left out.
#[derive(Default)]
struct Draws {
    model: [Vec<f64>; 5],
    baseline: [Vec<f64>; 5],
    gain: Vec<f64>,
}

impl Draws {
    fn add(&mut self, sample: Sample) {
        let pairs = self
            .model
            .iter_mut()
            .zip(sample.model)
            .chain(self.baseline.iter_mut().zip(sample.baseline));
        pairs
            .chain([(&mut self.gain, sample.gain)])
            .for_each(|(draws, value)| draws.extend(value));
    }
}

/// Percentile bootstrap; no interval when more than half of the resamples leave the metric undefined.
fn interval(metric: &str, value: Option<f64>, draws: &[f64], resamples: usize) -> Score {
    let mut sorted = draws.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let known = value.is_some() && sorted.len() * 2 > resamples;
    let at = |share| if known { quantile(&sorted, share) } else { None };
    Score {
        metric: metric.to_owned(),
        value,
        low: at(0.025),
        high: at(0.975),
    }
}
