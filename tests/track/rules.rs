//! What MLflow would cut, drop or refuse is refused before anything is written or sent.

use crate::common::{Mlflow, client, file_client};
use serde_json::json;
use tubelab::track::{self, LoggedModel, Run, TrackOptions};

fn with(change: impl Fn(&mut Run)) -> Run {
    let mut run = Run::new("e", "r");
    change(&mut run);
    run
}

#[test]
fn what_mlflow_would_cut_or_refuse_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let options = TrackOptions::directory(directory.path());
    let model = || LoggedModel::new("m", vec![], ["x"], "y");
    let mut wrong = vec![Run::new("", "r"), Run::new(&"e".repeat(257), "r"), Run::new("e", "r\0")];
    let long = "k".repeat(251);
    for key in [
        "emoji 🚀",
        "a=b",
        "a@b",
        "50%",
        "f(x)",
        "#1",
        "",
        "../up",
        ".hidden",
        "a//b",
        "a/./b",
        "a/",
        "/a",
        "हिंदी",
        "Ⓐ",
        &long,
    ] {
        wrong.push(with(|run| run.metric(key, 1.0)));
        wrong.push(with(|run| run.param(key, 1.0)));
        wrong.push(with(|run| run.tag(key, "v")));
    }
    wrong.push(with(|run| run.param("p", "v".repeat(6001))));
    wrong.push(with(|run| run.param("p", "a\0b")));
    wrong.push(with(|run| run.tag("t", &"v".repeat(5001))));
    wrong.push(with(|run| {
        run.param("twice", 1);
        run.param("twice", 2);
    }));
    wrong.push(with(|run| {
        run.metric_at("twice", 1.0, 3);
        run.metric_at("twice", 2.0, 3);
    }));
    for path in [
        "../outside",
        "/absolute",
        "",
        "a/../b",
        "a\\b",
        "a//b",
        "a/",
        "a\0",
        "50%2e",
    ] {
        wrong.push(with(|run| run.artifact(path, vec![])));
        wrong.push(with(|run| run.model(model().file(path, vec![]))));
    }
    for name in ["", "a/b", "a:b", "a.b", "a%b", "a'b", "a@b"] {
        wrong.push(with(|run| run.model(LoggedModel::new(name, vec![], ["x"], "y"))));
        wrong.push(with(|run| run.model(model().registered(name))));
    }
    for alias in ["", "v1", "V23", "latest", "Latest", "a b", "é"] {
        wrong.push(with(|run| run.model(model().registered("r").alias(alias))));
    }
    wrong.push(with(|run| run.model(model().alias("champion"))));
    wrong.push(with(|run| run.model(model().file("MLmodel", vec![]))));
    wrong.push(with(|run| run.model(model().example(vec![vec![1.0, 2.0]]))));
    wrong.push(with(|run| run.child(with(|child| child.metric("a=b", 1.0)))));
    for run in wrong {
        let error = track::log_with(&run, &options).map(|_| format!("{run:?}")).unwrap_err();
        assert!(error.is_input(), "{error}");
    }
    assert!(
        !directory.path().join("mlflow.db").exists(),
        "refused before anything is written"
    );
}

/// Every character that we let into a key is one that MLflow takes, and the longest texts come back uncut.
#[test]
fn what_is_accepted_arrives_whole() {
    testkit::needs!(Python);
    let mlflow = Mlflow::shared();
    let directory = tempfile::tempdir().unwrap();
    let options = TrackOptions::directory(directory.path()).server(mlflow.server());
    // 200 characters a key, over all of Unicode: a refused one would fail the whole run.
    let allowed: Vec<char> = (0..=0x10FFFFu32)
        .filter_map(char::from_u32)
        .filter(|c| with(|run| run.metric(&format!("k{c}k"), 0.0)).check().is_ok())
        .collect();
    assert!(allowed.len() > 100_000, "{}", allowed.len());
    let python = "import unicodedata, re\n\
                  from mlflow.utils.validation import _validate_metric_name\n\
                  answer = []\n\
                  for c in characters:\n\
                  \x20   if unicodedata.category(c) == 'Cn':\n\
                  \x20       continue  # newer than this Python\n\
                  \x20   try:\n\
                  \x20       _validate_metric_name('k' + c + 'k')\n\
                  \x20   except Exception:\n\
                  \x20       answer.append(hex(ord(c)))\n";
    let characters = json!(allowed.iter().collect::<String>());
    let refused = file_client(
        directory.path(),
        json!({ "python": format!("characters = {characters}\n{python}") }),
    );
    assert_eq!(refused, json!([]));

    let mut run = Run::new("accepted", "whole");
    let key: String = "größe_1-a.b: c/日本 "
        .chars()
        .cycle()
        .take(249)
        .chain("x".chars())
        .collect();
    run.param(&key, "🚀".repeat(6000));
    for n in 0..120 {
        run.param(&format!("wide {n}"), "漢".repeat(6000));
        run.tag(&format!("wide {n}"), &"漢".repeat(5000));
    }
    for n in 0..1500 {
        run.metric_at("curve", f64::from(n), i64::from(n));
    }
    run.metric_at("edges", 1.0, i64::MAX);
    run.metric_at("edges", 2.0, i64::MIN);
    let id = track::log_with(&run, &options).unwrap();
    track::flush_with(&options).unwrap();
    let lines = track::run_with(&id, &options).unwrap();
    let value = lines.column("value").unwrap().str().unwrap();
    let remote = value.get(2).unwrap().split('/').nth(2).unwrap().to_owned();
    for seen in [
        file_client(directory.path(), json!({ "run": id })),
        client(&mlflow.url(), None, json!({ "run": remote })),
    ] {
        assert_eq!(seen["params"][&key], "🚀".repeat(6000));
        assert_eq!(seen["params"].as_object().unwrap().len(), 121);
        assert_eq!(seen["tags"]["wide 119"], "漢".repeat(5000));
        assert_eq!(seen["history"]["curve"].as_array().unwrap().len(), 1500);
        assert_eq!(seen["metrics"]["curve"], "1499.0");
        assert_eq!(seen["history"]["edges"], json!([[i64::MIN, "2.0"], [i64::MAX, "1.0"]]));
        assert_eq!(seen["metrics"]["edges"], "1.0");
    }
}
