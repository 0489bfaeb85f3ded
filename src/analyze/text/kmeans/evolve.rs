//! Improved clusters by combining those of different starts.

use super::clusters::{Clusters, Rows};
use super::lloyd::lloyd;
use super::moves::moves;
use super::start::{draws, extend};
use crate::error::Result;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use tubelab_numerics::matrix::{Matrix, squared_distance};

/// Children of one generation.
const CHILDREN: usize = 8;
/// The search stops after this many generations without a better child.
const MAX_STALLED: usize = 4;
const MOST_GENERATIONS: usize = 50;
/// Up to this many rows, moves of single rows are worth their time in every run.
const FEW: usize = 2_000;
/// Clusterings whose inertia differs by less are treated as the same.
const SAME: f64 = 1e-9;

/// The best distinct clusterings, at most `restarts`, the best first: those of as many starts, and children of two of
/// them. A child has one centre from each pair of nearest centres, and one centre drawn anew (after Gribel and Vidal
/// 2019, Pattern Recognition 88).
pub(super) fn evolve(rows: &Rows, k: usize, restarts: usize, seed: u64) -> Result<Vec<Clusters>> {
    let stream = |at: usize| {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        chance.set_stream(at as u64 + 1);
        chance
    };
    let none = Matrix {
        width: rows.rows.width,
        values: Vec::new(),
    };
    let first: Result<Vec<Clusters>> = (0..restarts)
        .into_par_iter()
        .map(|at| {
            let start = extend(rows, none.clone(), k, draws(k), &mut stream(at))?;
            converged(rows, start, f64::INFINITY)
        })
        .collect();
    let mut found = first?;
    keep_best(&mut found, restarts);
    let mut stalled = 0;
    for generation in 0..MOST_GENERATIONS {
        let (Some(best), Some(worst)) = (found.first(), found.last()) else {
            break;
        };
        let (best, worst) = (best.inertia, worst.inertia);
        let children: Result<Vec<Clusters>> = (0..CHILDREN)
            .into_par_iter()
            .map(|at| {
                let mut chance = stream(restarts + generation * CHILDREN + at);
                let mut child = crossover(&found, &mut chance);
                child.remove_row(chance.gen_range(0..k.max(1)));
                // One draw, and not the best of a few: children shall differ.
                converged(rows, extend(rows, child, k, 1, &mut chance)?, worst)
            })
            .collect();
        found.extend(children?);
        keep_best(&mut found, restarts);
        let improved = found.first().is_some_and(|new| new.inertia < best * (1.0 - SAME));
        stalled = if improved { 0 } else { stalled + 1 };
        if stalled == MAX_STALLED {
            break;
        }
    }
    Ok(found)
}

/// Clusters after convergence; moves of single rows only if the result may become better than `bar`.
fn converged(rows: &Rows, centres: Matrix, bar: f64) -> Result<Clusters> {
    let clusters = lloyd(rows, centres)?;
    if rows.all.len() <= FEW && clusters.inertia < bar * 1.005 {
        return moves(rows, clusters);
    }
    Ok(clusters)
}

fn keep_best(found: &mut Vec<Clusters>, many: usize) {
    found.sort_by(|a, b| a.inertia.total_cmp(&b.inertia));
    found.dedup_by(|next, kept| next.inertia <= kept.inertia * (1.0 + SAME));
    found.truncate(many);
}

/// The centres of a child of two of `found`, drawn so that better ones are more likely: one of each pair of nearest
/// centres.
fn crossover(found: &[Clusters], chance: &mut ChaCha8Rng) -> Matrix {
    let mut draw = || {
        let (a, b) = (chance.gen_range(0..found.len()), chance.gen_range(0..found.len()));
        found.get(a.min(b)).map(|clusters| &clusters.centres)
    };
    let (Some(a), Some(b)) = (draw(), draw()) else {
        return Matrix::default();
    };
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (i, of_a) in a.rows().enumerate() {
        pairs.extend(b.rows().zip(0..).map(|(of_b, j)| (squared_distance(of_a, of_b), i, j)));
    }
    pairs.sort_by(|x, y| x.0.total_cmp(&y.0));
    let mut child = Matrix {
        width: a.width,
        values: Vec::new(),
    };
    let (mut of_a, mut of_b) = (vec![false; a.height()], vec![false; b.height()]);
    for (_, i, j) in pairs {
        if let (Some(i_taken @ false), Some(j_taken @ false)) = (of_a.get_mut(i), of_b.get_mut(j)) {
            (*i_taken, *j_taken) = (true, true);
            let row = if chance.gen_bool(0.5) { a.row(i) } else { b.row(j) };
            child.values.extend_from_slice(row);
        }
    }
    child
}
