//! What the API answered is kept, so that running a cell again costs neither quota nor time.
//!
//! | tier | holds | for |
//! |---|---|---|
//! | memory | whole snapshots | this process: what the first cell fetched, the fifth one finds |
//! | disk | single answers, in one SQLite file | every kernel of this user and the command line |
//! | Redis, when there is one | single answers | every instance that shares the server |
//!
//! Every answer is stored when it comes: a fetch that was interrupted or failed goes on where it stopped, and pays only
//! for the rest. An answer is fresh for one hour ([`CacheOptions`] says how to change that). An older one is kept for up to 30
//! days: the API is asked whether it has changed, and when the API cannot be reached, has trouble of its own or no quota
//! left, it is served, and the snapshot says that it is [stale](crate::fetch::Snapshot::stale) and how old. Only
//! successful answers are kept, and the key never is.
//!
//! Threads and processes that ask for the same channel at the same time cause one fetch. The cache never makes a fetch
//! fail: a damaged file is set aside, a server that cannot be reached is left alone, and [`stats`] and the log tell it.
//!
//! Results of `clean` and `train` are remembered in the process too, by the content that went in, and models that took long to
//! train are kept on disk for 30 days.

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

/// The cache that the functions of this module are about. CacheOptions that are not understood are for `fetch` to tell.
fn usual() -> Cache {
    of_environment().unwrap_or_else(|_| in_memory())
}

/// The directory of trainings that are kept for other processes; `None` without a disk.
pub(crate) fn trainings() -> Option<PathBuf> {
    trainings::trainings(usual().options().directory.as_deref())
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
    usual().stats()
}

/// Forgets everything, in memory, on disk and in Redis, so that the next [`fetch`](crate::fetch::fetch()) asks the API
/// again. The snapshots that were kept stay.
pub fn clear() {
    usual().clear();
}

/// Drops from the disk what is older than 30 days, and the oldest answers of what is more than fits; gives how many went.
/// It is done at each start too.
pub fn clean() -> u64 {
    usual().clean()
}

/// What a program has put under `name` in the Redis server that instances share. `None` where there is nothing, no server,
/// or one that cannot be reached.
#[doc(hidden)]
pub fn shared_value(name: &str) -> Option<Vec<u8>> {
    usual().shared()?.value(name)
}

/// Puts a value under `name` for other instances, where there is a Redis server.
#[doc(hidden)]
pub fn share_value(name: &str, value: &[u8], lifetime: Duration) {
    if let Some(shared) = usual().shared() {
        shared.put_value(name, value, lifetime);
    }
}

/// Adds to a number that instances share, and gives the sum; `None` where there is no server that can be reached.
#[doc(hidden)]
pub fn share_sum(name: &str, by: i64, lifetime: Duration) -> Option<i64> {
    usual().shared()?.add(name, by, lifetime)
}
