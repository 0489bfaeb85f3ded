//! A forecast of the level of views, tested against "no change".

use super::conformal::{LEVELS, Residuals};
use super::rows::Rows;
use super::{Target, TrainOptions, fit};
use crate::display::number::{compact, count};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::interrupt;
use crate::stats::metrics::{clearly_less, mean, median};
use polars::prelude::{Column, DataFrame, DataType, TimeUnit, TimeZone};
use serde::{Deserialize, Serialize};

const WEEK: i64 = 7 * 86_400_000_000;
/// Number of videos that the line is fitted to.
const WINDOW: usize = 40;
/// Number of videos whose median is the "no change" forecast.
const LAST: usize = 10;
/// A forecast needs at least this many videos.
const FEWEST: usize = 30;
/// The first origin of the test has this many videos before it.
const FIRST: usize = 20;
/// Length of a test block and of the forecast, extended to the time of three uploads if that is longer.
const WEEKS: i64 = 4;
/// What remains of the slope after each week ahead: undamped trends overshoot in the long run (Gardner & McKenzie
/// 1985).
const DAMPING: f64 = 0.9;
/// Maximum number of test blocks, so that a long history costs no more; the latest are used.
const BLOCKS: usize = 60;

/// The result of [`forecast`]. At the end of a cell it shows its findings.
#[derive(Clone, Debug)]
pub struct Forecast {
    /// One row per week: `week` (from 1), `starts_at`, `predicted_views` (the level: median views of a video),
    /// `low_80`, `high_80`, `low_95`, `high_95`, `same_as_last` (median of the last ten videos).
    pub forecast: DataFrame,
    /// One row per block of the rolling-origin test: `starts_at`, `videos`, `observed` (median views),
    /// `predicted_views`, `same_as_last`. Each forecast uses only the videos before the block.
    pub tested: DataFrame,
    title: String,
    sentences: Vec<String>,
    better: bool,
    /// Per week, on ln(1 + views), with its 95% interval.
    slope: (f64, f64, f64),
}

/// A level that follows a line, or stays constant if the slope is not distinguishable from zero.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Line {
    level: f64,
    /// A week, on ln(1 + views), with its 95% interval.
    slope: (f64, f64, f64),
}

/// Forecasts the level of views (the median views of a video) for the next four weeks, or as long as three uploads
/// take.
///
/// A line is fitted to ln(1 + views) of the last 40 videos by the median of all pairwise slopes (Theil 1950), with
/// Sen's interval (1968). If that interval contains 0, the level of the last ten videos is used instead. The slope is
/// damped by a tenth for each week ahead (Gardner & McKenzie 1985). Only videos of the format that most of the last
/// fifty have (Shorts or not) are used: a change of format is not a trend. Videos that [`views`](crate::train::views) leaves
/// out are left out here, too.
///
/// The forecast is tested with a rolling origin: each block of weeks is forecast from the videos before it, and
/// compared with the median of the last ten. The prediction intervals come from the errors of that test (conformal
/// prediction).
///
/// # Errors
/// `is_too_little_data()`: fewer than 30 usable videos of the format. `is_input()`: a required column is missing or of
/// the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let trend = train::forecast(&clean(&fetch("demo")?)?)?;
/// assert!(trend.forecast.height() >= 4);
/// let (percent, low, high) = trend.percent_a_week();
/// assert!(low <= percent && percent <= high);
/// println!("{}", trend.sentences().join(" "));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn forecast(videos: &DataFrame) -> Result<Forecast> {
    interrupt::begin();
    of_videos(videos).with_context(|| "forecasting views")
}

/// A video: time of publication, ln(1 + views).
type Video = (i64, f64);

fn of_videos(videos: &DataFrame) -> Result<Forecast> {
    let options = TrainOptions::new().features(["growth"]);
    let (rows, _) = Rows::read(videos, &options.chosen()?, &options, Target::Views)?;
    let is_short = |short: &Option<bool>| *short == Some(true);
    let recent = rows.short.iter().rev().take(50);
    let shorts = 2 * recent.clone().filter(|short| is_short(short)).count() > recent.count();
    let all = rows.published.iter().zip(&rows.y).zip(&rows.short);
    let past: Vec<Video> = all
        .filter(|(_, short)| is_short(short) == shorts)
        .map(|((at, y), _)| (*at, *y))
        .collect();
    let (Some((last, _)), true) = (past.last(), past.len() >= FEWEST) else {
        let what = if shorts { "Shorts" } else { "videos that are not Shorts" };
        return Err(Error::new(
            Kind::TooLittleData,
            format!("{} {what} can be used; a forecast needs at least {FEWEST}", past.len()),
        )
        .hint("choose a channel with more videos, or use analyze::trends(&videos)?"));
    };
    let weeks = horizon(&past);
    let blocks = blocks(&past, weeks)?;
    let residuals = Residuals::new(blocks.iter().map(|block| block.observed - block.predicted));
    let absolute = |pick: fn(&Block) -> f64| -> Vec<f64> {
        blocks
            .iter()
            .map(|block| (block.observed - pick(block)).abs())
            .collect()
    };
    let (ours, theirs) = (absolute(|b| b.predicted), absolute(|b| b.same));
    let better = clearly_less(&ours, &theirs, 2.0);
    let line = fitted(&past, *last).ok_or_else(|| Error::new(Kind::Internal, "no level was estimated"))?;
    let same = same_as_last(&past).unwrap_or(line.level);
    let channel = fit::first_text(videos, "channel_title");
    let numbers = Numbers {
        line,
        same,
        weeks,
        errors: (mean(&ours), mean(&theirs)),
        blocks: blocks.len(),
        videos: past.len(),
        shorts,
        better,
    };
    Ok(Forecast {
        forecast: table(&line, same, *last, weeks, &residuals)?,
        tested: test_table(&blocks)?,
        title: channel.map_or("Forecast of views".into(), |c| format!("Forecast of views · {c}")),
        sentences: numbers.sentences(&residuals),
        better,
        slope: line.slope,
    })
}

