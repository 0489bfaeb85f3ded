//! Notices of a session next to a result, such as that a run did not reach its server, or how a file was read.

use super::Bundle;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Returns a pending notice, once.
type Source = fn() -> Option<String>;

static SOURCE: OnceLock<Source> = OnceLock::new();
/// Sentences for the next result that is shown.
static LEFT: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// More would hide the result.
const MOST: usize = 5;

/// Sets the source of notices; the first one stays.
pub(crate) fn set_source(source: Source) {
    let _ = SOURCE.set(source);
}

/// The bundle with the pending notice, if there is one.
pub(crate) fn with_notice(bundle: Bundle) -> Bundle {
    match SOURCE.get().and_then(|source| source()) {
        Some(notice) => bundle.noted(&notice),
        None => bundle,
    }
}

/// Leaves a sentence for the next result that the session shows.
pub(crate) fn leave(sentence: String) {
    let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
    if left.len() < MOST && !left.contains(&sentence) {
        left.push(sentence);
    }
}

/// The bundle with the sentences that were left for it.
pub(crate) fn with_left(bundle: Bundle) -> Bundle {
    let left = std::mem::take(&mut *LEFT.lock().unwrap_or_else(PoisonError::into_inner));
    left.iter().fold(bundle, |bundle, sentence| bundle.noted(sentence))
}
