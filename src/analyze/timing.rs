//! Hours, weekdays and months compared in one family of tests with one correction, so that no part of a report says
//! otherwise than another.

use super::calendar::{MONTHS, WEEKDAYS};
use super::groups::{Groups, describe};
use super::{level, rates};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::platform::time_zone;
use crate::stats;
use jiff::Timestamp;
use jiff::civil::DateTime;
use polars::prelude::{Column, DataFrame};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// When videos were published, and what that says about their views.
pub(crate) struct Timing {
    /// 24, 7 and 12 rows, as [`Uploads`](super::Uploads) and [`Trends`](super::Trends) describe them.
    pub(crate) hours: DataFrame,
    pub(crate) weekdays: DataFrame,
    pub(crate) months: DataFrame,
    pub(super) groups: Groups,
    /// Weekday (0 is Monday) and hour of each finished upload.
    pub(super) clock: Vec<Option<(usize, usize)>>,
}

/// Compares the hours, weekdays and months of publication in a time zone. The p values are corrected (Holm) for all of
/// them together: over all three, a difference is reported by mere chance for at most 5 of 100 channels.
pub(crate) fn timing(videos: &DataFrame, time_zone: &str) -> Result<Timing> {
    let zone = time_zone::named(time_zone)?;
    let finished = frame::finished(videos)?;
    let published = columns::times(videos, "published_at")?;
    let local = |(at, finished): (&Option<i64>, &bool)| -> Option<DateTime> {
        let at = at.filter(|_| *finished)?;
        Some(zone.to_datetime(Timestamp::from_microsecond(at).ok()?))
    };
    let local: Vec<Option<DateTime>> = published.iter().zip(&finished).map(local).collect();
    let place = |of: fn(DateTime) -> usize| local.iter().map(|at| at.map(of)).collect::<Vec<_>>();
    let hours = place(|at| at.hour() as usize);
    let weekdays = place(|at| at.weekday().to_monday_zero_offset() as usize);
    let months = place(|at| (at.month() - 1) as usize);

    let engagement = rates::engagement_rates(videos)?;
    let groups = Groups {
        views: columns::numbers(videos, "views")?,
        lift: level::relative(videos)?,
        engagement: engagement.clone(),
    };
    let in_year = level::relative_to_year(videos)?;
    let years = years(&local, &in_year);
    // A month that was seen in one year only is that year's, not a season: it is not compared.
    let lasting = |month: &Option<usize>| month.and_then(|month| years.get(month)).is_some_and(|n| *n >= 2);
    let compared = in_year.iter().zip(&months);
    let seasonal = Groups {
        views: groups.views.clone(),
        lift: compared.map(|(lift, month)| lift.filter(|_| lasting(month))).collect(),
        engagement,
    };

    let mut tests = groups.tests(&hours, 24);
    tests.extend(groups.tests(&weekdays, 7));
    tests.extend(seasonal.tests(&months, 12));
    let answers = stats::holm(tests);
    let part = |from: usize, n: usize| answers.get(from..from + n);
    let hour_labels = vec![Column::new("hour".into(), (0..24_i64).collect::<Vec<_>>())];
    let weekday_labels = vec![Column::new("weekday".into(), WEEKDAYS)];
    let month_labels = vec![Column::new("month".into(), MONTHS), Column::new("years".into(), years)];
    let (hour_table, (weekday_table, month_table)) = rayon::join(
        || groups.table(hour_labels, &hours, part(0, 24)),
        || {
            rayon::join(
                || groups.table(weekday_labels, &weekdays, part(24, 7)),
                || seasonal.table(month_labels, &months, part(31, 12)),
            )
        },
    );
    Ok(Timing {
        hours: hour_table?,
        weekdays: weekday_table?,
        months: month_table?,
        groups,
        clock: weekdays
            .into_iter()
            .zip(hours)
            .map(|(day, hour)| day.zip(hour))
            .collect(),
    })
}

/// A verdict on one hour, weekday or month, for parts of a report that have the features of a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Differing {
    /// `hour`, `weekday` or `month`.
    pub(crate) feature: String,
    /// From 0: the hour, days after Monday, months after January.
    pub(crate) place: usize,
    pub(crate) above: bool,
}

/// The hours, weekdays and months that differ; `None` if the frame lacks a column that the tests need.
pub(crate) fn differing(videos: &DataFrame, time_zone: &str) -> Result<Option<Vec<Differing>>> {
    let needed = ["views", "published_at", "fetched_at", "is_short", "live"];
    if !needed.iter().all(|name| columns::has(videos, name)) {
        return Ok(None);
    }
    let found = timing(videos, time_zone)?;
    let mut differing = Vec::new();
    for (feature, table) in [
        ("hour", &found.hours),
        ("weekday", &found.weekdays),
        ("month", &found.months),
    ] {
        for (place, verdict) in columns::strings(table, "verdict")?.into_iter().enumerate() {
            if let Some(way @ ("above" | "below")) = verdict.as_deref() {
                differing.push(Differing {
                    feature: feature.to_owned(),
                    place,
                    above: way == "above",
                });
            }
        }
    }
    Ok(Some(differing))
}

/// In how many years each month was seen, over the videos that have a level of the year.
fn years(local: &[Option<DateTime>], in_year: &[Option<f64>]) -> Vec<i64> {
    let mut years = vec![BTreeSet::new(); 12];
    for (local, lift) in local.iter().zip(in_year) {
        if let (Some(local), Some(_)) = (local, lift)
            && let Some(years) = years.get_mut((local.month() - 1) as usize)
        {
            years.insert(local.year());
        }
    }
    years.iter().map(|years| years.len() as i64).collect()
}

/// What the table of hours says.
pub(crate) fn describe_hours(hours: &DataFrame, time_zone: &str) -> String {
    describe(hours, "hour", &|hour| {
        format!("{hour:02}:00 to {hour:02}:59 ({time_zone})")
    })
}

/// What the table of weekdays says.
pub(crate) fn describe_weekdays(weekdays: &DataFrame) -> String {
    describe(weekdays, "weekday", &name_in(&WEEKDAYS))
}

/// What the table of months says.
pub(crate) fn describe_months(months: &DataFrame) -> String {
    describe(months, "month", &name_in(&MONTHS))
}

fn name_in(names: &'static [&'static str]) -> impl Fn(usize) -> String {
    move |place| names.get(place).map_or_else(String::new, |name| (*name).to_owned())
}
