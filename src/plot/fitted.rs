//! A least-squares line with the interval of its height.

use super::figure::{Mark, Series};
use super::theme::Colour;
use crate::analyze::stats::{Line, line};

/// Places along x at which the band is drawn.
const STEPS: usize = 40;

/// A least-squares line through points.
pub(super) struct Fitted {
    pub line: Line,
    mean: f64,
    variance: f64,
    from: f64,
    to: f64,
}

impl Fitted {
    /// The line through (x, y); `None` below three points or where x does not vary.
    pub fn through(points: &[(f64, f64)]) -> Option<Fitted> {
        let line = line(points)?;
        let n = points.len() as f64;
        let mean = points.iter().map(|(x, _)| x).sum::<f64>() / n;
        Some(Fitted {
            line,
            mean,
            variance: points.iter().map(|(x, _)| (x - mean).powi(2)).sum::<f64>() / n,
            from: points.iter().map(|(x, _)| *x).fold(f64::INFINITY, f64::min),
            to: points.iter().map(|(x, _)| *x).fold(f64::NEG_INFINITY, f64::max),
        })
    }

    /// The line's height at x and half the 95% interval of the mean there: the slope's half interval times
    /// √(variance of x + (x − mean of x)²), as s²(1/n + (x − x̄)²/Σ(xᵢ − x̄)²) gives.
    fn at(&self, x: f64) -> (f64, f64) {
        let half = (self.line.high - self.line.slope) * (self.variance + (x - self.mean).powi(2)).sqrt();
        (self.line.intercept + self.line.slope * x, half)
    }

    /// The band of the interval and the line over it; `x_to` and `y_to` lead from the fitted scale to that of the axes.
    pub fn series(&self, name: &str, hover: &str, x_to: fn(f64) -> f64, y_to: fn(f64) -> f64) -> [Series; 2] {
        let (mut band, mut points) = (Vec::new(), Vec::new());
        for step in 0..=STEPS {
            let x = self.from + (self.to - self.from) * step as f64 / STEPS as f64;
            let (y, half) = self.at(x);
            band.push((x_to(x), y_to(y - half), y_to(y + half)));
            points.push((x_to(x), Some(y_to(y))));
        }
        let hovers = vec![hover.to_owned(); points.len()];
        let line = Mark::Line {
            points,
            hovers,
            strong: true,
            dashed: false,
        };
        [
            Series::new(format!("{name}: 95% interval"), Colour::Ink, Mark::Band(band)).unlabelled(),
            Series::new(name, Colour::Ink, line),
        ]
    }
}
