//! MLflow's file: opened by the installed MLflow, upgraded by it, and written to again.

use crate::common::{file_client, small_run, sqlite, whole_run};
use serde_json::json;
use tubelab::track::{self, Run, Status};

#[test]
fn mlflow_opens_upgrades_and_shares_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let options = track::TrackOptions::directory(directory.path());
    let first = track::log_with(&whole_run("tests of tubelab", "first"), &options).unwrap();
    assert!(first.len() == 32 && first.chars().all(|c| c.is_ascii_hexdigit()));
    let revision = || sqlite(directory.path(), "SELECT version_num FROM alembic_version");
    assert_eq!(revision(), "6953534de441");
    testkit::needs!(Python);
    let seen = file_client(directory.path(), json!({ "run": first }));
    assert_eq!(seen["name"], "first");

    // MLflow has brought the tables to its own revision; runs are still written, and read by both.
    assert_ne!(
        revision(),
        "6953534de441",
        "this MLflow did not upgrade: the test needs a newer one"
    );
    let second = track::log_with(
        &whole_run("tests of tubelab", "second").status(Status::Failed),
        &options,
    )
    .unwrap();
    let seen = file_client(directory.path(), json!({ "run": second }));
    assert_eq!(
        (&seen["status"], &seen["params"]["seed"]),
        (&json!("FAILED"), &json!("42"))
    );
    let versions = track::models_with(&options).unwrap();
    let aliases: Vec<_> = versions.column("aliases").unwrap().str().unwrap().iter().collect();
    assert_eq!(
        aliases,
        [None, Some("champion")],
        "the alias has moved to the second version"
    );

    let runs = track::runs_with(&options).unwrap();
    assert_eq!(runs.height(), 4);
    let names: Vec<_> = runs.column("name").unwrap().str().unwrap().iter().flatten().collect();
    assert!(names.contains(&"first") && names.contains(&"second") && names.contains(&"trial"));
    let lines = track::run_with(&second, &options).unwrap();
    let kinds: Vec<_> = lines.column("kind").unwrap().str().unwrap().iter().flatten().collect();
    for kind in ["run", "param", "metric", "tag", "dataset", "model"] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    assert!(track::run_with("0", &options).unwrap_err().is_not_found());

    // Moving the alias back, and what cannot be moved.
    track::set_alias_with("tests of tubelab", "champion", 1, &options).unwrap();
    let versions = track::models_with(&options).unwrap();
    assert_eq!(
        versions.column("aliases").unwrap().str().unwrap().get(0),
        Some("champion")
    );
    assert!(
        track::set_alias_with("tests of tubelab", "champion", 9, &options)
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        track::set_alias_with("tests of tubelab", "v1", 1, &options)
            .unwrap_err()
            .is_input()
    );
    let content = |of: &str| track::file_with(of, "views.json", &options);
    assert_eq!(content("models:/tests of tubelab@champion").unwrap(), b"{}");
    assert_eq!(content("models:/tests of tubelab/2").unwrap(), b"{}");
    assert!(content("models:/tests of tubelab/3").unwrap_err().is_not_found());
    assert!(content("models:/tests of tubelab").unwrap_err().is_input());
    assert!(content(&second).unwrap_err().is_not_found());
    assert!(
        track::file_with(&second, "../mlflow.db", &options)
            .unwrap_err()
            .is_input()
    );
}

