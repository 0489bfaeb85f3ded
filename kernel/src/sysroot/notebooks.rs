//! The notebooks that a package brings. They stand in where the directory of the command line's defaults is not there, so that
//! commands work in any directory; nobody writes among them.

use super::find::shipped_notebooks;
use crate::platform::files::unusable;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Result};

/// The directory of notebooks when none is named.
pub const DEFAULT: &str = "notebooks";

/// Reads the name of a directory from the command line.
pub fn directory(given: &str) -> std::result::Result<PathBuf, Infallible> {
    let path = PathBuf::from(given);
    Ok(match given == DEFAULT && !path.is_dir() {
        true => shipped_notebooks().unwrap_or(path),
        false => path,
    })
}

/// Reads the name of a notebook from the command line.
pub fn notebook(given: &str) -> std::result::Result<PathBuf, Infallible> {
    let path = PathBuf::from(given);
    let is_usual = path
        .parent()
        .is_some_and(|parent| parent == Path::new("") || parent == Path::new(DEFAULT));
    let shipped = || {
        let found = shipped_notebooks()?.join(path.file_name()?);
        found.is_file().then_some(found)
    };
    Ok(match is_usual && !path.exists() {
        true => shipped().unwrap_or(path),
        false => path,
    })
}

/// Where a notebook goes that was run without saying where: where it was, or into this directory when it came with the program.
pub fn output(notebook: &Path) -> PathBuf {
    match (shipped_notebooks(), notebook.file_name()) {
        (Some(shipped), Some(name)) if notebook.starts_with(&shipped) => PathBuf::from(name),
        _ => notebook.to_owned(),
    }
}

/// Where the cells of a notebook run: beside it, or in this directory when it came with the program.
///
/// # Errors
/// *Storage* when this directory is gone.
pub fn directory_to_run_in(notebook: &Path) -> Result<PathBuf> {
    let directory = notebook.parent().unwrap_or(Path::new("/"));
    match shipped_notebooks() {
        Some(shipped) if shipped == directory => std::env::current_dir().map_err(Error::from),
        _ => Ok(directory.to_owned()),
    }
}

/// A directory in which notebooks can be changed: the given one, or copies of those that came with the program.
///
/// # Errors
/// *Storage* when they cannot be copied.
pub fn writable(directory: &Path) -> Result<PathBuf> {
    match shipped_notebooks() {
        Some(shipped) if shipped == directory => {}
        _ => return Ok(directory.to_owned()),
    }
    let own = PathBuf::from(DEFAULT);
    println!(
        "Copying the notebooks of tubelab to {}.",
        std::path::absolute(&own)?.display()
    );
    let context = || "copying the notebooks";
    std::fs::create_dir_all(&own).map_err(|error| unusable(&error, &own).context(context()))?;
    for entry in std::fs::read_dir(directory)
        .map_err(Error::from)
        .with_context(context)?
        .flatten()
    {
        let copy = own.join(entry.file_name());
        std::fs::copy(entry.path(), &copy).map_err(|error| unusable(&error, &copy).context(context()))?;
    }
    Ok(own)
}
