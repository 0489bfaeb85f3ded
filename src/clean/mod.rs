//! From the API's answers to typed frames. Pure functions of a snapshot: no clock, no network.
//!
//! What the API leaves out is unknown, and unknown is null, never 0. [`schema`](crate::schema) describes every column
//! and the meaning of null in it.

mod adopt;
mod categories;
mod channel;
mod charts;
mod comments;
mod dropped;
mod enough;
mod growth;
mod period;
mod quality;
mod shorts;
mod videos;

pub use adopt::{AdoptOptions, adopt, adopt_with};
pub use categories::categories;
pub use channel::channel;
pub(crate) use channel::described;
pub use charts::charts;
pub use comments::comments;
pub use enough::enough;
pub use growth::growth;
pub(crate) use growth::observed;
pub use period::period;
pub use quality::{quality, quality_of_snapshot};
pub use videos::clean;
pub(crate) use videos::{cleaned, no_videos, videos};

use crate::error::Result;
use crate::fetch::wire::{SIZES, Thumbnails};
use crate::frame::origin::{self, Source};
use jiff::Timestamp;
use polars::prelude::*;

/// Names a frame as a table for [`sql`](crate::sql::sql()), and remembers that it is from YouTube.
fn named(name: &str, frame: DataFrame) -> Result<DataFrame> {
    crate::sql::names::keep_cleaned(name, &frame);
    origin::remember(Source::Api, &frame);
    Ok(frame)
}

/// A time in the API's format (RFC 3339).
fn time(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

/// A column of times, to the microsecond, in UTC.
fn times(name: &str, times: impl Iterator<Item = Timestamp>) -> Column {
    known_times(name, times.map(Some))
}

/// As [`times`], null where the time is unknown.
fn known_times(name: &str, times: impl Iterator<Item = Option<Timestamp>>) -> Column {
    let micros = times.map(|time| time.map(Timestamp::as_microsecond));
    let micros = Int64Chunked::from_iter_options(name.into(), micros);
    micros
        .into_datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))
        .into_series()
        .into_column()
}

/// The URL of the thumbnail with the most suitable size for a table.
fn picture(thumbnails: &Thumbnails) -> Option<String> {
    SIZES
        .iter()
        .find_map(|size| thumbnails.get(*size)?.as_ref()?.url.clone())
}
