//! What went wrong with the cache. It never stops a fetch, so that it has to be told elsewhere: in the log, and in what
//! [`stats`](super::stats) shows.

use std::sync::{Mutex, PoisonError};

/// The first ones tell the cause; a cache that fails at every call must not fill the memory.
const REMEMBERED: usize = 8;

#[derive(Default)]
pub(super) struct Troubles(Mutex<Vec<String>>);

impl Troubles {
    /// Tells a trouble once.
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
