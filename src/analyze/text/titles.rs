//! The titles of a frame, ready to be split into words.

use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::text::affix::Affix;
use crate::text::language::{Evidence, languages};
use crate::text::stop_words::stop_words;
use polars::prelude::DataFrame;
use std::collections::{BTreeMap, BTreeSet};

/// The rows of a frame that have a title.
pub(super) struct Titles {
    /// Their positions in the frame.
    pub rows: Vec<usize>,
    /// Without the words at their ends that nearly all of them share.
    pub texts: Vec<String>,
    pub affix: Affix,
    languages: Vec<Option<(String, Evidence)>>,
}

impl Titles {
    pub fn of(videos: &DataFrame) -> Result<Titles> {
        let titles = columns::strings(videos, "title")?;
        let stated = optional(videos, "language", columns::strings)?;
        let channels = optional(videos, "channel_id", columns::strings)?;
        let languages = languages(&titles, &stated, &channels)?;
        let affix = Affix::of(titles.iter().flatten().map(String::as_str));
        let (rows, texts) = titles
            .into_iter()
            .enumerate()
            .filter_map(|(row, title)| Some((row, affix.strip(&title?).to_owned())))
            .unzip();
        Ok(Titles {
            rows,
            texts,
            affix,
            languages,
        })
    }

    /// The stop words of every language that at least one title in twenty is in; English if no language is known.
    pub fn stop_words(&self) -> BTreeSet<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (language, _) in self.languages.iter().flatten() {
            *counts.entry(language).or_default() += 1;
        }
        let mut used: Vec<&str> = counts
            .iter()
            .filter(|(_, n)| **n * 20 >= self.languages.len())
            .map(|(language, _)| *language)
            .collect();
        if used.is_empty() {
            used.push("en");
        }
        let words = used.into_iter().flat_map(stop_words);
        words.map(|word| (*word).to_owned()).collect()
    }

    /// Says which words were left out because nearly all titles share them.
    pub fn left_out(&self) -> Option<String> {
        let shared = self.affix.words()?;
        Some(format!("without \"{shared}\", which nearly all titles share"))
    }

    /// The values of `column`, one for each title.
    pub fn pick<T: Copy>(&self, column: &[Option<T>]) -> Vec<Option<T>> {
        self.rows
            .iter()
            .map(|row| column.get(*row).copied().flatten())
            .collect()
    }
}
