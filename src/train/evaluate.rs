//! How well a model does on videos it has not seen: shuffled folds, and the past against the next.

use super::conformal::{Coverage, LEVELS, Residuals};
use super::elastic_net::{Linear, grid, others, pick, select};
use super::metrics::{self, quantile};
use super::options::Options;
use super::rows::Rows;
use crate::error::Result;
use ndarray::Axis;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

/// Folds inside a training part, for the choice of the penalty.
const INNER_FOLDS: usize = 3;
/// A model of the time-ordered test sees at least so many videos.
const FIRST_WINDOW: usize = 10;
/// Fewer tested videos say nothing.
const FEWEST_TESTED: usize = 5;
/// The baseline: the median of so many videos of the same format before.
const BASELINE_WINDOW: usize = 10;

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

/// A model and the rows that it had not seen.
pub(crate) struct Fold {
    pub(crate) held_out: Vec<usize>,
    pub(crate) model: Linear,
    pub(crate) predicted: Vec<f64>,
    /// Errors on rows unseen by the models behind its penalty, all of them in its training part.
    inner: Residuals,
}

/// A generator of its own for each purpose, so that one purpose does not shift the numbers of another.
pub(crate) fn random(seed: u64, purpose: u64) -> ChaCha8Rng {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    generator.set_stream(purpose);
    generator
}

/// Every row in exactly one fold; sizes differ by one at most.
fn shuffled(rows: usize, folds: usize, generator: &mut ChaCha8Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..rows).collect();
    order.shuffle(generator);
    let folds = folds.clamp(1, rows.max(1));
    (0..folds).map(|fold| order.iter().skip(fold).step_by(folds).copied().collect()).collect()
}

/// Chooses the penalty within the rows, then fits them all.
pub(crate) fn fit(rows: &Rows, train: &[usize], options: &Options) -> Result<(Linear, Residuals)> {
    let (x, y) = (rows.x.select(Axis(0), train), pick(&rows.y, train));
    let inner = shuffled(train.len(), INNER_FOLDS, &mut random(options.seed, 1));
    let selection = select(x.view(), &y, &inner, &grid(options.penalty, options.l1_ratio))?;
    let errors = y.iter().zip(&selection.out_of_fold).map(|(truth, predicted)| truth - predicted);
    Ok((Linear::fit(x.view(), &y, selection.penalty)?, Residuals::new(errors)))
}

fn test(rows: &Rows, train: &[usize], held_out: Vec<usize>, options: &Options) -> Result<Fold> {
    let (model, inner) = fit(rows, train, options)?;
    let predicted = model.predict(rows.x.select(Axis(0), &held_out).view());
    Ok(Fold { held_out, model, predicted, inner })
}

/// Shuffled folds: each video predicted by a model of the others, later ones included.
pub(crate) fn out_of_fold(rows: &Rows, folds: usize, options: &Options) -> Result<Vec<Fold>> {
    let parts = shuffled(rows.len(), folds, &mut random(options.seed, 0));
    parallel(parts, |held_out| test(rows, &others(rows.len(), &held_out), held_out, options))
}

/// Expanding window: each block of videos predicted by a model of all videos before it. Empty when there are too few.
pub(crate) fn time_ordered(rows: &Rows, folds: usize, options: &Options) -> Result<Vec<Fold>> {
    let first = FIRST_WINDOW.max(rows.len() / (folds + 1));
    let tested = rows.len().saturating_sub(first);
    if tested < FEWEST_TESTED {
        return Ok(Vec::new());
    }
    let start = |block: usize| first + block * tested / folds;
    let blocks: Vec<_> = (0..folds).map(|block| start(block)..start(block + 1)).filter(|b| !b.is_empty()).collect();
    parallel(blocks, |block| test(rows, &(0..block.start).collect::<Vec<_>>(), block.collect(), options))
}

