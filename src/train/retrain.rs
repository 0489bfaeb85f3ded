//! Retraining with new videos: the better model stays.

use super::{Model, Target, TrainOptions, champions, logged};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Error, Kind, Result};
use crate::model::{TrainingRow, file};
use crate::stats::metrics::difference;
use ndarray::Array2;
use polars::prelude::{Column, DataFrame};
use std::path::Path;

/// With fewer new videos nothing is decided.
const FEWEST: usize = 5;
/// The challenger must be better by this many standard errors of the paired difference per video.
const CLEARLY: f64 = 2.0;

/// The result of [`retrain`]. At the end of a cell it shows what was decided and why.
#[derive(Clone, Debug)]
pub struct Retrained {
    outcomes: Vec<Outcome>,
    channel: Option<String>,
}

#[derive(Clone, Debug)]
struct Outcome {
    target: Target,
    replaced: bool,
    reason: String,
    compared: usize,
    champion: Option<f64>,
    challenger: Option<f64>,
    model: Option<Model>,
}

/// Trains challengers for views and for engagement; each replaces the channel's champion only if it is clearly better.
///
/// Both predict the videos published after the last one that the champion was trained on: the champion as stored, the
/// challenger by its models of the videos before each block (its time-ordered test). The challenger wins if its squared
/// error (on the scale of the fit) is smaller by more than two standard errors of the paired difference per video. With
/// fewer than five such videos the champion stays. If there is no champion, or its file is damaged or of another
/// version, the challenger becomes the champion.
///
/// # Errors
/// `is_too_little_data()`: fewer than ten usable videos. `is_input()`: the frame lacks a required column, or does not
/// say which channel it is about. `is_storage()`: the champion cannot be stored. `is_interrupted()`: the user stopped
/// the training.
///
/// # Examples
/// ```no_run
/// use tubelab::prelude::*;
///
/// let retrained = train::retrain(&clean(&fetch("@rustlang")?)?)?;
/// assert_eq!(retrained.table()?.height(), 2);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn retrain(videos: &DataFrame) -> Result<Retrained> {
    retrain_with(videos, &TrainOptions::new())
}

/// As [`retrain`], with options.
///
/// # Errors
/// As [`retrain`]; `is_input()`: an option is out of range.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::train::TrainOptions;
///
/// let directory = tempfile::tempdir()?;
/// let options = TrainOptions::new().tracked(false).models_directory(directory.path());
/// let first = train::retrain_with(&clean(&fetch("demo")?)?, &options)?;
/// assert!(first.replaced("views") && first.challenger("views").is_some()); // there was no champion
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn retrain_with(videos: &DataFrame, options: &TrainOptions) -> Result<Retrained> {
    options.check()?;
    crate::platform::interrupt::begin();
    let directory = champions::directory(options)?;
    let (views, engagement) = rayon::join(
        || logged::trained(videos, options, Target::Views),
        || logged::trained(videos, options, Target::Engagement),
    );
    let views = views?;
    let channel = views.channel.clone();
    let mut outcomes = vec![challenge(&directory, views)?];
    match engagement {
        Ok(model) => outcomes.push(challenge(&directory, model)?),
        Err(error) if error.is_interrupted() => return Err(error),
        Err(error) => outcomes.push(Outcome {
            target: Target::Engagement,
            replaced: false,
            reason: format!("no challenger: {}", error.message()),
            compared: 0,
            champion: None,
            challenger: None,
            model: None,
        }),
    }
    Ok(Retrained { outcomes, channel })
}

fn challenge(directory: &Path, challenger: Model) -> Result<Outcome> {
    let id = challenger.channel_id.as_deref().ok_or_else(|| {
        Error::new(Kind::Input, "the frame does not say which channel the videos belong to")
            .hint("pass a frame from `clean(&snapshot)?`, which has `channel_id`")
    })?;
    let path = champions::path(directory, challenger.target, id)?;
    let outcome = |replaced, reason: &str, numbers: (usize, Option<f64>, Option<f64>)| Outcome {
        target: challenger.target,
        replaced,
        reason: reason.to_owned(),
        compared: numbers.0,
        champion: numbers.1,
        challenger: numbers.2,
        model: Some(challenger.clone()),
    };
    let promote = |reason: &str, numbers| -> Result<Outcome> {
        file::write(&path, &challenger.to_file()?)?;
        let reason = match logged::promote_alias(&challenger) {
            None => reason.to_owned(),
            Some(trouble) => format!("{reason}; {trouble}"),
        };
        Ok(outcome(true, &reason, numbers))
    };
    let none = (0, None, None);
    let champion = match file::load_file(&path) {
        Ok(champion) if champion.target == challenger.target => champion,
        Ok(_) => return promote("the champion's file contained a model for another target", none),
        Err(error) if error.is_not_found() => return promote("there was no champion", none),
        Err(error) if error.is_format() => {
            return promote(&format!("the champion could not be used: {}", error.message()), none);
        }
        Err(error) => return Err(error),
    };
    if champion.digest == challenger.digest {
        return Ok(outcome(false, "the champion was trained on the same videos", none));
    }
    let (theirs, ours) = squared_errors_of_both(&champion, &challenger);
    let rmse = |losses: &[f64]| crate::stats::metrics::mean(losses).map(f64::sqrt);
    let numbers = (ours.len(), rmse(&theirs), rmse(&ours));
    if ours.len() < FEWEST {
        return Ok(outcome(
            false,
            "too few videos are new to the champion to decide which is better",
            numbers,
        ));
    }
    match difference(&theirs, &ours) {
        Some((gain, noise)) if gain > CLEARLY * noise => promote(
            "the challenger's error on new videos is smaller than the champion's by more than the noise",
            numbers,
        ),
        _ => Ok(outcome(
            false,
            "the challenger's error on new videos is not smaller than the champion's by more than the noise",
            numbers,
        )),
    }
}

