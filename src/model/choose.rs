//! Choosing the model that makes the predictions.

use super::evaluate::Candidate;
use super::fold::{Fold, errors};
use super::learner::Learner;
use super::rows::Rows;
use crate::stats::metrics::{difference, mean};

/// The chosen model and the reason.
pub(crate) struct Choice {
    pub(crate) learner: Learner,
    pub(crate) reason: String,
}

/// The simplest model whose squared error in the time-ordered test is within one standard error of the smallest (of the
/// paired difference per video; the one-standard-error rule of Breiman et al. 1984). With too few videos for that test,
/// the shuffled folds decide. Candidates come in the order of [`Learner::ALL`], the simplest first.
pub(crate) fn choose(candidates: &[Candidate], rows: &Rows) -> Option<Choice> {
    let timed = candidates.iter().all(|candidate| !candidate.time_ordered.is_empty());
    let losses: Vec<(Learner, Vec<f64>)> = candidates
        .iter()
        .map(|candidate| {
            let folds = if timed {
                &candidate.time_ordered
            } else {
                &candidate.out_of_fold
            };
            (candidate.learner, squared(folds, rows))
        })
        .collect();
    let error = |losses: &[f64]| mean(losses).unwrap_or(f64::INFINITY);
    let (smallest, least) = losses.iter().min_by(|a, b| error(&a.1).total_cmp(&error(&b.1)))?;
    let within = |losses: &[f64]| difference(losses, least).is_none_or(|(more, noise)| more <= noise);
    let mut simplest: Vec<&(Learner, Vec<f64>)> = losses.iter().filter(|(_, losses)| within(losses)).collect();
    simplest.sort_by_key(|(learner, _)| *learner);
    let learner = simplest.first().map_or(*smallest, |(learner, _)| *learner);
    let test = if timed { "on later videos" } else { "in shuffled folds" };
    let reason = if losses.len() == 1 {
        format!("Only the {} was fitted.", learner.words())
    } else if learner == *smallest {
        format!(
            "Predictions come from the {}: its error {test} is the smallest.",
            learner.words()
        )
    } else {
        format!(
            "Predictions come from the {}: it is the simplest model whose error {test} is within one standard error \
             of the smallest ({}).",
            learner.words(),
            smallest.words()
        )
    };
    // The winner of a comparison was also lucky in it.
    let reason = match losses.len() {
        1 => reason,
        _ => format!("{reason} The same test chose and scored it, which makes its scores slightly optimistic."),
    };
    Some(Choice { learner, reason })
}

fn squared(folds: &[Fold], rows: &Rows) -> Vec<f64> {
    let errors = folds.iter().flat_map(|fold| errors(fold, &rows.y));
    errors.map(|error| error * error).collect()
}
