//! Options of TF-IDF, checked before anything is fitted.

use crate::error::{Error, Kind, Result};
use crate::text::tokens::Tokens;

/// Options of [`Tfidf`](super::Tfidf).
///
/// | name | default | meaning | range | in scikit-learn |
/// |---|---|---|---|---|
/// | [`tokens`](Self::tokens) | [`Tokens::Unicode`] | how a title is split into words | | `token_pattern` |
/// | [`stop_words`](Self::stop_words) | none | words removed before n-grams are formed | | `stop_words` |
/// | [`ngrams`](Self::ngrams) | 1 to 1 | number of words in a term | 1 to 5 | `ngram_range` |
/// | [`min_titles`](Self::min_titles) | 1 | minimum number of titles that contain a term | at least 1 | `min_df` |
/// | [`max_share`](Self::max_share) | 1 | maximum share of titles that contain a term | above 0, to 1 | `max_df` |
/// | [`sublinear`](Self::sublinear) | false | 1 + ln(count) instead of the count | | `sublinear_tf` |
/// | [`smooth`](Self::smooth) | true | document frequencies as if one more title contained every term | | `smooth_idf` |
/// | [`unit_length`](Self::unit_length) | true | rows of Euclidean length 1 | | `norm="l2"` |
///
/// ```
/// use tubelab::analyze::{TfidfOptions, stop_words};
///
/// let options = TfidfOptions::new().ngrams(1, 2).stop_words(stop_words("en"));
/// assert!(options.check().is_ok());
/// assert!(TfidfOptions::new().ngrams(2, 1).check().is_err());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct TfidfOptions {
    pub(super) tokens: Tokens,
    pub(super) stop_words: Vec<String>,
    pub(super) ngrams: (usize, usize),
    pub(super) min_titles: usize,
    pub(super) max_share: f64,
    pub(super) sublinear: bool,
    pub(super) smooth: bool,
    pub(super) unit_length: bool,
}

impl Default for TfidfOptions {
    fn default() -> Self {
        TfidfOptions {
            tokens: Tokens::Unicode,
            stop_words: Vec::new(),
            ngrams: (1, 1),
            min_titles: 1,
            max_share: 1.0,
            sublinear: false,
            smooth: true,
            unit_length: true,
        }
    }
}

impl TfidfOptions {
    /// The defaults of the table above.
    pub fn new() -> Self {
        Self::default()
    }

    /// How a title is split into words.
    #[must_use]
    pub fn tokens(mut self, tokens: Tokens) -> Self {
        self.tokens = tokens;
        self
    }

    /// Words to remove, in lower case.
    #[must_use]
    pub fn stop_words<S: AsRef<str>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        self.stop_words = words.into_iter().map(|word| word.as_ref().to_owned()).collect();
        self
    }

    /// Forms terms of `shortest` to `longest` words.
    #[must_use]
    pub fn ngrams(mut self, shortest: usize, longest: usize) -> Self {
        self.ngrams = (shortest, longest);
        self
    }

    /// Removes terms that fewer titles contain.
    #[must_use]
    pub fn min_titles(mut self, titles: usize) -> Self {
        self.min_titles = titles;
        self
    }

    /// Removes terms that a larger share of titles contains.
    #[must_use]
    pub fn max_share(mut self, share: f64) -> Self {
        self.max_share = share;
        self
    }

    /// Whether repetitions in a title count logarithmically.
    #[must_use]
    pub fn sublinear(mut self, sublinear: bool) -> Self {
        self.sublinear = sublinear;
        self
    }

    /// Whether document frequencies are computed as if one more title contained every term.
    #[must_use]
    pub fn smooth(mut self, smooth: bool) -> Self {
        self.smooth = smooth;
        self
    }

    /// Whether each row is divided by its Euclidean length.
    #[must_use]
    pub fn unit_length(mut self, unit_length: bool) -> Self {
        self.unit_length = unit_length;
        self
    }

    /// Checks that every option is in its range.
    ///
    /// # Errors
    /// `is_input()`: an option is out of range; the message names the first one.
    pub fn check(&self) -> Result<()> {
        let (shortest, longest) = self.ngrams;
        let refuse = |name: &str, value: String, range: &str| {
            let message = format!("`{name}` is {value}, which is out of range");
            Err(Error::new(Kind::Input, message).hint(format!("set `{name}` to {range}")))
        };
        if shortest < 1 || longest < shortest || longest > 5 {
            return refuse(
                "ngrams",
                format!("{shortest} to {longest}"),
                "two numbers in order, from 1 to 5",
            );
        }
        if self.min_titles < 1 {
            return refuse("min_titles", "0".into(), "at least 1");
        }
        if !(self.max_share > 0.0 && self.max_share <= 1.0) {
            return refuse("max_share", self.max_share.to_string(), "a share above 0 and up to 1");
        }
        Ok(())
    }
}
