//! The charts of popular videos.

use super::videos::{self, is_chart};
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::fetch::wire::{self, Video};
use polars::prelude::*;
use std::collections::BTreeMap;

/// The charts of popular videos in the snapshot (`chart=mostPopular`): one row per place in a chart, in the order of
/// the answers, with the columns of [`schema::VIDEOS`](crate::schema::VIDEOS) and
/// [`schema::CHARTS`](crate::schema::CHARTS).
///
/// A video in several charts has several rows; one that cannot be read has none. Since 21 July 2025 these are YouTube's Trending Music, Movies and Gaming
/// charts, no longer the most viewed videos of all categories. [`sql`](crate::sql::sql()) knows the frame as `charts`.
///
/// # Errors
/// `is_format()`: an answer does not have the documented form; the message names the path.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch};
///
/// let charts = clean::charts(&fetch::charts(&["demo"])?)?;
/// assert!(charts.column("region").is_ok() && charts.column("views").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn charts(snapshot: &Snapshot) -> Result<DataFrame> {
    let mut rows = Vec::new();
    let (mut regions, mut categories, mut ranks) = (Vec::new(), Vec::new(), Vec::new());
    let mut places: BTreeMap<(Option<&str>, Option<&str>), i64> = BTreeMap::new();
    for (position, answer) in snapshot.answers_of("videos").filter(|(_, answer)| is_chart(answer)) {
        let param = |name: &str| answer.params.get(name).map(String::as_str);
        let chart = (param("regionCode"), param("videoCategoryId"));
        let place = places.entry(chart).or_insert(0);
        // A chart that is asked for again begins anew.
        if param("pageToken").is_none() {
            *place = 0;
        }
        for video in wire::read::<Video>(answer, position)?.items {
            *place += 1;
            let Some(row) = videos::row(video, answer.fetched_at) else {
                continue;
            };
            rows.push(row);
            regions.push(chart.0);
            categories.push(chart.1);
            ranks.push(*place);
        }
    }
    let mut frame = videos::frame(&rows.iter().collect::<Vec<_>>(), &videos::Channel::default())?;
    frame.with_column(Column::new("region".into(), regions))?;
    frame.with_column(Column::new("chart_category".into(), categories))?;
    frame.with_column(Column::new("rank".into(), ranks))?;
    super::named("charts", frame)
}
