//! Rows by chance, and rows without repetition.

use super::columns::several;
use crate::error::Result;
use polars::prelude::{DataFrame, IdxCa, IdxSize, PlSmallStr, UniqueKeepStrategy};
use rand::SeedableRng;
use rand::seq::index;
use rand_chacha::ChaCha8Rng;

pub(super) fn sample(frame: &DataFrame, n: usize, seed: u64) -> Result<DataFrame> {
    if n >= frame.height() {
        return Ok(frame.clone());
    }
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut rows: Vec<IdxSize> = index::sample(&mut random, frame.height(), n)
        .into_iter()
        .map(|row| row as IdxSize)
        .collect();
    rows.sort_unstable();
    Ok(frame.take(&IdxCa::from_vec(PlSmallStr::EMPTY, rows))?)
}

pub(super) fn distinct(frame: &DataFrame, columns: &str) -> Result<DataFrame> {
    let names = several(frame, columns)?;
    Ok(frame.unique_stable(Some(&names), UniqueKeepStrategy::First, None)?)
}
