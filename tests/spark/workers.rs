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
