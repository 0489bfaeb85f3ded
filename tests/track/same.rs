//! The same run in the file and on a server: MLflow's client reads the same of both, every field.

use crate::common::{Mlflow, client, file_client, whole_run};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tubelab::polars::prelude::DataFrame;
use tubelab::track::{self, TrackOptions};

#[test]
fn file_and_server_hold_the_same() {
    testkit::needs!(Python);
    let mlflow = Mlflow::shared();
    let directory = tempfile::tempdir().unwrap();
    let here = TrackOptions::directory(directory.path());
    let there = here.clone().server(mlflow.server());
    let id = track::log_with(&whole_run("same on both", "whole"), &there).unwrap();
    track::flush_with(&there).unwrap();

    let lines = track::run_with(&id, &there).unwrap();
    assert_eq!(value(&lines, "status"), "FINISHED");
    let remote = value(&lines, "artifacts").split('/').nth(2).unwrap().to_owned();
    let file = file_client(directory.path(), json!({ "run": id }));
    let server = client(&mlflow.url(), None, json!({ "run": remote }));
    assert_eq!(plain(file.clone(), &id), plain(server.clone(), &remote));
    expected(&file);

    // The trial stands below its parent on both.
    let child = file["children"][0].as_str().unwrap();
    let remote_child = server["children"][0].as_str().unwrap();
    let child_here = file_client(directory.path(), json!({ "run": child }));
    let child_there = client(&mlflow.url(), None, json!({ "run": remote_child }));
    assert_eq!(child_here["tags"]["mlflow.parentRunId"], id);
    assert_eq!(child_there["tags"]["mlflow.parentRunId"], remote);
    assert_eq!(child_here["status"], "KILLED");
    assert_eq!(
        plain(child_here.clone(), child)["metrics"],
        plain(child_there, remote_child)["metrics"]
    );

    // Our own lists say the same of both.
    let (a, b) = (track::run_with(&id, &here).unwrap(), lines);
    assert_eq!(without_places(&a), without_places(&b));
    let (a, b) = (
        track::compare_with(&[&id, child], &here).unwrap(),
        track::compare_with(&[&id, child], &there).unwrap(),
    );
    assert!(
        a.drop("run_id").unwrap().equals_missing(&b.drop("run_id").unwrap()),
        "{a:?}\n{b:?}"
    );
    let (a, b) = (track::models_with(&here).unwrap(), track::models_with(&there).unwrap());
    let ours = |frame: &DataFrame| {
        let text = |name: &str| frame.column(name).unwrap().str().unwrap().clone();
        let rows = text("model")
            .iter()
            .zip(text("aliases").iter())
            .map(|(m, a)| format!("{m:?} {a:?}"))
            .collect::<Vec<_>>();
        rows.into_iter()
            .filter(|row| row.contains("same on both"))
            .collect::<Vec<_>>()
    };
    assert_eq!(ours(&a), ours(&b));
    assert_eq!(ours(&a).len(), 1);
    for of in ["models:/same on both@champion", "models:/same on both/1"] {
        assert_eq!(track::file_with(of, "model.onnx", &there).unwrap(), b"not really ONNX");
    }
    let bytes: Vec<u8> = (0..=255).collect();
    assert_eq!(track::file_with(&id, "figures/grüße 1.bin", &there).unwrap(), bytes);
    assert_eq!(track::file_with(&id, "figures/grüße 1.bin", &here).unwrap(), bytes);
    assert!(
        track::file_with(&id, "figures/none", &there)
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        track::file_with("models:/same on both/7", "MLmodel", &there)
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        track::run_with("0123456789abcdef0123456789abcdef", &there)
            .unwrap_err()
            .is_not_found()
    );
}

#[test]
fn an_alias_moves_on_both() {
    testkit::needs!(Python);
    let mlflow = Mlflow::shared();
    let directory = tempfile::tempdir().unwrap();
    let there = TrackOptions::directory(directory.path()).server(mlflow.server());
    for name in ["first", "second"] {
        track::log_with(&whole_run("alias on both", name), &there).unwrap();
    }
    track::flush_with(&there).unwrap();
    let holder = |options: &TrackOptions| {
        let models = track::models_with(options).unwrap();
        let text = |name: &str| models.column(name).unwrap().str().unwrap().clone();
        let versions = models.column("version").unwrap().i64().unwrap().clone();
        let rows = text("model")
            .iter()
            .zip(text("aliases").iter())
            .zip(versions.iter())
            .map(|((m, a), v)| (m.map(str::to_owned), a.map(str::to_owned), v))
            .collect::<Vec<_>>();
        rows.into_iter()
            .find(|row| row.0.as_deref() == Some("alias on both") && row.1.is_some())
            .unwrap()
            .2
    };
    let here = TrackOptions::directory(directory.path());
    assert_eq!((holder(&here), holder(&there)), (Some(2), Some(2)));
    track::set_alias_with("alias on both", "champion", 1, &there).unwrap();
    assert_eq!((holder(&here), holder(&there)), (Some(1), Some(1)));
    // A later push does not take it back.
    assert_eq!(track::push_with(&there).unwrap().present, 4);
    assert_eq!(holder(&there), Some(1));
    // One that was moved while the server was away follows with the next push.
    track::set_alias_with("alias on both", "champion", 2, &here).unwrap();
    track::push_with(&there).unwrap();
    assert_eq!(holder(&there), Some(2));
}

