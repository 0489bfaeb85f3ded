//! The notebooks of a directory.

use crate::platform::files::unusable;
use std::io;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Result};

const WHERE: &str = "run the command in the project's directory, or name a directory with `--notebooks`";

/// The notebooks of a directory, in the order of their names.
pub fn list(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(directory)
        .map_err(|error| {
            let error = match error.kind() {
                io::ErrorKind::NotFound => {
                    Error::new(Kind::NotFound, format!("there is no directory {}", directory.display()))
                }
                _ => unusable(&error, directory),
            };
            error.context("looking for notebooks").hint(WHERE)
        })?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ipynb"))
        .collect();
    if found.is_empty() {
        return Err(Error::new(
            Kind::NotFound,
            format!("there is no notebook in {}", directory.display()),
        )
        .hint(WHERE));
    }
    found.sort();
    Ok(found)
}
