//! Work on many titles by all cores, with the results in the order of the titles.

use super::interrupt;
use crate::error::Result;
use rayon::prelude::*;

/// So few that a stop is noticed at once, so many that cores do not wait for each other.
const BLOCK: usize = 16_384;

/// `f` of every item, in order. Whatever the number of threads, the result is the same.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], f: impl Fn(&T) -> R + Sync + Send) -> Result<Vec<R>> {
    let mut results = Vec::with_capacity(items.len());
    for block in items.chunks(BLOCK) {
        interrupt::check()?;
        results.par_extend(block.par_iter().map(&f));
    }
    Ok(results)
}
