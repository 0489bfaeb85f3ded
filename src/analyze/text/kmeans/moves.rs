//! Moves of single rows after Lloyd's algorithm has converged.

use super::clusters::{Clusters, Rows, around_means, totals};
use crate::error::Result;
use crate::platform::interrupt;
use tubelab_numerics::matrix::{Distances, squared_distance};

const MOST_ROUNDS: usize = 50;

/// Moves single rows as long as that lowers the inertia (Hartigan 1975, Clustering Algorithms). A move can help after
/// convergence of Lloyd's algorithm because it takes into account that both centres shift.
pub(super) fn moves(rows: &Rows, clusters: Clusters) -> Result<Clusters> {
    let Clusters {
        mut centres,
        mut labels,
        ..
    } = clusters;
    let (_, mut sizes) = totals(rows.rows, labels.iter().copied(), centres.height());
    for _ in 0..MOST_ROUNDS {
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
    Ok(around_means(rows, labels, &centres))
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
