//! Snapshots in the memory of the cache.

use super::snapshot::Snapshot;
use crate::cache::{CacheOptions, Cacheable, later};
use jiff::Timestamp;

impl Cacheable for Snapshot {
    fn subject(&self) -> &str {
        self.channel_id()
    }

    fn is_stale(&self) -> bool {
        self.stale().is_some()
    }

    /// When the first of the answers expires; never for the channels that come with the crate, and at once if the API
    /// failed: the next fetch tries again.
    fn expires(&self, options: &CacheOptions) -> Timestamp {
        if self.is_generated() {
            return Timestamp::MAX;
        }
        if self.stale().is_some() || !self.is_complete() {
            return Timestamp::MIN;
        }
        let ends = self
            .answers()
            .iter()
            .map(|answer| later(answer.fetched_at, options.lifetime_of(&answer.endpoint)));
        ends.min().unwrap_or(Timestamp::MIN)
    }
}
