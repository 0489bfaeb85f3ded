//! Adding, reading, replacing.

use super::support::*;
use std::time::Duration;
use tubelab::clean::{self, clean};
use tubelab::corpus::{self, CorpusOptions, FORMAT};
use tubelab::fetch::{Answer, Snapshot, fetch};

#[test]
fn a_channel_comes_back_as_clean_returns_it() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(3)).unwrap();
    let mut snapshots: Vec<Snapshot> = (0..20).map(|n| snapshot(n, n * 7, 0)).collect();
    snapshots.push(fetch("demo").unwrap());
    let added = corpus.add_all(&snapshots).unwrap();
    assert_eq!((added.new, added.replaced, added.unchanged), (21, 0, 0));
    let again = corpus::open(directory.path()).unwrap();
    for snapshot in &snapshots {
        let videos = again.channel(snapshot.channel_id()).unwrap();
        assert!(
            videos.equals_missing(&clean(snapshot).unwrap()),
            "{}",
            snapshot.channel_id()
        );
        let growth = again.growth(snapshot.channel_id()).unwrap();
        assert!(
            growth.equals_missing(&clean::growth(snapshot).unwrap()),
            "{}",
            snapshot.channel_id()
        );
    }
    let by_handle = again.channel("@Channel-7").unwrap();
    assert!(
        by_handle.equals_missing(&clean(&snapshots[7]).unwrap()),
        "the case of a handle does not matter"
    );
    let info = again.info().unwrap();
    let videos: usize = snapshots.iter().map(|snapshot| clean(snapshot).unwrap().height()).sum();
    assert_eq!((info.channels, info.videos, info.observations), (21, videos, videos));
}

#[test]
fn a_newer_snapshot_replaces_and_an_older_one_only_adds_observations() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    corpus.add(&snapshot(1, 60, 2)).unwrap();
    corpus.add(&snapshot(2, 10, 2)).unwrap();
    let newer = corpus.add(&snapshot(1, 55, 15)).unwrap();
    assert_eq!((newer.replaced, newer.observations), (1, 55));
    assert!(
        corpus
            .channel(&id(1))
            .unwrap()
            .equals_missing(&clean(&snapshot(1, 55, 15)).unwrap())
    );
    assert!(
        corpus
            .channel(&id(2))
            .unwrap()
            .equals_missing(&clean(&snapshot(2, 10, 2)).unwrap())
    );
    let older = corpus.add(&snapshot(1, 60, 0)).unwrap();
    assert_eq!((older.unchanged, older.observations), (1, 60));
    assert!(
        corpus
            .channel(&id(1))
            .unwrap()
            .equals_missing(&clean(&snapshot(1, 55, 15)).unwrap())
    );
    // Two months: the observations are in two directories.
    let growth = corpus.growth(&id(1)).unwrap();
    assert_eq!(growth.height(), 60 + 60 + 55);
    assert_eq!(growth.column("fetched_at").unwrap().n_unique().unwrap(), 3);
    let months: Vec<_> = parquet(directory.path(), "growth")
        .iter()
        .filter_map(|path| Some(path.parent()?.file_name()?.to_str()?.to_owned()))
        .collect();
    assert!(
        months.contains(&"month=2026-11".to_owned()) && months.contains(&"month=2026-12".to_owned()),
        "{months:?}"
    );
}

#[test]
fn an_incomplete_snapshot_never_replaces_a_complete_one() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    let is_channel = |snapshot: &Snapshot| {
        let stored = corpus.channel(snapshot.channel_id()).unwrap();
        stored.equals_missing(&clean(snapshot).unwrap())
    };
    let [complete, later] = [snapshot(1, 60, 0), snapshot(1, 55, 4)];
    let partial = [incomplete(&snapshot(1, 20, 2)), incomplete(&snapshot(1, 30, 3))];
    assert!(complete.is_complete() && partial.iter().all(|snapshot| !snapshot.is_complete()));
    // Better than nothing, and the newer of two counts.
    assert_eq!(corpus.add(&partial[0]).unwrap().new, 1);
    assert_eq!(corpus.add(&partial[1]).unwrap().replaced, 1);
    assert!(is_channel(&partial[1]));
    // A complete one counts although it is older, and is not replaced; the observations are added.
    assert_eq!(corpus.add(&complete).unwrap().replaced, 1);
    assert!(is_channel(&complete));
    let newest = incomplete(&snapshot(1, 20, 9));
    let added = corpus.add(&newest).unwrap();
    assert_eq!((added.replaced, added.unchanged, added.observations), (0, 1, 20));
    assert!(is_channel(&complete));
    assert_eq!(corpus.growth(&id(1)).unwrap().height(), 20 + 30 + 60 + 20);
    assert_eq!(corpus.add(&later).unwrap().replaced, 1);
    assert!(is_channel(&later));
    let channels = corpus.channels().unwrap();
    assert_eq!(channels.column("complete").unwrap().bool().unwrap().get(0), Some(true));
    // In one batch the same.
    let other_directory = tempfile::tempdir().unwrap();
    let at_once = corpus::create(other_directory.path()).unwrap();
    let [first, second] = partial;
    at_once.add_all(&[later, newest, first, complete, second]).unwrap();
    assert_same(&corpus, &at_once);
}

