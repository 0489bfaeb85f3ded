//! Splitting a title into words.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

/// Finds words in scripts that do not separate them by spaces.
static DICTIONARY: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// How a title is split into words. Both methods convert it to lower case first.
///
/// ```
/// use tubelab::analyze::{Tfidf, TfidfOptions, Tokens};
///
/// let titles = ["Don't knead"];
/// assert_eq!(Tfidf::fit(&titles, &TfidfOptions::new())?.terms(), ["don't", "knead"]);
/// assert_eq!(Tfidf::fit(&titles, &TfidfOptions::new().tokens(Tokens::Pattern))?.terms(), ["don", "knead"]);
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tokens {
    /// Words by the Unicode rules (UAX #29): "don't" stays whole, "garden's" counts as "garden", and vowel signs belong
    /// to their letters (Hindi). Scripts without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese)
    /// are split with ICU's dictionaries. Words without a letter (numbers, emoji) are left out, and so are words of one
    /// character that is not an ideograph. Text is normalised to NFC.
    #[default]
    Unicode,
    /// scikit-learn's `(?u)\b\w\w+\b`: at least two letters, digits or underscores. It cuts "don't" to "don", and
    /// splits Hindi words at every vowel sign.
    Pattern,
}

impl Tokens {
    /// Hands each word of `title` to `word`, in order.
    pub(crate) fn each(self, title: &str, mut word: impl FnMut(&str)) {
        let small = lower(title);
        match self {
            Tokens::Pattern => small
                .split(|c| !is_python_word(c))
                .filter(|run| run.chars().nth(1).is_some())
                .for_each(word),
            Tokens::Unicode => {
                let mut take = |found: &str| {
                    let found = found.strip_suffix("'s").unwrap_or(found);
                    let mut letters = found.chars().filter(|c| c.is_alphabetic());
                    let long = found.chars().nth(1).is_some();
                    if letters.next().is_some_and(|letter| long || is_ideograph(letter)) {
                        word(found);
                    }
                };
                let small = composed(&small);
                for (unspaced, run) in runs(&small) {
                    if unspaced {
                        by_dictionary(run, &mut take);
                    } else {
                        run.unicode_words().for_each(&mut take);
                    }
                }
            }
        }
    }
}

/// Splits the title where scripts with and without spaces between words meet, and says which kind each part is.
fn runs(title: &str) -> Vec<(bool, &str)> {
    if title.is_ascii() {
        return vec![(false, title)];
    }
    let mut runs = Vec::new();
    let (mut start, mut of_run) = (0, false);
    for (at, c) in title.char_indices() {
        // Marks belong to the letter before them.
        let unspaced = if is_combining_mark(c) { of_run } else { is_unspaced(c) };
        if unspaced != of_run {
            runs.extend(title.get(start..at).map(|run| (of_run, run)));
            (start, of_run) = (at, unspaced);
        }
    }
    runs.extend(title.get(start..).map(|run| (of_run, run)));
    runs
}

fn by_dictionary(run: &str, take: &mut impl FnMut(&str)) {
    let mut start = 0;
    for end in DICTIONARY.segment_str(run) {
        if let Some(found) = run.get(start..end).filter(|found| !found.is_empty()) {
            take(found);
        }
        start = end;
    }
}

/// The title in lower case, with one kind of apostrophe.
fn lower(title: &str) -> Cow<'_, str> {
    if title.is_ascii() {
        return Cow::Owned(title.to_ascii_lowercase());
    }
    Cow::Owned(title.to_lowercase().replace('\u{2019}', "'"))
}

/// Letters and their marks as single characters, where such characters exist.
fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.nfc().collect())
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

/// Letters of scripts that write words without spaces between them: Thai and Lao, Burmese, Khmer, marks of repetition, kana,
/// ideographs.
fn is_unspaced(c: char) -> bool {
    is_ideograph(c)
        || matches!(u32::from(c), 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3005..=0x3007
            | 0x3040..=0x30ff | 0x31f0..=0x31ff | 0xff66..=0xff9f)
}
