//! MLflow's file: opened by the installed MLflow, upgraded by it, and written to again.

use polars::prelude::*;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use tubelab::display::Show;
use tubelab::track::{self, Dataset, Run, Status};
use tubelab::train;

/// One statement on the file, by Python's own SQLite: the first value of its answer.
fn sqlite(folder: &Path, statement: &str) -> String {
    let script = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db:\n    row = db.execute(sys.argv[2]).fetchone()\nprint(row[0] if row else '')";
    let file = folder.join("mlflow.db");
    testkit::run_python(script, &[file.to_str().unwrap(), statement])
        .trim()
        .to_owned()
}

fn sample(name: &str) -> Run {
    let mut run = Run::new("tests of tubelab", name);
    run.param("seed", 42);
    run.param("time_zone", "Europe/Berlin");
    run.metric("out_of_fold.r2", 0.62);
    run.metric("undefined", f64::NAN);
    run.metric("endless", f64::NEG_INFINITY);
    run.tag("tubelab.channel", "Grüße 日本 <b>");
    run.dataset(Dataset {
        name: "demo".into(),
        digest: "0123456789abcdef".into(),
        source: "generated".into(),
        schema: json!({"features": ["hour"]}).to_string(),
        profile: json!({"videos_used": 100}).to_string(),
        context: "training".into(),
    });
    run.artifact("model/views.json", b"{\"format_version\": 1}".to_vec());
    run
}

/// Runs a script of Python in the folder; what it prints last is JSON.
fn mlflow(folder: &Path, script: &str, argument: &str) -> Value {
    let output = Command::new(testkit::python())
        .args(["-c", script, argument])
        .current_dir(folder)
        .env_remove("MLFLOW_TRACKING_URI")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "MLflow failed: {errors}");
    let text = String::from_utf8(output.stdout).unwrap();
    serde_json::from_str(text.lines().last().unwrap()).unwrap()
}

const READ: &str = r#"
import json, sys, math, os
from mlflow.tracking import MlflowClient
c = MlflowClient('sqlite:///mlflow.db')
r = c.get_run(sys.argv[1])
e = c.get_experiment(r.info.experiment_id)
history = c.get_metric_history(sys.argv[1], 'out_of_fold.r2') if 'out_of_fold.r2' in r.data.metrics else []
names = []
def walk(path):
    for f in c.list_artifacts(sys.argv[1], path):
        walk(f.path) if f.is_dir else names.append(f.path)
walk(None)
local = c.download_artifacts(sys.argv[1], sorted(names)[-1]) if names else None
print(json.dumps({
    'experiment': e.name, 'experiments': sorted(x.name for x in c.search_experiments()),
    'status': r.info.status, 'name': r.info.run_name, 'params': r.data.params, 'tags': r.data.tags,
    'metrics': {k: repr(v) for k, v in r.data.metrics.items()}, 'history': [m.value for m in history],
    'inputs': [[i.dataset.name, i.dataset.digest, i.dataset.profile, [[t.key, t.value] for t in i.tags]] for i in r.inputs.dataset_inputs],
    'artifacts': sorted(names), 'content': open(local).read() if local else None,
    'found': len(c.search_runs([e.experiment_id], "params.seed = '42'")),
}))
"#;

#[test]
fn mlflow_opens_upgrades_and_shares_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let options = track::Options::folder(folder.path());
    let first = track::log_in(&sample("first"), &options).unwrap();
    assert!(first.len() == 32 && first.chars().all(|c| c.is_ascii_hexdigit()));
    let revision = || sqlite(folder.path(), "SELECT version_num FROM alembic_version");
    assert_eq!(revision(), "6953534de441");

    let seen = mlflow(folder.path(), READ, &first);
    assert_eq!(seen["experiment"], "tests of tubelab");
    assert_eq!(seen["experiments"], json!(["Default", "tests of tubelab"]));
    assert_eq!(
        (seen["status"].as_str(), seen["name"].as_str()),
        (Some("FINISHED"), Some("first"))
    );
    assert_eq!(seen["params"], json!({"seed": "42", "time_zone": "Europe/Berlin"}));
    assert_eq!(seen["metrics"]["out_of_fold.r2"], "0.62");
    assert_eq!(seen["metrics"]["undefined"], "nan");
    assert_eq!(seen["metrics"]["endless"], "-1.7976931348623157e+308");
    assert_eq!(seen["history"], json!([0.62]));
    assert_eq!(seen["tags"]["tubelab.channel"], "Grüße 日本 <b>");
    assert_eq!(seen["tags"]["mlflow.runName"], "first");
    assert_eq!(
        seen["inputs"],
        json!([[
            "demo",
            "0123456789abcdef",
            "{\"videos_used\":100}",
            [["mlflow.data.context", "training"]]
        ]])
    );
    assert_eq!(seen["artifacts"], json!(["model/views.json"]));
    assert_eq!(seen["content"], "{\"format_version\": 1}");
    assert_eq!(seen["found"], 1);

    // MLflow has brought the tables to its own revision; runs are still written, and read by both.
    assert_ne!(
        revision(),
        "6953534de441",
        "this MLflow did not upgrade: the test needs a newer one"
    );
    let second = track::log_in(&sample("second").status(Status::Failed), &options).unwrap();
    let seen = mlflow(folder.path(), READ, &second);
    assert_eq!(
        (seen["status"].as_str(), seen["found"].as_i64()),
        (Some("FAILED"), Some(2))
    );
    let runs = track::runs_in(&options).unwrap();
    assert_eq!(runs.height(), 2);
    let names: Vec<_> = runs.column("name").unwrap().str().unwrap().iter().flatten().collect();
    assert!(names.contains(&"first") && names.contains(&"second"));
    let r2: Vec<_> = runs
        .column("metrics.out_of_fold.r2")
        .unwrap()
        .f64()
        .unwrap()
        .iter()
        .collect();
    assert_eq!(r2, [Some(0.62), Some(0.62)]);
    let lines = track::run_in(&second, &options).unwrap();
    let kinds: Vec<_> = lines.column("kind").unwrap().str().unwrap().iter().flatten().collect();
    for kind in ["run", "param", "metric", "tag", "dataset"] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    assert!(track::run_in("0", &options).unwrap_err().is_not_found());
}

