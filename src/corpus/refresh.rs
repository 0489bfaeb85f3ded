//! Newer figures of the channels in a corpus.

use super::add::Added;
use super::store::Corpus;
use crate::error::{Context, Error, Kind, Result};
use crate::fetch::{self, Settings, kept};
use crate::frame::columns;

/// What [`Corpus::refresh`] found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// What was added.
    pub added: Added,
    /// Whether the channel has more public videos than before. A refresh does not fetch them; adding a new snapshot of
    /// the channel does.
    pub more_videos: bool,
}

impl Corpus {
    /// Fetches the current figures of a channel in the corpus and adds them as dated observations: 1 unit, and one call
    /// for statistics per 50 videos. If no snapshot of it is stored on this computer, or one older than 30 days, the
    /// whole channel is fetched.
    ///
    /// # Errors
    /// As [`fetch::refresh`](crate::fetch::refresh()) and [`add`](Self::add); `is_not_found()`: the channel is not in
    /// the corpus. `is_input()`: it is a generated one.
    ///
    /// # Examples
    /// ```no_run
    /// let corpus = tubelab::corpus::open("channels")?;
    /// for id in corpus.live_channels()? {
    ///     println!("{id}: {} observations", corpus.refresh(&id)?.added.observations);
    /// }
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn refresh(&self, channel: &str) -> Result<Refreshed> {
        self.refresh_with(channel, &Settings::from_environment()?)
    }

    /// As [`refresh`](Self::refresh), with settings.
    ///
    /// # Errors
    /// As [`refresh`](Self::refresh).
    ///
    /// # Examples
    /// ```no_run
    /// use tubelab::{corpus, fetch::Settings};
    ///
    /// let refreshed = corpus::open("channels")?.refresh_with("@rustlang", &Settings::from_environment()?)?;
    /// assert_eq!(refreshed.added.new, 0);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn refresh_with(&self, channel: &str, settings: &Settings) -> Result<Refreshed> {
        let refresh = || {
            let id = self.id_of(channel)?;
            let before = self.public_videos(&id)?;
            if !self.live_channels()?.contains(&id) {
                return Err(
                    Error::new(Kind::Input, "a generated channel has no statistics to refresh")
                        .hint("refresh live channels: corpus.live_channels()? lists them"),
                );
            }
            let snapshot = match kept(&id, settings) {
                Some(snapshot) => fetch::refresh_with(&snapshot, settings)?,
                None => fetch::fetch_with(&id, settings)?,
            };
            let added = self.add(&snapshot)?;
            let after = self.public_videos(&id)?;
            Ok(Refreshed {
                added,
                more_videos: before.zip(after).is_some_and(|(before, after)| after > before),
            })
        };
        refresh().with_context(|| format!("refreshing {}", channel.escape_debug()))
    }

    /// The ids of the channels that are not generated, the one that was fetched longest ago first.
    ///
    /// # Errors
    /// As [`channels`](Self::channels).
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// assert!(corpus.live_channels()?.is_empty());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn live_channels(&self) -> Result<Vec<String>> {
        let channels = self.channels()?;
        if channels.height() == 0 {
            return Ok(Vec::new());
        }
        let generated = columns::booleans(&channels, "generated")?;
        let at = columns::times(&channels, "snapshot_at")?;
        let ids = columns::strings(&channels, "channel_id")?
            .into_iter()
            .zip(at)
            .zip(generated);
        let mut live: Vec<_> = ids
            .filter(|(_, generated)| *generated != Some(true))
            .map(|((id, at), _)| (at, id))
            .collect();
        live.sort_unstable();
        Ok(live.into_iter().filter_map(|(_, id)| id).collect())
    }

    fn public_videos(&self, id: &str) -> Result<Option<i64>> {
        let bucket = self.bucket(self.head.bucket_of(id))?.channels;
        let ids = columns::strings(&bucket, "channel_id")?;
        let videos = columns::integers(&bucket, "videos")?;
        Ok(ids
            .iter()
            .zip(videos)
            .find(|(own, _)| own.as_deref() == Some(id))
            .and_then(|(_, videos)| videos))
    }
}
