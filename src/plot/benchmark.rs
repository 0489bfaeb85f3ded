//! Comparison with other channels.

use super::Figure;
use super::intervals::{Row, intervals};
use crate::analyze::Benchmark;
use crate::display::escape;
use crate::display::number::{count, decimal, p_value, percent, with_interval};
use crate::error::Result;
use crate::frame::columns;

/// With fewer videos a point is hollow.
const FEW: usize = 10;

/// Median views of each channel's videos of the last year, with 95% intervals on a log scale: your own channel first,
/// the others by their median.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let mine = clean(&fetch("demo")?)?;
/// let other = clean(&fetch("demo-2")?)?;
/// let found = analyze::benchmark(&mine, &[&other])?;
/// assert!(plot::benchmark(&found)?.svg()?.contains("Tubelab Garage"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn benchmark(found: &Benchmark) -> Result<Figure> {
    let numbers = |name: &str| columns::numbers(&found.channels, name);
    let names = columns::strings(&found.channels, "channel")?;
    let (n, views) = (numbers("n")?, numbers("median_views")?);
    let (low, high) = (numbers("median_views_low")?, numbers("median_views_high")?);
    let (rate, week, p) = (
        numbers("engagement_rate")?,
        numbers("uploads_a_week")?,
        numbers("p_views")?,
    );
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let mut rows: Vec<Row> = Vec::new();
    for (row, name) in names.iter().enumerate() {
        let name = escape::text(name.as_deref().unwrap_or("a channel without a title")).into_owned();
        let videos = at(&n, row).unwrap_or(0.0) as usize;
        let mut lines = vec![name.clone(), count(videos, "video")];
        let interval = at(&low, row).zip(at(&high, row));
        if let Some(median) = at(&views, row) {
            lines.push(format!("median {} views", with_interval(median, interval)));
        }
        lines.extend(at(&rate, row).map(|rate| format!("median engagement {}", percent(rate))));
        lines.extend(at(&week, row).map(|week| format!("{} uploads per week", decimal(week, 1))));
        lines.extend(at(&p, row).map(|p| format!("p of a difference in views {}", p_value(p))));
        rows.push(Row {
            name,
            value: at(&views, row),
            interval,
            hover: lines.join("\n"),
            own: row == 0,
            few: videos < FEW,
        });
    }
    if let Some((_, others)) = rows.split_first_mut() {
        others.sort_by(|a, b| b.value.unwrap_or(0.0).total_cmp(&a.value.unwrap_or(0.0)));
    }
    let videos: f64 = n.iter().flatten().sum();
    let figure = Figure::new("Views per video by channel")
        .subtitle(format!(
            "{} · published 7 to 365 days before the fetch · point: median, line: 95% interval · hollow: under {FEW} \
             videos",
            count(videos as usize, "video")
        ))
        .source(format!("{} · medians calculated by tubelab", found.source))
        .reading(found.finding());
    Ok(intervals(
        figure,
        &rows,
        "Median views per video",
        "This channel",
        "Others",
    ))
}
