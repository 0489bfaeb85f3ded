//! Analyses on an engine that mixes, splits, repeats, divides and loses rows, with the worker in this process.

use super::support::*;
use polars::prelude::*;
use proptest::prelude::*;
use std::cell::Cell;
use tubelab::Result;
use tubelab::corpus::engine::{Answer, Engine, Task};
use tubelab::corpus::{self, AnalyzeOptions, Corpus, CorpusOptions};

/// The same channels twice: one corpus for the embedded analyses, one for the engine.
struct Pair {
    _directories: [tempfile::TempDir; 2],
    embedded: Corpus,
    distributed: Corpus,
}

fn pair() -> Pair {
    let snapshots: Vec<_> = (0..9).map(|n| snapshot(n, n * 20, 0)).collect();
    let directories = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [embedded, distributed] = directories.each_ref().map(|directory| {
        let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(3)).unwrap();
        corpus.add_all(&snapshots).unwrap();
        corpus
    });
    Pair {
        _directories: directories,
        embedded,
        distributed,
    }
}

/// What happens to the rows on their way to the workers.
#[derive(Clone, Default)]
struct Way {
    /// The place of each row among the others; rows may be there twice, and are ordered by their places.
    order: Vec<u32>,
    /// Rows of one channel go to two workers unless the engine is asked to gather them.
    divides: bool,
    loses_a_video: bool,
    loses_a_channel: bool,
    fails_after: Option<usize>,
}

struct StandIn {
    corpus: Corpus,
    way: Way,
    gathered: Cell<usize>,
}

impl StandIn {
    fn new(corpus: &Corpus, way: Way) -> StandIn {
        StandIn {
            corpus: corpus.clone(),
            way,
            gathered: Cell::new(0),
        }
    }
}

fn texts(frame: &DataFrame, name: &str) -> Vec<String> {
    let column = frame.column(name).unwrap().str().unwrap();
    column.iter().flatten().map(str::to_owned).collect()
}

impl Engine for StandIn {
    fn channels(&self) -> Result<Vec<(String, String, i64)>> {
        let channels = self.corpus.channels()?;
        let stored = channels.column("stored_videos")?.i64()?.iter().flatten();
        let named = texts(&channels, "channel_id")
            .into_iter()
            .zip(texts(&channels, "snapshot"));
        Ok(named.zip(stored).map(|((id, digest), n)| (id, digest, n)).collect())
    }

    fn run(
        &self,
        task: &Task,
        buckets: &[u32],
        gather: bool,
        take: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        self.gathered.set(self.gathered.get() + usize::from(gather));
        let task = Task::from_json(&task.to_json()?)?;
        let mut all: Option<DataFrame> = None;
        let skipped = usize::from(self.way.loses_a_channel) * 5;
        for (place, id) in texts(&self.corpus.channels()?, "channel_id").iter().enumerate() {
            let videos = self.corpus.channel(id)?.select(task.columns()?)?;
            match &mut all {
                _ if place > 0 && place == skipped => {}
                None => all = Some(videos),
                Some(all) => {
                    all.vstack_mut(&videos)?;
                }
            }
        }
        let mut all = all.unwrap();
        all.rechunk_mut();
        if self.way.loses_a_video {
            all = all.slice(1, usize::MAX);
        }
        let mixed = match self.way.order.is_empty() {
            true => all,
            false => {
                let mut places: Vec<(u32, u32)> = Vec::new();
                for (n, place) in self.way.order.iter().enumerate() {
                    places.extend(
                        (0..all.height() as u32)
                            .skip(n % 7)
                            .step_by(n + 1)
                            .map(|row| (row * *place % 1_009, row)),
                    );
                }
                places.extend((0..all.height() as u32).map(|row| (row, row)));
                places.sort_unstable();
                all.take(&IdxCa::from_vec(
                    "row".into(),
                    places.into_iter().map(|(_, row)| row).collect(),
                ))?
            }
        };
        let parts = match self.way.divides && !gather {
            true => {
                let half = mixed.height() / 2;
                vec![mixed.slice(0, half), mixed.slice(half as i64, half + 1)]
            }
            false => vec![mixed],
        };
        let answers = parts.iter().map(|part| task.run(part)).collect::<Result<Vec<_>>>()?;
        let wanted = answers
            .into_iter()
            .flatten()
            .filter(|answer| buckets.contains(&answer.bucket));
        for (n, answer) in wanted.enumerate() {
            if self.way.fails_after == Some(n) {
                return Err(tubelab::Error::new(tubelab::error::Kind::Network, "the engine is gone"));
            }
            take(answer)?;
        }
        Ok(())
    }
}

