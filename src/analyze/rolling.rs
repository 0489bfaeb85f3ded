//! Rolling means and medians over calendar days.

use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::{Column, DataFrame, DataType};

const MICROSECONDS_A_DAY: i64 = 86_400_000_000;

/// Rolling mean of `column` over the videos published in the last `days` calendar days (UTC).
///
/// The window of a day covers that day and the `days - 1` days before it, whether or not they have videos: a channel
/// with three uploads a month gets the mean of three, not of thirty. Videos are weighted equally, not days, as in
/// pandas' `rolling("7D")` on a series of videos. Null values are ignored.
///
/// Returns one row per day with a video, in order: `day` (date), `mean` (f64, in the unit of `column`; null if all
/// values in the window are null) and `n` (i64, the non-null values in the window).
///
/// # Errors
/// `is_input()`: `days` is 0, or `published_at` or `column` is missing or of the wrong type.
///
/// # Examples
/// ```
/// use polars::prelude::*;
///
/// let day = 86_400_000_000_i64;
/// let videos = df!("published_at" => [0, day, 9 * day], "views" => [10_i64, 20, 60])?
///     .lazy()
///     .with_column(col("published_at").cast(DataType::Datetime(TimeUnit::Microseconds, None)))
///     .collect()?;
/// let means = tubelab::analyze::rolling_by_day(&videos, "views", 7)?;
/// let mean: Vec<_> = means.column("mean")?.f64()?.iter().collect();
/// assert_eq!(mean, [Some(10.0), Some(15.0), Some(60.0)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rolling_by_day(videos: &DataFrame, column: &str, days: u32) -> Result<DataFrame> {
    by_day(videos, column, days, "mean", |known| {
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    })
}

/// Rolling median of `column` over the videos published in the last `days` calendar days (UTC).
///
/// Like [`rolling_by_day`], but robust: a few viral videos do not move it. Returns one row per day with a video: `day`
/// (date), `median` (f64, in the unit of `column`; null if all values in the window are null) and `n` (i64).
///
/// # Errors
/// `is_input()`: `days` is 0, or `published_at` or `column` is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let medians = analyze::rolling_median_by_day(&videos, "views", 30)?;
/// assert_eq!(medians.get_column_names(), ["day", "median", "n"]);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn rolling_median_by_day(videos: &DataFrame, column: &str, days: u32) -> Result<DataFrame> {
    by_day(videos, column, days, "median", median)
}

fn by_day(
    videos: &DataFrame,
    column: &str,
    days: u32,
    name: &str,
    middle: impl Fn(Vec<f64>) -> Option<f64>,
) -> Result<DataFrame> {
    if days == 0 {
        let message = format!("a {name} over 0 days is undefined");
        return Err(Error::new(Kind::Input, message).hint("use at least one day"));
    }
    let published = columns::times(videos, "published_at")?;
    let values = columns::numbers(videos, column)?;
    let mut dated: Vec<(i64, Option<f64>)> = published
        .into_iter()
        .zip(values)
        .filter_map(|(at, value)| Some((at?.div_euclid(MICROSECONDS_A_DAY), value)))
        .collect();
    dated.sort_by_key(|(day, _)| *day);

    let (mut days_seen, mut middles, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    let mut first = 0;
    for (end, &(day, _)) in dated.iter().enumerate() {
        if dated.get(end + 1).is_some_and(|(next, _)| *next == day) {
            continue;
        }
        while dated
            .get(first)
            .is_some_and(|(start, _)| *start <= day - i64::from(days))
        {
            first += 1;
        }
        // Gathered anew for each day: taking away what leaves the window would leave rounding behind.
        let known: Vec<f64> = dated
            .get(first..=end)
            .unwrap_or_default()
            .iter()
            .filter_map(|(_, value)| *value)
            .collect();
        days_seen.push(i32::try_from(day).map_err(|_| Error::new(Kind::Format, "a publication date is out of range"))?);
        counts.push(known.len() as i64);
        middles.push(middle(known));
    }
    let height = days_seen.len();
    let day = Column::new("day".into(), days_seen).cast(&DataType::Date)?;
    let columns = vec![day, Column::new(name.into(), middles), Column::new("n".into(), counts)];
    Ok(DataFrame::new(height, columns)?)
}
