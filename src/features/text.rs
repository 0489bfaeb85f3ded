//! Properties of titles and descriptions.

use unicode_segmentation::UnicodeSegmentation;

/// Length in user-perceived characters (an emoji of several code points counts as one).
pub(crate) fn length(text: &str) -> f64 {
    if text.is_empty() {
        return 0.0;
    }
    let bytes = text.as_bytes();
    // Characters are one more than the borders between them. Between two of ASCII there is one, but for a line break of two; runs
    // of others are asked with their neighbours, beyond which no rule of the division looks.
    let mut borders = 0;
    let mut from = 0;
    while let Some(begin) = position(bytes, from, |byte| !byte.is_ascii()) {
        borders += ascii_borders(bytes.get(from..begin).unwrap_or_default());
        let end = position(bytes, begin, u8::is_ascii).unwrap_or(bytes.len());
        let around = begin.saturating_sub(usize::from(begin > from))..(end + 1).min(bytes.len());
        let run = text.get(around).unwrap_or_default();
        borders += run.graphemes(true).count().saturating_sub(1);
        from = end;
    }
    borders += ascii_borders(bytes.get(from..).unwrap_or_default());
    (borders + 1) as f64
}

fn position(bytes: &[u8], from: usize, is: impl Fn(&u8) -> bool) -> Option<usize> {
    Some(from + bytes.get(from..)?.iter().position(is)?)
}

fn ascii_borders(bytes: &[u8]) -> usize {
    let breaks = match bytes.contains(&b'\r') {
        true => bytes.windows(2).filter(|pair| *pair == b"\r\n").count(),
        false => 0,
    };
    bytes.len().saturating_sub(1) - breaks
}

/// The words of a text by the Unicode rules, which also split scripts without spaces.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Words {
    pub(crate) count: usize,
    /// Words of three letters or more in capitals; always 0 in scripts without capitals.
    pub(crate) capitals: usize,
    /// The total number of their characters.
    length: f64,
}

impl Words {
    pub(crate) fn of(text: &str) -> Words {
        let mut words = Words::default();
        if text.is_ascii() {
            ascii_words(text.as_bytes(), |word| {
                let letters = || word.iter().filter(|byte| byte.is_ascii_alphabetic());
                let shouted = letters().count() >= 3 && letters().all(u8::is_ascii_uppercase);
                words.add(word.len() as f64, shouted);
            });
        } else {
            for word in text.unicode_words() {
                let letters = || word.chars().filter(|c| c.is_alphabetic());
                let shouted = letters().count() >= 3 && letters().all(char::is_uppercase);
                words.add(length(word), shouted);
            }
        }
        words
    }

    fn add(&mut self, length: f64, shouted: bool) {
        self.count += 1;
        self.length += length;
        self.capitals += usize::from(shouted);
    }

    /// Mean word length in characters; `None` without words.
    pub(crate) fn mean_length(&self) -> Option<f64> {
        (self.count > 0).then(|| self.length / self.count as f64)
    }
}

/// The words of ASCII by the same rules (Unicode annex 29, WB5 to WB13b): letters, digits and `_` belong together, and so do two
/// letters around one of `:.'`, and two digits around one of `,;.'`.
fn ascii_words(bytes: &[u8], mut each: impl FnMut(&[u8])) {
    let within = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let joins = |before: u8, mark: u8, after: u8| {
        let letters = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
        let digits = before.is_ascii_digit() && after.is_ascii_digit();
        (letters && matches!(mark, b':' | b'.' | b'\'')) || (digits && matches!(mark, b',' | b';' | b'.' | b'\''))
    };
    let mut from = 0;
    while let Some(begin) = position(bytes, from, within) {
        let mut end = begin + 1;
        loop {
            match (bytes.get(end - 1), bytes.get(end), bytes.get(end + 1)) {
                (_, Some(next), _) if within(next) => end += 1,
                (Some(before), Some(mark), Some(after)) if joins(*before, *mark, *after) => end += 2,
                _ => break,
            }
        }
        let word = bytes.get(begin..end).unwrap_or_default();
        if word.iter().any(u8::is_ascii_alphanumeric) {
            each(word);
        }
        from = end;
    }
}

