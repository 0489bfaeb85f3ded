//! Least-squares lines.

use super::student::{critical, two_sided};

/// y = intercept + slope · x, with the slope's 95% interval and the p value of "the slope is 0" (t distribution, n − 2
/// degrees of freedom), as `scipy.stats.linregress` computes them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) n: usize,
    pub(crate) intercept: f64,
    pub(crate) slope: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) p: f64,
    pub(crate) r2: f64,
    /// Mean of x, where the line is most precise.
    pub(crate) middle: f64,
    /// Half the 95% interval of the line at [`middle`](Line::middle).
    pub(crate) half: f64,
}

impl Line {
    /// The line at `x` with the 95% interval of the mean there: t · s · √(1/n + (x − x̄)² / Σ(x − x̄)²).
    pub(crate) fn at(&self, x: f64) -> (f64, f64, f64) {
        let y = self.intercept + self.slope * x;
        let half = self.half.hypot((self.high - self.slope) * (x - self.middle));
        (y, y - half, y + half)
    }
}

/// A line through fewer points is not shown: three points nearly always look like a trend.
pub(crate) const FEWEST_FOR_LINE: usize = 10;

/// `None` below three points, if x or y is constant, and if the numbers are too large to be squared.
pub(crate) fn line(points: &[(f64, f64)]) -> Option<Line> {
    let n = points.len() as f64;
    if points.len() < 3 {
        return None;
    }
    let (mean_x, mean_y) = (
        points.iter().map(|(x, _)| x).sum::<f64>() / n,
        points.iter().map(|(_, y)| y).sum::<f64>() / n,
    );
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in points {
        let (x, y) = (x - mean_x, y - mean_y);
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    let varies = |sum: f64, mean: f64| sum > n * (f64::EPSILON * mean).powi(2) * 16.0;
    if !(varies(xx, mean_x) && varies(yy, mean_y)) {
        return None;
    }
    let slope = xy / xx;
    let r2 = (slope * xy / yy).clamp(0.0, 1.0);
    let error = ((1.0 - r2) * yy / (n - 2.0) / xx).sqrt();
    let half = critical(n - 2.0)? * error;
    let p = if error > 0.0 {
        two_sided(slope / error, n - 2.0)?
    } else {
        0.0
    };
    let line = Line {
        n: points.len(),
        intercept: mean_y - slope * mean_x,
        slope,
        low: slope - half,
        high: slope + half,
        p,
        r2,
        middle: mean_x,
        half: half * (xx / n).sqrt(),
    };
    [line.intercept, line.slope, line.low, line.high, line.p, line.r2]
        .iter()
        .all(|value| value.is_finite())
        .then_some(line)
}
