//! Expiry by an injected clock, revalidation, and expired answers in the place of an API that fails.

use super::common::*;
use std::time::Duration;
use testkit::generator::World;
use testkit::{Fault, StandIn, Switches};
use tubelab::cache::Cache;
use tubelab::display::Show;
use tubelab::fetch::{self, CommentOptions, Settings, fetch_with};
use tubelab::plot;

const HOUR: i64 = 3600;

#[test]
fn answers_expire_after_an_hour_lists_and_statistics_apart() {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    let calls = |endpoint: &str| api.calls().iter().filter(|call| call.endpoint == endpoint).count();
    let options = on_disk(directory.path()).statistics(Duration::from_secs(600));
    let cache = clock.cache(options.clone());
    fetch(&api, &cache).unwrap();
    clock.pass(599);
    fetch(&api, &cache).unwrap();
    fetch(&api, &clock.cache(options.clone())).unwrap();
    assert_eq!(api.calls().len(), cost(&api));
    clock.pass(1);
    // In memory too, although the process is the same.
    fetch(&api, &cache).unwrap();
    assert_eq!((calls("channels"), calls("playlistItems"), calls("videos")), (2, 5, 10));
    clock.pass(HOUR - 601);
    fetch(&api, &clock.cache(options.clone())).unwrap();
    assert_eq!((calls("channels"), calls("playlistItems"), calls("videos")), (3, 5, 15));
    clock.pass(1);
    fetch(&api, &clock.cache(options)).unwrap();
    assert_eq!(
        (calls("channels"), calls("playlistItems"), calls("videos")),
        (3, 10, 15)
    );
}

#[test]
fn what_has_not_changed_is_fresh_again() {
    let api = StandIn::start(world());
    api.switch(Switches {
        unchanged_costs: false,
        ..Switches::default()
    });
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    let first = fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    clock.pass(HOUR);
    let second = fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    let statuses: Vec<u16> = api.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [vec![200; cost(&api)], vec![304; cost(&api)]].concat());
    assert_eq!(bodies(&first), bodies(&second));
    assert_eq!(second.fetched_at(), clock.now(), "it was so at this moment");
    assert!(second.stale().is_none());
    clock.pass(HOUR - 1);
    fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    assert_eq!(api.calls().len(), 2 * cost(&api));
}

#[test]
fn a_later_page_is_never_older_than_an_earlier_one() {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    // The first page is lost, the others are there.
    let gone = sql(
        &directory.path().join("answers-1.sqlite"),
        "DELETE FROM answers WHERE rowid = (SELECT min(rowid) FROM answers WHERE endpoint = 'playlistItems')",
    );
    assert_eq!(gone, "1");
    clock.pass(600);
    fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    let pages = api
        .calls()
        .iter()
        .filter(|call| call.endpoint == "playlistItems")
        .count();
    assert_eq!(pages, 10, "all pages were asked for again");
}

#[test]
fn an_api_that_fails_is_replaced_by_what_is_stored_and_the_notebook_says_so() {
    use Fault as F;
    let faults = [
        (F::InternalError, "server error"),
        (F::BackendError, "server error"),
        (F::Html(502), "server error"),
        (F::Html(200), "not JSON"),
        (F::Reset, "127.0.0.1"),
        (F::Hang(Duration::from_millis(20)), "127.0.0.1"),
        (F::QuotaExceeded, "used up"),
        (F::PerMinute { retry_after: None }, "too many calls"),
        (F::Status(407), "status 407"),
    ];
    for (fault, reason) in faults {
        for endpoint in ["channels", "playlistItems", "videos"] {
            let what = format!("{fault:?} of {endpoint}");
            let api = StandIn::start(world());
            let directory = tempfile::tempdir().unwrap();
            let clock = Clock::new();
            let first = fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
            clock.pass(3 * HOUR);
            api.fault(endpoint, 1000, fault.clone());
            let cache = clock.cache(on_disk(directory.path()));
            let second = fetch(&api, &cache).unwrap_or_else(|error| panic!("{what}: {error}"));
            assert_eq!(bodies(&first), bodies(&second), "{what}");
            let stale = second.stale().unwrap_or_else(|| panic!("{what}: not marked"));
            assert_eq!(stale.age, Duration::from_secs(3 * HOUR as u64), "{what}");
            assert!(stale.reason.contains(reason), "{what}: {}", stale.reason);
            assert!(cache.stats().stale > 0, "{what}");
            for shown in [second.bundle(), plot::overview(&second).unwrap().bundle()] {
                for mime in ["text/plain", "text/html"] {
                    let text = shown.get(mime).unwrap();
                    assert!(
                        text.contains("stale, 3 hours old") && text.contains(reason),
                        "{what}: {text}"
                    );
                }
            }
            // It is not remembered: the next call asks again.
            api.reset();
            let third = fetch(&api, &cache).unwrap();
            assert!(third.stale().is_none() && !api.calls().is_empty(), "{what}");
        }
    }
}

