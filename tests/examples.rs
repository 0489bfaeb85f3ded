//! The examples for users: each is run as its own first lines say, on the demo channel, and what it gives is calculated again.

use polars::prelude::{DataFrame, DataType};
use std::collections::BTreeMap;
use std::process::{Command, Output};

const DAY: i64 = 86_400_000_000;
/// What only maintainers call.
const OURS: [&str; 6] = [
    "common",
    "make_demo",
    "make_index",
    "make_pages",
    "stand_in",
    "stock_config",
];

/// Runs an example as its first lines say, and returns what it prints.
fn run(name: &str, arguments: &[&str]) -> String {
    let output = call(name, arguments);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {told}");
    String::from_utf8(output.stdout).unwrap()
}

fn call(name: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    // Build scripts look at what cargo tells its programs: with it, crates would be built once more.
    for (variable, _) in std::env::vars_os() {
        let text = variable.to_string_lossy();
        let is_told = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
        if is_told.iter().any(|start| text.starts_with(start)) || text == "CARGO" || text == "LD_LIBRARY_PATH" {
            command.env_remove(&variable);
        }
    }
    command
        .args(["run", "--quiet", "--example", name, "--"])
        .args(arguments)
        // Cargo reads `.cargo/config.toml` of the directory that it is called in.
        .current_dir(testkit::root())
        .env_remove("YOUTUBE_API_KEY")
        .output()
        .unwrap()
}

fn demo() -> DataFrame {
    tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap()
}

fn whole(videos: &DataFrame, column: &str) -> Vec<Option<i64>> {
    let column = videos.column(column).unwrap().cast(&DataType::Int64).unwrap();
    column.i64().unwrap().iter().collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() % 2 {
        0 => f64::midpoint(values[middle - 1], values[middle]),
        _ => values[middle],
    }
}

/// The numbers of a line, in their order.
fn numbers(line: &str) -> Vec<f64> {
    line.split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter_map(|word| word.trim_end_matches('.').parse().ok())
        .collect()
}

#[test]
fn every_example_is_run_here_or_for_maintainers() {
    let here = include_str!("examples.rs");
    let mut users = 0;
    for entry in std::fs::read_dir(testkit::root().join("examples")).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().trim_end_matches(".rs").to_owned();
        if OURS.contains(&name.as_str()) {
            continue;
        }
        assert!(here.contains(&format!("run(\"{name}\"")), "{name} is not run");
        let text = std::fs::read_to_string(entry.path()).unwrap();
        assert!(text.lines().count() <= 60, "{name} is long");
        users += 1;
    }
    assert!(users >= 5);
}

#[test]
fn channel_report() {
    let directory = tempfile::tempdir().unwrap();
    let pictures = directory.path().join("pictures");
    let printed = run("channel_report", &["demo", pictures.to_str().unwrap()]);
    let videos = demo().height();
    assert!(
        printed.starts_with(&format!("Tubelab Demo (generated): {videos} videos\n")),
        "{printed}"
    );
    let pictures: Vec<_> = std::fs::read_dir(pictures).unwrap().collect();
    assert_eq!(pictures.len(), 3);
    for picture in pictures.into_iter().flatten() {
        let bytes = std::fs::read(picture.path()).unwrap();
        let picture = resvg::tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        assert!(picture.width() >= 600 && picture.height() >= 300);
    }
}

#[test]
fn weekly_csv() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("weekly.csv");
    run("weekly_csv", &["demo", file.to_str().unwrap()]);
    let videos = demo();
    let [at, views, likes, comments] =
        ["published_at", "views", "likes", "comments"].map(|column| whole(&videos, column));
    // 1970 began on a Thursday.
    let monday = |at: i64| (at + 3 * DAY).div_euclid(7 * DAY) * 7 * DAY - 3 * DAY;
    let mut weeks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (row, at) in at.iter().enumerate() {
        let start = tubelab::jiff::Timestamp::from_microsecond(monday(at.unwrap())).unwrap();
        weeks.entry(start.to_string()).or_default().push(row);
    }
    let mut reader = csv::Reader::from_path(file).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), weeks.len());
    for (row, (week, videos)) in rows.iter().zip(&weeks) {
        assert_eq!(&row[0], week);
        assert_eq!(row[1].parse(), Ok(videos.len()), "{week}");
        let known: Vec<f64> = videos.iter().filter_map(|video| Some(views[*video]? as f64)).collect();
        if known.is_empty() {
            assert_eq!(&row[2], "", "{week}");
        } else {
            assert_eq!(row[2].parse(), Ok(median(known)), "{week}");
        }
        let told = |video: &usize| Some((views[*video]?, likes[*video]? + comments[*video]?));
        let (seen, responses) = videos
            .iter()
            .filter_map(told)
            .fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        if seen > 0 {
            let rate: f64 = row[3].parse().unwrap();
            let expected = responses as f64 * 100.0 / seen as f64;
            assert!((rate - expected).abs() < 1e-9, "{week}: {rate}, {expected}");
        }
    }
}

#[test]
fn compare_channels() {
    let printed = run("compare_channels", &[]);
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 3, "{printed}");
    let videos = demo();
    let [at, fetched, views] = ["published_at", "fetched_at", "views"].map(|column| whole(&videos, column));
    let recent: Vec<f64> = (0..videos.height())
        .filter(|row| (7 * DAY..=365 * DAY).contains(&(fetched[*row].unwrap() - at[*row].unwrap())))
        .filter_map(|row| Some(views[row]? as f64))
        .collect();
    let [middle, low, high, count] = numbers(lines[0])[..] else {
        panic!("{}", lines[0])
    };
    assert_eq!((middle, count), (median(recent.clone()).round(), recent.len() as f64));
    assert!(low < middle && middle < high);
    assert!(lines[1].contains("Garage") && lines[2].contains("Kitchen"), "{printed}");
}

#[test]
fn train_and_predict() {
    let printed = run("train_and_predict", &["demo", "Sourdough", "10"]);
    let lines: Vec<&str> = printed.lines().collect();
    assert!(lines[0].contains("median of the last ten videos"), "{printed}");
    let [predicted, share, low, high] = numbers(lines[1])[..] else {
        panic!("{}", lines[1])
    };
    assert_eq!(share, 80.0);
    // The planted level of the channel: most videos have 10,000 to 200,000 views by now.
    assert!(low < predicted && predicted < high, "{printed}");
    assert!((10_000.0..200_000.0).contains(&predicted), "{printed}");
    // A mistake is not replaced by a default.
    let refused = call("train_and_predict", &["demo", "Sourdough", "ten"]);
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("`ten` is not a number of minutes"));
}

#[test]
fn sql_query() {
    let printed = run("sql_query", &[]);
    let videos = demo();
    let short = videos.column("is_short").unwrap().bool().unwrap();
    let long = short.iter().filter(|short| *short == Some(false)).count();
    let rows: Vec<&str> = printed.lines().filter(|line| line.contains("day ")).skip(1).collect();
    let counted: f64 = rows.iter().map(|row| numbers(row)[0]).sum();
    assert_eq!((rows.len(), counted), (7, long as f64), "{printed}");
    assert!(rows[0].contains("Monday") && rows[6].contains("Sunday"), "{printed}");
    let asked = "select count(*) as videos from videos";
    let printed = run("sql_query", &["demo", asked]);
    assert!(printed.contains(&format!("│ {} ", videos.height())), "{printed}");
}