/// Weeks to forecast: four, or as many as three uploads take.
fn horizon(past: &[Video]) -> i64 {
    let gaps = past.iter().zip(past.iter().skip(1)).rev().take(WINDOW);
    let gap = median(gaps.map(|(a, b)| (b.0 - a.0) as f64).collect()).unwrap_or(0.0);
    ((3.0 * gap / WEEK as f64).ceil() as i64).clamp(WEEKS, 52)
}

struct Block {
    starts: i64,
    videos: usize,
    observed: f64,
    predicted: f64,
    same: f64,
}

fn blocks(past: &[Video], weeks: i64) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    let Some((end, _)) = past.last() else { return Ok(blocks) };
    let mut from = end - weeks * WEEK;
    while blocks.len() < BLOCKS {
        interrupt::check()?;
        let first = past.partition_point(|(at, _)| *at <= from);
        let (Some(before), Some(rest)) = (past.get(..first), past.get(first..)) else {
            break;
        };
        if before.len() < FIRST {
            break;
        }
        let inside: Vec<&Video> = rest.iter().take_while(|(at, _)| *at <= from + weeks * WEEK).collect();
        let middle = mean(&inside.iter().map(|(at, _)| *at as f64).collect::<Vec<_>>());
        let observed = median(inside.iter().map(|(_, y)| *y).collect());
        if let (Some(middle), Some(observed), true) = (middle, observed, inside.len() >= 2)
            && let (Some(line), Some(same)) = (fitted(before, from), same_as_last(before))
        {
            blocks.push(Block {
                starts: from,
                videos: inside.len(),
                observed,
                predicted: line.at((middle - from as f64) / WEEK as f64),
                same,
            });
        }
        from -= weeks * WEEK;
    }
    blocks.reverse();
    Ok(blocks)
}

fn same_as_last(past: &[Video]) -> Option<f64> {
    median(past.iter().rev().take(LAST).map(|(_, y)| *y).collect())
}

impl Line {
    /// The level this many weeks after the time it was fitted at.
    fn at(&self, weeks: f64) -> f64 {
        let (slope, low, high) = self.slope;
        let flat = low <= 0.0 && high >= 0.0;
        // The sum of the faded slopes, for parts of weeks too.
        let faded = (1.0 - DAMPING.powf(weeks.max(0.0))) / (1.0 - DAMPING);
        self.level + if flat { 0.0 } else { slope * faded }
    }
}

/// Theil's line through the last videos, with its level at `now`.
fn fitted(past: &[Video], now: i64) -> Option<Line> {
    let window: Vec<(f64, f64)> = past
        .iter()
        .rev()
        .take(WINDOW)
        .map(|(at, y)| ((at - now) as f64 / WEEK as f64, *y))
        .collect();
    let mut slopes = Vec::new();
    for (place, (t, y)) in window.iter().enumerate() {
        let others = window.iter().skip(place + 1).filter(|(other, _)| other != t);
        slopes.extend(others.map(|(other, value)| (value - y) / (other - t)));
    }
    slopes.sort_unstable_by(f64::total_cmp);
    let flat = median(window.iter().take(LAST).map(|(_, y)| *y).collect())?;
    let slope = median(slopes.clone()).unwrap_or(0.0);
    // Sen 1968: the variance of Kendall's S tells which slopes bound the interval.
    let n = window.len() as f64;
    let spread = 1.959_963_984_540_054 * (n * (n - 1.0) * (2.0 * n + 5.0) / 18.0).sqrt();
    let pairs = slopes.len() as f64;
    let place = |place: f64| slopes.get(place.clamp(0.0, (pairs - 1.0).max(0.0)) as usize).copied();
    let low = place(((pairs - spread) / 2.0).floor()).unwrap_or(f64::NEG_INFINITY);
    let high = place(((pairs + spread) / 2.0).ceil()).unwrap_or(f64::INFINITY);
    let still = low <= 0.0 && high >= 0.0;
    let level = match still {
        true => flat,
        false => median(window.iter().map(|(t, y)| y - slope * t).collect())?,
    };
    Some(Line {
        level,
        slope: (slope, low, high),
    })
}

