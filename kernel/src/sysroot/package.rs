//! The sysroot of an installed package: copied under its name, because an upgrade removes the package's files under running
//! kernels, which must start processes of their own version later.

use super::paths::{NAME, PRELUDE, PROGRAM, Sysroot};
use super::prune;
use super::write::{link_or_copy, move_into_place};
use crate::platform::directories;
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Result};

/// In a kept sysroot: the directory of the package that it is from.
const ORIGIN: &str = "origin";

/// The copy of a package's sysroot, or the package's own directory if it cannot be copied, as on a full or read-only file system:
/// then only an upgrade under a running kernel fails.
pub fn keep(package: PathBuf, name: String) -> Sysroot {
    match kept(&package, &name) {
        Ok(path) => Sysroot { path, name },
        Err(_) => Sysroot { path: package, name },
    }
}

/// The directory of the package that a kept sysroot is from.
pub fn origin(sysroot: &Path) -> Option<PathBuf> {
    let bytes = fs::read(sysroot.join(ORIGIN)).ok()?;
    Some(PathBuf::from(OsString::from_vec(bytes)))
}

fn kept(package: &Path, name: &str) -> Result<PathBuf> {
    let cache = directories::cache()?;
    let parent = cache.join("sysroot");
    let path = parent.join(name);
    if path.is_dir() {
        if origin(&path).as_deref() != Some(package) {
            // The same version in another place, such as a second environment. It may hold more, so it is the one to look in.
            crate::platform::files::write_atomically(&path.join(ORIGIN), package.as_os_str().as_bytes())?;
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
    move_into_place(&partial, &path)?;
    prune::prune(&parent, &cache.join("cells"));
    Ok(path)
}

fn lay_out(partial: &Path, package: &Path) -> Result<()> {
    directories::make(partial)?;
    for file in [PROGRAM, PRELUDE, NAME] {
        link_or_copy(&package.join(file), &partial.join(file))?;
    }
    for directory in ["lib", "cells", "notebooks"] {
        link_all(&package.join(directory), &partial.join(directory))?;
    }
    let origin = partial.join(ORIGIN);
    fs::write(&origin, package.as_os_str().as_bytes())
        .map_err(|error| crate::platform::files::unusable(&error, &origin))
}

fn link_all(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    directories::make(to)?;
    let entries = fs::read_dir(from)
        .map_err(Error::from)
        .with_context(|| format!("reading {}", from.display()))?;
    for entry in entries.flatten() {
        if entry.path().is_file() {
            link_or_copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
