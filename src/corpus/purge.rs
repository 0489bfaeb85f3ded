//! Deletion after YouTube's 30 days.

use super::commit::Staged;
use super::layout::{Shard, Table, shards};
use super::shard::{Change, parts, rewrite};
use super::store::Corpus;
use crate::display::{Bundle, Show, facts, number};
use crate::error::Result;
use crate::fetch::is_past;
use crate::frame::columns;
use crate::platform::interrupt;
use jiff::Timestamp;
use polars::prelude::{BooleanChunked, DataFrame};
use std::collections::{BTreeMap, BTreeSet};

/// What [`Corpus::purge`] deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CorpusPurged {
    /// Channels that were removed with everything about them.
    pub channels: usize,
    /// Dated observations that were removed, those of these channels included.
    pub observations: usize,
    /// Results of analyses that were removed.
    pub results: usize,
}

impl Corpus {
    /// Deletes data of live channels that are older than 30 days, as YouTube's policies require: channels whose
    /// description is older, observations that are older, and results of analyses over such data. Generated channels
    /// stay.
    ///
    /// # Errors
    /// `is_format()`: a file of the corpus is damaged. `is_storage()`: the corpus cannot be written, or another process
    /// is writing. `is_interrupted()`: the user stopped it; what was deleted stays deleted.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// assert_eq!(corpus.purge()?.channels, 0); // generated channels stay
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn purge(&self) -> Result<CorpusPurged> {
        interrupt::begin();
        let now = Timestamp::now();
        let past = |at: Option<i64>| {
            let at = at.and_then(|at| Timestamp::from_microsecond(at).ok());
            at.is_none_or(|at| is_past(at, now))
        };
        let writer = self.write()?;
        let mut purged = CorpusPurged::default();
        for bucket in 0..self.head.buckets {
            interrupt::check()?;
            let (mut gone, mut generated) = (BTreeSet::new(), BTreeSet::new());
            for part in parts(&self.root, &Shard::new(Table::Channels, bucket))? {
                let wanted = ["described_at", "generated"].map(str::to_owned);
                let frame = part.read(&part.spans, Some(&wanted))?;
                let rows = columns::times(&frame, "described_at")?.into_iter();
                let rows = rows.zip(columns::booleans(&frame, "generated")?);
                for (span, (described, is_generated)) in part.spans.iter().zip(rows) {
                    if is_generated == Some(true) {
                        generated.insert(span.id.clone());
                    } else if past(described) {
                        gone.insert(span.id.clone());
                    }
                }
            }
            let mut staged = Staged::default();
            for shard in shards(&self.root, Table::Growth, bucket)? {
                let mut changes = BTreeMap::new();
                for part in parts(&self.root, &shard)? {
                    for span in part.spans.iter().filter(|span| !generated.contains(&span.id)) {
                        let rows = part.read(std::slice::from_ref(span), None)?;
                        let kept = match gone.contains(&span.id) {
                            true => rows.head(Some(0)),
                            false => young(&rows, past)?,
                        };
                        if kept.height() < rows.height() {
                            purged.observations += rows.height() - kept.height();
                            changes.insert(span.id.clone(), Change::Replace(kept));
                        }
                    }
                }
                rewrite(&self.root, &shard, changes, &mut staged)?;
            }
            for table in [Table::Videos, Table::Channels] {
                let none = |id: &String| (id.clone(), Change::Replace(DataFrame::default()));
                rewrite(
                    &self.root,
                    &Shard::new(table, bucket),
                    gone.iter().map(none).collect(),
                    &mut staged,
                )?;
            }
            purged.channels += gone.len();
            writer.commit(staged)?;
        }
        purged.results = self.purge_results(&past)?;
        Ok(purged)
    }
}

fn young(rows: &DataFrame, past: impl Fn(Option<i64>) -> bool) -> Result<DataFrame> {
    let kept: BooleanChunked = columns::times(rows, "fetched_at")?
        .into_iter()
        .map(|at| Some(!past(at)))
        .collect();
    Ok(rows.filter(&kept)?)
}

crate::display::show::display_as_shown!(CorpusPurged);

impl Show for CorpusPurged {
    fn bundle(&self) -> Bundle {
        let rows = [
            ("deleted", number::count(self.channels, "channel")),
            (
                "observations deleted",
                number::full(i64::try_from(self.observations).unwrap_or(i64::MAX)),
            ),
            ("results deleted", number::count(self.results, "result")),
        ];
        facts("Corpus data older than 30 days", &rows)
    }
}
