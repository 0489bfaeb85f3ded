//! Adding channels.

use super::commit::Staged;
use super::entry::{Entry, Version};
use super::layout::{Shard, Table};
use super::part::Part;
use super::shard::{Change, find, parts, rewrite, union};
use super::store::Corpus;
use crate::display::{Bundle, Show, facts, number};
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::frame::columns;
use crate::platform::interrupt;
use jiff::Timestamp;
use polars::prelude::{BooleanChunked, DataFrame};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What [`Corpus::add`] changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Channels that were not in the corpus.
    pub new: usize,
    /// Channels whose rows were replaced by newer ones.
    pub replaced: usize,
    /// Channels of which the corpus has the same or a newer snapshot, or a complete one in place of an incomplete one.
    pub unchanged: usize,
    /// Observations that were not in the corpus: one per video and time of fetching.
    pub observations: usize,
}

impl std::ops::AddAssign for Added {
    fn add_assign(&mut self, other: Added) {
        self.new += other.new;
        self.replaced += other.replaced;
        self.unchanged += other.unchanged;
        self.observations += other.observations;
    }
}

impl Corpus {
    /// Adds the channel of a snapshot. A channel that is in the corpus already has its rows replaced if the snapshot is
    /// newer, and its dated observations added in any case. An [incomplete](Snapshot::is_complete) snapshot never replaces a
    /// complete one.
    ///
    /// The result does not depend on the order in which snapshots are added, nor on repetitions. When the process is
    /// killed, the channel has either its old or its new rows.
    ///
    /// # Errors
    /// `is_input()`: the snapshot is not of a channel. `is_format()`: an answer does not have the documented form, or a
    /// file of the corpus is damaged. `is_storage()`: the corpus cannot be written, or another process is writing.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// assert_eq!(corpus.add(&fetch::fetch("demo")?)?.new, 1);
    /// assert_eq!(corpus.add(&fetch::fetch("demo")?)?.unchanged, 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn add(&self, snapshot: &Snapshot) -> Result<Added> {
        self.add_all(std::slice::from_ref(snapshot))
    }

    /// As [`add`](Self::add), for several snapshots: faster than one after the other, as each file is written once. When
    /// the process is killed, some channels have been added, each completely; adding all again adds the others.
    ///
    /// # Errors
    /// As [`add`](Self::add); `is_interrupted()`: the user stopped the work.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// let added = corpus.add_all(&fetch::channels(&["demo", "demo-2", "demo-3"])?)?;
    /// assert_eq!(added.new, 3);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn add_all(&self, snapshots: &[Snapshot]) -> Result<Added> {
        interrupt::begin();
        let entries = snapshots.par_iter().map(Entry::new).collect::<Result<Vec<_>>>()?;
        self.add_entries(entries)
    }

    pub(super) fn add_entries(&self, entries: Vec<Entry>) -> Result<Added> {
        let mut buckets: BTreeMap<u32, BTreeMap<String, Vec<Entry>>> = BTreeMap::new();
        for entry in entries {
            let bucket = buckets.entry(self.head.bucket_of(&entry.id)).or_default();
            bucket.entry(entry.id.clone()).or_default().push(entry);
        }
        let writer = self.write()?;
        let mut added = Added::default();
        for (bucket, channels) in buckets {
            interrupt::check()?;
            let mut staged = Staged::default();
            added += self.stage(bucket, channels, &mut staged)?;
            writer.commit(staged)?;
        }
        Ok(added)
    }

    fn stage(&self, bucket: u32, channels: BTreeMap<String, Vec<Entry>>, staged: &mut Staged) -> Result<Added> {
        let mut added = Added::default();
        let known = stored(&parts(&self.root, &Shard::new(Table::Channels, bucket))?)?;
        let videos = parts(&self.root, &Shard::new(Table::Videos, bucket))?;
        let mut months: BTreeMap<String, BTreeMap<String, Change>> = BTreeMap::new();
        let (mut new_channels, mut new_videos) = (BTreeMap::new(), BTreeMap::new());
        for (id, mut entries) in channels {
            entries.sort_by(|a, b| a.version.cmp(&b.version));
            let mut observations: Option<DataFrame> = None;
            for entry in &entries {
                observations = match observations {
                    None => Some(entry.growth.clone()),
                    Some(all) => Some(union(all.clone(), entry.growth.clone())?.unwrap_or(all)),
                };
            }
            for (month, rows) in by_month(&observations.unwrap_or_default())? {
                months.entry(month).or_default().insert(id.clone(), Change::Union(rows));
            }
            let Some(newest) = entries.pop() else { continue };
            let rows = find(&videos, &id).map_or(0, |(_, span)| span.rows);
            match known.get(&id) {
                // Rows may be missing if a file was deleted.
                Some((version, stored)) if *version >= newest.version && *stored == rows => {
                    added.unchanged += 1;
                    continue;
                }
                Some(_) => added.replaced += 1,
                None => added.new += 1,
            }
            new_channels.insert(id.clone(), Change::Replace(newest.channel));
            new_videos.insert(id, Change::Replace(newest.videos));
        }
        drop(videos);
        for (month, changes) in months {
            added.observations += rewrite(&self.root, &Shard::month(bucket, &month), changes, staged)?;
        }
        rewrite(&self.root, &Shard::new(Table::Videos, bucket), new_videos, staged)?;
        rewrite(&self.root, &Shard::new(Table::Channels, bucket), new_channels, staged)?;
        Ok(added)
    }
}

