//! Prediction intervals from the errors on unseen videos (conformal prediction).

use serde::{Deserialize, Serialize};

/// The levels that are reported.
pub(crate) const LEVELS: [f64; 2] = [0.80, 0.95];

/// Absolute errors on unseen rows, sorted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Residuals(Vec<f64>);

impl Residuals {
    pub(crate) fn new(errors: impl IntoIterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = errors
            .into_iter()
            .map(f64::abs)
            .filter(|error| error.is_finite())
            .collect();
        sorted.sort_unstable_by(f64::total_cmp);
        Residuals(sorted)
    }

    /// Pools both: there are many errors from shuffled folds, but only those in time reflect what changes between past
    /// and future.
    pub(crate) fn pooled(shuffled: Residuals, later: Residuals) -> Residuals {
        Residuals::new(shuffled.0.into_iter().chain(later.0))
    }

    /// Half the width of the interval: the ⌈(n + 1) · level⌉-th smallest error (Lei et al. 2018, "Distribution-free
    /// predictive inference for regression"). `None` with too few errors for the level: 95% needs 19, 80% needs 4.
    pub(crate) fn half_width(&self, level: f64) -> Option<f64> {
        // 20 · 0.95 is a hair above 19 in floating point.
        let place = ((self.0.len() as f64 + 1.0) * level - 1e-9).ceil() as usize;
        self.0.get(place.checked_sub(1)?).copied()
    }
}

/// How often an interval contained the true value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Coverage {
    pub(crate) level: f64,
    pub(crate) inside: usize,
    pub(crate) rows: usize,
}

impl Coverage {
    /// Counts (error, half width) pairs; rows without an interval are left out.
    pub(crate) fn count(level: f64, rows: impl IntoIterator<Item = (f64, Option<f64>)>) -> Coverage {
        let mut coverage = Coverage {
            level,
            inside: 0,
            rows: 0,
        };
        for (error, half) in rows {
            if let Some(half) = half {
                coverage.rows += 1;
                coverage.inside += usize::from(error.abs() <= half);
            }
        }
        coverage
    }

    pub(crate) fn share(&self) -> Option<f64> {
        (self.rows > 0).then(|| self.inside as f64 / self.rows as f64)
    }

    /// Wilson's 95% interval of the share.
    pub(crate) fn interval(&self) -> Option<(f64, f64)> {
        const Z: f64 = 1.959_963_984_540_054;
        let (share, n) = (self.share()?, self.rows as f64);
        let middle = (share + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
        let half = Z / (1.0 + Z * Z / n) * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
        Some(((middle - half).max(0.0), (middle + half).min(1.0)))
    }
}
