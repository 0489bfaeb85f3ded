//! Scores of rows that count several times or not at all, as in a resample: rows are sorted once, then each resample
//! takes a few passes. Definitions are those of [`metrics`](super::metrics).

use super::target::Target;
use std::ops::Range;

/// Pairs of truth and prediction on the scale of the fit.
pub(crate) struct Counted {
    truth: Vec<f64>,
    squared: Vec<f64>,
    absolute: Vec<f64>,
    /// Absolute percentage error in the unit shown, ascending, with its row; for rows with a true value above 0.
    percentage: Vec<(f64, usize)>,
    truth_ranks: Ranks,
    predicted_ranks: Ranks,
}

impl Counted {
    pub(crate) fn new(pairs: Vec<(f64, f64)>, target: Target) -> Counted {
        let (truth, predicted): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        let shown = pairs.iter().map(|(y, p)| (target.shown(*y), target.shown(*p))).zip(0..);
        let mut percentage: Vec<(f64, usize)> = shown
            .filter(|((y, _), _)| *y > 0.0)
            .map(|((y, p), row)| (((p - y) / y).abs() * 100.0, row))
            .collect();
        percentage.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        Counted {
            squared: pairs.iter().map(|(y, p)| (y - p).powi(2)).collect(),
            absolute: pairs.iter().map(|(y, p)| (y - p).abs()).collect(),
            percentage,
            truth_ranks: Ranks::of(&truth),
            predicted_ranks: Ranks::of(&predicted),
            truth,
        }
    }

    /// R², RMSE, MAE, median absolute percentage error, Spearman's ρ, with this weight for each row.
    pub(crate) fn scores(&self, counts: &[f64]) -> [Option<f64>; 5] {
        [
            self.r2(counts),
            self.rmse(counts),
            mean(&self.absolute, counts),
            self.median_percentage(counts),
            self.spearman(counts),
        ]
    }

    pub(crate) fn rmse(&self, counts: &[f64]) -> Option<f64> {
        mean(&self.squared, counts).map(f64::sqrt)
    }

    fn r2(&self, counts: &[f64]) -> Option<f64> {
        let centre = mean(&self.truth, counts)?;
        let (mut total, mut squares, mut errors) = (0.0, 0.0, 0.0);
        for ((y, error), count) in self.truth.iter().zip(&self.squared).zip(counts) {
            total += count * (y - centre).powi(2);
            squares += count * y * y;
            errors += count * error;
        }
        // Rounding leaves a trace of variance in a constant column.
        (total > f64::EPSILON * squares).then(|| 1.0 - errors / total)
    }

    fn median_percentage(&self, counts: &[f64]) -> Option<f64> {
        let count = |row: &usize| counts.get(*row).copied().unwrap_or(0.0);
        let all: f64 = self.percentage.iter().map(|(_, row)| count(row)).sum();
        let mut passed = 0.0;
        let mut lower = None;
        for (error, row) in self.percentage.iter().filter(|(_, row)| count(row) > 0.0) {
            passed += count(row);
            if let Some(lower) = lower {
                return Some(lower + (error - lower) / 2.0).filter(|error: &f64| error.is_finite());
            }
            if 2.0 * passed > all {
                return Some(*error).filter(|error| error.is_finite());
            }
            // Exactly half: the median is between this one and the next.
            lower = (2.0 * passed == all).then_some(*error);
        }
        None
    }

    fn spearman(&self, counts: &[f64]) -> Option<f64> {
        let (a, b) = (self.truth_ranks.counted(counts), self.predicted_ranks.counted(counts));
        // Mean ranks average to this, ties or not.
        let all: f64 = counts.iter().sum();
        let centre = (all + 1.0) / 2.0;
        let (mut ab, mut aa, mut bb) = (0.0, 0.0, 0.0);
        for ((a, b), count) in a.iter().zip(&b).zip(counts) {
            let (a, b) = (a - centre, b - centre);
            ab += count * a * b;
            aa += count * a * a;
            bb += count * b * b;
        }
        (aa > 0.0 && bb > 0.0).then(|| (ab / (aa * bb).sqrt()).clamp(-1.0, 1.0))
    }
}

/// Rows in ascending order of their values, and which places hold equal ones.
struct Ranks {
    order: Vec<usize>,
    tied: Vec<Range<usize>>,
}

impl Ranks {
    fn of(values: &[f64]) -> Ranks {
        let mut sorted: Vec<(f64, usize)> = values.iter().copied().zip(0..).collect();
        sorted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let mut end = 0;
        let tied = sorted.chunk_by(|a, b| a.0 == b.0).map(|tied| {
            let start = end;
            end += tied.len();
            start..end
        });
        Ranks {
            tied: tied.collect(),
            order: sorted.iter().map(|(_, row)| *row).collect(),
        }
    }

    /// The mean rank of each row.
    fn counted(&self, counts: &[f64]) -> Vec<f64> {
        let mut ranks = vec![0.0; counts.len()];
        let mut before = 0.0;
        for tied in &self.tied {
            let rows = self.order.get(tied.clone()).unwrap_or_default();
            let count: f64 = rows.iter().filter_map(|row| counts.get(*row)).sum();
            let rank = before + (count + 1.0) / 2.0;
            for row in rows {
                if let Some(cell) = ranks.get_mut(*row) {
                    *cell = rank;
                }
            }
            before += count;
        }
        ranks
    }
}

fn mean(values: &[f64], counts: &[f64]) -> Option<f64> {
    let all: f64 = counts.iter().sum();
    let sum: f64 = values.iter().zip(counts).map(|(value, count)| value * count).sum();
    (all > 0.0).then(|| sum / all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::metrics;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    #[test]
    fn counting_rows_is_repeating_them() {
        let mut random = ChaCha8Rng::seed_from_u64(1);
        for n in [1_usize, 2, 5, 40] {
            let pairs: Vec<(f64, f64)> = (0..n)
                .map(|_| (f64::from(random.gen_range(0..9)), f64::from(random.gen_range(0..9))))
                .collect();
            let counted = Counted::new(pairs.clone(), Target::Views);
            for _ in 0..20 {
                let counts: Vec<u32> = (0..n).map(|_| random.gen_range(0..4)).collect();
                let repeated: Vec<(f64, f64)> = (pairs.iter().zip(&counts))
                    .flat_map(|(pair, count)| std::iter::repeat_n(*pair, *count as usize))
                    .collect();
                let (y, p): (Vec<f64>, Vec<f64>) = repeated.into_iter().unzip();
                let shown = |values: &[f64]| values.iter().map(|v| Target::Views.shown(*v)).collect::<Vec<_>>();
                let wanted = [
                    metrics::r2(&y, &p),
                    metrics::rmse(&y, &p),
                    metrics::mae(&y, &p),
                    metrics::median_absolute_percentage_error(&shown(&y), &shown(&p)),
                    metrics::spearman(&y, &p),
                ];
                let counts: Vec<f64> = counts.into_iter().map(f64::from).collect();
                for (ours, wanted) in counted.scores(&counts).iter().zip(wanted) {
                    match (ours, wanted) {
                        (Some(ours), Some(wanted)) => assert!((ours - wanted).abs() < 1e-9 * wanted.abs().max(1.0)),
                        (ours, wanted) => assert_eq!(*ours, wanted),
                    }
                }
            }
        }
    }
}
