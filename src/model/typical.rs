//! A plan made from what the channel usually does, and plans written as text.

use super::Plan;
use crate::error::{Context, Error, Kind, Result};
use crate::frame::columns::{integers, texts, times};
use crate::frame::{finished, shorts};
use crate::platform::time_zone;
use jiff::civil::{DateTime, Weekday};
use jiff::{Timestamp, ToSpan, Zoned, tz::TimeZone};
use polars::prelude::DataFrame;

/// The latest videos say what the channel usually does.
const RECENT: usize = 50;
/// The most plans of one text.
const MOST: usize = 10;

impl Plan {
    /// What the channel usually publishes, planned for the week after it was fetched.
    ///
    /// Of the latest 50 finished videos, those of the most frequent format (Short, not a Short, unknown) count: the duration
    /// is their median, the weekday and the hour are those with the most uploads in `time_zone`, and the title is that of the
    /// latest video whose title has the median length.
    ///
    /// # Errors
    /// `is_too_little_data()`: no finished video has a title, a duration and a date. `is_input()`: the frame lacks a column,
    /// or there is no such time zone.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::Plan;
    ///
    /// let typical = Plan::typical(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// println!("{typical:?}");
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn typical(videos: &DataFrame, time_zone: &str) -> Result<Plan> {
        Typical::of(videos, time_zone).map(|typical| typical.plan(None, None, None))
    }
}

/// The plans in a text, one per line: `title | minutes | time`.
///
/// A line is split from its end, so that a title may contain `|`. The time is `2026-12-05T18:00`, in `time_zone`. What is
/// left out or empty is the channel's usual one, see [`Plan::typical`]; an empty text is one typical plan.
///
/// # Errors
/// `is_input()`: a line has no title, or minutes or a time that are not valid, or there are more than ten lines; the message
/// names the line. Those of [`Plan::typical`], if something is left out.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let text = "Bread | 12.5 | 2026-12-05T18:00\nBread, the long way | 35 |";
/// assert_eq!(train::plans(text, &videos, "Europe/Berlin")?.len(), 2);
/// assert_eq!(train::plans("", &videos, "Europe/Berlin")?.len(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn plans(text: &str, videos: &DataFrame, time_zone: &str) -> Result<Vec<Plan>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MOST {
        return Err(Error::new(Kind::Input, format!("{} plans are too many", lines.len()))
            .hint(format!("compare at most {MOST} plans at a time")));
    }
    if lines.is_empty() {
        return Ok(vec![Plan::typical(videos, time_zone)?]);
    }
    let mut typical = None;
    let of_line = |(number, line): (usize, &str)| {
        let plan = Line::read(line, time_zone).with_context(|| format!("reading plan {number}"))?;
        if let (Some(minutes), Some(at)) = (plan.minutes, plan.at) {
            return Ok(Plan::new(plan.title).minutes(minutes).at(at.to_string()));
        }
        if typical.is_none() {
            typical = Some(Typical::of(videos, time_zone)?);
        }
        let usual = typical
            .as_ref()
            .map(|typical| typical.plan(Some(plan.title), plan.minutes, plan.at));
        usual.ok_or_else(|| Error::new(Kind::Internal, "nothing is typical"))
    };
    (1..).zip(lines).map(of_line).collect()
}

/// A line of the text.
struct Line<'a> {
    title: &'a str,
    minutes: Option<f64>,
    at: Option<DateTime>,
}

impl Line<'_> {
    fn read<'a>(line: &'a str, time_zone: &str) -> Result<Line<'a>> {
        let wrong = |what: String| Error::new(Kind::Input, what).hint("write it as: title | 12.5 | 2026-12-05T18:00");
        let mut parts: Vec<&str> = line.rsplitn(3, '|').map(str::trim).collect();
        parts.reverse();
        let title = parts.first().copied().unwrap_or_default();
        if title.is_empty() {
            return Err(wrong("a plan has no title".to_owned()));
        }
        let given = |place: usize| parts.get(place).copied().filter(|part| !part.is_empty());
        let minutes = given(1).map(|text| {
            let minutes = text.replace(',', ".").parse::<f64>().ok();
            let valid = minutes.filter(|minutes| *minutes > 0.0 && *minutes <= 720.0);
            valid.ok_or_else(|| {
                wrong(format!(
                    "`{}` is not a length in minutes, 0 to 720",
                    text.escape_debug()
                ))
            })
        });
        let at = given(2).map(|text| {
            let local = text.parse::<DateTime>().ok();
            let exists = local.filter(|local| {
                time_zone::named(time_zone).is_ok_and(|zone| zone.to_ambiguous_zoned(*local).compatible().is_ok())
            });
            exists.ok_or_else(|| wrong(format!("`{}` is not a date and time", text.escape_debug())))
        });
        Ok(Line {
            title,
            minutes: minutes.transpose()?,
            at: at.transpose()?,
        })
    }
}

