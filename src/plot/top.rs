//! The leading videos.

use super::Figure;
use super::captions::subtitle;
use super::figure::{Axis, Bar, Mark, Scale, Series, Unit};
use super::theme::Colour;
use crate::analyze::Top;
use crate::analyze::top::MEASURES;
use crate::display::escape;
use crate::display::number::{UNKNOWN, capitalised, compact, count, decimal, full, percent};
use crate::error::Result;
use crate::frame::columns;
use jiff::{Timestamp, tz::TimeZone};

/// Maximum number of characters of a title next to its bar.
const TITLE: usize = 38;

/// The leading videos as bars with their titles, the first at the top; Shorts have a separate colour.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let top = analyze::top(&clean(&fetch("demo")?)?, "over_performing", 10)?;
/// assert!(plot::top(&top)?.svg()?.contains("Top videos"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn top(top: &Top) -> Result<Figure> {
    // `rising` is a choice of videos, not a column that is shown.
    let values = columns::numbers(&top.videos, &top.measure)?;
    let (titles, shorts) = (
        columns::strings(&top.videos, "title")?,
        columns::booleans(&top.videos, "is_short")?,
    );
    let (views, published) = (
        columns::numbers(&top.videos, "views")?,
        columns::times(&top.videos, "published_at")?,
    );
    let what = MEASURES
        .iter()
        .find(|(name, _)| *name == top.measure)
        .map_or("", |(_, what)| *what);
    let rate = top.measure.ends_with("_rate");
    let written = |value: f64| match top.measure.as_str() {
        "over_performing" | "rising" => format!("× {}", decimal(value, 1)),
        _ if rate => percent(value),
        _ => compact(value),
    };
    let titles: Vec<String> = titles
        .iter()
        .map(|title| escape::text(title.as_deref().unwrap_or("untitled")).into_owned())
        .collect();
    let bar = |row: usize, short: bool| {
        let value = values.get(row).copied().flatten();
        let day = published
            .get(row)
            .copied()
            .flatten()
            .and_then(|at| Timestamp::from_microsecond(at).ok());
        let day = day.map_or_else(
            || UNKNOWN.to_owned(),
            |at| at.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string(),
        );
        let views = views.get(row).copied().flatten();
        let lines = [
            titles.get(row).cloned().unwrap_or_default(),
            format!("{what}: {}", value.map_or_else(|| UNKNOWN.to_owned(), written)),
            format!(
                "{} views",
                views.map_or_else(|| UNKNOWN.to_owned(), |views| full(views as i64))
            ),
            format!("published {day}{}", if short { ", a Short" } else { "" }),
        ];
        let mine = (shorts.get(row).copied().flatten() == Some(true)) == short;
        Bar {
            value: value.filter(|_| mine).unwrap_or(f64::NAN),
            hover: lines.join("\n"),
            ..Bar::default()
        }
    };
    let names = titles
        .iter()
        .map(|title| escape::cut(title, TITLE).into_owned())
        .collect();
    let any_short = shorts.contains(&Some(true));
    let mut more = vec![format!("{} of {}", titles.len(), count(top.n, "video"))];
    more.extend(any_short.then(|| "pink: Shorts".to_owned()));
    let axis = Axis::new(capitalised(what), Scale::FromZero).unit(if rate { Unit::Percent } else { Unit::Count });
    let figure = Figure::new(match top.measure.as_str() {
        "rising" => "Top videos of the last 30 days by views relative to earlier videos".to_owned(),
        "over_performing" => "Top videos by views relative to earlier videos".to_owned(),
        measure => format!("Top videos by {}", measure.replace('_', " ")),
    })
    .subtitle(subtitle(&top.about, &more))
    .source(format!("{} · calculated by tubelab", top.source))
    .x(axis)
    .y(Axis::new("", Scale::Names(names)));
    let (Some(first), Some(title)) = (values.first().copied().flatten(), titles.first()) else {
        return Ok(figure.empty(match top.measure.as_str() {
            "rising" => "There is nothing to rank: this needs a video of the last 30 days with five others of its format before it.".to_owned(),
            "over_performing" => {
                "There is nothing to rank: this needs a video with five others of its format before it.".to_owned()
            }
            measure => format!(
                "There is nothing to rank: this needs a video of known {}.",
                measure.replace('_', " ")
            ),
        }));
    };
    let mut figure = figure.reading(format!(
        "\"{}\" is first, by {what}: {}.",
        escape::cut(title, 60),
        written(first)
    ));
    for (short, name, colour) in [(false, "Videos", Colour::Main), (true, "Shorts", Colour::Shorts)] {
        if !short || any_short {
            let bars = (0..titles.len()).map(|row| bar(row, short)).collect();
            figure = figure.with(Series::new(name, colour, Mark::Bars(bars)).unlabelled());
        }
    }
    Ok(figure)
}