/// A web address.
pub(crate) fn has_link(text: &str) -> bool {
    let ends = |before: &str, with: &str| {
        let tail = before
            .len()
            .checked_sub(with.len())
            .and_then(|at| before.as_bytes().get(at..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(with.as_bytes()))
    };
    let before = |at: usize| text.get(..at).unwrap_or_default();
    let scheme = |(at, _): (usize, &str)| ends(before(at), "http") || ends(before(at), "https");
    text.match_indices("://").any(scheme) || text.match_indices('.').any(|(at, _)| ends(before(at), "www"))
}

/// `#` followed by a letter or digit, at the start of a word.
pub(crate) fn hashtags(text: &str) -> f64 {
    let is_tag = |(at, _): &(usize, &str)| {
        let before = text.get(..*at).and_then(|text| text.chars().next_back()).unwrap_or(' ');
        let next = text.get(at + 1..).and_then(|text| text.chars().next());
        !before.is_alphanumeric()
            && !matches!(before, '#' | '/' | '&')
            && next.is_some_and(|next| next.is_alphanumeric() || next == '_')
    };
    text.match_indices('#').filter(is_tag).count() as f64
}

/// A question mark of any common script.
pub(crate) fn has_question(text: &str) -> bool {
    text.contains(['?', '？', '؟', '¿', '\u{37e}'])
}

/// A digit of any script.
pub(crate) fn has_number(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|byte| byte.is_ascii_digit());
    }
    text.chars().any(char::is_numeric)
}

/// An emoji: a character that is drawn as one by itself, or that is asked to be (by U+FE0F).
pub(crate) fn has_emoji(text: &str) -> bool {
    use unicode_properties::{EmojiStatus as Status, UnicodeEmoji};
    if text.is_ascii() {
        return false;
    }
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let drawn = matches!(
            character.emoji_status(),
            Status::EmojiPresentation
                | Status::EmojiPresentationAndModifierBase
                | Status::EmojiPresentationAndEmojiComponent
                | Status::EmojiPresentationAndModifierAndEmojiComponent
        );
        if drawn || (character.is_emoji_char() && characters.peek() == Some(&'\u{fe0f}')) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same by the rules themselves.
    fn by_the_rules(text: &str) -> Words {
        let mut words = Words::default();
        for word in text.unicode_words() {
            let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
            let shouted = letters.len() >= 3 && letters.iter().all(|c| c.is_uppercase());
            words.add(word.graphemes(true).count() as f64, shouted);
        }
        words
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn quick_ways_are_those_of_the_rules(
            ascii in "[ -~\\r\\n\\t]{0,24}|[aZ09_:;,.' -]{0,16}",
            any in "\\PC{0,16}|[a\\r\\n é\u{301}\u{600}\u{200d}👩🏽🇩🇪한ष्#]{0,14}",
        ) {
            for text in [ascii, any] {
                prop_assert_eq!(length(&text), text.graphemes(true).count() as f64, "{:?}", text);
                prop_assert_eq!(Words::of(&text), by_the_rules(&text), "{:?}", text);
            }
        }
    }

    #[test]
    fn links_and_hashtags() {
        for (text, link) in [
            ("see HTTPS://a.b", true),
            ("http://x", true),
            ("WwW.example", true),
            ("ftp://x", false),
            ("a:// www", false),
            ("", false),
            ("ü://", false),
        ] {
            assert_eq!(has_link(text), link, "{text}");
        }
        for (text, tags) in [
            ("#a b#c ##d &#39; /#e #_f # g #ü", 3.0),
            ("", 0.0),
            ("#", 0.0),
            ("é#x #x", 1.0),
        ] {
            assert_eq!(hashtags(text), tags, "{text}");
        }
    }
}
