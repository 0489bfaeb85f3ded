//! Medians by name: a point for each, with its 95% interval as a line.

use super::Figure;
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;

/// One name of the vertical axis.
pub(super) struct Row {
    pub name: String,
    pub value: Option<f64>,
    pub interval: Option<(f64, f64)>,
    pub hover: String,
    /// Whether it has its own colour.
    pub own: bool,
    /// Based on few videos: hollow.
    pub few: bool,
}

/// The rows from the top, on a log axis; a row without a value keeps its name and has no point.
pub(super) fn intervals(mut figure: Figure, rows: &[Row], axis: &str, own: &str, others: &str) -> Figure {
    let names = rows.iter().map(|row| row.name.clone()).collect();
    figure = figure
        .x(Axis::new(axis, Scale::Log))
        .y(Axis::new("", Scale::Names(names)));
    if rows.iter().all(|row| row.value.is_none()) {
        return figure.empty("There are no videos with known views to compare.");
    }
    for (is_own, colour, label) in [(true, Colour::Main, own), (false, Colour::Comparison, others)] {
        let (mut lines, mut hovers, mut points) = (Vec::new(), Vec::new(), Vec::new());
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.own == is_own) {
            let Some(x) = row.value.filter(|value| *value > 0.0) else {
                continue;
            };
            let y = at as f64;
            if let Some((low, high)) = row.interval.filter(|(low, _)| *low > 0.0) {
                lines.extend([(low, Some(y)), (high, Some(y)), (high, None)]);
                hovers.extend([row.hover.clone(), row.hover.clone(), String::new()]);
            }
            points.push(Point {
                x,
                y,
                hover: row.hover.clone(),
                hollow: row.few,
                ..Point::default()
            });
        }
        if points.is_empty() {
            continue;
        }
        let line = Mark::Line {
            points: lines,
            hovers,
            strong: false,
            dashed: false,
        };
        figure = figure
            .with(Series::new(format!("{label}: interval"), colour, line).unlabelled())
            .with(Series::new(label, colour, Mark::Points(points)).unlabelled());
    }
    figure
}
