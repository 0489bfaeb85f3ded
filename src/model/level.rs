//! The baseline: the median of the last ten videos of the same format before a moment.

use super::Target;
use super::rows::Rows;
use crate::stats::metrics::median;
use serde::{Deserialize, Serialize};

/// Number of earlier videos whose median is the baseline.
const WINDOW: usize = 10;

/// The videos that the baseline can look back on, by date of publication.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Level(Vec<Earlier>);

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Earlier {
    /// Microseconds since 1970.
    at: i64,
    short: Option<bool>,
    /// The target on the scale of the fit.
    y: f64,
}

impl Level {
    pub(crate) fn of(rows: &Rows) -> Level {
        let videos = rows.published.iter().zip(&rows.short).zip(&rows.y);
        Level(
            videos
                .map(|((at, short), y)| Earlier {
                    at: *at,
                    short: *short,
                    y: *y,
                })
                .collect(),
        )
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The baseline of a video published at `at`, on the scale of the fit: the median of the last ten of its format,
    /// of any format if there is none yet. A video before all others gets the level of the first ten.
    pub(crate) fn before(&self, at: i64, short: Option<bool>, target: Target) -> Option<f64> {
        let earlier = self.0.partition_point(|video| video.at < at);
        self.recent(earlier, Some(short), target)
            .or_else(|| self.recent(earlier, None, target))
            .or_else(|| self.recent(WINDOW.min(self.0.len()), None, target))
    }

    /// The baseline of every video of the list, from those before it; `None` for the very first.
    pub(crate) fn each(&self, target: Target) -> Vec<Option<f64>> {
        let of = |(place, video): (usize, &Earlier)| {
            self.recent(place, Some(video.short), target)
                .or_else(|| self.recent(place, None, target))
        };
        self.0.iter().enumerate().map(of).collect()
    }

    fn recent(&self, earlier: usize, format: Option<Option<bool>>, target: Target) -> Option<f64> {
        let before = self.0.iter().take(earlier).rev();
        let same = before.filter(|video| format.is_none_or(|format| format == video.short));
        let shown = same.take(WINDOW).map(|video| target.shown(video.y)).collect();
        median(shown).map(|shown| target.scaled(shown))
    }
}
