//! How long adding, analysing and watching a corpus takes, beside Python polars computing the same aggregates from the same files.
//!
//! ```console
//! cargo bench --profile dev --bench corpus                       # 2,000 channels of 500 videos
//! cargo bench --profile dev --bench corpus -- 200 500
//! cargo bench --profile dev --bench corpus -- 20000 500 alone    # 10,000,000 videos, engagement only, without polars
//! cargo bench --profile dev --bench corpus -- in=/tmp/million    # generated there if it does not exist, and kept
//! cargo bench --profile dev --bench corpus -- 2000 500 watch     # `watch` alone, after a second observation
//! ```
//!
//! Each side runs in a process of its own, and its time includes the start. polars computes what an analyst would write for the same
//! columns of `engagement`: means, medians with the order statistics of their intervals, weighted rates, lines and rank correlations.
//! `memory` is the most that a process held at any time.

mod generated;

use std::path::Path;
use std::process::Command;
use std::time::Instant;
use tubelab::corpus::{self, Corpus};

const POLARS: &str = include_str!("peers/corpus_with_polars.py");

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let [mode, directory, analysis] = arguments.as_slice()
        && mode == "ours"
    {
        let corpus = corpus::open(directory).unwrap();
        let table = match analysis.as_str() {
            "watch" => corpus.watch().unwrap(),
            analysis => corpus.analyze(analysis).unwrap(),
        };
        return println!("{} {}", table.height(), most_memory());
    }
    let numbers: Vec<usize> = arguments.iter().filter_map(|word| word.parse().ok()).collect();
    let (channels, videos) = (
        numbers.first().copied().unwrap_or(2_000),
        numbers.get(1).copied().unwrap_or(500),
    );
    let alone = arguments.iter().any(|word| word == "alone");
    let temporary = tempfile::tempdir().unwrap();
    let kept = arguments.iter().find_map(|word| word.strip_prefix("in="));
    let directory = kept.map_or(temporary.path(), Path::new);
    let corpus = match directory.join("corpus.json").exists() {
        true => corpus::open(directory).unwrap(),
        false => generate(directory, channels, videos),
    };
    let info = corpus.info().unwrap();
    println!(
        "{} channels, {} videos, {} files, {} MB",
        info.channels,
        info.videos,
        info.files,
        info.bytes / 1_000_000
    );
    if arguments.iter().any(|word| word == "watch") {
        generated::add(&corpus, channels, videos, 4);
        ours(directory, "watch");
        return;
    }
    let analyses = if alone {
        &corpus::ANALYSES[..1]
    } else {
        &corpus::ANALYSES[..]
    };
    let all: f64 = analyses.iter().map(|analysis| ours(directory, analysis)).sum();
    if !alone {
        println!("all seven            {all:>8.2} s");
        println!("polars: engagement   {}", with_polars(directory));
    }
}

/// Seconds of an analysis, or of `watch`, in a process of its own.
fn ours(directory: &Path, analysis: &str) -> f64 {
    let _ = std::fs::remove_dir_all(directory.join("results"));
    let began = Instant::now();
    let run = Command::new(std::env::current_exe().unwrap())
        .arg("ours")
        .arg(directory)
        .arg(analysis)
        .output()
        .unwrap();
    let took = began.elapsed().as_secs_f64();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let printed = String::from_utf8(run.stdout).unwrap();
    let (rows, memory) = printed.trim().split_once(' ').unwrap();
    println!("{analysis:<20} {took:>8.2} s  {rows} rows, {memory} MB");
    took
}

fn generate(directory: &Path, channels: usize, videos: usize) -> Corpus {
    let began = Instant::now();
    let corpus = corpus::create(directory).unwrap();
    generated::add(&corpus, channels, videos, 0);
    println!("generate and add     {:>8.1} s", began.elapsed().as_secs_f64());
    let began = Instant::now();
    corpus.compact().unwrap();
    println!("compact              {:>8.1} s", began.elapsed().as_secs_f64());
    corpus
}

fn with_polars(directory: &Path) -> String {
    let began = Instant::now();
    let printed = testkit::run_python(POLARS, &[directory.to_str().unwrap()]);
    format!("{:>8.2} s  {}", began.elapsed().as_secs_f64(), printed.trim())
}

/// Megabytes.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap_or_default();
    line.split_whitespace()
        .next()
        .and_then(|number| number.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}
