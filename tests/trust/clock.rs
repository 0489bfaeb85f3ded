//! A clock that is set back by more than a year, and forward again: nothing is lost, and nothing from the future is believed.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use testkit::StandIn;
use testkit::generator::{Plan, World};
use tubelab::cache::{Cache, CacheOptions};
use tubelab::fetch::{Settings, fetch_with};

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_clock_set_back_breaks_no_store() {
    let api = StandIn::start(World::generate(Plan::new(2, 30)));
    let directory = tempfile::tempdir().unwrap();
    let shift = Arc::new(AtomicI64::new(0));
    // A new cache is a new process: nothing is in memory.
    let fetch = || {
        let shift = Arc::clone(&shift);
        let now = move || Timestamp::now() + SignedDuration::from_secs(shift.load(Ordering::SeqCst));
        let cache = Cache::with_clock(CacheOptions::in_memory().directory(directory.path()), now);
        let settings = Settings::new(StandIn::KEY, &api.url()).unwrap().cache(cache.clone());
        let settings = settings.count_in(directory.path().join("quota.db"));
        let before = api.calls().len();
        let snapshot = fetch_with("@tubelab-demo-2", &settings).unwrap();
        assert_eq!(cache.stats().troubles, Vec::<String>::new());
        let bodies: Vec<String> = snapshot.answers().iter().map(|answer| answer.body.clone()).collect();
        (bodies, api.calls().len() - before)
    };
    let (whole, calls) = fetch();
    assert!(calls > 2);
    assert_eq!(fetch().1, 0, "a second process finds the answers");
    shift.store(-400 * DAY, Ordering::SeqCst);
    assert!(fetch().1 > 0, "what seems to come from the future is asked for again");
    shift.store(0, Ordering::SeqCst);
    assert_eq!(fetch().0, whole);
    assert_eq!(fetch().1, 0, "and the clock is right again");
}
