//! The ways to name a channel.

mod address;
mod typed;

use crate::error::{Error, Kind, Result};
use std::fmt;

/// A tracking link may be long; a channel name is not.
const LONGEST: usize = 500;

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
    /// Parses a typed or pasted name. No call is made.
    ///
    /// Invisible characters are removed, and so are quotes and angle brackets around the name. The address of a page of
    /// search results stands for its words.
    ///
    /// # Errors
    /// `is_input()`: this cannot name a channel: empty, too long, with control characters, a URL outside of YouTube, a
    /// playlist, a clip, a page without a channel, or a malformed id.
    ///
    /// # Examples
    /// ```
    /// use tubelab::fetch::ChannelName;
    ///
    /// assert_eq!(ChannelName::parse("https://www.youtube.com/@rustlang/videos")?, ChannelName::Handle("rustlang".into()));
    /// assert_eq!(ChannelName::parse("youtu.be/dQw4w9WgXcQ?t=42")?, ChannelName::Video("dQw4w9WgXcQ".into()));
    /// assert!(ChannelName::parse("https://vimeo.com/staff").unwrap_err().is_input());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<ChannelName> {
        if text.chars().count() > LONGEST {
            return Err(refuse(&format!(
                "the channel's name is longer than {LONGEST} characters"
            )));
        }
        let text = typed::cleaned(text);
        if text.is_empty() {
            return Err(refuse("the channel's name is empty"));
        }
        if text.chars().any(char::is_control) {
            return Err(refuse(
                "the channel's name contains control characters, such as a line break",
            ));
        }
        match address::of(&text) {
            Some(found) => found,
            None => plain(&text),
        }
    }

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
fn plain(text: &str) -> Result<ChannelName> {
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
pub(super) fn compared(name: &str) -> String {
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
fn handle_named(name: &str) -> Result<ChannelName> {
    let fits = |c: char| c.is_alphanumeric() || "_-.·".contains(c) || (!c.is_ascii() && !c.is_whitespace());
    if !name.is_empty() && name.chars().count() <= 100 && name.chars().all(fits) {
        return Ok(ChannelName::Handle(name.to_owned()));
    }
    Err(refuse(&format!(
        "@{name} is not a handle: handles consist of letters, digits, hyphens, underscores and periods"
    )))
}

fn playlist() -> Error {
    refuse("this is a playlist, not a channel")
}

fn refuse(what: &str) -> Error {
    Error::new(Kind::Input, what)
        .context("reading the channel's name")
        .hint("use a handle (@rustlang), a channel id (UC…), or a link to the channel or one of its videos")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: &str = "UC_x5XG1OV2P6uZZ5FSM9Ttw";

    #[test]
    fn every_form_is_understood() {
        use ChannelName as N;
        let cases = [
            (ID.to_owned(), N::Id(ID.into())),
            (format!("  {ID}\n"), N::Id(ID.into())),
            (format!("https://www.youtube.com/channel/{ID}"), N::Id(ID.into())),
            (
                format!("http://m.youtube.com/channel/{ID}/videos?view=0"),
                N::Id(ID.into()),
            ),
            (format!("youtube.com/channel/{ID}"), N::Id(ID.into())),
            ("@rustlang".into(), N::Handle("rustlang".into())),
            ("@Rust.Lang-1_2".into(), N::Handle("Rust.Lang-1_2".into())),
            ("@日本語チャンネル".into(), N::Handle("日本語チャンネル".into())),
            (
                "https://www.youtube.com/@rustlang/videos".into(),
                N::Handle("rustlang".into()),
            ),
            ("https://youtube.com/%40rustlang".into(), N::Handle("rustlang".into())),
            ("youtube.com/@%E6%97%A5%E6%9C%AC".into(), N::Handle("日本".into())),
            (
                "https://www.youtube.com/user/GoogleDevelopers".into(),
                N::User("GoogleDevelopers".into()),
            ),
            ("https://www.youtube.com/c/Rust".into(), N::Custom("Rust".into())),
            ("https://www.youtube.com/rust".into(), N::Custom("rust".into())),
            (
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL123".into(),
                N::Video("dQw4w9WgXcQ".into()),
            ),
            (
                "https://youtu.be/dQw4w9WgXcQ?si=abc".into(),
                N::Video("dQw4w9WgXcQ".into()),
            ),
            (
                "https://www.youtube.com/shorts/dQw4w9WgXcQ".into(),
                N::Video("dQw4w9WgXcQ".into()),
            ),
            (
                "https://www.youtube.com/live/dQw4w9WgXcQ".into(),
                N::Video("dQw4w9WgXcQ".into()),
            ),
            (
                "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ".into(),
                N::Video("dQw4w9WgXcQ".into()),
            ),
            ("rustlang".into(), N::Word("rustlang".into())),
            ("node.js".into(), N::Word("node.js".into())),
            (
                "Rust  Programming\u{a0}Language".into(),
                N::Words("Rust Programming Language".into()),
            ),
            ("AC/DC".into(), N::Words("AC/DC".into())),
            ("AC/DC live".into(), N::Words("AC/DC live".into())),
        ];
        for (text, expected) in cases {
            assert_eq!(ChannelName::parse(&text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_names_no_channel_is_refused_each_with_its_own_sentence() {
        let cases = [
            ("   ".to_owned(), "is empty"),
            ("x".repeat(501), "longer than 500"),
            ("rust\u{0}lang".into(), "control characters"),
            ("rust\nlang".into(), "control characters"),
            ("https://www.youtube.com/@rust%0Alang".into(), "control characters"),
            ("https://vimeo.com/staff".into(), "vimeo.com"),
            ("https://www.youtube.com.example.org/@rustlang".into(), "example.org"),
            ("https://notyoutube.com/@rustlang".into(), "notyoutube.com"),
            ("example.org/@rustlang".into(), "example.org"),
            (
                "https://www.youtube.com/playlist?list=PLOU2XLYxmsIKpaV8h0AGE05so0fAwwfTw".into(),
                "playlist",
            ),
            ("PLOU2XLYxmsIKpaV8h0AGE05so0fAwwfTw".into(), "playlist"),
            (
                "https://www.youtube.com/feed/subscriptions".into(),
                "belongs to no channel",
            ),
            ("https://www.youtube.com/".into(), "belongs to no channel"),
            ("https://www.youtube.com/channel/UCshort".into(), "malformed"),
            ("https://www.youtube.com/watch?v=short".into(), "malformed"),
            ("https://www.youtube.com/watch".into(), "contains no video id"),
            ("https://youtu.be/".into(), "contains no video id"),
            ("@".into(), "not a handle"),
            ("@rust lang".into(), "not a handle"),
            ("https://".into(), "malformed"),
            ("file:///etc/passwd".into(), "not the address"),
        ];
        for (text, expected) in cases {
            let error = ChannelName::parse(&text).unwrap_err();
            assert!(
                error.is_input() && error.message().contains(expected),
                "{text}: {error}"
            );
        }
    }

    #[test]
    fn one_channel_has_one_key() {
        let key = |text| ChannelName::parse(text).unwrap().key();
        assert_eq!(key("@RustLang"), key("https://youtube.com/@rustlang/videos"));
        assert_ne!(key("@rustlang"), key("rustlang"));
        assert_ne!(key("UC_x5XG1OV2P6uZZ5FSM9Ttw"), key("UC_X5XG1OV2P6uZZ5FSM9Ttw"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = ChannelName::parse(&text);
        }

        #[test]
        fn no_address_panics(text in "(https?://)?(www\\.|m\\.)?(youtube\\.com|youtu\\.be)/[@%/?=&a-z0-9A-F]{0,40}") {
            let _ = ChannelName::parse(&text);
        }

        #[test]
        fn every_id_is_understood_bare_and_in_an_address(rest in "[A-Za-z0-9_-]{22}") {
            let id = format!("UC{rest}");
            prop_assert_eq!(ChannelName::parse(&id).unwrap(), ChannelName::Id(id.clone()));
            let address = format!("https://www.youtube.com/channel/{id}?sub_confirmation=1");
            prop_assert_eq!(ChannelName::parse(&address).unwrap(), ChannelName::Id(id));
        }
    }
}