/// The version and the number of videos of each channel in a bucket.
fn stored(parts: &[Part]) -> Result<BTreeMap<String, (Version, usize)>> {
    let mut all = BTreeMap::new();
    for part in parts {
        let wanted = ["complete", "snapshot_at", "snapshot", "stored_videos"].map(str::to_owned);
        let frame = part.read(&part.spans, Some(&wanted))?;
        let complete = columns::booleans(&frame, "complete")?;
        let times = columns::times(&frame, "snapshot_at")?;
        let digests = columns::strings(&frame, "snapshot")?;
        let versions = complete.into_iter().zip(times).zip(digests);
        let versions = versions.map(|((complete, at), digest)| Version {
            complete: complete.unwrap_or_default(),
            at: at.unwrap_or_default(),
            digest: digest.unwrap_or_default(),
        });
        let rows = columns::integers(&frame, "stored_videos")?.into_iter();
        let rows = rows.map(|rows| usize::try_from(rows.unwrap_or_default()).unwrap_or_default());
        for ((span, version), rows) in part.spans.iter().zip(versions).zip(rows) {
            all.insert(span.id.clone(), (version, rows));
        }
    }
    Ok(all)
}

/// Observations by month, in UTC.
fn by_month(growth: &DataFrame) -> Result<BTreeMap<String, DataFrame>> {
    if growth.height() == 0 {
        return Ok(BTreeMap::new());
    }
    let month = |at: Option<i64>| {
        let at = Timestamp::from_microsecond(at.unwrap_or_default()).unwrap_or_default();
        at.strftime("%Y-%m").to_string()
    };
    let months: Vec<String> = columns::times(growth, "fetched_at")?.into_iter().map(month).collect();
    let mut distinct = months.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let mut by_month = BTreeMap::new();
    for month in distinct {
        let rows: BooleanChunked = months.iter().map(|own| Some(*own == month)).collect();
        by_month.insert(month, growth.filter(&rows)?);
    }
    Ok(by_month)
}

crate::display::show::display_as_shown!(Added);

impl Show for Added {
    fn bundle(&self) -> Bundle {
        let rows = [
            ("new", number::count(self.new, "channel")),
            ("replaced", number::count(self.replaced, "channel")),
            ("unchanged", number::count(self.unchanged, "channel")),
            (
                "new observations",
                number::full(i64::try_from(self.observations).unwrap_or(i64::MAX)),
            ),
        ];
        facts("Added to the corpus", &rows)
    }
}
