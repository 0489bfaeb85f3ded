//! Sampling of figures with very many points; the figure says so.

use super::figure::Figure;
use super::mark::{Mark, Point};
use crate::display::number::full;
use std::borrow::Cow;

/// Maximum number of points: more would overlap, and the hovers would take megabytes.
const POINTS: usize = 5_000;
/// Maximum number of points of a line: more than one per pixel is not visible.
const VERTICES: usize = 2_000;

/// The figure with at most 5,000 points, and 2,000 vertices per line. Every n-th point of a series along x stays, and
/// all with a label, so that the shape is preserved and the sample is reproducible. The subtitle says so.
pub(super) fn downsampled(figure: &Figure) -> Cow<'_, Figure> {
    let (mut points, mut vertices) = (0, 0);
    for series in figure.all_series() {
        match &series.mark {
            Mark::Points(of_series) => points += of_series.len(),
            Mark::Line { points, .. } => vertices = vertices.max(points.len()),
            _ => {}
        }
    }
    if points <= POINTS && vertices <= VERTICES {
        return Cow::Borrowed(figure);
    }
    let mut figure = figure.clone();
    let share = POINTS as f64 / points.max(1) as f64;
    let mut drawn = 0;
    let panels = figure.panels.iter_mut().flat_map(|panel| &mut panel.series);
    for series in figure.series.iter_mut().chain(panels) {
        match &mut series.mark {
            Mark::Points(of_series) => {
                if share < 1.0 {
                    *of_series = sample(std::mem::take(of_series), share);
                }
                drawn += of_series.len();
            }
            Mark::Line { points, hovers, .. } if points.len() > VERTICES => {
                let every = points.len().div_ceil(VERTICES);
                let last = points.len() - 1;
                // Gaps stay gaps.
                let kept: Vec<bool> = points
                    .iter()
                    .enumerate()
                    .map(|(i, (_, y))| i % every == 0 || i == last || y.is_none())
                    .collect();
                let mut at = kept.iter();
                points.retain(|_| at.next().copied().unwrap_or(true));
                let mut at = kept.iter();
                hovers.retain(|_| at.next().copied().unwrap_or(true));
            }
            _ => {}
        }
    }
    let mut notes = Vec::new();
    if drawn < points {
        notes.push(format!(
            "drawn: an even sample of {} of {} points",
            full(drawn as i64),
            full(points as i64)
        ));
    }
    if vertices > VERTICES {
        notes.push(format!("lines: one value in {}", vertices.div_ceil(VERTICES)));
    }
    // First, so that it is not what gets cut where the subtitle is long.
    notes.extend((!figure.subtitle.is_empty()).then(|| figure.subtitle.clone()));
    figure.subtitle = notes.join(" · ");
    Cow::Owned(figure)
}

/// Every n-th of the points in the order of x; those with a label all stay.
fn sample(points: Vec<Point>, share: f64) -> Vec<Point> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    let x = |i: &usize| points.get(*i).map_or(0.0, |point| point.x);
    order.sort_by(|a, b| x(a).total_cmp(&x(b)).then(a.cmp(b)));
    let mut kept = vec![false; points.len()];
    for (rank, place) in order.iter().enumerate() {
        let chosen = (rank as f64 * share).floor() != ((rank as f64 + 1.0) * share).floor();
        if let Some(kept) = kept.get_mut(*place) {
            *kept = chosen;
        }
    }
    let points = points.into_iter().zip(kept);
    points
        .filter(|(point, kept)| *kept || point.label.is_some())
        .map(|(point, _)| point)
        .collect()
}
