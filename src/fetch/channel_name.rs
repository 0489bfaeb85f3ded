//! The ways to name a channel.

mod address;
mod name;
mod typed;

pub use name::ChannelName;
pub(crate) use name::{compared, is_channel_id, is_video_id};

use crate::error::Result;
use name::{plain, refuse};

/// A tracking link may be long; a channel name is not.
const LONGEST: usize = 500;

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
