//! Recent days against the days before, and what changed since the last observation.

use super::super::Growth;
use super::equal_age::EqualAge;
use super::shift::shift;
use crate::display::number::{compact, count, decimal};
use crate::error::Result;
use crate::frame::{self, columns};
use crate::stats::{self, Estimate, FEWEST};
use jiff::Timestamp;
use polars::prelude::{Column, DataFrame};

pub(super) const DAY: i64 = 86_400_000_000;
pub(super) const YEAR: i64 = 365 * DAY;
const PERIODS: [i64; 3] = [7, 28, 90];
/// A channel that has not published for so long has no recent days to compare.
pub(super) const DORMANT: i64 = 182 * DAY;

/// The table of [`Findings::periods`](super::Findings::periods).
pub(super) fn periods(videos: &DataFrame, ages: &EqualAge) -> Result<DataFrame> {
    let published: Vec<i64> = finished_uploads(videos)?;
    let last = published.iter().max().copied();
    let days: &[i64] = match (ages.fetched, last) {
        (Some(fetched), Some(last)) if fetched.saturating_sub(last) <= DORMANT => &PERIODS,
        _ => &[],
    };
    let fetched = ages.fetched.unwrap_or_default();
    let uploads = |from: i64, to: i64| published.iter().filter(|at| (from..to).contains(at)).count() as i64;
    let bounds: Vec<(i64, i64, i64)> = days
        .iter()
        .map(|days| (fetched - 2 * days * DAY, fetched - days * DAY, fetched + 1))
        .collect();
    let median = |from, to| {
        let estimate = stats::median(ages.between(from, to, None));
        match estimate.n >= FEWEST {
            true => estimate,
            false => Estimate::default(),
        }
    };
    let now: Vec<Estimate> = bounds.iter().map(|(_, middle, end)| median(*middle, *end)).collect();
    let before: Vec<Option<f64>> = bounds
        .iter()
        .map(|(start, middle, _)| median(*start, *middle).value)
        .collect();
    let times: Vec<Estimate> = bounds
        .iter()
        .map(|(start, middle, end)| times(ages, *start, *middle, *end))
        .collect();
    let names: Vec<String> = days.iter().map(|days| format!("last {days} days")).collect();
    let counts = |pick: fn(&(i64, i64, i64)) -> (i64, i64)| -> Vec<i64> {
        bounds
            .iter()
            .map(|bounds| {
                let (from, to) = pick(bounds);
                uploads(from, to)
            })
            .collect()
    };
    let mut table = vec![
        Column::new("period".into(), names),
        Column::new("uploads".into(), counts(|(_, middle, end)| (*middle, *end))),
        Column::new("uploads_before".into(), counts(|(start, middle, _)| (*start, *middle))),
    ];
    table.extend(stats::estimates("views_per_video", &now));
    table.push(Column::new("views_per_video_before".into(), before));
    table.extend(stats::estimates("times_before", &times));
    Ok(DataFrame::new(bounds.len(), table)?)
}

/// When the finished uploads were published.
pub(super) fn finished_uploads(videos: &DataFrame) -> Result<Vec<i64>> {
    let published = columns::times(videos, "published_at")?;
    let finished = frame::finished(videos)?;
    let uploads = published.into_iter().zip(finished);
    Ok(uploads.filter_map(|(at, finished)| at.filter(|_| finished)).collect())
}

/// How many times the views of a video before. The interval covers those of every plausible curve of views by age,
/// because recent videos are young.
fn times(ages: &EqualAge, start: i64, middle: i64, end: i64) -> Estimate {
    let now = ages.between(middle, end, None);
    let Some(found) = shift(&now, &ages.between(start, middle, None)) else {
        return Estimate::default();
    };
    let pairs = ages
        .otherwise(middle, end)
        .into_iter()
        .zip(ages.otherwise(start, middle));
    let (low, high) = pairs
        .filter_map(|(now, before)| shift(&now, &before))
        .fold((found.low, found.high), |(low, high), other| {
            (low.min(other.low), high.max(other.high))
        });
    Estimate {
        n: now.len(),
        value: Some(found.times),
        low: Some(low),
        high: Some(high),
    }
}

/// What changed between the last two observations; `None` with one.
pub(super) fn since(growth: &Growth) -> Result<Option<String>> {
    let periods = &growth.periods;
    let Some(last) = periods.height().checked_sub(1) else {
        return Ok(None);
    };
    let number = |name: &str| columns::number(periods, name, last);
    let from = columns::times(periods, "from")?.get(last).copied().flatten();
    let redefined = columns::booleans(periods, "redefined")?.get(last).copied().flatten();
    let (Some(from), Some(days), Some(n)) = (from.and_then(day), number("days"), number("n")) else {
        return Ok(None);
    };
    let new = count(number("new_videos").unwrap_or_default() as usize, "new video");
    if redefined == Some(true) {
        return Ok(Some(format!(
            "Since {from}: {new}. YouTube has changed what counts as a view in between, so views are not compared."
        )));
    }
    let (Some(gained), Some(a_day)) = (number("gained"), number("views_a_day")) else {
        return Ok(None);
    };
    Ok(Some(format!(
        "Since {from} ({}): {} more views on {}, {} per day; {new}.",
        count(days.round() as usize, "day"),
        compact(gained),
        count(n as usize, "video"),
        compact(a_day)
    )))
}

/// "12 Mar 2021".
pub(super) fn day(at: i64) -> Option<String> {
    Some(Timestamp::from_microsecond(at).ok()?.strftime("%-d %b %Y").to_string())
}

/// "7 months", "5.0 years".
pub(super) fn pause(length: i64) -> String {
    match length / (YEAR / 12) {
        0 => count((length / DAY).max(0) as usize, "day"),
        months @ 1..24 => count(months as usize, "month"),
        _ => format!("{} years", decimal(length as f64 / YEAR as f64, 1)),
    }
}
