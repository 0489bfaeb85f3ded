//! What a snapshot says about its channel.

use super::snapshot::Snapshot;
use super::wire::{self, Channel};
use crate::error::{Error, Kind, Result};
use crate::platform::time_zone;
use crate::text::unicode::nfc;
use jiff::Timestamp;

impl Snapshot {
    /// The title of the channel.
    ///
    /// # Errors
    /// `is_format()`: no answer describes the channel.
    pub fn channel_title(&self) -> Result<String> {
        channel_title(self)
    }

    /// The time zone for its weekdays and hours: the user's (`TUBELAB_TIME_ZONE`, else `TZ`, else that of the machine), and
    /// Europe/Berlin for the generated channels, which were made on that clock. The API does not return a channel's own.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let channel = fetch("demo")?;
    /// assert_eq!(channel.time_zone(), "Europe/Berlin");
    /// let zone = use_time_zone(&param("time_zone", &channel.time_zone()))?;
    /// # use_time_zone("UTC")?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn time_zone(&self) -> String {
        match self.is_generated() {
            true => "Europe/Berlin".to_owned(),
            false => time_zone::of_user(),
        }
    }
}

/// The country that the channel states, as its ISO 3166-1 code.
pub(super) fn country(snapshot: &Snapshot) -> Option<String> {
    description(snapshot).ok()?.0.snippet?.country
}

/// The title of the channel in composed form (Unicode NFC).
pub(crate) fn channel_title(snapshot: &Snapshot) -> Result<String> {
    let (channel, _) = description(snapshot)?;
    channel
        .snippet
        .map(|snippet| nfc(&snippet.title))
        .ok_or_else(|| undescribed(snapshot))
}

/// The language that the channel declares for its titles (a BCP 47 tag), if it does.
pub(crate) fn channel_language(snapshot: &Snapshot) -> Option<String> {
    description(snapshot).ok()?.0.snippet?.default_language
}

/// The latest item about the snapshot's channel, and when it was fetched.
pub(crate) fn description(snapshot: &Snapshot) -> Result<(Channel, Timestamp)> {
    let mut newest: Option<(Channel, Timestamp)> = None;
    for (position, answer) in snapshot.answers_of("channels") {
        if newest.as_ref().is_some_and(|(_, at)| *at >= answer.fetched_at) {
            continue;
        }
        let list = wire::read::<Channel>(answer, position)?;
        let own = |channel: &Channel| channel.id == snapshot.channel_id();
        if let Some(channel) = list.items.into_iter().find(own) {
            newest = Some((channel, answer.fetched_at));
        }
    }
    newest.ok_or_else(|| undescribed(snapshot))
}

fn undescribed(snapshot: &Snapshot) -> Error {
    Error::new(
        Kind::Format,
        format!(
            "no response in the snapshot describes the channel {}",
            snapshot.channel_id()
        ),
    )
    .hint("fetch the channel again")
}

/// The number of public videos of the channel, if known.
pub(super) fn public_videos(snapshot: &Snapshot) -> Option<i64> {
    let (channel, _) = description(snapshot).ok()?;
    channel.statistics?.video_count
}
