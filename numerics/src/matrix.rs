//! Rows of numbers side by side, and the few operations that topics need.

use ndarray::{ArrayView2, ArrayViewMut2, linalg::general_mat_mul};

/// Numbers in rows of equal width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// Numbers in a row.
    pub width: usize,
    /// One row after the other.
    pub values: Vec<f64>,
}

impl Matrix {
    /// A matrix of zeros.
    pub fn zeros(height: usize, width: usize) -> Matrix {
        Matrix {
            width,
            values: vec![0.0; height * width],
        }
    }

    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.values.len().checked_div(self.width).unwrap_or_default()
    }

    /// A row; nothing where there is none.
    pub fn row(&self, row: usize) -> &[f64] {
        let start = row * self.width;
        self.values.get(start..start + self.width).unwrap_or_default()
    }

    /// A row, to be changed; nothing where there is none.
    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        let start = row * self.width;
        self.values.get_mut(start..start + self.width).unwrap_or_default()
    }

    /// All rows, the first first.
    pub fn rows(&self) -> std::slice::ChunksExact<'_, f64> {
        self.values.chunks_exact(self.width.max(1))
    }

    /// Takes a row out.
    pub fn remove_row(&mut self, row: usize) {
        let start = row * self.width;
        if start + self.width <= self.values.len() {
            self.values.drain(start..start + self.width);
        }
    }

    /// The rows at these places, in this order.
    pub fn pick(&self, rows: &[usize]) -> Matrix {
        let mut values = Vec::with_capacity(rows.len() * self.width);
        for row in rows {
            values.extend_from_slice(self.row(*row));
        }
        Matrix {
            width: self.width,
            values,
        }
    }
}

/// Adds `factor` times `of` to `to`.
pub fn add(to: &mut [f64], factor: f64, of: &[f64]) {
    for (to, of) in to.iter_mut().zip(of) {
        *to += factor * of;
    }
}

/// Four sums at once: one alone would wait for itself.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (mut a, mut b) = (a.chunks_exact(4), b.chunks_exact(4));
    let mut sums = [0.0; 4];
    for (a, b) in a.by_ref().zip(b.by_ref()) {
        if let ([a0, a1, a2, a3], [b0, b1, b2, b3]) = (a, b) {
            sums[0] += a0 * b0;
            sums[1] += a1 * b1;
            sums[2] += a2 * b2;
            sums[3] += a3 * b3;
        }
    }
    let rest: f64 = a.remainder().iter().zip(b.remainder()).map(|(a, b)| a * b).sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

/// The squared Euclidean distance.
pub fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
    let (mut a, mut b) = (a.chunks_exact(4), b.chunks_exact(4));
    let mut sums = [0.0; 4];
    let square = |a: f64, b: f64| (a - b) * (a - b);
    for (a, b) in a.by_ref().zip(b.by_ref()) {
        if let ([a0, a1, a2, a3], [b0, b1, b2, b3]) = (a, b) {
            sums[0] += square(*a0, *b0);
            sums[1] += square(*a1, *b1);
            sums[2] += square(*a2, *b2);
            sums[3] += square(*a3, *b3);
        }
    }
    let rest: f64 = a
        .remainder()
        .iter()
        .zip(b.remainder())
        .map(|(a, b)| square(*a, *b))
        .sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

/// Divides a row by its Euclidean length; one that is (all but) zero becomes zero.
pub fn to_unit_length(row: &mut [f64]) {
    let length = dot(row, row).sqrt();
    let factor = if length > 1e-9 { 1.0 / length } else { 0.0 };
    row.iter_mut().for_each(|value| *value *= factor);
}

/// Squared Euclidean distances between rows, by one product of matrices for many of them.
pub struct Distances<'a> {
    centres: &'a Matrix,
    lengths: Vec<f64>,
    products: Vec<f64>,
    gathered: Vec<f64>,
}

impl<'a> Distances<'a> {
    /// Distances to these rows.
    pub fn to(centres: &'a Matrix) -> Self {
        Distances {
            lengths: centres.rows().map(|centre| dot(centre, centre)).collect(),
            centres,
            products: Vec::new(),
            gathered: Vec::new(),
        }
    }

    /// Hands the position of each row in `places`, which are in order, and its distances to all centres to `each`.
    /// `lengths` are the squared lengths of all rows.
    pub fn each(&mut self, rows: &Matrix, lengths: &[f64], places: &[usize], mut each: impl FnMut(usize, &[f64])) {
        let k = self.centres.height();
        if k == 0 || rows.width == 0 {
            return;
        }
        for block in places.chunks(512) {
            let values = match consecutive(block) {
                Some(range) => rows.values.get(range.start * rows.width..range.end * rows.width),
                None => {
                    self.gathered.clear();
                    for row in block {
                        self.gathered.extend_from_slice(rows.row(*row));
                    }
                    Some(self.gathered.as_slice())
                }
            };
            self.products.clear();
            self.products.resize(block.len() * k, 0.0);
            let a = ArrayView2::from_shape((block.len(), rows.width), values.unwrap_or_default());
            let b = ArrayView2::from_shape((k, rows.width), &self.centres.values);
            let c = ArrayViewMut2::from_shape((block.len(), k), &mut self.products);
            if let (Ok(a), Ok(b), Ok(mut c)) = (a, b, c) {
                general_mat_mul(-2.0, &a, &b.t(), 0.0, &mut c);
            }
            for (row, products) in block.iter().zip(self.products.chunks_exact_mut(k)) {
                let length = lengths.get(*row).copied().unwrap_or(0.0);
                for (product, centre) in products.iter_mut().zip(&self.lengths) {
                    *product = (*product + (length + centre)).max(0.0);
                }
                each(*row, products);
            }
        }
    }
}

/// The range that places in order fill without a gap.
fn consecutive(places: &[usize]) -> Option<std::ops::Range<usize>> {
    let (first, last) = (*places.first()?, *places.last()?);
    (last.checked_sub(first)? + 1 == places.len()).then_some(first..last + 1)
}
