//! A forecast of the level of views, tested against "no change".

use super::conformal::{LEVELS, Residuals};
use super::rolling_origin::{Block, blocks};
use super::rows::Rows;
use super::trend_line::{Slope, TrendLine, Video, WEEK, WINDOW, same_as_last};
use super::{Target, TrainOptions, fit};
use crate::display::number::{compact, count, decimal};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Context, Error, Kind, Result};
use crate::features::Settling;
use crate::frame::columns::times;
use crate::platform::interrupt;
use crate::stats::metrics::{clearly_less, mean, median};
use polars::prelude::{Column, DataFrame, DataType, TimeUnit, TimeZone};

/// A forecast needs at least this many videos.
const FEWEST: usize = 30;
/// Length of a test block and of the forecast, extended to the time of three uploads if that is longer.
const WEEKS: i64 = 4;
/// After a pause of half a year, or of ten usual gaps if that is longer, nothing recent says what comes next.
const PAUSE: i64 = 26 * WEEK;
const GAPS: i64 = 10;

/// The result of [`forecast`]. At the end of a cell it shows its findings.
#[derive(Clone, Debug)]
pub struct Forecast {
    /// One row per week after the fetch: `week` (from 1), `starts_at`, `predicted_views` (the level: median views of a
    /// video at an age of 90 days), `low_80`, `high_80`, `low_95`, `high_95`, `same_as_last` (median of the last ten
    /// videos). If the tested forecasts were no better than `same_as_last`, that is what is predicted. No rows if the
    /// channel is dormant.
    pub forecast: DataFrame,
    /// One row per block of the rolling-origin test: `starts_at`, `videos`, `observed` (median views),
    /// `predicted_views`, `same_as_last`. Each forecast uses only the videos before the block.
    pub tested: DataFrame,
    title: String,
    sentences: Vec<String>,
    better: bool,
    slope: Slope,
}

/// Forecasts the level of views (the median views of a video) for the four weeks after the fetch, or as long as three
/// uploads take.
///
/// Views are compared at equal age, 90 days: a younger video is brought to it with the channel's own curve of views by
/// age, as [`analyze::settled`](crate::analyze::settled) has it, or left out if it is too young to say. A line is
/// fitted to ln(1 + views) of the last 40 videos by the median of all pairwise slopes (Theil 1950), with Sen's interval
/// (1968), widened to hold under every plausible curve. If that interval contains 0, the level of the last ten videos
/// is used instead. The slope is damped by a tenth for each week ahead (Gardner & McKenzie 1985). Only videos of the
/// format that most of the last fifty have (Shorts or not) are used: a change of format is not a trend. Videos that
/// [`views`](crate::train::views) leaves out are left out here, too.
///
/// The forecast is tested with a rolling origin: each block of weeks is forecast from the videos before it, and
/// compared with the median of the last ten. If it is no better, the median of the last ten is what is forecast. The
/// prediction intervals come from the errors of that test (conformal prediction).
///
/// A channel whose last upload is half a year ago (or ten times its usual gap, if that is longer) gets no forecast, and
/// a sentence that says so.
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
    of_videos(videos, None).with_context(|| "forecasting views")
}

/// As [`forecast()`], with dated observations of the same videos, as [`clean::growth`](crate::clean::growth()) returns
/// them: from 30 pairs of observations of videos younger than 60 days on, they show how views accumulate.
///
/// # Errors
/// As [`forecast()`].
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let channel = fetch("demo")?;
/// let trend = train::forecast_with(&clean(&channel)?, &clean::growth(&channel)?)?;
/// assert!(trend.forecast.height() >= 4);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn forecast_with(videos: &DataFrame, observations: &DataFrame) -> Result<Forecast> {
    interrupt::begin();
    of_videos(videos, Some(observations)).with_context(|| "forecasting views")
}

