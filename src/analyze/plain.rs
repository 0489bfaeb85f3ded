//! Single cells of small frames, for sentences.

use super::frame;
use super::stats::Estimate;
use super::text::columns::optional;
use crate::display::number::decimal;
use crate::error::Result;
use jiff::Timestamp;
use polars::prelude::{Column, DataFrame};

/// A number; `None` where the cell is null or there is no such cell.
pub(crate) fn number(frame: &DataFrame, column: &str, row: usize) -> Option<f64> {
    frame::numbers(frame, column).ok()?.get(row).copied().flatten()
}

/// A p value as it is told: `0.031`, `below 0.001`.
pub(crate) fn p_value(p: f64) -> String {
    if p < 0.001 {
        "below 0.001".to_owned()
    } else {
        decimal(p, 3)
    }
}

/// How the ids of generated channels begin; no channel of YouTube has such an id.
const GENERATED: [&str; 2] = ["UCtubelab-", "UCgenerated_"];

/// Where the frame is from and when it was fetched, for the source line: `YouTube Data API, fetched 2026-11-20 09:00 UTC`.
/// Columns that are missing say nothing.
pub(crate) fn origin(videos: &DataFrame) -> Result<String> {
    let ids = optional(videos, "channel_id", frame::texts)?;
    let generated = ids
        .iter()
        .flatten()
        .any(|id| GENERATED.iter().any(|start| id.starts_with(start)));
    let latest = optional(videos, "fetched_at", frame::microseconds)?
        .into_iter()
        .flatten()
        .max();
    let moment = latest.and_then(|at| Timestamp::from_microsecond(at).ok());
    let fetched = moment.map_or_else(String::new, |at| {
        at.strftime(", fetched %Y-%m-%d %H:%M UTC").to_string()
    });
    Ok(format!("{}{fetched}", origin_name(generated)))
}

/// What the numbers are: the API's, or made up by a generator.
pub(crate) fn origin_name(generated: bool) -> &'static str {
    match generated {
        true => "Generated data in the API's format",
        false => "YouTube Data API",
    }
}

/// Columns of estimates: `name`, `name_low`, `name_high`.
pub(crate) fn estimates(name: &str, estimates: &[Estimate]) -> [Column; 3] {
    let column = |ending: &str, pick: fn(&Estimate) -> Option<f64>| {
        let values: Vec<Option<f64>> = estimates.iter().map(pick).collect();
        Column::new(format!("{name}{ending}").into(), values)
    };
    [
        column("", |e| e.value),
        column("_low", |e| e.low),
        column("_high", |e| e.high),
    ]
}