#[test]
fn what_is_the_callers_doing_is_reported_and_not_covered_up() {
    for fault in [Fault::KeyInvalid, Fault::ServiceDisabled, Fault::SignInRequired] {
        let api = StandIn::start(world());
        let directory = tempfile::tempdir().unwrap();
        let clock = Clock::new();
        fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
        clock.pass(HOUR);
        api.fault("channels", 1, fault.clone());
        let error = fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap_err();
        assert!(error.is_auth(), "{fault:?}: {error}");
    }
}

#[test]
fn nothing_is_kept_for_more_than_thirty_days() {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    api.fault("*", 1000, Fault::InternalError);
    clock.pass(30 * 24 * HOUR - 1);
    let stale = fetch(&api, &clock.cache(on_disk(directory.path()))).unwrap();
    assert_eq!(stale.stale().unwrap().age.as_secs(), 30 * 24 * 3600 - 1);
    clock.pass(2);
    let cache = clock.cache(on_disk(directory.path()));
    assert!(fetch(&api, &cache).unwrap_err().is_network());
    assert_eq!(cache.stats().disk.unwrap().entries, 0, "cleaned up when it was opened");
}

#[test]
fn the_oldest_go_when_there_is_no_room() {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    let cache = clock.cache(on_disk(directory.path()));
    fetch(&api, &cache).unwrap();
    let all = cache.stats().disk.unwrap();
    clock.pass(60);
    let small = clock.cache(on_disk(directory.path()).size(all.bytes / 2));
    let kept = small.stats().disk.unwrap();
    assert!(
        kept.bytes <= all.bytes / 2 && kept.bytes > all.bytes / 4,
        "{kept:?} of {all:?}"
    );
    assert_eq!(small.clean(), 0, "cleaned up when it was opened");
    let none: Cache = clock.cache(on_disk(directory.path()).size(0));
    assert_eq!(none.stats().disk, None);
}

