//! The names of channels, and how a name that is no address is read.

use super::typed;
use crate::error::{Error, Kind, Result};
use std::fmt;

/// A parsed name of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChannelName {
    /// A channel id: `UC` and 22 characters.
    Id(String),
    /// A handle, without its `@`.
    Handle(String),
    /// A legacy user name (`youtube.com/user/NAME`).
    User(String),
    /// The id of a video; its channel is meant.
    Video(String),
    /// A legacy custom URL (`youtube.com/c/NAME`), which only a search can resolve.
    Custom(String),
    /// A single word: a handle without its `@`, or otherwise a search term.
    Word(String),
    /// Several words, which only a search can resolve.
    Words(String),
}

impl ChannelName {
    /// A normalised form of the name, for use as a key.
    pub(crate) fn key(&self) -> String {
        use ChannelName as N;
        match self {
            N::Id(id) => id.clone(),
            N::Video(id) => format!("video {id}"),
            N::Handle(name) => format!("@{}", name.to_lowercase()),
            N::User(name) => format!("user {}", name.to_lowercase()),
            N::Custom(name) => format!("custom {}", name.to_lowercase()),
            N::Word(name) | N::Words(name) => format!("words {}", name.to_lowercase()),
        }
    }
}

/// A name that is no address.
pub(super) fn plain(text: &str) -> Result<ChannelName> {
    if let Some(handle) = text.strip_prefix('@') {
        // With what follows it on the address of a page.
        return handle_named(handle.split(['/', '?', '#']).next().unwrap_or_default());
    }
    if is_channel_id(text) {
        return Ok(ChannelName::Id(text.to_owned()));
    }
    if is_playlist_id(text) {
        return Err(playlist());
    }
    if handle_named(text).is_ok() {
        return Ok(ChannelName::Word(text.to_owned()));
    }
    Ok(ChannelName::Words(
        text.split_whitespace().collect::<Vec<_>>().join(" "),
    ))
}

/// The name as messages show it.
impl fmt::Display for ChannelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ChannelName as N;
        match self {
            N::Id(id) => write!(f, "the id {id}"),
            N::Handle(name) => write!(f, "the handle @{name}"),
            N::User(name) => write!(f, "the user name {name}"),
            N::Video(id) => write!(f, "the video {id}"),
            N::Custom(name) => write!(f, "the address youtube.com/c/{name}"),
            N::Word(name) | N::Words(name) => write!(f, "the name “{name}”"),
        }
    }
}

/// Whether `text` has the form of a channel's id.
pub(crate) fn is_channel_id(text: &str) -> bool {
    text.len() == 24 && text.starts_with("UC") && is_id(text)
}

/// Whether `text` has the form of a video's id.
pub(crate) fn is_video_id(text: &str) -> bool {
    text.len() == 11 && is_id(text)
}

/// A name as names are compared: without case, spaces and what cannot be seen.
pub(crate) fn compared(name: &str) -> String {
    let visible = typed::visible(name);
    visible.split_whitespace().collect::<String>().to_lowercase()
}

/// By prefix and length, so that no handle (at most 30 characters) is taken for a manually created playlist.
fn is_playlist_id(text: &str) -> bool {
    let forms = [("PL", 34), ("UU", 24), ("OLAK5uy_", 41)];
    is_id(text)
        && forms
            .iter()
            .any(|(prefix, length)| text.starts_with(prefix) && text.len() == *length)
}

fn is_id(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// A handle has 3 to 30 letters, digits, and `_ - . ·`; letters of every script, with their marks.
pub(super) fn handle_named(name: &str) -> Result<ChannelName> {
    let fits = |c: char| c.is_alphanumeric() || "_-.·".contains(c) || (!c.is_ascii() && !c.is_whitespace());
    if !name.is_empty() && name.chars().count() <= 100 && name.chars().all(fits) {
        return Ok(ChannelName::Handle(name.to_owned()));
    }
    Err(refuse(&format!(
        "@{name} is not a handle: handles consist of letters, digits, hyphens, underscores and periods"
    )))
}

pub(super) fn playlist() -> Error {
    refuse("this is a playlist, not a channel")
}

pub(super) fn refuse(what: &str) -> Error {
    Error::new(Kind::Input, what)
        .context("reading the channel's name")
        .hint("use a handle (@rustlang), a channel id (UC…), or a link to the channel or one of its videos")
}
