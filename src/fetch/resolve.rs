//! From a name to the answer about its channel.

use super::channel_name::{ChannelName, compared, is_channel_id};
use super::client::{Client, Params};
use super::refusal::Refusal;
use super::snapshot::Answer;
use super::wire::{self, Channel, SearchResult, Video};
use crate::error::{Context, Error, Kind, Result};
use serde::Deserialize;

pub(super) const CHANNEL_PARTS: &str = "snippet,contentDetails,statistics,topicDetails,brandingSettings";

/// A channel that was looked up.
pub(super) struct Resolved {
    /// The answer of `channels` about it alone.
    pub answer: Answer,
    pub channel: Channel,
    /// How the name was read, if it can be read in several ways.
    pub note: Option<String>,
}

/// Looks up the channel of a name.
///
/// An id and a handle cost 1 unit, a user name 1 or 2, a video's link 2; anything else may need one of the 100 searches
/// a day.
pub(super) async fn resolve(client: &Client, name: &ChannelName) -> Result<Resolved> {
    use ChannelName as N;
    let mut note = None;
    let found = match name {
        N::Id(id) => channel_by(client, "id", id).await?,
        N::Handle(handle) => by_handle(client, handle).await?,
        N::User(user) => match channel_by(client, "forUsername", user).await? {
            Some(found) => Some(found),
            None => {
                note = Some(format!("no channel has {name}; the handle @{user} was taken instead"));
                by_handle(client, user).await?
            }
        },
        N::Video(id) => channel_by(client, "id", &channel_of_video(client, id).await?).await?,
        N::Word(word) => match by_handle(client, word).await? {
            Some(found) => Some(found),
            None => search(client, name, word).await?,
        },
        N::Custom(custom) => custom_url(client, name, custom, &mut note).await?,
        N::Words(words) => search(client, name, words).await?,
    };
    let (answer, channel) = found.ok_or_else(|| {
        Error::new(Kind::NotFound, format!("no channel has {name}"))
            .hint("check the spelling; the handle is shown below the title on the channel's page and starts with @")
    })?;
    // The id becomes the name of a directory.
    if !is_channel_id(&channel.id) {
        return Err(Error::new(
            Kind::Format,
            "the API returned a malformed id for this channel",
        ));
    }
    Ok(Resolved { answer, channel, note })
}

type Found = Option<(Answer, Channel)>;

async fn by_handle(client: &Client, handle: &str) -> Result<Found> {
    channel_by(client, "forHandle", &format!("@{handle}")).await
}

/// The channel of an address `youtube.com/c/NAME`. Most of these names are handles today, but the handle may also be
/// another owner's.
async fn custom_url(client: &Client, name: &ChannelName, custom: &str, note: &mut Option<String>) -> Result<Found> {
    let of_handle = by_handle(client, custom).await?;
    let Some((_, other)) = &of_handle else {
        return search(client, name, custom).await;
    };
    if url_of(other).is_some_and(|url| compared(url.trim_start_matches('@')) == compared(custom)) {
        if url_of(other).is_some_and(|url| url.starts_with('@')) {
            *note = Some(format!("youtube.com/c/{custom} was read as the handle @{custom}"));
        }
        return Ok(of_handle);
    }
    let (ranked, wanted) = (candidates(client, name, custom).await?, compared(custom));
    let others = || ranked.iter().filter(|channel| channel.id != other.id);
    let has_url =
        |channel: &&Channel| url_of(channel).is_some_and(|url| compared(url.trim_start_matches('@')) == wanted);
    if let Some(channel) = others().find(has_url) {
        *note = Some(format!(
            "youtube.com/c/{custom} was read as {}; the handle @{custom} belongs to {}",
            label(channel),
            label(other)
        ));
        return channel_by(client, "id", &channel.id).await;
    }
    let mut meant = vec![label(other)];
    meant.extend(
        others()
            .filter(|channel| compared(title_of(channel)) == wanted)
            .map(label),
    );
    Err(
        Error::new(Kind::NotFound, format!("it is not certain which channel has {name}"))
            .hint(format!("did you mean {}? Use the handle or the id", meant.join(" or "))),
    )
}

