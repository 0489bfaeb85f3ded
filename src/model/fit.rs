//! A training: rows, candidates, choice, intervals, explanations.

use super::conformal::Residuals;
use super::evaluate::{self, Candidate};
use super::file;
use super::fold::{Fold, errors};
use super::learn::Fitted;
use super::learner::Learner;
use super::level::Level;
use super::outside::Seen;
use super::rows::{self, Excluded, Rows};
use super::score::{self, EvaluationScheme};
use super::trained::{CandidateScore, Model, TrainingRow};
use super::training_cache::cached;
use super::{Record, Target, TrainOptions, choose, dependence, importance};
use crate::analyze::timing;
use crate::cache::memo;
use crate::error::{Context, Error, Kind, Result};
use crate::features::Past;
use crate::frame::columns::{has, texts};
use crate::platform::event::timed;
use polars::prelude::DataFrame;

/// Training needs at least this many usable videos.
const REFUSED_BELOW: usize = 10;
/// With fewer usable videos there is a warning.
const FEW: usize = 30;

/// Trains a model, unless this session has run the same training before.
pub(crate) fn trained(videos: &DataFrame, options: &TrainOptions, target: Target) -> Result<Model> {
    options.check()?;
    let fitted = same_training(videos, options, target)
        .and_then(|training| {
            let work = || timed("train", None, || fit(videos, options, target));
            memo(training.clone(), || cached(&training, work))
        })
        .with_context(|| format!("training a model for {}", target.name()));
    let mut model = fitted?;
    model.options = options.clone();
    Ok(model)
}

/// The key of a training: everything that is read from the frame, and all options except where it is logged.
fn same_training(videos: &DataFrame, options: &TrainOptions, target: Target) -> Result<String> {
    let title = first_text(videos, "channel_title");
    let digest = rows::digest(videos, target)?;
    let options = TrainOptions {
        tracked: true,
        mlflow_directory: None,
        models_directory: None,
        ..options.clone()
    };
    Ok(format!("train::{} {digest} {title:?} {options:?}", target.name()))
}

fn fit(videos: &DataFrame, options: &TrainOptions, target: Target) -> Result<Model> {
    let chosen = options.chosen()?;
    let (rows, excluded) = Rows::read(videos, &chosen, options, target)?;
    if rows.len() < REFUSED_BELOW {
        let mut reasons: Vec<String> = excluded.iter().map(|e| format!("{} {}", e.videos, e.reason)).collect();
        if reasons.is_empty() {
            reasons.push("none excluded".into());
        }
        return Err(Error::new(
            Kind::TooLittleData,
            format!(
                "{} of {} videos can be used ({}); a model needs at least {REFUSED_BELOW}",
                rows.len(),
                videos.height(),
                reasons.join(", ")
            ),
        )
        .hint(match hidden(&excluded, videos.height()) {
            true => "this channel hides likes or comments: use train::views(&videos)? instead",
            false => "choose a channel with more videos, or use medians instead of a model",
        }));
    }
    let folds = options.folds.min(rows.len() / 2);
    let candidates = evaluate::candidates(&rows, folds, options)?;
    let choice = choose::choose(&candidates, &rows).ok_or_else(|| Error::new(Kind::Internal, "no model was fitted"))?;
    let best = candidates
        .iter()
        .find(|candidate| candidate.learner == choice.learner)
        .ok_or_else(|| Error::new(Kind::Internal, "the chosen model was not fitted"))?;

    let level = Level::of(&rows);
    let baseline = level.each(target);
    let judged = |folds: &dyn Fn(&Candidate) -> &[Fold], shuffled| {
        let folds: Vec<&[Fold]> = candidates.iter().map(folds).collect();
        score::judge(&rows, &folds, &baseline, EvaluationScheme { target, shuffled }, options)
    };
    let (shuffled, ordered) = (
        judged(&|candidate| &candidate.out_of_fold, true),
        judged(&|candidate| &candidate.time_ordered, false),
    );
    let compared = candidates.iter().zip(shuffled).zip(ordered);
    let compared: Vec<CandidateScore> = compared
        .map(|((candidate, out_of_fold), time_ordered)| CandidateScore {
            learner: candidate.learner,
            out_of_fold,
            time_ordered: (!candidate.time_ordered.is_empty()).then_some(time_ordered),
        })
        .collect();
    let importance = importance::importance(&rows, &best.out_of_fold, &best.model, &chosen, options.seed)?;
    let top: Vec<&str> = importance
        .iter()
        .filter(|importance| importance.drop > 0.0)
        .map(|importance| importance.feature.as_str())
        .collect();
    let dependence = dependence::dependence(&rows, &best.out_of_fold, &best.model, &chosen, &top)?;

    let columns: Vec<String> = (chosen.iter().flat_map(|f| f.columns))
        .map(|name| (*name).to_owned())
        .collect();
    let linear = candidates.iter().find_map(|candidate| match &candidate.model {
        Fitted::Linear(linear) if candidate.learner == Learner::ElasticNet => Some(linear.clone()),
        _ => None,
    });
    let errors = best.out_of_fold.iter().flat_map(|fold| errors(fold, &rows.y));
    let later = score::before(&best.time_ordered, best.time_ordered.len(), &rows.y);
    let residuals = Residuals::pooled(Residuals::new(errors), later);
    let missed = rows.y.iter().zip(&baseline);
    let baseline_residuals = Residuals::new(missed.filter_map(|(y, level)| Some(y - (*level)?)));
    let observed = (rows.y.iter().copied()).fold(None, |range: Option<(f64, f64)>, y| {
        let (low, high) = range.unwrap_or((y, y));
        Some((low.min(y), high.max(y)))
    });
    Ok(Model {
        target,
        channel: first_text(videos, "channel_title"),
        channel_id: has(videos, "channel_id")
            .then(|| first_text(videos, "channel_id"))
            .flatten(),
        digest: rows::digest(videos, target)?,
        schema: file::schema(&columns),
        options: options.clone(),
        features: chosen.iter().map(|f| f.name.to_owned()).collect(),
        warnings: warnings(&rows, options, folds, &candidates, &columns),
        columns,
        learner: choice.learner,
        choice: choice.reason,
        used: rows.len(),
        excluded,
        compared,
        residuals,
        drift: best.drift,
        level,
        baseline_residuals,
        seen_ranges: Seen::of(rows.x.view()),
        observed,
        settling: rows
            .settling
            .as_ref()
            .map_or_else(String::new, |settling| settling.sentence()),
        importance,
        dependence,
        differing: match target {
            Target::Views => timing::differing(videos, &options.time_zone)?,
            Target::Engagement => None,
        },
        seen: training_rows(&rows, best),
        linear,
        fitted: best.model.clone(),
        past: Past::of(videos)?,
        record: Record::default(),
    })
}

