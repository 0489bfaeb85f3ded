//! A fitted line with its band and equation.

use super::figure::Series;
use super::mark::Mark;
use super::theme::Colour;
use crate::display::number::{compact, decimal};
use crate::stats::Line;

/// Points along the line: enough for the curves of band and line on a log axis.
const STEPS: usize = 40;

/// Band and line of a fit of ln(y) on x, from `low` to `high`; `y` names what is fitted in the equation of the hover.
pub(super) fn log_line(fit: &Line, low: f64, high: f64, y: &str, x: &str) -> [Series; 2] {
    let equation = format!(
        "ln({y}) = {} {} {} · {x}",
        decimal(fit.intercept, 2),
        if fit.slope < 0.0 { "−" } else { "+" },
        decimal(fit.slope.abs(), 3)
    );
    let hover = |x: f64| {
        let (y, low, high) = fit.at(x);
        let [y, low, high] = [y, low, high].map(|v| compact(v.exp()));
        format!("{equation}\n{y} at {} (95%: {low} to {high})", compact(x))
    };
    line(fit, (low, high), hover, |x| x, f64::exp)
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
