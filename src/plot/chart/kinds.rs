//! The kinds of charts, one function each.

use super::spec::{Chart, Kind};
use crate::error::Result;
use polars::prelude::DataFrame;

/// Bars of `y` for each value of `x`. Where several rows have the same `x`, the bar is their sum, or another
/// [`statistic`](Chart::statistic). The longest bar comes first, unless `x` has an order of its own (numbers, dates,
/// weekdays).
///
/// # Errors
/// `is_input()`: the frame has no such column, or `y` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let frame = df!("fruit" => ["apple", "pear"], "n" => [3, 5])?;
/// assert!(plot::bar(&frame, "fruit", "n")?.svg()?.contains("pear"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn bar(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Bar, frame, &[x, y])
}

/// A line through `y` in the order of `x` (numbers, dates or times). An unknown `y` leaves a gap. With a
/// [`color`](Chart::color), one line for each of its values.
///
/// # Errors
/// `is_input()`: the frame has no such column, or one has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let by_year = videos.summarize("year", "sum(views) as views")?;
/// assert!(plot::line(&by_year, "year", "views")?.svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn line(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Line, frame, &[x, y])
}

/// One point for each row. With many rows an even sample is drawn, and the subtitle says so.
///
/// # Errors
/// `is_input()`: the frame has no such column, or one has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let chart = plot::scatter(&videos, "views", "likes")?.color("is_short").hover("title").log_x(true).log_y(true);
/// assert!(chart.svg()?.contains("log scale"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn scatter(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Scatter, frame, &[x, y])
}

/// How many rows have a value of `x` in each of several ranges, whose width is a round number.
///
/// # Errors
/// `is_input()`: the frame has no such column, or it has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::histogram(&videos, "duration_s")?.bins(20).svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn histogram(frame: &DataFrame, x: &str) -> Result<Chart> {
    Chart::new(Kind::Histogram, frame, &[x])
}

/// A box for each value of `x`: quartiles and median of `y`, with whiskers to the last value within 1.5 times the
/// interquartile range (Tukey 1977). Boxes of fewer than five values are grey.
///
/// # Errors
/// `is_input()`: the frame has no such column, or `y` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::box_plot(&videos, "weekday", "views")?.log_y(true).svg()?.contains("Monday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn box_plot(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Boxes, frame, &[x, y])
}

/// A cell for each pair of values of `x` and `y`, coloured by the mean of `value`, or another
/// [`statistic`](Chart::statistic).
///
/// # Errors
/// `is_input()`: the frame has no such column, or `value` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::heat_map(&videos, "hour", "weekday", "views")?.statistic("median").svg()?.contains("Monday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn heat_map(frame: &DataFrame, x: &str, y: &str, value: &str) -> Result<Chart> {
    Chart::new(Kind::HeatMap, frame, &[x, y, value])
}

/// A tile for each value of `labels`, whose area is the sum of `value` over its rows, or another
/// [`statistic`](Chart::statistic).
///
/// # Errors
/// `is_input()`: the frame has no such column, or `value` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::treemap(&videos, "weekday", "views")?.svg()?.contains("Monday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn treemap(frame: &DataFrame, labels: &str, value: &str) -> Result<Chart> {
    Chart::new(Kind::Treemap, frame, &[labels, value])
}
