//! The source of the numbers in a frame.

use super::columns::{has, optional, texts, times};
use crate::error::Result;
use crate::platform::time_zone::minute;
use jiff::Timestamp;
use polars::prelude::DataFrame;

/// The column of a frame that is not from the API: where it is from.
pub(crate) const SOURCE: &str = "source";

/// Prefixes of the ids of generated channels; no YouTube channel has such an id.
const GENERATED: [&str; 2] = ["UCtubelab-", "UCgenerated_"];

/// Where the frame is from and when it was fetched, for the source line: `YouTube Data API, fetched 2026-11-20 09:00
/// UTC`. Missing columns are skipped. A frame with a column [`SOURCE`] is from where that says.
pub(crate) fn source(videos: &DataFrame) -> Result<String> {
    if let Some(stated) = stated(videos)? {
        return Ok(stated);
    }
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

/// As [`source`], of any frame: none where nothing says that its values are from the API.
pub(crate) fn own_source(frame: &DataFrame) -> Result<Option<String>> {
    if let Some(stated) = stated(frame)? {
        return Ok(Some(stated));
    }
    let marks = has(frame, "channel_id") && has(frame, "fetched_at");
    match marks && texts(frame, "channel_id").is_ok() && times(frame, "fetched_at").is_ok() {
        true => source(frame).map(Some),
        false => Ok(None),
    }
}

/// What the column [`SOURCE`] says: a file, or several.
fn stated(frame: &DataFrame) -> Result<Option<String>> {
    if !has(frame, SOURCE) || texts(frame, SOURCE).is_err() {
        return Ok(None);
    }
    let mut all: Vec<&str> = texts(frame, SOURCE)?.into_iter().flatten().collect();
    all.sort_unstable();
    all.dedup();
    Ok(Some(match all.as_slice() {
        [] => "Unknown source".to_owned(),
        [one] => escape(one),
        [one, rest @ ..] => format!("{} and {} more", escape(one), rest.len()),
    }))
}

/// On one line, without characters that change the text around it.
fn escape(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(80).collect()
}

/// The API, or a generator.
pub(crate) fn source_name(generated: bool) -> &'static str {
    match generated {
        true => "Generated data in the API's format",
        false => "YouTube Data API",
    }
}
