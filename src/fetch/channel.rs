//! A whole channel: its description, the list of its uploads, and every video.

use super::channel_name::ChannelName;
use super::client::Client;
use super::concurrent::concurrently;
use super::pages::{Extent, Pages, pages};
use super::quota::{self, Bucket};
use super::refusal::spares_others;
use super::resolve::{Resolved, into_error, params, resolve};
use super::snapshot::{Answer, Missing, Snapshot};
use super::wire::{self, Channel, PlaylistItem};
use crate::display::number;
use crate::display::progress::{Progress, progress};
use crate::error::{Context, Error, Result};
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
    let Resolved {
        answer: about,
        channel,
        note,
    } = resolve(&client, name)
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
    client.tells(&bar);
    let uploads = uploads(&client, &channel, &mut bar)
        .await
        .with_context(|| format!("listing the uploads of {name}"))?;
    let found = videos(&client, &uploads.ids, &mut bar)
        .await
        .with_context(|| format!("fetching the videos of {name}"))?;
    bar.done();
    let answers = std::iter::once(about)
        .chain(uploads.pages)
        .chain(found.answers)
        .collect();
    let searches = client.searches();
    let searched = (searches > 0).then(|| {
        let used = Bucket::Searches.count(searches);
        format!(
            "looking up the name used {used} of 100 per day; the id {} uses none",
            channel.id
        )
    });
    let missing: Vec<Missing> = uploads.missing.into_iter().chain(found.missing).collect();
    let is_bare = uploads.ids.is_empty() && missing.is_empty();
    let bare = is_bare.then(|| "the channel has no public videos".to_owned());
    Ok(Snapshot::new(channel.id, answers)
        .with_units(client.units())
        .with_notes(missing, note.into_iter().chain(searched).chain(bare).collect()))
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

/// The list of a channel's uploads.
struct Uploads {
    pages: Vec<Answer>,
    /// The ids of the videos, each once.
    ids: Vec<String>,
    missing: Option<Missing>,
}

async fn uploads(client: &Arc<Client>, channel: &Channel, bar: &mut Progress) -> Result<Uploads> {
    let details = channel.content_details.as_ref();
    let named = details.and_then(|details| details.related_playlists.as_ref()?.uploads.clone());
    // The list of a channel's uploads has the id of the channel, with UU instead of UC.
    let playlist = named.unwrap_or_else(|| channel.id.replacen("UC", "UU", 1));
    let query = params(&[
        ("part", "contentDetails,status"),
        ("playlistId", &playlist),
        ("maxResults", "50"),
    ]);
    let extent = Extent {
        items: usize::try_from(listed(channel)).unwrap_or(0),
        ..Extent::WHOLE
    };
    let Pages { answers: pages, cut } = pages(client, "playlistItems", &query, extent, || bar.step(1)).await;
    let cut = match cut {
        Some(error) if !spares_others(&error) => return Err(error),
        cut => cut,
    };
    let mut ids = Vec::new();
    let mut seen = HashSet::new();
    for (position, page) in pages.iter().enumerate() {
        let listed = wire::read::<PlaylistItem>(page, position + 1)?.items;
        ids.extend(listed.into_iter().filter_map(PlaylistItem::video_id));
    }
    ids.retain(|id| seen.insert(id.clone()));
    // A channel that never published has no such playlist.
    let missing = cut
        .filter(|error| !(error.is_unknown_playlist() && pages.is_empty() && listed(channel) == 0))
        .map(|error| Missing {
            of: "uploads".to_owned(),
            note: cut_short(&error, pages.len(), ids.len() as u64, listed(channel)),
        });
    Ok(Uploads { pages, ids, missing })
}

/// What is missing if the list of uploads could not be read to its end.
fn cut_short(error: &Error, pages: usize, ids: u64, reported: u64) -> String {
    let why = error.message();
    let videos = |n: u64| number::count(usize::try_from(n).unwrap_or(usize::MAX), "video");
    match (pages, reported.saturating_sub(ids)) {
        (0, 0) => format!("no uploads were listed: {why}"),
        (0, _) => format!(
            "no uploads were listed, although YouTube reports {}: {why}",
            videos(reported)
        ),
        (_, 0) => format!("uploads from page {} on are missing: {why}", pages + 1),
        (_, rest) => format!(
            "uploads from page {} on are missing, about {} of {}: {why}",
            pages + 1,
            quota::full(rest),
            videos(reported)
        ),
    }
}

/// The answers about some videos, and what could not be fetched.
pub(super) struct Found {
    pub answers: Vec<Answer>,
    pub missing: Vec<Missing>,
}

/// The videos in batches, several at once, in the order of `ids`.
pub(super) async fn videos(client: &Arc<Client>, ids: &[String], bar: &mut Progress) -> Result<Found> {
    let calls = ids.chunks(BATCH).map(|batch| {
        let (client, ids) = (Arc::clone(client), batch.to_vec());
        async move { batch_of(&client, ids, false).await }
    });
    Ok(joined(concurrently(calls, || bar.step(1)).await?))
}

/// Maximum number of failed calls for one batch: enough to find one bad video among fifty.
const MOST_FAILURES: usize = 14;

/// Up to fifty videos; `is_fresh`: not from the cache. If the API fails for one of them, the others are fetched without
/// it.
pub(super) async fn batch_of(client: &Client, ids: Vec<String>, is_fresh: bool) -> Result<Found> {
    let mut found = joined(Vec::new());
    let mut failures = 0;
    let mut parts = vec![ids];
    while let Some(mut ids) = parts.pop() {
        let query = params(&[("part", VIDEO_PARTS), ("id", &ids.join(","))]);
        let answer = match is_fresh {
            true => client.call_fresh("videos", &query).await,
            false => client.call("videos", &query).await,
        };
        let error = match answer {
            Ok(answer) => {
                found.answers.push(answer);
                continue;
            }
            Err(refusal) => into_error(refusal),
        };
        if !spares_others(&error) {
            return Err(error);
        }
        failures += 1;
        if ids.len() == 1 || failures >= MOST_FAILURES {
            let note = format!("no data for {}: {}", ids.join(", "), error.message());
            let of = "videos".to_owned();
            found.missing.push(Missing { of, note });
        } else {
            let rest = ids.split_off(ids.len() / 2);
            parts.extend([rest, ids]);
        }
    }
    Ok(found)
}

pub(super) fn joined(all: Vec<Found>) -> Found {
    let (mut answers, mut missing) = (Vec::new(), Vec::new());
    for found in all {
        answers.extend(found.answers);
        missing.extend(found.missing);
    }
    Found { answers, missing }
}
