//! A video's views against those published around the same time.

use super::frame;
use crate::error::Result;
use crate::train::metrics::median;
use polars::prelude::DataFrame;

/// So many videos before and after.
const NEIGHBOURS: usize = 10;
/// With fewer neighbours there is no level to compare with.
const FEWEST: usize = 5;

/// ln((1 + views) / (1 + level)) of every video, where the level is the median of up to 10 videos before and 10 after it
/// of the same format (Shorts apart). A channel's growth, and the time that a video had to collect views, are in the level
/// and so not in the result: 0 is what videos had then, 0.7 is twice as much. `None` where views or date are unknown, the
/// video is not a finished upload, or it has fewer than five neighbours.
pub(crate) fn relative(videos: &DataFrame) -> Result<Vec<Option<f64>>> {
    let views = frame::numbers(videos, "views")?;
    let published = frame::microseconds(videos, "published_at")?;
    let shorts = frame::flags(videos, "is_short")?;
    let finished = frame::finished(videos)?;
    let mut relative = vec![None; videos.height()];
    for short in [true, false] {
        let mut rows: Vec<(i64, usize, f64)> = Vec::new();
        for (row, at) in published.iter().enumerate() {
            let pick = |values: &[Option<f64>]| values.get(row).copied().flatten();
            let same = (shorts.get(row).copied().flatten() == Some(true)) == short;
            if let (Some(at), Some(views), true, Some(true)) = (at, pick(&views), same, finished.get(row)) {
                rows.push((*at, row, views.max(0.0).ln_1p()));
            }
        }
        rows.sort_by_key(|(at, row, _)| (*at, *row));
        for (place, (_, row, own)) in rows.iter().enumerate() {
            let around = place.saturating_sub(NEIGHBOURS)..(place + NEIGHBOURS + 1).min(rows.len());
            let others: Vec<f64> = around
                .filter(|other| *other != place)
                .filter_map(|other| rows.get(other).map(|(_, _, views)| *views))
                .collect();
            if others.len() >= FEWEST
                && let Some(cell) = relative.get_mut(*row)
            {
                *cell = median(others).map(|level| own - level);
            }
        }
    }
    Ok(relative)
}