/// Squared errors of champion and challenger on the videos that the champion has not seen and that the challenger's
/// time-ordered test has predicted.
fn squared_errors_of_both(champion: &Model, challenger: &Model) -> (Vec<f64>, Vec<f64>) {
    let last = champion
        .seen
        .iter()
        .map(|seen| seen.published)
        .max()
        .unwrap_or(i64::MIN);
    let new: Vec<(&TrainingRow, f64)> = (challenger.seen.iter())
        .filter(|seen| seen.published > last)
        .filter_map(|seen| Some((seen, seen.ordered?)))
        .collect();
    // Only columns that the champion knows; they may stand elsewhere.
    let places: Vec<Option<usize>> = (champion.columns.iter())
        .map(|column| challenger.columns.iter().position(|other| other == column))
        .collect();
    let mut x = Array2::from_elem((new.len(), places.len()), f64::NAN);
    for (mut row, (seen, _)) in x.rows_mut().into_iter().zip(&new) {
        for (cell, place) in row.iter_mut().zip(&places) {
            if let Some(value) = place.and_then(|place| seen.x.get(place).copied().flatten()) {
                *cell = value;
            }
        }
    }
    let predicted = champion.fitted.predict(x.view());
    let theirs = new
        .iter()
        .zip(predicted)
        .map(|((seen, _), p)| (seen.y - p).powi(2))
        .collect();
    let ours = new.iter().map(|(seen, ordered)| (seen.y - ordered).powi(2)).collect();
    (theirs, ours)
}

impl Retrained {
    /// Whether the challenger for `"views"` or `"engagement"` became the champion.
    pub fn replaced(&self, target: &str) -> bool {
        self.outcomes
            .iter()
            .any(|outcome| outcome.target.name() == target && outcome.replaced)
    }

    /// The challenger for `"views"` or `"engagement"`; `None` if it could not be trained.
    pub fn challenger(&self, target: &str) -> Option<&Model> {
        let outcome = self.outcomes.iter().find(|outcome| outcome.target.name() == target)?;
        outcome.model.as_ref()
    }

    /// One row per target: `target`, `replaced`, `reason`, `videos` (new to the champion), `champion_rmse` and
    /// `challenger_rmse` (on the scale of the fit, on those videos).
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn table(&self) -> Result<DataFrame> {
        let all = || self.outcomes.iter();
        Ok(DataFrame::new_infer_height(vec![
            Column::new("target".into(), all().map(|o| o.target.name()).collect::<Vec<_>>()),
            Column::new("replaced".into(), all().map(|o| o.replaced).collect::<Vec<_>>()),
            Column::new("reason".into(), all().map(|o| o.reason.as_str()).collect::<Vec<_>>()),
            Column::new("videos".into(), all().map(|o| o.compared as u64).collect::<Vec<_>>()),
            Column::new("champion_rmse".into(), all().map(|o| o.champion).collect::<Vec<_>>()),
            Column::new(
                "challenger_rmse".into(),
                all().map(|o| o.challenger).collect::<Vec<_>>(),
            ),
        ])?)
    }
}

crate::display::show::display_as_shown!(Retrained);

impl Show for Retrained {
    fn bundle(&self) -> Bundle {
        let title = match &self.channel {
            Some(channel) => format!("Retraining · {channel}"),
            None => "Retraining".into(),
        };
        let sentence = |outcome: &Outcome| {
            let who = if outcome.replaced {
                "the challenger is the new champion"
            } else {
                "the champion stays"
            };
            format!("{}: {who}; {}.", outcome.target.name(), outcome.reason)
        };
        let sentences: Vec<String> = self.outcomes.iter().map(sentence).collect();
        match self.table() {
            Ok(table) => report(
                &title,
                &sentences,
                &[("Errors on videos new to the champion", &table)],
                "",
            ),
            Err(_) => report(&title, &sentences, &[], ""),
        }
    }
}
