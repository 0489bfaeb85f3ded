//! Runs reach the server beside the analysis; a server that is away costs nothing and loses nothing.

use crate::common::{Mlflow, client, whole_run};
use serde_json::json;
use std::time::{Duration, Instant};
use tubelab::display::Show;
use tubelab::track::{self, Server, TrackOptions};

/// No one listens at port 1, and no other test is given it as a free one.
const AWAY: &str = "127.0.0.1:1";

fn unreachable() -> Server {
    Server::new(&format!("http://{AWAY}"))
        .unwrap()
        .retries(1, Duration::from_millis(10))
}

#[test]
fn a_server_that_is_away_gets_its_runs_later() {
    testkit::needs!(Python);
    let mlflow = Mlflow::shared();
    let directory = tempfile::tempdir().unwrap();
    let away = TrackOptions::directory(directory.path()).server(unreachable());
    for name in ["first", "second"] {
        track::log_with(&whole_run("away", name), &away).unwrap();
    }
    let error = track::flush_with(&away).unwrap_err();
    assert!(error.is_network(), "{error}");
    assert!(error.to_string().contains("cannot be reached"), "{error}");
    assert!(track::push_with(&away).unwrap_err().is_network());
    assert!(track::runs_with(&away).unwrap_err().is_network());
    assert_eq!(
        track::runs_with(&TrackOptions::directory(directory.path()))
            .unwrap()
            .height(),
        4
    );

    let back = TrackOptions::directory(directory.path()).server(mlflow.server());
    let pushed = track::push_with(&back).unwrap();
    assert_eq!((pushed.sent, pushed.present, pushed.refused.len()), (4, 0, 0));
    let pushed = track::push_with(&back).unwrap();
    assert_eq!((pushed.sent, pushed.present), (0, 4));
    let there = client(&mlflow.url(), None, json!({ "experiment": "away" }));
    let counts = ["runs", "models", "versions"].map(|what| there[what].as_array().unwrap().len());
    assert_eq!(counts, [4, 2, 2]);

    // What failed before goes along with the next run that succeeds: here nothing is left to send.
    track::log_with(&whole_run("away", "third"), &back).unwrap();
    track::flush_with(&back).unwrap();
    assert_eq!(track::push_with(&back).unwrap().present, 6);
}

#[test]
fn a_push_without_server_or_file_says_what_is_missing() {
    let directory = tempfile::tempdir().unwrap();
    let here = TrackOptions::directory(directory.path());
    assert!(track::push_with(&here).unwrap_err().is_input());
    let error = track::push_with(&here.server(unreachable())).unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(!directory.path().join("mlflow.db").exists());
}

/// A server that accepts connections and never answers, or answers nonsense.
#[test]
fn logging_does_not_wait_for_the_server() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let options =
        TrackOptions::directory(directory.path()).server(Server::new(&url).unwrap().retries(0, Duration::ZERO));
    let started = Instant::now();
    track::log_with(&whole_run("silent", "run"), &options).unwrap();
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    drop(silent);
    assert!(track::flush_with(&options).unwrap_err().is_network());
}

/// In a process of its own: what is told is told once in a process.
#[test]
fn the_card_says_once_that_the_server_is_away() {
    let directory = tempfile::tempdir().unwrap();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "delivery::card_in_a_process", "--ignored", "--nocapture"])
        .env("MLFLOW_TRACKING_URI", format!("http://sam:sesame@{AWAY}"))
        .env("TUBELAB_MLFLOW_DIR", directory.path())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(
        child.status.success(),
        "{text}{}",
        String::from_utf8_lossy(&child.stderr)
    );
    assert_eq!(
        text.matches("Stored in mlflow.db only: the MLflow server 127.0.0.1")
            .count(),
        2,
        "{text}"
    );
    assert!(!text.contains("sesame"), "{text}");
}

#[test]
#[ignore = "started by another test"]
fn card_in_a_process() {
    let frame = crate::training::videos(60);
    for seed in [1, 2] {
        let model =
            tubelab::train::views_with(&frame, &tubelab::train::TrainOptions::new().time_zone("UTC").seed(seed))
                .unwrap();
        let bundle = model.bundle();
        println!(
            "{}\n{}",
            bundle.get("text/plain").unwrap(),
            bundle.get("text/html").unwrap()
        );
    }
}
