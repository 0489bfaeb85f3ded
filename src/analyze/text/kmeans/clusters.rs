//! Clusters, and the rows that are grouped.

use tubelab_numerics::matrix::{Matrix, add, dot, squared_distance};

/// As in scikit-learn: iterations stop if the centres move less, relative to the mean variance of the columns.
const TOLERANCE: f64 = 1e-4;
/// Clusters of rows.
#[derive(Clone, Debug)]
pub(crate) struct Clusters {
    pub centres: Matrix,
    pub labels: Vec<usize>,
    /// The sum of squared distances to the nearest centre.
    pub inertia: f64,
}

/// The rows, with quantities that every run needs.
pub(super) struct Rows<'a> {
    pub rows: &'a Matrix,
    /// Squared.
    pub lengths: Vec<f64>,
    pub all: Vec<usize>,
    /// The shift of the centres at which iterations stop.
    pub tolerance: f64,
}

impl<'a> Rows<'a> {
    pub fn new(rows: &'a Matrix) -> Self {
        Rows {
            rows,
            lengths: rows.rows().map(|row| dot(row, row)).collect(),
            all: (0..rows.height()).collect(),
            tolerance: TOLERANCE * mean_variance(rows),
        }
    }
}

fn mean_variance(rows: &Matrix) -> f64 {
    let n = rows.height().max(1) as f64;
    let mut mean = vec![0.0; rows.width];
    rows.rows().for_each(|row| add(&mut mean, 1.0 / n, row));
    rows.rows().map(|row| squared_distance(row, &mean)).sum::<f64>() / n / rows.width.max(1) as f64
}

/// Clusters of these labels around their means.
pub(super) fn around_means(rows: &Rows, labels: Vec<usize>, before: &Matrix) -> Clusters {
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

/// Sum and size of each cluster.
pub(super) fn totals(rows: &Matrix, labels: impl Iterator<Item = usize>, k: usize) -> (Matrix, Vec<f64>) {
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
pub(super) fn means(sums: &Matrix, sizes: &[f64], before: &Matrix) -> Matrix {
    let mut means = before.clone();
    for (cluster, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 0.0) {
        for (mean, sum) in means.row_mut(cluster).iter_mut().zip(sums.row(cluster)) {
            *mean = sum / size;
        }
    }
    means
}