fn analyze(engine: &StandIn, analysis: &str) -> Result<DataFrame> {
    engine.corpus.analyze_on(engine, analysis, &AnalyzeOptions::new())
}

#[track_caller]
fn assert_equal(pair: &Pair, analysis: &str, found: &DataFrame) {
    let expected = pair.embedded.analyze(analysis).unwrap();
    assert!(found.equals_missing(&expected), "{analysis}: {found} {expected}");
    if analysis != "benchmark" {
        let groups = pair.distributed.groups(analysis).unwrap();
        assert!(
            groups.equals_missing(&pair.embedded.groups(analysis).unwrap()),
            "{analysis}: groups"
        );
    }
}

#[test]
fn every_analysis_is_the_embedded_one() {
    let pair = pair();
    for analysis in corpus::ANALYSES {
        let engine = StandIn::new(&pair.distributed, Way::default());
        assert_equal(&pair, analysis, &analyze(&engine, analysis).unwrap());
        assert_eq!(engine.gathered.get(), 0);
    }
}

#[test]
fn a_channel_that_two_workers_had_is_gathered() {
    let pair = pair();
    let way = Way {
        divides: true,
        ..Way::default()
    };
    let engine = StandIn::new(&pair.distributed, way);
    assert_equal(&pair, "trends", &analyze(&engine, "trends").unwrap());
    assert_eq!(engine.gathered.get(), 1);
}

#[test]
fn what_an_engine_loses_is_noticed() {
    let ways = [
        Way {
            loses_a_video: true,
            ..Way::default()
        },
        Way {
            loses_a_channel: true,
            ..Way::default()
        },
    ];
    for way in ways {
        let pair = pair();
        let error = analyze(&StandIn::new(&pair.distributed, way), "uploads").unwrap_err();
        assert!(error.is_storage(), "{error}");
        assert!(error.message().contains("channels and"), "{error}");
        // Nothing wrong was stored.
        let engine = StandIn::new(&pair.distributed, Way::default());
        assert_equal(&pair, "uploads", &analyze(&engine, "uploads").unwrap());
    }
}

#[test]
fn an_engine_that_fails_in_the_middle_leaves_no_half_result() {
    let pair = pair();
    let way = Way {
        fails_after: Some(1),
        ..Way::default()
    };
    let error = analyze(&StandIn::new(&pair.distributed, way), "engagement").unwrap_err();
    assert!(error.is_network(), "{error}");
    let engine = StandIn::new(&pair.distributed, Way::default());
    assert_equal(&pair, "engagement", &analyze(&engine, "engagement").unwrap());
}

#[test]
fn an_engine_with_another_corpus_is_refused() {
    let pair = pair();
    let engine = StandIn::new(&pair.embedded, Way::default());
    pair.distributed.add(&snapshot(20, 5, 0)).unwrap();
    let ask = || {
        pair.distributed
            .analyze_on(&engine, "engagement", &AnalyzeOptions::new())
    };
    let error = ask().unwrap_err();
    assert!(
        error.message().contains("corpus of 9 channels, and this one has 10"),
        "{error}"
    );
    pair.embedded.add(&snapshot(20, 6, 0)).unwrap();
    assert!(
        ask().unwrap_err().message().contains("another state"),
        "the same number, other videos"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn the_order_of_rows_does_not_matter(order in prop::collection::vec(1_u32..1_000, 1..5), analysis in 0_usize..7) {
        let pair = pair();
        let engine = StandIn::new(&pair.distributed, Way { order, ..Way::default() });
        assert_equal(&pair, corpus::ANALYSES[analysis], &analyze(&engine, corpus::ANALYSES[analysis]).unwrap());
    }
}
