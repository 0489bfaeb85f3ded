//! A whole channel: its description, the list of its uploads, and every video.

use super::channel_name::ChannelName;
use super::client::Client;
use super::concurrent::concurrently;
use super::pages::{Extent, pages};
use super::quota::{self, Bucket};
use super::resolve::{into_error, params, resolve};
use super::snapshot::{Answer, Snapshot};
use super::wire::{self, Channel, PlaylistItem};
use crate::display::progress::{Progress, progress};
use crate::error::{Context, Error, Kind, Result};
use std::collections::HashSet;
use std::sync::Arc;

pub(super) const VIDEO_PARTS: &str = "snippet,contentDetails,statistics,status,topicDetails";

/// Maximum number of ids in one call of the API.
pub(super) const BATCH: usize = 50;

/// The API lists at most about this many uploads.
const MOST_LISTED: u64 = 20_000;

/// Fetches a channel. The answers are in the order channel, pages of uploads, batches of videos, whatever the order of
/// arrival.
pub(super) async fn fetch(client: Arc<Client>, name: &ChannelName) -> Result<Snapshot> {
    let began = client.settings.cached().now();
    let (about, channel) = resolve(&client, name)
        .await
        .with_context(|| format!("looking up {name}"))?;
    let cost = cost(&channel);
    // Of a description that was stored, the rest may be stored too, and then costs nothing.
    let label = if about.fetched_at >= began {
        client
            .afford(Bucket::Units, cost)
            .with_context(|| format!("fetching {name}"))?;
        forecast(&client, name, cost)
    } else {
        format!("fetching {name} (stored data costs nothing)")
    };
    let mut bar = progress(&label, cost);
    let (pages, ids) = uploads(&client, &channel, &mut bar)
        .await
        .with_context(|| format!("listing the uploads of {name}"))?;
    let batches = videos(&client, &ids, &mut bar)
        .await
        .with_context(|| format!("fetching the videos of {name}"))?;
    bar.done();
    let answers = std::iter::once(about).chain(pages).chain(batches).collect();
    let searches = client.searches();
    let searched = (searches > 0).then(|| {
        let used = Bucket::Searches.count(searches);
        format!(
            "looking up the name used {used} of 100 per day; the id {} uses none",
            channel.id
        )
    });
    Ok(Snapshot::new(channel.id, answers)
        .with_units(client.units())
        .with_notes(searched.into_iter().collect()))
}

/// Approximate cost of the uploads of a channel: a call for each page of the list, and one for each batch of videos. 0
/// if the API does not report their number.
fn cost(channel: &Channel) -> u64 {
    2 * listed(channel).div_ceil(BATCH as u64)
}

/// Approximate number of uploads that will be listed; 0 if the API does not report it.
fn listed(channel: &Channel) -> u64 {
    let statistics = channel.statistics.as_ref();
    let videos = statistics.and_then(|statistics| statistics.video_count);
    u64::try_from(videos.unwrap_or(0)).unwrap_or(0).min(MOST_LISTED)
}

/// "fetching the handle @rustlang (about 42 units; 9,312 left)"
fn forecast(client: &Client, name: &ChannelName, cost: u64) -> String {
    let left = client
        .allowance(Bucket::Units)
        .map(|allowance| format!("; {} left", quota::full(allowance.left)));
    let about = if cost == 0 {
        "of unknown cost".to_owned()
    } else {
        format!("about {}", Bucket::Units.count(cost))
    };
    format!("fetching {name} ({about}{})", left.unwrap_or_default())
}

/// The pages of the uploads playlist, and the ids of the videos in them, each once.
async fn uploads(client: &Arc<Client>, channel: &Channel, bar: &mut Progress) -> Result<(Vec<Answer>, Vec<String>)> {
    let details = channel.content_details.as_ref();
    let Some(playlist) = details.and_then(|details| details.related_playlists.uploads.as_deref()) else {
        return Err(Error::new(
            Kind::Format,
            "the API response has no uploads playlist for this channel",
        ));
    };
    let query = params(&[
        ("part", "contentDetails,status"),
        ("playlistId", playlist),
        ("maxResults", "50"),
    ]);
    let extent = Extent {
        items: usize::try_from(listed(channel)).unwrap_or(0),
        ..Extent::WHOLE
    };
    let pages = match pages(client, "playlistItems", &query, extent, || bar.step(1)).await {
        // A channel that never published has no such playlist.
        Err(error) if error.is_unknown_playlist() && is_empty(channel) => Vec::new(),
        pages => pages?,
    };
    let mut ids = Vec::new();
    let mut seen = HashSet::new();
    for (position, page) in pages.iter().enumerate() {
        let listed = wire::read::<PlaylistItem>(page, position + 1)?.items;
        ids.extend(listed.into_iter().filter_map(PlaylistItem::video_id));
    }
    ids.retain(|id| seen.insert(id.clone()));
    Ok((pages, ids))
}

/// Whether the channel has no videos, or at least the API does not say otherwise.
fn is_empty(channel: &Channel) -> bool {
    channel
        .statistics
        .as_ref()
        .and_then(|statistics| statistics.video_count)
        .unwrap_or(0)
        == 0
}

/// The videos in batches, several at once, in the order of `ids`.
pub(super) async fn videos(client: &Arc<Client>, ids: &[String], bar: &mut Progress) -> Result<Vec<Answer>> {
    let calls = ids.chunks(BATCH).map(|batch| {
        let (client, ids) = (Arc::clone(client), batch.join(","));
        async move {
            let query = params(&[("part", VIDEO_PARTS), ("id", &ids)]);
            client.call("videos", &query).await.map_err(into_error)
        }
    });
    concurrently(calls, || bar.step(1)).await
}
