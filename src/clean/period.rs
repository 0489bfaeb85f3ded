//! The videos of a period before the fetch.

use crate::error::{Error, Kind, Result};
use crate::sql::names::keep_cleaned;
use polars::prelude::*;

/// Maximum period in days: YouTube is younger.
const LONGEST: i64 = 36_500;
const DAY: i64 = 86_400_000_000;

/// Selects the videos published in a period before their figures were fetched: `"30d"` (days), `"6m"` (months of 30
/// days), `"2y"` (years of 365 days), or `"all"`. [`sql`](crate::sql::sql()) knows the result as `videos`.
///
/// # Errors
/// `is_input()`: `period` is not valid, or the frame lacks `published_at` or `fetched_at`.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch::fetch};
///
/// let videos = clean::clean(&fetch("demo")?)?;
/// let recent = clean::period(&videos, "1y")?;
/// assert!(recent.height() > 0 && recent.height() < videos.height());
/// assert_eq!(clean::period(&videos, "all")?, videos);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn period(videos: &DataFrame, period: &str) -> Result<DataFrame> {
    let Some(days) = days(period)? else {
        keep_cleaned("videos", videos);
        return Ok(videos.clone());
    };
    // Both columns count microseconds.
    let at = |name: &str| col(name).cast(DataType::Int64);
    let recent = at("published_at").gt_eq(at("fetched_at").max() - lit(days * DAY));
    let selected = videos.clone().lazy().filter(recent).collect()?;
    keep_cleaned("videos", &selected);
    Ok(selected)
}

/// The length of a period in days; `None` for all time.
fn days(period: &str) -> Result<Option<i64>> {
    let period = period.trim();
    if period == "all" {
        return Ok(None);
    }
    let split = period.char_indices().last().map(|(at, unit)| (&period[..at], unit));
    let found = split.and_then(|(number, unit)| {
        let unit = match unit {
            'd' => 1,
            'm' => 30,
            'y' => 365,
            _ => return None,
        };
        let is_plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let days = is_plain
            .then(|| number.parse::<i64>().ok())
            .flatten()?
            .checked_mul(unit)?;
        (1..=LONGEST).contains(&days).then_some(days)
    });
    let invalid = || {
        let shown: String = period.chars().take(40).collect();
        Error::new(Kind::Input, format!("“{shown}” is not a period"))
            .hint("use all, or a number of days, months or years, for example 90d, 6m or 2y")
    };
    found.map(Some).ok_or_else(invalid)
}
