//! Comparison of a channel with other channels and with the charts of popular videos.

use super::groups::SIGNIFICANT;
use super::{rates, tags};
use crate::display::number::{count, with_interval};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Error, Kind, Result};
use crate::frame;
use crate::frame::columns;
use crate::stats::{self, Estimate};
use polars::prelude::{Column, DataFrame};
use std::collections::BTreeMap;

const DAY: i64 = 86_400_000_000;
/// Only videos of these ages are compared: old enough to have views, young enough to describe the channel today.
const AGES: std::ops::RangeInclusive<i64> = 7 * DAY..=365 * DAY;
/// A comparison needs at least this many videos on each side.
const FEWEST: usize = 10;
const MOST_OTHERS: usize = 10;

/// The result of [`benchmark()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct Benchmark {
    /// One row per channel, your own first, over the videos published 7 to 365 days before they were fetched.
    ///
    /// Columns: `channel_id`, `channel`, `n` (finished uploads), `uploads_a_week` (`n` over the weeks from the first
    /// upload, at most 365 days ago, to 7 days before the last fetch; null below one such week), `shorts_share` (percent of the videos of known format), `median_minutes` (of long videos), and the medians `median_views`,
    /// `engagement_rate` (percent of views) and `view_velocity` (views per day), each with its 95% bootstrap interval
    /// `…_low`, `…_high`. `p_views` and `p_engagement` are the p values of a rank test against your own channel,
    /// corrected for the number of channels (Holm); null below ten videos and in the first row.
    pub channels: DataFrame,
    /// One row per tag that is on at least two videos of the other channels and on none of yours, the most widely used
    /// first: `tag`, `channels`, `videos`, `n` and `lift` with its interval. `lift` is the median of views over the
    /// views of the videos that the same channel published around the same time; 1 is as usual.
    pub tags: DataFrame,
    pub(crate) source: String,
}

/// The result of [`benchmark_chart()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct ChartBenchmark {
    /// One row per region and category of the videos in the charts.
    ///
    /// Columns: `region`, `category_id`, `n` (videos), `median_minutes`, the medians `median_views`, `engagement_rate`
    /// (percent of views) and `view_velocity` (views per day) with their 95% bootstrap intervals `…_low`, `…_high`;
    /// `own_n` and `own_engagement_rate` with its interval, of your own videos in that category; `p_engagement`, the p
    /// value of a rank test between the two engagement rates, corrected for the number of rows (Holm); null below ten
    /// videos on either side.
    pub categories: DataFrame,
    /// One row per tag that is on at least two videos of the charts and on none of yours, the most widely used first:
    /// `tag`, `channels`, `videos`.
    pub tags: DataFrame,
    source: String,
}

/// One side of a comparison.
struct Side {
    n: usize,
    week: Option<f64>,
    shorts: Option<f64>,
    minutes: Option<f64>,
    views: Vec<f64>,
    engagement: Vec<f64>,
    velocity: Vec<f64>,
}

