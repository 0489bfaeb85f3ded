//! The dates on which YouTube changed its definition of a view: counts before and after do not measure the same thing.

use crate::error::Result;
use crate::frame::columns;
use jiff::civil::{Date, date};
use polars::prelude::{Column, DataFrame, DataType};

/// A change of the definition of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redefinition {
    /// The first day of the new definition.
    pub day: Date,
    /// What changed, in a few words.
    pub what: &'static str,
    /// Whether the change affects Shorts only.
    pub shorts_only: bool,
}

/// The changes of the definition of a view, by date: <https://developers.google.com/youtube/v3/revision_history>.
pub const REDEFINITIONS: [Redefinition; 2] = [
    Redefinition {
        day: date(2025, 3, 31),
        what: "Shorts views redefined",
        shorts_only: true,
    },
    Redefinition {
        day: date(2026, 8, 24),
        what: "all views redefined",
        shorts_only: false,
    },
];

const MICROSECONDS_A_DAY: i64 = 86_400_000_000;

impl Redefinition {
    /// The start of its day, in microseconds since 1970, UTC.
    pub(crate) fn microseconds(&self) -> i64 {
        i64::from((self.day - date(1970, 1, 1)).get_days()) * MICROSECONDS_A_DAY
    }

    /// Whether it applies to a video; `None` is a video of unknown format.
    pub(crate) fn applies(&self, is_short: Option<bool>) -> bool {
        !self.shorts_only || is_short == Some(true)
    }
}

/// The changes as a frame: `day`, `what`, and the number of affected videos published before that day and from that day
/// on (`videos_before`, `videos_after`).
pub(crate) fn marks(videos: &DataFrame) -> Result<DataFrame> {
    let published = columns::times(videos, "published_at")?;
    let shorts = columns::booleans(videos, "is_short")?;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for change in &REDEFINITIONS {
        let start = change.microseconds();
        let dated = published
            .iter()
            .zip(&shorts)
            .filter(|(_, short)| change.applies(**short));
        let dated: Vec<i64> = dated.filter_map(|(at, _)| *at).collect();
        before.push(dated.iter().filter(|at| **at < start).count() as i64);
        after.push(dated.iter().filter(|at| **at >= start).count() as i64);
    }
    let days = REDEFINITIONS.map(|change| (change.microseconds() / MICROSECONDS_A_DAY) as i32);
    let columns = vec![
        Column::new("day".into(), days).cast(&DataType::Date)?,
        Column::new("what".into(), REDEFINITIONS.map(|change| change.what)),
        Column::new("videos_before".into(), before),
        Column::new("videos_after".into(), after),
    ];
    Ok(DataFrame::new(REDEFINITIONS.len(), columns)?)
}
