//! Every number of the analyses against polars in Python, which reads nothing but the Parquet files and computes what the
//! documentation says.

use super::support::*;
use polars::prelude::*;
use std::collections::BTreeMap;
use testkit::generator::hard;
use testkit::{needs, run_python};
use tubelab::corpus::{self, CorpusOptions};
use tubelab::fetch::{Answer, Snapshot, fetch};
use tubelab::serde_json::{self, Value, json};

const SCRIPT: &str = include_str!("with_polars.py");
/// Relative, and absolute around zero.
const TOLERANCE: (f64, f64) = (1e-9, 1e-13);

/// A channel that analyses get wrong.
fn hard(name: &str) -> Snapshot {
    let world = hard::world(name);
    let answer = |(endpoint, items): (&str, Vec<Value>)| Answer {
        endpoint: endpoint.to_owned(),
        params: Default::default(),
        fetched_at: world.fetched_at(),
        etag: None,
        body: json!({ "items": items }).to_string(),
    };
    let answers: Vec<Answer> = world.answers().into_iter().map(answer).collect();
    Snapshot::new(world.plan().channel_id.clone(), answers)
}

/// The snapshot with likes or comments of every so many videos hidden, and some videos without a view.
fn hidden(snapshot: &Snapshot, hide: [(&str, usize); 2]) -> Snapshot {
    let mut answers = snapshot.answers().to_vec();
    let mut number = 0;
    for answer in answers.iter_mut().filter(|answer| answer.endpoint == "videos") {
        let mut body: Value = serde_json::from_str(&answer.body).unwrap();
        for item in body["items"].as_array_mut().unwrap() {
            let statistics = item["statistics"].as_object_mut().unwrap();
            for (name, every) in hide {
                if number % every == 0 {
                    statistics.remove(name);
                }
            }
            if number % 50 == 17 {
                statistics.insert("viewCount".into(), json!("0"));
            }
            number += 1;
        }
        answer.body = body.to_string();
    }
    Snapshot::new(snapshot.channel_id().to_owned(), answers)
}

fn snapshots() -> Vec<Snapshot> {
    let mut all: Vec<Snapshot> = (0..24).map(|n| snapshot(n, n * n / 2 + n, 0)).collect();
    // Beyond a thousand values, intervals of medians are computed in another way.
    all.push(snapshot(30, 20_000, 0));
    all.push(hidden(&snapshot(31, 220, 0), [("likeCount", 2), ("commentCount", 7)]));
    all.push(hidden(&snapshot(32, 90, 0), [("likeCount", 1), ("commentCount", 3)]));
    all.push(fetch("demo").unwrap());
    for name in [
        "comments-off",
        "three",
        "empty",
        "shorts-only",
        "live-only",
        "dormant",
        "one-hit",
        "unknown-format",
        "mixed-language",
    ] {
        all.push(hard(name));
    }
    all
}

/// A cell as JSON.
fn cell(value: AnyValue) -> Value {
    match value {
        AnyValue::Null => Value::Null,
        AnyValue::String(text) => json!(text),
        AnyValue::StringOwned(text) => json!(text.as_str()),
        other => json!(other.try_extract::<f64>().unwrap()),
    }
}

fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours.as_f64(), theirs.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= TOLERANCE.0 * a.abs().max(b.abs()) + TOLERANCE.1,
        _ => ours == theirs,
    }
}

#[test]
fn every_number_is_what_polars_computes_from_the_files() {
    needs!(Python);
    let snapshots = snapshots();
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(4)).unwrap();
    corpus.add_all(&snapshots).unwrap();
    let printed = run_python(SCRIPT, &[directory.path().to_str().unwrap()]);
    let theirs: Value = serde_json::from_str(&printed).unwrap();
    let mut compared: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (analysis, least) in [
        ("engagement", 30),
        ("uploads", 14),
        ("trends", 16),
        ("durations", 17),
        ("benchmark", 24),
        ("outliers", 20),
    ] {
        let table = corpus.analyze(analysis).unwrap();
        let ids = table.column("channel_id").unwrap().str().unwrap();
        assert_eq!(table.height(), snapshots.len());
        for (row, id) in ids.iter().enumerate() {
            let theirs = theirs["answers"][analysis][id.unwrap()].as_object().unwrap();
            assert!(theirs.len() >= least, "{analysis}: {} columns", theirs.len());
            for (name, theirs) in theirs {
                let ours = cell(table.column(name).unwrap().get(row).unwrap());
                *compared.entry(analysis).or_default() += usize::from(!ours.is_null());
                if !same(&ours, theirs) {
                    wrong.push(format!("{analysis}, {}, {name}: {ours} and {theirs}", id.unwrap()));
                }
            }
        }
    }
    let groups = corpus.groups("engagement").unwrap();
    let text = |name: &str, row: usize| groups.column(name).unwrap().str().unwrap().get(row).unwrap().to_owned();
    for row in 0..groups.height() {
        let (id, measure) = (text("channel_id", row), text("measure", row));
        for (name, theirs) in theirs["groups"][&id][&measure].as_object().unwrap() {
            let ours = cell(groups.column(name).unwrap().get(row).unwrap());
            *compared.entry("groups").or_default() += usize::from(!ours.is_null());
            if !same(&ours, theirs) {
                wrong.push(format!("{id}, {measure}, {name}: {ours} and {theirs}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(
        compared.len() == 7 && compared.values().all(|n| *n > 300),
        "{compared:?}"
    );
}
