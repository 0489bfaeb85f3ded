//! The ledger that the API keeps and never shows.

use super::refusal::Refusal;

/// What a call is charged to. Each has its own limit a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// Units of all ordinary calls, 10,000 a day.
    Units,
    /// Searches, 100 a day.
    Searches,
    /// Calls of `videos:batchGetStats`, 10,000 a day.
    BatchStats,
}

impl Bucket {
    pub(super) fn of(endpoint: &str) -> Bucket {
        match endpoint {
            "search" => Bucket::Searches,
            "videos:batchGetStats" => Bucket::BatchStats,
            _ => Bucket::Units,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Ledger {
    used: [u64; 3],
    limits: [u64; 3],
}

impl Default for Ledger {
    fn default() -> Self {
        Ledger {
            used: [0; 3],
            limits: [10_000, 100, 10_000],
        }
    }
}

impl Ledger {
    pub fn used(&self, bucket: Bucket) -> u64 {
        self.used[bucket as usize]
    }

    pub fn limit(&mut self, bucket: Bucket, limit: u64) {
        self.limits[bucket as usize] = limit;
    }

    /// Charges a call, or refuses it when nothing is left.
    pub fn charge(&mut self, bucket: Bucket) -> Result<(), Refusal> {
        let used = &mut self.used[bucket as usize];
        if *used >= self.limits[bucket as usize] {
            return Err(match bucket {
                Bucket::Searches => Refusal::search_day(),
                Bucket::Units | Bucket::BatchStats => Refusal::quota_exceeded(),
            });
        }
        *used += 1;
        Ok(())
    }

    pub fn refund(&mut self, bucket: Bucket) {
        self.used[bucket as usize] -= 1;
    }
}
