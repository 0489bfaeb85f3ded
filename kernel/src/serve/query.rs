//! What the server asks the library in a process of its own: about a channel, and for suggestions. Here is the side of that
//! process; its answer is an event with JSON.

use serde_json::{Value, json};
use tubelab::control::{self, Event, Outcome};
use tubelab::error::{Error, Result};
use tubelab::fetch::{self, ChannelName, Suggestion};
use tubelab::polars::prelude::{AnyValue, DataFrame};

/// In the environment of that process: the question as JSON.
pub const QUESTION: &str = "TUBELAB_QUESTION";

/// Answers the question of the environment.
///
/// # Errors
/// None of the library's: they are answers. *Format* when there is no question.
pub fn answer() -> Result<()> {
    let question: Value = serde_json::from_str(&std::env::var(QUESTION).unwrap_or_default())?;
    // Safety: nothing has started a thread yet.
    unsafe { control::connect() };
    let answer = match (question["channel"].as_str(), question["words"].as_str()) {
        (Some(channel), _) => about(channel),
        (None, Some(words)) => suggest(words),
        (None, None) => Ok(Value::Null),
    };
    let answer = answer.unwrap_or_else(|error| json!({ "error": told(&error) }));
    control::send(&Event::Answer {
        json: answer.to_string(),
    })?;
    control::send(&Event::Ended {
        outcome: Outcome::Done,
        variables: Vec::new(),
    })?;
    Ok(())
}

/// An error for the page: its kind for the program, its words for people.
pub fn told(error: &Error) -> Value {
    json!({
        "kind": super::event::in_words(&format!("{:?}", error.kind())),
        "message": error.message(),
        "hint": error.next_step(),
    })
}

fn about(channel: &str) -> Result<Value> {
    let snapshot = fetch::fetch(channel)?;
    let frame = tubelab::clean::channel(&snapshot)?;
    Ok(json!({
        "id": snapshot.channel_id(),
        "title": snapshot.channel_title()?,
        "handle": text(&frame, "handle"),
        "subscribers": number(&frame, "subscribers"),
        "picture": text(&frame, "thumbnail"),
        "videos": tubelab::clean::clean(&snapshot)?.height(),
        "fetched_at": snapshot.fetched_at().to_string(),
        "units": snapshot.units(),
        "digest": snapshot.digest(),
        "generated": snapshot.is_generated(),
        "stale": snapshot.stale().map(|stale| format!("{}.", stale.reason)),
        "oldest": snapshot.answers().iter().map(|answer| answer.fetched_at).min().map(|at| at.to_string()),
    }))
}

fn suggest(words: &str) -> Result<Value> {
    // A handle, an id or a link needs no search, of which there are few.
    let known = match ChannelName::parse(words)? {
        ChannelName::Handle(handle) => Some(("forHandle", format!("@{handle}"))),
        ChannelName::Id(id) => Some(("id", id)),
        ChannelName::User(name) => Some(("forUsername", name)),
        _ => None,
    };
    let Some((parameter, value)) = known else {
        let found = fetch::search(words)?;
        return Ok(found.channels().iter().map(suggestion).collect());
    };
    let answer = fetch::get(
        "channels",
        &[("part", "snippet,statistics"), (parameter, &value), ("maxResults", "5")],
    )?;
    let answer = answer.json()?;
    let channels = answer["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(channels.iter().map(described).collect())
}

fn suggestion(found: &Suggestion) -> Value {
    json!({
        "id": found.channel_id, "title": found.name, "handle": found.handle,
        "picture": found.thumbnail, "subscribers": found.subscribers,
    })
}

fn described(channel: &Value) -> Value {
    let (snippet, statistics) = (&channel["snippet"], &channel["statistics"]);
    let hidden = statistics["hiddenSubscriberCount"] == true;
    let count = || statistics["subscriberCount"].as_str()?.parse::<i64>().ok();
    json!({
        "id": channel["id"],
        "title": snippet["title"],
        "handle": snippet["customUrl"].as_str().filter(|handle| handle.starts_with('@')),
        "picture": snippet["thumbnails"]["default"]["url"],
        "subscribers": if hidden { None } else { count() },
    })
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
