//! Failures of the cache. They never stop a fetch, so they are reported elsewhere: in the log and in
//! [`stats`](super::stats).

use std::sync::{Mutex, PoisonError};

/// The first ones show the cause; a cache that fails at every call must not fill the memory.
const CAPACITY: usize = 8;

#[derive(Default)]
pub(super) struct Failures(Mutex<Vec<String>>);

impl Failures {
    /// Reports a failure once.
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
