//! Views per video over time.

use super::equal_age::EqualAge;
use super::periods::DAY;
use crate::error::Result;
use crate::stats::{self, Estimate};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use polars::prelude::{Column, DataFrame, DataType, TimeUnit};
use std::collections::BTreeMap;

/// The table of [`Findings::trend`](super::Findings::trend), and what a row stands for.
pub(super) fn trend(ages: &EqualAge) -> Result<(DataFrame, &'static str)> {
    let known = || ages.rows.iter().flatten();
    let span = known().map(|(at, _)| *at).max().zip(known().map(|(at, _)| *at).min());
    let days = span.map_or(0, |(last, first)| last.saturating_sub(first) / DAY);
    // About thirty points at most, and enough videos in each.
    let a_month = known().count() as f64 / (days as f64 / 30.4).max(1.0);
    let (step, months) = match days {
        0..=730 if a_month >= 4.0 => ("month", 1),
        0..=2900 if a_month >= 1.5 => ("quarter", 3),
        _ => ("year", 12),
    };
    let mut groups: BTreeMap<Date, Vec<f64>> = BTreeMap::new();
    for (at, views) in known() {
        if let Some(start) = start(*at, months) {
            groups.entry(start).or_default().push(*views);
        }
    }
    let from: Vec<i64> = groups
        .keys()
        .filter_map(|start| Some(start.to_zoned(TimeZone::UTC).ok()?.timestamp().as_microsecond()))
        .collect();
    let medians: Vec<Estimate> = groups.into_values().map(stats::median).collect();
    let utc = polars::prelude::TimeZone::UTC;
    let mut columns = vec![
        Column::new("from".into(), from).cast(&DataType::Datetime(TimeUnit::Microseconds, Some(utc)))?,
        Column::new("n".into(), medians.iter().map(|m| m.n as i64).collect::<Vec<_>>()),
    ];
    columns.extend(stats::estimates("median_views", &medians));
    Ok((DataFrame::new(medians.len(), columns)?, step))
}

/// The first day of the month, quarter or year of a time.
fn start(at: i64, months: i8) -> Option<Date> {
    let day = Timestamp::from_microsecond(at).ok()?.to_zoned(TimeZone::UTC).date();
    let month = (day.month() - 1) / months * months + 1;
    Date::new(day.year(), month, 1).ok()
}
