//! What is known of a video before it is published, as numbers.
//!
//! Nothing measured after publication (views, likes, comments) is a feature, so a model of these columns can be asked
//! about a video that is only planned. [`FEATURES`] lists every one with its reason.
//!
//! **Age.** Older videos had longer to collect views. All videos of a channel are fetched together, so a video's age is
//! a constant minus the days since the channel's first upload: one column, `days_since_first_upload`, stands for both
//! growth and age, and the two cannot be told apart. Training leaves out videos younger than a week.
//!
//! **Edits.** Titles and descriptions can be edited after publication; the API tells only what they are now.

pub(crate) mod columns;
mod list;
mod text;

pub use list::{FEATURES, Feature, list};

use crate::error::{Error, Kind, Result};
use columns::{booleans, has, instants, integers, text as texts};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use polars::prelude::{Column, DataFrame, NamedFrom, PlSmallStr, Series};
use std::f64::consts::TAU;

/// The features of every video, in the order of the rows.
///
/// `videos` is a frame of one channel as `clean` returns it; of a planned video only `video_id`, `title`, `published_at`
/// and `duration_s` must be there. `time_zone` is a name such as `"Europe/Berlin"`: hour, weekday and month are those of
/// the clocks there, daylight saving included.
///
/// Returns `video_id`, `published_at`, `views` (null where unknown or absent) and the columns of [`FEATURES`] as numbers;
/// null where a feature is unknown (no description, first upload without an earlier one).
///
/// Errors: an unknown time zone, a missing column or one of another type, videos of several channels.
pub fn features(videos: &DataFrame, time_zone: &str) -> Result<DataFrame> {
    features_after(videos, time_zone, &[])
}

/// The same for videos that follow earlier uploads (moments in microseconds), which need not be in the frame.
pub(crate) fn features_after(videos: &DataFrame, time_zone: &str, earlier: &[i64]) -> Result<DataFrame> {
    let zone = zone(time_zone)?;
    one_channel(videos)?;
    let published = instants(videos, "published_at")?;
    let titles = texts(videos, "title")?;
    let durations = integers(videos, "duration_s")?;
    let descriptions = optional(videos, "description", texts)?;
    let shorts = optional(videos, "is_short", booleans)?;
    let tags = optional(videos, "tags", columns::lengths)?;
    let views = optional(videos, "views", integers)?;

    let mut uploads: Vec<i64> = published
        .iter()
        .flatten()
        .copied()
        .chain(earlier.iter().copied())
        .collect();
    uploads.sort_unstable();
    uploads.dedup();

    let mut table = Table::new(videos.height());
    for row in 0..videos.height() {
        let at = |name, value| (name, value);
        if let Some(micros) = published.get(row).copied().flatten() {
            if let Some(local) = local(micros, &zone) {
                table.extend(row, clock(&local));
            }
            if let Some(first) = uploads.first() {
                table.set(row, "days_since_first_upload", days(micros.saturating_sub(*first)));
            }
            let before = uploads.partition_point(|upload| *upload < micros);
            if let Some(last) = before.checked_sub(1).and_then(|index| uploads.get(index)) {
                table.set(
                    row,
                    "days_since_last_upload_log",
                    days(micros.saturating_sub(*last)).ln_1p(),
                );
            }
        }
        if let Some(seconds) = durations.get(row).copied().flatten().filter(|seconds| *seconds >= 0) {
            table.set(row, "duration_minutes_log", (seconds as f64 / 60.0).ln_1p());
        }
        let title = titles.get(row).copied().flatten();
        let description = descriptions.get(row).copied().flatten();
        if let Some(title) = title {
            table.extend(
                row,
                [
                    at("title_length", text::length(title)),
                    at("title_words", text::words(title)),
                    at("has_question", f64::from(text::has_question(title))),
                    at("has_number", f64::from(text::has_number(title))),
                    at("has_emoji", f64::from(text::has_emoji(title))),
                    at("capital_words", text::capital_words(title)),
                ],
            );
            if let Some(mean) = text::mean_word_length(title) {
                table.set(row, "title_mean_word_length", mean);
            }
            table.set(
                row,
                "hashtags",
                text::hashtags(title) + description.map_or(0.0, text::hashtags),
            );
        }
        if let Some(description) = description {
            table.set(row, "description_length_log", text::length(description).ln_1p());
            table.set(row, "has_links", f64::from(text::has_link(description)));
        }
        if let Some(tags) = tags.get(row).copied().flatten() {
            table.set(row, "tags_log", (tags as f64).ln_1p());
        }
        if let Some(short) = shorts.get(row).copied().flatten() {
            table.set(row, "is_short", f64::from(short));
        }
    }

    let mut columns = vec![
        Column::new("video_id".into(), texts(videos, "video_id")?),
        videos.column("published_at")?.clone(),
        Column::new("views".into(), views),
    ];
    columns.extend(table.into_columns());
    Ok(DataFrame::new(videos.height(), columns)?)
}

