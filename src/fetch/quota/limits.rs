//! Quota buckets, and what the API allows per day.

use crate::display::number;

/// The bucket that a call is charged to. Each has its own daily limit.
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

    /// What is counted, in the singular and the plural.
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

/// What the API allows per day.
///
/// ```
/// use tubelab::fetch::Limits;
///
/// assert_eq!(Limits::default().units, 10_000);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Units of ordinary calls.
    pub units: u64,
    /// Number of searches.
    pub searches: u64,
    /// Number of calls for statistics only (`videos:batchGetStats`).
    pub stats: u64,
}

impl Default for Limits {
    /// Google's default for a project: 10,000 units, 100 searches, 10,000 calls for statistics.
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

/// The state of one quota bucket today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Calls made today from this computer.
    pub used: u64,
    /// Calls allowed per day.
    pub limit: u64,
    /// Calls left today; 0 once the API reports the quota as used up, whatever was counted.
    pub left: u64,
}
