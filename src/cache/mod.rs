//! Cache of the API's answers, so that running a cell again costs neither quota nor time.
//!
//! | tier | content | shared by |
//! |---|---|---|
//! | memory | whole snapshots | this process |
//! | disk | single answers, in one SQLite file | all kernels and the command line of this user |
//! | Redis (optional) | single answers | all instances that use the server |
//!
//! Every answer is stored when it arrives: a fetch that was interrupted or failed continues where it stopped, and pays
//! only for the rest. An answer is fresh for one hour ([`CacheOptions`] changes that). Older answers are stored for up
//! to 30 days: the API is asked whether they have changed. If the API cannot be reached, has an outage or has no quota
//! left, the old answer is used, and the snapshot reports that it is [stale](crate::fetch::Snapshot::stale) and how
//! old. Only successful answers are cached, and the key never is.
//!
//! Threads and processes that request the same channel at the same time cause one fetch. The cache never makes a fetch
//! fail: a damaged file is replaced, an unreachable server is skipped, and [`stats`] and the log report it.
//!
//! Results of `clean` and `train` are also cached in the process, by their inputs. Models that took long to train are
//! cached on disk for 30 days.

mod clock;
mod disk;
mod entry;
mod failures;
mod memo;
mod memory;
mod options;
mod shared;
mod stats;
mod tiers;
mod trainings;

pub(crate) use entry::{Entry, Key};
pub(crate) use memo::{forget, memo};
pub use options::CacheOptions;
pub(crate) use stats::time;
pub use stats::{Stats, Tier};
pub use tiers::Cache;
pub(crate) use tiers::{Cacheable, Found, later};
pub(crate) use trainings::may_be_kept;

use crate::error::Result;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// The cache without a disk, for settings that name none.
pub(crate) fn in_memory() -> Cache {
    static CACHE: LazyLock<Cache> = LazyLock::new(|| Cache::new(CacheOptions::in_memory()));
    CACHE.clone()
}

/// The cache of the environment's options: the same one as long as they are the same.
pub(crate) fn of_environment() -> Result<Cache> {
    static CACHE: Mutex<Option<Cache>> = Mutex::new(None);
    let options = CacheOptions::from_environment()?;
    let mut known = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    let same = known.take().filter(|cache| *cache.options() == options);
    Ok(known.insert(same.unwrap_or_else(|| Cache::new(options))).clone())
}

/// The cache that the functions of this module use. Invalid options are reported by `fetch`.
fn usual() -> Cache {
    of_environment().unwrap_or_else(|_| in_memory())
}

/// The directory of cached trainings; `None` without a disk.
pub(crate) fn trainings() -> Option<PathBuf> {
    trainings::trainings(usual().options().directory.as_deref())
}

/// Contents and statistics of the cache. At the end of a cell they are shown as cards.
///
/// # Examples
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
    usual().stats()
}

/// Clears memory, disk and Redis, so that the next [`fetch`](crate::fetch::fetch()) calls the API again. Stored
/// snapshots are not deleted.
///
/// # Examples
/// ```no_run
/// use tubelab::cache;
///
/// cache::clear();
/// assert_eq!(cache::stats().entries, 0);
/// ```
pub fn clear() {
    usual().clear();
}

/// Deletes answers older than 30 days from the disk, and the oldest ones beyond the size limit. Returns the number of
/// deleted answers. This also happens at each start.
///
/// # Examples
/// ```no_run
/// let deleted = tubelab::cache::clean();
/// println!("{deleted} answers deleted");
/// ```
pub fn clean() -> u64 {
    usual().clean()
}

/// The value stored under `name` in the shared Redis server. `None` if there is no value or no reachable server.
#[doc(hidden)]
pub fn shared_value(name: &str) -> Option<Vec<u8>> {
    usual().shared()?.value(name)
}

/// Stores a value under `name` for other instances, if there is a Redis server.
#[doc(hidden)]
pub fn share_value(name: &str, value: &[u8], lifetime: Duration) {
    if let Some(shared) = usual().shared() {
        shared.put_value(name, value, lifetime);
    }
}

/// Adds to a number shared by instances, and returns the sum; `None` without a reachable server.
#[doc(hidden)]
pub fn share_sum(name: &str, by: i64, lifetime: Duration) -> Option<i64> {
    usual().shared()?.add(name, by, lifetime)
}