/// The time zone by its name.
pub(crate) fn zone(name: &str) -> Result<TimeZone> {
    TimeZone::get(name).map_err(|_| {
        Error::new(Kind::Input, format!("there is no time zone `{}`", name.escape_debug()))
            .hint("give a name of the IANA list, such as Europe/Berlin, America/New_York or UTC")
    })
}

/// Growth and pauses mean nothing over several channels.
fn one_channel(videos: &DataFrame) -> Result<()> {
    if !has(videos, "channel_id") {
        return Ok(());
    }
    let mut channels: Vec<&str> = texts(videos, "channel_id")?.into_iter().flatten().collect();
    channels.sort_unstable();
    channels.dedup();
    if channels.len() > 1 {
        return Err(Error::new(
            Kind::Input,
            format!("the frame holds videos of {} channels", channels.len()),
        )
        .hint("filter one channel by `channel_id`: features such as growth belong to one channel"));
    }
    Ok(())
}

fn optional<'a, T: Clone>(
    videos: &'a DataFrame,
    name: &str,
    read: impl Fn(&'a DataFrame, &str) -> Result<Vec<Option<T>>>,
) -> Result<Vec<Option<T>>> {
    if has(videos, name) {
        read(videos, name)
    } else {
        Ok(vec![None; videos.height()])
    }
}

fn local(micros: i64, zone: &TimeZone) -> Option<Zoned> {
    Some(Timestamp::from_microsecond(micros).ok()?.to_zoned(zone.clone()))
}

fn days(micros: i64) -> f64 {
    micros as f64 / 86_400e6
}

/// Hour (with minutes), weekday and month. A cycle of length L is carried by sin and cos of 2πt/L, so that its end is
/// next to its start.
fn clock(local: &Zoned) -> [(&'static str, f64); 11] {
    let hour = TAU * (f64::from(local.hour()) + f64::from(local.minute()) / 60.0) / 24.0;
    let month = TAU * f64::from(local.month() - 1) / 12.0;
    let today = local.weekday().to_monday_zero_offset();
    let day = |name, offset: i8| (name, f64::from(today == offset));
    [
        ("hour_sin", hour.sin()),
        ("hour_cos", hour.cos()),
        day("weekday_monday", 0),
        day("weekday_tuesday", 1),
        day("weekday_wednesday", 2),
        day("weekday_thursday", 3),
        day("weekday_friday", 4),
        day("weekday_saturday", 5),
        day("weekday_sunday", 6),
        ("month_sin", month.sin()),
        ("month_cos", month.cos()),
    ]
}

/// Columns by name, null until set.
struct Table(Vec<(&'static str, Vec<Option<f64>>)>);

impl Table {
    fn new(rows: usize) -> Self {
        Table(
            FEATURES
                .iter()
                .flat_map(|f| f.columns)
                .map(|name| (*name, vec![None; rows]))
                .collect(),
        )
    }

    fn set(&mut self, row: usize, name: &str, value: f64) {
        let column = self.0.iter_mut().find(|(column, _)| *column == name);
        if let Some(cell) = column.and_then(|(_, cells)| cells.get_mut(row)) {
            *cell = Some(value);
        }
    }

    fn extend(&mut self, row: usize, cells: impl IntoIterator<Item = (&'static str, f64)>) {
        for (name, value) in cells {
            self.set(row, name, value);
        }
    }

    fn into_columns(self) -> impl Iterator<Item = Column> {
        self.0
            .into_iter()
            .map(|(name, cells)| Series::new(PlSmallStr::from_static(name), cells).into())
    }
}
