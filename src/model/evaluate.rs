//! Evaluation on unseen videos: in shuffled folds, and in blocks of time after the training videos.

use super::elastic_net::{others, pick};
use super::fold::{Fold, errors};
use super::folds::{random, shuffled};
use super::learn::{Fitted, learn};
use super::learner::Learner;
use super::options::TrainOptions;
use super::outside::Seen;
use super::rows::Rows;
use crate::display::progress;
use crate::error::Result;
use crate::stats::metrics;
use ndarray::Axis;
use rayon::prelude::*;
use std::sync::Mutex;

/// The first model of the time-ordered test is trained on at least this many videos.
const FIRST_WINDOW: usize = 10;
/// With fewer tested videos there is no result.
const FEWEST_TESTED: usize = 5;

/// One kind of model: tested on unseen videos in both ways, and fitted on all of them.
pub(crate) struct Candidate {
    pub(crate) learner: Learner,
    pub(crate) out_of_fold: Vec<Fold>,
    /// Empty with too few videos.
    pub(crate) time_ordered: Vec<Fold>,
    pub(crate) model: Fitted,
    /// How far the channel is ahead of the model; see [`follow`].
    pub(crate) drift: f64,
}

impl Candidate {
    pub(crate) fn converged(&self) -> bool {
        let folds = self.out_of_fold.iter().chain(&self.time_ordered);
        self.model.converged() && folds.map(|fold| &fold.model).all(Fitted::converged)
    }
}

/// What a model is fitted for.
#[derive(Clone, Copy)]
enum Part<'a> {
    Shuffled(&'a [usize]),
    Block(&'a [usize]),
    All,
}

/// Work that takes more than about a second shows its progress.
const LONG: usize = 200_000;

/// Fits and tests all kinds of models in parallel.
pub(crate) fn candidates(rows: &Rows, folds: usize, options: &TrainOptions) -> Result<Vec<Candidate>> {
    let parts = shuffled(rows.len(), folds, &mut random(options.seed, 0));
    let blocks = blocks(rows.len(), folds);
    let shuffled = parts.iter().map(|part| Part::Shuffled(part));
    let jobs: Vec<Part> = std::iter::once(Part::All)
        .chain(blocks.iter().rev().map(|block| Part::Block(block)))
        .chain(shuffled)
        .collect();
    let work: Vec<(Learner, Part)> = jobs
        .iter()
        .flat_map(|part| options.learners.iter().map(move |learner| (*learner, *part)))
        .collect();
    let size = rows.len() * work.len() * (1 + options.search);
    let bar = (size >= LONG).then(|| Mutex::new(progress("training models", work.len() as u64)));
    let done: Vec<Fold> = work
        .par_iter()
        .map(|(learner, part)| {
            let fold = test(rows, *learner, *part, options);
            if let (Some(Ok(mut bar)), true) = (bar.as_ref().map(Mutex::lock), fold.is_ok()) {
                bar.step(1);
            }
            fold
        })
        .collect::<Result<_>>()?;
    if let Some(bar) = bar.and_then(|bar| bar.into_inner().ok()) {
        bar.done();
    }
    let mut candidates: Vec<Candidate> = Vec::new();
    for ((learner, part), fold) in work.into_iter().zip(done) {
        match (
            part,
            candidates.iter_mut().find(|candidate| candidate.learner == learner),
        ) {
            // The model of all rows comes first.
            (_, None) => candidates.push(Candidate {
                learner,
                out_of_fold: Vec::new(),
                time_ordered: Vec::new(),
                model: fold.model,
                drift: 0.0,
            }),
            (Part::Shuffled(_), Some(candidate)) => candidate.out_of_fold.push(fold),
            (Part::Block(_), Some(candidate)) => candidate.time_ordered.insert(0, fold),
            (Part::All, Some(_)) => {}
        }
    }
    for candidate in &mut candidates {
        candidate.drift = follow(&mut candidate.time_ordered, &rows.y);
    }
    Ok(candidates)
}

/// A model of the remaining rows (in time: of the earlier ones), and its predictions of the part.
fn test(rows: &Rows, learner: Learner, part: Part, options: &TrainOptions) -> Result<Fold> {
    let (train, held_out): (Vec<usize>, &[usize]) = match part {
        Part::Shuffled(held_out) => (others(rows.len(), held_out), held_out),
        Part::Block(block) => ((0..block.first().copied().unwrap_or(0)).collect(), block),
        Part::All => ((0..rows.len()).collect(), &[]),
    };
    let x = rows.x.select(Axis(0), &train);
    // As predictions are made: inside the range of what was learnt.
    let mut unseen_rows = rows.x.select(Axis(0), held_out);
    Seen::of(x.view()).clamp(&mut unseen_rows);
    let unseen = matches!(part, Part::Block(_));
    let learnt = learn(learner, x.view(), &pick(&rows.y, &train), options, unseen)?;
    Ok(Fold {
        predicted: learnt.model.predict(unseen_rows.view()),
        held_out: held_out.to_vec(),
        model: learnt.model,
        inner: learnt.unseen,
    })
}

/// Expanding window: each block of videos is predicted by a model of all videos before it. Empty with too few videos.
fn blocks(rows: usize, folds: usize) -> Vec<Vec<usize>> {
    let first = FIRST_WINDOW.max(rows / (folds + 1));
    let tested = rows.saturating_sub(first);
    if tested < FEWEST_TESTED {
        return Vec::new();
    }
    let start = |block: usize| first + block * tested / folds;
    (0..folds)
        .map(|block| (start(block)..start(block + 1)).collect::<Vec<_>>())
        .filter(|block| !block.is_empty())
        .collect()
}

/// Number of blocks in time whose errors tell how far a model lags behind the channel.
const LATEST: usize = 2;

/// Shifts the predictions of each block by the drift of the blocks before it, as a model made at that time would have
/// been shifted. Returns the drift of the last blocks, for what comes next.
pub(crate) fn follow(blocks: &mut [Fold], y: &[f64]) -> f64 {
    let errors: Vec<Vec<f64>> = blocks.iter().map(|fold| errors(fold, y).collect()).collect();
    let drift_before = |block: usize| {
        let latest = errors.iter().take(block).skip(block.saturating_sub(LATEST));
        drift(latest.flatten().copied().collect())
    };
    for (block, fold) in blocks.iter_mut().enumerate() {
        let shift = drift_before(block);
        fold.predicted.iter_mut().for_each(|predicted| *predicted += shift);
    }
    drift_before(errors.len())
}

/// The median of the errors, drawn towards 0 as far as it may be chance: by the share of its squared standard error.
pub(crate) fn drift(errors: Vec<f64>) -> f64 {
    let n = errors.len() as f64;
    let Some(middle) = metrics::median(errors.clone()) else {
        return 0.0;
    };
    let spread = metrics::median(errors.iter().map(|error| (error - middle).abs()).collect()).unwrap_or(0.0);
    // The standard error of a median of normal errors; 1.4826 · MAD estimates their standard deviation.
    let noise = (1.2533 * 1.4826 * spread).powi(2) / n;
    let size = middle * middle;
    if size + noise > 0.0 {
        middle * size / (size + noise)
    } else {
        0.0
    }
}