/// What the channel usually does.
struct Typical {
    title: String,
    minutes: f64,
    at: DateTime,
    is_short: Option<bool>,
}

struct Video<'a> {
    title: &'a str,
    seconds: i64,
    published: Zoned,
}

impl Typical {
    fn of(videos: &DataFrame, time_zone: &str) -> Result<Typical> {
        let zone = time_zone::named(time_zone)?;
        let fetched = times(videos, "fetched_at")?.into_iter().flatten().max();
        let (is_short, recent) = recent(videos, &zone)?;
        let nothing = || {
            Error::new(
                Kind::TooLittleData,
                "no finished video has a title, a duration and a date",
            )
            .hint("plan a video with its own title, minutes and time")
        };
        let median = |mut values: Vec<i64>| {
            values.sort_unstable();
            values.get(values.len() / 2).copied()
        };
        let length = |video: &&Video| video.title.chars().count() as i64;
        let usual = median(recent.iter().map(|video| length(&video)).collect()).ok_or_else(nothing)?;
        // The latest comes first, and of equally near ones the first is taken.
        let title = recent
            .iter()
            .min_by_key(|video| (length(video) - usual).abs())
            .ok_or_else(nothing)?;
        let seconds = median(recent.iter().map(|video| video.seconds).collect()).ok_or_else(nothing)?;
        let weekday = most_frequent(
            recent
                .iter()
                .map(|video| video.published.weekday().to_monday_zero_offset()),
            7,
        );
        let hour = most_frequent(recent.iter().map(|video| video.published.hour()), 24);
        let fetched = fetched
            .and_then(|at| Timestamp::from_microsecond(at).ok())
            .ok_or_else(nothing)?;
        let at = next(&fetched.to_zoned(zone), weekday, hour).ok_or_else(nothing)?;
        Ok(Typical {
            title: title.title.to_owned(),
            minutes: seconds as f64 / 60.0,
            at,
            is_short,
        })
    }

    /// A plan with what is given, and the rest as usual.
    fn plan(&self, title: Option<&str>, minutes: Option<f64>, at: Option<DateTime>) -> Plan {
        let plan = Plan::new(title.unwrap_or(&self.title))
            .minutes(minutes.unwrap_or(self.minutes))
            .at(at.unwrap_or(self.at).to_string());
        match (self.is_short, minutes) {
            (Some(is_short), None) => plan.short(is_short),
            _ => plan,
        }
    }
}

/// The latest finished videos of their most frequent format, the latest first.
fn recent<'a>(videos: &'a DataFrame, zone: &TimeZone) -> Result<(Option<bool>, Vec<Video<'a>>)> {
    let (titles, seconds) = (texts(videos, "title")?, integers(videos, "duration_s")?);
    let (published, is_short) = (times(videos, "published_at")?, shorts(videos)?);
    let mut all: Vec<(i64, Option<bool>, &str, i64)> = (0..videos.height())
        .zip(finished(videos)?)
        .filter(|(_, is_finished)| *is_finished)
        .filter_map(|(row, _)| {
            let seconds = seconds[row].filter(|seconds| *seconds > 0)?;
            Some((published[row]?, is_short[row], titles[row]?, seconds))
        })
        .collect();
    all.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
    all.truncate(RECENT);
    // Of equally frequent ones the last is taken.
    let formats = [Some(true), None, Some(false)];
    let count = |format: &Option<bool>| all.iter().filter(|(_, is_short, ..)| is_short == format).count();
    let format = formats.into_iter().max_by_key(count).flatten();
    let videos = all.iter().filter(|(_, is_short, ..)| *is_short == format);
    let videos = videos.filter_map(|(at, _, title, seconds)| {
        let published = Timestamp::from_microsecond(*at).ok()?.to_zoned(zone.clone());
        Some(Video {
            title,
            seconds: *seconds,
            published,
        })
    });
    Ok((format, videos.collect()))
}

/// The most frequent of the numbers from 0 to `below`; of equally frequent ones the smallest.
fn most_frequent(values: impl Iterator<Item = i8>, below: i8) -> i8 {
    let mut counts = vec![0_usize; below.max(1) as usize];
    values.for_each(|value| counts[value as usize] += 1);
    let best = counts.iter().max().copied().unwrap_or_default();
    let place = counts.iter().position(|count| *count == best).unwrap_or_default();
    place as i8
}

/// The first such weekday at this hour after a moment.
fn next(after: &Zoned, weekday: i8, hour: i8) -> Option<DateTime> {
    let weekday = Weekday::from_monday_zero_offset(weekday).ok()?;
    let day = after.date().tomorrow().ok()?;
    let days = i64::from(weekday.since(day.weekday()));
    Some(day.checked_add(days.days()).ok()?.at(hour, 0, 0, 0))
}
