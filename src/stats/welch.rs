//! The difference of two means, and p values of many tests.

use statrs::distribution::{ContinuousCDF, StudentsT};

/// Number, mean and sum of squared deviations of a group.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Group {
    pub n: f64,
    pub mean: f64,
    pub squares: f64,
}

impl Group {
    pub fn of(values: impl Iterator<Item = f64> + Clone) -> Group {
        let n = values.clone().count() as f64;
        if n == 0.0 {
            return Group::default();
        }
        let mean = values.clone().sum::<f64>() / n;
        let squares = values.map(|value| (value - mean) * (value - mean)).sum();
        Group { n, mean, squares }
    }

    /// This group without the values of `part`.
    pub fn without(self, part: Group) -> Group {
        let n = self.n - part.n;
        if n <= 0.0 {
            return Group::default();
        }
        let mean = (self.n * self.mean - part.n * part.mean) / n;
        let between = part.n * n / self.n * (part.mean - mean) * (part.mean - mean);
        let squares = self.squares - part.squares - between;
        // What is left of equal values is rounding, not spread.
        let rounding = 1e-12 * self.squares.max(f64::MIN_POSITIVE);
        Group {
            n,
            mean,
            squares: if squares > rounding { squares } else { 0.0 },
        }
    }
}

/// A difference of means with its 95% interval and two-sided p value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Difference {
    pub value: f64,
    pub interval: Option<(f64, f64)>,
    pub p: Option<f64>,
}

/// The mean of `a` minus that of `b` by Welch's t test, which does not assume equal variances (Welch 1947, Biometrika
/// 34). Without variance there is no interval.
pub(crate) fn welch(a: Group, b: Group) -> Difference {
    let value = a.mean - b.mean;
    let none = Difference {
        value,
        interval: None,
        p: None,
    };
    if a.n < 2.0 || b.n < 2.0 {
        return none;
    }
    let (of_a, of_b) = (a.squares / (a.n - 1.0) / a.n, b.squares / (b.n - 1.0) / b.n);
    let error = (of_a + of_b).sqrt();
    let freedom = (of_a + of_b).powi(2) / (of_a.powi(2) / (a.n - 1.0) + of_b.powi(2) / (b.n - 1.0));
    if !(error > 0.0 && freedom.is_finite()) {
        return none;
    }
    let Ok(t) = StudentsT::new(0.0, 1.0, freedom) else {
        return none;
    };
    let reach = t.inverse_cdf(0.975) * error;
    Difference {
        value,
        interval: Some((value - reach, value + reach)),
        p: Some((2.0 * t.cdf(-(value / error).abs())).min(1.0)),
    }
}

/// p values adjusted to control the false discovery rate (Benjamini and Hochberg 1995, J. R. Statist. Soc. B 57), in
/// the given order; values without p value are not counted as tests.
pub(crate) fn adjusted(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut tests: Vec<(usize, f64)> = p.iter().enumerate().filter_map(|(at, p)| Some((at, (*p)?))).collect();
    tests.sort_by(|a, b| a.1.total_cmp(&b.1));
    let n = tests.len() as f64;
    let mut adjusted = vec![None; p.len()];
    let mut least = 1.0_f64;
    for (rank, (at, p)) in tests.iter().enumerate().rev() {
        least = least.min(p * n / (rank as f64 + 1.0));
        if let Some(cell) = adjusted.get_mut(*at) {
            *cell = Some(least);
        }
    }
    adjusted
}
