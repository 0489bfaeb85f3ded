//! A fitted line with its band, and what it says.

use super::figure::Series;
use super::mark::Mark;
use super::theme::Colour;
use crate::stats::{FEWEST_FOR_LINE, Line};

/// Points along the line: enough for the curves of band and line on a log axis.
const STEPS: usize = 40;

/// Begins the finding about a slope.
pub(super) fn verdict(p: f64) -> &'static str {
    match p < 0.05 {
        true => "An association is seen: ",
        false => "No clear association: ",
    }
}

/// Why there is no line; `which` says which videos could have one.
pub(super) fn too_few(points: usize, which: &str) -> String {
    match points {
        0..FEWEST_FOR_LINE => {
            format!("Too few videos for a line: it needs at least {FEWEST_FOR_LINE} {which}, there are {points}.")
        }
        _ => "There is no line: nothing varies.".to_owned(),
    }
}

/// Band and line of a fit over the fitted range; `x_to` and `y_to` convert from the fitted scales to those of the axes.
pub(super) fn line(
    fit: &Line,
    (low, high): (f64, f64),
    hover: impl Fn(f64) -> String,
    x_to: fn(f64) -> f64,
    y_to: fn(f64) -> f64,
) -> [Series; 2] {
    let places = (0..=STEPS).map(|i| low + (high - low) * i as f64 / STEPS as f64);
    let (mut band, mut points, mut hovers) = (Vec::new(), Vec::new(), Vec::new());
    for x in places {
        let (y, low, high) = fit.at(x);
        band.push((x_to(x), y_to(low), y_to(high)));
        points.push((x_to(x), Some(y_to(y))));
        hovers.push(hover(x));
    }
    let line = Mark::Line {
        points,
        hovers,
        strong: true,
        dashed: false,
    };
    [
        Series::new("95% band", Colour::Ink, Mark::Band(band)).unlabelled(),
        Series::new("Least squares", Colour::Ink, line),
    ]
}

/// From the lowest to the highest x.
pub(super) fn range(points: &[(f64, f64)]) -> (f64, f64) {
    points
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), (x, _)| {
            (low.min(*x), high.max(*x))
        })
}
