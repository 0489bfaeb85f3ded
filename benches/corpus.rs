//! How long adding and analysing a corpus takes, beside Python polars computing the same aggregates from the same files.
//!
//! ```console
//! cargo bench --profile dev --bench corpus                       # 2,000 channels of 500 videos
//! cargo bench --profile dev --bench corpus -- 200 500
//! cargo bench --profile dev --bench corpus -- 20000 500 alone    # 10,000,000 videos, engagement only, without polars
//! ```
//!
//! Each side runs in a process of its own, and its time includes the start. polars computes what an analyst would write for the same
//! columns of `engagement`: means, medians with the order statistics of their intervals, weighted rates, lines and rank correlations.
//! `memory` is the most that a process held at any time.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use tubelab::corpus;
use tubelab::fetch::{Answer, Snapshot};

const POLARS: &str = include_str!("peers/corpus_with_polars.py");
const ANALYSES: [&str; 7] = [
    "engagement",
    "uploads",
    "trends",
    "durations",
    "sentiment",
    "benchmark",
    "outliers",
];
/// Channels that are added together.
const BATCH: usize = 50;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let [mode, directory, analysis] = arguments.as_slice()
        && mode == "ours"
    {
        let table = corpus::open(directory).unwrap().analyze(analysis).unwrap();
        return println!("{} {}", table.height(), most_memory());
    }
    let numbers: Vec<usize> = arguments.iter().filter_map(|word| word.parse().ok()).collect();
    let (channels, videos) = (
        numbers.first().copied().unwrap_or(2_000),
        numbers.get(1).copied().unwrap_or(500),
    );
    let alone = arguments.iter().any(|word| word == "alone");
    let directory = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let corpus = corpus::create(directory.path()).unwrap();
    let all: Vec<usize> = (0..channels).collect();
    for batch in all.chunks(BATCH) {
        corpus
            .add_all(&batch.iter().map(|n| snapshot(*n, videos)).collect::<Vec<_>>())
            .unwrap();
    }
    println!(
        "generate and add     {:>8.1} s  {channels} channels of {videos} videos",
        began.elapsed().as_secs_f64()
    );
    let began = Instant::now();
    corpus.compact().unwrap();
    let info = corpus.info().unwrap();
    println!(
        "compact              {:>8.1} s  {} files, {} MB",
        began.elapsed().as_secs_f64(),
        info.files,
        info.bytes / 1_000_000
    );
    let analyses = if alone { &ANALYSES[..1] } else { &ANALYSES[..] };
    let mut all = 0.0;
    for analysis in analyses {
        let began = Instant::now();
        let run = Command::new(std::env::current_exe().unwrap())
            .arg("ours")
            .arg(directory.path())
            .arg(analysis)
            .output()
            .unwrap();
        let took = began.elapsed().as_secs_f64();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let printed = String::from_utf8(run.stdout).unwrap();
        let (rows, memory) = printed.trim().split_once(' ').unwrap();
        println!("{analysis:<20} {took:>8.2} s  {rows} rows, {memory} MB");
        all += took;
    }
    if !alone {
        println!("all seven            {all:>8.2} s");
        println!("polars: engagement   {}", with_polars(directory.path()));
    }
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

/// A channel with as many videos, always the same.
fn snapshot(n: usize, videos: usize) -> Snapshot {
    let at = "2026-11-20T09:00:00Z".parse().unwrap();
    let id = format!("UC{n:022}");
    let answer = |endpoint: &str, items: &[Value]| Answer {
        endpoint: endpoint.to_owned(),
        params: BTreeMap::from([("part".to_owned(), "snippet,contentDetails,statistics".to_owned())]),
        fetched_at: at,
        etag: None,
        body: json!({ "items": items }).to_string(),
    };
    let about = json!({
        "id": id,
        "snippet": {"title": format!("Channel {n}"), "publishedAt": "2012-01-01T00:00:00Z", "country": (["DE", "US", "JP"][n % 3])},
        "contentDetails": {"relatedPlaylists": {"uploads": format!("UU{n:022}")}},
        "statistics": {"subscriberCount": (n * 97).to_string(), "videoCount": videos.to_string()},
    });
    let mut answers = vec![answer("channels", &[about])];
    let mut state = n as u64 * 2_654_435_761 + 1;
    let mut random = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let numbers: Vec<usize> = (0..videos).collect();
    for batch in numbers.chunks(50) {
        let items: Vec<Value> = batch
            .iter()
            .map(|video| {
                let published = 1_780_000_000 - *video as i64 * 260_000 - random(200_000) as i64;
                let views = 50 + random(20_000) * (1 + random(20));
                json!({
                    "id": format!("{n:06}{video:05}"),
                    "snippet": {
                        "publishedAt": jiff::Timestamp::from_second(published).unwrap().to_string(),
                        "channelId": id, "channelTitle": format!("Channel {n}"),
                        "title": format!("How we built part {video} of the great garden shed"),
                        "description": "A description of ordinary length, as most videos have one. Thanks for watching!",
                        "categoryId": (20 + n % 9).to_string(), "defaultLanguage": "en",
                        "tags": ["garden", "shed", "building"],
                    },
                    "contentDetails": {"duration": format!("PT{}M{}S", 1 + random(45), random(60))},
                    "statistics": {
                        "viewCount": views.to_string(), "likeCount": (views / (15 + random(20))).to_string(),
                        "commentCount": (views / (150 + random(200))).to_string(),
                    },
                })
            })
            .collect();
        answers.push(answer("videos", &items));
    }
    Snapshot::new(id, answers)
}
