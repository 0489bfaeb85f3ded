//! When YouTube changed what a view is: counts before and after are not the same measure.

use super::frame;
use crate::error::Result;
use jiff::civil::{Date, date};
use polars::prelude::{Column, DataFrame, DataType};

/// A change of the definition of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redefinition {
    /// The first day of the new definition.
    pub day: Date,
    /// What changed, in a few words.
    pub what: &'static str,
    /// Whether only Shorts are counted anew.
    pub shorts_only: bool,
}

/// The changes of the definition of a view, in order: <https://developers.google.com/youtube/v3/revision_history>.
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

/// The changes as a frame: `day`, `what`, and how many of the videos that it applies to were published before and from that
/// day on (`videos_before`, `videos_after`).
pub(crate) fn marks(videos: &DataFrame) -> Result<DataFrame> {
    let published = frame::microseconds(videos, "published_at")?;
    let shorts = frame::flags(videos, "is_short")?;
    let epoch = date(1970, 1, 1);
    let days: Vec<i32> = REDEFINITIONS
        .iter()
        .map(|change| (change.day - epoch).get_days())
        .collect();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (change, day) in REDEFINITIONS.iter().zip(&days) {
        let start = i64::from(*day) * MICROSECONDS_A_DAY;
        let applies = |short: &Option<bool>| !change.shorts_only || *short == Some(true);
        let dated = published.iter().zip(&shorts).filter(|(_, short)| applies(short));
        let dated: Vec<i64> = dated.filter_map(|(at, _)| *at).collect();
        before.push(dated.iter().filter(|at| **at < start).count() as i64);
        after.push(dated.iter().filter(|at| **at >= start).count() as i64);
    }
    let columns = vec![
        Column::new("day".into(), days).cast(&DataType::Date)?,
        Column::new("what".into(), REDEFINITIONS.map(|change| change.what)),
        Column::new("videos_before".into(), before),
        Column::new("videos_after".into(), after),
    ];
    Ok(DataFrame::new(REDEFINITIONS.len(), columns)?)
}
