//! Parallel work on many items, with the results in their order.

use super::interrupt;
use crate::error::Result;
use rayon::prelude::*;

/// Small enough that an interrupt takes effect at once, large enough that cores do not wait for each other.
const BLOCK: usize = 16_384;

/// `f` of every item, in order. The result does not depend on the number of threads.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], f: impl Fn(&T) -> R + Sync + Send) -> Result<Vec<R>> {
    let mut results = Vec::with_capacity(items.len());
    for block in items.chunks(BLOCK) {
        interrupt::check()?;
        results.par_extend(block.par_iter().map(&f));
    }
    Ok(results)
}
