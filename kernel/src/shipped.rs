//! The notebooks that a package brings. They stand in where the folder of the command line's defaults is not there, so that
//! commands work in any folder; nobody writes among them.

use crate::toolkit;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Moment, Result};

/// The folder of notebooks when none is named.
pub const USUAL: &str = "notebooks";

/// Reads the name of a folder from the command line.
pub fn folder(given: &str) -> std::result::Result<PathBuf, Infallible> {
    let path = PathBuf::from(given);
    Ok(match given == USUAL && !path.is_dir() {
        true => toolkit::shipped_notebooks().unwrap_or(path),
        false => path,
    })
}

/// Reads the name of a notebook from the command line.
pub fn notebook(given: &str) -> std::result::Result<PathBuf, Infallible> {
    let path = PathBuf::from(given);
    let is_usual = path
        .parent()
        .is_some_and(|parent| parent == Path::new("") || parent == Path::new(USUAL));
    let shipped = || {
        let found = toolkit::shipped_notebooks()?.join(path.file_name()?);
        found.is_file().then_some(found)
    };
    Ok(match is_usual && !path.exists() {
        true => shipped().unwrap_or(path),
        false => path,
    })
}

/// Where a notebook goes that was run without saying where: where it was, or into this folder when it came with the program.
pub fn output(notebook: &Path) -> PathBuf {
    match (toolkit::shipped_notebooks(), notebook.file_name()) {
        (Some(shipped), Some(name)) if notebook.starts_with(&shipped) => PathBuf::from(name),
        _ => notebook.to_owned(),
    }
}

/// Where the cells of a notebook run: beside it, or in this folder when it came with the program.
///
/// # Errors
/// *Storage* when this folder is gone.
pub fn folder_to_run_in(notebook: &Path) -> Result<PathBuf> {
    let folder = notebook.parent().unwrap_or(Path::new("/"));
    match toolkit::shipped_notebooks() {
        Some(shipped) if shipped == folder => std::env::current_dir().map_err(Error::from),
        _ => Ok(folder.to_owned()),
    }
}

/// A folder in which notebooks can be changed: the given one, or copies of those that came with the program.
///
/// # Errors
/// *Storage* when they cannot be copied.
pub fn own(folder: &Path) -> Result<PathBuf> {
    match toolkit::shipped_notebooks() {
        Some(shipped) if shipped == folder => {}
        _ => return Ok(folder.to_owned()),
    }
    let own = PathBuf::from(USUAL);
    println!(
        "Copying the notebooks of tubelab to {}.",
        std::path::absolute(&own)?.display()
    );
    let at = || "copying the notebooks";
    std::fs::create_dir_all(&own).map_err(|error| crate::files::unusable(&error, &own).at(at()))?;
    for entry in std::fs::read_dir(folder).map_err(Error::from).at(at)?.flatten() {
        let copy = own.join(entry.file_name());
        std::fs::copy(entry.path(), &copy).map_err(|error| crate::files::unusable(&error, &copy).at(at()))?;
    }
    Ok(own)
}
