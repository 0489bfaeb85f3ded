//! How well a model does on videos it has not seen: shuffled folds, and the past against the next.

use super::conformal::Residuals;
use super::elastic_net::{Linear, grid, others, pick, select};
use super::metrics;
use super::options::Options;
use super::rows::Rows;
use crate::error::Result;
use ndarray::Axis;
use rand::{SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

/// Folds inside a training part, for the choice of the penalty.
const INNER_FOLDS: usize = 3;
/// A model of the time-ordered test sees at least so many videos.
const FIRST_WINDOW: usize = 10;
/// Fewer tested videos say nothing.
const FEWEST_TESTED: usize = 5;
/// The baseline: the median of so many videos of the same format before.
const BASELINE_WINDOW: usize = 10;

/// A model and the rows that it had not seen.
pub(crate) struct Fold {
    pub(crate) held_out: Vec<usize>,
    pub(crate) model: Linear,
    pub(crate) predicted: Vec<f64>,
    /// Errors on rows unseen by the models behind its penalty, all of them in its training part.
    pub(crate) inner: Residuals,
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
    (0..folds)
        .map(|fold| order.iter().skip(fold).step_by(folds).copied().collect())
        .collect()
}

/// Chooses the penalty within the rows, then fits them all.
pub(crate) fn fit(rows: &Rows, train: &[usize], options: &Options) -> Result<(Linear, Residuals)> {
    let (x, y) = (rows.x.select(Axis(0), train), pick(&rows.y, train));
    let inner = shuffled(train.len(), INNER_FOLDS, &mut random(options.seed, 1));
    let selection = select(x.view(), &y, &inner, &grid(options.penalty, options.l1_ratio))?;
    let errors = y
        .iter()
        .zip(&selection.out_of_fold)
        .map(|(truth, predicted)| truth - predicted);
    Ok((Linear::fit(x.view(), &y, selection.penalty)?, Residuals::new(errors)))
}

fn test(rows: &Rows, train: &[usize], held_out: Vec<usize>, options: &Options) -> Result<Fold> {
    crate::interrupt::check()?;
    let (model, inner) = fit(rows, train, options)?;
    let predicted = model.predict(rows.x.select(Axis(0), &held_out).view());
    Ok(Fold {
        held_out,
        model,
        predicted,
        inner,
    })
}

/// Shuffled folds: each video predicted by a model of the others, later ones included.
pub(crate) fn out_of_fold(rows: &Rows, folds: usize, options: &Options) -> Result<Vec<Fold>> {
    let parts = shuffled(rows.len(), folds, &mut random(options.seed, 0));
    parallel(parts, |held_out| {
        test(rows, &others(rows.len(), &held_out), held_out, options)
    })
}

/// Expanding window: each block of videos predicted by a model of all videos before it. Empty when there are too few.
pub(crate) fn time_ordered(rows: &Rows, folds: usize, options: &Options) -> Result<Vec<Fold>> {
    let first = FIRST_WINDOW.max(rows.len() / (folds + 1));
    let tested = rows.len().saturating_sub(first);
    if tested < FEWEST_TESTED {
        return Ok(Vec::new());
    }
    let start = |block: usize| first + block * tested / folds;
    let blocks: Vec<_> = (0..folds)
        .map(|block| start(block)..start(block + 1))
        .filter(|b| !b.is_empty())
        .collect();
    parallel(blocks, |block| {
        test(rows, &(0..block.start).collect::<Vec<_>>(), block.collect(), options)
    })
}

/// The parts on as many threads as there are processors; the results in the order of the parts.
fn parallel<P: Send>(parts: Vec<P>, work: impl Fn(P) -> Result<Fold> + Sync) -> Result<Vec<Fold>> {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(parts.len())
        .max(1);
    let mut shares: Vec<Vec<(usize, P)>> = (0..threads).map(|_| Vec::new()).collect();
    for (index, part) in parts.into_iter().enumerate() {
        if let Some(share) = shares.get_mut(index % threads) {
            share.push((index, part));
        }
    }
    let work = &work;
    let mut done: Vec<(usize, Result<Fold>)> = std::thread::scope(|scope| {
        let start = |share: Vec<(usize, P)>| {
            scope.spawn(move || share.into_iter().map(|(i, part)| (i, work(part))).collect::<Vec<_>>())
        };
        let handles: Vec<_> = shares.into_iter().map(start).collect();
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
