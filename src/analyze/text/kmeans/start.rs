//! Initial centres of k-means: far from each other.

use super::clusters::Rows;
use crate::error::Result;
use crate::platform::interrupt;
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use tubelab_numerics::matrix::{Distances, Matrix};

/// The number of draws per centre, as in scikit-learn.
pub(super) fn draws(k: usize) -> usize {
    2 + (k.max(1) as f64).ln() as usize
}

/// Adds rows to `centres` until there are `k`: each is drawn with a probability proportional to its squared distance
/// from the centres before it, the best of a few draws (greedy k-means++, Arthur and Vassilvitskii 2007, SODA).
pub(super) fn extend(
    rows: &Rows,
    mut centres: Matrix,
    k: usize,
    draws: usize,
    chance: &mut ChaCha8Rng,
) -> Result<Matrix> {
    let n = rows.all.len();
    if centres.height() == 0 {
        centres = rows.rows.pick(&[chance.gen_range(0..n.max(1))]);
    }
    let mut nearest = Vec::with_capacity(n);
    Distances::to(&centres).each(rows.rows, &rows.lengths, &rows.all, |_, distances| {
        nearest.push(distances.iter().copied().fold(f64::INFINITY, f64::min));
    });
    while centres.height() < k && n > 0 {
        interrupt::check()?;
        let total: f64 = nearest.iter().sum();
        let candidates: Vec<usize> = (0..draws)
            .map(|_| at_sum(&nearest, chance.gen_range(0.0..1.0) * total))
            .collect();
        let mut nearer = vec![Vec::with_capacity(n); draws];
        let mut potentials = vec![0.0; draws];
        let picked = rows.rows.pick(&candidates);
        Distances::to(&picked).each(rows.rows, &rows.lengths, &rows.all, |row, distances| {
            let before = nearest.get(row).copied().unwrap_or(0.0);
            for ((distance, nearer), potential) in distances.iter().zip(&mut nearer).zip(&mut potentials) {
                let least = distance.min(before);
                nearer.push(least);
                *potential += least;
            }
        });
        let best = (0..draws).min_by(|a, b| {
            let of = |draw: &usize| potentials.get(*draw).copied().unwrap_or(f64::INFINITY);
            of(a).total_cmp(&of(b))
        });
        let best = best.unwrap_or_default();
        centres.values.extend_from_slice(picked.row(best));
        nearest = nearer.swap_remove(best);
    }
    Ok(centres)
}

/// The first position at which the running sum passes `target`.
fn at_sum(values: &[f64], target: f64) -> usize {
    let mut sum = 0.0;
    let found = values.iter().position(|value| {
        sum += value;
        sum > target
    });
    found.unwrap_or(values.len().saturating_sub(1))
}