#[test]
fn channels_of_any_size_are_whole_in_one_row_group() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(1)).unwrap();
    let large = snapshot(1, 20_000, 0);
    corpus.add(&snapshot(0, 0, 0)).unwrap();
    corpus.add(&large).unwrap();
    for n in 2..8 {
        corpus.add(&snapshot(n, 15_000, 0)).unwrap();
    }
    assert!(corpus.channel(&id(1)).unwrap().equals_missing(&clean(&large).unwrap()));
    let nothing = corpus.channel(&id(0)).unwrap();
    assert_eq!(nothing.height(), 0);
    assert!(nothing.equals_missing(&clean(&snapshot(0, 0, 0)).unwrap()));
    for compacted in [false, true] {
        let rows = corpus.map(|id, videos| {
            assert!(videos.column("channel_id")?.str()?.iter().all(|own| own == Some(id)));
            Ok(videos.height())
        });
        let rows = rows.unwrap();
        assert_eq!(rows.len(), 8);
        assert_eq!(rows.iter().map(|(_, rows)| rows).sum::<usize>(), 20_000 + 6 * 15_000);
        if !compacted {
            corpus.compact().unwrap();
            assert_eq!(parquet(directory.path(), "videos").len(), 1);
        }
    }
}

#[test]
fn small_files_do_not_pile_up() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(1)).unwrap();
    for n in 0..30 {
        corpus.add(&snapshot(n, 5, 0)).unwrap();
    }
    assert_eq!(parquet(directory.path(), "videos").len(), 1);
    assert_eq!(corpus.info().unwrap().channels, 30);
}

#[test]
fn what_is_no_channel_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    let chart = Snapshot::new(String::new(), snapshot(1, 3, 0).answers().to_vec());
    assert!(corpus.add(&chart).unwrap_err().is_input());
    let outside = Snapshot::new("../../x".to_owned(), snapshot(1, 3, 0).answers().to_vec());
    assert!(corpus.add(&outside).unwrap_err().is_input());
    for (name, kind) in [
        ("UC_not_here_not_here_not_", "not in the corpus"),
        ("@nobody", "not in the corpus"),
        ("a title", "neither"),
    ] {
        let error = corpus.channel(name).unwrap_err();
        assert!(error.message().contains(kind), "{name}: {error}");
    }
    corpus.add(&snapshot(1, 3, 0)).unwrap();
    let error = corpus.channel("@chanel-1").unwrap_err();
    assert!(
        error.is_not_found() && error.next_step().unwrap().contains("@channel-1"),
        "{error}"
    );
}

#[test]
fn a_corpus_is_created_once_and_in_an_empty_directory() {
    let directory = tempfile::tempdir().unwrap();
    corpus::create(directory.path()).unwrap();
    let twice = corpus::create(directory.path()).unwrap_err();
    assert!(twice.is_input() && twice.message().contains("already"), "{twice}");
    let other = tempfile::tempdir().unwrap();
    std::fs::write(other.path().join("letter.txt"), "dear").unwrap();
    assert!(
        corpus::create(other.path())
            .unwrap_err()
            .message()
            .contains("not empty")
    );
    for buckets in [0, 5_000] {
        let fresh = tempfile::tempdir().unwrap();
        let refused = corpus::create_with(fresh.path(), &CorpusOptions::new().buckets(buckets)).unwrap_err();
        assert!(refused.is_input(), "{refused}");
    }
}

#[test]
fn a_newer_format_is_refused_and_not_touched() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    corpus.add(&snapshot(1, 3, 0)).unwrap();
    let head = format!(r#"{{"format": {}, "layout": "something new"}}"#, FORMAT + 1);
    std::fs::write(directory.path().join("corpus.json"), &head).unwrap();
    let before = files(directory.path());
    let error = corpus::open(directory.path()).unwrap_err();
    assert!(
        error.is_format()
            && error
                .next_step()
                .unwrap()
                .contains("the version of tubelab that wrote it"),
        "{error}"
    );
    // One that was open before does not write either.
    assert!(corpus.add(&snapshot(2, 3, 0)).unwrap_err().is_format());
    assert_eq!(files(directory.path()), before);
}

