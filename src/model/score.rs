//! Scores of the predictions of unseen videos, with intervals, next to those of the baseline.

use super::conformal::{Coverage, LEVELS, Residuals};
use super::fold::{Fold, errors};
use super::folds::random;
use super::options::TrainOptions;
use super::rows::Rows;
use super::target::Target;
use super::weighted::Counted;
use crate::stats::metrics::quantile;
use rand::Rng;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// A value with its 95% interval; undefined scores are `None`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Score {
    pub(crate) metric: String,
    pub(crate) value: Option<f64>,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

/// The results of one kind of test.
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

    /// RMSE on the scale of the fit.
    pub(crate) fn rmse(&self) -> Option<f64> {
        self.model.get(RMSE)?.value
    }

    pub(crate) fn baseline_rmse(&self) -> Option<f64> {
        self.baseline.get(RMSE)?.value
    }
}

/// How to evaluate: the target, and which of the two tests it is.
#[derive(Clone, Copy)]
pub(crate) struct EvaluationScheme {
    pub(crate) target: Target,
    pub(crate) shuffled: bool,
}

/// Scores of the tested rows with their intervals, and the coverage of intervals built without those rows, for each
/// model (its folds). All models held out the same rows and are scored on the same resamples.
pub(crate) fn judge(
    rows: &Rows,
    models: &[&[Fold]],
    baseline: &[Option<f64>],
    scheme: EvaluationScheme,
    options: &TrainOptions,
) -> Vec<Evaluation> {
    let tested: Vec<Vec<Tested>> = models.iter().map(|folds| tested(rows, folds, baseline)).collect();
    let Some(first) = tested.first() else {
        return Vec::new();
    };
    let counted = |pairs: Vec<(f64, f64)>| Counted::new(pairs, scheme.target);
    let compared = |tested: &'_ [Tested]| {
        tested
            .iter()
            .filter_map(|t| Some((t.truth, t.predicted, t.baseline?)))
            .collect::<Vec<_>>()
    };
    let theirs = counted(
        compared(first)
            .into_iter()
            .map(|(truth, _, baseline)| (truth, baseline))
            .collect(),
    );
    let ours: Vec<(Counted, Counted)> = tested
        .iter()
        .map(|tested| {
            let all = tested.iter().map(|t| (t.truth, t.predicted));
            let comparable = compared(tested)
                .into_iter()
                .map(|(truth, predicted, _)| (truth, predicted));
            (counted(all.collect()), counted(comparable.collect()))
        })
        .collect();
    let scored = |counts: &[f64]| {
        let with_baseline = counts.iter().zip(first).filter(|(_, tested)| tested.baseline.is_some());
        let kept: Vec<f64> = with_baseline.map(|(count, _)| *count).collect();
        let baseline = theirs.scores(&kept);
        let of = |(all, comparable): &(Counted, Counted)| {
            let gain = baseline[RMSE]
                .zip(comparable.rmse(&kept))
                .map(|(theirs, ours)| theirs - ours);
            (all.scores(counts), gain)
        };
        Scored {
            models: ours.iter().map(of).collect(),
            baseline,
        }
    };
    let whole = scored(&vec![1.0; first.len()]);
    let mut generator = random(options.seed, if scheme.shuffled { 2 } else { 3 });
    let mut draw = || {
        let mut counts = vec![0.0; first.len()];
        for _ in 0..first.len() {
            if let Some(count) = counts.get_mut(generator.gen_range(0..first.len())) {
                *count += 1.0;
            }
        }
        counts
    };
    let mut draws: Vec<Scored> = Vec::with_capacity(options.resamples);
    while draws.len() < options.resamples {
        let few = AT_ONCE.min(options.resamples - draws.len());
        let resamples: Vec<Vec<f64>> = (0..few).map(|_| draw()).collect();
        draws.par_extend(resamples.par_iter().map(|counts| scored(counts)));
    }
    let names = scheme.target.metrics();
    let score = |metric: &str, value: &dyn Fn(&Scored) -> Option<f64>| {
        let known = draws.iter().filter_map(value).collect();
        interval(metric, value(&whole), known, options.resamples)
    };
    let each = |value: &dyn Fn(&Scored, usize) -> Option<f64>| {
        let one = |(place, name): (usize, &&str)| score(name, &|scored| value(scored, place));
        names.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    let shared = each(&|scored, metric| scored.baseline[metric]);
    let of = |(number, folds): (usize, &&[Fold])| Evaluation {
        rows: first.len(),
        baseline_rows: compared(first).len(),
        model: each(&|scored, metric| scored.models.get(number)?.0[metric]),
        baseline: shared.clone(),
        gain: score(names[RMSE], &|scored| scored.models.get(number)?.1),
        coverage: coverage(folds, &rows.y, scheme.shuffled),
    };
    models.iter().enumerate().map(of).collect()
}

/// The rows that a fold held out, in order.
fn tested(rows: &Rows, folds: &[Fold], baseline: &[Option<f64>]) -> Vec<Tested> {
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
    tested
}

/// How often intervals of each level contain the true value.
fn coverage(folds: &[Fold], y: &[f64], shuffled: bool) -> Vec<Coverage> {
    let of = |level| {
        let errors = folds.iter().enumerate().flat_map(|(index, fold)| {
            let half = match shuffled {
                true => without(folds, index, y).half_width(level),
                // As a model made at that time would have done it.
                false => Residuals::pooled(fold.inner.clone(), before(folds, index, y)).half_width(level),
            };
            errors(fold, y).map(move |error| (error, half)).collect::<Vec<_>>()
        });
        Coverage::count(level, errors)
    };
    LEVELS.map(of).to_vec()
}

/// Errors of all rows outside one fold.
fn without(folds: &[Fold], index: usize, y: &[f64]) -> Residuals {
    let others = folds.iter().enumerate().filter(|(i, _)| *i != index);
    Residuals::new(others.flat_map(|(_, fold)| errors(fold, y)))
}

/// Number of blocks in time whose errors count towards intervals: earlier models knew too few videos.
const LATEST: usize = 2;

/// Errors of the last blocks before one.
pub(crate) fn before(folds: &[Fold], index: usize, y: &[f64]) -> Residuals {
    let blocks = folds.iter().take(index).skip(index.saturating_sub(LATEST));
    Residuals::new(blocks.flat_map(|fold| errors(fold, y)))
}

struct Tested {
    row: usize,
    truth: f64,
    predicted: f64,
    baseline: Option<f64>,
}

/// The index of the RMSE among the metrics.
const RMSE: usize = 1;
/// Resamples that are drawn before they are scored in parallel.
const AT_ONCE: usize = 64;

/// The metrics of one resample: of each model, with its gain over the baseline, and of the baseline.
struct Scored {
    models: Vec<([Option<f64>; 5], Option<f64>)>,
    baseline: [Option<f64>; 5],
}

/// Percentile bootstrap; no interval when more than half of the resamples leave the metric undefined.
fn interval(metric: &str, value: Option<f64>, mut sorted: Vec<f64>, resamples: usize) -> Score {
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