#[test]
fn the_kept_snapshot_stands_in_where_single_answers_are_missing() {
    let api = StandIn::start(world());
    let (directory, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let clock = Clock::new();
    let fetch = |cache: &Cache| fetch_with(HANDLE, &settings(&api.url(), cache.clone()).keep_in(kept.path()));
    let first = fetch(&clock.cache(on_disk(directory.path()))).unwrap();
    // As after a new upload, when every batch holds other videos than the stored ones.
    let store = directory.path().join("answers-1.sqlite");
    let gone = sql(&store, "DELETE FROM answers WHERE endpoint = 'videos'");
    assert_eq!(gone, "5");
    clock.pass(3 * HOUR);
    api.fault("videos", 1000, Fault::BackendError);
    let second = fetch(&clock.cache(on_disk(directory.path()))).unwrap();
    assert_eq!(first.digest(), second.digest());
    assert_eq!(second.stale().unwrap().age, Duration::from_secs(3 * HOUR as u64));
    assert_eq!(first.kept_at(), second.kept_at());
    let text = second.bundle().get("text/plain").unwrap().to_owned();
    assert!(
        text.contains("stale, 3 hours old") && text.contains("server error"),
        "{text}"
    );

    // A wrong key is told all the same, and so is the failure where what is kept is past its 30 days.
    api.reset();
    api.fault("videos", 1, Fault::KeyInvalid);
    assert!(fetch(&clock.cache(on_disk(directory.path()))).unwrap_err().is_bad_key());
    api.fault("videos", 1000, Fault::BackendError);
    clock.pass(30 * 24 * HOUR);
    assert!(fetch(&clock.cache(on_disk(directory.path()))).unwrap_err().is_network());
}

#[test]
fn suggestions_and_comments_are_served_stale_too() {
    let api = StandIn::start(World::demo());
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    let with = || settings(&api.url(), clock.cache(on_disk(directory.path())));
    let first = fetch::search_with("generated", &with()).unwrap();
    let channel = fetch_with("@tubelab-demo", &with()).unwrap();
    let ids: Vec<String> = api.world().threads.keys().take(2).cloned().collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let comments = |settings: &Settings| fetch::comments_with(&channel, &ids, CommentOptions::default(), settings);
    let discussed = comments(&with()).unwrap();
    assert!(first.stale().is_none() && discussed.stale().is_none());

    clock.pass(2 * HOUR);
    api.fault("*", 1000, Fault::QuotaExceeded);
    let second = fetch::search_with("generated", &with()).unwrap();
    assert_eq!(first.channels(), second.channels());
    assert_eq!(second.stale().unwrap().age, Duration::from_secs(2 * HOUR as u64));
    for mime in ["text/plain", "text/html"] {
        let shown = second.bundle().get(mime).unwrap().to_owned();
        assert!(
            shown.contains("stale, 2 hours old") && shown.contains("used up"),
            "{shown}"
        );
    }
    let again = comments(&with()).unwrap();
    assert_eq!(bodies(&discussed), bodies(&again));
    assert!(again.stale().is_some());
    // What was never asked is not there.
    assert!(fetch::search_with("something else", &with()).unwrap_err().is_quota());
}

#[test]
fn a_young_snapshot_that_stood_in_is_not_the_last_word() {
    let api = StandIn::start(world());
    let (directory, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let clock = Clock::new();
    let id = api.world().plan().channel_id.clone();
    let fetch = |cache: &Cache| fetch_with(&id, &settings(&api.url(), cache.clone()).keep_in(kept.path()));
    fetch(&clock.cache(on_disk(directory.path()))).unwrap();
    // Twenty minutes later the cache is gone, and so is the API.
    let elsewhere = tempfile::tempdir().unwrap();
    let cache = clock.cache(on_disk(elsewhere.path()));
    clock.pass(1200);
    api.fault("*", 1000, Fault::BackendError);
    let second = fetch(&cache).unwrap();
    assert_eq!(second.stale().unwrap().age, Duration::from_secs(1200));
    api.reset();
    let third = fetch(&cache).unwrap();
    assert!(third.stale().is_none() && api.calls().len() == cost(&api));
    fetch(&cache).unwrap();
    assert_eq!(api.calls().len(), cost(&api), "now it is remembered");
}

#[test]
fn a_snapshot_from_another_address_never_stands_in() {
    let (api, other) = (StandIn::start(world()), StandIn::start(world()));
    let (directory, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let clock = Clock::new();
    let id = api.world().plan().channel_id.clone();
    let fetch = |api: &StandIn| {
        let cache = clock.cache(on_disk(directory.path()));
        fetch_with(&id, &settings(&api.url(), cache).keep_in(kept.path()))
    };
    let first = fetch(&api).unwrap();
    other.fault("*", 1000, Fault::BackendError);
    assert!(fetch(&other).unwrap_err().is_server_trouble());
    // One that does not say where it came from is taken for Google's.
    let head = first.kept_at().unwrap().join("snapshot.json");
    let text = std::fs::read_to_string(&head).unwrap();
    assert!(text.contains(&api.url()), "{text}");
    let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
    value.as_object_mut().unwrap().remove("api_url");
    std::fs::write(&head, value.to_string()).unwrap();
    assert!(fetch(&other).unwrap_err().is_server_trouble());
}