fn of_videos(videos: &DataFrame, observations: Option<&DataFrame>) -> Result<Forecast> {
    let options = TrainOptions::new().features(["growth"]);
    let settling = Settling::with(videos, observations)?;
    let (rows, _) = Rows::settled(
        videos,
        &options.chosen()?,
        &options,
        Target::Views,
        Some(settling.clone()),
    )?;
    let is_short = |short: &Option<bool>| *short == Some(true);
    let recent = rows.short.iter().rev().take(50);
    let shorts = 2 * recent.clone().filter(|short| is_short(short)).count() > recent.count();
    let all = rows.published.iter().zip(&rows.y).zip(&rows.short);
    let past: Vec<Video> = all
        .filter(|(_, short)| is_short(short) == shorts)
        .map(|((at, y), _)| Video { at: *at, y: *y })
        .collect();
    let (Some(last), true) = (past.last().map(|video| video.at), past.len() >= FEWEST) else {
        let what = if shorts { "Shorts" } else { "videos that are not Shorts" };
        return Err(Error::new(
            Kind::TooLittleData,
            format!("{} {what} can be used; a forecast needs at least {FEWEST}", past.len()),
        )
        .hint("choose a channel with more videos, or use analyze::trends(&videos)?"));
    };
    let channel = fit::first_text(videos, "channel_title");
    let title = channel.map_or("Forecast of views".into(), |c| format!("Forecast of views · {c}"));
    let fetched = times(videos, "fetched_at")?.into_iter().flatten().max().unwrap_or(last);
    let published = times(videos, "published_at")?.into_iter().flatten();
    // A video too young to use shows that the channel is alive, too.
    let latest = published.filter(|at| *at <= fetched).max().unwrap_or(last);
    let gap = usual_gap(&past);
    if fetched.saturating_sub(latest) > PAUSE.max(GAPS * gap as i64) {
        return dormant(title, fetched - latest);
    }
    let ages: Vec<f64> = past
        .iter()
        .rev()
        .take(WINDOW)
        .map(|video| fetched.saturating_sub(video.at) as f64 / 86_400e6)
        .collect();
    let line = TrendLine::fit(&past, last, &settling.alternatives(&ages))
        .ok_or_else(|| Error::new(Kind::Internal, "no level was estimated"))?;
    let weeks = ((3.0 * gap / WEEK as f64).ceil() as i64).clamp(WEEKS, 52);
    let blocks = blocks(&past, weeks)?;
    let absolute = |pick: fn(&Block) -> f64| -> Vec<f64> {
        blocks
            .iter()
            .map(|block| (block.observed - pick(block)).abs())
            .collect()
    };
    let (ours, theirs) = (absolute(|b| b.predicted), absolute(|b| b.same));
    let better = clearly_less(&ours, &theirs, 2.0);
    let same = same_as_last(&past).unwrap_or(line.at(0.0));
    let since = fetched.saturating_sub(last) as f64 / WEEK as f64;
    let levels = (0..weeks).map(|week| match better {
        true => line.at(since + week as f64 + 0.5),
        false => same,
    });
    let numbers = Numbers {
        levels: levels.collect(),
        slope: line.slope,
        same,
        residuals: Residuals::new(if better { ours.clone() } else { theirs.clone() }),
        errors: (mean(&ours), mean(&theirs)),
        blocks: blocks.len(),
        videos: past.len(),
        shorts,
        better,
        settling: settling.sentence(),
    };
    Ok(Forecast {
        forecast: numbers.table(fetched)?,
        tested: test_table(&blocks)?,
        title,
        sentences: numbers.sentences(),
        better,
        slope: line.slope,
    })
}

/// The median time between two of the last uploads.
fn usual_gap(past: &[Video]) -> f64 {
    let gaps = past.iter().zip(past.iter().skip(1)).rev().take(WINDOW);
    median(gaps.map(|(a, b)| (b.at - a.at) as f64).collect()).unwrap_or(0.0)
}

