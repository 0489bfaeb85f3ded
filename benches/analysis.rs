//! How long clean, features, engagement and uploads take on 100,000 videos, beside pandas and Python polars doing the same on the
//! same file.
//!
//! ```console
//! cargo bench --profile dev --bench analysis                     # 100,000 videos
//! cargo bench --profile dev --bench analysis -- 20000
//! cargo bench --profile dev --bench analysis -- 1000000 alone    # without the others
//! ```
//!
//! All sides start from the same file: the API's answers, 50 videos a line. Each runs in a process of its own, and ours begins when
//! the answers are in memory, as after a fetch. pandas and polars work as an analyst would write it, whole columns at a time; where
//! they have no function (neighbours without the video itself, Holm), they do a little less than we do. `memory` is the most that
//! the process held at any time, the answers included.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::time::Instant;
use testkit::generator::{Plan, World};
use tubelab::fetch::{Answer, Snapshot};
use tubelab::{analyze, clean, features};

const ZONE: &str = "Europe/Berlin";
const CHANNEL: &str = "UCgenerated_000000000007";
const PANDAS: &str = include_str!("peers/with_pandas.py");
const POLARS: &str = include_str!("peers/with_polars.py");

/// Seconds of each step.
type Laps = Vec<(String, f64)>;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, file] = arguments.as_slice()
        && mode == "ours"
    {
        return println!("{}", ours(Path::new(file)));
    }
    let videos = arguments.iter().find_map(|word| word.parse().ok()).unwrap_or(100_000);
    let alone = arguments.iter().any(|word| word == "alone");
    eprintln!("generating {videos} videos …");
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    generate(videos, file.path());
    let path = file.path().to_str().expect("the path is text");

    let program = std::env::current_exe().expect("this program has a path");
    let run = std::process::Command::new(program)
        .args(["ours", path])
        .output()
        .expect("this program runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let (laps, memory): (Laps, Vec<u64>) = serde_json::from_slice(&run.stdout).expect("it prints JSON");
    let mut sides = vec![("tubelab", laps)];
    if !alone {
        for (name, script) in [("pandas", PANDAS), ("polars", POLARS)] {
            let printed = testkit::run_python(script, &[path, ZONE]);
            sides.push((name, serde_json::from_str(&printed).expect("the script prints JSON")));
        }
    }
    let size = std::fs::metadata(path).map_or(0, |file| file.len() >> 20);
    let most = memory.last().copied().unwrap_or(0);
    println!("{videos} videos, {size} MB of answers, memory {most} MB (most until each step's end: {memory:?})");
    print(&sides);
}

/// A line for each step, and one for all: seconds, and how often ours goes into the others.
fn print(sides: &[(&str, Laps)]) {
    let all = |laps: &Laps| ("together".to_owned(), laps.iter().map(|(_, took)| took).sum::<f64>());
    let lines: Vec<Laps> = sides
        .iter()
        .map(|(_, laps)| laps.iter().cloned().chain([all(laps)]).collect())
        .collect();
    let heads: Vec<String> = sides.iter().map(|(name, _)| format!("{name:>10}         ")).collect();
    println!("{:<12}{}", "", heads.concat());
    for (step, (name, own)) in lines[0].iter().enumerate() {
        let mut line = format!("{name:<12}{own:>9.2}s         ");
        for theirs in &lines[1..] {
            let _ = write!(line, "{:>9.2}s {:>6.1} ×", theirs[step].1, theirs[step].1 / own);
        }
        println!("{line}");
    }
}

/// Writes the answers, 50 videos a line: a generated channel of at most 20,000 videos, repeated under other ids.
fn generate(videos: usize, path: &Path) {
    let world = World::generate(Plan::new(7, videos.clamp(100, 20_000)));
    let items: Vec<(String, String)> = world
        .videos
        .iter()
        .map(|(id, item)| (id.clone(), item.to_string()))
        .collect();
    let mut file = BufWriter::new(std::fs::File::create(path).expect("the file can be made"));
    for number in 0..videos {
        let (copy, place) = (number / items.len(), number % items.len());
        let (id, item) = &items[place];
        let item = item.replacen(
            &format!("\"id\":\"{id}\""),
            &format!("\"id\":\"{:02}{}\"", copy, &id[2..]),
            1,
        );
        let begin = if number % 50 == 0 {
            "{\"kind\":\"youtube#videoListResponse\",\"items\":["
        } else {
            ","
        };
        let end = if number % 50 == 49 || number + 1 == videos {
            "]}\n"
        } else {
            ""
        };
        write!(file, "{begin}{item}{end}").expect("the file can be written");
    }
}

/// Our side: the laps, and the most memory that was held until each one's end, in MB.
fn ours(path: &Path) -> String {
    let lines = BufReader::new(std::fs::File::open(path).expect("the file is there")).lines();
    let answer = |body: std::io::Result<String>| Answer {
        endpoint: "videos".into(),
        params: BTreeMap::new(),
        fetched_at: "2026-11-20T06:00:00Z".parse().expect("a time"),
        etag: None,
        body: body.expect("the file is text"),
    };
    let snapshot = Snapshot::new(CHANNEL.into(), lines.map(answer).collect());
    // After a fetch the digest is known: the snapshot was saved.
    snapshot.digest();
    let (mut laps, mut held): (Laps, Vec<u64>) = (Vec::new(), vec![memory()]);
    let mut timed = |name: &str, started: Instant| {
        laps.push((name.to_owned(), started.elapsed().as_secs_f64()));
        held.push(memory());
    };
    let started = Instant::now();
    let videos = clean::clean(&snapshot).expect("the answers are whole");
    timed("clean", started);
    let started = Instant::now();
    features::features(&videos, ZONE).expect("features");
    timed("features", started);
    let started = Instant::now();
    analyze::engagement(&videos).expect("engagement");
    timed("engagement", started);
    let started = Instant::now();
    analyze::uploads(&videos, ZONE).expect("uploads");
    timed("uploads", started);
    serde_json::to_string(&(laps, held)).expect("numbers are JSON")
}

/// The most memory that this process held, in MB, where the system tells.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
