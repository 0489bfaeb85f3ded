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

/// Where a worker waits for a minute.
#[derive(Clone, Copy)]
pub enum Stall {
    /// `tubelab` has so many bytes of its input.
    Reading(usize),
    /// Spark has so many bytes of the answer.
    Answering(usize),
}

/// Where [`stalls_once`] puts its program.
pub fn that_stalls(directory: &Path) -> String {
    directory.join("stalls").display().to_string()
}

/// Makes a program at [`that_stalls`]: `tubelab`, which stalls once. Returns the file in which its process is named when it does.
pub fn stalls_once(directory: &Path, name: &str, stall: Stall) -> PathBuf {
    let mark = directory.join(format!("{name}-mark"));
    // The number of the script's process is that of `tubelab` later.
    let named = "echo $$ >part; mv part process";
    let stalled = match stall {
        Stall::Reading(bytes) => format!(
            "exec 3<&0\n(head -c {bytes} <&3; {named}; exec sleep 60 3<&-) >pipe &\nexec '{TUBELAB}' \"$@\" <pipe 3<&-"
        ),
        Stall::Answering(bytes) => format!(
            "exec 3>&1\n(exec <pipe; head -c {bytes} >&3; {named}; exec sleep 60) &\nexec '{TUBELAB}' \"$@\" >pipe 3>&-"
        ),
    };
    let lines = format!(
        "if mkdir '{0}' 2>/dev/null; then cd '{0}'; mkfifo pipe\n{stalled}\nfi\nexec '{TUBELAB}' \"$@\"",
        mark.display()
    );
    script(directory, "stalls", &lines);
    mark.join("process")
}
