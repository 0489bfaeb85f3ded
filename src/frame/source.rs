//! The source of the numbers in a frame.

use super::columns::{optional, texts, times};
use crate::error::Result;
use crate::platform::time_zone::minute;
use jiff::Timestamp;
use polars::prelude::DataFrame;

/// Prefixes of the ids of generated channels; no YouTube channel has such an id.
const GENERATED: [&str; 2] = ["UCtubelab-", "UCgenerated_"];

/// Where the frame is from and when it was fetched, for the source line: `YouTube Data API, fetched 2026-11-20 09:00
/// UTC`. Missing columns are skipped.
pub(crate) fn source(videos: &DataFrame) -> Result<String> {
    let ids = optional(videos, "channel_id", texts)?;
    let generated = ids
        .iter()
        .flatten()
        .any(|id| GENERATED.iter().any(|start| id.starts_with(start)));
    let latest = optional(videos, "fetched_at", times)?.into_iter().flatten().max();
    let latest = latest.and_then(|at| Timestamp::from_microsecond(at).ok());
    let fetched = latest.map_or_else(String::new, |at| format!(", fetched {}", minute(at)));
    Ok(format!("{}{fetched}", source_name(generated)))
}

/// The API, or a generator.
pub(crate) fn source_name(generated: bool) -> &'static str {
    match generated {
        true => "Generated data in the API's format",
        false => "YouTube Data API",
    }
}
