//! The main directions of sparse rows: truncated singular value decomposition.

use super::sparse::SparseRows;
use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use crate::platform::parallel;
use linfa_linalg::eigh::EighInto;
use ndarray::{Array1, Array2, ArrayView2, Axis, concatenate, s};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tubelab_numerics::matrix::{Matrix, add};

/// Directions that are multiplied at once: their values for one term fill a cache line.
const BLOCK: usize = 8;
/// Number of parts in which the rows are summed; it is fixed, so that the sum does not depend on the number of threads.
const PARTS: usize = 8;

/// The right singular vectors of `rows` with the largest singular values, one per column: `rows.width()` × at most
/// `count` (fewer if the rank is lower).
///
/// Block Lanczos iteration with a random start and full orthogonalisation (Golub and Underwood 1977; as randomised
/// block Krylov iteration, Musco and Musco 2015, NeurIPS) on the product of the rows with themselves, whose only large
/// matrix is as high as the vocabulary. The basis has twice as many directions as requested, plus 64: the singular
/// values of titles decrease slowly, and this is more accurate than more rounds of subspace iteration.
pub(super) fn directions(rows: &SparseRows, count: usize, seed: u64) -> Result<Matrix> {
    let most = (2 * count + 64).min(rows.width()).min(rows.height());
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut basis = Array2::zeros((rows.width(), most));
    let mut projected = Array2::zeros((most, most));
    let mut image = Array2::zeros((rows.width(), 0));
    let mut spanned = 0;
    while spanned < most {
        interrupt::check()?;
        let block = next_block(
            image,
            basis.slice(s![.., ..spanned]),
            BLOCK.min(most - spanned),
            &mut chance,
        )?;
        let new = spanned..spanned + block.ncols();
        if new.is_empty() {
            break;
        }
        basis.slice_mut(s![.., new.clone()]).assign(&block);
        image = squared(rows, &block)?;
        spanned = new.end;
        let along = basis.slice(s![.., ..spanned]).t().dot(&image);
        projected.slice_mut(s![new.clone(), ..spanned]).assign(&along.t());
        projected.slice_mut(s![..spanned, new]).assign(&along);
    }
    let (values, turns) = eigen(projected.slice(s![..spanned, ..spanned]).to_owned())?;
    let bar = 1e-12 * values.first().copied().unwrap_or(0.0);
    let kept: Vec<usize> = (0..count.min(values.len()))
        .filter(|at| values.get(*at).is_some_and(|value| *value > bar))
        .collect();
    let found = basis.slice(s![.., ..spanned]).dot(&turns.select(Axis(1), &kept));
    Ok(Matrix {
        width: found.ncols(),
        values: found.iter().copied().collect(),
    })
}

/// At most `width` directions orthogonal to `basis`: those of `image`, filled up by random ones where it has no more (equal
/// singular values have more directions than a block holds).
fn next_block(
    image: Array2<f64>,
    basis: ArrayView2<f64>,
    width: usize,
    chance: &mut ChaCha8Rng,
) -> Result<Array2<f64>> {
    let height = image.nrows();
    let mut block = orthonormal(image, basis)?;
    if block.ncols() < width {
        let fresh = Array2::from_shape_simple_fn((height, width - block.ncols()), || normal(chance));
        let before = joined(&basis, &block.view())?;
        block = joined(&block.view(), &orthonormal(fresh, before.view())?.view())?;
    }
    let kept = width.min(block.ncols());
    Ok(block.slice_move(s![.., ..kept]))
}

fn joined(left: &ArrayView2<f64>, right: &ArrayView2<f64>) -> Result<Array2<f64>> {
    concatenate(Axis(1), &[left.view(), right.view()]).map_err(|error| failed(&error.to_string()))
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

/// (rowsᵀ · rows) · block
fn squared(rows: &SparseRows, block: &Array2<f64>) -> Result<Array2<f64>> {
    let mut lines = vec![[0.0; BLOCK]; rows.width()];
    for (line, values) in lines.iter_mut().zip(block.rows()) {
        line.iter_mut().zip(values).for_each(|(to, value)| *to = *value);
    }
    let places: Vec<usize> = (0..rows.height()).collect();
    let parts: Vec<&[usize]> = places.chunks(rows.height().div_ceil(PARTS).max(1)).collect();
    let parts = parallel::map(&parts, |part| {
        let mut sums = vec![[0.0; BLOCK]; rows.width()];
        for row in *part {
            let (columns, values) = rows.slices(*row);
            let mut image = [0.0; BLOCK];
            for (column, value) in columns.iter().zip(values) {
                if let Some(line) = lines.get(*column as usize) {
                    add_line(&mut image, *value, line);
                }
            }
            for (column, value) in columns.iter().zip(values) {
                if let Some(sum) = sums.get_mut(*column as usize) {
                    add_line(sum, *value, &image);
                }
            }
        }
        sums
    })?;
    let mut sums = vec![[0.0; BLOCK]; rows.width()];
    for part in &parts {
        for (sum, of) in sums.iter_mut().zip(part) {
            add_line(sum, 1.0, of);
        }
    }
    let mut image = Array2::zeros(block.raw_dim());
    for (mut values, sum) in image.rows_mut().into_iter().zip(&sums) {
        values.iter_mut().zip(sum).for_each(|(to, value)| *to = *value);
    }
    Ok(image)
}

/// Adds `factor` times `of` to `to`; of known length, so that it is fast at the level the library is built with.
fn add_line(to: &mut [f64; BLOCK], factor: f64, of: &[f64; BLOCK]) {
    for (to, of) in to.iter_mut().zip(of) {
        *to += factor * of;
    }
}

/// An orthonormal basis of the part of the column space that is orthogonal to `basis`, which is orthonormal. It is
/// computed twice, because the first pass leaves rounding errors; directions that consist of rounding errors only are
/// dropped.
fn orthonormal(mut columns: Array2<f64>, basis: ArrayView2<f64>) -> Result<Array2<f64>> {
    for _ in 0..2 {
        if basis.ncols() > 0 {
            let before = columns.t().dot(&columns).diag().sum();
            columns = &columns - &basis.dot(&basis.t().dot(&columns));
            let after = columns.t().dot(&columns).diag().sum();
            if after <= 1e-20 * before {
                return Ok(Array2::zeros((basis.nrows(), 0)));
            }
        }
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
    let (values, vectors) = symmetric.eigh_into().map_err(|error| failed(&error.to_string()))?;
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

fn failed(what: &str) -> Error {
    Error::new(
        Kind::Internal,
        format!("the singular value decomposition of the titles failed: {what}"),
    )
}
