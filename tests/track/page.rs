//! MLflow's own page of a run, in a real browser.

use crate::common::{Mlflow, lock, whole_run};
use std::process::Command;
use std::sync::Mutex;
use tubelab::track::{self, TrackOptions};

fn chromium() -> Option<&'static str> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| {
            Command::new(name)
                .arg("--version")
                .output()
                .is_ok_and(|output| output.status.success())
        })
}

/// The text of a page once its program has run.
fn text_of(url: &str) -> String {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = lock(&ONE);
    let profile = tempfile::tempdir().unwrap();
    let browser = chromium().expect("the test needs it");
    let output = Command::new("timeout")
        .args([
            "60",
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--virtual-time-budget=30000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(url)
        .output()
        .unwrap();
    let html = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut text = String::new();
    for part in html.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        if !tag.starts_with("style") && !tag.starts_with("script") {
            text.push_str(words);
            text.push('\n');
        }
    }
    text
}

#[test]
fn the_page_of_a_run_shows_its_metrics_and_its_model() {
    testkit::needs!(Python, Chromium);
    let mlflow = Mlflow::shared();
    let directory = tempfile::tempdir().unwrap();
    let options = TrackOptions::directory(directory.path()).server(mlflow.server());
    let id = track::log_with(&whole_run("seen in a browser", "on the page"), &options).unwrap();
    track::flush_with(&options).unwrap();
    let lines = track::run_with(&id, &options).unwrap();
    let value = lines.column("value").unwrap().str().unwrap();
    let uri = value.get(2).unwrap().to_owned();
    let parts: Vec<&str> = uri.trim_start_matches("mlflow-artifacts:/").split('/').collect();
    let page = text_of(&format!(
        "{}/#/experiments/{}/runs/{}",
        mlflow.url(),
        parts[0],
        parts[1]
    ));
    for words in [
        "on the page",
        "out_of_fold.r2",
        "0.62",
        "loss",
        "seed",
        "42",
        "views",
        "Ready",
        "v1",
        "Finished",
        "demo",
    ] {
        assert!(page.contains(words), "the page does not show \"{words}\":\n{page}");
    }
}
