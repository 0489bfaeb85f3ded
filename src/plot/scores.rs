//! Figures about any model: feature importance, and predictions against observations.

use super::Figure;
use super::figure::{Axis, Bar, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::display::number::{compact, count};
use crate::error::{Error, Kind, Result};

/// Bars of importance, largest first, with their intervals as whiskers.
///
/// `labels` name the features; `values`, `lows` and `highs` are importances and the ends of their intervals in one unit
/// (such as the increase of the error when a feature is shuffled), one per label. Non-finite values are grey and at
/// zero; an interval with a non-finite end is not drawn.
///
/// # Errors
/// `is_input()`: the slices differ in length.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let figure = plot::importance(&["hour", "duration"], &[0.1, 0.3], &[0.05, 0.2], &[0.15, 0.4])?;
/// assert!(figure.svg()?.contains("duration"));
/// assert!(plot::importance(&["hour"], &[], &[], &[]).unwrap_err().is_input());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn importance(labels: &[&str], values: &[f64], lows: &[f64], highs: &[f64]) -> Result<Figure> {
    same_lengths("labels", labels.len(), "values", values.len())?;
    same_lengths("labels", labels.len(), "low ends", lows.len())?;
    same_lengths("labels", labels.len(), "high ends", highs.len())?;
    let mut rows: Vec<(&str, f64, (f64, f64))> = labels
        .iter()
        .zip(values)
        .zip(lows.iter().zip(highs))
        .map(|((label, value), (low, high))| (*label, *value, (*low, *high)))
        .collect();
    // A total order with what is unknown at the end.
    let rank = |value: f64| if value.is_finite() { value } else { f64::NEG_INFINITY };
    rows.sort_by(|a, b| rank(b.1).total_cmp(&rank(a.1)).then_with(|| a.0.cmp(b.0)));
    let bars = rows.iter().map(|(label, value, (low, high))| {
        let interval = (low.is_finite() && high.is_finite()).then_some((*low, *high));
        let mut hover = format!("{}\n{}", crate::display::escape::text(label), compact(*value));
        if let Some((low, high)) = interval {
            hover.push_str(&format!("\ninterval {} to {}", compact(low), compact(high)));
        }
        Bar {
            value: if value.is_finite() { *value } else { 0.0 },
            interval,
            hover,
            grey: !value.is_finite(),
        }
    });
    let names = rows.iter().map(|(label, ..)| (*label).to_owned()).collect();
    let figure = Figure::new("What the model relies on")
        .subtitle(count(rows.len(), "feature"))
        .x(Axis::new("Importance", Scale::FromZero))
        .y(Axis::new("", Scale::Names(names)))
        .reading(match rows.first() {
            Some((label, _, (low, _))) if *low > 0.0 => format!("The most important feature is {label}."),
            _ => "No feature is clearly important: every interval includes 0 or is unknown.".to_owned(),
        });
    if rows.is_empty() {
        return Ok(figure.empty("There are no features to show."));
    }
    Ok(figure.with(Series::new("Importance", Colour::Main, Mark::Bars(bars.collect())).unlabelled()))
}

/// Observed against predicted values on log axes, with the line of equality.
///
/// Both slices hold positive amounts in the same unit (such as views), one pair per video; pairs that are not finite or
/// not positive are left out.
///
/// # Errors
/// `is_input()`: the slices differ in length.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let figure = plot::observed_vs_predicted(&[100.0, 900.0], &[120.0, 700.0], "Views of two videos")?;
/// assert!(figure.svg()?.contains("Views of two videos"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn observed_vs_predicted(observed: &[f64], predicted: &[f64], title: &str) -> Result<Figure> {
    same_lengths("observed values", observed.len(), "predicted values", predicted.len())?;
    let points: Vec<Point> = observed
        .iter()
        .zip(predicted)
        .filter(|(o, p)| o.is_finite() && p.is_finite() && **o > 0.0 && **p > 0.0)
        .map(|(o, p)| {
            let hover = format!("observed {}\npredicted {}", compact(*o), compact(*p));
            Point {
                x: *p,
                y: *o,
                hover,
                ..Point::default()
            }
        })
        .collect();
    let all = || points.iter().flat_map(|p| [p.x, p.y]);
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(0.0, f64::max));
    let figure = Figure::new(title)
        .subtitle(count(points.len(), "video"))
        .x(Axis::new("Predicted views", Scale::Log))
        .y(Axis::new("Observed views", Scale::Log));
    if points.is_empty() {
        return Ok(figure.empty("There are no pairs of observed and predicted values above zero."));
    }
    let equal = Mark::Line {
        points: vec![(low, Some(low)), (high, Some(high))],
        hovers: vec!["observed = predicted".to_owned(); 2],
        strong: false,
        dashed: true,
    };
    let within =
        points.iter().filter(|p| (p.x / p.y).max(p.y / p.x) <= 2.0).count() as f64 / points.len() as f64 * 100.0;
    Ok(figure
        .reading(format!(
            "{within:.0}% of the predictions are within a factor of two of the observed value."
        ))
        .with(Series::new("Equal", Colour::Neutral, equal))
        .with(Series::new("Videos", Colour::Main, Mark::Points(points)).unlabelled()))
}

fn same_lengths(a: &str, n: usize, b: &str, m: usize) -> Result<()> {
    if n == m {
        return Ok(());
    }
    Err(Error::new(Kind::Input, format!("there are {n} {a} but {m} {b}")).hint("pass equally many of both"))
}
