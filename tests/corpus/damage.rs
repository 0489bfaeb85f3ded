//! Files that do not belong into a corpus, or not like this.

use super::support::*;
use std::fs;
use std::path::Path;
use tubelab::corpus::{self, Corpus, CorpusOptions};

fn corpus(root: &Path) -> Corpus {
    let corpus = corpus::create_with(root, &CorpusOptions::new().buckets(4)).unwrap();
    corpus
        .add_all(&(0..12).map(|n| snapshot(n, 10 + n, 0)).collect::<Vec<_>>())
        .unwrap();
    corpus
}

/// The error of counting and of reading everything: they must agree.
#[track_caller]
fn refused(corpus: &Corpus) -> String {
    let error = corpus.map(|_, videos| Ok(videos.height())).unwrap_err();
    assert!(error.is_format(), "{error}");
    assert!(error.next_step().is_some(), "{error}");
    error.to_string()
}

#[test]
fn a_foreign_parquet_file_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus(directory.path());
    let foreign = directory.path().join("videos/bucket=0001/mine.parquet");
    fs::create_dir_all(foreign.parent().unwrap()).unwrap();
    tubelab::io::save(&corpus.channel(&id(3)).unwrap(), &foreign).unwrap();
    let error = refused(&corpus);
    assert!(
        error.contains("videos/bucket=0001/mine.parquet was not written by tubelab"),
        "{error}"
    );
    fs::remove_file(foreign).unwrap();
    assert!(corpus.info().is_ok());
}

#[test]
fn a_truncated_file_is_named_and_its_channels_can_be_added_again() {
    for keep in [0, 3, 100, 2_000] {
        let directory = tempfile::tempdir().unwrap();
        let corpus = corpus(directory.path());
        let victim = parquet(directory.path(), "videos").remove(0);
        let bytes = fs::read(&victim).unwrap();
        fs::write(&victim, &bytes[..keep.min(bytes.len() - 1)]).unwrap();
        let error = refused(&corpus);
        assert!(
            error.contains("part-00001.parquet is not a Parquet file, or is truncated"),
            "{error}"
        );
        // What the message says works.
        fs::remove_file(&victim).unwrap();
        assert!(refused(&corpus).contains("of the channel"));
        corpus
            .add_all(&(0..12).map(|n| snapshot(n, 10 + n, 0)).collect::<Vec<_>>())
            .unwrap();
        assert_eq!(corpus.info().unwrap().videos, (0..12).map(|n| 10 + n).sum::<usize>());
        assert!(corpus.map(|_, _| Ok(())).is_ok());
    }
}

#[test]
fn flipped_bits_end_no_process() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus(directory.path());
    let victim = parquet(directory.path(), "videos").remove(0);
    let bytes = fs::read(&victim).unwrap();
    let mut noticed = 0;
    for place in (4..bytes.len()).step_by(bytes.len() / 60) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x55;
        // As a new file: one that is mapped must not change.
        fs::remove_file(&victim).unwrap();
        fs::write(&victim, &damaged).unwrap();
        noticed += usize::from(corpus.map(|_, videos| Ok(videos.height())).is_err());
    }
    assert!(noticed > 0);
}

#[test]
fn what_an_interrupted_writer_left_aside_is_ignored_and_removed() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus(directory.path());
    let before = content(&corpus);
    let shard = directory.path().join("videos/bucket=0002");
    fs::write(shard.join(".tubelab-abc.part"), "half a file").unwrap();
    assert_eq!(content(&corpus).len(), before.len());
    corpus.compact().unwrap();
    assert!(!shard.join(".tubelab-abc.part").exists());
}

#[test]
fn a_channel_in_two_places_is_not_counted_twice() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus(directory.path());
    let victim = parquet(directory.path(), "videos").remove(0);
    // Beside itself.
    let copy = victim.with_file_name("part-00009.parquet");
    fs::copy(&victim, &copy).unwrap();
    let error = refused(&corpus);
    assert!(
        error.contains("part-00001.parquet and in") && error.contains("part-00009.parquet"),
        "{error}"
    );
    fs::remove_file(copy).unwrap();
    // In another bucket.
    let bucket = victim.parent().unwrap();
    let other = if bucket.ends_with("bucket=0000") {
        "bucket=0001"
    } else {
        "bucket=0000"
    };
    let copy = bucket.with_file_name(other).join("part-00009.parquet");
    fs::create_dir_all(copy.parent().unwrap()).unwrap();
    fs::copy(&victim, &copy).unwrap();
    let error = refused(&corpus);
    assert!(error.contains("belongs to another directory"), "{error}");
    fs::remove_file(copy).unwrap();
    // In a bucket that this corpus does not have.
    let beyond = bucket.with_file_name("bucket=0070");
    fs::create_dir_all(&beyond).unwrap();
    fs::copy(&victim, beyond.join("part-00001.parquet")).unwrap();
    let error = corpus::open(directory.path()).unwrap_err();
    assert!(error.is_format() && error.message().contains("bucket=0070"), "{error}");
}

#[test]
fn a_list_of_pending_changes_by_someone_else_touches_nothing_outside() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path().join("corpus");
    let corpus = corpus(&root);
    let outside = directory.path().join("precious.txt");
    fs::write(&outside, "precious").unwrap();
    let list = r#"{"moves":[],"removals":["../precious.txt"]}"#;
    fs::write(root.join("pending.json"), list).unwrap();
    let error = corpus.add(&snapshot(77, 3, 0)).unwrap_err();
    assert!(error.is_format() && error.message().contains("outside"), "{error}");
    assert!(outside.exists());
}