async fn channel_by(client: &Client, filter: &str, value: &str) -> Result<Found> {
    let params = params(&[("part", CHANNEL_PARTS), (filter, value)]);
    let answer = client.call("channels", &params).await.map_err(into_error)?;
    // An unknown channel gets an answer without items.
    let first = read::<Channel>(&answer)?.into_iter().next();
    Ok(first.map(|channel| (answer, channel)))
}

async fn channel_of_video(client: &Client, id: &str) -> Result<String> {
    let answer = client
        .call("videos", &params(&[("part", "snippet"), ("id", id)]))
        .await
        .map_err(into_error)?;
    let video = read::<Video>(&answer)?.into_iter().next();
    video
        .map(|video| video.snippet.channel_id.0.into_owned())
        .ok_or_else(|| {
            Error::new(Kind::NotFound, format!("there is no public video {id}"))
                .hint("it may be private or deleted; give the channel's handle (@rustlang) or its id (UC…) instead")
        })
}

/// The channels that a search finds, the best first, with their snippets.
async fn candidates(client: &Client, name: &ChannelName, words: &str) -> Result<Vec<Channel>> {
    let query = params(&[
        ("part", "snippet"),
        ("type", "channel"),
        ("maxResults", "10"),
        ("q", words),
    ]);
    let context = || format!("searching for {name}");
    let answer = client
        .call("search", &query)
        .await
        .map_err(into_error)
        .with_context(context)?;
    let ids: Vec<String> = read::<SearchResult>(&answer)?
        .into_iter()
        .filter_map(|result| result.id.channel_id)
        .collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let about = params(&[("part", "snippet"), ("id", &ids.join(","))]);
    let mut channels = read::<Channel>(&client.call("channels", &about).await.map_err(into_error)?)?;
    // The API answers in an order of its own; the search's order is the better one.
    channels.sort_by_key(|channel| ids.iter().position(|id| *id == channel.id));
    Ok(channels)
}

/// Searches for a channel, and accepts only one whose handle or title equals the words: the first result of a search is
/// often another channel.
async fn search(client: &Client, name: &ChannelName, words: &str) -> Result<Found> {
    let (ranked, wanted) = (candidates(client, name, words).await?, compared(words));
    let is_named = |channel: &&Channel| {
        let url = url_of(channel).unwrap_or_default().trim_start_matches('@');
        compared(url) == wanted || compared(title_of(channel)) == wanted
    };
    if ranked.is_empty() {
        return Ok(None);
    }
    match ranked.iter().find(is_named) {
        Some(channel) => channel_by(client, "id", &channel.id).await,
        None => {
            let similar: Vec<String> = ranked.iter().take(5).map(label).collect();
            Err(Error::new(Kind::NotFound, format!("no channel has {name}"))
                .hint(format!("did you mean {}? Use the handle or the id", similar.join(", "))))
        }
    }
}

/// The handle with its @, or an old custom name without.
fn url_of(channel: &Channel) -> Option<&str> {
    channel.snippet.as_ref()?.custom_url.as_deref()
}

fn title_of(channel: &Channel) -> &str {
    channel.snippet.as_ref().map_or("", |snippet| &snippet.title)
}

fn label(channel: &Channel) -> String {
    format!("“{}” ({})", title_of(channel), url_of(channel).unwrap_or(&channel.id))
}

pub(super) fn params(pairs: &[(&str, &str)]) -> Params {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

pub(super) fn into_error(refusal: Refusal) -> Error {
    refusal.error
}

fn read<'a, T: Deserialize<'a>>(answer: &'a Answer) -> Result<Vec<T>> {
    Ok(wire::read(answer, 0)?.items)
}
