//! What a call is charged to, and what the API allows a day.

use crate::display::number;

/// What a call is charged to. Each has an allowance of its own a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bucket {
    Units,
    Searches,
    Stats,
}

impl Bucket {
    pub const ALL: [Bucket; 3] = [Bucket::Units, Bucket::Searches, Bucket::Stats];

    pub fn of(endpoint: &str) -> Bucket {
        match endpoint {
            "search" => Bucket::Searches,
            "videos:batchGetStats" => Bucket::Stats,
            _ => Bucket::Units,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Bucket::Units => "units",
            Bucket::Searches => "searches",
            Bucket::Stats => "stats",
        }
    }

    /// What is counted, for a message: one of it, and several.
    pub(super) fn nouns(self) -> (&'static str, &'static str) {
        match self {
            Bucket::Units => ("unit", "units"),
            Bucket::Searches => ("search", "searches"),
            Bucket::Stats => ("statistics call", "statistics calls"),
        }
    }

    pub fn count(self, n: u64) -> String {
        let (one, several) = self.nouns();
        format!("{} {}", full(n), if n == 1 { one } else { several })
    }
}

pub(crate) fn full(n: u64) -> String {
    number::full(i64::try_from(n).unwrap_or(i64::MAX))
}

/// What the API allows a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Units of all ordinary calls.
    pub units: u64,
    /// Searches.
    pub searches: u64,
    /// Calls for statistics alone (`videos:batchGetStats`).
    pub stats: u64,
}

impl Default for Limits {
    /// What a project has unless Google granted more: 10,000 units, 100 searches, 10,000 calls for statistics.
    fn default() -> Self {
        Limits {
            units: 10_000,
            searches: 100,
            stats: 10_000,
        }
    }
}

impl Limits {
    pub(super) fn of(&self, bucket: Bucket) -> u64 {
        match bucket {
            Bucket::Units => self.units,
            Bucket::Searches => self.searches,
            Bucket::Stats => self.stats,
        }
    }
}

/// The day's state of one bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Calls made today from this computer.
    pub used: u64,
    /// Calls allowed a day.
    pub limit: u64,
    /// Calls left today: none once the API says so, whatever was counted.
    pub left: u64,
}
