//! The toolkit of an installed package: kept under its name, because an upgrade removes the package's files under running
//! kernels, and what they start later must be of their own version.

use super::{NAME, PRELUDE, PROGRAM, Toolkit, link_or_copy, make_folder, prune};
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Moment, Result};

/// In a kept toolkit: the folder of the package that it is from.
const ORIGIN: &str = "origin";

/// The kept copy of a package's toolkit; the package's own folder where none can be kept, as on a file system that is full or
/// not to be written: then everything works but an upgrade under a running kernel.
pub fn keep(package: PathBuf, name: String) -> Toolkit {
    match kept(&package, &name) {
        Ok(path) => Toolkit { path, name },
        Err(_) => Toolkit { path: package, name },
    }
}

/// The folder of the package that a kept toolkit is from.
pub fn origin(toolkit: &Path) -> Option<PathBuf> {
    let bytes = fs::read(toolkit.join(ORIGIN)).ok()?;
    Some(PathBuf::from(OsString::from_vec(bytes)))
}

fn kept(package: &Path, name: &str) -> Result<PathBuf> {
    let cache = crate::folders::cache()?;
    let parent = cache.join("toolkit");
    let path = parent.join(name);
    if path.is_dir() {
        if origin(&path).as_deref() != Some(package) {
            // The same version in another place, such as a second environment. It may hold more, so it is the one to look in.
            crate::files::write_atomically(&path.join(ORIGIN), package.as_os_str().as_bytes())?;
        }
        return Ok(path);
    }
    let partial = parent.join(format!("partial-{}", std::process::id()));
    let _ = fs::remove_dir_all(&partial);
    let made = lay_out(&partial, package);
    if made.is_err() {
        let _ = fs::remove_dir_all(&partial);
    }
    made?;
    super::move_into_place(&partial, &path)?;
    prune::prune(&parent, &cache.join("cells"));
    Ok(path)
}

fn lay_out(partial: &Path, package: &Path) -> Result<()> {
    make_folder(partial)?;
    for file in [PROGRAM, PRELUDE, NAME] {
        link_or_copy(&package.join(file), &partial.join(file))?;
    }
    for folder in ["lib", "cells", "notebooks"] {
        link_all(&package.join(folder), &partial.join(folder))?;
    }
    let origin = partial.join(ORIGIN);
    fs::write(&origin, package.as_os_str().as_bytes()).map_err(|error| crate::files::unusable(&error, &origin))
}

fn link_all(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    make_folder(to)?;
    let entries = fs::read_dir(from)
        .map_err(Error::from)
        .at(|| format!("reading {}", from.display()))?;
    for entry in entries.flatten() {
        if entry.path().is_file() {
            link_or_copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
