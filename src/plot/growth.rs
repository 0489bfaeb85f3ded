//! Views gained between observations.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Scale, Series};
use super::theme::Colour;
use crate::analyze::Growth;
use crate::display::number::{compact, count, decimal, full};
use crate::error::Result;
use crate::frame::columns;
use jiff::{Timestamp, tz::TimeZone};

/// Views per day that a video gained between consecutive observations: the median over the videos observed at both, as
/// steps, with its 95% interval as a band.
///
/// Periods in which the definition of a view changed are left out, because the counts before and after are not
/// comparable.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// // The demo channel was observed once, so there is no growth to draw yet; the figure says so.
/// let growth = analyze::growth(&clean(&fetch("demo")?)?)?;
/// assert!(plot::growth(&growth)?.text().contains("Observed once"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn growth(growth: &Growth) -> Result<Figure> {
    let periods = &growth.periods;
    let times = |name: &str| columns::times(periods, name);
    let column = |name: &str| columns::numbers(periods, name);
    let (from, to) = (times("from")?, times("to")?);
    let (n, days, gained) = (column("n")?, column("days")?, column("gained")?);
    let middle = column("views_a_day_a_video")?;
    let (low, high) = (column("views_a_day_a_video_low")?, column("views_a_day_a_video_high")?);
    let redefined = columns::booleans(periods, "redefined")?;
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();

    let (mut points, mut hovers, mut bands) = (Vec::new(), Vec::new(), Vec::<Vec<(f64, f64, f64)>>::new());
    let (mut left_out, mut most, mut total) = (0, 0.0_f64, 0.0);
    for (row, (from, to)) in from.iter().zip(&to).enumerate() {
        let (Some(begin), Some(end)) = (from.map(milliseconds), to.map(milliseconds)) else {
            continue;
        };
        let value = at(&middle, row).filter(|_| redefined.get(row).copied().flatten() != Some(true));
        let Some(value) = value else {
            left_out += 1;
            points.push((end, None));
            hovers.push(String::new());
            bands.push(Vec::new());
            continue;
        };
        let videos = at(&n, row).unwrap_or(0.0);
        (most, total) = (most.max(videos), total + at(&gained, row).unwrap_or(0.0));
        let mut hover = format!(
            "{} to {} ({} days)\nmedian {} views per day and video",
            day(begin),
            day(end),
            decimal(at(&days, row).unwrap_or(0.0), 1),
            compact(value)
        );
        if let Some((low, high)) = at(&low, row).zip(at(&high, row)) {
            hover.push_str(&format!(" (95%: {} to {})", compact(low), compact(high)));
            if bands.is_empty() {
                bands.push(Vec::new());
            }
            if let Some(band) = bands.last_mut() {
                band.extend([(begin, low, high), (end, low, high)]);
            }
        }
        hover.push_str(&format!(
            "\n{} views gained by {}",
            full(at(&gained, row).unwrap_or(0.0) as i64),
            count(videos as usize, "video")
        ));
        points.extend([(begin, Some(value)), (end, Some(value))]);
        hovers.extend([hover.clone(), hover]);
    }
    let observed = points.iter().filter(|(_, y)| y.is_some()).count() / 2;
    let mut more = vec![
        count(most as usize, "video"),
        format!("{} between observations", count(observed, "period")),
    ];
    if left_out > 0 {
        more.push(format!(
            "{} excluded: a view was redefined, or no video was observed twice",
            count(left_out, "period")
        ));
    }
    let figure = Figure::new("Views per day between observations")
        .subtitle(subtitle(&growth.about, &more))
        .source(source(&growth.about))
        .x(Axis::new("Date of observation (UTC)", Scale::Time))
        .y(Axis::new("Median views per day and video", Scale::FromZero));
    if observed == 0 {
        return Ok(figure.empty(match periods.height() {
            0 => "Observed once: growth is known after the next fetch.",
            _ => "No two observations can be compared.",
        }));
    }
    let figure = figure.reading(format!("{} views were gained over the periods shown.", compact(total)));
    let bands = bands.into_iter().filter(|band| !band.is_empty());
    let figure = bands.fold(figure, |figure, band| {
        figure.with(Series::new("95% interval", Colour::Main, Mark::Band(band)).unlabelled())
    });
    let line = Mark::Line {
        points,
        hovers,
        strong: true,
        dashed: false,
    };
    Ok(figure.with(Series::new("Median", Colour::Main, line).unlabelled()))
}

fn milliseconds(at: i64) -> f64 {
    at as f64 / 1000.0
}

fn day(milliseconds: f64) -> String {
    Timestamp::from_millisecond(milliseconds as i64).map_or_else(
        |_| String::new(),
        |at| at.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string(),
    )
}
