//! Single cells of small frames, for sentences.

use super::frame;
use super::stats::Estimate;
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

/// When the videos were fetched, for the source line; empty when that is unknown.
pub(crate) fn fetched(videos: &DataFrame) -> Result<String> {
    let latest = frame::microseconds(videos, "fetched_at")?.into_iter().flatten().max();
    let moment = latest.and_then(|at| Timestamp::from_microsecond(at).ok());
    Ok(moment.map_or_else(String::new, |at| at.strftime("fetched %Y-%m-%d %H:%M UTC").to_string()))
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
