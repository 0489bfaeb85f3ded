//! The most frequent words of titles.

use super::frame_summary::FrameSummary;
use super::sparse::SparseRows;
use super::tfidf::Tfidf;
use super::tfidf_options::TfidfOptions;
use super::titles::Titles;
use crate::display::number::{count, full, percent};
use crate::display::{Bundle, Show, facts};
use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::stats::metrics::median;
use polars::prelude::{Column, DataFrame};

/// Words of titles and the number of titles that contain each, as [`words`] counts them.
#[derive(Clone, Debug)]
pub struct Words {
    pub(crate) counts: Vec<WordCount>,
    pub(crate) titles: usize,
    /// Which words were left out, if nearly all titles share some.
    pub(crate) shared: Option<String>,
    pub(crate) about: FrameSummary,
}

/// One word.
#[derive(Clone, Debug)]
pub(crate) struct WordCount {
    pub word: String,
    pub videos: usize,
    pub median_views: Option<f64>,
}

/// Counts the titles that contain each word.
///
/// A word counts once per title. Stop words of the titles' languages, numbers and single letters are left out, and so
/// are words that at least 80% of ten titles or more begin or end with, such as the channel's name;
/// [`Tokens::Unicode`](super::Tokens::Unicode) defines what a word is.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns; only `title` is required. Without titles, or
/// without words in them, the result is empty.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type. `is_interrupted()`: the user stopped the
/// computation.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let words = analyze::words(&clean(&fetch("demo")?)?)?;
/// let table = words.table()?;
/// assert_eq!(table.get_column_names(), ["word", "videos", "share", "median_views"]);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn words(videos: &DataFrame) -> Result<Words> {
    let titles = Titles::of(videos)?;
    let views = titles.pick(&optional(videos, "views", columns::numbers)?);
    let mut counts = Vec::new();
    if let Some((tfidf, rows)) = counted(&titles, &TfidfOptions::new().stop_words(titles.stop_words()))? {
        for (word, holders) in tfidf.terms().iter().zip(holders(&rows)) {
            let known = holders.iter().filter_map(|title| views.get(*title).copied().flatten());
            counts.push(WordCount {
                word: word.clone(),
                videos: holders.len(),
                median_views: median(known.collect()),
            });
        }
    }
    // The sort keeps the alphabet among equals.
    counts.sort_by_key(|count| std::cmp::Reverse(count.videos));
    Ok(Words {
        counts,
        titles: titles.texts.len(),
        shared: titles.left_out(),
        about: FrameSummary::new(videos)?,
    })
}

/// Vocabulary and rows of the titles; `None` if no term is left.
pub(super) fn counted(titles: &Titles, options: &TfidfOptions) -> Result<Option<(Tfidf, SparseRows)>> {
    match Tfidf::fit_transform(&titles.texts, options) {
        Ok(fitted) => Ok(Some(fitted)),
        Err(error) if error.is_too_little_data() => Ok(None),
        Err(error) => Err(error),
    }
}

/// For each column the rows in which it is not zero.
pub(super) fn holders(rows: &SparseRows) -> Vec<Vec<usize>> {
    let mut holders = vec![Vec::new(); rows.width()];
    for row in 0..rows.height() {
        for (column, _) in rows.row(row) {
            if let Some(holders) = holders.get_mut(column) {
                holders.push(row);
            }
        }
    }
    holders
}

impl Words {
    /// One row per word, the most frequent first, ties in alphabetical order: `word`, `videos` (titles that contain
    /// it), `share` (percent of all titles) and `median_views` (null if the views of none are known).
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn table(&self) -> Result<DataFrame> {
        let of = &self.counts;
        let share = |n: usize| n as f64 / self.titles.max(1) as f64 * 100.0;
        let columns = vec![
            Column::new("word".into(), of.iter().map(|c| c.word.as_str()).collect::<Vec<_>>()),
            Column::new("videos".into(), of.iter().map(|c| c.videos as i64).collect::<Vec<_>>()),
            Column::new("share".into(), of.iter().map(|c| share(c.videos)).collect::<Vec<_>>()),
            Column::new(
                "median_views".into(),
                of.iter().map(|c| c.median_views).collect::<Vec<_>>(),
            ),
        ];
        Ok(DataFrame::new(of.len(), columns)?)
    }
}

crate::display::show::display_as_shown!(Words);

impl Show for Words {
    fn bundle(&self) -> Bundle {
        let top: Vec<String> = self
            .counts
            .iter()
            .take(12)
            .map(|c| format!("{} ({})", c.word, full(c.videos as i64)))
            .collect();
        let first = self.counts.first().map_or_else(String::new, |c| {
            let share = c.videos as f64 / self.titles.max(1) as f64 * 100.0;
            format!("\"{}\" is in {} of titles", c.word, percent(share))
        });
        let shared = self.shared.iter().map(|shared| format!(", {shared}"));
        let titles: String = std::iter::once(count(self.titles, "title")).chain(shared).collect();
        facts(
            "Words of titles",
            &[
                ("Titles", titles),
                ("Different words", full(self.counts.len() as i64)),
                ("Most frequent", top.join(", ")),
                ("First", first),
            ],
        )
    }
}
