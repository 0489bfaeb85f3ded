//! Videos at equal age against what was to be expected of them.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::analyze;
use crate::analyze::breakouts::Expectation;
use crate::analyze::text::frame_summary::FrameSummary;
use crate::display::escape;
use crate::display::number::{compact, count, decimal, full, with_interval};
use crate::error::Result;
use crate::frame::columns;
use polars::prelude::DataFrame;
use std::collections::BTreeMap;

/// Videos that are drawn, the latest: with more, the recent ones would have no room.
const LATEST: usize = 120;
/// Maximum number of titles next to points.
const NAMED: usize = 4;

/// Views of each video at an age of 90 days by date of publication, and the range in which 95 of 100 ordinary videos of
/// the channel are: what broke out lies above it. Views are on a log axis; the latest 120 videos are drawn.
///
/// Arguments, states and the expectation are those of [`analyze::breakouts`](analyze::breakouts()).
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let demo = fetch("demo")?;
/// let figure = plot::breakouts(&clean(&demo)?, &clean::growth(&demo)?, 28)?;
/// assert!(figure.svg()?.contains("Last 28 days"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn breakouts(videos: &DataFrame, observations: &DataFrame, days: u32) -> Result<Figure> {
    let expectation = Expectation::new(videos, observations, days)?;
    let found = analyze::breakouts(videos, observations, days)?;
    let states = columns::strings(&found, "video_id")?
        .into_iter()
        .zip(columns::strings(&found, "state")?);
    let states: BTreeMap<String, String> = states.filter_map(|(id, state)| Some((id?, state?))).collect();
    let (ids, titles) = (
        columns::strings(videos, "video_id")?,
        columns::strings(videos, "title")?,
    );
    let published = columns::times(videos, "published_at")?;
    let fetched = columns::times(videos, "fetched_at")?;
    let views = columns::integers(videos, "views")?;
    let shorts = columns::booleans(videos, "is_short")?;

    let mut rows: Vec<(i64, usize)> = published
        .iter()
        .enumerate()
        .filter_map(|(row, at)| Some(((*at)?, row)))
        .filter(|(_, row)| known(&expectation.settled, *row).is_some_and(|views| views > 0.0))
        .collect();
    rows.sort_unstable();
    let all = rows.len();
    rows.drain(..all.saturating_sub(LATEST));
    let young = (0..videos.height())
        .filter(|row| expectation.is_recent(*row) && known(&expectation.settled, *row).is_none())
        .count();

    let mut kinds: [Vec<(f64, Point)>; 4] = Default::default();
    let mut bands: [Vec<(f64, f64, f64)>; 2] = Default::default();
    for (at, row) in &rows {
        let Some(settled) = known(&expectation.settled, *row) else {
            continue;
        };
        let x = *at as f64 / 1000.0;
        let title = ids.get(*row).and_then(Option::as_deref).and_then(|id| states.get(id));
        let kind = match title.map(String::as_str) {
            Some("broke out") => 3,
            Some("above") => 2,
            _ if expectation.is_recent(*row) => 1,
            _ => 0,
        };
        let interval = expectation.interval(*row);
        let is_short = known(&shorts, *row) == Some(true);
        if let (Some((low, high)), Some(band)) = (interval, bands.get_mut(usize::from(is_short))) {
            // The axis is logarithmic.
            band.push((x, low.max(1.0), high.max(1.0)));
        }
        let title = escape::text(titles.get(*row).and_then(Option::as_deref).unwrap_or("untitled")).into_owned();
        let mut lines = vec![title];
        if let Some(views) = known(&views, *row) {
            let age = known(&fetched, *row).map_or(0, |then| (then - at) / 86_400_000_000);
            lines.push(format!(
                "{} views at an age of {}",
                full(views),
                count(age.max(0) as usize, "day")
            ));
        }
        lines.push(format!("{} at an age of 90 days", compact(settled)));
        if let Some(expected) = known(&expectation.expected, *row) {
            lines.push(format!("expected {}", with_interval(expected, interval)));
        }
        lines.extend(
            expectation
                .times(*row)
                .map(|times| format!("{} times the expected", decimal(times, 1))),
        );
        lines.extend(is_short.then(|| "a Short".to_owned()));
        if let Some(points) = kinds.get_mut(kind) {
            let point = Point {
                x,
                y: settled,
                hover: lines.join("\n"),
                ..Point::default()
            };
            points.push((expectation.times(*row).unwrap_or(0.0), point));
        }
    }
    let mut about = vec![match all > rows.len() {
        true => format!("the latest {} of {}", rows.len(), count(all, "video")),
        false => count(all, "video"),
    }];
    if young > 0 {
        about.push(format!("{} too young to say", full(young as i64)));
    }
    let figure = Figure::new("Views at equal age, and what was expected")
        .subtitle(subtitle(&FrameSummary::new(videos)?, &about))
        .source(source(&FrameSummary::new(videos)?))
        .x(Axis::new("Publication date (UTC)", Scale::Time))
        .y(Axis::new("Views at an age of 90 days", Scale::Log));
    if rows.is_empty() {
        return Ok(figure.empty("No video has known views at an age at which they can be compared."));
    }
    for points in &mut kinds {
        points.sort_by(|a, b| b.0.total_cmp(&a.0));
    }
    let mut figure = figure.reading(reading(&kinds, &bands, days));
    let formats = [("Expected", Colour::Neutral), ("Expected of Shorts", Colour::Shorts)];
    for ((name, colour), band) in formats.into_iter().zip(bands) {
        if band.len() > 1 {
            figure = figure.with(Series::new(name, colour, Mark::Band(band)));
        }
    }
    let last = format!("Last {}", count(days as usize, "day"));
    let names = [
        ("Earlier", Colour::Neutral),
        (last.as_str(), Colour::Main),
        ("Above before, too", Colour::Comparison),
        ("Broke out", Colour::Good),
    ];
    for ((place, (name, colour)), points) in names.into_iter().enumerate().zip(kinds) {
        let points = points.into_iter().enumerate().map(|(rank, (_, mut point))| {
            if place > 1 && rank < NAMED {
                let title = point.hover.lines().next().unwrap_or_default();
                point.label = Some(escape::cut(title, 34).into_owned());
            }
            point
        });
        let points: Vec<Point> = points.collect();
        if !points.is_empty() {
            figure = figure.with(Series::new(name, colour, Mark::Points(points)));
        }
    }
    Ok(figure)
}

fn known<T: Copy>(values: &[Option<T>], row: usize) -> Option<T> {
    values.get(row).copied().flatten()
}

/// The video that stands out most, or why none does.
fn reading(kinds: &[Vec<(f64, Point)>; 4], bands: &[Vec<(f64, f64, f64)>; 2], days: u32) -> String {
    let [.., above, broke_out] = kinds;
    let most = |points: &[(f64, Point)]| {
        let (times, point) = points.first()?;
        let title = point.hover.lines().next().unwrap_or_default();
        Some((escape::cut(title, 60).into_owned(), decimal(*times, 1)))
    };
    if let Some((title, times)) = most(broke_out) {
        let others = match broke_out.len() {
            1 => String::new(),
            n => format!(", the most of {}", count(n, "video")),
        };
        return format!("\"{title}\" broke out: {times} times the expected views at equal age{others}.");
    }
    if let Some((title, times)) = most(above) {
        return format!("\"{title}\" stands out: {times} times the expected views at equal age.");
    }
    match bands.iter().all(Vec::is_empty) {
        true => "Too few earlier videos to say which stand out: it needs 39 that can be compared.".to_owned(),
        false => format!("No video of the last {} stands out.", count(days as usize, "day")),
    }
}
