//! A generated channel behind a stand-in for the API, and caches with a clock that tests set.

use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use testkit::generator::{Plan, World};
use testkit::{StandIn, run_plain_python};
use tubelab::Result;
use tubelab::cache::{Cache, CacheOptions};
use tubelab::fetch::{RetryPolicy, Settings, Snapshot, fetch_with};

/// A channel whose videos come in five pages and five batches.
pub fn world() -> World {
    World::generate(Plan::new(1, 230))
}

pub const HANDLE: &str = "@tubelab-demo-1";

/// What a fetch of [`world`] takes: the channel, pages, batches.
pub fn cost(api: &StandIn) -> usize {
    let videos = api.world().uploads().len();
    1 + 2 * videos.div_ceil(50)
}

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct Clock(Arc<AtomicI64>);

impl Clock {
    pub fn new() -> Clock {
        Clock(Arc::new(AtomicI64::new(1_790_000_000)))
    }

    pub fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }

    /// A cache with nothing in memory, as a new process has it.
    pub fn cache(&self, options: CacheOptions) -> Cache {
        let clock = self.clone();
        Cache::with_clock(options, move || clock.now())
    }
}

pub fn on_disk(directory: &Path) -> CacheOptions {
    CacheOptions::in_memory().directory(directory)
}

pub fn settings(url: &str, cache: Cache) -> Settings {
    let policy = RetryPolicy {
        call: Duration::from_secs(10),
        fetch: Duration::from_secs(60),
        retries: 1,
        pause: Duration::from_millis(2),
    };
    Settings::new(StandIn::KEY, url).unwrap().retry(policy).cache(cache)
}

pub fn fetch(api: &StandIn, cache: &Cache) -> Result<Snapshot> {
    fetch_with(HANDLE, &settings(&api.url(), cache.clone()))
}

/// What was asked, without the times.
pub fn bodies(snapshot: &Snapshot) -> Vec<(String, String)> {
    let answers = snapshot.answers().iter();
    answers
        .map(|answer| (answer.endpoint.clone(), answer.body.clone()))
        .collect()
}

/// Whether some call came twice, of those that were answered well.
pub fn most_often(api: &StandIn) -> usize {
    let mut asked: HashMap<String, usize> = HashMap::new();
    for call in api
        .calls()
        .iter()
        .filter(|call| call.status == 200 && call.fault.is_none())
    {
        *asked
            .entry(format!("{} {:?}", call.endpoint, call.request.query))
            .or_default() += 1;
    }
    asked.into_values().max().unwrap_or(0)
}

/// Runs SQL on a store, with Python's SQLite, and gives the first value and the number of changed rows. Everything is in
/// the one file afterwards, and not in its log.
pub fn sql(path: &Path, sql: &str) -> String {
    const SCRIPT: &str = r#"
import sqlite3, sys
store = sqlite3.connect(sys.argv[1])
cursor = store.execute(sys.argv[2])
row = cursor.fetchone()
store.commit()
store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
print(row[0] if row else cursor.rowcount, end="")
"#;
    run_plain_python(SCRIPT, &[path.to_str().unwrap(), sql])
}
