//! A level that follows a line, or stays where it is.

use crate::stats::metrics::median;

pub(super) const WEEK: i64 = 7 * 86_400_000_000;
/// Number of videos that the line is fitted to.
pub(super) const WINDOW: usize = 40;
/// Number of videos whose median is the "no change" forecast.
const LAST: usize = 10;
/// What remains of the slope after each week ahead: undamped trends overshoot in the long run (Gardner & McKenzie
/// 1985).
const DAMPING: f64 = 0.9;

/// A video: its time of publication and ln(1 + views) at equal age.
#[derive(Clone, Copy, Debug)]
pub(super) struct Video {
    pub(super) at: i64,
    pub(super) y: f64,
}

/// A change per week on ln(1 + views) with its 95% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slope {
    pub(super) value: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Slope {
    /// Whether no change at all is inside the interval.
    pub(super) fn is_flat(self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TrendLine {
    level: f64,
    pub(super) slope: Slope,
}

impl TrendLine {
    /// Theil's line through the last videos, with its level at `now`. Each list of `shifts` is another plausible way to
    /// bring the last videos to equal age, latest first: the slope's interval contains the interval under each.
    pub(super) fn fit(past: &[Video], now: i64, shifts: &[Vec<f64>]) -> Option<TrendLine> {
        let window: Vec<(f64, f64)> = past
            .iter()
            .rev()
            .take(WINDOW)
            .map(|video| ((video.at - now) as f64 / WEEK as f64, video.y))
            .collect();
        let mut slope = theil(&window);
        for shift in shifts {
            let shifted: Vec<(f64, f64)> = window.iter().zip(shift).map(|((t, y), by)| (*t, y + by)).collect();
            let other = theil(&shifted);
            slope.low = slope.low.min(other.low);
            slope.high = slope.high.max(other.high);
        }
        let level = match slope.is_flat() {
            true => same_as_last(past)?,
            false => median(window.iter().map(|(t, y)| y - slope.value * t).collect())?,
        };
        Some(TrendLine { level, slope })
    }

    /// The level this many weeks after the time it was fitted at.
    pub(super) fn at(&self, weeks: f64) -> f64 {
        // The sum of the faded slopes, for parts of weeks too.
        let faded = (1.0 - DAMPING.powf(weeks.max(0.0))) / (1.0 - DAMPING);
        self.level
            + if self.slope.is_flat() {
                0.0
            } else {
                self.slope.value * faded
            }
    }
}

/// The median of the last ten videos.
pub(super) fn same_as_last(past: &[Video]) -> Option<f64> {
    median(past.iter().rev().take(LAST).map(|video| video.y).collect())
}

/// The median of all pairwise slopes (Theil 1950) with Sen's interval (1968).
fn theil(window: &[(f64, f64)]) -> Slope {
    let mut slopes = Vec::new();
    for (place, (t, y)) in window.iter().enumerate() {
        let others = window.iter().skip(place + 1).filter(|(other, _)| other != t);
        slopes.extend(others.map(|(other, value)| (value - y) / (other - t)));
    }
    slopes.sort_unstable_by(f64::total_cmp);
    // The variance of Kendall's S tells which slopes bound the interval.
    let n = window.len() as f64;
    let spread = 1.959_963_984_540_054 * (n * (n - 1.0) * (2.0 * n + 5.0) / 18.0).sqrt();
    let pairs = slopes.len() as f64;
    let place = |place: f64| slopes.get(place.clamp(0.0, (pairs - 1.0).max(0.0)) as usize).copied();
    let (low, high) = (
        place(((pairs - spread) / 2.0).floor()),
        place(((pairs + spread) / 2.0).ceil()),
    );
    let value = median(slopes.clone()).unwrap_or(0.0);
    Slope {
        value,
        low: low.unwrap_or(f64::NEG_INFINITY),
        high: high.unwrap_or(f64::INFINITY),
    }
}
