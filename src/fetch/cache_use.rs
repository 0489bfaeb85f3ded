//! How a client uses the cache.

use jiff::Timestamp;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// How a client uses the cache.
pub(super) struct CacheUse {
    /// Everything comes from the cache, whatever its age, and the API is not called.
    pub(super) offline: bool,
    pub(super) reused: AtomicU64,
    /// When the oldest answer that was used arrived.
    pub(super) oldest: Mutex<Option<Timestamp>>,
}

impl CacheUse {
    pub fn new(offline: bool) -> CacheUse {
        CacheUse {
            offline,
            reused: AtomicU64::new(0),
            oldest: Mutex::new(None),
        }
    }

    /// Whether the API is not called.
    pub fn is_offline(&self) -> bool {
        self.offline
    }

    /// How many answers from the cache had cost a unit when they were new.
    pub fn reused(&self) -> u64 {
        self.reused.load(Ordering::Relaxed)
    }
}
