//! How long the analyses of a corpus take on this computer and on a Spark Connect server, which must have the same results.
//!
//! ```console
//! cargo bench --profile dev --features tubelab-kernel/spark --bench engine -- sc://localhost:15002
//! cargo bench --profile dev --features tubelab-kernel/spark --bench engine -- \
//!     sc://localhost:15002 2000 1500 corpus=/data/bench engine sentiment
//! ```
//!
//! The corpus is generated, 2,000 channels of 500 videos if no numbers are given, in a directory that is removed afterwards, or in
//! one that is named and kept. The workers of the server must be able to read it: they run on this computer. Columns and analyses
//! can be named; without, all are measured. `copies` is a stand-in for the worker that writes back what it reads, and the engine
//! brings that here: what the engine itself needs to read, pipe and return the columns. `reads` answers nothing. The first analysis
//! after the start of a server takes longer; `once` measures each analysis once, else the second of two runs counts.

#[path = "../generated/mod.rs"]
mod generated;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tubelab::corpus::engine::{Engine, Task};
use tubelab::corpus::{self, AnalyzeOptions, Corpus};
use tubelab_spark::Spark;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tubelab");
const COLUMNS: [&str; 4] = ["embedded", "engine", "copies", "reads"];

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
    let named = |all: &[&'static str]| -> Vec<&'static str> {
        let named: Vec<&str> = all
            .iter()
            .copied()
            .filter(|name| arguments.iter().any(|word| word == name))
            .collect();
        if named.is_empty() { all.to_vec() } else { named }
    };
    let (columns, analyses) = (named(&COLUMNS), named(&corpus::ANALYSES));
    let runs = if arguments.iter().any(|word| word == "once") {
        1
    } else {
        2
    };
    let directory = tempfile::tempdir().unwrap();
    let kept = arguments.iter().find_map(|word| word.strip_prefix("corpus="));
    let place = kept.map_or_else(|| directory.path().join("corpus"), PathBuf::from);
    let corpus = if place.exists() {
        corpus::open(&place).unwrap()
    } else {
        let corpus = corpus::create(&place).unwrap();
        generated::add(&corpus, channels, videos, 0);
        corpus.compact().unwrap();
        corpus
    };
    println!("{channels} channels of {videos} videos; seconds\n");
    let root = Spark::local(corpus.directory());
    let engine = Spark::connect(address, &root, PROGRAM).unwrap();
    let reader = Spark::connect(address, &root, &reads(directory.path())).unwrap();
    println!(
        "{:<12}{}",
        "",
        columns.iter().map(|name| format!("{name:>10}")).collect::<String>()
    );
    for analysis in analyses {
        let task = Task::from_json(&format!(
            r#"{{"format":1,"version":"{}","analysis":"{analysis}","time_zone":"UTC","buckets":64}}"#,
            env!("CARGO_PKG_VERSION")
        ));
        let (task, buckets): (Task, Vec<u32>) = (task.unwrap(), (0..64).collect());
        let mut results = Vec::new();
        print!("{analysis:<12}");
        for column in &columns {
            let seconds = timed(runs, &corpus, || match *column {
                "embedded" => results.push(corpus.analyze(analysis).unwrap()),
                "engine" => results.push(corpus.analyze_on(&engine, analysis, &AnalyzeOptions::new()).unwrap()),
                "copies" => assert_eq!(engine.copy(&task, &buckets).unwrap(), channels * videos),
                _ => reader.run(&task, &buckets, false, &mut |_| Ok(())).unwrap(),
            });
            print!("{seconds:>10.2}");
        }
        println!();
        let equal = results.windows(2).all(|pair| pair[0].equals_missing(&pair[1]));
        assert!(equal, "{analysis}: the results differ");
    }
}

/// The time of the last of some runs without stored results.
fn timed(runs: usize, corpus: &Corpus, mut run: impl FnMut()) -> f64 {
    let mut last = 0.0;
    for _ in 0..runs {
        let _ = std::fs::remove_dir_all(corpus.directory().join("results"));
        let began = Instant::now();
        run();
        last = began.elapsed().as_secs_f64();
    }
    last
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
