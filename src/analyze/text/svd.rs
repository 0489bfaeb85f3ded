//! The main directions of sparse rows: truncated singular value decomposition.

use super::matrix::{Matrix, add};
use super::parallel;
use super::sparse::SparseRows;
use crate::error::{Error, Kind, Result};
use linfa_linalg::eigh::EighInto;
use ndarray::{Array1, Array2, Axis};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Directions beyond those asked for, and rounds: as scikit-learn's randomized `TruncatedSVD` has them.
const BEYOND: usize = 10;
const ROUNDS: usize = 5;
/// Parts in which the rows are summed; the number is fixed, so that the sum does not depend on the threads.
const PARTS: usize = 8;

/// The right singular vectors of `rows` with the largest singular values, one in each column: `rows.width()` × at most
/// `count` (fewer where the rows have no more directions).
///
/// Randomized subspace iteration (Halko, Martinsson and Tropp 2011, SIAM Review 53, algorithm 4.4) on the product of the
/// rows with themselves, whose only large matrices are as high as the vocabulary.
pub(super) fn directions(rows: &SparseRows, count: usize, seed: u64) -> Result<Matrix> {
    let (height, width) = (
        rows.width(),
        (count + BEYOND).min(rows.width()).min(rows.height().max(1)),
    );
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let start = Array2::from_shape_simple_fn((height, width), || normal(&mut chance));
    let mut basis = orthonormal(start)?;
    for _ in 0..ROUNDS {
        basis = orthonormal(squared(rows, &basis)?)?;
    }
    let image = squared(rows, &basis)?;
    let (_, turns) = eigen(basis.t().dot(&image))?;
    let turns = turns.select(Axis(1), &(0..count.min(turns.ncols())).collect::<Vec<_>>());
    let found = basis.dot(&turns);
    Ok(Matrix {
        width: found.ncols(),
        values: found.iter().copied().collect(),
    })
}

/// Each row of `rows` along the directions.
pub(super) fn project(rows: &SparseRows, directions: &Matrix) -> Result<Matrix> {
    let places: Vec<usize> = (0..rows.height()).collect();
    let parts: Vec<&[usize]> = places.chunks(4_096).collect();
    let parts = parallel::map(&parts, |part| {
        let mut projected = Matrix::zeros(part.len(), directions.width);
        for (at, row) in part.iter().enumerate() {
            let to = projected.row_mut(at);
            let (columns, values) = rows.slices(*row);
            for (column, value) in columns.iter().zip(values) {
                add(to, *value, directions.row(*column as usize));
            }
        }
        projected.values
    })?;
    Ok(Matrix {
        width: directions.width,
        values: parts.concat(),
    })
}

/// (rowsᵀ · rows) · basis
fn squared(rows: &SparseRows, basis: &Array2<f64>) -> Result<Array2<f64>> {
    let shape = basis.raw_dim();
    let basis = Matrix {
        width: basis.ncols(),
        values: basis.iter().copied().collect(),
    };
    let places: Vec<usize> = (0..rows.height()).collect();
    let parts: Vec<&[usize]> = places.chunks(rows.height().div_ceil(PARTS).max(1)).collect();
    let parts = parallel::map(&parts, |part| {
        let mut sum = Matrix::zeros(rows.width(), basis.width);
        let mut image = vec![0.0; basis.width];
        for row in *part {
            let (columns, values) = rows.slices(*row);
            image.fill(0.0);
            for (column, value) in columns.iter().zip(values) {
                add(&mut image, *value, basis.row(*column as usize));
            }
            for (column, value) in columns.iter().zip(values) {
                add(sum.row_mut(*column as usize), *value, &image);
            }
        }
        sum.values
    })?;
    let mut sum = vec![0.0; rows.width() * basis.width];
    for part in &parts {
        add(&mut sum, 1.0, part);
    }
    Array2::from_shape_vec(shape, sum).map_err(|error| fault(&error.to_string()))
}

/// A basis of the space that the columns span. Twice, because the first time leaves rounding of the order of its
/// condition; directions that are nothing but rounding are dropped.
fn orthonormal(mut columns: Array2<f64>) -> Result<Array2<f64>> {
    for _ in 0..2 {
        let (values, vectors) = eigen(columns.t().dot(&columns))?;
        let largest = values.first().copied().unwrap_or(0.0);
        let kept: Vec<usize> = (0..values.len())
            .filter(|at| {
                values
                    .get(*at)
                    .is_some_and(|value| *value > 1e-13 * largest && *value > 0.0)
            })
            .collect();
        let scale = values.select(Axis(0), &kept).mapv(|value| 1.0 / value.sqrt());
        columns = columns.dot(&(vectors.select(Axis(1), &kept) * &scale));
    }
    Ok(columns)
}

/// Eigenvalues of a symmetric matrix from the largest, and their vectors in columns.
fn eigen(symmetric: Array2<f64>) -> Result<(Array1<f64>, Array2<f64>)> {
    if symmetric.is_empty() {
        return Ok((Array1::zeros(0), symmetric));
    }
    let symmetric = (&symmetric + &symmetric.t()) / 2.0;
    let (values, vectors) = symmetric.eigh_into().map_err(|error| fault(&error.to_string()))?;
    let mut order: Vec<(usize, f64)> = values.iter().copied().enumerate().collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1));
    let order: Vec<usize> = order.into_iter().map(|(at, _)| at).collect();
    Ok((values.select(Axis(0), &order), vectors.select(Axis(1), &order)))
}

/// A normal deviate by the polar method.
fn normal(chance: &mut ChaCha8Rng) -> f64 {
    loop {
        let (a, b): (f64, f64) = (chance.gen_range(-1.0..1.0), chance.gen_range(-1.0..1.0));
        let square = a * a + b * b;
        if square > 0.0 && square < 1.0 {
            return a * (-2.0 * square.ln() / square).sqrt();
        }
    }
}

fn fault(what: &str) -> Error {
    Error::new(
        Kind::Internal,
        format!("the titles' main directions cannot be found: {what}"),
    )
}
