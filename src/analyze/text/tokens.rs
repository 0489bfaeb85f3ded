//! A title cut into words.

use std::borrow::Cow;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// How a title is cut into words. Both ways write everything small first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tokens {
    /// Words by the rules of Unicode (UAX #29): "don't" stays whole, "garden's" counts as "garden", marks of vowels belong
    /// to their letters (Hindi), an ideograph is a word. Left out are words without a letter (numbers, emoji) and words of
    /// one character that is not an ideograph.
    #[default]
    Unicode,
    /// scikit-learn's `(?u)\b\w\w+\b`: at least two letters, digits or underscores. It cuts "don't" to "don", and words of
    /// Hindi at every vowel sign.
    Pattern,
}

impl Tokens {
    /// Hands each word of `title` to `word`, in order.
    pub(super) fn each(self, title: &str, mut word: impl FnMut(&str)) {
        let small = lower(title);
        match self {
            Tokens::Pattern => small
                .split(|c| !is_python_word(c))
                .filter(|run| run.chars().nth(1).is_some())
                .for_each(word),
            Tokens::Unicode => {
                for found in small.unicode_words() {
                    let found = found.strip_suffix("'s").unwrap_or(found);
                    let mut letters = found.chars().filter(|c| c.is_alphabetic());
                    let long = found.chars().nth(1).is_some();
                    if letters.next().is_some_and(|letter| long || is_ideograph(letter)) {
                        word(found);
                    }
                }
            }
        }
    }
}

/// The title in small letters, with one kind of apostrophe.
fn lower(title: &str) -> Cow<'_, str> {
    if title.is_ascii() {
        return Cow::Owned(title.to_ascii_lowercase());
    }
    Cow::Owned(title.to_lowercase().replace('\u{2019}', "'"))
}

/// What `\w` matches in Python: letters, numbers and the underscore, but no marks and no enclosed letters.
fn is_python_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let enclosed = matches!(u32::from(c), 0x24b6..=0x24e9 | 0x1f130..=0x1f149 | 0x1f150..=0x1f169 | 0x1f170..=0x1f189);
    c.is_alphanumeric() && !is_combining_mark(c) && !enclosed
}

fn is_ideograph(c: char) -> bool {
    matches!(u32::from(c), 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x323af)
}
