//! Views by date of publication.

use super::Figure;
use super::captions::utc_day;
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use super::ticks::milliseconds;
use crate::analyze::{REDEFINITIONS, Redefinition, rolling_by_day};
use crate::display::escape;
use crate::display::number::{compact, count, full, with_interval};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::stats;
use polars::prelude::DataFrame;

/// Views of each video by date of publication on a log axis, Shorts in a separate colour, with the means of the last 7
/// and 30 calendar days ([`rolling_by_day`]) as lines and YouTube's changes of the definition of a view as dated rules.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns; it needs `published_at`, `fetched_at`, `views`,
/// `is_short`, `title` and `channel_title`. Videos with unknown views, and those that are live or upcoming, are left out
/// and counted in the subtitle. A line
/// is interrupted where there was no upload for longer than its window. Without videos the figure is empty and says so.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let figure = plot::views_over_time(&clean(&fetch("demo")?)?)?;
/// assert!(figure.svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn views_over_time(videos: &DataFrame) -> Result<Figure> {
    let published = columns::times(videos, "published_at")?;
    let views = columns::numbers(videos, "views")?;
    let shorts = columns::booleans(videos, "is_short")?;
    let titles = columns::strings(videos, "title")?;
    let channel = channel_name(&columns::strings(videos, "channel_title")?);
    let figure = Figure::new("Views by publication date")
        .x(Axis::new("Publication date (UTC)", Scale::Time))
        .y(Axis::new("Views", Scale::Log))
        .source(format!("{} · means calculated by tubelab", frame::source(videos)?));

    let mut kinds = [
        (Some(false), "Videos", Colour::Main, Vec::new()),
        (Some(true), "Shorts", Colour::Shorts, Vec::new()),
        (None, "Format unknown", Colour::Neutral, Vec::new()),
    ];
    let finished = match columns::has(videos, "live") {
        true => frame::finished(videos)?,
        false => vec![true; videos.height()],
    };
    let mut unfinished = 0;
    let mut known = Vec::new();
    for (row, at) in published.iter().enumerate() {
        let at_row = |values: &[Option<f64>]| values.get(row).copied().flatten();
        if finished.get(row) == Some(&false) {
            unfinished += 1;
            continue;
        }
        let (Some(at), Some(views)) = (*at, at_row(&views)) else {
            continue;
        };
        let title = titles.get(row).and_then(Option::as_deref).unwrap_or("untitled");
        let short = shorts.get(row).copied().flatten();
        let day = utc_day(at).map_or_else(String::new, |day| day.strftime("%-d %b %Y").to_string());
        let hover = format!("{}\n{} views\npublished {day}", escape::text(title), full(views as i64));
        let point = Point {
            x: at as f64 / 1000.0,
            y: views,
            hover,
            ..Point::default()
        };
        if let Some((.., points)) = kinds.iter_mut().find(|(kind, ..)| *kind == short) {
            points.push(point);
        }
        known.push((at, views));
    }
    known.sort_by_key(|(at, _)| *at);
    let (Some((first, _)), Some((last, _))) = (known.first(), known.last()) else {
        let reason = match videos.height() {
            0 => "There are no videos to show.".to_owned(),
            n if n == unfinished => format!("There are no views yet: {} live or upcoming.", count(n, "video")),
            n => format!("None of the {} has a known view count.", count(n, "video")),
        };
        return Ok(figure.subtitle(channel).empty(reason));
    };

    let mut parts = vec![channel, period(*first, *last), count(known.len(), "video")];
    if unfinished > 0 {
        parts.push(format!("{} live or upcoming", full(unfinished as i64)));
    }
    let unknown = videos.height() - known.len() - unfinished;
    if unknown > 0 {
        parts.push(format!("{} of unknown views", full(unknown as i64)));
    }
    let unseen = known.iter().filter(|(_, views)| *views <= 0.0).count();
    if unseen > 0 {
        parts.push(format!("{} with zero views", full(unseen as i64)));
    }
    let mut figure = figure.subtitle(parts.join(" · ")).reading(reading(&known));
    for (_, name, colour, points) in kinds {
        if !points.is_empty() {
            figure = figure.with(Series::new(name, colour, Mark::Points(points)));
        }
    }
    for (days, colour, strong) in [(7, Colour::Comparison, false), (30, Colour::Ink, true)] {
        figure = figure.with(Series::new(
            format!("{days}-day mean"),
            colour,
            mean_line(videos, days, strong)?,
        ));
    }
    for Redefinition { day, what, .. } in REDEFINITIONS {
        if let Some(at) = milliseconds(day).filter(|at| (*first as f64 / 1000.0..=*last as f64 / 1000.0).contains(at)) {
            figure = figure.rule(at, format!("{}\n{what}", day.strftime("%-d %b %Y")));
        }
    }
    Ok(figure)
}

