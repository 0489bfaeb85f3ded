//! Growth of videos between several observations.

use super::redefinition::REDEFINITIONS;
use super::text::frame_summary::FrameSummary;
use crate::display::report::report;
use crate::frame;
use crate::frame::columns;
use crate::stats::{self, Estimate};

use crate::display::number::{compact, count};
use crate::display::{Bundle, Show};
use crate::error::Result;
use jiff::{Timestamp, tz::TimeZone};
use polars::prelude::{Column, DataFrame, DataType, TimeUnit};
use std::collections::BTreeMap;

const MICROSECONDS_A_DAY: f64 = 86_400e6;

/// The result of [`growth()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct Growth {
    /// One row per video with at least two observations of known views, ordered by `video_id`.
    ///
    /// Columns: `video_id`, `title`, `observations`, `first_at`, `last_at`, `days` between them, `views_first`,
    /// `views_last`, `gained` (views; negative if YouTube removed invalid views), `views_a_day`, `percent` (of the
    /// first views; null if those are 0) and `redefined`: whether YouTube changed its definition of a view in between,
    /// so that the first and the last count do not measure the same thing.
    pub videos: DataFrame,
    /// One row per pair of consecutive observation times.
    ///
    /// Columns: `from`, `to`, `days`, `n` (videos with known views at both times), `gained` (views of all of them
    /// together), `views_a_day`, the median `views_a_day_a_video` with its 95% bootstrap interval `…_low`, `…_high`,
    /// `new_videos` (first seen at `to`) and `redefined`.
    pub periods: DataFrame,
    pub(crate) source: String,
    pub(crate) about: FrameSummary,
}

/// One observation of a video.
struct Observation<'a> {
    at: i64,
    views: Option<f64>,
    title: Option<&'a str>,
    short: Option<bool>,
}

/// Computes how many views each video gained between observations.
///
/// `observations` has one row per video and `fetched_at`, with `video_id`, `fetched_at` and `views`, as
/// [`clean::growth`](crate::clean::growth()) returns it. `title` and `is_short` are used if present; a video of unknown
/// format is not treated as a Short. Nothing is interpolated between observations.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// // The demo channel was observed once, so there is no growth to measure yet.
/// let growth = analyze::growth(&clean(&fetch("demo")?)?)?;
/// assert_eq!((growth.videos.height(), growth.periods.height()), (0, 0));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn growth(observations: &DataFrame) -> Result<Growth> {
    let ids = columns::strings(observations, "video_id")?;
    let titles = match observations.column("title") {
        Ok(_) => columns::strings(observations, "title")?,
        Err(_) => vec![None; observations.height()],
    };
    let views = columns::numbers(observations, "views")?;
    let fetched = columns::times(observations, "fetched_at")?;
    let shorts = match observations.column("is_short") {
        Ok(_) => columns::booleans(observations, "is_short")?,
        Err(_) => vec![None; observations.height()],
    };
    let mut videos: BTreeMap<&str, Vec<Observation>> = BTreeMap::new();
    let rows = ids.iter().zip(&titles).zip(&views).zip(&fetched).zip(&shorts);
    for ((((id, title), views), at), short) in rows {
        if let (Some(id), Some(at)) = (id, at) {
            videos.entry(id).or_default().push(Observation {
                at: *at,
                views: *views,
                title: title.as_deref(),
                short: *short,
            });
        }
    }
    for seen in videos.values_mut() {
        seen.sort_by_key(|seen| seen.at);
        seen.dedup_by_key(|seen| seen.at);
    }
    Ok(Growth {
        videos: by_video(&videos)?,
        periods: by_period(&videos)?,
        source: frame::source(observations)?,
        about: FrameSummary::new(observations)?,
    })
}

fn by_video(videos: &BTreeMap<&str, Vec<Observation>>) -> Result<DataFrame> {
    let mut rows: Vec<(&str, &Observation, &Observation, usize)> = Vec::new();
    for (id, seen) in videos {
        let known: Vec<&Observation> = seen.iter().filter(|seen| seen.views.is_some()).collect();
        if let [first, .., last] = known.as_slice() {
            rows.push((id, first, last, known.len()));
        }
    }
    let of = |pick: fn(&Observation, &Observation) -> Option<f64>| -> Vec<Option<f64>> {
        rows.iter()
            .map(|(_, a, b, _)| pick(a, b).filter(|value| value.is_finite()))
            .collect()
    };
    let whole = |pick: fn(&Observation, &Observation) -> Option<f64>| -> Vec<Option<i64>> {
        of(pick).into_iter().map(|value| value.map(|v| v as i64)).collect()
    };
    let columns = vec![
        Column::new("video_id".into(), rows.iter().map(|row| row.0).collect::<Vec<_>>()),
        Column::new("title".into(), rows.iter().map(|row| row.2.title).collect::<Vec<_>>()),
        Column::new(
            "observations".into(),
            rows.iter().map(|row| row.3 as i64).collect::<Vec<_>>(),
        ),
        times("first_at", rows.iter().map(|row| row.1.at).collect())?,
        times("last_at", rows.iter().map(|row| row.2.at).collect())?,
        Column::new("days".into(), of(|a, b| Some(days(a.at, b.at)))),
        Column::new("views_first".into(), whole(|a, _| a.views)),
        Column::new("views_last".into(), whole(|_, b| b.views)),
        Column::new("gained".into(), whole(|a, b| Some(b.views? - a.views?))),
        Column::new(
            "views_a_day".into(),
            of(|a, b| Some((b.views? - a.views?) / days(a.at, b.at))),
        ),
        Column::new("percent".into(), of(|a, b| Some((b.views? / a.views? - 1.0) * 100.0))),
        Column::new(
            "redefined".into(),
            rows.iter().map(|(_, a, b, _)| redefined(a, b)).collect::<Vec<_>>(),
        ),
    ];
    Ok(DataFrame::new(rows.len(), columns)?)
}

