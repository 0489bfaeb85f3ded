//! A snapshot that stands in for a newer one.

use crate::cache::time;
use std::time::Duration;

/// A snapshot that holds expired answers, because the API failed when they were to be renewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// How old the oldest answer was when the snapshot was asked for.
    pub age: Duration,
    /// Why the API was of no help.
    pub reason: String,
}

impl Stale {
    /// "stale, 3 hours old: www.googleapis.com cannot be reached"
    pub(crate) fn sentence(&self) -> String {
        format!("stale, {} old: {}", time(self.age), self.reason)
    }
}
