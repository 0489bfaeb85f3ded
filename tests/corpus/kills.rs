//! `kill -9` at any instant: the corpus is right afterwards, and nothing is doubled.

use super::child::start;
use super::support::*;
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::collections::BTreeSet;
use std::time::Duration;
use tubelab::corpus::{self, Corpus, CorpusOptions};

const KILLS: usize = 10;

/// What must hold at every moment: whole channels, each once, and of every observation at least that of the videos.
#[track_caller]
fn check(corpus: &Corpus) {
    let rows = corpus.map(|id, videos| {
        let ids = videos.column("video_id")?.n_unique()?;
        assert_eq!(ids, videos.height(), "{id}: a video is there twice");
        assert_eq!(videos.height(), 30, "{id}");
        let times = videos.column("fetched_at")?.n_unique()?;
        assert_eq!(times, 1, "{id}: rows of two snapshots");
        Ok(())
    });
    for (id, ()) in rows.unwrap() {
        let growth = corpus.growth(&id).unwrap();
        let ids = growth.column("video_id").unwrap().str().unwrap();
        let times = growth.column("fetched_at").unwrap().datetime().unwrap().physical();
        let keys: BTreeSet<_> = ids.iter().zip(times.iter()).collect();
        assert_eq!(keys.len(), growth.height(), "{id}: an observation is there twice");
        assert!(growth.height() >= 30, "{id}");
    }
}

fn killed(task: &str, seed: u64) {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(2)).unwrap();
    let mut random = StdRng::seed_from_u64(seed);
    for _ in 0..KILLS {
        let mut child = start(task, directory.path());
        std::thread::sleep(Duration::from_millis(150 + random.gen_range(0..400)));
        assert!(child.try_wait().unwrap().is_none(), "{task} ended by itself");
        child.kill().unwrap();
        child.wait().unwrap();
        check(&corpus);
    }
    assert!(
        corpus.info().unwrap().channels > 0,
        "nothing was added between two kills"
    );
    // The same again is the same.
    let days = 5;
    let all: Vec<_> = (0..40)
        .flat_map(|n| (0..days).map(move |day| snapshot(n, 30, day)))
        .collect();
    corpus.add_all(&all).unwrap();
    if task == "add" {
        let fresh = tempfile::tempdir().unwrap();
        let other = corpus::create_with(fresh.path(), &CorpusOptions::new().buckets(2)).unwrap();
        other.add_all(&all).unwrap();
        assert_same(&corpus, &other);
    }
    check(&corpus);
    let left: Vec<_> = files(directory.path())
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(".part"))
        .collect();
    corpus.compact().unwrap();
    let after: Vec<_> = files(directory.path())
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(".part"))
        .collect();
    assert!(after.is_empty(), "{left:?} became {after:?}");
}

#[test]
fn while_channels_are_added() {
    killed("add", 1);
}

#[test]
fn while_files_are_merged() {
    killed("compact", 2);
}
