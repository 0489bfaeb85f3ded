//! Snapshots that are out of date because the API failed.

use crate::cache::time;
use std::time::Duration;

/// Why and how much a result is out of date: the API failed, and expired answers were used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The age of the oldest answer at the time of the request.
    pub age: Duration,
    /// Why the API failed.
    pub reason: String,
}

impl Stale {
    /// "stale, 3 hours old: www.googleapis.com cannot be reached"
    pub(crate) fn sentence(&self) -> String {
        format!("stale, {} old: {}", time(self.age), self.reason)
    }
}