/// Compares a channel with one to ten others.
///
/// Each frame holds the videos of one channel, as [`clean`](crate::clean::clean()) returns them. Returns one row per
/// channel, and the tags that only the others use.
///
/// # Errors
/// `is_input()`: no other channel or more than ten, a frame with several channels, or a required column that is missing
/// or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let mine = clean(&fetch("demo")?)?;
/// let benchmark = analyze::benchmark(&mine, &[&mine])?;
/// assert_eq!(benchmark.channels.height(), 2);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn benchmark(own: &DataFrame, others: &[&DataFrame]) -> Result<Benchmark> {
    if others.is_empty() || others.len() > MOST_OTHERS {
        let message = format!("{} other channels cannot be compared", others.len());
        return Err(Error::new(Kind::Input, message).hint("give the frames of one to ten other channels"));
    }
    let frames: Vec<&DataFrame> = std::iter::once(own).chain(others.iter().copied()).collect();
    let names = frames.iter().map(|videos| name(videos)).collect::<Result<Vec<_>>>()?;
    let sides = frames
        .iter()
        .map(|videos| side(videos, Some(AGES), |_| true))
        .collect::<Result<Vec<_>>>()?;
    let mut columns = vec![
        Column::new(
            "channel_id".into(),
            names.iter().map(|name| name.0.clone()).collect::<Vec<_>>(),
        ),
        Column::new(
            "channel".into(),
            names.iter().map(|name| name.1.clone()).collect::<Vec<_>>(),
        ),
    ];
    columns.extend(side_columns(&sides));
    for (name, pick) in [
        ("p_views", (|s| &s.views) as fn(&Side) -> &Vec<f64>),
        ("p_engagement", |s| &s.engagement),
    ] {
        columns.push(Column::new(name.into(), against_first(&sides, pick)));
    }
    let tagged = others.iter().zip(names.iter().skip(1));
    let tagged: Vec<_> = tagged
        .map(|(videos, name)| {
            (
                (*videos).clone(),
                vec![name.0.clone().unwrap_or_default(); videos.height()],
            )
        })
        .collect();
    Ok(Benchmark {
        channels: DataFrame::new(sides.len(), columns)?,
        tags: tags::missing(own, &tagged, true)?,
        source: frame::source(own)?,
    })
}

/// Compares a channel with YouTube's charts of popular videos, by region and category.
///
/// `charts` is a frame that [`clean::charts`](crate::clean::charts()) returns: YouTube's Trending Music, Movies and
/// Gaming charts. The charts list videos that have already succeeded: read the result as a description of successful
/// videos, not as a grade for the channel.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let mine = clean(&fetch("demo")?)?;
/// let charts = clean::charts(&fetch::charts(&["demo"])?)?;
/// let benchmark = analyze::benchmark_chart(&mine, &charts)?;
/// assert!(benchmark.categories.height() > 0);
/// assert!(benchmark.categories.column("own_engagement_rate").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn benchmark_chart(own: &DataFrame, charts: &DataFrame) -> Result<ChartBenchmark> {
    let categories = columns::strings(charts, "category_id")?;
    let regions = columns::strings(charts, "region")?;
    let own_categories = columns::strings(own, "category_id")?;
    let mut rows: BTreeMap<(&Option<String>, &Option<String>), Vec<usize>> = BTreeMap::new();
    for (row, key) in regions.iter().zip(&categories).enumerate() {
        rows.entry(key).or_default().push(row);
    }
    let (mut sides, mut owns, mut ps) = (Vec::new(), Vec::new(), Vec::new());
    for ((_, category), rows) in &rows {
        let theirs = side(charts, None, |row| rows.binary_search(&row).is_ok())?;
        let ours = side(own, None, |row| {
            category.is_some() && own_categories.get(row) == Some(*category)
        })?;
        ps.push(theirs.engagement.clone());
        owns.push(ours);
        sides.push(theirs);
    }
    // Every row has an own side: the p values are corrected for all of them together.
    let raw = ps.iter().zip(&owns).map(|(theirs, ours)| {
        let [against] = <[_; 1]>::try_from(stats::against_own(
            &ours.engagement,
            std::slice::from_ref(theirs),
            FEWEST,
        ))
        .ok()?;
        against
    });
    let corrected = stats::holm(raw.collect());
    let engagement: Vec<Estimate> = owns.iter().map(|own| stats::median(own.engagement.clone())).collect();
    let mut columns = vec![
        Column::new(
            "region".into(),
            rows.keys().map(|key| key.0.clone()).collect::<Vec<_>>(),
        ),
        Column::new(
            "category_id".into(),
            rows.keys().map(|key| key.1.clone()).collect::<Vec<_>>(),
        ),
        Column::new("n".into(), sides.iter().map(|side| side.n as i64).collect::<Vec<_>>()),
    ];
    columns.extend(medians(&sides));
    columns.push(Column::new(
        "own_n".into(),
        owns.iter().map(|own| own.n as i64).collect::<Vec<_>>(),
    ));
    columns.extend(stats::estimates("own_engagement_rate", &engagement));
    columns.push(Column::new(
        "p_engagement".into(),
        corrected.iter().map(|a| a.map(|a| a.p)).collect::<Vec<_>>(),
    ));
    let channels = columns::strings(charts, "channel_id")?;
    let channels = channels.into_iter().map(Option::unwrap_or_default).collect();
    Ok(ChartBenchmark {
        categories: DataFrame::new(sides.len(), columns)?,
        tags: tags::missing(own, &[(charts.clone(), channels)], false)?,
        source: frame::source(charts)?,
    })
}

