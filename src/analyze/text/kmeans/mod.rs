//! k-means, as near to the best clusters as a search of bounded length comes.
//!
//! Lloyd's rounds end in the optimum next to their start, and among texts there are many such. So the starts are good
//! ([`start`]), the clusters of different starts are crossed ([`evolve`]), and where rows are few the moves of single rows
//! go on where Lloyd's rounds rest ([`moves`]).

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

/// Of more rows, so many are searched for good clusters; then all rows are grouped from there.
const SAMPLE: usize = 10_000;
/// Up to so many rows the best clusters are improved by moves of single rows.
const MOVED: usize = 20_000;

/// The best clusters found from `restarts` starts and what comes of crossing them; the same for the same seed, whatever
/// the number of threads.
///
/// Of more than 10,000 rows, that many are searched, and all rows are then grouped from each of the best `restarts`
/// clusters of theirs (after Bradley and Fayyad 1998, ICML).
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

/// The first of the lowest inertia.
fn least(runs: Vec<Clusters>) -> Option<Clusters> {
    runs.into_iter().min_by(|a, b| a.inertia.total_cmp(&b.inertia))
}

/// Labels and inertia of the centres as they are, without bounds and running sums.
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

/// The nearest of `centres` to a row.
pub(super) fn label(row: &[f64], centres: &Matrix) -> usize {
    let distances: Vec<f64> = centres.rows().map(|centre| squared_distance(row, centre)).collect();
    Assignment::nearest(&distances).label
}
