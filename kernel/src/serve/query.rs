//! Queries of the server to the library, answered in a process of their own: about a channel, and for suggestions.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tubelab::clean;
use tubelab::control::{self, ErrorReport, Event, Outcome};
use tubelab::error::Result;
use tubelab::fetch::{self, ChannelName, Suggestion};
use tubelab::jiff::Timestamp;
use tubelab::polars::prelude::{AnyValue, DataFrame};

/// The environment variable with the [`Query`] as JSON.
pub const VARIABLE: &str = "TUBELAB_QUERY";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Query {
    /// Everything about the channel of this name.
    Channel(String),
    /// Channels that these words may mean.
    Suggestions(String),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Answer {
    Channel(ChannelInfo),
    Suggestions(Vec<ChannelSummary>),
}

/// What the process sends back.
pub type Answered = std::result::Result<Answer, ErrorReport>;

/// A channel in short.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChannelSummary {
    pub id: String,
    pub title: String,
    pub handle: Option<String>,
    /// `None` where the channel hides it.
    pub subscribers: Option<i64>,
    /// The address at YouTube.
    pub picture: Option<String>,
}

/// A channel, and the snapshot of its data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChannelInfo {
    pub summary: ChannelSummary,
    pub videos: usize,
    pub fetched_at: Timestamp,
    /// Of the oldest answer in the snapshot.
    pub oldest: Option<Timestamp>,
    pub units: u64,
    pub digest: String,
    pub is_generated: bool,
    /// Why outdated data are shown, in a sentence.
    pub stale: Option<String>,
}

/// Answers the query of the environment.
///
/// # Errors
/// *Format* without a query. Errors of the library are answers.
pub fn answer() -> Result<()> {
    let query: Query = serde_json::from_str(&std::env::var(VARIABLE).unwrap_or_default())?;
    // Safety: nothing has started a thread yet.
    unsafe { control::connect() };
    let answer = match query {
        Query::Channel(channel) => channel_info(&channel).map(Answer::Channel),
        Query::Suggestions(words) => suggestions(&words).map(Answer::Suggestions),
    };
    let answered: Answered = answer.map_err(|error| ErrorReport::from(&error));
    control::send(&Event::Answer {
        json: serde_json::to_string(&answered)?,
    })?;
    control::send(&Event::Ended {
        outcome: Outcome::Done,
        variables: Vec::new(),
    })?;
    Ok(())
}

fn channel_info(channel: &str) -> Result<ChannelInfo> {
    let snapshot = fetch::fetch(channel)?;
    let frame = clean::channel(&snapshot)?;
    Ok(ChannelInfo {
        summary: ChannelSummary {
            id: snapshot.channel_id().to_owned(),
            title: snapshot.channel_title()?,
            handle: text(&frame, "handle"),
            subscribers: number(&frame, "subscribers"),
            picture: text(&frame, "thumbnail"),
        },
        videos: clean::clean(&snapshot)?.height(),
        fetched_at: snapshot.fetched_at(),
        oldest: snapshot.answers().iter().map(|answer| answer.fetched_at).min(),
        units: snapshot.units(),
        digest: snapshot.digest(),
        is_generated: snapshot.is_generated(),
        stale: snapshot.stale().map(|stale| format!("{}.", stale.reason)),
    })
}

/// Channels that a text may mean. Only words are searched for: a link leads to a channel or to none, whatever a search
/// for its text would find, and searches are few.
fn suggestions(text: &str) -> Result<Vec<ChannelSummary>> {
    let (parameter, value) = match ChannelName::parse(text)? {
        ChannelName::Word(words) | ChannelName::Words(words) => {
            let found = fetch::search(&words)?;
            return Ok(found.channels().iter().map(ChannelSummary::of_suggestion).collect());
        }
        ChannelName::Handle(name) | ChannelName::Custom(name) => ("forHandle", format!("@{name}")),
        ChannelName::User(name) => ("forUsername", name),
        ChannelName::Id(id) => ("id", id),
        ChannelName::Video(id) => match channel_of_video(&id)? {
            Some(channel) => ("id", channel),
            None => return Ok(Vec::new()),
        },
    };
    let answer = fetch::get(
        "channels",
        &[("part", "snippet,statistics"), (parameter, &value), ("maxResults", "5")],
    )?;
    let answer = answer.json()?;
    let channels = answer["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(channels.iter().map(ChannelSummary::of_resource).collect())
}

fn channel_of_video(id: &str) -> Result<Option<String>> {
    let answer = fetch::get("videos", &[("part", "snippet"), ("id", id)])?.json()?;
    Ok(answer["items"][0]["snippet"]["channelId"].as_str().map(str::to_owned))
}

impl ChannelSummary {
    fn of_suggestion(found: &Suggestion) -> Self {
        ChannelSummary {
            id: found.channel_id.clone(),
            title: found.name.clone(),
            handle: found.handle.clone(),
            subscribers: found.subscribers,
            picture: found.thumbnail.clone(),
        }
    }

    fn of_resource(channel: &Value) -> Self {
        let (snippet, statistics) = (&channel["snippet"], &channel["statistics"]);
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let is_hidden = statistics["hiddenSubscriberCount"] == true;
        let count = || statistics["subscriberCount"].as_str()?.parse().ok();
        ChannelSummary {
            id: text(&channel["id"]).unwrap_or_default(),
            title: text(&snippet["title"]).unwrap_or_default(),
            handle: text(&snippet["customUrl"]).filter(|handle| handle.starts_with('@')),
            subscribers: if is_hidden { None } else { count() },
            picture: text(&snippet["thumbnails"]["default"]["url"]),
        }
    }

    /// For the page, which gets pictures from this server.
    pub fn for_page(&self) -> Value {
        json!({
            "id": self.id,
            "title": self.title,
            "handle": self.handle,
            "subscribers": self.subscribers,
            "thumbnail": self.picture.as_ref().map(|_| format!("/thumbnail?channel={}", self.id)),
        })
    }
}

fn text(frame: &DataFrame, column: &str) -> Option<String> {
    match frame.column(column).ok()?.get(0).ok()? {
        AnyValue::String(text) => Some(text.to_owned()),
        AnyValue::StringOwned(text) => Some(text.to_string()),
        _ => None,
    }
}

fn number(frame: &DataFrame, column: &str) -> Option<i64> {
    frame.column(column).ok()?.get(0).ok()?.extract()
}
