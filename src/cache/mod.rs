//! What was fetched is remembered for an hour, so that running a cell again costs neither quota nor time.
//!
//! The memory belongs to the library and not to a cell: what the first cell fetched, the fifth one finds.

mod memory;

use crate::display::{Bundle, Show, facts};
use crate::error::Result;
use crate::fetch::Snapshot;
use memory::{Counts, Memory};
use std::sync::LazyLock;
use std::time::Duration;

/// Snapshots are megabytes: few of them are kept.
const ENTRIES: usize = 32;
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// By the name that was asked for and the address of the API.
static SNAPSHOTS: LazyLock<Memory<(String, String), Snapshot>> = LazyLock::new(|| Memory::new(ENTRIES, LIFETIME));

/// The remembered snapshot of a channel, or else a fresh one.
pub(crate) fn snapshot(name: &str, api_url: &str, fetch: impl FnOnce() -> Result<Snapshot>) -> Result<Snapshot> {
    SNAPSHOTS.get(&(name.to_owned(), api_url.to_owned()), fetch)
}

/// What the cache holds, and what it has done since the start or the last [`clear`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stats {
    /// How many snapshots it holds.
    pub entries: usize,
    /// How many it holds at most; the least used goes first.
    pub capacity: usize,
    /// How often the answer was there already, or was on its way for someone else.
    pub hits: u64,
    /// How often it had to be fetched.
    pub misses: u64,
    /// How long a snapshot stays.
    pub lifetime: Duration,
}

/// What the cache holds and has done.
///
/// ```
/// use tubelab::{cache, fetch::fetch};
///
/// fetch("demo")?;
/// let before = cache::stats();
/// fetch("demo")?;
/// assert!(cache::stats().hits > before.hits);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn stats() -> Stats {
    let Counts { kept, hits, misses } = SNAPSHOTS.counts();
    Stats {
        entries: kept,
        capacity: ENTRIES,
        hits,
        misses,
        lifetime: LIFETIME,
    }
}

/// Forgets everything, so that the next [`fetch`](crate::fetch::fetch()) asks the API again. The snapshots on disk stay.
pub fn clear() {
    SNAPSHOTS.clear();
}

impl Show for Stats {
    fn bundle(&self) -> Bundle {
        let minutes = self.lifetime.as_secs() / 60;
        let rows = [
            ("snapshots", format!("{} of at most {}", self.entries, self.capacity)),
            ("found", self.hits.to_string()),
            ("fetched", self.misses.to_string()),
            ("kept for", format!("{minutes} minutes")),
        ];
        facts("Cache", &rows)
    }
}