fn moments(name: &str, values: Vec<i64>) -> Result<Column> {
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
    Ok(Column::new(name.into(), values).cast(&utc)?)
}

fn shown(values: Vec<Option<f64>>, name: &str) -> Column {
    let views = |value: Option<f64>| value.map(|value| Target::Views.shown(value)).filter(|v| v.is_finite());
    Column::new(name.into(), values.into_iter().map(views).collect::<Vec<Option<f64>>>())
}

fn table(line: &Line, same: f64, last: i64, weeks: i64, residuals: &Residuals) -> Result<DataFrame> {
    let levels: Vec<f64> = (0..weeks).map(|week| line.at(week as f64 + 0.5)).collect();
    let [half_80, half_95] = LEVELS.map(|level| residuals.half_width(level));
    let of = |name: &str, shift: Option<f64>| shown(levels.iter().map(|l| Some(l + shift?)).collect(), name);
    Ok(DataFrame::new_infer_height(vec![
        Column::new("week".into(), (1..=weeks).collect::<Vec<i64>>()),
        moments("starts_at", (0..weeks).map(|week| last + week * WEEK).collect())?,
        of("predicted_views", Some(0.0)),
        of("low_80", half_80.map(|half| -half)),
        of("high_80", half_80),
        of("low_95", half_95.map(|half| -half)),
        of("high_95", half_95),
        shown(vec![Some(same); levels.len()], "same_as_last"),
    ])?)
}

fn test_table(blocks: &[Block]) -> Result<DataFrame> {
    let of = |name: &str, pick: fn(&Block) -> f64| shown(blocks.iter().map(|b| Some(pick(b))).collect(), name);
    Ok(DataFrame::new_infer_height(vec![
        moments("starts_at", blocks.iter().map(|b| b.starts).collect())?,
        Column::new(
            "videos".into(),
            blocks.iter().map(|b| b.videos as u64).collect::<Vec<_>>(),
        ),
        of("observed", |b| b.observed),
        of("predicted_views", |b| b.predicted),
        of("same_as_last", |b| b.same),
    ])?)
}

/// The values in the sentences.
struct Numbers {
    line: Line,
    same: f64,
    weeks: i64,
    errors: (Option<f64>, Option<f64>),
    blocks: usize,
    videos: usize,
    shorts: bool,
    better: bool,
}

impl Numbers {
    fn sentences(&self, residuals: &Residuals) -> Vec<String> {
        let (slope, low, high) = self.line.slope;
        let percent = |slope: f64| format!("{:+.1}%", slope.exp_m1() * 100.0).replace('-', "−");
        let still = low <= 0.0 && high >= 0.0;
        let moves = match still {
            true => "no clear trend, so the forecast continues the level of the last ten videos",
            false => "the forecast follows this slope, damped by a tenth each week",
        };
        let level = Target::Views.shown(self.line.at(self.weeks as f64 / 2.0));
        let interval =
            residuals
                .half_width(LEVELS[1])
                .map_or(" (too few blocks for a 95% interval)".to_owned(), |half| {
                    let bound = |shift| compact(Target::Views.shown(self.line.at(self.weeks as f64 / 2.0) + shift));
                    format!(", 95% interval {} to {}", bound(-half), bound(half))
                });
        let error = |error: Option<f64>| super::verdict::decimals(error);
        let verdict = if self.better { "Better than" } else { "No better than" };
        vec![
            format!(
                "Forecast level for the next {} weeks: {} views per video{interval}; the median of the last ten is {}.",
                self.weeks,
                compact(level),
                compact(Target::Views.shown(self.same))
            ),
            format!(
                "Slope over the last {} {}: {} per week [{}, {}]; {moves}.",
                WINDOW.min(self.videos),
                if self.shorts { "Shorts" } else { "videos" },
                percent(slope),
                percent(low),
                percent(high)
            ),
            format!(
                "{verdict} repeating the last level: mean error {} against {} on ln(1 + views), {} of {} weeks, each \
                 forecast from the videos before it.",
                error(self.errors.0),
                error(self.errors.1),
                count(self.blocks, "block"),
                self.weeks
            ),
        ]
    }
}

impl Forecast {
    /// The findings in words.
    pub fn sentences(&self) -> &[String] {
        &self.sentences
    }

    /// Whether the forecasts of the test were better than "no change" by more than two standard errors.
    pub fn is_better_than_last(&self) -> bool {
        self.better
    }

    /// The weekly change of the level in percent, with its 95% interval: (value, low, high).
    pub fn percent_a_week(&self) -> (f64, f64, f64) {
        let percent = |slope: f64| slope.exp_m1() * 100.0;
        let (slope, low, high) = self.slope;
        (percent(slope), percent(low), percent(high))
    }
}

crate::display::show::display_as_shown!(Forecast);

impl Show for Forecast {
    fn bundle(&self) -> Bundle {
        report(&self.title, &self.sentences, &[("Forecast", &self.forecast)], "")
    }
}