/// Id and title of the only channel in a frame.
fn name(videos: &DataFrame) -> Result<(Option<String>, Option<String>)> {
    let distinct = |column: &str| -> Result<Vec<String>> {
        let mut names: Vec<String> = columns::strings(videos, column)?.into_iter().flatten().collect();
        names.sort_unstable();
        names.dedup();
        Ok(names)
    };
    let ids = distinct("channel_id")?;
    if ids.len() > 1 {
        let message = format!("a frame contains videos of {} channels", ids.len());
        return Err(Error::new(Kind::Input, message).hint("pass one frame per channel"));
    }
    Ok((ids.into_iter().next(), distinct("channel_title")?.into_iter().next()))
}

fn side(
    videos: &DataFrame,
    ages: Option<std::ops::RangeInclusive<i64>>,
    wanted: impl Fn(usize) -> bool,
) -> Result<Side> {
    let finished = frame::finished(videos)?;
    let published = columns::times(videos, "published_at")?;
    let fetched = columns::times(videos, "fetched_at")?;
    let shorts = columns::booleans(videos, "is_short")?;
    let seconds = columns::numbers(videos, "duration_s")?;
    let views = columns::numbers(videos, "views")?;
    let [engagement, _, _, velocity] = rates::values(videos)?;
    let aged = |row: usize| {
        let Some(ages) = &ages else { return true };
        let at = |times: &[Option<i64>]| times.get(row).copied().flatten();
        at(&published)
            .zip(at(&fetched))
            .is_some_and(|(p, f)| ages.contains(&f.saturating_sub(p)))
    };
    let rows: Vec<usize> = (0..videos.height())
        .filter(|row| finished.get(*row) == Some(&true) && aged(*row) && wanted(*row))
        .collect();
    let known = |values: &[Option<f64>]| -> Vec<f64> {
        rows.iter()
            .filter_map(|row| values.get(*row).copied().flatten())
            .collect()
    };
    let format = |row: &usize| shorts.get(*row).copied().flatten();
    let minutes = rows.iter().filter(|row| format(row) == Some(false));
    let minutes = minutes.filter_map(|row| Some(seconds.get(*row).copied().flatten()? / 60.0));
    let n = rows.len();
    // A channel that is younger than the ages looked at has had fewer weeks.
    let first = published.iter().flatten().min();
    let since = first
        .zip(fetched.iter().flatten().max())
        .map(|(first, now)| now.saturating_sub(*first));
    let weeks = since.map(|since| since.min(*AGES.end()).saturating_sub(*AGES.start()) as f64 / (7 * DAY) as f64);
    let week = weeks.filter(|weeks| *weeks >= 1.0).map(|weeks| n as f64 / weeks);
    Ok(Side {
        n,
        week,
        shorts: shorts_share(rows.iter().filter_map(format).collect()),
        minutes: stats::median(minutes.collect()).value,
        views: known(&views),
        engagement: known(&engagement),
        velocity: known(&velocity),
    })
}

/// One channel as [`Benchmark::channels`] describes it, without its name and the comparison with others.
pub(crate) fn channel_profile(videos: &DataFrame) -> Result<DataFrame> {
    Ok(DataFrame::new(1, side_columns(&[side(videos, Some(AGES), |_| true)?]))?)
}

fn side_columns(sides: &[Side]) -> Vec<Column> {
    let of = |pick: fn(&Side) -> Option<f64>| sides.iter().map(pick).collect::<Vec<_>>();
    let mut columns = vec![
        Column::new("n".into(), sides.iter().map(|side| side.n as i64).collect::<Vec<_>>()),
        Column::new("uploads_a_week".into(), of(|side| side.week)),
        Column::new("shorts_share".into(), of(|side| side.shorts)),
    ];
    columns.extend(medians(sides));
    columns
}

