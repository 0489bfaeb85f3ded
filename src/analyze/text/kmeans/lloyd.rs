//! Lloyd's algorithm, with bounds that avoid most distance computations.

use super::clusters::{Clusters, Rows, around_means, means, totals};
use crate::error::Result;
use crate::platform::interrupt;
use tubelab_numerics::matrix::{Distances, Matrix, add, squared_distance};

/// As in scikit-learn.
const MAX_ITERATIONS: usize = 300;

/// The cluster of a row, and bounds on its distances.
#[derive(Clone, Copy, Default)]
pub(super) struct Assignment {
    pub label: usize,
    /// Upper bound on the distance to its own centre.
    pub own: f64,
    /// Lower bound on the distance to any other centre.
    other: f64,
}

impl Assignment {
    /// The nearest centre, the first of equals.
    pub fn nearest(squared: &[f64]) -> Assignment {
        let (mut label, mut least, mut next) = (0, f64::INFINITY, f64::INFINITY);
        for (centre, distance) in squared.iter().enumerate() {
            if *distance < least {
                (next, least, label) = (least, *distance, centre);
            } else if *distance < next {
                next = *distance;
            }
        }
        Assignment {
            label,
            own: least.sqrt(),
            other: next.sqrt(),
        }
    }
}

/// Lloyd's iterations from these centres until they converge, with scikit-learn's stopping rule. The bounds are
/// Hamerly's (2010, SIAM Data Mining); they change only the running time. A centre that loses all its rows moves to the
/// row that is furthest from its own centre.
pub(super) fn lloyd(rows: &Rows, mut centres: Matrix) -> Result<Clusters> {
    let mut assignments = Vec::with_capacity(rows.all.len());
    Distances::to(&centres).each(rows.rows, &rows.lengths, &rows.all, |_, distances| {
        assignments.push(Assignment::nearest(distances));
    });
    let (mut sums, mut sizes) = totals(
        rows.rows,
        assignments.iter().map(|assignment| assignment.label),
        centres.height(),
    );
    for _ in 0..MAX_ITERATIONS {
        interrupt::check()?;
        let mut moved = means(&sums, &sizes, &centres);
        let reseated = reseat(rows, &sizes, &assignments, &mut moved);
        let shifts: Vec<f64> = moved
            .rows()
            .zip(centres.rows())
            .map(|(new, old)| squared_distance(new, old))
            .collect();
        centres = moved;
        if shifts.iter().sum::<f64>() <= rows.tolerance {
            break;
        }
        let shifts: Vec<f64> = shifts.into_iter().map(f64::sqrt).collect();
        let needs_update = needs_update(&centres, &shifts, &mut assignments);
        let mut changed = reseated;
        Distances::to(&centres).each(rows.rows, &rows.lengths, &needs_update, |row, distances| {
            let Some(assignment) = assignments.get_mut(row) else {
                return;
            };
            let before = assignment.label;
            *assignment = Assignment::nearest(distances);
            if assignment.label != before {
                changed = true;
                for (cluster, sign) in [(before, -1.0), (assignment.label, 1.0)] {
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
    let labels = assignments.into_iter().map(|assignment| assignment.label).collect();
    Ok(around_means(rows, labels, &centres))
}

/// Moves each centre without rows to a row of its own, the furthest first; returns whether there was one.
fn reseat(rows: &Rows, sizes: &[f64], assignments: &[Assignment], centres: &mut Matrix) -> bool {
    let empty: Vec<usize> = (0..sizes.len()).filter(|at| sizes.get(*at) == Some(&0.0)).collect();
    if empty.is_empty() {
        return false;
    }
    let mut furthest: Vec<(f64, usize)> = assignments
        .iter()
        .zip(0..)
        .map(|(assignment, row)| (assignment.own, row))
        .collect();
    furthest.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut reseated = false;
    for (cluster, (distance, row)) in empty.into_iter().zip(furthest) {
        if distance > 1e-9 {
            centres.row_mut(cluster).copy_from_slice(rows.rows.row(row));
            reseated = true;
        }
    }
    reseated
}

/// Loosens the bounds by how far the centres have moved; returns the rows whose nearest centre may have changed.
fn needs_update(centres: &Matrix, shifts: &[f64], assignments: &mut [Assignment]) -> Vec<usize> {
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
    let mut needs_update = Vec::new();
    for (row, assignment) in assignments.iter_mut().enumerate() {
        assignment.own += shifts.get(assignment.label).copied().unwrap_or(0.0);
        assignment.other -= if assignment.label == who { second } else { furthest };
        if assignment.own > half.get(assignment.label).copied().unwrap_or(0.0).max(assignment.other) {
            needs_update.push(row);
        }
    }
    needs_update
}
