//! Where the program keeps things: one folder for what can be made again, one for what cannot, one for the log.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Result};

/// Folder for what can be made again; `TUBELAB_CACHE_DIR` or the user's cache folder.
pub fn cache() -> Result<PathBuf> {
    folder("TUBELAB_CACHE_DIR", dirs::cache_dir())
}

/// Folder for what is installed or fetched; `TUBELAB_DATA_DIR` or the user's data folder.
pub fn data() -> Result<PathBuf> {
    folder("TUBELAB_DATA_DIR", dirs::data_dir())
}

/// Folder for the log; `TUBELAB_STATE_DIR` or the user's state folder.
pub fn state() -> Result<PathBuf> {
    folder("TUBELAB_STATE_DIR", dirs::state_dir())
}

/// Makes a folder in one of these, with what is missing above it, for this user only.
///
/// # Errors
/// *Storage*, with the variable that chooses another place.
pub fn make(folder: &Path) -> Result<()> {
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| {
        crate::files::unusable(&error, folder)
            .hint("free some space or make the folder yours to write, or set TUBELAB_CACHE_DIR and TUBELAB_DATA_DIR to folders that are")
    })
}

fn folder(variable: &str, usual: Option<PathBuf>) -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        return std::path::absolute(chosen).map_err(Error::from);
    }
    usual.map(|parent| parent.join("tubelab")).ok_or_else(|| {
        Error::new(Kind::Storage, "the user has no home folder")
            .at("looking for a place to keep files")
            .hint(format!("set HOME, or {variable} to a folder that can be written"))
    })
}
