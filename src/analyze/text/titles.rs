//! The titles of a frame, ready to be split into words.

use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::text::language::{Evidence, languages};
use crate::text::stop_words;
use polars::prelude::DataFrame;
use std::collections::BTreeSet;

/// The rows of a frame that have a title.
pub(super) struct Titles {
    /// Their positions in the frame.
    pub rows: Vec<usize>,
    pub texts: Vec<String>,
    languages: Vec<Option<(String, Evidence)>>,
}

impl Titles {
    pub fn of(videos: &DataFrame) -> Result<Titles> {
        let titles = columns::strings(videos, "title")?;
        let stated = optional(videos, "language", columns::strings)?;
        let channels = optional(videos, "channel_id", columns::strings)?;
        let languages = languages(&titles, &stated, &channels)?;
        let (rows, texts) = titles
            .into_iter()
            .enumerate()
            .filter_map(|(row, title)| Some((row, title?)))
            .unzip();
        Ok(Titles { rows, texts, languages })
    }

    /// The stop words of their languages.
    pub fn stop_words(&self) -> BTreeSet<String> {
        stop_words::of_titles(&self.languages)
    }

    /// The values of `column`, one for each title.
    pub fn pick<T: Copy>(&self, column: &[Option<T>]) -> Vec<Option<T>> {
        self.rows
            .iter()
            .map(|row| column.get(*row).copied().flatten())
            .collect()
    }
}
