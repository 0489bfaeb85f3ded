//! The videos behind a value: what a figure says in its subtitle and source line.

use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::frame::columns::optional;
use polars::prelude::DataFrame;

/// Channels, period and time of fetching of a frame of videos, as far as the frame contains them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct FrameSummary {
    /// The channels' titles, sorted.
    pub channels: Vec<String>,
    /// First and last publication, in microseconds since 1970, UTC.
    pub period: Option<(i64, i64)>,
    /// Where the frame is from and when it was fetched.
    pub origin: String,
}

impl FrameSummary {
    pub fn new(videos: &DataFrame) -> Result<FrameSummary> {
        let mut channels: Vec<String> = optional(videos, "channel_title", columns::strings)?
            .into_iter()
            .flatten()
            .collect();
        channels.sort_unstable();
        channels.dedup();
        let published = optional(videos, "published_at", columns::times)?;
        let first = published.iter().flatten().min().copied();
        let last = published.iter().flatten().max().copied();
        Ok(FrameSummary {
            channels,
            period: first.zip(last),
            origin: frame::source(videos)?,
        })
    }
}
