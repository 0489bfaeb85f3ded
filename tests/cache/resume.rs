//! What has come is never asked for again while it is fresh.

use super::common::*;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};
use testkit::{Fault, StandIn};
use tubelab::cache::{Cache, CacheOptions};
use tubelab::fetch::fetch_with;

#[test]
fn a_second_process_asks_nothing() {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let kept = tempfile::tempdir().unwrap();
    let with = |cache| settings(&api.url(), cache).keep_in(kept.path());
    let first = fetch_with(HANDLE, &with(Cache::new(on_disk(directory.path())))).unwrap();
    assert_eq!(api.calls().len(), cost(&api));
    let cache = Cache::new(on_disk(directory.path()));
    let second = fetch_with(HANDLE, &with(cache.clone())).unwrap();
    assert_eq!(api.calls().len(), cost(&api));
    assert_eq!(first.digest(), second.digest());
    assert_eq!((first.units(), second.units()), (api.units(), api.units()));
    assert_eq!(first.kept_at(), second.kept_at(), "kept once");
    assert_eq!(
        fs::read_dir(first.kept_at().unwrap().parent().unwrap())
            .unwrap()
            .count(),
        1
    );
    let disk = cache.stats().disk.unwrap();
    assert_eq!(
        (disk.entries, disk.hits, disk.misses),
        (cost(&api) as u64, cost(&api) as u64, 0)
    );
    cache.clear();
    assert_eq!(cache.stats().disk.unwrap().entries, 0);
    fetch(&api, &cache).unwrap();
    assert_eq!(api.calls().len(), 2 * cost(&api));
}

#[test]
fn a_fetch_that_failed_in_the_middle_pays_only_for_the_rest() {
    for (endpoint, after) in [
        ("channels", 0),
        ("playlistItems", 0),
        ("playlistItems", 3),
        ("videos", 0),
        ("videos", 2),
    ] {
        for fault in [
            Fault::QuotaExceeded,
            Fault::KeyInvalid,
            Fault::InternalError,
            Fault::Html(200),
        ] {
            let api = StandIn::start(world());
            let directory = tempfile::tempdir().unwrap();
            let clean = fetch(&api, &Cache::new(CacheOptions::in_memory())).unwrap();
            api.reset();
            // More often than any call is repeated.
            api.fault_after(endpoint, after, 12, fault.clone());
            let what = format!("{fault:?} after {after} of {endpoint}");
            assert!(fetch(&api, &Cache::new(on_disk(directory.path()))).is_err(), "{what}");
            let struck = api.calls().iter().filter(|call| call.fault.is_some()).count();
            assert!(struck > 0, "{what}");
            // The fault is over.
            while fetch(&api, &Cache::new(on_disk(directory.path()))).is_err() {}
            let resumed = fetch(&api, &Cache::new(on_disk(directory.path()))).unwrap();
            assert_eq!(bodies(&clean), bodies(&resumed), "{what}");
            assert_eq!(most_often(&api), 1, "{what}");
            let good = api.calls().iter().filter(|call| call.fault.is_none()).count();
            assert_eq!(good, cost(&api), "{what}: every answer is paid once");
        }
    }
}

#[test]
fn a_fetch_that_the_user_stops_goes_on_where_it_was() {
    let paid_twice = stopped_in_the_middle(|child| {
        // Safety: a signal to a process that this test has started.
        unsafe { libc::kill(child.id() as i32, libc::SIGINT) };
        let output = child.wait_with_output().unwrap();
        assert_eq!(super::child::reported(&output.stdout), ["error Interrupted"]);
    });
    assert_eq!(paid_twice, 0, "the page that was on its way came home");
}

#[test]
fn a_fetch_whose_process_is_killed_goes_on_where_it_was() {
    let paid_twice = stopped_in_the_middle(|mut child| {
        child.kill().unwrap();
        child.wait().unwrap();
    });
    assert_eq!(paid_twice, 1, "the page that was on its way");
}

/// How many calls were paid twice when a process that waited for the third page was stopped.
fn stopped_in_the_middle(stop: impl Fn(Child)) -> usize {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    api.fault_after("playlistItems", 2, 1, Fault::Slow(Duration::from_millis(500)));
    let child = super::child::start("fetch", directory.path(), &api.url());
    let started = Instant::now();
    while api.calls().len() < 4 {
        assert!(started.elapsed() < Duration::from_secs(30), "the child does nothing");
        std::thread::sleep(Duration::from_millis(5));
    }
    stop(child);
    assert_eq!(api.calls().len(), 4);
    fetch(&api, &Cache::new(on_disk(directory.path()))).unwrap();
    api.calls().len() - cost(&api)
}

#[test]
fn the_store_is_private_and_never_holds_the_key() {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let inside = directory.path().join("made/answers");
    let kept = tempfile::tempdir().unwrap();
    api.fault("videos", 1, Fault::Html(503));
    let settings = settings(&api.url(), Cache::new(on_disk(&inside))).keep_in(kept.path());
    fetch_with(HANDLE, &settings).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&inside), 0o700);
    let mut files = 0;
    for path in all_files(directory.path()).into_iter().chain(all_files(kept.path())) {
        files += 1;
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        let bytes = fs::read(&path).unwrap();
        let holds = bytes
            .windows(StandIn::KEY.len())
            .any(|window| window == StandIn::KEY.as_bytes());
        assert!(!holds, "{}", path.display());
    }
    assert!(files >= 5, "{files}");
    assert!(!format!("{settings:?}").contains(StandIn::KEY));
}

fn all_files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let (directories, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
    files
        .into_iter()
        .chain(directories.iter().flat_map(|directory| all_files(directory)))
        .collect()
}

#[test]
fn a_directory_that_cannot_be_used_costs_nothing_but_calls() {
    let api = StandIn::start(world());
    let file = tempfile::NamedTempFile::new().unwrap();
    let cache = Cache::new(on_disk(file.path()));
    fetch(&api, &cache).unwrap();
    let troubles = cache.stats().troubles;
    assert!(
        troubles.iter().any(|trouble| trouble.contains("cannot be used")),
        "{troubles:?}"
    );
}
