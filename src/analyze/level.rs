//! The views of a video relative to those of videos published around the same time.

use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::DataFrame;
use tubelab_numerics::neighbours;

/// Neighbours on each side.
const NEIGHBOURS: usize = 10;
/// With fewer neighbours there is no level to compare with.
const FEWEST: usize = 5;

/// Videos are compared with those of the same format; of unknown format they are a group of their own.
const FORMATS: [Option<bool>; 3] = [Some(true), Some(false), None];

/// ln((1 + views) / (1 + level)) of every video, where the level is the median of up to 10 videos before and 10 after
/// it of the same format. The level absorbs the growth of the channel and the time that a video had to collect views. 0
/// is as usual at that time, 0.7 is twice as much. `None` if views or date are unknown, if the video is not a finished
/// upload, or if it has fewer than five neighbours.
pub(crate) fn relative(videos: &DataFrame) -> Result<Vec<Option<f64>>> {
    beside(videos, &logs(&columns::numbers(videos, "views")?))
}

/// ln(1 + views).
pub(crate) fn logs(views: &[Option<f64>]) -> Vec<Option<f64>> {
    views.iter().map(|views| Some((*views)?.max(0.0).ln_1p())).collect()
}

/// The value of every video minus the median value of its neighbours in time, likewise.
pub(crate) fn beside(videos: &DataFrame, values: &[Option<f64>]) -> Result<Vec<Option<f64>>> {
    let published = columns::times(videos, "published_at")?;
    let shorts = columns::booleans(videos, "is_short")?;
    let finished = frame::finished(videos)?;
    let mut relative = vec![None; videos.height()];
    for format in FORMATS {
        let mut rows: Vec<(i64, usize, f64)> = Vec::new();
        for (row, at) in published.iter().enumerate() {
            let value = values.get(row).copied().flatten();
            let same = shorts.get(row) == Some(&format);
            if let (Some(at), Some(value), true, Some(true)) = (at, value, same, finished.get(row)) {
                rows.push((*at, row, value));
            }
        }
        rows.sort_by_key(|(at, row, _)| (*at, *row));
        let values: Vec<f64> = rows.iter().map(|(_, _, value)| *value).collect();
        let levels = neighbours::medians(&values, NEIGHBOURS, FEWEST);
        for ((_, row, own), level) in rows.iter().zip(levels) {
            if let Some(cell) = relative.get_mut(*row) {
                *cell = level.map(|level| own - level);
            }
        }
    }
    Ok(relative)
}

/// As [`beside`], or all unknown if the frame lacks a column that it needs.
pub(crate) fn beside_if_dated(videos: &DataFrame, values: &[Option<f64>]) -> Result<Vec<Option<f64>>> {
    let needed = ["published_at", "fetched_at", "is_short", "live"];
    match needed.iter().all(|name| columns::has(videos, name)) {
        true => beside(videos, values),
        false => Ok(vec![None; videos.height()]),
    }
}

const DAY: i64 = 86_400_000_000;
/// Half a year on both sides: a whole year contains every season once, so seasonal effects remain in the result.
const HALF_YEAR: i64 = 182 * DAY;
/// The level of a year is computed once a week; it changes little in between.
const WEEK: i64 = 7 * DAY;
const FEWEST_IN_A_YEAR: usize = 20;

/// Like [`relative`], against the median of the whole year around a video, for seasons. `None` also in the first and
/// the last half-year of the channel, and below 20 videos a year.
pub(crate) fn relative_to_year(videos: &DataFrame) -> Result<Vec<Option<f64>>> {
    let views = columns::numbers(videos, "views")?;
    let published = columns::times(videos, "published_at")?;
    let shorts = columns::booleans(videos, "is_short")?;
    let finished = frame::finished(videos)?;
    let mut relative = vec![None; videos.height()];
    for format in FORMATS {
        let mut rows: Vec<(i64, usize, f64)> = Vec::new();
        let known = published
            .iter()
            .zip(&views)
            .zip(shorts.iter().zip(&finished))
            .enumerate();
        for (row, ((at, views), (is_short, finished))) in known {
            if let (Some(at), Some(views), true, true) = (at, views, *finished, *is_short == format) {
                rows.push((*at, row, views.max(0.0).ln_1p()));
            }
        }
        rows.sort_by_key(|(at, row, _)| (*at, *row));
        let (Some((begin, ..)), Some((end, ..))) = (rows.first().copied(), rows.last().copied()) else {
            continue;
        };
        let mut reckoned: Option<(i64, Option<f64>)> = None;
        for (at, row, own) in &rows {
            if at.saturating_sub(begin) < HALF_YEAR || end.saturating_sub(*at) < HALF_YEAR {
                continue;
            }
            let week = at.div_euclid(WEEK);
            let level = match reckoned {
                Some((same, level)) if same == week => level,
                _ => {
                    let middle = week.saturating_mul(WEEK).saturating_add(WEEK / 2);
                    let from = rows.partition_point(|(other, ..)| *other < middle.saturating_sub(HALF_YEAR));
                    let to = rows.partition_point(|(other, ..)| *other <= middle.saturating_add(HALF_YEAR));
                    let year: Vec<f64> = rows
                        .get(from..to)
                        .unwrap_or_default()
                        .iter()
                        .map(|(_, _, v)| *v)
                        .collect();
                    (year.len() >= FEWEST_IN_A_YEAR).then(|| median(year)).flatten()
                }
            };
            reckoned = Some((week, level));
            if let Some(cell) = relative.get_mut(*row) {
                *cell = level.map(|level| own - level);
            }
        }
    }
    Ok(relative)
}