fn mean_line(videos: &DataFrame, days: u32, strong: bool) -> Result<Mark> {
    const DAY: f64 = 86_400_000.0;
    let means = rolling_by_day(videos, "views", days)?;
    let (at, mean) = (columns::times(&means, "day")?, columns::numbers(&means, "mean")?);
    let n = columns::numbers(&means, "n")?;
    let (mut points, mut hovers) = (Vec::new(), Vec::new());
    let mut before = f64::NEG_INFINITY;
    for ((at, mean), n) in at.into_iter().zip(mean).zip(n) {
        let Some(at) = at.map(|at| at as f64 / 1000.0) else {
            continue;
        };
        if points.last().is_some() && at - before > f64::from(days) * DAY {
            points.push((before + DAY, None));
            hovers.push(String::new());
        }
        // The middle of the day, where its videos are.
        points.push((at + DAY / 2.0, mean));
        let day = super::ticks::day_of(at).map_or_else(String::new, |day| day.strftime("%-d %b %Y").to_string());
        let mean = mean.map_or_else(|| "–".to_owned(), compact);
        hovers.push(format!(
            "{days}-day mean {mean}\n{} to {day}",
            count(n.unwrap_or(0.0) as usize, "video")
        ));
        before = at;
    }
    Ok(Mark::Line {
        points,
        hovers,
        strong,
        dashed: false,
    })
}

fn reading(known: &[(i64, f64)]) -> String {
    let mut views: Vec<f64> = known.iter().map(|(_, views)| *views).collect();
    views.sort_by(f64::total_cmp);
    let middle = stats::median(views.clone());
    let Some(median) = middle.value else {
        return String::new();
    };
    if views.len() < stats::FEWEST {
        return format!(
            "{} with {} to {} views: too few to speak of a level.",
            count(views.len(), "video"),
            compact(views.first().copied().unwrap_or(median)),
            compact(views.last().copied().unwrap_or(median))
        );
    }
    let at = |share: f64| {
        let place = ((views.len() - 1) as f64 * share).round() as usize;
        views.get(place).copied().unwrap_or(median)
    };
    format!(
        "Median views per video: {}; the middle half lies between {} and {}.",
        with_interval(median, middle.low.zip(middle.high)),
        compact(at(0.25)),
        compact(at(0.75))
    )
}

fn channel_name(names: &[Option<String>]) -> String {
    let mut distinct: Vec<&str> = names.iter().flatten().map(String::as_str).collect();
    distinct.sort_unstable();
    distinct.dedup();
    match distinct.as_slice() {
        [] => "unknown channel".to_owned(),
        [name] => escape::text(name).into_owned(),
        many => count(many.len(), "channel"),
    }
}

fn period(first: i64, last: i64) -> String {
    let month = |at| utc_day(at).map_or_else(String::new, |day| day.strftime("%b %Y").to_string());
    let (from, to) = (month(first), month(last));
    if from == to { from } else { format!("{from} – {to}") }
}
