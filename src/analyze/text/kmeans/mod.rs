//! k-means, as near to the best clusters as a search of bounded length comes.
//!
//! Lloyd's rounds end in the optimum next to their start, and among texts there are many such. So the starts are good
//! ([`start`]), the clusters of different starts are crossed ([`evolve`]), and where rows are few the moves of single rows
//! go on where Lloyd's rounds rest ([`moves`]).

mod evolve;
mod lloyd;
mod moves;
mod start;

use crate::error::Result;
use lloyd::{Place, lloyd};
use rand::SeedableRng;
use rand::seq::index;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use tubelab_numerics::matrix::{Distances, Matrix, add, dot, squared_distance};

/// As in scikit-learn: rounds end when the centres move less, in mean variances of the columns.
const TOLERANCE: f64 = 1e-4;
/// Of more rows, so many are searched for good clusters; then all rows are grouped from there.
const SAMPLE: usize = 10_000;
/// Up to so many rows the best clusters are improved by moves of single rows.
const MOVED: usize = 20_000;

/// Clusters of rows.
#[derive(Clone, Debug)]
pub(super) struct Clusters {
    pub centres: Matrix,
    pub labels: Vec<usize>,
    /// The sum of squared distances to the nearest centre.
    pub inertia: f64,
}

/// The rows, with what every run needs of them.
struct Rows<'a> {
    rows: &'a Matrix,
    /// Squared.
    lengths: Vec<f64>,
    all: Vec<usize>,
    /// The shift of the centres at which rounds end.
    tolerance: f64,
}

impl<'a> Rows<'a> {
    fn new(rows: &'a Matrix) -> Self {
        Rows {
            rows,
            lengths: rows.rows().map(|row| dot(row, row)).collect(),
            all: (0..rows.height()).collect(),
            tolerance: TOLERANCE * mean_variance(rows),
        }
    }
}

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

fn mean_variance(rows: &Matrix) -> f64 {
    let n = rows.height().max(1) as f64;
    let mut mean = vec![0.0; rows.width];
    rows.rows().for_each(|row| add(&mut mean, 1.0 / n, row));
    rows.rows().map(|row| squared_distance(row, &mean)).sum::<f64>() / n / rows.width.max(1) as f64
}

/// Clusters of these labels around their means.
fn around_means(rows: &Rows, labels: Vec<usize>, before: &Matrix) -> Clusters {
    let (sums, sizes) = totals(rows.rows, labels.iter().copied(), before.height());
    let centres = means(&sums, &sizes, before);
    let own = centres
        .rows()
        .zip(&sizes)
        .map(|(centre, size)| size * dot(centre, centre));
    Clusters {
        inertia: rows.lengths.iter().sum::<f64>() - own.sum::<f64>(),
        centres,
        labels,
    }
}

/// Labels and inertia of the centres as they are, without bounds and running sums.
fn finished(rows: &Rows, centres: Matrix) -> Clusters {
    let mut labels = Vec::with_capacity(rows.all.len());
    Distances::to(&centres).each(rows.rows, &rows.lengths, &rows.all, |_, distances| {
        labels.push(Place::nearest(distances).label);
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
    Place::nearest(&distances).label
}

/// Sum and size of each cluster.
fn totals(rows: &Matrix, labels: impl Iterator<Item = usize>, k: usize) -> (Matrix, Vec<f64>) {
    let mut sums = Matrix::zeros(k, rows.width);
    let mut sizes = vec![0.0; k];
    for (row, label) in rows.rows().zip(labels) {
        add(sums.row_mut(label), 1.0, row);
        if let Some(size) = sizes.get_mut(label) {
            *size += 1.0;
        }
    }
    (sums, sizes)
}

/// The mean of each cluster; one without rows stays where it was.
fn means(sums: &Matrix, sizes: &[f64], before: &Matrix) -> Matrix {
    let mut means = before.clone();
    for (cluster, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 0.0) {
        for (mean, sum) in means.row_mut(cluster).iter_mut().zip(sums.row(cluster)) {
            *mean = sum / size;
        }
    }
    means
}
