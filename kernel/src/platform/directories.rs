//! The program's directories: for files that can be recreated, for those that cannot, and for the log.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Result};
use tubelab::platform::directories;

/// Directory for files that can be recreated; `TUBELAB_CACHE_DIR` or the user's cache directory.
pub fn cache() -> Result<PathBuf> {
    found(directories::cache(), "TUBELAB_CACHE_DIR")
}

/// Directory for installed or fetched files; `TUBELAB_DATA_DIR` or the user's data directory.
pub fn data() -> Result<PathBuf> {
    found(directories::data(), "TUBELAB_DATA_DIR")
}

/// Directory for the log; `TUBELAB_STATE_DIR` or the user's state directory.
pub fn state() -> Result<PathBuf> {
    found(directories::state(), "TUBELAB_STATE_DIR")
}

/// Creates a private directory in one of these, with its parents.
///
/// # Errors
/// *Storage*, with the variable that chooses another place.
pub fn make(directory: &Path) -> Result<()> {
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory);
    made.map_err(|error| {
        crate::platform::files::unusable(&error, directory)
            .hint("free some space, make the directory writable, or set TUBELAB_CACHE_DIR and TUBELAB_DATA_DIR to writable directories")
    })
}

fn found(directory: Option<PathBuf>, variable: &str) -> Result<PathBuf> {
    directory.ok_or_else(|| {
        Error::new(Kind::Storage, "the user has no home directory")
            .context("looking for a place to keep files")
            .hint(format!("set HOME, or {variable} to a writable directory"))
    })
}
