//! Channels in the order of a measure.

use super::Figure;
use super::channels::{Channel, Channels};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::display::escape;
use crate::display::number::{count, full};
use crate::error::Result;
use crate::frame;
use polars::prelude::DataFrame;

/// Maximum number of characters of a title next to its point.
const TITLE: usize = 34;
/// Channels from each end.
const MOST: usize = 40;
/// With a greater ratio of the largest to the smallest end the axis is logarithmic.
const WIDE: f64 = 30.0;

/// A league table: the `n` channels with the highest values of a measure and the `n` with the lowest, or all if these are
/// fewer than twice as many, in order, with their 95% intervals and the median of all as a dashed line. A channel without
/// an interval has a point only; a point is hollow if it is based on fewer than 10 videos. The caption says how many
/// intervals overlap.
///
/// `channels` has one row per channel, as [`Corpus::analyze`](crate::corpus::Corpus::analyze) returns it; `measure` is one
/// of its columns, and its interval is in the columns `…_low` and `…_high`. At most 40 of each end are drawn;
/// with more than 10, give a static picture more height with `.size(…)`.
///
/// # Errors
/// `is_input()`: a column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let directory = tempfile::tempdir()?;
/// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
/// let engagement = corpus.analyze("engagement")?;
/// assert!(plot::league(&engagement, "engagement_rate", 3)?.svg()?.contains("6 more"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn league(channels: &DataFrame, measure: &str, n: usize) -> Result<Figure> {
    let found = Channels::read(channels, measure)?;
    let mut ranked: Vec<(&Channel, f64)> = found
        .all
        .iter()
        .filter_map(|channel| Some((channel, channel.value?)))
        .collect();
    ranked.sort_by(|(a, a_value), (b, b_value)| {
        b_value
            .total_cmp(a_value)
            .then_with(|| a.title.cmp(&b.title))
            .then_with(|| a.id.cmp(&b.id))
    });
    let n = n.clamp(1, MOST);
    let all = ranked.len();
    // Two rows that are left out would take the room of one.
    let cut = (all > 2 * n + 1).then(|| (n, all - n));
    let rows: Vec<Option<usize>> = match cut {
        None => (0..all).map(Some).collect(),
        Some((above, below)) => (0..above)
            .map(Some)
            .chain([None])
            .chain((below..all).map(Some))
            .collect(),
    };
    let mut about = vec![count(all, "channel")];
    if all < found.all.len() {
        about.push(format!(
            "{} of unknown {}",
            full((found.all.len() - all) as i64),
            found.words
        ));
    }
    about.push(match found.has_intervals {
        true => "whiskers: 95% interval · hollow: under 10 videos".to_owned(),
        false => format!("no intervals of {}", found.words),
    });
    let drawn = || rows.iter().flatten().filter_map(|row| ranked.get(*row));
    let ends = drawn().flat_map(|(channel, value)| {
        let (low, high) = channel.interval.unwrap_or((*value, *value));
        [low.min(*value), high.max(*value)]
    });
    let (least, most) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), end| {
        (a.min(end), b.max(end))
    });
    let scale = match least > 0.0 && most > WIDE * least {
        true => Scale::Log,
        false => Scale::Linear,
    };
    let names = rows
        .iter()
        .map(|row| match row.and_then(|row| Some((row, ranked.get(row)?))) {
            Some((_, (channel, value))) => {
                let rank = ranked.partition_point(|(_, other)| other > value) + 1;
                format!("{}. {}", full(rank as i64), escape::cut(&channel.title, TITLE))
            }
            None => format!("{} more", full((all - 2 * n) as i64)),
        });
    let figure = Figure::new(match cut {
        Some(_) => format!("{}: highest and lowest channels", found.title),
        None => format!("{}: channels in order", found.title),
    })
    .subtitle(about.join(" · "))
    .source(format!("{} · calculated by tubelab", frame::source(channels)?))
    .x(Axis::new(found.title.clone(), scale).unit(found.unit))
    .y(Axis::new("", Scale::Names(names.collect())));
    let Some(median) = found.median() else {
        return Ok(figure.empty(format!("No channel has a known value: {}.", found.words)));
    };
    let points = rows.iter().enumerate().filter_map(|(place, row)| {
        let (channel, value) = ranked.get((*row)?)?;
        Some(Point {
            x: *value,
            y: place as f64,
            hover: hover(&found, channel, *value),
            hollow: channel.few,
            label: Some(found.number(*value)),
            interval: channel.interval,
        })
    });
    Ok(figure
        .reading(reading(&found, &ranked))
        .with(Series::new("Channels", Colour::Main, Mark::Points(points.collect())).unlabelled())
        .rule(median, format!("median of all: {}", found.number(median))))
}

fn hover(found: &Channels, channel: &Channel, value: f64) -> String {
    let mut lines = vec![
        escape::cut(&channel.title, 80).into_owned(),
        format!("{}: {}", found.words, found.written(value, channel.interval)),
    ];
    if channel.interval.is_none() && found.has_intervals {
        lines.push("interval unknown: too few videos".to_owned());
    }
    lines.join("\n")
}

/// The first channel, and how much of the order can be due to chance.
fn reading(found: &Channels, ranked: &[(&Channel, f64)]) -> String {
    let Some((first, value)) = ranked.first() else {
        return String::new();
    };
    let mut said = format!(
        "{} has the highest {}: {}",
        escape::cut(&first.title, 60),
        found.words,
        found.written(*value, first.interval)
    );
    if let Some((low, high)) = first.interval {
        let others = ranked.iter().skip(1).filter_map(|(channel, _)| channel.interval);
        let (mut overlapping, mut n) = (0, 0);
        for other in others {
            n += 1;
            overlapping += usize::from(other.1 >= low && other.0 <= high);
        }
        said.push_str(&match (n, overlapping) {
            (0, _) => String::new(),
            (_, 0) => "; no other interval overlaps".to_owned(),
            (_, n) => format!("; its interval overlaps with {}", count(n, "other")),
        });
    }
    let pairs = ranked.windows(2).filter_map(|pair| match pair {
        [(a, _), (b, _)] => Some((a.interval?, b.interval?)),
        _ => None,
    });
    let (mut overlapping, mut n) = (0, 0);
    for (a, b) in pairs {
        n += 1;
        overlapping += i64::from(a.0 <= b.1 && b.0 <= a.1);
    }
    said.push('.');
    said.push_str(&match (n, overlapping) {
        (0, _) => String::new(),
        (_, 0) => " No interval overlaps with that of its neighbour.".to_owned(),
        (n, overlapping) => format!(
            " In {} of {} of neighbours the intervals overlap: the order may be chance.",
            full(overlapping),
            count(n, "pair")
        ),
    });
    said
}