/// A channel that has stopped: no number says what a new video would get.
fn dormant(title: String, pause: i64) -> Result<Forecast> {
    let years = pause as f64 / (365.25 * 86_400e6);
    let ago = match years < 1.0 {
        true => count((years * 12.0).round() as usize, "month"),
        false => format!("{} years", decimal(years, 1)),
    };
    let nothing = Numbers {
        levels: Vec::new(),
        slope: Slope {
            value: 0.0,
            low: f64::NEG_INFINITY,
            high: f64::INFINITY,
        },
        same: f64::NAN,
        residuals: Residuals::default(),
        errors: (None, None),
        blocks: 0,
        videos: 0,
        shorts: false,
        better: false,
        settling: String::new(),
    };
    Ok(Forecast {
        forecast: nothing.table(0)?,
        tested: test_table(&[])?,
        title,
        sentences: vec![format!(
            "The last upload was {ago} before the fetch, so there is no forecast: nothing recent says what a new video \
             would get."
        )],
        better: false,
        slope: nothing.slope,
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

/// The values in the table and in the sentences.
struct Numbers {
    /// A week each, on ln(1 + views).
    levels: Vec<f64>,
    slope: Slope,
    same: f64,
    residuals: Residuals,
    errors: (Option<f64>, Option<f64>),
    blocks: usize,
    videos: usize,
    shorts: bool,
    better: bool,
    settling: String,
}

impl Numbers {
    fn table(&self, fetched: i64) -> Result<DataFrame> {
        let [half_80, half_95] = LEVELS.map(|level| self.residuals.half_width(level));
        let of = |name: &str, shift: Option<f64>| shown(self.levels.iter().map(|l| Some(l + shift?)).collect(), name);
        let weeks = self.levels.len() as i64;
        Ok(DataFrame::new_infer_height(vec![
            Column::new("week".into(), (1..=weeks).collect::<Vec<i64>>()),
            moments("starts_at", (0..weeks).map(|week| fetched + week * WEEK).collect())?,
            of("predicted_views", Some(0.0)),
            of("low_80", half_80.map(|half| -half)),
            of("high_80", half_80),
            of("low_95", half_95.map(|half| -half)),
            of("high_95", half_95),
            shown(vec![Some(self.same); self.levels.len()], "same_as_last"),
        ])?)
    }

    fn sentences(&self) -> Vec<String> {
        let weeks = self.levels.len();
        let middle = self.levels.get(weeks / 2).copied().unwrap_or(self.same);
        let level = |log: f64| compact(Target::Views.shown(log));
        let interval = match self.residuals.half_width(LEVELS[1]) {
            Some(half) => format!(", 95% interval {} to {}", level(middle - half), level(middle + half)),
            None => " (too few blocks for a 95% interval)".to_owned(),
        };
        let videos = if self.shorts { "Shorts" } else { "videos" };
        let percent = |slope: f64| match slope.is_finite() {
            // Adding 0 makes a rounded −0 a 0.
            true => format!("{:+.1}%", (slope.exp_m1() * 1000.0).round() / 10.0 + 0.0).replace('-', "−"),
            false => "unknown".to_owned(),
        };
        let Slope { value, low, high } = self.slope;
        let moves = match (self.slope.is_flat(), self.better) {
            (true, _) => "no clear trend",
            (false, true) => "the forecast follows this slope, damped by a tenth each week",
            (false, false) => "but following it would not have predicted better, so the forecast does not",
        };
        let off = |error: Option<f64>| match error {
            Some(error) => format!("{:.0}%", error.exp_m1() * 100.0),
            None => "–".to_owned(),
        };
        let test = format!(
            "{} of {weeks} weeks, each forecast from the videos before it",
            count(self.blocks, "block")
        );
        let verdict = match (self.blocks, self.better) {
            (0, _) => "There are too few videos to test a forecast.".to_owned(),
            (_, true) => format!(
                "Better than repeating the last level: off by {} on average against {}, in {test}.",
                off(self.errors.0),
                off(self.errors.1)
            ),
            (_, false) => format!(
                "Following the slope is no better than repeating the last level (off by {} on average against {}, in \
                 {test}), so the last level is the forecast.",
                off(self.errors.0),
                off(self.errors.1)
            ),
        };
        vec![
            format!(
                "Forecast for the next {weeks} weeks: {} views per video at an age of 90 days{interval}; the median of \
                 the last ten is {}.",
                level(middle),
                level(self.same)
            ),
            format!(
                "Slope over the last {} {videos}: {} per week [{}, {}]; {moves}.",
                WINDOW.min(self.videos),
                percent(value),
                percent(low),
                percent(high)
            ),
            verdict,
            self.settling.clone(),
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

    /// The weekly change of the level in percent, with its 95% interval: (value, low, high). Of a dormant channel the
    /// interval is unbounded.
    pub fn percent_a_week(&self) -> (f64, f64, f64) {
        let percent = |slope: f64| slope.exp_m1() * 100.0;
        (
            percent(self.slope.value),
            percent(self.slope.low),
            percent(self.slope.high),
        )
    }
}

crate::display::show::display_as_shown!(Forecast);

impl Show for Forecast {
    fn bundle(&self) -> Bundle {
        report(&self.title, &self.sentences, &[("Forecast", &self.forecast)], "")
    }
}
