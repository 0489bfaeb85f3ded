//! How well clusters are separated.

use tubelab_numerics::matrix::{Matrix, add, dot};

/// The mean silhouette of rows of unit length by cosine distance, −1 to 1 (Rousseeuw 1987, J. Comput. Appl. Math. 20);
/// `None` below two clusters. A row alone in its cluster has silhouette 0.
///
/// The mean cosine distance of a row to a cluster is one minus its dot product with the cluster's mean, so n·k products
/// suffice instead of n².
pub(super) fn silhouette(rows: &Matrix, labels: &[usize]) -> Option<f64> {
    let k = labels.iter().max()? + 1;
    let mut sums = Matrix::zeros(k, rows.width);
    let mut sizes = vec![0.0_f64; k];
    for (row, label) in rows.rows().zip(labels) {
        add(sums.row_mut(*label), 1.0, row);
        *sizes.get_mut(*label)? += 1.0;
    }
    if sizes.iter().filter(|size| **size > 0.0).count() < 2 {
        return None;
    }
    let mut total = 0.0;
    for (row, label) in rows.rows().zip(labels) {
        let (mut own, mut next) = (0.0, f64::INFINITY);
        for (cluster, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 0.0) {
            let product = dot(row, sums.row(cluster));
            if cluster == *label {
                // Without the row itself, whose distance is zero.
                own = (size - product).max(0.0) / (size - 1.0).max(1.0);
                if *size == 1.0 {
                    own = f64::NAN;
                }
            } else {
                next = (1.0 - product / size).max(0.0).min(next);
            }
        }
        let scale = own.max(next);
        // Titles that are the same in two clusters are no distance apart.
        if own.is_finite() && scale > 1e-12 {
            total += (next - own) / scale;
        }
    }
    Some(total / labels.len() as f64)
}
