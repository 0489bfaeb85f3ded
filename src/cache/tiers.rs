//! The three tiers together: memory, disk, and a Redis server that instances share.

use super::clock::Clock;
use super::disk::Disk;
use super::entry::{Entry, Key};
use super::failures::Failures;
use super::memory::{Counts, Memory};
use super::options::{CacheOptions, LONGEST};
use super::shared::Shared;
use super::stats::{Stats, Tier};
use super::trainings;
use crate::error::{Error, Kind, Result};
use crate::platform::event;
use crate::platform::file_lock::FileLock;
use cached::Expires;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

/// Snapshots may take megabytes, so only a few are cached.
const CAPACITY: usize = 32;

/// Clocks of two computers differ a little; an answer further in the future is not trusted.
const SKEW: SignedDuration = SignedDuration::from_secs(60);

/// What is in memory, by cache, name and address of the API.
static MEMORY: LazyLock<Memory<(u64, String, String), CachedValue>> = LazyLock::new(|| Memory::new(CAPACITY));
static CACHES: AtomicU64 = AtomicU64::new(0);

/// A cache of the API's answers. Cheap to clone; the clones are one cache.
///
/// ```
/// use tubelab::cache::{Cache, CacheOptions};
///
/// let cache = Cache::new(CacheOptions::in_memory());
/// assert_eq!((cache.stats().hits, cache.clean()), (0, 0));
/// ```
#[derive(Clone)]
pub struct Cache(Arc<Tiers>);

struct Tiers {
    id: u64,
    options: CacheOptions,
    clock: Clock,
    disk: Option<Disk>,
    shared: Option<Shared>,
    troubles: Arc<Failures>,
    disk_counts: HitsAndMisses,
    shared_counts: HitsAndMisses,
    stale: AtomicU64,
}

#[derive(Default)]
struct HitsAndMisses {
    hits: AtomicU64,
    misses: AtomicU64,
    /// What the log already contains of both.
    reported: [AtomicU64; 2],
}

impl HitsAndMisses {
    fn count(&self, hit: bool) {
        let counter = if hit { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// The hits and misses since the last call.
    fn unreported(&self) -> [u64; 2] {
        let new = |counter: &AtomicU64, reported: &AtomicU64| {
            let count = counter.load(Ordering::Relaxed);
            count.saturating_sub(reported.swap(count, Ordering::Relaxed))
        };
        [new(&self.hits, &self.reported[0]), new(&self.misses, &self.reported[1])]
    }

    fn tier(&self, entries: u64, bytes: u64) -> Tier {
        Tier {
            entries,
            bytes,
            hits: self.hits.load(Ordering::Relaxed),
            misses: self.misses.load(Ordering::Relaxed),
        }
    }
}

/// A value that the memory caches for a subject, such as the snapshot of a channel.
pub(crate) trait Cacheable: Clone + Send + Sync + 'static {
    /// The subject, whatever name it was requested by.
    fn subject(&self) -> &str;

    /// Whether it replaces a newer one that could not be fetched.
    fn is_stale(&self) -> bool;

    /// When it expires.
    fn expires(&self, options: &CacheOptions) -> Timestamp;
}

#[derive(Clone)]
struct CachedValue {
    value: Arc<dyn Any + Send + Sync>,
    subject: String,
    is_stale: bool,
    until: Timestamp,
    clock: Clock,
}

impl Expires for CachedValue {
    fn is_expired(&self) -> bool {
        self.clock.now() >= self.until
    }
}

/// The cached answer to a call.
pub(crate) enum Found {
    Fresh(Entry),
    /// Too old to be used without asking.
    Expired(Entry),
    Nothing,
}

impl Cache {
    /// A cache with these options. Nothing is opened before the first use; failures then are reported by
    /// [`stats`](Self::stats) and in the log, but are never returned as errors.
    pub fn new(options: CacheOptions) -> Cache {
        Cache::with_clock(options, Timestamp::now)
    }

