//! Where the project is, and material that lies beside it on some machines and is no part of it.

use std::path::{Path, PathBuf};

/// The directory of the project whose test this is: asked of cargo when the test runs, because programs built in one directory
/// are run from another where both share a target directory.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(
        || std::env::current_dir().expect("there is a current directory"),
        PathBuf::from,
    );
    // A package below, like that of the stock kernel, has a lock file of its own.
    let is_root =
        |directory: &&Path| directory.join("Cargo.lock").is_file() && directory.join("tests/support").is_dir();
    let found = package.ancestors().find(is_root);
    found.unwrap_or(&package).to_path_buf()
}

/// The path of `../shared/{path}` where it exists. Otherwise says on stderr that a test is skipped, and gives `None`:
///
/// ```no_run
/// # fn reads_recorded_answers() {
/// let Some(directory) = testkit::shared("real-responses") else { return };
/// # }
/// ```
pub fn shared(path: &str) -> Option<PathBuf> {
    let found = root().join("../shared").join(path);
    if found.exists() {
        return Some(found);
    }
    eprintln!("skipped: ../shared/{path} is not on this machine");
    None
}
