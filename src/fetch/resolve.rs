//! From a name to the answer about its channel.

use super::channel_name::{ChannelName, is_channel_id};
use super::client::{Client, Params};
use super::refusal::Refusal;
use super::snapshot::Answer;
use super::wire::{self, Channel, SearchResult, Video};
use crate::error::{Context, Error, Kind, Result};
use serde::Deserialize;

pub(super) const CHANNEL_PARTS: &str = "snippet,contentDetails,statistics,topicDetails,brandingSettings";

/// The answer of `channels` about one channel, and the channel in it.
///
/// An id, a handle and a user name cost 1 unit, a video's link 2; anything else needs one of the 100 searches a day.
pub(super) async fn resolve(client: &Client, name: &ChannelName) -> Result<(Answer, Channel)> {
    use ChannelName as N;
    let found = match name {
        N::Id(id) => channel_by(client, "id", id).await?,
        N::Handle(handle) => channel_by(client, "forHandle", &format!("@{handle}")).await?,
        N::User(user) => channel_by(client, "forUsername", user).await?,
        N::Video(id) => channel_by(client, "id", &channel_of_video(client, id).await?).await?,
        N::Word(word) | N::Custom(word) => match channel_by(client, "forHandle", &format!("@{word}")).await? {
            Some(found) => Some(found),
            None => search(client, name, word).await?,
        },
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
    Ok((answer, channel))
}

async fn channel_by(client: &Client, filter: &str, value: &str) -> Result<Option<(Answer, Channel)>> {
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

/// Searches for a channel, and accepts only one whose handle or title equals the words: the first result of a search is
/// often another channel.
async fn search(client: &Client, name: &ChannelName, words: &str) -> Result<Option<(Answer, Channel)>> {
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
        return Ok(None);
    }
    let about = params(&[("part", "snippet"), ("id", &ids.join(","))]);
    let channels = read::<Channel>(&client.call("channels", &about).await.map_err(into_error)?)?;
    let wanted = normalized(words);
    // The API answers in an order of its own; the search's order is the better one.
    let ranked = || {
        ids.iter()
            .filter_map(|id| channels.iter().find(|channel| channel.id == *id))
    };
    let named = |channel: &&Channel| {
        channel.snippet.as_ref().is_some_and(|snippet| {
            let custom = snippet.custom_url.as_deref().unwrap_or_default();
            normalized(custom.trim_start_matches('@')) == wanted || normalized(&snippet.title) == wanted
        })
    };
    match ranked().find(named) {
        Some(channel) => channel_by(client, "id", &channel.id).await,
        None => {
            let similar: Vec<String> = ranked().take(5).map(label).collect();
            Err(Error::new(Kind::NotFound, format!("no channel has {name}"))
                .hint(format!("did you mean {}? Use the handle or the id", similar.join(", "))))
        }
    }
}

fn label(channel: &Channel) -> String {
    let snippet = channel.snippet.as_ref();
    let title = snippet.map_or("", |snippet| &snippet.title);
    let handle = snippet
        .and_then(|snippet| snippet.custom_url.as_deref())
        .unwrap_or(&channel.id);
    format!("“{title}” ({handle})")
}

/// For comparing names: case and spacing are ignored.
fn normalized(name: &str) -> String {
    name.split_whitespace().collect::<String>().to_lowercase()
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