#[test]
fn two_writers_take_turns_and_one_that_waits_too_long_says_so() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let corpus = corpus.clone();
            scope.spawn(move || {
                for n in 0..5 {
                    corpus.add(&snapshot(writer * 5 + n, 8, 0)).unwrap();
                }
            });
        }
    });
    assert_eq!(
        (corpus.info().unwrap().channels, corpus.info().unwrap().videos),
        (20, 160)
    );
    let lock = std::fs::OpenOptions::new()
        .write(true)
        .open(directory.path().join(".lock"))
        .unwrap();
    lock.lock().unwrap();
    let impatient = corpus.clone().wait_for_others(Duration::from_millis(50));
    let error = impatient.add(&snapshot(99, 3, 0)).unwrap_err();
    assert!(
        error.is_storage() && error.message().contains("another process"),
        "{error}"
    );
    assert_eq!(corpus.info().unwrap().channels, 20, "reading goes on");
    drop(lock);
    impatient.add(&snapshot(99, 3, 0)).unwrap();
}

#[test]
fn neither_a_key_nor_a_path_of_this_machine_is_in_any_file() {
    const KEY: &str = "AIzaPlantedKey0123456789";
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path().join("a-directory-of-mine");
    let corpus = corpus::create(&root).unwrap();
    // An address with the key, as a careless server could repeat it, is not a column.
    let mut answers: Vec<Answer> = snapshot(1, 5, 0).answers().to_vec();
    for answer in &mut answers {
        answer.params.insert("key".to_owned(), KEY.to_owned());
    }
    corpus.add(&Snapshot::new(id(1), answers)).unwrap();
    corpus.add(&snapshot(1, 8, 4)).unwrap();
    corpus.compact().unwrap();
    // Results and what an export wrote are files, too.
    for analysis in corpus::ANALYSES {
        corpus.analyze(analysis).unwrap();
    }
    corpus.watch().unwrap();
    corpus.export("growth", root.join("growth.parquet")).unwrap();
    assert!(files(&root).len() > 15);
    let home = std::env::var("HOME").unwrap_or_else(|_| "/nowhere".to_owned());
    for path in files(&root) {
        let bytes = std::fs::read(&path).unwrap();
        for secret in [KEY, "a-directory-of-mine", &format!("{home}/")] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{} contains {secret}", path.display());
        }
    }
}

#[test]
fn purge_deletes_what_is_older_than_thirty_days_and_nothing_else() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(2)).unwrap();
    let today = jiff::Timestamp::now().duration_since(begin()).as_hours() / 24;
    corpus.add(&snapshot(1, 5, today - 40)).unwrap();
    corpus.add(&snapshot(2, 5, today - 40)).unwrap();
    corpus.add(&snapshot(2, 6, today - 2)).unwrap();
    corpus.add(&fetch("demo").unwrap()).unwrap();
    let demo = corpus.growth(fetch("demo").unwrap().channel_id()).unwrap().height();
    let purged = corpus.purge().unwrap();
    assert_eq!((purged.channels, purged.observations), (1, 10));
    let info = corpus.info().unwrap();
    assert_eq!((info.channels, info.observations), (2, 6 + demo));
    assert!(corpus.channel(&id(1)).unwrap_err().is_not_found());
    assert!(
        corpus
            .channel(&id(2))
            .unwrap()
            .equals_missing(&clean(&snapshot(2, 6, today - 2)).unwrap())
    );
    assert_eq!(
        corpus.purge().unwrap(),
        Default::default(),
        "a second time there is nothing to delete"
    );
}

#[test]
fn a_table_is_exported_whole() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path().join("c"), &CorpusOptions::new().buckets(4)).unwrap();
    let file = directory.path().join("out.parquet");
    assert!(corpus.export("videos", &file).unwrap_err().is_too_little_data());
    let snapshots: Vec<Snapshot> = (0..9).map(|n| snapshot(n, n, 0)).collect();
    corpus.add_all(&snapshots).unwrap();
    for (table, rows) in [("channels", 9), ("videos", 36), ("growth", 36)] {
        assert_eq!(corpus.export(table, &file).unwrap(), rows);
        assert_eq!(tubelab::io::load(&file).unwrap().height(), rows);
    }
    assert!(
        corpus
            .export("video", &file)
            .unwrap_err()
            .next_step()
            .unwrap()
            .contains("videos")
    );
    assert!(
        corpus
            .export("videos", directory.path().join("out.csv"))
            .unwrap_err()
            .is_input()
    );
}
