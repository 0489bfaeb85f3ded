//! The dated observations of one bucket, for many channels at once.

use super::layout::{Table, shards};
use super::part::{Part, Span};
use super::shard::parts;
use super::store::Corpus;
use crate::error::Result;
use crate::platform::interrupt;
use polars::prelude::DataFrame;
use std::collections::HashMap;

/// The columns that matter for views over time.
const COLUMNS: [&str; 3] = ["video_id", "fetched_at", "views"];

/// The files of a bucket with observations, one or more per month.
pub(super) struct Observations {
    parts: Vec<Part>,
}

impl Observations {
    pub fn open(corpus: &Corpus, bucket: u32) -> Result<Observations> {
        let mut opened = Vec::new();
        for shard in shards(&corpus.root, Table::Growth, bucket)? {
            opened.extend(corpus.read(|| parts(&corpus.root, &shard))?);
        }
        Ok(Observations { parts: opened })
    }

    /// Ids of videos, times and views of each of these channels, as [`Corpus::growth`] orders them.
    pub fn of<'a>(&self, channels: &[&'a str]) -> Result<HashMap<&'a str, DataFrame>> {
        let wanted: HashMap<&str, &'a str> = channels.iter().map(|id| (*id, *id)).collect();
        let columns = COLUMNS.map(str::to_owned);
        let mut found: HashMap<&'a str, DataFrame> = HashMap::new();
        for part in &self.parts {
            for run in runs(&part.spans, |span| wanted.contains_key(span.id.as_str())) {
                interrupt::check()?;
                let rows = part.read(run, Some(&columns))?;
                let mut from = 0;
                for span in run {
                    if let Some(id) = wanted.get(span.id.as_str()) {
                        let own = rows.slice(from, span.rows);
                        match found.get_mut(id) {
                            Some(all) => {
                                all.vstack_mut_owned(own)?;
                            }
                            None => {
                                found.insert(id, own);
                            }
                        }
                    }
                    from += span.rows as i64;
                }
            }
        }
        for frame in found.values_mut() {
            frame.rechunk_mut();
            *frame = frame.sort(["video_id", "fetched_at"], Default::default())?;
        }
        Ok(found)
    }
}

/// The adjacent channels that are wanted, each run as one piece of the file.
fn runs(spans: &[Span], is_wanted: impl Fn(&Span) -> bool) -> Vec<&[Span]> {
    spans
        .chunk_by(|a, b| is_wanted(a) == is_wanted(b))
        .filter(|run| run.first().is_some_and(&is_wanted))
        .collect()
}
