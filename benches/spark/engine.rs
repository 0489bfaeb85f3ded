//! How long the analyses of a corpus take on this computer and on a Spark Connect server, which must have the same results.
//!
//! ```console
//! cargo bench --profile dev --features tubelab-kernel/spark --bench engine -- sc://localhost:15002
//! cargo bench --profile dev --features tubelab-kernel/spark --bench engine -- sc://localhost:15002 2000 500 once
//! ```
//!
//! The corpus is generated in a directory of its own, 2,000 channels of 500 videos, which the workers of the server must be able to
//! read: they run on this computer. `reads` is a stand-in for the worker that reads its input and answers nothing: what the engine
//! itself needs. The first analysis after the start of a server takes longer; `once` measures each analysis once, else the second of
//! two runs counts.

#[path = "../generated/mod.rs"]
mod generated;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Instant;
use tubelab::corpus::engine::{Engine, Task};
use tubelab::corpus::{self, AnalyzeOptions, Corpus};
use tubelab_spark::Spark;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tubelab");

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let Some(address) = arguments.iter().find(|word| word.starts_with("sc://")) else {
        return println!("skipped: give the address of a Spark Connect server, such as sc://localhost:15002");
    };
    let numbers: Vec<usize> = arguments.iter().filter_map(|word| word.parse().ok()).collect();
    let (channels, videos) = (
        numbers.first().copied().unwrap_or(2_000),
        numbers.get(1).copied().unwrap_or(500),
    );
    let runs = if arguments.iter().any(|word| word == "once") {
        1
    } else {
        2
    };
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path().join("corpus")).unwrap();
    generated::add(&corpus, channels, videos, 0);
    corpus.compact().unwrap();
    println!("{channels} channels of {videos} videos; seconds\n");
    let root = Spark::local(corpus.directory());
    let engine = Spark::connect(address, &root, PROGRAM).unwrap();
    let reader = Spark::connect(address, &root, &reads(directory.path())).unwrap();
    println!("{:<12}{:>10}{:>10}{:>10}", "", "embedded", "engine", "reads");
    for analysis in corpus::ANALYSES {
        let (embedded, expected) = timed(runs, &corpus, || corpus.analyze(analysis).unwrap());
        let (distributed, found) = timed(runs, &corpus, || {
            corpus.analyze_on(&engine, analysis, &AnalyzeOptions::new()).unwrap()
        });
        assert!(found.equals_missing(&expected), "{analysis}: the results differ");
        let task = Task::from_json(&format!(
            r#"{{"format":1,"version":"{}","analysis":"{analysis}","time_zone":"UTC","buckets":64}}"#,
            env!("CARGO_PKG_VERSION")
        ));
        let (task, buckets): (Task, Vec<u32>) = (task.unwrap(), (0..64).collect());
        let (alone, ()) = timed(runs, &corpus, || {
            reader.run(&task, &buckets, false, &mut |_| Ok(())).unwrap();
        });
        println!("{analysis:<12}{embedded:>10.2}{distributed:>10.2}{alone:>10.2}");
    }
}

/// The time of the last of some runs without stored results, and what it gave.
fn timed<T>(runs: usize, corpus: &Corpus, run: impl Fn() -> T) -> (f64, T) {
    let mut last = None;
    for _ in 0..runs {
        let _ = std::fs::remove_dir_all(corpus.directory().join("results"));
        let began = Instant::now();
        let result = run();
        last = Some((began.elapsed().as_secs_f64(), result));
    }
    last.unwrap()
}

/// A worker that reads its input and answers nothing.
fn reads(directory: &Path) -> String {
    let mut empty = Vec::new();
    tubelab_spark::nothing(&mut empty).unwrap();
    let (nothing, script) = (directory.join("nothing"), directory.join("reads"));
    std::fs::write(&nothing, empty).unwrap();
    std::fs::write(
        &script,
        format!("#!/bin/sh\ncat >/dev/null\ncat '{}'\n", nothing.display()),
    )
    .unwrap();
    std::fs::set_permissions(&script, PermissionsExt::from_mode(0o755)).unwrap();
    script.display().to_string()
}