fn value(lines: &DataFrame, key: &str) -> String {
    let text = |name: &str| lines.column(name).unwrap().str().unwrap().clone();
    let found = text("key").iter().position(|k| k == Some(key)).unwrap();
    text("value").get(found).unwrap().to_owned()
}

/// Lines without the run's places and ids, and without the tag that only the server has.
fn without_places(lines: &DataFrame) -> Vec<String> {
    let text = |name: &str| {
        lines
            .column(name)
            .unwrap()
            .str()
            .unwrap()
            .iter()
            .map(|v| v.map(str::to_owned))
            .collect::<Vec<_>>()
    };
    let numbers = lines.column("number").unwrap().f64().unwrap();
    let rows = text("kind")
        .into_iter()
        .zip(text("key"))
        .zip(text("value"))
        .zip(numbers.iter());
    rows.map(|(((kind, key), value), number)| {
        let value = if kind.as_deref() == Some("model") { None } else { value };
        format!("{kind:?} {key:?} {value:?} {number:?}")
    })
    .filter(|row| !row.contains("artifacts") && !row.contains("tubelab.run_id"))
    .collect()
}

/// What is read without what must differ: ids, which are named by their place.
fn plain(mut seen: Value, id: &str) -> Value {
    let tags = seen["tags"].as_object_mut().unwrap();
    tags.remove("tubelab.run_id");
    seen["children"] = json!(seen["children"].as_array().unwrap().len());
    let models: Vec<String> = seen["models"].as_object().unwrap().keys().cloned().collect();
    let mut text = seen.to_string().replace(id, "THE RUN");
    for model in &models {
        text = text.replace(model, "THE MODEL");
    }
    serde_json::from_str(&text).unwrap()
}

/// What was logged, spelled out. SQLite keeps no sign of zero, in MLflow's own stores neither.
fn expected(seen: &Value) {
    let run = whole_run("same on both", "whole");
    assert!(run.check().is_ok());
    assert_eq!(seen["experiment"], "same on both");
    assert_eq!((&seen["name"], &seen["status"]), (&json!("whole"), &json!("FINISHED")));
    assert!(seen["end"].as_i64() >= seen["start"].as_i64() && seen["start"].as_i64() > Some(1_700_000_000_000));
    assert_eq!(
        seen["params"],
        json!({"seed": "42", "empty": "", "largest": "ü".repeat(6000)})
    );
    let metrics = json!({
        "out_of_fold.r2": "0.62", "undefined": "nan", "endless": "-1.7976931348623157e+308",
        "größe/日本 a-b: c": "1.7976931348623157e+308", "tiny": "5e-324", "loss": "0.0",
    });
    assert_eq!(seen["metrics"], metrics);
    assert_eq!(
        seen["history"]["loss"],
        json!([[0, "0.9"], [1, "nan"], [2, "0.30000000000000004"], [3, "0.0"]])
    );
    let tags = &seen["tags"];
    assert_eq!(tags["tubelab.channel"], "Grüße 日本 <b>\n\"quoted\" \\ 🚀");
    assert_eq!(
        (&tags["long"], &tags["nothing"]),
        (&json!("€".repeat(5000)), &json!(""))
    );
    assert_eq!(tags["mlflow.runName"], "whole");
    assert_eq!(tags["tubelab.version"], env!("CARGO_PKG_VERSION"));
    let commit = tags["mlflow.source.git.commit"].as_str();
    assert!(commit.is_none_or(|commit| commit.len() == 40), "{commit:?}");
    assert_eq!(
        seen["inputs"],
        json!([[
            "demo",
            "0123456789abcdef",
            "code",
            "{\"tags\":{\"source\":\"generated\"}}",
            "{\"features\":[\"hour\"]}",
            "{\"videos_used\":100}",
            [["mlflow.data.context", "training"]]
        ]])
    );
    let files = seen["files"].as_object().unwrap();
    let names: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(["figures/grüße 1.bin", "tables/scores.csv"]));
    let bytes: String = (0..=255u8).map(char::from).collect();
    assert_eq!(files["figures/grüße 1.bin"], bytes);
    let (id, model) = seen["models"].as_object().unwrap().iter().next().unwrap();
    assert_eq!((&model["name"], &model["status"]), (&json!("views"), &json!("READY")));
    assert_eq!(model["params"], json!({"penalty": "0.1"}));
    assert_eq!(model["flavors"], json!(["onnx", "python_function"]));
    assert_eq!((&model["id_of_info"], &model["run_of_info"]), (&json!(id), &seen["id"]));
    let column = |name: &str| json!({"type": "double", "name": name, "required": true});
    let parsed = |place: &str| serde_json::from_str::<Value>(model["signature"][place].as_str().unwrap()).unwrap();
    assert_eq!(parsed("inputs"), json!([column("hour"), column("größe")]));
    assert_eq!(parsed("outputs"), json!([column("ln_1p_views")]));
    assert_eq!(
        model["versions"],
        json!([["same on both", 1, ["champion"], seen["id"], "READY"]])
    );
    let example: Value = serde_json::from_str(&latin(&model["files"]["input_example.json"])).unwrap();
    assert_eq!(
        example,
        json!({"columns": ["hour", "größe"], "data": [[1.0, 2.5], [null, -3.0]]})
    );
    assert_eq!(model["files"]["views.json"], "{}");
}

/// Files are read as one character a byte.
fn latin(text: &Value) -> String {
    String::from_utf8(text.as_str().unwrap().chars().map(|c| c as u8).collect()).unwrap()
}