/// Percent of the videos whose format is known.
fn shorts_share(known: Vec<bool>) -> Option<f64> {
    let shorts = known.iter().filter(|short| **short).count();
    (!known.is_empty()).then(|| shorts as f64 / known.len() as f64 * 100.0)
}

fn medians(sides: &[Side]) -> Vec<Column> {
    let of = |pick: fn(&Side) -> &Vec<f64>| {
        sides
            .iter()
            .map(|side| stats::median(pick(side).clone()))
            .collect::<Vec<_>>()
    };
    let minutes: Vec<Option<f64>> = sides.iter().map(|side| side.minutes).collect();
    let mut columns = vec![Column::new("median_minutes".into(), minutes)];
    columns.extend(stats::estimates("median_views", &of(|side| &side.views)));
    columns.extend(stats::estimates("engagement_rate", &of(|side| &side.engagement)));
    columns.extend(stats::estimates("view_velocity", &of(|side| &side.velocity)));
    columns
}

fn against_first(sides: &[Side], pick: fn(&Side) -> &Vec<f64>) -> Vec<Option<f64>> {
    let Some((own, others)) = sides.split_first() else {
        return Vec::new();
    };
    let others: Vec<Vec<f64>> = others.iter().map(|side| pick(side).clone()).collect();
    let found = stats::against_own(pick(own), &others, FEWEST);
    std::iter::once(None)
        .chain(found.into_iter().map(|against| against.map(|a| a.p)))
        .collect()
}

impl Benchmark {
    /// Which channels have significantly more or fewer views per video, in words.
    pub(crate) fn finding(&self) -> String {
        let cell = |name: &str, row: usize| columns::number(&self.channels, name, row);
        let Some(own) = cell("median_views", 0) else {
            return "This channel has no videos of the last year to compare.".to_owned();
        };
        let interval = cell("median_views_low", 0).zip(cell("median_views_high", 0));
        let names = columns::strings(&self.channels, "channel").unwrap_or_default();
        let (mut more, mut fewer, mut equal, mut unknown) = (Vec::new(), Vec::new(), 0, 0);
        for (row, name) in names.into_iter().enumerate().skip(1) {
            let name = name.unwrap_or_else(|| "a channel without a title".to_owned());
            match (cell("p_views", row), cell("median_views", row)) {
                (Some(p), Some(other)) if p < SIGNIFICANT && other != own => {
                    let way = if other > own { &mut more } else { &mut fewer };
                    way.push(name);
                }
                (Some(_), _) => equal += 1,
                (None, _) => unknown += 1,
            }
        }
        let mut parts = vec![format!(
            "Median views per video over the last year: {}",
            with_interval(own, interval)
        )];
        for (names, way) in [(more, "more"), (fewer, "fewer")] {
            if !names.is_empty() {
                parts.push(format!("significantly {way}: {}", names.join(", ")));
            }
        }
        if equal > 0 {
            parts.push(format!("no clear difference from {}", count(equal, "other channel")));
        }
        if unknown > 0 {
            parts.push(format!(
                "too few videos to compare with {} (ten on both sides are needed)",
                count(unknown, "other channel")
            ));
        }
        format!("{}.", parts.join("; "))
    }
}

crate::display::show::display_as_shown!(Benchmark);

impl Show for Benchmark {
    fn bundle(&self) -> Bundle {
        let tables = [
            ("Videos of the last year", &self.channels),
            ("Tags used by other channels", &self.tags),
        ];
        report("Benchmark", &[self.finding()], &tables, &self.source)
    }
}

crate::display::show::display_as_shown!(ChartBenchmark);

impl Show for ChartBenchmark {
    fn bundle(&self) -> Bundle {
        let sentences =
            ["The charts (Trending Music, Movies and Gaming) list videos that have already succeeded.".to_owned()];
        let tables = [
            ("Videos in the charts", &self.categories),
            ("Tags in the charts", &self.tags),
        ];
        report("Comparison with the charts", &sentences, &tables, &self.source)
    }
}