/// The parts on as many threads as there are processors; the results in the order of the parts.
fn parallel<P: Send>(parts: Vec<P>, work: impl Fn(P) -> Result<Fold> + Sync) -> Result<Vec<Fold>> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(parts.len()).max(1);
    let mut shares: Vec<Vec<(usize, P)>> = (0..threads).map(|_| Vec::new()).collect();
    for (index, part) in parts.into_iter().enumerate() {
        if let Some(share) = shares.get_mut(index % threads) {
            share.push((index, part));
        }
    }
    let mut done: Vec<(usize, Result<Fold>)> = std::thread::scope(|scope| {
        let run = |share: Vec<(usize, P)>| share.into_iter().map(|(i, part)| (i, work(part))).collect::<Vec<_>>();
        let handles: Vec<_> = shares.into_iter().map(|share| scope.spawn(|| run(share))).collect();
        let join = |handle: std::thread::ScopedJoinHandle<'_, Vec<_>>| match handle.join() {
            Ok(results) => results,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        handles.into_iter().flat_map(join).collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, fold)| fold).collect()
}

/// ln(1 + median views) of the last ten videos of the same format before each; of any format where there is none yet.
/// `None` for the very first.
pub(crate) fn baseline(rows: &Rows) -> Vec<Option<f64>> {
    let recent = |row: usize, format: Option<Option<bool>>| {
        let before = rows.y.iter().zip(&rows.short).take(row).rev();
        let same = before.filter(|(_, short)| format.is_none_or(|format| format == **short));
        metrics::median(same.take(BASELINE_WINDOW).map(|(y, _)| y.exp_m1()).collect()).map(f64::ln_1p)
    };
    let of = |(row, short): (usize, &Option<bool>)| recent(row, Some(*short)).or_else(|| recent(row, None));
    rows.short.iter().enumerate().map(of).collect()
}

/// Scores of the tested rows with their intervals, and the coverage of intervals built without those rows.
pub(crate) fn judge(rows: &Rows, folds: &[Fold], baseline: &[Option<f64>], shuffled: bool, options: &Options) -> Evaluation {
    let mut tested: Vec<Tested> = Vec::new();
    for fold in folds {
        for (row, predicted) in fold.held_out.iter().zip(&fold.predicted) {
            if let (Some(truth), Some(baseline)) = (rows.y.get(*row), baseline.get(*row)) {
                tested.push(Tested { row: *row, truth: *truth, predicted: *predicted, baseline: *baseline });
            }
        }
    }
    tested.sort_by_key(|t| t.row);
    let sample = Sample::of(&tested);
    let mut generator = random(options.seed, if shuffled { 2 } else { 3 });
    let mut draws = Draws::default();
    for _ in 0..options.resamples {
        let drawn: Vec<Tested> =
            (0..tested.len()).filter_map(|_| tested.get(generator.gen_range(0..tested.len())).cloned()).collect();
        draws.add(Sample::of(&drawn));
    }
    let coverage = LEVELS.map(|level| {
        let errors = folds.iter().enumerate().flat_map(|(index, fold)| {
            let half = if shuffled { without(folds, index, &rows.y) } else { fold.inner.clone() }.half_width(level);
            errors(fold, &rows.y).map(move |error| (error, half)).collect::<Vec<_>>()
        });
        Coverage::count(level, errors)
    });
    let scores = |values: &[Option<f64>], draws: &[Vec<f64>]| {
        let pairs = METRICS.iter().zip(values).zip(draws);
        pairs.map(|((metric, value), draws)| interval(metric.0, *value, draws, options.resamples)).collect::<Vec<_>>()
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
    Residuals::new(folds.iter().enumerate().filter(|(i, _)| *i != index).flat_map(|(_, fold)| errors(fold, y)))
}

/// Truth minus prediction of the rows that a fold held out.
pub(crate) fn errors<'a>(fold: &'a Fold, y: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    fold.held_out.iter().zip(&fold.predicted).filter_map(|(row, predicted)| Some(y.get(*row)? - predicted))
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
        let gain = metrics::rmse(&truth_compared, &baseline).zip(model_error).map(|(theirs, ours)| theirs - ours);
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
        let pairs = self.model.iter_mut().zip(sample.model).chain(self.baseline.iter_mut().zip(sample.baseline));
        pairs.chain([(&mut self.gain, sample.gain)]).for_each(|(draws, value)| draws.extend(value));
    }
}

/// Percentile bootstrap; no interval when more than half of the resamples leave the metric undefined.
fn interval(metric: &str, value: Option<f64>, draws: &[f64], resamples: usize) -> Score {
    let mut sorted = draws.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let known = value.is_some() && sorted.len() * 2 > resamples;
    let at = |share| if known { quantile(&sorted, share) } else { None };
    Score { metric: metric.to_owned(), value, low: at(0.025), high: at(0.975) }
}