#[test]
fn the_tables_become_those_that_mlflow_makes_itself() {
    let directory = tempfile::tempdir().unwrap();
    track::log_with(
        &small_run("tests of tubelab", "tables"),
        &track::TrackOptions::directory(directory.path()),
    )
    .unwrap();
    // Lengths and the word for a type say nothing to SQLite: what counts is the kind of value that a column prefers.
    let script = r#"
import sqlite3
from mlflow.tracking import MlflowClient

def kind(declared):
    words = {"INT": "whole", "BOOL": "whole", "CHAR": "text", "TEXT": "text", "FLO": "real", "REAL": "real"}
    return next((name for word, name in words.items() if word in declared.upper()), declared)

def shape(path):
    found = {}
    with sqlite3.connect(path) as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        for (table,) in tables.fetchall():
            for row in db.execute(f"PRAGMA table_info('{table}')"):
                default = row[4] and row[4].strip("'")
                found[f"{table}.{row[1]}"] = [kind(row[2]), row[3], default, row[5] > 0]
            for row in db.execute(f"PRAGMA foreign_key_list('{table}')"):
                found[f"{table}.{row[3]} of {row[2]}.{row[4]}"] = row[5:7]
            for row in db.execute(f"PRAGMA index_list('{table}')").fetchall():
                columns = [one[2] for one in db.execute(f"PRAGMA index_info('{row[1]}')")]
                name = "key" if row[1].startswith("sqlite") else row[1]
                found[f"{table} by {columns}, {name}"] = row[2]
    return found

client.search_experiments()
MlflowClient("sqlite:///new.db").search_experiments()
ours, theirs = shape("mlflow.db"), shape("new.db")
differ = [[name, ours.get(name), theirs.get(name)] for name in sorted(ours.keys() | theirs.keys())
          if ours.get(name) != theirs.get(name)]
answer = {"compared": len(theirs), "differ": differ}
"#;
    testkit::needs!(Python);
    let seen = file_client(directory.path(), json!({ "python": script }));
    assert!(seen["compared"].as_u64().unwrap() > 200, "{seen}");
    assert_eq!(seen["differ"], json!([]));
}

#[test]
fn nothing_logged_is_an_empty_frame_and_no_file() {
    let directory = tempfile::tempdir().unwrap();
    let runs = track::runs_with(&track::TrackOptions::directory(directory.path())).unwrap();
    assert_eq!((runs.height(), runs.width()), (0, 6));
    assert!(!directory.path().join("mlflow.db").exists());
    assert!(
        track::run_with("0", &track::TrackOptions::directory(directory.path()))
            .unwrap_err()
            .is_not_found()
    );
}

#[test]
fn a_file_of_others_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let options = track::TrackOptions::directory(directory.path());
    sqlite(directory.path(), "CREATE TABLE runs (run_uuid TEXT)");
    let error = track::log_with(&Run::new("e", "r"), &options).unwrap_err();
    assert!(
        error.is_format() && error.to_string().contains("not an MLflow one"),
        "{error}"
    );
    // MLflow's, but of a revision that lacks what is written.
    sqlite(directory.path(), "CREATE TABLE alembic_version (version_num TEXT)");
    sqlite(directory.path(), "INSERT INTO alembic_version VALUES ('abc')");
    let error = track::log_with(&Run::new("e", "r"), &options).unwrap_err();
    assert!(
        error.is_format() && error.to_string().contains("unsupported schema revision abc"),
        "{error}"
    );
    assert_eq!(sqlite(directory.path(), "SELECT count(*) FROM sqlite_master"), "2");
    std::fs::write(
        directory.path().join("mlflow.db"),
        "no database at all, just some text that is long enough",
    )
    .unwrap();
    assert!(track::log_with(&Run::new("e", "r"), &options).is_err());
}

#[test]
fn many_writers_lose_nothing() {
    let directory = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let options = track::TrackOptions::directory(directory.path());
            scope.spawn(move || {
                for run in 0..5 {
                    track::log_with(&whole_run("tests of tubelab", &format!("{writer}-{run}")), &options).unwrap();
                }
            });
        }
    });
    let runs = track::runs_with(&track::TrackOptions::directory(directory.path())).unwrap();
    assert_eq!(runs.height(), 40);
    let ask = |sql: &str| sqlite(directory.path(), sql);
    assert_eq!(ask("SELECT count(*) FROM experiments"), "2");
    assert_eq!(
        ask("SELECT count(*) FROM datasets"),
        "1",
        "the same data is one dataset"
    );
    assert_eq!(ask("SELECT count(*) FROM inputs WHERE source_type = 'DATASET'"), "20");
    assert_eq!(
        ask("SELECT count(*) FROM model_versions"),
        "20",
        "versions are numbered without gaps"
    );
    assert_eq!(ask("SELECT max(version) FROM model_versions"), "20");
    assert_eq!(ask("SELECT count(*) FROM latest_metrics"), "140");
    assert_eq!(ask("PRAGMA journal_mode"), "wal");
}
