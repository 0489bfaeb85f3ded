//! Views per video over time: the trend line of a first page.

use super::Figure;
use super::captions::{source, subtitle, utc_day};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::analyze::Findings;
use crate::display::number::{compact, count, range, rounded};
use crate::error::Result;
use crate::frame::columns;
use crate::stats::FEWEST;

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
    let running = findings.fetched.and_then(|fetched| period(fetched, step));
    let (mut line, mut hovers, mut points, mut bands) = (Vec::new(), Vec::new(), Vec::new(), Vec::<Vec<_>>::new());
    let mut medians = Vec::new();
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let mut open = false;
    for (row, from) in from.iter().enumerate() {
        let (Some(from), Some(value), Some(n)) = (*from, at(&middle, row), at(&n, row)) else {
            continue;
        };
        let x = from as f64 / 1000.0;
        let few = (n as usize) < FEWEST;
        let is_running = running.is_some() && period(from, step) == running;
        let so_far = if is_running { ", so far" } else { "" };
        let mut hover = format!("{}{so_far}\nmedian {} views", name(from, step), compact(value));
        let interval = at(&low, row).zip(at(&high, row));
        if let (false, Some(interval)) = (few, interval) {
            medians.push(Median {
                name: name(from, step),
                is_running,
                value,
                interval,
                n: n as usize,
            });
        }
        match interval {
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
    let figure = figure.reading(reading(&medians, step));
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

/// A period with enough videos for an interval.
struct Median {
    name: String,
    /// Whether the period had not ended when the data were fetched.
    is_running: bool,
    value: f64,
    interval: (f64, f64),
    n: usize,
}

impl Median {
    /// "12 k views (95% interval 9–15 k, 31 videos)".
    fn numbers(&self) -> String {
        format!(
            "{} views (95% interval {}, {})",
            rounded(self.value, Some(self.interval)),
            range(self.interval),
            count(self.n, "video")
        )
    }
}

/// The last period with enough videos, and the one with the highest median.
fn reading(medians: &[Median], step: &str) -> String {
    let highest = medians.iter().max_by(|a, b| a.value.total_cmp(&b.value));
    let (Some(last), Some(highest)) = (medians.last(), highest) else {
        return format!("No {step} has the five videos that a median with an interval needs.");
    };
    let now = match last.is_running {
        true => format!("Median video of {} so far: {}", last.name, last.numbers()),
        false => format!("Median video of {}: {}", last.name, last.numbers()),
    };
    match medians.len() {
        1 => format!("{now}. No other {step} has the five videos that a comparison needs."),
        _ if last.name == highest.name => format!("{now}, the highest median of any {step}."),
        _ => format!(
            "{now}. The highest median is that of {}: {}.",
            highest.name,
            highest.numbers()
        ),
    }
}

/// The number of the period in which a time lies.
fn period(at: i64, step: &str) -> Option<i32> {
    let day = utc_day(at)?;
    let months = i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
    Some(match step {
        "month" => months,
        "quarter" => months / 3,
        _ => months / 12,
    })
}

/// "November 2026", "October to December 2026", "2026".
fn name(at: i64, step: &str) -> String {
    let Some(day) = utc_day(at) else {
        return String::new();
    };
    match step {
        "month" => day.strftime("%B %Y").to_string(),
        "quarter" => {
            let last = day.saturating_add(jiff::Span::new().months(2));
            format!("{} to {}", day.strftime("%B"), last.strftime("%B %Y"))
        }
        _ => day.strftime("%Y").to_string(),
    }
}
