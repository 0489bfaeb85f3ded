//! What broke out, and what is new, since the observation before the last.

use super::observations::Observations;
use super::store::Corpus;
use crate::analyze::breakouts::{STATES, breakouts};
use crate::clean::no_videos;
use crate::error::{Context, Result};
use crate::frame::columns;
use crate::platform::interrupt;
use polars::prelude::{Column, DataFrame};
use std::collections::HashMap;

/// The columns of the videos that matter.
const VIDEOS: [&str; 7] = [
    "video_id",
    "title",
    "published_at",
    "fetched_at",
    "live",
    "is_short",
    "views",
];

/// Days before the last observation of a channel.
pub const DAYS: u32 = 28;

impl Corpus {
    /// The videos of all channels from the last 28 days before each channel's last observation that have more views than
    /// expected, and those that are new: see [`analyze::breakouts`](crate::analyze::breakouts()), whose columns come
    /// after `channel_id` and `channel`. Videos that broke out come first, the one with the greatest `times` first.
    ///
    /// Several buckets are worked on at once, and each of their files is read once. At most one row group (65,536
    /// videos, or one channel) per bucket at work is in memory, with the observations of these videos.
    ///
    /// # Errors
    /// As [`channels`](Self::channels); `is_interrupted()`: the user stopped it.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add_all(&fetch::channels(&["demo", "demo-2"])?)?;
    /// let found = corpus.watch()?;
    /// assert!(found.column("times").is_ok());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn watch(&self) -> Result<DataFrame> {
        self.watch_days(DAYS)
    }

    /// As [`watch`](Self::watch), with another number of days.
    ///
    /// # Errors
    /// As [`watch`](Self::watch).
    ///
    /// # Examples
    /// ```
    /// let directory = tempfile::tempdir()?;
    /// let corpus = tubelab::corpus::create(directory.path())?;
    /// assert_eq!(corpus.watch_days(7)?.height(), 0);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn watch_days(&self, days: u32) -> Result<DataFrame> {
        let found = self.each_bucket("watch: buckets", |bucket| self.watched(bucket, days))?;
        // The columns are there without a channel, too.
        let mut all = of_channel("", None, breakouts(&no_videos()?, &DataFrame::empty(), days)?)?;
        for frame in found.into_iter().flatten() {
            all.vstack_mut(&frame)?;
        }
        all.rechunk_mut();
        in_order(&all)
    }

    /// What is found in one bucket, by channel: each of its files is read once.
    fn watched(&self, bucket: u32, days: u32) -> Result<Vec<DataFrame>> {
        let opened = self.bucket(bucket)?;
        if opened.channels.height() == 0 {
            return Ok(Vec::new());
        }
        let ids = columns::strings(&opened.channels, "channel_id")?;
        let titles = columns::strings(&opened.channels, "title")?;
        let names: HashMap<String, Option<String>> = ids
            .into_iter()
            .zip(titles)
            .filter_map(|(id, title)| Some((id?, title)))
            .collect();
        let observations = Observations::open(self, bucket)?;
        let wanted = VIDEOS.map(str::to_owned);
        let mut found = Vec::new();
        opened.each_group(Some(&wanted), |spans, videos| {
            let ids: Vec<&str> = spans.iter().map(|span| span.id.as_str()).collect();
            let mut observed = observations.of(&ids)?;
            let mut from = 0;
            for span in spans {
                interrupt::check()?;
                let videos = videos.slice(from, span.rows);
                from += span.rows as i64;
                let observed = observed.remove(span.id.as_str()).unwrap_or_default();
                let of =
                    breakouts(&videos, &observed, days).with_context(|| format!("watching the channel {}", span.id))?;
                if of.height() > 0 {
                    found.push(of_channel(&span.id, names.get(&span.id).cloned().flatten(), of)?);
                }
            }
            Ok(())
        })?;
        Ok(found)
    }
}

fn of_channel(id: &str, name: Option<String>, found: DataFrame) -> Result<DataFrame> {
    let rows = found.height();
    let mut table = vec![
        Column::new("channel_id".into(), vec![id; rows]),
        Column::new("channel".into(), vec![name; rows]),
    ];
    table.extend(found.into_columns());
    Ok(DataFrame::new(rows, table)?)
}

/// Videos that broke out first, then those above, then the new ones; the greatest `times` first, unknown ones last.
fn in_order(all: &DataFrame) -> Result<DataFrame> {
    let states = columns::strings(all, "state")?;
    let times = columns::numbers(all, "times")?;
    let channels = columns::texts(all, "channel_id")?;
    let rank = |row: usize| {
        STATES
            .iter()
            .position(|state| Some(*state) == states.get(row).and_then(Option::as_deref))
    };
    let mut rows: Vec<u32> = (0..all.height() as u32).collect();
    rows.sort_by(|a, b| {
        let value = |row: u32| times.get(row as usize).copied().flatten().unwrap_or(-1.0);
        rank(*a as usize)
            .cmp(&rank(*b as usize))
            .then(value(*b).total_cmp(&value(*a)))
            .then_with(|| channels.get(*a as usize).cmp(&channels.get(*b as usize)))
    });
    Ok(all.take(&polars::prelude::IdxCa::from_vec("row".into(), rows))?)
}
