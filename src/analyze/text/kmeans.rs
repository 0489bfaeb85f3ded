//! k-means: the fastest exact form for few clusters.

use super::matrix::{Distances, Matrix, add, dot, squared_distance};
use crate::error::Result;
use crate::interrupt;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;

/// As in scikit-learn.
const MOST_ROUNDS: usize = 300;
const TOLERANCE: f64 = 1e-4;
/// Up to so many rows every run is refined, not only the best.
const FEW: usize = 20_000;
/// Rounds of single moves after the last of Lloyd's.
const MOST_MOVES: usize = 50;

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
}

/// The best of `restarts` runs of k-means from different starts, by inertia.
///
/// Starts are chosen by greedy k-means++ (Arthur and Vassilvitskii 2007), rounds are Lloyd's, with the bounds of Hamerly
/// (2010, SIAM Data Mining) that spare most distances without changing the result; a run stops as scikit-learn's does.
/// Few rows are refined by moves of single rows in every run, many in the best run only.
pub(super) fn kmeans(rows: &Matrix, k: usize, restarts: usize, seed: u64) -> Result<Clusters> {
    let tolerance = TOLERANCE * mean_variance(rows);
    let rows = Rows {
        rows,
        lengths: rows.rows().map(|row| dot(row, row)).collect(),
        all: (0..rows.height()).collect(),
    };
    let runs: Vec<Result<Clusters>> = (0..restarts.max(1))
        .into_par_iter()
        .map(|restart| {
            let mut chance = ChaCha8Rng::seed_from_u64(seed);
            chance.set_stream(restart as u64 + 1);
            let run = run(&rows, start(&rows, k, &mut chance)?, tolerance)?;
            if rows.all.len() <= FEW {
                refine(&rows, run)
            } else {
                Ok(run)
            }
        })
        .collect();
    let mut best: Option<Clusters> = None;
    for run in runs {
        let run = run?;
        if best.as_ref().is_none_or(|best| run.inertia < best.inertia) {
            best = Some(run);
        }
    }
    match best {
        Some(best) => refine(&rows, best),
        None => Ok(finished(&rows, Matrix::default())),
    }
}

fn mean_variance(rows: &Matrix) -> f64 {
    let n = rows.height().max(1) as f64;
    let mut mean = vec![0.0; rows.width];
    rows.rows().for_each(|row| add(&mut mean, 1.0 / n, row));
    rows.rows().map(|row| squared_distance(row, &mean)).sum::<f64>() / n / rows.width.max(1) as f64
}

