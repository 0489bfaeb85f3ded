//! Folds, and random number generators that depend only on the seed and the purpose.

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

/// Folds within a training part, for choosing the penalty.
pub(crate) const INNER_FOLDS: usize = 3;

/// A separate generator for each purpose, so that one purpose does not shift the numbers of another.
pub(crate) fn random(seed: u64, purpose: u64) -> ChaCha8Rng {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    generator.set_stream(purpose);
    generator
}

/// Every row in exactly one fold; sizes differ by at most one.
pub(crate) fn shuffled(rows: usize, folds: usize, generator: &mut ChaCha8Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..rows).collect();
    order.shuffle(generator);
    let folds = folds.clamp(1, rows.max(1));
    (0..folds)
        .map(|fold| order.iter().skip(fold).step_by(folds).copied().collect())
        .collect()
}
