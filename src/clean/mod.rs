//! From the API's answers to typed frames. Pure functions of a snapshot: no clock, no network.
//!
//! What the API leaves out is unknown, and unknown is null, never 0. [`schema`] says of every column what it holds and
//! what a null in it means.

mod categories;
mod channel;
mod charts;
mod comments;
mod csv;
mod duration;
mod figures;
mod files;
mod growth;
mod parquet;
mod period;
mod quality;
pub mod schema;
mod shorts;
mod videos;

pub use categories::categories;
pub use channel::channel;
pub(crate) use channel::channel_title;
pub(crate) use channel::described;
pub use charts::charts;
pub use comments::comments;
pub use csv::{open_csv, save_csv};
pub(crate) use duration::seconds;
pub(crate) use figures::newest_figures;
pub use files::{load, save};
pub use growth::growth;
pub use period::period;
pub use quality::{quality, quality_of_snapshot};
pub use videos::clean;
pub(crate) use videos::videos;

use crate::error::{Error, Kind, Result};
use crate::fetch::wire::{SIZES, Thumbnails};
use jiff::Timestamp;
use polars::prelude::*;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A frame that [`sql`](crate::sql()) knows as a table from now on.
fn named(name: &str, frame: DataFrame) -> Result<DataFrame> {
    crate::sql::names::keep(name, &frame);
    Ok(frame)
}

/// A time in the API's writing (RFC 3339).
fn time(text: &str, field: &str) -> Result<Timestamp> {
    text.parse()
        .map_err(|_| Error::new(Kind::Format, format!("{field} is {text:?}, which is not a time")))
}

/// A column of times, to the microsecond, in UTC.
fn times(name: &str, times: impl Iterator<Item = Timestamp>) -> Column {
    let micros = Int64Chunked::from_iter_values(name.into(), times.map(Timestamp::as_microsecond));
    micros
        .into_datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))
        .into_series()
        .into_column()
}

/// The same text in composed form (Unicode NFC), so that equal titles compare equal.
fn nfc(text: &str) -> String {
    composed(text).into_owned()
}

/// The same without a copy, where the text is composed already.
fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// The address of the picture that is nearest to a table's needs.
fn picture(thumbnails: &Thumbnails) -> Option<String> {
    SIZES
        .iter()
        .find_map(|size| thumbnails.get(*size)?.as_ref()?.url.clone())
}
