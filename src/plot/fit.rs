//! A line through points, with its band and its equation.

use super::figure::Series;
use super::mark::Mark;
use super::theme::Colour;
use crate::analyze::stats::Line;
use crate::display::number::{compact, decimal};

/// Places along the line: enough for the curves of band and line on a log axis.
const STEPS: usize = 40;

/// Band and line of a fit of ln(y) on x, from `low` to `high`; `y` names what is fitted in the equation of the hover.
pub(super) fn log_line(fit: &Line, low: f64, high: f64, y: &str, x: &str) -> [Series; 2] {
    let places: Vec<f64> = (0..=STEPS)
        .map(|i| low + (high - low) * i as f64 / STEPS as f64)
        .collect();
    let equation = format!(
        "ln({y}) = {} {} {} · {x}",
        decimal(fit.intercept, 2),
        if fit.slope < 0.0 { "−" } else { "+" },
        decimal(fit.slope.abs(), 3)
    );
    let band = places.iter().map(|x| {
        let (_, low, high) = fit.at(*x);
        (*x, low.exp(), high.exp())
    });
    let hover = |x: &f64| {
        let (y, low, high) = fit.at(*x);
        let [y, low, high] = [y, low, high].map(|v| compact(v.exp()));
        format!("{equation}\n{y} at {} (95%: {low} to {high})", compact(*x))
    };
    let line = Mark::Line {
        points: places.iter().map(|x| (*x, Some(fit.at(*x).0.exp()))).collect(),
        hovers: places.iter().map(hover).collect(),
        strong: true,
        dashed: false,
    };
    [
        Series::new("95% band", Colour::Ink, Mark::Band(band.collect())).unlabelled(),
        Series::new("Least squares", Colour::Ink, line),
    ]
}
