//! This test program started once more, as another process that uses the same cache.

use super::common::{HANDLE, on_disk, settings};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use testkit::StandIn;
use tubelab::cache::Cache;
use tubelab::fetch::fetch_with;

/// Starts a child that does `task`.
pub fn start(task: &str, directory: &Path, url: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child::the_other_process", "--nocapture", "--quiet"])
        .env("TUBELAB_TEST_TASK", task)
        .env("TUBELAB_TEST_DIRECTORY", directory)
        .env("TUBELAB_TEST_URL", url)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Where children count what they spend.
pub fn ledger(directory: &Path) -> PathBuf {
    directory.join("quota.db")
}

/// What children printed for their parent.
pub fn reported(output: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    text.lines()
        .filter_map(|line| Some(line.split_once("TOLD ")?.1.to_owned()))
        .collect()
}

fn report(what: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    // One write: what is killed in between tells all or nothing.
    out.write_all(format!("\nTOLD {what}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

#[test]
fn the_other_process() {
    let Ok(task) = std::env::var("TUBELAB_TEST_TASK") else {
        return;
    };
    let directory = std::env::var_os("TUBELAB_TEST_DIRECTORY").unwrap();
    let url = std::env::var("TUBELAB_TEST_URL").unwrap();
    tubelab::interrupt::listen_in_cells();
    let cache = Cache::new(on_disk(Path::new(&directory)));
    match task.split_once(' ') {
        // One channel.
        None => match fetch_with(
            HANDLE,
            &settings(&url, cache.clone()).count_in(ledger(Path::new(&directory))),
        ) {
            Ok(snapshot) => {
                report(format!("digest {}", snapshot.digest()));
                report(format!("troubles {:?}", cache.stats().troubles));
            }
            Err(error) => report(format!("error {:?}", error.kind())),
        },
        // The same channel at one address after the other, from a number on, until it is killed.
        Some((_, first)) => {
            for n in first.parse::<usize>().unwrap().. {
                let settings = settings(&format!("{url}/{n}/v3"), cache.clone());
                fetch_with("@some-channel", &settings).unwrap();
                report(n);
            }
        }
    }
    let _ = StandIn::KEY;
}