fn by_period(videos: &BTreeMap<&str, Vec<Observation>>) -> Result<DataFrame> {
    let mut times_seen: Vec<i64> = videos.values().flatten().map(|seen| seen.at).collect();
    times_seen.sort_unstable();
    times_seen.dedup();
    let mut periods: BTreeMap<(i64, i64), Period> = BTreeMap::new();
    for pair in times_seen.windows(2) {
        if let [from, to] = pair {
            periods.insert((*from, *to), Period::default());
        }
    }
    let at_end: BTreeMap<i64, (i64, i64)> = periods.keys().map(|period| (period.1, *period)).collect();
    for seen in videos.values() {
        for (place, now) in seen.iter().enumerate() {
            let period = at_end
                .get(&now.at)
                .and_then(|period| Some((period, periods.get_mut(period)?)));
            let Some(((from, to), period)) = period else { continue };
            match place.checked_sub(1).and_then(|before| seen.get(before)) {
                None => period.new_videos += 1,
                // A video that was not observed at the beginning of the period tells nothing about it.
                Some(before) if before.at == *from => {
                    if let (Some(a), Some(b)) = (before.views, now.views) {
                        period.gained += b - a;
                        period.a_day.push((b - a) / days(*from, *to));
                        period.redefined |= redefined(before, now);
                    }
                }
                Some(_) => {}
            }
        }
    }
    let medians: Vec<Estimate> = periods.values().map(|p| stats::median(p.a_day.clone())).collect();
    let a_day = periods
        .iter()
        .map(|((from, to), p)| (!p.a_day.is_empty()).then(|| p.gained / days(*from, *to)));
    let mut columns = vec![
        times("from", periods.keys().map(|period| period.0).collect())?,
        times("to", periods.keys().map(|period| period.1).collect())?,
        Column::new(
            "days".into(),
            periods.keys().map(|(from, to)| days(*from, *to)).collect::<Vec<_>>(),
        ),
        Column::new("n".into(), medians.iter().map(|m| m.n as i64).collect::<Vec<_>>()),
        Column::new(
            "gained".into(),
            periods.values().map(|p| p.gained as i64).collect::<Vec<_>>(),
        ),
        Column::new("views_a_day".into(), a_day.collect::<Vec<_>>()),
    ];
    columns.extend(stats::estimates("views_a_day_a_video", &medians));
    columns.push(Column::new(
        "new_videos".into(),
        periods.values().map(|p| p.new_videos).collect::<Vec<i64>>(),
    ));
    columns.push(Column::new(
        "redefined".into(),
        periods.values().map(|p| p.redefined).collect::<Vec<_>>(),
    ));
    Ok(DataFrame::new(periods.len(), columns)?)
}

#[derive(Default)]
struct Period {
    gained: f64,
    a_day: Vec<f64>,
    new_videos: i64,
    redefined: bool,
}

/// Positive: several observations of a video at the same time count as one.
fn days(from: i64, to: i64) -> f64 {
    (to as f64 - from as f64) / MICROSECONDS_A_DAY
}

/// Whether a redefinition that applies to the video lies between two observations.
fn redefined(a: &Observation, b: &Observation) -> bool {
    let moment =
        |change: &super::Redefinition| Some(change.day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_microsecond());
    REDEFINITIONS
        .iter()
        .filter(|change| !change.shorts_only || b.short == Some(true))
        .filter_map(moment)
        .any(|at| a.at < at && at <= b.at)
}

fn times(name: &str, times: Vec<i64>) -> Result<Column> {
    let utc = polars::prelude::TimeZone::UTC;
    Ok(Column::new(name.into(), times).cast(&DataType::Datetime(TimeUnit::Microseconds, Some(utc)))?)
}

impl Growth {
    fn sentences(&self) -> Vec<String> {
        let last = self.periods.height().checked_sub(1);
        let Some(last) = last else {
            return vec!["Observed once: growth is known after the next fetch.".to_owned()];
        };
        let number = |name: &str| columns::number(&self.periods, name, last).unwrap_or_default();
        let day = |name: &str| {
            let at = columns::times(&self.periods, name).ok()?.get(last).copied().flatten()?;
            Some(Timestamp::from_microsecond(at).ok()?.strftime("%Y-%m-%d").to_string())
        };
        let period = format!(
            "{} to {}",
            day("from").unwrap_or_default(),
            day("to").unwrap_or_default()
        );
        let gained = compact(number("gained"));
        let (n, new) = (
            count(number("n") as usize, "video"),
            count(number("new_videos") as usize, "new video"),
        );
        vec![format!(
            "{period}: {gained} more views on {n}, {} per day; {new}.",
            compact(number("views_a_day"))
        )]
    }
}

crate::display::show::display_as_shown!(Growth);

impl Show for Growth {
    fn bundle(&self) -> Bundle {
        let tables = [("Between observations", &self.periods), ("By video", &self.videos)];
        report("Growth", &self.sentences(), &tables, &self.source)
    }
}
