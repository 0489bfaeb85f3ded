//! Results cached in memory for a while, each computed once however many threads ask.

use crate::error::Result;
use cached::{Cached, CachedIter, Expires, ExpiringLruCache};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// A result that is being computed; other callers wait for it.
type SingleFlight<V> = Arc<OnceLock<Result<V>>>;

/// A limited number of results, each until it expires; the least recently used is evicted first. Only successes are
/// cached.
pub(super) struct Memory<K, V> {
    state: Mutex<State<K, V>>,
}

struct State<K, V> {
    store: ExpiringLruCache<K, V>,
    flights: HashMap<K, SingleFlight<V>>,
    hits: u64,
    misses: u64,
}

/// Contents, and statistics since the last [`clear`](Memory::clear).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counts {
    pub kept: usize,
    pub hits: u64,
    pub misses: u64,
}

impl<K: Hash + Eq + Clone, V: Clone + Expires> Memory<K, V> {
    /// `entries` must not be zero.
    pub fn new(entries: usize) -> Self {
        Memory {
            state: Mutex::new(State {
                store: ExpiringLruCache::new(entries),
                flights: HashMap::new(),
                hits: 0,
                misses: 0,
            }),
        }
    }

    /// The cached result for `key`, otherwise that of `work`, which runs once for all concurrent callers. All of them
    /// get its failure too, but the next caller tries again.
    pub fn get(&self, key: &K, work: impl FnOnce() -> Result<V>) -> Result<V> {
        let flight = {
            let mut state = self.lock();
            if let Some(value) = state.store.cache_get(key).cloned() {
                state.hits += 1;
                return Ok(value);
            }
            Arc::clone(state.flights.entry(key.clone()).or_default())
        };
        let mut leads = false;
        let result = flight.get_or_init(|| {
            leads = true;
            work()
        });
        self.complete(key, &flight, leads);
        match result {
            Ok(value) => Ok(value.clone()),
            Err(error) => Err(error.clone()),
        }
    }

    /// Counts, and caches the result of a flight.
    fn complete(&self, key: &K, flight: &SingleFlight<V>, leads: bool) {
        let mut state = self.lock();
        if !leads {
            state.hits += 1;
            return;
        }
        state.misses += 1;
        // After a clear, this flight is no longer the memory's own.
        if state
            .flights
            .get(key)
            .is_some_and(|current| Arc::ptr_eq(current, flight))
        {
            state.flights.remove(key);
            if let Some(Ok(value)) = flight.get() {
                state.store.cache_set(key.clone(), value.clone());
            }
        }
    }

    /// Forgets one result.
    pub fn forget(&self, key: &K) {
        let _ = self.lock().store.cache_remove(key);
    }

    /// Replaces those values that `outdated` selects.
    pub fn replace(&self, outdated: impl Fn(&K, &V) -> bool, value: &V) {
        let mut state = self.lock();
        let kept = state.store.iter().filter(|(key, value)| outdated(key, value));
        let keys: Vec<K> = kept.map(|(key, _)| key.clone()).collect();
        for key in keys {
            state.store.cache_set(key, value.clone());
        }
    }

    pub fn counts(&self) -> Counts {
        let mut state = self.lock();
        // What has expired stays in the store until someone asks for it.
        let _ = state.store.evict();
        Counts {
            kept: state.store.cache_size(),
            hits: state.hits,
            misses: state.misses,
        }
    }

    /// Removes everything including the counts. A result being computed at this moment is returned, but not cached.
    pub fn clear(&self) {
        let mut state = self.lock();
        state.store.cache_clear();
        state.flights.clear();
        state.hits = 0;
        state.misses = 0;
    }

    fn lock(&self) -> MutexGuard<'_, State<K, V>> {
        // No work runs under this lock, so a panic in it leaves the state whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Error, Kind};
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    static NOW: AtomicUsize = AtomicUsize::new(0);

    /// A number, and the time from which it is too old.
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Until(usize, usize);

    impl Expires for Until {
        fn is_expired(&self) -> bool {
            NOW.load(Ordering::SeqCst) >= self.1
        }
    }

    fn lasting(number: usize) -> Until {
        Until(number, usize::MAX)
    }

    fn memory(entries: usize) -> Memory<&'static str, Until> {
        Memory::new(entries)
    }

    #[test]
    fn ten_threads_make_one_call() {
        let memory = memory(8);
        let calls = AtomicUsize::new(0);
        let start = Barrier::new(10);
        let ask = || {
            start.wait();
            memory.get(&"a", || {
                thread::sleep(Duration::from_millis(50));
                Ok(lasting(calls.fetch_add(1, Ordering::SeqCst) + 7))
            })
        };
        thread::scope(|scope| {
            let threads: Vec<_> = (0..10).map(|_| scope.spawn(ask)).collect();
            assert!(threads.into_iter().all(|thread| thread.join().unwrap().unwrap().0 == 7));
        });
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        assert_eq!(
            memory.counts(),
            Counts {
                kept: 1,
                hits: 9,
                misses: 1
            }
        );
    }

    #[test]
    fn a_failure_reaches_all_who_waited_and_is_not_kept() {
        let memory = memory(8);
        let calls = AtomicUsize::new(0);
        let start = Barrier::new(4);
        let ask = || {
            start.wait();
            memory.get(&"a", || {
                thread::sleep(Duration::from_millis(50));
                calls.fetch_add(1, Ordering::SeqCst);
                Err(Error::new(Kind::Network, "down").context("asking").hint("wait"))
            })
        };
        thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(ask)).collect();
            for thread in threads {
                let error = thread.join().unwrap().unwrap_err();
                assert_eq!(error.to_string(), "down, while asking.\nNext: wait.");
            }
        });
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        assert_eq!(memory.counts().kept, 0);
        assert_eq!(
            memory.get(&"a", || Ok(lasting(3))).unwrap().0,
            3,
            "the next to ask tries again"
        );
    }

    #[test]
    fn results_expire_and_the_least_used_goes_first() {
        let brief = memory(8);
        brief.get(&"a", || Ok(Until(1, 10))).unwrap();
        NOW.store(9, Ordering::SeqCst);
        assert_eq!(brief.get(&"a", || Ok(lasting(2))).unwrap().0, 1);
        NOW.store(10, Ordering::SeqCst);
        assert_eq!(brief.counts().kept, 0);
        assert_eq!(brief.get(&"a", || Ok(lasting(2))).unwrap().0, 2);

        let small = memory(2);
        for key in ["a", "b", "a", "c"] {
            small.get(&key, || Ok(lasting(1))).unwrap();
        }
        assert_eq!(small.get(&"a", || Ok(lasting(2))).unwrap().0, 1, "used since");
        assert_eq!(small.get(&"b", || Ok(lasting(2))).unwrap().0, 2, "dropped for c");
    }

    #[test]
    fn a_panic_in_the_work_blocks_no_one() {
        let memory = memory(8);
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| memory.get(&"a", || panic!("work"))));
        assert!(panicked.is_err());
        assert_eq!(memory.get(&"a", || Ok(lasting(5))).unwrap().0, 5);
        assert_eq!(memory.counts().kept, 1);
    }

    #[test]
    fn clear_forgets_what_is_kept_and_what_is_under_way() {
        let memory = memory(8);
        memory.get(&"a", || Ok(lasting(1))).unwrap();
        let value = memory.get(&"b", || {
            memory.clear();
            Ok(lasting(2))
        });
        assert_eq!(value.unwrap().0, 2);
        assert_eq!(memory.counts().kept, 0);
    }
}
