//! The channels of one bucket, read in pieces that fit into memory.

use super::layout::{Shard, Table};
use super::part::{Part, Span};
use super::shard::{append, parts};
use super::store::Corpus;
use crate::clean::no_videos;
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use crate::platform::interrupt;
use polars::prelude::DataFrame;
use std::collections::BTreeMap;

/// The files of a bucket, opened together: they stay as they are when a writer replaces them.
pub(super) struct Bucket {
    /// One row per channel.
    pub channels: DataFrame,
    pub parts: Vec<Part>,
    /// Channels without videos.
    pub empty: Vec<String>,
}

impl Corpus {
    /// Opens a bucket and checks that its tables belong together.
    pub(super) fn bucket(&self, bucket: u32) -> Result<Bucket> {
        let (described, parts) = self.read(|| {
            let open = |table| parts(&self.root, &Shard::new(table, bucket));
            Ok((open(Table::Channels)?, open(Table::Videos)?))
        })?;
        let mut channels = DataFrame::default();
        let mut stored: BTreeMap<&str, i64> = BTreeMap::new();
        for part in &described {
            let frame = part.read(&part.spans, None)?;
            let rows = columns::integers(&frame, "stored_videos")?;
            for (span, rows) in part.spans.iter().zip(rows) {
                stored.insert(&span.id, rows.unwrap_or_default());
            }
            append(&mut channels, frame)?;
        }
        let mut found: BTreeMap<&str, &Span> = BTreeMap::new();
        for (part, span) in parts
            .iter()
            .flat_map(|part| part.spans.iter().map(move |span| (part, span)))
        {
            if self.head.bucket_of(&span.id) != bucket || !stored.contains_key(span.id.as_str()) {
                let message = format!(
                    "{} has videos of the channel {}, which is not in this bucket",
                    part.relative.display(),
                    span.id
                );
                return Err(Error::new(Kind::Format, message)
                    .hint("move this file out of the corpus, then add its channels again"));
            }
            found.insert(&span.id, span);
        }
        let rows = |id: &str| found.get(id).map_or(0, |span| span.rows as i64);
        if let Some((id, expected)) = stored.iter().find(|(id, expected)| rows(id) != **expected) {
            let message = format!(
                "bucket {bucket:04} has {} of {expected} videos of the channel {id}",
                rows(id)
            );
            return Err(Error::new(Kind::Format, message)
                .hint("add the channel again: a file of this bucket was removed or restored from a backup"));
        }
        let empty = stored
            .keys()
            .filter(|id| !found.contains_key(**id))
            .map(|id| (*id).to_owned())
            .collect();
        Ok(Bucket { channels, empty, parts })
    }
}

impl Bucket {
    /// Calls `work` for the videos of every channel. At most one row group is in memory.
    pub fn each(&self, columns: Option<&[String]>, mut work: impl FnMut(&str, &DataFrame) -> Result<()>) -> Result<()> {
        self.each_group(columns, |spans, frame| {
            let mut from = 0;
            for span in spans {
                interrupt::check()?;
                work(&span.id, &frame.slice(from, span.rows))?;
                from += span.rows as i64;
            }
            Ok(())
        })?;
        if self.empty.is_empty() {
            return Ok(());
        }
        let none = match columns {
            Some(columns) => no_videos()?.select(columns.iter().map(String::as_str))?,
            None => no_videos()?,
        };
        self.empty.iter().try_for_each(|id| work(id, &none))
    }

    /// Calls `work` for each row group: its channels, and their videos one after the other.
    pub fn each_group(
        &self,
        columns: Option<&[String]>,
        mut work: impl FnMut(&[Span], &DataFrame) -> Result<()>,
    ) -> Result<()> {
        for part in &self.parts {
            for group in part.groups() {
                interrupt::check()?;
                let spans = part.spans.get(group).unwrap_or_default();
                work(spans, &part.read(spans, columns)?)?;
            }
        }
        Ok(())
    }
}
