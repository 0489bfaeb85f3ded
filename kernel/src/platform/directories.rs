//! Where the program keeps things: one directory for what can be made again, one for what cannot, one for the log.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Result};
use tubelab::platform::directories;

/// Directory for what can be made again; `TUBELAB_CACHE_DIR` or the user's cache directory.
pub fn cache() -> Result<PathBuf> {
    found(directories::cache(), "TUBELAB_CACHE_DIR")
}

/// Directory for what is installed or fetched; `TUBELAB_DATA_DIR` or the user's data directory.
pub fn data() -> Result<PathBuf> {
    found(directories::data(), "TUBELAB_DATA_DIR")
}

/// Directory for the log; `TUBELAB_STATE_DIR` or the user's state directory.
pub fn state() -> Result<PathBuf> {
    found(directories::state(), "TUBELAB_STATE_DIR")
}

/// Makes a directory in one of these, with what is missing above it, for this user only.
///
/// # Errors
/// *Storage*, with the variable that chooses another place.
pub fn make(directory: &Path) -> Result<()> {
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory);
    made.map_err(|error| {
        crate::platform::files::unusable(&error, directory)
            .hint("free some space or make the directory yours to write, or set TUBELAB_CACHE_DIR and TUBELAB_DATA_DIR to directories that are")
    })
}

fn found(directory: Option<PathBuf>, variable: &str) -> Result<PathBuf> {
    directory.ok_or_else(|| {
        Error::new(Kind::Storage, "the user has no home directory")
            .context("looking for a place to keep files")
            .hint(format!("set HOME, or {variable} to a directory that can be written"))
    })
}
