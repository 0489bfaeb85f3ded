//! The videos of one channel as examples: what was known before each, and what it got.

use super::GlobalOptions;
use super::history::{COLUMNS, History, Recent};
use crate::error::Result;
use crate::features::Feature;
use crate::model::rows::Rows;
use crate::model::target::Target;
use polars::prelude::DataFrame;

/// A video whose channel had a level before it.
pub(crate) struct Example {
    /// Microseconds since 1970.
    pub(super) at: i64,
    pub(super) x: Vec<f64>,
    pub(super) recent: Recent,
    /// ln(1 + views at an age of 90 days).
    pub(super) y: f64,
}

/// Those of one channel, by date.
pub(crate) struct Examples {
    pub(super) examples: Vec<Example>,
    /// How many there were before some were left out.
    pub(super) usable: usize,
}

/// The first videos with a level, of which a channel without a long history has no others.
const FIRST: usize = 13;

/// The examples of a channel, at most so many: the first 13 and the latest.
pub(crate) fn examples(videos: &DataFrame, options: &GlobalOptions, most: usize) -> Result<Examples> {
    let single = options.single();
    let chosen = single.chosen()?;
    let (rows, _) = Rows::read(videos, &chosen, &single, Target::Views)?;
    let duration = duration(&chosen);
    let history = History::of(&rows, duration);
    let known = |row: usize| {
        let minutes = rows.x.get((row, duration)).copied()?;
        let at = *rows.published.get(row)?;
        Some((row, history.before(at, *rows.short.get(row)?, minutes)?))
    };
    let known: Vec<(usize, Recent)> = (0..rows.len()).filter_map(known).collect();
    let usable = known.len();
    let kept = |place: &usize| usable <= most || *place < FIRST || *place >= usable + FIRST.min(most) - most;
    let example = |(row, recent): (usize, Recent)| {
        Some(Example {
            at: *rows.published.get(row)?,
            x: with_features(&recent, rows.x.row(row).iter().copied()),
            recent,
            y: *rows.y.get(row)?,
        })
    };
    let examples = known.into_iter().enumerate().filter(|(place, _)| kept(place));
    Ok(Examples {
        examples: examples.filter_map(|(_, known)| example(known)).take(most).collect(),
        usable,
    })
}

/// The names of the columns of an example.
pub(super) fn columns(chosen: &[&Feature]) -> Vec<String> {
    let features = chosen.iter().flat_map(|feature| feature.columns);
    COLUMNS.iter().chain(features).map(|name| (*name).to_owned()).collect()
}

pub(super) fn with_features(recent: &Recent, features: impl Iterator<Item = f64>) -> Vec<f64> {
    recent.columns.iter().copied().chain(features).collect()
}

/// The column of ln(1 + minutes) among the features.
pub(super) fn duration(chosen: &[&Feature]) -> usize {
    let mut columns = chosen.iter().flat_map(|feature| feature.columns);
    columns
        .position(|name| *name == "duration_minutes_log")
        .unwrap_or(usize::MAX)
}
