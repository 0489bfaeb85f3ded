//! What a title and a description say about themselves.

use unicode_segmentation::UnicodeSegmentation;

/// Length in characters as a reader counts them (an emoji of several code points is one).
pub(crate) fn length(text: &str) -> f64 {
    if text.is_ascii() {
        // Of ASCII only a line break of two characters is one to a reader.
        return (text.len() - text.matches("\r\n").count()) as f64;
    }
    text.graphemes(true).count() as f64
}

/// Words by the Unicode rules, which also divide scripts that write without spaces.
pub(crate) fn words(text: &str) -> f64 {
    text.unicode_words().count() as f64
}

/// Mean length of the words in characters; `None` where there is no word.
pub(crate) fn mean_word_length(text: &str) -> Option<f64> {
    let (count, sum) = text
        .unicode_words()
        .fold((0.0, 0.0), |(n, sum), word| (n + 1.0, sum + length(word)));
    (count > 0.0).then_some(sum / count)
}

/// A web address.
pub(crate) fn has_link(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["http://", "https://", "www."].iter().any(|mark| text.contains(mark))
}

/// `#` followed by a letter or digit, at the start of a word.
pub(crate) fn hashtags(text: &str) -> f64 {
    let mut before = ' ';
    let mut count = 0.0;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let starts = !before.is_alphanumeric() && !matches!(before, '#' | '/' | '&');
        if character == '#'
            && starts
            && characters
                .peek()
                .is_some_and(|next| next.is_alphanumeric() || *next == '_')
        {
            count += 1.0;
        }
        before = character;
    }
    count
}

/// A question mark of any common script.
pub(crate) fn has_question(text: &str) -> bool {
    text.contains(['?', '？', '؟', '¿', '\u{37e}'])
}

/// A digit of any script.
pub(crate) fn has_number(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// An emoji: a character that is drawn as one by itself, or that is asked to be (by U+FE0F).
pub(crate) fn has_emoji(text: &str) -> bool {
    use unicode_properties::{EmojiStatus as Status, UnicodeEmoji};
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

/// Words of three letters or more that are written in capitals throughout; scripts without capitals have none.
pub(crate) fn capital_words(text: &str) -> f64 {
    let shouted = |word: &&str| {
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        letters().count() >= 3 && letters().all(char::is_uppercase)
    };
    text.unicode_words().filter(shouted).count() as f64
}
