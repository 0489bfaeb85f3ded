//! Files of every version that was ever written open for ever, and a newer one is refused in words.
//!
//! A new version of a format brings a new file into `tests/trust/formats`, and the old ones stay. The files of today were written by
//! `cargo test --test trust -- --ignored write_the_files`.

use super::corpus::{ANSWERS, directory, snapshot};
use std::fs;
use std::path::{Path, PathBuf};
use tubelab::cache::{Cache, CacheOptions};
use tubelab::fetch::{Snapshot, fetch};
use tubelab::{clean, fuzz, train};

const BODY: &str = "{\"kind\":\"youtube#videoListResponse\",\"items\":[]}";

fn kept(name: &str) -> PathBuf {
    directory("formats").join(name)
}

/// A copy that may be changed.
fn copy(name: &str) -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let target = directory.path().join(name);
    let source = kept(name);
    if source.is_dir() {
        fs::create_dir(&target).unwrap();
        for entry in fs::read_dir(source).unwrap().flatten() {
            fs::copy(entry.path(), target.join(entry.file_name())).unwrap();
        }
    } else {
        fs::copy(source, &target).unwrap();
    }
    (directory, target)
}

fn change(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from} is not in {}", path.display());
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn snapshots_of_every_version_open() {
    let opened = Snapshot::open(kept("snapshot-1")).unwrap();
    let digest = fs::read_to_string(kept("snapshot-1.digest")).unwrap();
    assert_eq!(opened.digest(), digest.trim());
    assert!(clean::clean(&opened).unwrap().height() >= 10);
}

#[test]
fn a_snapshot_of_a_newer_version_is_refused_in_words() {
    let (_directory, path) = copy("snapshot-1");
    change(
        &path.join("snapshot.json"),
        "\"format\": 1",
        "\"format\": 2, \"unheard_of\": []",
    );
    let error = Snapshot::open(&path).unwrap_err();
    assert!(error.is_format(), "{error}");
    assert_eq!(
        error.message(),
        "the snapshot has format 2, and this version of tubelab reads format 1"
    );
    assert!(error.next_step().is_some());
}

#[test]
fn stored_answers_of_every_version_are_read() {
    let bytes = fs::read(kept("entry-1.bin")).unwrap();
    assert_eq!(fuzz::cache_entry(&bytes).as_deref(), Some(BODY));
    let (_directory, path) = copy("cache-1");
    // The answers are of November 2026: by this clock they are fresh.
    let cache = Cache::with_clock(CacheOptions::in_memory().directory(&path), || {
        "2026-11-26T20:30:00Z".parse().unwrap()
    });
    let stats = cache.stats();
    assert_eq!(stats.troubles, Vec::<String>::new());
    assert_eq!(stats.disk.unwrap().entries, 3);
}

#[test]
fn a_stored_answer_of_a_newer_version_is_a_miss() {
    let mut bytes = fs::read(kept("entry-1.bin")).unwrap();
    assert_eq!(&bytes[..4], b"TLA1");
    bytes[3] = b'2';
    assert_eq!(fuzz::cache_entry(&bytes), None);
}

#[test]
fn models_of_every_version_open_and_predict() {
    let model = train::load_file(kept("model-2.json")).unwrap();
    let videos = clean::clean(&fetch("demo").unwrap()).unwrap();
    let predicted = model.predict(&videos).unwrap();
    assert_eq!(predicted.height(), videos.height());
}

#[test]
fn a_model_of_a_newer_version_is_refused_in_words() {
    let (_directory, path) = copy("model-2.json");
    change(&path, "\"format_version\":2", "\"format_version\":3");
    let error = train::load_file(&path).unwrap_err();
    assert!(error.is_format(), "{error}");
    assert!(
        error.message().contains("version 3") && error.message().contains("version 2"),
        "{error}"
    );
    assert!(error.next_step().unwrap().contains("train"), "{error}");
}

#[test]
fn settings_of_every_version_are_read_and_a_newer_one_is_refused_in_words() {
    fuzz::settings(&fs::read_to_string(kept("settings-1.toml")).unwrap()).unwrap();
    fuzz::settings("api_key = \"without a version it is the first\"").unwrap();
    let error = fuzz::settings("version = 2\nunheard_of = true\napi_key = \"AIzaPlanted\"").unwrap_err();
    assert_eq!(
        error.message(),
        "the settings file has version 2, and this version of tubelab reads version 1"
    );
    assert!(error.is_format() && error.next_step().is_some());
}

/// Writes the files of the present versions that are not there yet.
#[test]
#[ignore = "writes into the project"]
fn write_the_files() {
    let missing = |name: &str| !kept(name).exists();
    fs::create_dir_all(directory("formats")).unwrap();
    if missing("snapshot-1") {
        let written = snapshot(ANSWERS.clone());
        written.save(kept("snapshot-1")).unwrap();
        fs::write(kept("snapshot-1.digest"), written.digest() + "\n").unwrap();
    }
    if missing("entry-1.bin") {
        fs::write(kept("entry-1.bin"), fuzz::stored(BODY, Some("etag".to_owned()))).unwrap();
    }
    if missing("model-2.json") {
        let videos = clean::clean(&fetch("demo").unwrap()).unwrap();
        let options = train::TrainOptions::new()
            .tracked(false)
            .forest(train::Forest {
                n_estimators: 10,
                ..train::Forest::default()
            })
            .boosting(train::Boosting {
                n_estimators: 10,
                ..train::Boosting::default()
            })
            .folds(3)
            .resamples(100);
        train::views_with(&videos, &options)
            .unwrap()
            .save(kept("model-2.json"))
            .unwrap();
    }
    if missing("settings-1.toml") {
        fs::write(
            kept("settings-1.toml"),
            super::corpus::SETTINGS.replace("AIzaPlanted", "a-key"),
        )
        .unwrap();
    }
    if missing("cache-1") {
        super::corpus::fill_cache(&kept("cache-1"));
    }
}
