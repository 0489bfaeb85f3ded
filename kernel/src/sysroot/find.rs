//! Finding the sysroot of the running program.

use super::paths::{LIBRARY, NAME, Sysroot};
use super::{build, metadata, package};
use std::fs;
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Result};

impl Sysroot {
    /// The sysroot of the running program: its own directory, or one made from the build or package that the program is part of.
    pub fn of_this_program() -> Result<Self> {
        let (program, directory) = this_program()?;
        match place(&directory) {
            Place::Sysroot(name) => Ok(Sysroot { path: directory, name }),
            Place::Package(name) => Ok(package::keep(directory, name)),
            Place::Build => {
                build::publish(&program, &directory).with_context(|| "laying out the library for notebook cells")
            }
        }
    }
}

/// Whether the program came in a package.
pub fn is_packaged() -> bool {
    match this_program() {
        Ok((_, directory)) => match place(&directory) {
            Place::Package(_) => true,
            Place::Sysroot(_) => package::origin(&directory).is_some(),
            Place::Build => false,
        },
        Err(_) => false,
    }
}

/// Whether the package of the Jupyter kernel is installed next to that of the program.
pub fn has_kernel_package() -> bool {
    let Ok((_, directory)) = this_program() else {
        return false;
    };
    let package = match place(&directory) {
        Place::Package(_) => Some(directory),
        Place::Sysroot(_) => package::origin(&directory),
        Place::Build => None,
    };
    package.is_some_and(|package| metadata::beside(&package).is_some_and(|kernel| kernel.is_dir()))
}

/// The directory of the notebooks that came with the program.
pub(super) fn shipped_notebooks() -> Option<PathBuf> {
    let (_, directory) = this_program().ok()?;
    match place(&directory) {
        Place::Package(_) | Place::Sysroot(_) => {
            Some(directory.join("notebooks")).filter(|directory| directory.is_dir())
        }
        Place::Build => None,
    }
}

/// What kind of directory a program is in.
enum Place {
    /// A sysroot that does not change.
    Sysroot(String),
    /// A sysroot that belongs to an installer, which may replace it at any time.
    Package(String),
    /// Cargo's directory.
    Build,
}

fn place(directory: &Path) -> Place {
    match fs::read_to_string(directory.join(NAME)) {
        Ok(name) if directory.file_name().is_some_and(|own| own == name.as_str()) => Place::Sysroot(name),
        Ok(name) if directory.join("lib").join(LIBRARY).is_file() => Place::Package(name),
        _ => Place::Build,
    }
}

/// The running program and its directory.
fn this_program() -> Result<(PathBuf, PathBuf)> {
    let program = std::env::current_exe()
        .map_err(Error::from)
        .with_context(|| "finding this program")?;
    let directory = program.parent().unwrap_or(Path::new("/")).to_owned();
    Ok((program, directory))
}
