//! Snapshots of live fetches on disk: written when they are fetched, and read again if the API fails.

use super::cached_calls::is_no_callers_doing;
use super::channel_name::ChannelName;
use super::client::Client;
use super::resolve::resolve;
use super::retention::is_past;
use super::settings::{API_URL, Settings};
use super::snapshot::{Kept, Snapshot};
use super::stale::Stale;
use crate::error::{Error, Result};
use crate::platform::files::directories;
use crate::platform::runtime;
use std::sync::Arc;
use std::time::Duration;

/// Stores a snapshot on disk. A failure does not lose the snapshot.
pub(super) fn keep(snapshot: Snapshot, settings: &Settings) -> Snapshot {
    let snapshot = snapshot.with_api_url(settings.api_url().as_str());
    let Some(directory) = settings.kept_in() else {
        return snapshot;
    };
    let time = snapshot.fetched_at().strftime("%Y-%m-%dT%H%M%S%.6fZ").to_string();
    let path = directory.join(snapshot.subject()).join(time);
    // The answers of a channel with the same latest one came from the cache, and were kept when they were new.
    let kept = if Snapshot::is_at(&path) {
        Kept::At(path)
    } else if snapshot.stale().is_some() {
        Kept::NotAsked
    } else {
        match snapshot.save_private(&path) {
            Ok(()) => Kept::At(path),
            Err(error) => Kept::Failed(error.to_string()),
        }
    };
    snapshot.with_kept(kept)
}

/// The latest stored snapshot of a channel, marked as stale, in place of a failed fetch. If the API fails in the middle
/// of a renewal, single answers may be missing from the cache: the batches of videos change as soon as the channel has
/// one more. Returns the failure itself if the caller caused it, or if nothing younger than 30 days is stored that came
/// from the same API.
pub(super) fn in_place_of(error: Error, name: &ChannelName, settings: &Settings) -> Result<Snapshot> {
    if !is_no_callers_doing(&error) {
        return Err(error);
    }
    let Some((snapshot, age)) = newest(name, settings) else {
        return Err(error);
    };
    let reason = error.message().to_owned();
    Ok(snapshot.with_stale(Some(Stale { age, reason })))
}

/// The latest stored snapshot of a channel, if it is not older than 30 days.
pub(crate) fn kept(channel_id: &str, settings: &Settings) -> Option<Snapshot> {
    let name = ChannelName::Id(channel_id.to_owned());
    newest(&name, settings).map(|(snapshot, _)| snapshot)
}

/// The latest readable snapshot of a channel, and the age of its oldest answer.
fn newest(name: &ChannelName, settings: &Settings) -> Option<(Snapshot, Duration)> {
    let directory = settings.kept_in()?.join(channel_id(name, settings)?);
    let now = settings.cached().now();
    // Their names are the times at which they came.
    directories(&directory).ok()?.into_iter().rev().find_map(|place| {
        let snapshot = Snapshot::open(&place)
            .ok()
            .filter(|snapshot| is_from(snapshot, settings))?;
        let oldest = snapshot.answers().iter().map(|answer| answer.fetched_at).min()?;
        let age = Duration::try_from(now.duration_since(oldest)).ok()?;
        (!is_past(oldest, now)).then(|| (snapshot.with_kept(Kept::At(place)), age))
    })
}

/// Whether a snapshot came from the API of the settings. Those that do not name their API were written by a version that
/// knew Google's only.
fn is_from(snapshot: &Snapshot, settings: &Settings) -> bool {
    snapshot.api_url().unwrap_or(API_URL) == settings.api_url().as_str()
}

/// The id of a channel, if it is known without the API.
fn channel_id(name: &ChannelName, settings: &Settings) -> Option<String> {
    if let ChannelName::Id(id) = name {
        return Some(id.clone());
    }
    let client = Arc::new(Client::offline(settings));
    let found = runtime::wait_for(async { resolve(&client, name).await }).ok()?;
    Some(found.channel.id)
}
