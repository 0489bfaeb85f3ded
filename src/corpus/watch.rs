//! What broke out, and what is new, since the observation before the last.

use super::store::Corpus;
use crate::analyze::breakouts::{STATES, breakouts};
use crate::clean::no_videos;
use crate::error::{Context, Result};
use crate::frame::columns;
use polars::prelude::{Column, DataFrame};
use std::collections::BTreeMap;

/// Days before the last observation of a channel.
pub const DAYS: u32 = 28;

impl Corpus {
    /// The videos of all channels from the last 28 days before each channel's last observation that have more views than
    /// expected, and those that are new: see [`analyze::breakouts`](crate::analyze::breakouts()), whose columns come
    /// after `channel_id` and `channel`. Videos that broke out come first, the one with the greatest `times` first.
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
        let channels = self.channels()?;
        let mut names: BTreeMap<String, Option<String>> = BTreeMap::new();
        if channels.height() > 0 {
            let ids = columns::strings(&channels, "channel_id")?;
            let titles = columns::strings(&channels, "title")?;
            names.extend(ids.into_iter().zip(titles).filter_map(|(id, title)| Some((id?, title))));
        }
        let found = self.map(|id, videos| {
            let watched = || {
                of_channel(
                    id,
                    names.get(id).cloned().flatten(),
                    breakouts(videos, &self.growth(id)?, days)?,
                )
            };
            watched().with_context(|| format!("watching the channel {id}"))
        })?;
        // The columns are there without a channel, too.
        let mut all = of_channel("", None, breakouts(&no_videos()?, &DataFrame::empty(), days)?)?;
        for (_, frame) in found {
            all.vstack_mut(&frame)?;
        }
        all.rechunk_mut();
        in_order(&all)
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
    });
    Ok(all.take(&polars::prelude::IdxCa::from_vec("row".into(), rows))?)
}
