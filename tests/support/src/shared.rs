//! Material that lies beside the project on some machines and is no part of it.

use std::path::PathBuf;

/// The path of `../shared/{path}` where it exists. Otherwise says on stderr that a test is skipped, and gives `None`:
///
/// ```no_run
/// # fn reads_recorded_answers() {
/// let Some(folder) = testkit::shared("real-responses") else { return };
/// # }
/// ```
pub fn shared(path: &str) -> Option<PathBuf> {
    let found = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")).join(path);
    if found.exists() {
        return Some(found);
    }
    eprintln!("skipped: ../shared/{path} is not on this machine");
    None
}
