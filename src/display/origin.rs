//! Where the columns of a table come from: the API, or our own calculation; and which figures are old.

use crate::frame::columns;
use crate::frame::origin::{self, Source};
use crate::schema;
use jiff::Timestamp;
use polars::prelude::DataFrame;
use std::collections::HashSet;

/// Figures older than the newest of their table by more than this are stale.
const STALE: i64 = 86_400_000_000;
/// Columns that change from day to day.
const FIGURES: [&str; 4] = ["views", "likes", "comments", "fetched_at"];

pub(super) struct Origin {
    /// The columns that we calculated.
    calculated: HashSet<String>,
    /// For each row the date of its figures, if they are stale.
    stale: Vec<Option<String>>,
}

impl Origin {
    pub fn of(table: &DataFrame) -> Origin {
        let columns = || table.get_column_names().into_iter();
        let sources = origin::sources(&table.head(Some(origin::LOOKED_AT)));
        let from_api = columns()
            .zip(&sources)
            .any(|(name, source)| *source == Some(Source::Api) && documented_source(name).is_some());
        let is_calculated = |name: &str, source: Option<Source>| match source {
            Some(Source::Own) => false,
            Some(Source::Calculated) => true,
            Some(Source::Api) => documented_source(name).is_some_and(|source| source.starts_with("calculated")),
            None => from_api,
        };
        let calculated = columns().zip(&sources);
        let calculated = calculated.filter(|(name, source)| is_calculated(name, **source));
        Origin {
            calculated: calculated.map(|(name, _)| name.to_string()).collect(),
            stale: stale(table).unwrap_or_default(),
        }
    }

    /// Whether we calculated a column: from values of the API, or beside columns of the API. Columns of the user's own
    /// are not marked.
    pub fn is_calculated(&self, column: &str) -> bool {
        self.calculated.contains(column)
    }

    /// When the figure in this cell was fetched, if that is long before the others of the table.
    pub fn stale(&self, column: &str, row: usize) -> Option<&str> {
        let day = self.stale.get(row)?.as_deref()?;
        FIGURES.contains(&column).then_some(day)
    }

    /// How many rows have stale figures.
    pub fn stale_rows(&self) -> usize {
        self.stale.iter().flatten().count()
    }
}

/// The API's name of a column of [`crate::clean`].
fn documented_source(column: &str) -> Option<&'static str> {
    let all = [
        schema::VIDEOS,
        schema::CHARTS,
        schema::COMMENTS,
        schema::CATEGORIES,
        schema::CHANNEL,
    ];
    let field = all.into_iter().flatten().find(|field| field.name == column);
    field.map(|field| field.source)
}

/// Only for tables with one row per video: several observations of a video have different ages by design.
fn stale(table: &DataFrame) -> Option<Vec<Option<String>>> {
    let ids = columns::strings(table, "video_id").ok()?;
    let fetched = columns::times(table, "fetched_at").ok()?;
    let newest = fetched.iter().flatten().max()?;
    let mut seen = HashSet::new();
    if !ids.iter().flatten().all(|id| seen.insert(id)) {
        return None;
    }
    let day = |at: i64| Some(Timestamp::from_microsecond(at).ok()?.strftime("%Y-%m-%d").to_string());
    let old = |at: &Option<i64>| at.filter(|at| newest.saturating_sub(*at) > STALE).and_then(day);
    Some(fetched.iter().map(old).collect())
}
