//! The most frequent words of titles.

use super::Figure;
use super::captions::{source, subtitle, words_shown};
use super::figure::{Axis, Bar, Mark, Scale, Series};
use super::theme::Colour;
use crate::analyze::Words;
use crate::display::escape;
use crate::display::number::{UNKNOWN, compact, count, percent};
use crate::error::Result;

/// Number of words shown: as many as are readable.
const SHOWN: usize = 20;

/// The twenty words that occur in most titles, as bars. Lengths are easier to compare than the font sizes of a word
/// cloud.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let words = analyze::words(&clean(&fetch("demo")?)?)?;
/// assert!(plot::top_words(&words)?.svg()?.contains("Words of titles"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn top_words(words: &Words) -> Result<Figure> {
    let top: Vec<_> = words.counts.iter().take(SHOWN).collect();
    let share = |videos: usize| percent(videos as f64 / words.titles.max(1) as f64 * 100.0);
    let bars = top.iter().map(|word| Bar {
        value: word.videos as f64,
        hover: format!(
            "{}\nin {} ({})\nmedian views {}",
            escape::text(&word.word),
            count(word.videos, "title"),
            share(word.videos),
            word.median_views.map_or_else(|| UNKNOWN.to_owned(), compact)
        ),
        ..Bar::default()
    });
    let mut more = vec![
        count(words.titles, "title"),
        words_shown(top.len(), words.counts.len(), "most frequent"),
    ];
    more.extend(words.shared.clone());
    let figure = Figure::new("Words of titles")
        .subtitle(subtitle(&words.about, &more))
        .source(source(&words.about))
        .x(Axis::new("Titles containing the word", Scale::FromZero))
        .y(Axis::new(
            "",
            Scale::Names(top.iter().map(|word| word.word.clone()).collect()),
        ));
    let Some(first) = top.first() else {
        return Ok(figure.empty("There are no words to show: this needs titles."));
    };
    Ok(figure
        .reading(format!(
            "The most frequent word is \"{}\", in {} of titles.",
            first.word,
            share(first.videos)
        ))
        .with(Series::new("Titles", Colour::Main, Mark::Bars(bars.collect())).unlabelled()))
}
