//! Failures of the cache. They never stop a fetch, so they are reported elsewhere: in the log and in
//! [`stats`](super::stats).

use std::sync::{Mutex, PoisonError};

/// The first ones show the cause; a cache that fails at every call must not fill the memory.
const REMEMBERED: usize = 8;

#[derive(Default)]
pub(super) struct Troubles(Mutex<Vec<String>>);

impl Troubles {
    /// Reports a failure once.
    pub fn tell(&self, what: &str) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() < REMEMBERED && !told.iter().any(|known| known == what) {
            log::warn!(target: "tubelab::cache", "{what}");
            told.push(what.to_owned());
        }
    }

    pub fn told(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
