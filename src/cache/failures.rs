//! What went wrong with the cache. It never stops a fetch, so that it has to be told elsewhere: in the log, and in what
//! [`stats`](super::stats) shows.

use std::sync::{Mutex, PoisonError};

/// The first ones tell the cause; a cache that fails at every call must not fill the memory.
const CAPACITY: usize = 8;

#[derive(Default)]
pub(super) struct Failures(Mutex<Vec<String>>);

impl Failures {
    /// Tells a trouble once.
    pub fn record(&self, what: &str) {
        let mut reported = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.len() < CAPACITY && !reported.iter().any(|known| known == what) {
            log::warn!(target: "tubelab::cache", "{what}");
            reported.push(what.to_owned());
        }
    }

    pub fn list(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
