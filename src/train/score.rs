//! Predictions of unseen videos as scores with intervals, beside those of the baseline.

use super::conformal::{Coverage, LEVELS, Residuals};
use super::evaluate::{Fold, random};
use super::metrics::quantile;
use super::options::Options;
use super::rows::Rows;
use super::target::Target;
use super::weighted::Counted;
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

    /// RMSE on the scale of the fit.
    pub(crate) fn rmse(&self) -> Option<f64> {
        self.model.get(1)?.value
    }

    pub(crate) fn baseline_rmse(&self) -> Option<f64> {
        self.baseline.get(1)?.value
    }
}

/// How to judge: what the target is, and which of the two tests it was.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) target: Target,
    pub(crate) shuffled: bool,
}

/// Scores of the tested rows with their intervals, and the coverage of intervals built without those rows. Every model of
/// the same rows is judged on the same resamples.
pub(crate) fn judge(rows: &Rows, folds: &[Fold], baseline: &[Option<f64>], way: Way, options: &Options) -> Evaluation {
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
    let counted = |pairs: Vec<(f64, f64)>| Counted::new(pairs, way.target);
    let model = counted(tested.iter().map(|t| (t.truth, t.predicted)).collect());
    let compared = || tested.iter().filter_map(|t| Some((t, t.baseline?)));
    let theirs = counted(compared().map(|(t, baseline)| (t.truth, baseline)).collect());
    let ours = counted(compared().map(|(t, _)| (t.truth, t.predicted)).collect());
    let scored = |counts: &[f64]| {
        let kept: Vec<f64> = counts
            .iter()
            .zip(&tested)
            .filter_map(|(count, tested)| tested.baseline.map(|_| *count))
            .collect();
        let gain = theirs
            .rmse(&kept)
            .zip(ours.rmse(&kept))
            .map(|(theirs, ours)| theirs - ours);
        (model.scores(counts), theirs.scores(&kept), gain)
    };
    let values = scored(&vec![1.0; tested.len()]);
    let mut generator = random(options.seed, if way.shuffled { 2 } else { 3 });
    let mut draws = Draws::default();
    for _ in 0..options.resamples {
        let mut counts = vec![0.0; tested.len()];
        for _ in 0..tested.len() {
            if let Some(count) = counts.get_mut(generator.gen_range(0..tested.len())) {
                *count += 1.0;
            }
        }
        draws.add(scored(&counts));
    }
    let coverage = LEVELS.map(|level| {
        let errors = folds.iter().enumerate().flat_map(|(index, fold)| {
            let half = match way.shuffled {
                true => without(folds, index, &rows.y).half_width(level),
                // As a model made at that time would have done it.
                false => Residuals::pooled(fold.inner.clone(), before(folds, index, &rows.y)).half_width(level),
            };
            errors(fold, &rows.y)
                .map(move |error| (error, half))
                .collect::<Vec<_>>()
        });
        Coverage::count(level, errors)
    });
    let names = way.target.metrics();
    let scores = |values: &[Option<f64>], draws: &[Vec<f64>]| {
        let pairs = names.iter().zip(values).zip(draws);
        pairs
            .map(|((name, value), draws)| interval(name, *value, draws, options.resamples))
            .collect::<Vec<_>>()
    };
    let [_, rmse, ..] = names;
    Evaluation {
        rows: tested.len(),
        baseline_rows: compared().count(),
        model: scores(&values.0, &draws.model),
        baseline: scores(&values.1, &draws.baseline),
        gain: interval(rmse, values.2, &draws.gain, options.resamples),
        coverage: coverage.to_vec(),
    }
}

/// Errors of all rows outside one fold.
fn without(folds: &[Fold], index: usize, y: &[f64]) -> Residuals {
    let others = folds.iter().enumerate().filter(|(i, _)| *i != index);
    Residuals::new(others.flat_map(|(_, fold)| errors(fold, y)))
}

/// Blocks in time whose errors count towards intervals: models of earlier ones knew too few videos.
const LATEST: usize = 2;

/// Errors of the last blocks before one.
pub(crate) fn before(folds: &[Fold], index: usize, y: &[f64]) -> Residuals {
    let blocks = folds.iter().take(index).skip(index.saturating_sub(LATEST));
    Residuals::new(blocks.flat_map(|fold| errors(fold, y)))
}

/// Truth minus prediction of the rows that a fold held out.
pub(crate) fn errors<'a>(fold: &'a Fold, y: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    let rows = fold.held_out.iter().zip(&fold.predicted);
    rows.filter_map(|(row, predicted)| Some(y.get(*row)? - predicted))
}

struct Tested {
    row: usize,
    truth: f64,
    predicted: f64,
    baseline: Option<f64>,
}

type Scored = ([Option<f64>; 5], [Option<f64>; 5], Option<f64>);

/// The metrics of all resamples, undefined ones left out.
#[derive(Default)]
struct Draws {
    model: [Vec<f64>; 5],
    baseline: [Vec<f64>; 5],
    gain: Vec<f64>,
}

impl Draws {
    fn add(&mut self, (model, baseline, gain): Scored) {
        let ours = self.model.iter_mut().zip(model);
        let theirs = self.baseline.iter_mut().zip(baseline);
        let all = ours.chain(theirs).chain([(&mut self.gain, gain)]);
        all.for_each(|(draws, value)| draws.extend(value));
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