    /// A cache that takes the time from `now`.
    #[doc(hidden)]
    pub fn with_clock(options: CacheOptions, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Cache {
        let troubles = Arc::new(Failures::default());
        Cache(Arc::new(Tiers {
            id: CACHES.fetch_add(1, Ordering::Relaxed),
            clock: Clock::new(now),
            disk: options
                .disk()
                .map(|(directory, size)| Disk::new(directory, size, Arc::clone(&troubles))),
            shared: options.redis_url().map(|url| Shared::new(url, Arc::clone(&troubles))),
            options,
            troubles,
            disk_counts: HitsAndMisses::default(),
            shared_counts: HitsAndMisses::default(),
            stale: AtomicU64::new(0),
        }))
    }

    /// The options it was created with.
    pub fn options(&self) -> &CacheOptions {
        &self.0.options
    }

    /// Contents and statistics of the cache.
    pub fn stats(&self) -> Stats {
        let now = self.now();
        let Counts { kept, hits, misses } = MEMORY.counts();
        let (lifetime, statistics_lifetime) = self.0.options.lifetimes();
        let disk = self.0.disk.as_ref().map(|disk| {
            let content = disk.content(now).unwrap_or_default();
            self.0.disk_counts.tier(content.entries, content.bytes)
        });
        let shared = self.0.shared.as_ref().map(|shared| {
            let (entries, bytes) = shared.content().unwrap_or_default();
            self.0.shared_counts.tier(entries, bytes)
        });
        Stats {
            entries: kept,
            capacity: CAPACITY,
            hits,
            misses,
            disk,
            shared,
            stale: self.0.stale.load(Ordering::Relaxed),
            lifetime,
            statistics_lifetime,
            directory: self.0.disk.as_ref().map(|disk| disk.directory().to_owned()),
            troubles: self.0.troubles.list(),
        }
    }

    /// Clears all tiers, so that the next fetch calls the API again. A shared Redis server is cleared for all
    /// instances. Stored snapshots are not deleted.
    pub fn clear(&self) {
        MEMORY.clear();
        super::memo::clear();
        if let Some(disk) = &self.0.disk {
            disk.clear(self.now());
            trainings::clear(disk.directory());
        }
        if let Some(shared) = &self.0.shared {
            shared.clear();
        }
        for counts in [&self.0.disk_counts, &self.0.shared_counts] {
            counts.hits.store(0, Ordering::Relaxed);
            counts.misses.store(0, Ordering::Relaxed);
        }
        self.0.stale.store(0, Ordering::Relaxed);
    }

    /// Deletes answers older than 30 days from the disk, and the oldest ones beyond the size limit. Returns the number
    /// of deleted answers. This also happens at each start.
    pub fn clean(&self) -> u64 {
        self.0.disk.as_ref().map_or(0, |disk| {
            trainings::clean(disk.directory());
            disk.clean(self.now())
        })
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// The cached value of this name, otherwise that of `fetch`, which runs once for all threads that ask, and in one
    /// process at a time.
    pub(crate) fn remember<T: Cacheable>(
        &self,
        name: &str,
        api_url: &str,
        longest: Duration,
        fetch: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let key = (self.0.id, name.to_owned(), api_url.to_owned());
        let started = Instant::now();
        let mut in_memory = true;
        let cached = MEMORY.get(&key, || {
            in_memory = false;
            let _lock = match &self.0.disk {
                Some(disk) => FileLock::wait(disk.directory(), &format!("{api_url}\n{name}"), longest)?,
                None => None,
            };
            Ok(self.cached(fetch()?))
        });
        event::tell(
            "fetch",
            json!({
                "seconds": event::seconds(started.elapsed()),
                "error": event::failure(&cached),
                "memory": in_memory,
                "stale": cached.as_ref().is_ok_and(|one| one.is_stale),
                "disk": self.0.disk_counts.unreported(),
                "shared": self.0.shared_counts.unreported(),
            }),
        );
        let value = cached?.value.downcast_ref::<T>().cloned();
        value.ok_or_else(|| {
            Error::new(
                Kind::Internal,
                format!("the cache holds a value of another type for {name}"),
            )
        })
    }

    /// Replaces the cached value of the same subject, under whichever name it was requested.
    pub(crate) fn replace<T: Cacheable>(&self, value: &T) {
        let outdated =
            |key: &(u64, String, String), known: &CachedValue| key.0 == self.0.id && known.subject == value.subject();
        MEMORY.replace(outdated, &self.cached(value.clone()));
    }

    fn cached<T: Cacheable>(&self, value: T) -> CachedValue {
        CachedValue {
            subject: value.subject().to_owned(),
            is_stale: value.is_stale(),
            until: value.expires(&self.0.options),
            clock: self.0.clock.clone(),
            value: Arc::new(value),
        }
    }

    /// The Redis server that instances share; `None` without one.
    pub(super) fn shared(&self) -> Option<&Shared> {
        self.0.shared.as_ref()
    }

    /// The answer of the disk or the shared server to a call. An answer from before `since` is not fresh.
    pub(crate) fn look_up(&self, key: &Key, endpoint: &str, since: Option<Timestamp>) -> Found {
        let now = self.now();
        let lifetime = self.0.options.lifetime_of(endpoint);
        let age_allows = |entry: &Entry| entry.fetched_at <= now + SKEW;
        let is_fresh = |entry: &Entry| {
            now < later(entry.fetched_at, lifetime) && since.is_none_or(|since| entry.fetched_at >= since)
        };
        let usable = |entry: &Entry| age_allows(entry) && now < later(entry.fetched_at, LONGEST);

        let on_disk = self.0.disk.as_ref().and_then(|disk| disk.get(key, now)).filter(usable);
        let hit = on_disk.as_ref().is_some_and(is_fresh);
        if self.0.disk.is_some() {
            self.0.disk_counts.count(hit);
        }
        if hit && let Some(entry) = on_disk {
            return Found::Fresh(entry);
        }
        let elsewhere = self.0.shared.as_ref().and_then(|shared| shared.get(key)).filter(usable);
        let hit = elsewhere.as_ref().is_some_and(is_fresh);
        if self.0.shared.is_some() {
            self.0.shared_counts.count(hit);
        }
        if hit && let Some(entry) = elsewhere {
            if let Some(disk) = &self.0.disk {
                disk.put(key, endpoint, entry.fetched_at, &entry.encode(key), now);
            }
            return Found::Fresh(entry);
        }
        let latest = on_disk
            .into_iter()
            .chain(elsewhere)
            .max_by_key(|entry| entry.fetched_at);
        latest.map_or(Found::Nothing, Found::Expired)
    }

    /// Stores an answer in every tier.
    pub(crate) fn store(&self, key: &Key, endpoint: &str, entry: &Entry) {
        if self.0.disk.is_none() && self.0.shared.is_none() {
            return;
        }
        let bytes = entry.encode(key);
        let now = self.now();
        if let Some(disk) = &self.0.disk {
            disk.put(key, endpoint, entry.fetched_at, &bytes, now);
        }
        if let Some(shared) = &self.0.shared {
            shared.put(key, entry.fetched_at, &bytes, now);
        }
    }

    pub(crate) fn count_stale(&self) {
        self.0.stale.fetch_add(1, Ordering::Relaxed);
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cache").field(&self.0.options).finish()
    }
}

pub(crate) fn later(time: Timestamp, by: Duration) -> Timestamp {
    // A lifetime is at most 30 days; only a time at the very end of all times has no later one.
    time.checked_add(by).unwrap_or(Timestamp::MAX)
}
