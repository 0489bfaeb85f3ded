//! The charts of popular videos by region.

use super::Figure;
use super::intervals::{Row, intervals};
use crate::analyze::Charts;
use crate::display::escape;
use crate::display::number::{count, decimal, percent, with_interval};
use crate::error::Result;
use crate::frame::columns;

/// With fewer videos a point is hollow.
const FEW: usize = 10;

/// Median views of the videos in each chart, by region and category, with 95% intervals on a log scale. In each region
/// the chart of all categories comes first.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let snapshot = fetch::charts(&["demo"])?;
/// let found = analyze::charts(&clean::charts(&snapshot)?, &clean::categories(&snapshot)?, "UTC")?;
/// assert!(plot::charts(&found)?.svg()?.contains("Gaming"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn charts(found: &Charts) -> Result<Figure> {
    let numbers = |name: &str| columns::numbers(&found.charts, name);
    let (regions, categories) = (
        columns::strings(&found.charts, "region")?,
        columns::strings(&found.charts, "category")?,
    );
    let (n, channels) = (numbers("n")?, numbers("channels")?);
    let (views, low, high) = (
        numbers("median_views")?,
        numbers("median_views_low")?,
        numbers("median_views_high")?,
    );
    let (rate, minutes) = (numbers("engagement_rate")?, numbers("median_minutes")?);
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let mut rows = Vec::new();
    for (row, (region, category)) in regions.iter().zip(&categories).enumerate() {
        let name = format!(
            "{} · {}",
            region.as_deref().unwrap_or("–"),
            category.as_deref().unwrap_or("–")
        );
        let name = escape::text(&name).into_owned();
        let videos = at(&n, row).unwrap_or(0.0) as usize;
        let of = count(at(&channels, row).unwrap_or(0.0) as usize, "channel");
        let mut lines = vec![name.clone(), format!("{} of {of}", count(videos, "video"))];
        let interval = at(&low, row).zip(at(&high, row));
        if let Some(median) = at(&views, row) {
            lines.push(format!("median {} views", with_interval(median, interval)));
        }
        lines.extend(at(&rate, row).map(|rate| format!("median engagement {}", percent(rate))));
        lines.extend(at(&minutes, row).map(|minutes| format!("median {} minutes", decimal(minutes, 1))));
        rows.push(Row {
            name,
            value: at(&views, row),
            interval,
            hover: lines.join("\n"),
            own: category.as_deref() == Some("all"),
            few: videos < FEW,
        });
    }
    let figure = Figure::new("Views of charted videos by region and category")
        .subtitle(format!(
            "{} in YouTube's charts · point: median, line: 95% interval · hollow: under {FEW} videos",
            count(found.videos, "different video")
        ))
        .source(format!("{} · medians calculated by tubelab", found.source))
        .reading(reading(&rows));
    Ok(intervals(
        figure,
        &rows,
        "Median views per video",
        "All categories",
        "One category",
    ))
}

/// The highest median, and whether it is certain to be that.
fn reading(rows: &[Row]) -> String {
    const CAUTION: &str = "charts list only videos that have already succeeded.";
    let enough = || rows.iter().filter(|row| !row.few && row.value.is_some());
    let highest = enough().max_by(|a, b| a.value.unwrap_or(0.0).total_cmp(&b.value.unwrap_or(0.0)));
    let Some((best, value)) = highest.and_then(|best| Some((best, best.value?))) else {
        return format!("Too few videos to compare their views; {CAUTION}");
    };
    let low = best.interval.map_or(value, |(low, _)| low);
    let reaches = |row: &&Row| row.interval.map_or(row.value, |(_, high)| Some(high)) >= Some(low);
    let others = enough().filter(reaches).count().saturating_sub(1);
    let certain = match others {
        0 => "its interval lies above all others".to_owned(),
        n => format!("its interval overlaps with {}", count(n, "other")),
    };
    format!(
        "The highest median is that of {}, {} views; {certain}; {CAUTION}",
        best.name,
        with_interval(value, best.interval)
    )
}