#[test]
fn a_training_is_a_run_and_its_model_can_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let frame = videos(60);
    let options = train::Options::new().time_zone("UTC").mlflow_folder(folder.path());
    let model = train::views_with(&frame, &options).unwrap();
    let id = model.run_id().unwrap();
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("Logged to MLflow, experiment tubelab-views."), "{text}");
    assert!(!text.contains(id), "an id would change at each execution");

    let seen = mlflow(folder.path(), READ, id);
    assert_eq!(seen["experiment"], "tubelab-views");
    assert_eq!(
        seen["artifacts"],
        json!(["model/coefficients.json", "model/views.json"])
    );
    let r2 = model
        .scores()
        .unwrap()
        .column("value")
        .unwrap()
        .f64()
        .unwrap()
        .get(0)
        .unwrap();
    let logged: f64 = seen["metrics"]["out_of_fold.r2"].as_str().unwrap().parse().unwrap();
    assert_eq!(logged, r2);
    assert_eq!(seen["params"]["penalty"], model.penalty().0.to_string());
    let digest = seen["inputs"][0][1].as_str().unwrap();
    assert!(
        digest.len() == 32
            && seen["tags"]["tubelab.frame_sha256"]
                .as_str()
                .unwrap()
                .starts_with(digest)
    );

    let runs = track::runs_in(&track::Options::folder(folder.path())).unwrap();
    assert_eq!(runs.column("status").unwrap().str().unwrap().get(0), Some("FINISHED"));
    let lines = track::run_in(id, &track::Options::folder(folder.path())).unwrap();
    let keys: Vec<_> = lines.column("key").unwrap().str().unwrap().iter().flatten().collect();
    let place = keys.iter().position(|key| *key == "artifacts").unwrap();
    let uri = lines
        .column("value")
        .unwrap()
        .str()
        .unwrap()
        .get(place)
        .unwrap()
        .to_owned();
    assert!(Path::new(&uri).is_relative());
    let opened = train::open(folder.path().join(uri).join("model/views.json")).unwrap();
    let (a, b) = (opened.predict(&frame).unwrap(), model.predict(&frame).unwrap());
    let views = |f: &DataFrame| f.column("predicted_views").unwrap().f64().unwrap().sum().unwrap();
    assert!((views(&a) / views(&b) - 1.0).abs() < 1e-12);

    // A refused training is a failed run.
    assert!(
        train::views_with(&frame.slice(0, 5), &options)
            .unwrap_err()
            .is_too_little_data()
    );
    let runs = track::runs_in(&track::Options::folder(folder.path())).unwrap();
    let status: Vec<_> = runs.column("status").unwrap().str().unwrap().iter().flatten().collect();
    assert_eq!(status.iter().filter(|status| **status == "FAILED").count(), 1);
}

#[test]
fn a_failure_to_log_does_not_fail_the_training() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("not a folder");
    std::fs::write(&file, "").unwrap();
    let model = train::views_with(&videos(60), &train::Options::new().mlflow_folder(&file)).unwrap();
    assert_eq!(model.run_id(), None);
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("Not logged to MLflow"), "{text}");
}