/// Centres far from each other: each is drawn by its squared distance from those before it, the best of a few draws.
fn start(rows: &Rows, k: usize, chance: &mut ChaCha8Rng) -> Result<Matrix> {
    let n = rows.all.len();
    let draws = 2 + (k as f64).ln() as usize;
    let first = chance.gen_range(0..n.max(1));
    let mut chosen = vec![first];
    let mut nearest = vec![0.0; n];
    Distances::to(&rows.rows.pick(&chosen)).each(rows.rows, &rows.lengths, &rows.all, |row, distances| {
        if let (Some(nearest), Some(distance)) = (nearest.get_mut(row), distances.first()) {
            *nearest = *distance;
        }
    });
    while chosen.len() < k {
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
        chosen.extend(candidates.get(best));
        nearest = nearer.swap_remove(best);
    }
    Ok(rows.rows.pick(&chosen))
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

/// Where a row belongs, and what is known of its distances.
#[derive(Clone, Copy, Default)]
struct Place {
    label: usize,
    /// At least the distance to its own centre.
    own: f64,
    /// At most the distance to any other.
    other: f64,
}

impl Place {
    /// The nearest centre, the first of equals.
    fn nearest(squared: &[f64]) -> Place {
        let (mut label, mut least, mut next) = (0, f64::INFINITY, f64::INFINITY);
        for (centre, distance) in squared.iter().enumerate() {
            if *distance < least {
                (next, least, label) = (least, *distance, centre);
            } else if *distance < next {
                next = *distance;
            }
        }
        Place {
            label,
            own: least.sqrt(),
            other: next.sqrt(),
        }
    }
}

fn places(rows: &Rows, centres: &Matrix) -> Vec<Place> {
    let mut places = Vec::with_capacity(rows.all.len());
    Distances::to(centres).each(rows.rows, &rows.lengths, &rows.all, |_, distances| {
        places.push(Place::nearest(distances));
    });
    places
}

fn run(rows: &Rows, mut centres: Matrix, tolerance: f64) -> Result<Clusters> {
    let mut places = places(rows, &centres);
    let (mut sums, mut sizes) = totals(rows.rows, places.iter().map(|place| place.label), centres.height());
    for _ in 0..MOST_ROUNDS {
        interrupt::check()?;
        let moved = means(&sums, &sizes, &centres);
        let shifts: Vec<f64> = moved
            .rows()
            .zip(centres.rows())
            .map(|(new, old)| squared_distance(new, old))
            .collect();
        centres = moved;
        if shifts.iter().sum::<f64>() <= tolerance {
            break;
        }
        let shifts: Vec<f64> = shifts.into_iter().map(f64::sqrt).collect();
        let doubtful = doubtful(&centres, &shifts, &mut places);
        let mut changed = false;
        Distances::to(&centres).each(rows.rows, &rows.lengths, &doubtful, |row, distances| {
            let Some(place) = places.get_mut(row) else { return };
            let before = place.label;
            *place = Place::nearest(distances);
            if place.label != before {
                changed = true;
                for (cluster, sign) in [(before, -1.0), (place.label, 1.0)] {
                    add(sums.row_mut(cluster), sign, rows.rows.row(row));
                    if let Some(size) = sizes.get_mut(cluster) {
                        *size += sign;
                    }
                }
            }
        });
        if !changed {
            break;
        }
    }
    Ok(finished(rows, centres))
}

/// Loosens the bounds by how far the centres have moved; the rows for which another centre may be nearer now.
fn doubtful(centres: &Matrix, shifts: &[f64], places: &mut [Place]) -> Vec<usize> {
    let (mut furthest, mut second, mut who) = (0.0, 0.0, 0);
    for (centre, shift) in shifts.iter().enumerate() {
        if *shift > furthest {
            (second, furthest, who) = (furthest, *shift, centre);
        } else if *shift > second {
            second = *shift;
        }
    }
    // Half the distance of each centre to the next: within it, no other centre can be nearer.
    let half: Vec<f64> = (0..centres.height())
        .map(|a| {
            let others = (0..centres.height()).filter(|b| *b != a);
            let least = others.map(|b| squared_distance(centres.row(a), centres.row(b)));
            least.fold(f64::INFINITY, f64::min).sqrt() / 2.0
        })
        .collect();
    let mut doubtful = Vec::new();
    for (row, place) in places.iter_mut().enumerate() {
        place.own += shifts.get(place.label).copied().unwrap_or(0.0);
        place.other -= if place.label == who { second } else { furthest };
        if place.own > half.get(place.label).copied().unwrap_or(0.0).max(place.other) {
            doubtful.push(row);
        }
    }
    doubtful
}

/// Moves single rows as long as that lowers the inertia (Hartigan 1975, Clustering Algorithms): where Lloyd's rounds rest,
/// a move can still gain, because it takes the centres along.
fn refine(rows: &Rows, clusters: Clusters) -> Result<Clusters> {
    let Clusters {
        mut centres,
        mut labels,
        ..
    } = clusters;
    let (_, mut sizes) = totals(rows.rows, labels.iter().copied(), centres.height());
    for _ in 0..MOST_MOVES {
        interrupt::check()?;
        let mut wanting = Vec::new();
        Distances::to(&centres).each(rows.rows, &rows.lengths, &rows.all, |row, distances| {
            let label = labels.get(row).copied().unwrap_or_default();
            if better(label, distances, &sizes).is_some() {
                wanting.push(row);
            }
        });
        let mut moved = false;
        // Each move takes two centres along, so that every next one is looked at anew.
        for row in wanting {
            let (Some(label), values) = (labels.get_mut(row), rows.rows.row(row)) else {
                continue;
            };
            let distances: Vec<f64> = centres.rows().map(|centre| squared_distance(values, centre)).collect();
            let Some(to) = better(*label, &distances, &sizes) else {
                continue;
            };
            moved = true;
            for (cluster, sign) in [(*label, -1.0), (to, 1.0)] {
                let Some(size) = sizes.get_mut(cluster) else { continue };
                *size += sign;
                for (centre, value) in centres.row_mut(cluster).iter_mut().zip(values) {
                    *centre += sign * (value - *centre) / *size;
                }
            }
            *label = to;
        }
        if !moved {
            break;
        }
    }
    // Exact centres, without the rounding of many small moves.
    let (sums, sizes) = totals(rows.rows, labels.iter().copied(), centres.height());
    Ok(finished(rows, means(&sums, &sizes, &centres)))
}

/// The cluster that a row should move to from `label`.
fn better(label: usize, distances: &[f64], sizes: &[f64]) -> Option<usize> {
    let size = sizes.get(label).copied().filter(|size| *size > 1.0)?;
    // What the cluster loses of its inertia, less a little so that rounding moves nothing to and fro.
    let mut least = size / (size - 1.0) * distances.get(label)? * (1.0 - 1e-9);
    let mut best = None;
    for (to, (distance, size)) in distances.iter().zip(sizes).enumerate() {
        let cost = size / (size + 1.0) * distance;
        if to != label && cost < least {
            (least, best) = (cost, Some(to));
        }
    }
    best
}

/// Labels and inertia of the centres as they are, without bounds and running sums.
fn finished(rows: &Rows, centres: Matrix) -> Clusters {
    let labels: Vec<usize> = places(rows, &centres).into_iter().map(|place| place.label).collect();
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
