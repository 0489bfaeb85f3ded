//! Rows of the lists of runs and models, the same for the file and for a server.

use crate::error::Result;
use polars::prelude::{Column, DataType, IntoColumn, NamedFrom, Series, TimeUnit, TimeZone};

/// A run in the list.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) experiment: String,
    pub(super) status: String,
    pub(super) start: Option<i64>,
    pub(super) parent: Option<String>,
    /// The id in the file, for a run that was sent to the server.
    pub(super) here: Option<String>,
    pub(super) params: Vec<(String, String)>,
    pub(super) metrics: Vec<(String, f64)>,
}

/// Kind, key, value, number.
pub(super) type Entry = (&'static str, String, Option<String>, Option<f64>);

/// A version of a registered model.
pub(super) struct Version {
    pub(super) name: String,
    pub(super) version: i64,
    pub(super) aliases: Vec<String>,
    pub(super) run: Option<String>,
    pub(super) source: Option<String>,
    pub(super) created: Option<i64>,
}

/// How a version of a registered model is named.
pub(super) enum Source {
    Alias(String),
    Version(i64),
}

/// Times in milliseconds as a column of times, UTC.
pub(super) fn times(name: &str, moments: impl Iterator<Item = Option<i64>>) -> Result<Column> {
    let moments: Vec<Option<i64>> = moments.map(|at| at.map(|ms| ms.saturating_mul(1000))).collect();
    Ok(Series::new(name.into(), moments)
        .cast(&DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC)))?
        .into_column())
}
