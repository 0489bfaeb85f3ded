//! The notebooks of a package. They are used if the default directory does not exist, so that commands work in any directory;
//! they are read-only.

use super::find::shipped_notebooks;
use crate::platform::files::unusable;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Result};

/// The default directory of notebooks.
pub const DEFAULT: &str = "notebooks";

/// Parses a directory on the command line.
pub fn directory(given: &str) -> std::result::Result<PathBuf, Infallible> {
    let path = PathBuf::from(given);
    Ok(match given == DEFAULT && !path.is_dir() {
        true => shipped_notebooks().unwrap_or(path),
        false => path,
    })
}

/// Parses a notebook on the command line.
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

/// Where to save an executed notebook by default: in place, or in the working directory if it came with the program.
pub fn output(notebook: &Path) -> PathBuf {
    match (shipped_notebooks(), notebook.file_name()) {
        (Some(shipped), Some(name)) if notebook.starts_with(&shipped) => PathBuf::from(name),
        _ => notebook.to_owned(),
    }
}

/// Where the cells of a notebook run: in its directory, or in the working directory if it came with the program.
///
/// # Errors
/// *Storage* if the working directory is gone.
pub fn directory_to_run_in(notebook: &Path) -> Result<PathBuf> {
    let directory = notebook.parent().unwrap_or(Path::new("/"));
    match shipped_notebooks() {
        Some(shipped) if shipped == directory => std::env::current_dir().map_err(Error::from),
        _ => Ok(directory.to_owned()),
    }
}

/// A writable directory of notebooks: the given one, or copies of those that came with the program.
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
