//! This test program started once more, as a process that is killed.

use super::support::*;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tubelab::corpus;

/// Starts a child that does `task` until it is killed.
pub fn start(task: &str, directory: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child::the_other_process", "--nocapture", "--quiet"])
        .env("TUBELAB_TEST_TASK", task)
        .env("TUBELAB_TEST_DIRECTORY", directory)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn the_other_process() {
    let Ok(task) = std::env::var("TUBELAB_TEST_TASK") else {
        return;
    };
    let corpus = corpus::open(std::env::var_os("TUBELAB_TEST_DIRECTORY").unwrap()).unwrap();
    match task.as_str() {
        // Newer and newer snapshots of the same channels: every commit replaces rows in all tables.
        "add" => {
            for day in 0.. {
                for n in 0..40 {
                    corpus.add(&snapshot(n, 30, day % 5)).unwrap();
                }
            }
        }
        "compact" => {
            for day in 0.. {
                corpus.add(&snapshot(100 + day, 30, 0)).unwrap();
                corpus.compact().unwrap();
            }
        }
        task => {
            let analysis = task.strip_prefix("analyze ").expect("a known task");
            corpus.analyze(analysis).unwrap();
        }
    }
}
