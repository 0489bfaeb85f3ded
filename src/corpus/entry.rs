//! What a corpus stores of one snapshot.

use super::layout::check_id;
use super::shard::with_channel_id;
use crate::clean::{cleaned, described, observed};
use crate::error::{Context, Result};
use crate::fetch::Snapshot;
use crate::frame::columns;
use jiff::Timestamp;
use polars::prelude::{Column, DataFrame, Int64Chunked, IntoColumn, IntoSeries, NewChunkedArray, TimeUnit, TimeZone};
use std::collections::BTreeMap;

/// The rows of one channel in the three tables.
pub(super) struct Entry {
    pub id: String,
    /// One row.
    pub channel: DataFrame,
    pub videos: DataFrame,
    pub growth: DataFrame,
    /// Of two entries of a channel the one with the greater version counts.
    pub version: Version,
}

/// What makes one snapshot of a channel count more than another, in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version {
    /// A channel of which some videos are missing would look as if these had been deleted.
    pub complete: bool,
    /// The time of the latest answer in microseconds since 1970.
    pub at: i64,
    /// Of the answers.
    pub digest: String,
}

impl Entry {
    pub fn new(snapshot: &Snapshot) -> Result<Entry> {
        let id = snapshot.channel_id();
        check_id(id)?;
        let read = || {
            let version = Version {
                complete: snapshot.is_complete(),
                at: snapshot.fetched_at().as_microsecond(),
                digest: snapshot.digest(),
            };
            let descriptions = snapshot
                .answers()
                .iter()
                .filter(|answer| answer.endpoint != "videos:batchGetStats");
            let oldest = descriptions.map(|answer| answer.fetched_at).min();
            let videos = cleaned(snapshot)?;
            let channel = channel(snapshot, &videos, &version, oldest)?;
            Ok(Entry {
                id: id.to_owned(),
                channel,
                growth: with_channel_id(observed(snapshot)?, id)?,
                videos,
                version,
            })
        };
        read().with_context(|| format!("adding the channel {id}"))
    }
}

/// The columns of [`clean::channel`](crate::clean::channel()), and those that only a corpus has.
fn channel(snapshot: &Snapshot, videos: &DataFrame, version: &Version, oldest: Option<Timestamp>) -> Result<DataFrame> {
    let mut channel = described(snapshot)?;
    let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let more = [
        Column::new("stored_videos".into(), [videos.height() as i64]),
        Column::new(
            "main_category".into(),
            [most_frequent(videos, "category_id", str::to_owned)?],
        ),
        Column::new("main_language".into(), [most_frequent(videos, "language", language)?]),
        time("snapshot_at", Some(version.at)),
        time("described_at", oldest.map(Timestamp::as_microsecond)),
        Column::new("complete".into(), [version.complete]),
        Column::new("generated".into(), [snapshot.is_generated()]),
        Column::new("snapshot".into(), [version.digest.as_str()]),
    ];
    for column in more {
        channel.with_column(column)?;
    }
    Ok(channel)
}

fn time(name: &str, at: Option<i64>) -> Column {
    Int64Chunked::from_iter_options(name.into(), std::iter::once(at))
        .into_datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))
        .into_series()
        .into_column()
}

/// The most frequent known value, the first in the alphabet among equals.
fn most_frequent(videos: &DataFrame, column: &str, key: impl Fn(&str) -> String) -> Result<Option<String>> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in columns::texts(videos, column)?.into_iter().flatten() {
        *counts.entry(key(text)).or_default() += 1;
    }
    let best = counts
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
    Ok(best.map(|(value, _)| value))
}
