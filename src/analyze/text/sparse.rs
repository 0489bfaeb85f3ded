//! Sparse matrices.

/// A sparse matrix in row-major order, as [`Tfidf`](super::Tfidf) returns it.
///
/// ```
/// use tubelab::analyze::{Tfidf, TfidfOptions};
///
/// let (_, rows) = Tfidf::fit_transform(&["Easy bread", "Easy soup"], &TfidfOptions::new())?;
/// assert_eq!((rows.height(), rows.width(), rows.nonzero()), (2, 3, 4));
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SparseRows {
    /// Where each row ends in the two lists below.
    ends: Vec<usize>,
    columns: Vec<u32>,
    values: Vec<f64>,
    width: usize,
}

impl SparseRows {
    pub(super) fn new(width: usize, rows: impl IntoIterator<Item = Vec<(u32, f64)>>) -> Self {
        let mut sparse = SparseRows {
            width,
            ..SparseRows::default()
        };
        for row in rows {
            for (column, value) in row {
                sparse.columns.push(column);
                sparse.values.push(value);
            }
            sparse.ends.push(sparse.columns.len());
        }
        sparse
    }

    /// Number of rows.
    pub fn height(&self) -> usize {
        self.ends.len()
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of stored values.
    pub fn nonzero(&self) -> usize {
        self.values.len()
    }

    /// Columns and values of a row, ordered by column; empty if the row is zero or does not exist.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let (columns, values) = self.slices(row);
        columns
            .iter()
            .map(|column| *column as usize)
            .zip(values.iter().copied())
    }

    pub(super) fn slices(&self, row: usize) -> (&[u32], &[f64]) {
        let end = self.ends.get(row).copied().unwrap_or_default();
        let start = row.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let range = start.unwrap_or_default()..end;
        let columns = self.columns.get(range.clone()).unwrap_or_default();
        (columns, self.values.get(range).unwrap_or_default())
    }
}