/// Whether more than half of the videos have no likes or no comments.
fn hidden(excluded: &[Excluded], videos: usize) -> bool {
    let unknown = excluded.iter().find(|excluded| excluded.reason.starts_with("likes"));
    unknown.is_some_and(|unknown| 2 * unknown.videos > videos)
}

pub(super) fn first_text(videos: &DataFrame, column: &str) -> Option<String> {
    let texts = texts(videos, column).ok()?;
    texts.into_iter().flatten().next().map(str::to_owned)
}

/// The training videos, as later predictions are compared with them.
fn training_rows(rows: &Rows, best: &Candidate) -> Vec<TrainingRow> {
    let mut ordered = vec![None; rows.len()];
    for fold in &best.time_ordered {
        for (row, predicted) in fold.held_out.iter().zip(&fold.predicted) {
            if let Some(cell) = ordered.get_mut(*row) {
                *cell = Some(*predicted);
            }
        }
    }
    let cells = rows.ids.iter().zip(&rows.titles).zip(&rows.published);
    let outcomes = rows.y.iter().zip(&rows.shown).zip(ordered);
    let known = |row: ndarray::ArrayView1<f64>| row.iter().map(|v| v.is_finite().then_some(*v)).collect();
    cells
        .zip(outcomes)
        .zip(rows.x.rows())
        .map(|((((id, title), published), ((y, shown), ordered)), row)| TrainingRow {
            id: id.clone(),
            title: title.clone(),
            published: *published,
            y: *y,
            shown: *shown,
            ordered,
            x: known(row),
        })
        .collect()
}

fn warnings(
    rows: &Rows,
    options: &TrainOptions,
    folds: usize,
    candidates: &[Candidate],
    columns: &[String],
) -> Vec<String> {
    let mut said = Vec::new();
    let n = rows.len();
    if n < FEW {
        said.push(format!(
            "Only {n} videos: every number here is uncertain; rely on the intervals, not on the values."
        ));
    }
    if folds < options.folds {
        said.push(format!(
            "Only {folds} folds instead of {}: there are too few videos for more.",
            options.folds
        ));
    }
    if candidates.iter().any(|candidate| candidate.time_ordered.is_empty()) {
        said.push("Too few videos for a test on later videos.".into());
    }
    if !candidates.iter().all(Candidate::converged) {
        said.push("The fit did not converge: the last digits of the coefficients may be wrong.".into());
    }
    if rows.without_response > 0 {
        let videos = rows.without_response;
        said.push(format!(
            "{videos} of {n} videos have neither a like nor a comment; each counts as half a response."
        ));
    }
    for (column, unknown) in columns.iter().zip(rows.unknown()) {
        // The first upload has no earlier one: that is no gap in the data.
        if unknown > usize::from(column == "days_since_last_upload_log") {
            said.push(format!(
                "{column} is unknown for {unknown} of {n} videos; linear models use the mean instead, and trees learn \
                 a branch for missing values."
            ));
        }
    }
    // Views of all videos count from the start of playback since then (of Shorts since 31 March 2025).
    const REDEFINED: i64 = 1_787_529_600_000_000; // 2026-08-24T00:00:00Z
    let after = rows
        .published
        .iter()
        .filter(|published| **published >= REDEFINED)
        .count();
    if after > 0 && after < n {
        said.push(format!(
            "YouTube counts views differently since 24 August 2026; {after} of {n} videos were published after that."
        ));
    }
    said
}
