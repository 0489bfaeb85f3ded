//! Options of topics, checked before anything is fitted.

use crate::error::{Error, Kind, Result};

/// Options of [`topics_with`](super::topics_with).
///
/// | name | default | meaning | range |
/// |---|---|---|---|
/// | [`topics`](Self::topics) | chosen by silhouette | number of topics | 2 to 12 |
/// | [`dimensions`](Self::dimensions) | 30 | dimensions after the singular value decomposition | 2 to 300 |
/// | [`min_titles`](Self::min_titles) | 2 | minimum number of titles that contain a word | at least 1 |
/// | [`restarts`](Self::restarts) | 10 | runs of k-means; the best is used | 1 to 100 |
/// | [`seed`](Self::seed) | 42 | seed of the decomposition and of the starts | any |
///
/// ```
/// use tubelab::analyze::TopicOptions;
/// assert!(TopicOptions::new().topics(5).check().is_ok());
/// assert!(TopicOptions::new().topics(13).check().unwrap_err().is_input());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct TopicOptions {
    pub(super) topics: Option<usize>,
    pub(super) dimensions: usize,
    pub(super) min_titles: usize,
    pub(super) restarts: usize,
    pub(super) seed: u64,
}

impl Default for TopicOptions {
    fn default() -> Self {
        TopicOptions {
            topics: None,
            dimensions: 30,
            min_titles: 2,
            restarts: 10,
            seed: 42,
        }
    }
}

impl TopicOptions {
    /// The defaults of the table above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of topics instead of choosing it by silhouette.
    #[must_use]
    pub fn topics(mut self, topics: usize) -> Self {
        self.topics = Some(topics);
        self
    }

    /// Number of dimensions that the singular value decomposition keeps.
    #[must_use]
    pub fn dimensions(mut self, dimensions: usize) -> Self {
        self.dimensions = dimensions;
        self
    }

    /// Removes words that fewer titles contain.
    #[must_use]
    pub fn min_titles(mut self, titles: usize) -> Self {
        self.min_titles = titles;
        self
    }

    /// Number of runs of k-means.
    #[must_use]
    pub fn restarts(mut self, restarts: usize) -> Self {
        self.restarts = restarts;
        self
    }

    /// The seed: the same seed gives the same topics.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Checks that every option is in its range.
    ///
    /// # Errors
    /// `is_input()`: an option is out of range; the message names the first one.
    pub fn check(&self) -> Result<()> {
        within("topics", self.topics.unwrap_or(2), 2, 12)?;
        within("dimensions", self.dimensions, 2, 300)?;
        within("min_titles", self.min_titles, 1, usize::MAX)?;
        within("restarts", self.restarts, 1, 100)
    }
}

fn within(name: &str, value: usize, low: usize, high: usize) -> Result<()> {
    if (low..=high).contains(&value) {
        return Ok(());
    }
    let range = if high == usize::MAX {
        format!("at least {low}")
    } else {
        format!("a value from {low} to {high}")
    };
    let message = format!("`{name}` is {value}, which is out of range");
    Err(Error::new(Kind::Input, message).hint(format!("set `{name}` to {range}")))
}
