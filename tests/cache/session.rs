//! What one session remembers: results by their content, and the newest snapshot.

use super::common::*;
use tubelab::cache::{Cache, CacheOptions};
use tubelab::clean::clean;
use tubelab::fetch::{fetch as fetch_usual, fetch_with, refresh_with};
use tubelab::{Result, track, train};

#[test]
fn the_same_snapshot_is_cleaned_once() {
    let where_it_lies = |snapshot| {
        let frame = clean(&snapshot).unwrap();
        let times = frame.column("published_at").unwrap().as_materialized_series().clone();
        times.datetime().unwrap().physical().cont_slice().unwrap().as_ptr() as usize
    };
    let api = testkit::StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let with_new_memory = || fetch(&api, &Cache::new(on_disk(directory.path()))).unwrap();
    let first = where_it_lies(with_new_memory());
    assert_eq!(
        first,
        where_it_lies(with_new_memory()),
        "equal content, though another value"
    );
    assert_ne!(first, where_it_lies(fetch_usual("demo").unwrap()));
}

#[test]
fn the_same_training_is_one_run() -> Result<()> {
    let directory = tempfile::tempdir()?;
    let options = || {
        train::TrainOptions::new()
            .folds(2)
            .resamples(100)
            .mlflow_directory(directory.path())
    };
    let videos = clean(&fetch_usual("demo")?)?;
    let runs = || track::runs_with(&track::TrackOptions::directory(directory.path())).map(|runs| runs.height());
    let first = train::views_with(&videos, &options())?;
    let again = train::views_with(&clean(&fetch_usual("demo")?)?, &options())?;
    assert!(first.run_id().is_some());
    assert_eq!(first.run_id(), again.run_id());
    assert_eq!(runs()?, 1);
    // Other options and other videos are another training.
    train::views_with(&videos, &options().seed(7))?;
    train::views_with(&videos.head(Some(videos.height() - 1)), &options())?;
    assert_eq!(runs()?, 3);
    // Another file has not seen it.
    let elsewhere = tempfile::tempdir()?;
    let moved = train::views_with(&videos, &options().mlflow_directory(elsewhere.path()))?;
    assert_ne!(moved.run_id(), first.run_id());
    // Neither has one that was removed, nor a session that forgot.
    std::fs::remove_file(directory.path().join("mlflow.db"))?;
    train::views_with(&videos, &options())?;
    assert_eq!(runs()?, 1);
    Cache::new(CacheOptions::in_memory()).clear();
    train::views_with(&videos, &options())?;
    assert_eq!(runs()?, 2);
    Ok(())
}

#[test]
fn a_refreshed_channel_takes_the_place_of_the_remembered_one() {
    let api = testkit::StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let clock = Clock::new();
    let settings = settings(&api.url(), clock.cache(on_disk(directory.path())));
    let first = fetch_with(HANDLE, &settings).unwrap();
    clock.pass(60);
    let before = api.calls().len();
    let refreshed = refresh_with(&first, &settings).unwrap();
    assert!(api.calls().len() > before, "never from the cache");
    let calls = api.calls().len();
    assert_eq!(fetch_with(HANDLE, &settings).unwrap().digest(), refreshed.digest());
    assert_ne!(refreshed.digest(), first.digest());
    assert_eq!(api.calls().len(), calls);
}