/// A copy of a directory.
fn copied(from: &Path, to: &Path) {
    for path in files(from) {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    }
}

#[test]
fn a_foreign_file_is_refused_by_everything_that_reads_its_table() {
    type Reader = fn(&Corpus) -> Option<tubelab::error::Error>;
    let everywhere: [Reader; 3] = [
        |corpus| corpus.info().err(),
        |corpus| corpus.compact().err(),
        |corpus| {
            corpus
                .add_all(&(0..12).map(|n| snapshot(n, 40, 5)).collect::<Vec<_>>())
                .err()
        },
    ];
    let readers: [(&str, &[Reader]); 3] = [
        (
            "channels",
            &[
                |corpus| corpus.channels().err(),
                |corpus| corpus.analyze("engagement").err(),
                |corpus| corpus.watch().err(),
                |corpus| corpus.sql("select count(*) from channels").err(),
            ],
        ),
        (
            "videos",
            &[
                |corpus| corpus.analyze("engagement").err(),
                |corpus| corpus.watch().err(),
                |corpus| corpus.sql("select count(views) from videos").err(),
                |corpus| {
                    corpus
                        .export("videos", std::env::temp_dir().join("never-written.parquet"))
                        .err()
                },
            ],
        ),
        (
            "growth",
            &[
                |corpus| corpus.watch().err(),
                |corpus| corpus.sql("select count(views) from growth").err(),
            ],
        ),
    ];
    for (table, readers) in readers {
        let directory = tempfile::tempdir().unwrap();
        let corpus = corpus(directory.path());
        let foreign = parquet(directory.path(), table)[0].with_file_name("mine.parquet");
        tubelab::io::save(&corpus.channel(&id(3)).unwrap(), &foreign).unwrap();
        let bytes = fs::read(&foreign).unwrap();
        for (place, reader) in readers.iter().chain(&everywhere).enumerate() {
            let error = reader(&corpus).unwrap_or_else(|| panic!("{table}, {place}: not refused"));
            let told = error.to_string();
            assert!(
                error.is_format() && told.contains("mine.parquet was not written by tubelab"),
                "{table}, {place}: {told}"
            );
        }
        assert_eq!(fs::read(&foreign).unwrap(), bytes);
    }
}

#[test]
fn a_bucket_of_a_newer_format_is_refused_and_left_alone() {
    let now = format!("{{\"format\":{},\"table\"", corpus::FORMAT);
    for newer in [
        now.replace(&format!("{},", corpus::FORMAT), &format!("{},", corpus::FORMAT + 1)),
        // And its index has other fields.
        now.replace(&format!("{},", corpus::FORMAT), &format!("{},", corpus::FORMAT + 1))
            .replace("table", "panel"),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let corpus = corpus(directory.path());
        let victim = parquet(directory.path(), "videos").remove(1);
        let mut bytes = fs::read(&victim).unwrap();
        let place = bytes
            .windows(now.len())
            .position(|window| window == now.as_bytes())
            .unwrap();
        bytes[place..place + now.len()].copy_from_slice(newer.as_bytes());
        fs::remove_file(&victim).unwrap();
        fs::write(&victim, &bytes).unwrap();
        let error = corpus.map(|_, _| Ok(())).unwrap_err();
        let told = error.to_string();
        assert!(
            error.is_format() && told.contains("part-00001.parquet") && told.contains("format 2"),
            "{told}"
        );
        assert!(
            error
                .next_step()
                .unwrap()
                .contains("the version of tubelab that wrote it"),
            "{error}"
        );
        let error = corpus
            .add_all(&(0..12).map(|n| snapshot(n, 40, 5)).collect::<Vec<_>>())
            .unwrap_err();
        assert!(error.is_format(), "{error}");
        assert_eq!(fs::read(&victim).unwrap(), bytes);
    }
}

#[test]
fn a_bucket_that_is_half_renamed_is_finished() {
    let directory = tempfile::tempdir().unwrap();
    let (before, after) = (directory.path().join("before"), directory.path().join("after"));
    corpus(&before);
    copied(&before, &after);
    let changed = corpus::open(&after).unwrap();
    changed.add(&snapshot(2, 50, 20)).unwrap();
    let names: Vec<_> = files(&after)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "parquet"))
        .map(|path| path.strip_prefix(&after).unwrap().to_owned())
        .filter(|name| fs::read(before.join(name)).ok() != fs::read(after.join(name)).ok())
        .collect();
    assert!(names.len() >= 3, "{names:?}");
    for renamed in 0..=names.len() {
        let root = directory.path().join(format!("interrupted-{renamed}"));
        copied(&before, &root);
        let mut moves = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let aside = name.with_file_name(format!(".tubelab-{place}.part"));
            moves.push((aside.clone(), name.clone()));
            let to = root.join(if place < renamed { name } else { &aside });
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            let _ = fs::remove_file(&to);
            fs::copy(after.join(name), to).unwrap();
        }
        let pending = tubelab::serde_json::json!({"moves": moves, "removals": []});
        fs::write(root.join("pending.json"), pending.to_string()).unwrap();
        let found = corpus::open(&root).unwrap();
        assert_same(&found, &changed);
        assert!(!root.join("pending.json").exists());
    }
}
