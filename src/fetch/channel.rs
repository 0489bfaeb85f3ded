//! A whole channel: its description, the list of its uploads, and every video.

use super::channel_name::ChannelName;
use super::client::Client;
use super::quota::{self, Bucket};
use super::resolve::{params, resolve, told};
use super::snapshot::{Answer, Snapshot};
use super::wire::{self, Channel, PlaylistItem};
use crate::display::progress::{Progress, progress};
use crate::error::{Error, Kind, Moment, Result};
use jiff::Timestamp;
use std::collections::HashSet;
use std::sync::Arc;
use tokio::task::JoinSet;

const VIDEO_PARTS: &str = "snippet,contentDetails,statistics,status,topicDetails";

/// The most that the API takes and gives in one call.
const BATCH: usize = 50;

/// About the most uploads that the API lists.
const MOST_LISTED: u64 = 20_000;

/// How many calls for videos run at once.
const AT_ONCE: usize = 8;

/// Fetches a channel. The answers stand in the order channel, pages of uploads, batches of videos, whichever came first.
pub(super) async fn fetch(client: Client, name: &ChannelName) -> Result<Snapshot> {
    let client = Arc::new(client);
    let began = Timestamp::now();
    let (about, channel) = resolve(&client, name).await.at(|| format!("looking up {name}"))?;
    let cost = cost(&channel);
    // Of a description that was stored, the rest may be stored too, and then costs nothing.
    if about.fetched_at >= began {
        client.afford(Bucket::Units, cost).at(|| format!("fetching {name}"))?;
    }
    let mut bar = progress(&forecast(&client, name, cost), cost);
    let (pages, ids) = uploads(&client, &channel, &mut bar)
        .await
        .at(|| format!("listing the uploads of {name}"))?;
    let batches = videos(&client, &ids, &mut bar)
        .await
        .at(|| format!("fetching the videos of {name}"))?;
    bar.done();
    let answers = std::iter::once(about).chain(pages).chain(batches).collect();
    Ok(Snapshot::new(channel.id, answers).with_units(client.units()))
}

/// About what the uploads of a channel cost: a call for each page of the list, and one for each batch of videos. 0 when
/// the API does not tell how many there are.
fn cost(channel: &Channel) -> u64 {
    let videos = channel
        .statistics
        .as_ref()
        .and_then(|statistics| statistics.video_count);
    let listed = u64::try_from(videos.unwrap_or(0)).unwrap_or(0).min(MOST_LISTED);
    2 * listed.div_ceil(BATCH as u64)
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
async fn uploads(client: &Client, channel: &Channel, bar: &mut Progress) -> Result<(Vec<Answer>, Vec<String>)> {
    let details = channel.content_details.as_ref();
    let Some(playlist) = details.and_then(|details| details.related_playlists.uploads.as_deref()) else {
        return Err(Error::new(
            Kind::Format,
            "the API names no list of uploads for this channel",
        ));
    };
    let mut restarted = false;
    'listing: loop {
        let mut pages: Vec<Answer> = Vec::new();
        let mut ids = Vec::new();
        let mut seen = HashSet::new();
        let mut tokens = HashSet::new();
        let mut query = params(&[
            ("part", "contentDetails"),
            ("playlistId", playlist),
            ("maxResults", "50"),
        ]);
        loop {
            let answer = match client.call("playlistItems", &query).await {
                Ok(answer) => answer,
                // Seen at random in the middle of a listing; a new listing has new tokens.
                Err(refusal) if refusal.reason == "invalidPageToken" && !restarted => {
                    restarted = true;
                    continue 'listing;
                }
                // A channel that never published has no such playlist.
                Err(refusal) if refusal.reason == "playlistNotFound" && pages.is_empty() && is_empty(channel) => {
                    return Ok((Vec::new(), Vec::new()));
                }
                Err(refusal) => return Err(told(refusal).at(format!("reading page {}", pages.len() + 1))),
            };
            let list = wire::read::<PlaylistItem>(&answer, pages.len() + 1)?;
            let listed = list.items.into_iter().filter_map(PlaylistItem::video_id);
            ids.extend(listed.filter(|id| seen.insert(id.clone())));
            pages.push(answer);
            bar.step(1);
            // Pages may be short and totals wrong: the list ends where no next page is named, and only there.
            let Some(token) = list.next_page_token else {
                return Ok((pages, ids));
            };
            if !tokens.insert(token.clone()) {
                let error = Error::new(Kind::Format, "the API names the same page of uploads twice");
                return Err(error.hint("try again later"));
            }
            query.insert("pageToken".to_owned(), token);
        }
    }
}

/// Whether the API says, or at least does not deny, that the channel has no videos.
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
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut waiting = ids.chunks(BATCH).map(|batch| batch.join(",")).enumerate();
    let mut running = JoinSet::new();
    let mut done = Vec::new();
    let mut failed = None;
    loop {
        while running.len() < AT_ONCE
            && failed.is_none()
            && let Some((position, ids)) = waiting.next()
        {
            let client = Arc::clone(client);
            running.spawn(async move {
                let query = params(&[("part", VIDEO_PARTS), ("id", &ids)]);
                (position, client.call("videos", &query).await)
            });
        }
        match running.join_next().await {
            None => break,
            // Nothing more is begun, but what is under way is paid for: its answers are waited for, and stored.
            Some(Ok((_, Err(refusal)))) => {
                failed.get_or_insert_with(|| told(refusal));
            }
            Some(Ok((position, Ok(answer)))) => {
                bar.step(1);
                done.push((position, answer));
            }
            Some(Err(_)) => return Err(Error::new(Kind::Internal, "a call for videos was stopped")),
        }
    }
    if let Some(error) = failed {
        return Err(error);
    }
    done.sort_by_key(|(position, _)| *position);
    Ok(done.into_iter().map(|(_, answer)| answer).collect())
}