#[test]
fn what_mlflow_would_cut_or_refuse_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let options = track::Options::folder(folder.path());
    let with = |change: fn(&mut Run)| {
        let mut run = Run::new("e", "r");
        change(&mut run);
        run
    };
    let wrong = [
        with(|run| run.metric("emoji 🚀", 1.0)),
        with(|run| run.metric("a=b", 1.0)),
        with(|run| run.metric("", 1.0)),
        with(|run| run.metric("../up", 1.0)),
        with(|run| run.metric(&"k".repeat(251), 1.0)),
        with(|run| run.param("p", "v".repeat(6001))),
        with(|run| {
            run.param("twice", 1);
            run.param("twice", 2);
        }),
        with(|run| run.artifact("../outside", vec![])),
        with(|run| run.artifact("/absolute", vec![])),
        with(|run| run.artifact("", vec![])),
        Run::new("", "r"),
    ];
    for run in wrong {
        let error = track::log_in(&run, &options).unwrap_err();
        assert!(error.is_input(), "{error}");
    }
    assert!(
        !folder.path().join("mlflow.db").exists(),
        "refused before anything is written"
    );
    // Any script and the punctuation that MLflow takes.
    track::log_in(&with(|run| run.metric("größe_1-a.b: c/日本", 1.0)), &options).unwrap();
}

#[test]
fn nothing_logged_is_an_empty_frame_and_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let runs = track::runs_in(&track::Options::folder(folder.path())).unwrap();
    assert_eq!((runs.height(), runs.width()), (0, 5));
    assert!(!folder.path().join("mlflow.db").exists());
    assert!(
        track::run_in("0", &track::Options::folder(folder.path()))
            .unwrap_err()
            .is_not_found()
    );
}

#[test]
fn a_file_of_others_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let options = track::Options::folder(folder.path());
    sqlite(folder.path(), "CREATE TABLE runs (run_uuid TEXT)");
    let error = track::log_in(&sample("r"), &options).unwrap_err();
    assert!(
        error.is_format() && error.to_string().contains("not MLflow's"),
        "{error}"
    );
    // MLflow's, but of a revision that lacks what is written.
    sqlite(folder.path(), "CREATE TABLE alembic_version (version_num TEXT)");
    sqlite(folder.path(), "INSERT INTO alembic_version VALUES ('abc')");
    let error = track::log_in(&sample("r"), &options).unwrap_err();
    assert!(
        error.is_format() && error.to_string().contains("unknown revision abc"),
        "{error}"
    );
    assert_eq!(sqlite(folder.path(), "SELECT count(*) FROM sqlite_master"), "2");
    std::fs::write(
        folder.path().join("mlflow.db"),
        "no database at all, just some text that is long enough",
    )
    .unwrap();
    assert!(track::log_in(&sample("r"), &options).is_err());
}

#[test]
fn many_writers_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let options = track::Options::folder(folder.path());
            scope.spawn(move || {
                for run in 0..5 {
                    track::log_in(&sample(&format!("{writer}-{run}")), &options).unwrap();
                }
            });
        }
    });
    let runs = track::runs_in(&track::Options::folder(folder.path())).unwrap();
    assert_eq!(runs.height(), 20);
    let ask = |sql: &str| sqlite(folder.path(), sql);
    assert_eq!(ask("SELECT count(*) FROM experiments"), "2");
    assert_eq!(
        ask("SELECT count(*) FROM datasets"),
        "1",
        "the same data is one dataset"
    );
    assert_eq!(ask("SELECT count(*) FROM inputs"), "20");
    assert_eq!(ask("SELECT count(*) FROM latest_metrics"), "60");
    assert_eq!(ask("PRAGMA journal_mode"), "wal");
}

/// Videos whose views grow with the number in their title.
fn videos(n: usize) -> DataFrame {
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
    let published: Vec<i64> = (0..n as i64)
        .map(|i| 1_700_000_000_000_000 + i * 90_000_000_000)
        .collect();
    let times = |name: &str, values: &[i64]| Column::new(name.into(), values).cast(&utc).unwrap();
    DataFrame::new(
        n,
        vec![
            Column::new("video_id".into(), (0..n).map(|i| format!("v{i}")).collect::<Vec<_>>()),
            Column::new("channel_title".into(), vec!["Tests"; n]),
            Column::new(
                "title".into(),
                (0..n)
                    .map(|i| if i % 3 == 0 { "seven 7" } else { "plain" })
                    .collect::<Vec<_>>(),
            ),
            Column::new("description".into(), vec![""; n]),
            times("published_at", &published),
            times("fetched_at", &vec![1_900_000_000_000_000; n]),
            Column::new(
                "duration_s".into(),
                (0..n as i64).map(|i| 100 + i * 37 % 900).collect::<Vec<_>>(),
            ),
            Column::new(
                "views".into(),
                (0..n as i64)
                    .map(|i| 1000 + i * 7919 % 500 + if i % 3 == 0 { 2000 } else { 0 })
                    .collect::<Vec<_>>(),
            ),
            Column::new("live".into(), vec!["none"; n]),
            Column::new("is_short".into(), vec![false; n]),
        ],
    )
    .unwrap()
}
