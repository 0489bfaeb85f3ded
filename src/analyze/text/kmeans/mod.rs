//! k-means with a bounded search for a near-optimal clustering.
//!
//! Lloyd's algorithm ends in the local optimum next to its start, and titles have many local optima. Therefore the
//! starts are chosen carefully ([`start`]), the clusters of different starts are combined ([`evolve`]), and with few
//! rows single rows are moved after Lloyd's algorithm has converged ([`moves`]).

mod clusters;
mod evolve;
mod lloyd;
mod moves;
mod start;

pub(super) use clusters::Clusters;

use crate::error::Result;
use clusters::Rows;
use lloyd::{Assignment, lloyd};
use rand::SeedableRng;
use rand::seq::index;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use tubelab_numerics::matrix::{Distances, Matrix, squared_distance};

/// With more rows, this many are searched for good clusters; then all rows are grouped from there.
const SAMPLE: usize = 10_000;
/// Up to this many rows, the best clusters are improved by moves of single rows.
const MOVED: usize = 20_000;

/// The best clusters found from `restarts` starts and their combinations. The result depends on the seed only, not on
/// the number of threads.
///
/// With more than 10,000 rows, a sample of that size is searched, and all rows are then grouped from each of the best
/// `restarts` clusterings of the sample (after Bradley and Fayyad 1998, ICML).
pub(super) fn kmeans(rows: &Matrix, k: usize, restarts: usize, seed: u64) -> Result<Clusters> {
    let restarts = restarts.max(1);
    let n = rows.height();
    let rows = Rows::new(rows);
    let best = if n > SAMPLE {
        let mut places = index::sample(&mut ChaCha8Rng::seed_from_u64(seed), n, SAMPLE).into_vec();
        places.sort_unstable();
        let sample = rows.rows.pick(&places);
        let found = evolve::evolve(&Rows::new(&sample), k, restarts, seed)?;
        let runs: Result<Vec<Clusters>> = found
            .into_par_iter()
            .map(|clusters| lloyd(&rows, clusters.centres))
            .collect();
        least(runs?)
    } else {
        least(evolve::evolve(&rows, k, restarts, seed)?)
    };
    match best {
        Some(best) if n <= MOVED => Ok(finished(&rows, moves::moves(&rows, best)?.centres)),
        Some(best) => Ok(finished(&rows, best.centres)),
        None => Ok(finished(&rows, Matrix::default())),
    }
}

/// The first with the lowest inertia.
fn least(runs: Vec<Clusters>) -> Option<Clusters> {
    runs.into_iter().min_by(|a, b| a.inertia.total_cmp(&b.inertia))
}

/// Labels and inertia for the given centres, computed without bounds and running sums.
fn finished(rows: &Rows, centres: Matrix) -> Clusters {
    let mut labels = Vec::with_capacity(rows.all.len());
    Distances::to(&centres).each(rows.rows, &rows.lengths, &rows.all, |_, distances| {
        labels.push(Assignment::nearest(distances).label);
    });
    let own = rows.rows.rows().zip(&labels);
    let inertia = own.map(|(row, label)| squared_distance(row, centres.row(*label))).sum();
    Clusters {
        centres,
        labels,
        inertia,
    }
}

/// The index of the centre nearest to a row.
pub(super) fn label(row: &[f64], centres: &Matrix) -> usize {
    let distances: Vec<f64> = centres.rows().map(|centre| squared_distance(row, centre)).collect();
    Assignment::nearest(&distances).label
}
