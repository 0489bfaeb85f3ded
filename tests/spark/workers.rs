//! Programs that engines start in place of `tubelab`.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The program of this build.
pub const TUBELAB: &str = env!("CARGO_BIN_EXE_tubelab");

/// A script of the shell.
pub fn script(directory: &Path, name: &str, lines: &str) -> String {
    let path: PathBuf = directory.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{lines}\n")).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
    path.display().to_string()
}

/// Reads some of its input and is killed, the first time; `tubelab` from then on.
pub fn dies_once(directory: &Path, round: usize) -> String {
    let mark = directory.join(format!("died-{round}"));
    let read = round * 3_000;
    let lines = format!(
        "if mkdir '{}' 2>/dev/null; then head -c {read} >/dev/null; kill -9 $$; fi\nexec '{TUBELAB}' \"$@\"",
        mark.display()
    );
    script(directory, &format!("dies-once-{round}"), &lines)
}

pub fn dies(directory: &Path) -> String {
    script(directory, "dies", "head -c 1000 >/dev/null; kill -9 $$")
}

/// A worker of another version: this one, asked by another client.
pub fn of_another_version(directory: &Path) -> String {
    let task = r#"{"format":99,"version":"9.9.9"}"#;
    script(
        directory,
        "other",
        &format!("exec '{TUBELAB}' corpus worker --task '{task}'"),
    )
}

/// A worker that does nothing for a long time, and the file that it makes when it begins.
pub fn sleeps(directory: &Path, name: &str) -> (String, PathBuf) {
    let began = directory.join(format!("{name}-began"));
    let lines = format!("touch '{}'; exec sleep 60", began.display());
    (script(directory, name, &lines), began)
}

/// Waits for such a file, a minute at most.
pub fn wait_for(file: &Path) {
    for _ in 0..1_200 {
        std::thread::sleep(Duration::from_millis(50));
        if file.exists() {
            return;
        }
    }
}

/// A worker that does nothing for a long time, once, and the file with the process that started it.
pub fn sleeps_once(directory: &Path) -> (String, PathBuf) {
    let mark = directory.join("slept");
    let lines = format!(
        "if mkdir '{0}' 2>/dev/null; then echo $PPID >'{0}/pid'; exec sleep 60; fi\nexec '{TUBELAB}' \"$@\"",
        mark.display()
    );
    (script(directory, "sleeps-once", &lines), mark.join("pid"))
}

/// Kills the executor above the process of a file: that is Python, whose parent is Spark's daemon, whose parent it is.
pub fn kill_executor(mark: &Path) {
    wait_for(mark);
    let parent = |process: i32| -> i32 {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("PPid:")).unwrap();
        line.trim().parse().unwrap()
    };
    std::thread::sleep(Duration::from_millis(200));
    let python: i32 = std::fs::read_to_string(mark).unwrap().trim().parse().unwrap();
    let executor = parent(parent(python));
    let command = std::fs::read_to_string(format!("/proc/{executor}/cmdline")).unwrap();
    assert!(command.contains("CoarseGrainedExecutorBackend"), "{command}");
    // Safety: a process below the server, which the test has started.
    assert_eq!(unsafe { libc::kill(executor, libc::SIGKILL) }, 0);
}
