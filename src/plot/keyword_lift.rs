//! Keyword lift.

use super::Figure;
use super::captions::{source, subtitle, words_shown};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::analyze::KeywordLift;
use crate::display::escape;
use crate::display::number::{compact, count, decimal};
use crate::error::Result;

/// Number of words shown: as many as are readable.
const SHOWN: usize = 20;

/// The twenty words with the smallest p values: views of videos with the word over views without it, as points with 95%
/// intervals on a log scale, the highest first.
///
/// A word whose p value, adjusted for all words compared, is below 0.05 is filled, in the colour of more or of fewer
/// views; the others are hollow and grey.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let lift = analyze::keyword_lift(&clean(&fetch("demo")?)?)?;
/// assert!(plot::keyword_lift(&lift)?.svg()?.contains("Views with a word in the title"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn keyword_lift(lift: &KeywordLift) -> Result<Figure> {
    let mut top: Vec<_> = lift.words.iter().filter(|word| word.interval().is_some()).collect();
    top.sort_by(|a, b| a.p().unwrap_or(1.0).total_cmp(&b.p().unwrap_or(1.0)));
    let compared = top.len();
    top.truncate(SHOWN);
    top.sort_by(|a, b| b.lift().total_cmp(&a.lift()));
    let names = top.iter().map(|word| {
        let format = if word.short { " (Shorts)" } else { "" };
        format!("{}{format}", word.word)
    });
    let mut more = vec![
        count(lift.videos, "video"),
        words_shown(top.len(), compared, "clearest"),
        "lines: 95% intervals".to_owned(),
    ];
    more.extend(lift.shared.clone());
    let mut figure = Figure::new("Views with a word in the title compared with views without it")
        .subtitle(subtitle(&lift.about, &more))
        .source(format!("{}: associations, not causes", source(&lift.about)))
        .x(Axis::new(
            "Views relative to videos without the word · filled: clear after adjustment",
            Scale::Log,
        ))
        .y(Axis::new("", Scale::Names(names.collect())));
    if top.is_empty() {
        return Ok(figure.empty(lift.nothing_to_compare()));
    }
    figure = figure.rule(1.0, "as many views");
    for (name, colour, clear, more) in [
        ("Not clear", Colour::Neutral, false, None),
        ("More views", Colour::Good, true, Some(true)),
        ("Fewer views", Colour::Bad, true, Some(false)),
    ] {
        let (mut lines, mut hovers, mut points) = (Vec::new(), Vec::new(), Vec::new());
        for (at, word) in top.iter().enumerate() {
            let wanted = word.is_clear() == clear && more.is_none_or(|more| (word.lift() > 1.0) == more);
            let (true, Some((low, high))) = (wanted, word.interval()) else {
                continue;
            };
            let hover = format!(
                "{}\n×{} [{}, {}]\n{} with it, {} without\ngeometric mean {} against {} views",
                escape::text(&word.word),
                decimal(word.lift(), 2),
                decimal(low, 2),
                decimal(high, 2),
                count(word.with, "video"),
                compact(word.without as f64),
                compact(word.mean_with),
                compact(word.mean_without)
            );
            let y = at as f64;
            lines.extend([(low, Some(y)), (high, Some(y)), (high, None)]);
            hovers.extend([hover.clone(), hover.clone(), String::new()]);
            points.push(Point {
                x: word.lift(),
                y,
                hover,
                hollow: !clear,
                ..Point::default()
            });
        }
        if points.is_empty() {
            continue;
        }
        let line = Mark::Line {
            points: lines,
            hovers,
            strong: false,
            dashed: false,
        };
        figure = figure
            .with(Series::new(format!("{name}: interval"), colour, line).unlabelled())
            .with(Series::new(name, colour, Mark::Points(points)).unlabelled());
    }
    Ok(figure.reading(lift.finding()))
}
