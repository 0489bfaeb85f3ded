//! Views per video over time: the trend line of a first page.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::analyze::Findings;
use crate::display::number::{compact, count};
use crate::error::Result;
use crate::frame::columns;
use crate::stats::FEWEST;
use jiff::{Timestamp, tz::TimeZone};

/// Median views per video by month, quarter or year of publication, with the 95% interval as a band. Periods with fewer
/// than five videos are hollow, without an interval.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let channel = fetch("demo")?;
/// let findings = analyze::findings(&channel, &clean(&channel)?, "UTC")?;
/// assert!(plot::trend(&findings)?.svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn trend(findings: &Findings) -> Result<Figure> {
    let rows = &findings.trend;
    let from = columns::times(rows, "from")?;
    let numbers = |name: &str| columns::numbers(rows, name);
    let (n, middle) = (numbers("n")?, numbers("median_views")?);
    let (low, high) = (numbers("median_views_low")?, numbers("median_views_high")?);
    let step = findings.step;
    let (mut line, mut hovers, mut points, mut bands) = (Vec::new(), Vec::new(), Vec::new(), Vec::<Vec<_>>::new());
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let mut open = false;
    for (row, from) in from.iter().enumerate() {
        let (Some(from), Some(value), Some(n)) = (*from, at(&middle, row), at(&n, row)) else {
            continue;
        };
        let x = from as f64 / 1000.0;
        let few = (n as usize) < FEWEST;
        let mut hover = format!("{}\nmedian {} views", name(from, step), compact(value));
        match at(&low, row).zip(at(&high, row)) {
            Some((low, high)) => {
                hover.push_str(&format!(" (95%: {} to {})", compact(low), compact(high)));
                if !open {
                    bands.push(Vec::new());
                }
                if let Some(band) = bands.last_mut() {
                    band.push((x, low, high));
                }
                open = true;
            }
            None => open = false,
        }
        hover.push_str(&format!("\n{}", count(n as usize, "video")));
        points.push(Point {
            x,
            y: value,
            hover: hover.clone(),
            hollow: few,
            ..Point::default()
        });
        line.push((x, Some(value)));
        hovers.push(hover);
    }
    let more = [
        count(n.iter().flatten().sum::<f64>() as usize, "video"),
        format!("median by {step} of publication, band: 95% interval"),
    ];
    let figure = Figure::new("Views per video over time")
        .subtitle(subtitle(&findings.about, &more))
        .source(source(&findings.about))
        .x(Axis::new("Date of publication", Scale::Time))
        .y(Axis::new("Median views per video", Scale::Log));
    if line.is_empty() {
        return Ok(figure.empty("No video is old enough to compare its views."));
    }
    let figure = figure.reading(reading(&points, step));
    let bands = bands.into_iter().filter(|band| band.len() > 1);
    let figure = bands.fold(figure, |figure, band| {
        figure.with(Series::new("95% interval", Colour::Main, Mark::Band(band)).unlabelled())
    });
    let line = Mark::Line {
        points: line,
        hovers,
        strong: true,
        dashed: false,
    };
    Ok(figure
        .with(Series::new("Median", Colour::Main, line).unlabelled())
        .with(Series::new("Median", Colour::Main, Mark::Points(points)).unlabelled()))
}

/// The last period with enough videos, and the highest one; a median that may be the highest by chance is not called so.
fn reading(points: &[Point], step: &str) -> String {
    let enough = || points.iter().filter(|point| !point.hollow);
    let highest = enough().max_by(|a, b| a.y.total_cmp(&b.y));
    let when = |point: &Point| name((point.x * 1000.0) as i64, step);
    match (enough().next_back(), highest) {
        (Some(last), Some(highest)) if last.x < highest.x => format!(
            "The median video of {} has {} views; the highest median is that of {}, {}.",
            when(last),
            compact(last.y),
            when(highest),
            compact(highest.y)
        ),
        (Some(last), Some(_)) => format!(
            "The median video of {} has {} views: no {step} has a higher median.",
            when(last),
            compact(last.y)
        ),
        _ => format!("No {step} has the five videos that a median with an interval needs."),
    }
}

/// "November 2026", "October to December 2026", "2026".
fn name(at: i64, step: &str) -> String {
    let Ok(at) = Timestamp::from_microsecond(at) else {
        return String::new();
    };
    let day = at.to_zoned(TimeZone::UTC).date();
    match step {
        "month" => day.strftime("%B %Y").to_string(),
        "quarter" => {
            let last = day.saturating_add(jiff::Span::new().months(2));
            format!("{} to {}", day.strftime("%B"), last.strftime("%B %Y"))
        }
        _ => day.strftime("%Y").to_string(),
    }
}
