//! Reading channels.

use super::layout::{Shard, Table, check_id};
use super::part::Part;
use super::shard::{append, find, parts};
use super::store::Corpus;
use crate::clean::no_videos;
use crate::error::{Context, Error, Kind, Result, nearest};
use crate::frame::columns;
use crate::frame::origin::{self, Source};
use polars::prelude::DataFrame;

impl Corpus {
    /// The channels: one row each, ordered by id. The columns are those of [`schema::CHANNEL`](crate::schema::CHANNEL),
    /// and
    ///
    /// | column | meaning |
    /// |---|---|
    /// | `stored_videos` | rows of the channel in `videos` |
    /// | `main_category` | the category of most of its videos; null without a known one |
    /// | `main_language` | the primary language subtag that most of its videos state; null if none states one |
    /// | `snapshot_at` | when the latest answer of the API was received |
    /// | `described_at` | when the oldest description was received |
    /// | `complete` | whether the API returned everything; if not, videos or figures may be missing |
    /// | `generated` | whether the numbers are generated |
    /// | `snapshot` | digest of the snapshot |
    ///
    /// # Errors
    /// `is_format()`: a file of the corpus is damaged. `is_storage()`: it cannot be read.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add_all(&fetch::channels(&["demo", "demo-2"])?)?;
    /// assert_eq!(corpus.channels()?.height(), 2);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn channels(&self) -> Result<DataFrame> {
        let mut all = DataFrame::default();
        for bucket in 0..self.head.buckets {
            let described = self.read(|| parts(&self.root, &Shard::new(Table::Channels, bucket)))?;
            for part in &described {
                let frame = part.read(&part.spans, None)?;
                append(&mut all, frame)?;
            }
        }
        if all.width() == 0 {
            return Ok(all);
        }
        all.rechunk_mut();
        Ok(all.sort(["channel_id"], Default::default())?)
    }

    /// The videos of a channel, given by its id or its handle: the same frame as [`clean`](crate::clean::clean())
    /// returns for its latest snapshot, a complete one if there is one. In a notebook [`sql`](crate::sql::sql()) knows it
    /// by the name of its variable; elsewhere [`sql::name`](crate::sql::name()) names it.
    ///
    /// # Errors
    /// `is_not_found()`: the channel is not in the corpus. `is_input()`: this is neither an id nor a handle. Otherwise
    /// as [`channels`](Self::channels).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// let demo = fetch("demo")?;
    /// corpus.add(&demo)?;
    /// let videos = corpus.channel(demo.channel_id())?;
    /// assert!(videos.equals_missing(&clean(&demo)?));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn channel(&self, channel: &str) -> Result<DataFrame> {
        let read = || {
            let id = self.id_of(channel)?;
            let frame = self.rows(&Shard::new(Table::Videos, self.head.bucket_of(&id)), &id)?;
            frame.map_or_else(no_videos, Ok)
        };
        let videos = read().with_context(|| format!("reading the channel {}", shortened(channel)))?;
        origin::remember(Source::Api, &videos);
        Ok(videos)
    }

    /// The dated observations of a channel: the frame of [`clean::growth`](crate::clean::growth()) over all snapshots
    /// that were added.
    ///
    /// # Errors
    /// As [`channel`](Self::channel).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// let demo = fetch("demo")?;
    /// corpus.add(&demo)?;
    /// assert!(corpus.growth(demo.channel_id())?.equals_missing(&clean::growth(&demo)?));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn growth(&self, channel: &str) -> Result<DataFrame> {
        let read = || {
            let id = self.id_of(channel)?;
            let mut all = DataFrame::default();
            for shard in super::layout::shards(&self.root, Table::Growth, self.head.bucket_of(&id))? {
                if let Some(frame) = self.rows(&shard, &id)? {
                    append(&mut all, frame)?;
                }
            }
            if all.width() == 0 {
                let names = crate::schema::GROWTH.iter().map(|field| field.name);
                return Ok(no_videos()?.select(names)?);
            }
            all.rechunk_mut();
            Ok(all
                .drop("channel_id")?
                .sort(["video_id", "fetched_at"], Default::default())?)
        };
        let growth = read().with_context(|| format!("reading the channel {}", shortened(channel)))?;
        origin::remember(Source::Api, &growth);
        Ok(growth)
    }

    /// The results of your own function for every channel, ordered by channel id. Several channels are worked on at
    /// once; at most one row group (65,536 videos, or one channel) per bucket at work is in memory.
    ///
    /// # Errors
    /// `is_format()`: a file of the corpus is damaged. `is_interrupted()`: the user stopped it. If the work on a channel
    /// fails, its own error.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add_all(&fetch::channels(&["demo", "demo-2"])?)?;
    /// let videos = corpus.map(|_, videos| Ok(videos.height()))?;
    /// assert!(videos.iter().all(|(_, n)| *n > 0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn map<T: Send>(&self, work: impl Fn(&str, &DataFrame) -> Result<T> + Sync) -> Result<Vec<(String, T)>> {
        let buckets = self.each_bucket("reading buckets", |bucket| {
            let mut results = Vec::new();
            self.bucket(bucket)?.each(None, |id, videos| {
                results.push((id.to_owned(), work(id, videos)?));
                Ok(())
            })?;
            Ok(results)
        })?;
        let mut all: Vec<(String, T)> = buckets.into_iter().flatten().collect();
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(all)
    }

    /// The rows of a channel in a shard, if it has some.
    fn rows(&self, shard: &Shard, id: &str) -> Result<Option<DataFrame>> {
        let parts: Vec<Part> = self.read(|| parts(&self.root, shard))?;
        let found = find(&parts, id);
        found
            .map(|(part, span)| part.read(std::slice::from_ref(span), None))
            .transpose()
    }

    /// The id of a channel in the corpus.
    pub(super) fn id_of(&self, channel: &str) -> Result<String> {
        let channel = channel.trim();
        let missing = |near: Option<&str>| {
            let hint = match near {
                Some(near) => format!("did you mean {near}? corpus.channels()? lists all"),
                None => "add it with `tubelab corpus add`, or with corpus.add(&fetch(\"@…\")?)".to_owned(),
            };
            Err(Error::new(Kind::NotFound, "the channel is not in the corpus").hint(hint))
        };
        if !channel.starts_with('@') {
            check_id(channel)
                .map_err(|_| Error::new(Kind::Input, "this is neither a channel id (UC…) nor a handle (@…)"))
                .map_err(|error| error.hint("give one of both: corpus.channels()? lists them"))?;
            let bucket = self.head.bucket_of(channel);
            let parts = self.read(|| parts(&self.root, &Shard::new(Table::Channels, bucket)))?;
            return match find(&parts, channel) {
                Some(_) => Ok(channel.to_owned()),
                None => missing(None),
            };
        }
        let all = self.channels()?;
        if all.height() == 0 {
            return missing(None);
        }
        let (ids, handles) = (columns::strings(&all, "channel_id")?, columns::strings(&all, "handle")?);
        let wanted = channel.to_lowercase();
        let found = ids
            .into_iter()
            .zip(&handles)
            .find(|(_, handle)| handle.as_ref().is_some_and(|handle| handle.to_lowercase() == wanted));
        match found {
            Some((Some(id), _)) => Ok(id),
            _ => missing(nearest(channel, handles.iter().flatten().map(String::as_str))),
        }
    }
}

fn shortened(channel: &str) -> String {
    channel.chars().filter(|letter| !letter.is_control()).take(60).collect()
}
