//! Searching for channels.

use super::client::Client;
use super::resolve::{into_error, params};
use super::settings::Settings;
use super::snapshot::Answer;
use super::stale::Stale;
use super::wire::{self, Channel, SearchResult};
use crate::display::{Bundle, Show};
use crate::error::{Context, Error, Kind, Result};
use polars::prelude::*;
use std::sync::Arc;

/// Maximum length of a search text.
const LONGEST: usize = 200;

/// A channel that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The id of the channel, `UC` and 22 characters, for [`fetch`](super::fetch()).
    pub channel_id: String,
    /// The title of the channel.
    pub name: String,
    /// The handle, with the @.
    pub handle: Option<String>,
    /// The number of subscribers, which YouTube rounds down to three significant figures; `None` if hidden.
    pub subscribers: Option<i64>,
    /// The URL of its picture.
    pub thumbnail: Option<String>,
}

/// The result of [`search`]: channels in the order of the search; shown as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestions {
    channels: Vec<Suggestion>,
    answers: Vec<Answer>,
    stale: Option<Stale>,
}

impl Suggestions {
    /// The channels, the best first.
    pub fn channels(&self) -> &[Suggestion] {
        &self.channels
    }

    /// The unchanged answers of the API.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// The age of the result and the reason, if the API failed and cached answers were used.
    pub fn stale(&self) -> Option<&Stale> {
        self.stale.as_ref()
    }

    /// One row per channel: `name`, `handle`, `subscribers`, `channel_id`, `thumbnail`.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn frame(&self) -> Result<DataFrame> {
        let texts = |name: &str, value: &dyn Fn(&Suggestion) -> Option<String>| -> Column {
            let texts = self.channels.iter().map(value);
            StringChunked::from_iter_options(name.into(), texts)
                .into_series()
                .into_column()
        };
        let subscribers = self.channels.iter().map(|channel| channel.subscribers);
        let columns = vec![
            texts("name", &|channel| Some(channel.name.clone())),
            texts("handle", &|channel| channel.handle.clone()),
            Int64Chunked::from_iter_options("subscribers".into(), subscribers)
                .into_series()
                .into_column(),
            texts("channel_id", &|channel| Some(channel.channel_id.clone())),
            texts("thumbnail", &|channel| channel.thumbnail.clone()),
        ];
        Ok(DataFrame::new(self.channels.len(), columns)?)
    }
}

crate::display::show::display_as_shown!(Suggestions);

impl Show for Suggestions {
    fn bundle(&self) -> Bundle {
        let shown = match self.frame() {
            Ok(frame) if frame.height() > 0 => frame.bundle(),
            _ => Bundle::text("the search found no channel"),
        };
        match &self.stale {
            Some(stale) => shown.noted(&stale.sentence()),
            None => shown,
        }
    }
}

/// Searches for channels and returns at most 25. Costs **one of the 100 searches per day** and a unit; a handle, an id
/// or a link given to [`fetch`](super::fetch()) needs no search.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()`: there is nothing to search for. `is_searches_used_up()`: today's
/// searches are used up.
///
/// # Examples
/// ```no_run
/// let found = tubelab::fetch::search("rust programming")?;
/// assert!(found.channels().len() <= 25);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn search(words: &str) -> Result<Suggestions> {
    checked(words)?;
    search_with(words, &Settings::from_environment()?)
}

/// As [`search`], with settings.
///
/// # Errors
/// As [`search`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let found = fetch::search_with("rust programming", &Settings::from_environment()?)?;
/// assert_eq!(found.frame()?.width(), 5);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn search_with(words: &str, settings: &Settings) -> Result<Suggestions> {
    let words = checked(words)?;
    let words = &words;
    let (found, stale) = super::run::run_or_stored("searching", settings, |client| async move {
        found(client, words)
            .await
            .with_context(|| format!("searching for “{words}”"))
    })?;
    Ok(Suggestions { stale, ..found })
}

async fn found(client: Arc<Client>, words: &str) -> Result<Suggestions> {
    let query = params(&[
        ("part", "snippet"),
        ("type", "channel"),
        ("maxResults", "25"),
        ("q", words),
    ]);
    let searched = client.call("search", &query).await.map_err(into_error)?;
    let results = wire::read::<SearchResult>(&searched, 0)?.items;
    let ids: Vec<String> = results
        .iter()
        .filter_map(|result| result.id.channel_id.clone())
        .collect();
    if ids.is_empty() {
        return Ok(Suggestions {
            channels: Vec::new(),
            answers: vec![searched],
            stale: None,
        });
    }
    let about = params(&[
        ("part", "snippet,statistics"),
        ("id", &ids.join(",")),
        ("maxResults", "50"),
    ]);
    let described = client.call("channels", &about).await.map_err(into_error)?;
    let described_channels = wire::read::<Channel>(&described, 1)?.items;
    let channels = results.into_iter().filter_map(|result| {
        let id = result.id.channel_id?;
        let channel = described_channels.iter().find(|channel| channel.id == id);
        let snippet = channel.and_then(|channel| channel.snippet.as_ref());
        let statistics = channel.and_then(|channel| channel.statistics.as_ref());
        let escaped = result.snippet.unwrap_or_default();
        Some(Suggestion {
            // A search, and nothing else in this API, escapes titles for HTML: once.
            name: html_escape::decode_html_entities(&escaped.title).into_owned(),
            handle: snippet
                .and_then(|snippet| snippet.custom_url.clone())
                .filter(|handle| handle.starts_with('@')),
            subscribers: statistics
                .filter(|statistics| !statistics.hidden_subscriber_count)
                .and_then(|statistics| statistics.subscriber_count),
            thumbnail: snippet
                .map_or(&escaped.thumbnails, |snippet| &snippet.thumbnails)
                .get("default")
                .and_then(|picture| picture.as_ref()?.url.clone()),
            channel_id: id,
        })
    });
    Ok(Suggestions {
        channels: channels.collect(),
        answers: vec![searched, described],
        stale: None,
    })
}

fn checked(words: &str) -> Result<String> {
    let refuse = |what: &str| {
        Err(Error::new(Kind::Input, what)
            .hint("give a few words of the channel's name, for example \"rust programming\""))
    };
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return refuse("the search text is empty");
    }
    if words.chars().count() > LONGEST {
        return refuse(&format!("the search text is longer than {LONGEST} characters"));
    }
    if words.chars().any(char::is_control) {
        return refuse("the search text contains control characters");
    }
    Ok(words)
}
