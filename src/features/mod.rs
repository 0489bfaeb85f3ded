//! Features: what is known about a video before it is published, as numbers.
//!
//! Nothing measured after publication (views, likes, comments) is a feature, so a model of these columns can predict a
//! video that is only planned. [`FEATURES`] lists all features with their reasons.
//!
//! **Age.** Older videos had more time to collect views. All videos of a channel are fetched together, so the age of a
//! video is a constant minus the days since the channel's first upload. One column, `days_since_first_upload`, stands
//! for both growth and age, and the two cannot be separated. Training leaves out videos younger than a week.
//!
//! **Edits.** Titles and descriptions can be edited after publication; the API returns only the current ones.

#[macro_use]
mod feature_row;
mod list;
mod past;
mod settled;
mod text;

pub use list::{FEATURES, Feature, list};
pub(crate) use past::Past;
pub(crate) use settled::Settling;

use crate::error::{Error, Kind, Result};
use crate::frame::columns::{self, booleans, has, integers, optional, texts, times};
use crate::platform::time_zone;
use feature_row::FeatureRow;
use polars::prelude::{Column, DataFrame, Float64Chunked, IntoColumn, NewChunkedArray, PlSmallStr};
use rayon::prelude::*;

/// Computes the features of every video.
///
/// `videos` is a frame of one channel that [`clean`](crate::clean::clean()) returns; a planned video needs only
/// `video_id`, `title`, `published_at` and `duration_s`. `time_zone` is an IANA name such as `"Europe/Berlin"`: hour,
/// weekday and month are those of that zone, with daylight saving time.
///
/// Returns one row per video, in the same order: `video_id`, `published_at`, `views` (null if unknown or absent) and
/// the columns of [`FEATURES`] as numbers; null if a feature is unknown (no description, or no earlier upload).
///
/// # Errors
/// `is_input()`: an unknown time zone, videos of several channels, or a required column that is missing or of the wrong
/// type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let table = features::features(&videos, "Europe/Berlin")?;
/// assert_eq!(table.height(), videos.height());
/// assert!(table.column("days_since_first_upload").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn features(videos: &DataFrame, time_zone: &str) -> Result<DataFrame> {
    features_after(videos, time_zone, &Past::default())
}

/// Like [`features`], for videos that follow earlier uploads, which need not be in the frame.
pub(crate) fn features_after(videos: &DataFrame, time_zone: &str, earlier: &Past) -> Result<DataFrame> {
    let zone = time_zone::named(time_zone)?;
    one_channel(videos)?;
    let published = times(videos, "published_at")?;
    let titles = texts(videos, "title")?;
    let durations = integers(videos, "duration_s")?;
    let descriptions = optional(videos, "description", texts)?;
    let shorts = optional(videos, "is_short", booleans)?;
    let tags = optional(videos, "tags", columns::lengths)?;
    let languages = optional(videos, "language", texts)?;
    let views = optional(videos, "views", integers)?;
    let past = earlier.and(&Past::of(videos)?);

    let of = |row: usize| -> FeatureRow {
        let mut cells = FeatureRow::unknown();
        let published = published.get(row).copied().flatten();
        let short = shorts.get(row).copied().flatten();
        if let Some(micros) = published {
            cells.set_time(micros, &zone);
            cells.set_history(micros, short, &past);
        }
        if let Some(seconds) = durations.get(row).copied().flatten().filter(|seconds| *seconds >= 0) {
            set!(cells, "duration_minutes_log", (seconds as f64 / 60.0).ln_1p());
        }
        if let Some(short) = short {
            set!(cells, "is_short", f64::from(short));
        }
        if let Some(tags) = tags.get(row).copied().flatten() {
            set!(cells, "tags_log", (tags as f64).ln_1p());
        }
        let description = descriptions.get(row).copied().flatten();
        if let Some(description) = description {
            cells.description(description);
        }
        if let Some(title) = titles.get(row).copied().flatten() {
            cells.title(title, past.own_words(title));
            cells.language(title, languages.get(row).copied().flatten(), past.language());
            set!(
                cells,
                "hashtags",
                text::hashtags(title) + description.map_or(0.0, text::hashtags)
            );
        }
        cells
    };
    let height = videos.height();
    let mut values: Vec<Vec<f64>> = feature_row::names()
        .iter()
        .map(|_| Vec::with_capacity(height))
        .collect();
    for begin in (0..height).step_by(BLOCK) {
        let rows: Vec<FeatureRow> = (begin..height.min(begin + BLOCK)).into_par_iter().map(of).collect();
        let fill = |(place, column): (usize, &mut Vec<f64>)| column.extend(rows.iter().map(|row| row.at(place)));
        values.par_iter_mut().enumerate().for_each(fill);
    }

    let mut columns = vec![
        Column::new("video_id".into(), texts(videos, "video_id")?),
        videos.column("published_at")?.clone(),
        Column::new("views".into(), views),
    ];
    columns.par_extend(feature_row::names().into_par_iter().zip(values).map(|(name, values)| {
        let known = values.into_iter().map(|value| (!value.is_nan()).then_some(value));
        Float64Chunked::from_iter_options(PlSmallStr::from_static(name), known).into_column()
    }));
    Ok(DataFrame::new(height, columns)?)
}

/// Rows that are converted to columns at a time.
const BLOCK: usize = 65_536;

/// Growth and gaps between uploads are not defined across channels.
fn one_channel(videos: &DataFrame) -> Result<()> {
    if !has(videos, "channel_id") {
        return Ok(());
    }
    let mut channels = texts(videos, "channel_id")?;
    channels.retain(Option::is_some);
    channels.dedup();
    if channels.len() > 1 {
        channels.sort_unstable();
        channels.dedup();
    }
    if channels.len() > 1 {
        return Err(Error::new(
            Kind::Input,
            format!("the frame contains videos of {} channels", channels.len()),
        )
        .hint(
            "filter by `channel_id`: features such as growth are defined per channel. To train on many channels, add them \
             to a corpus: corpus.train()?",
        ));
    }
    Ok(())
}
