//! The built library, laid out so that cells can be compiled against it and nothing moves under a running kernel.
//!
//! ```text
//! <directory>/sysroot/<name>/
//!   name               the same on every machine that has this build
//!   tubelab            this program
//!   lib/               the library with all its dependencies inside, and Rust's standard library
//!   prelude.rs
//!   cells/             cells that were compiled before, where the sysroot is from a package
//!   notebooks/         the notebooks of these cells
//!   stub/              the library without its code, for compiler and linker
//!   empty/             libraries of the system's names without anything in them, see `engine/linker.rs`
//!   deps/              what the compiler reads of the dependencies: metadata and procedural macros
//! ```
//!
//! The directory is the data directory for a build, and the cache directory for what a package installed, which can be laid out again.
//! Files are hard links where the file system allows. A rebuild makes a new sysroot with another name: compilers notice
//! a changed flag, not a changed file.

mod build;
mod metadata;
mod package;
mod prune;
mod stub;

pub use metadata::Packed;

use std::fs;
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Kind, Result};

const LIBRARY: &str = "libtubelab.so";
const PROGRAM: &str = "tubelab";
const PRELUDE: &str = "prelude.rs";
/// The file that holds the name.
const NAME: &str = "name";

#[derive(Clone, Debug)]
pub struct Sysroot {
    path: PathBuf,
    name: String,
}

impl Sysroot {
    /// The sysroot of the running program: the one that it lies in, or one made from the build or the package that it lies in.
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

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A name that no other build has.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The program, which is also the process that runs cells.
    pub fn program(&self) -> PathBuf {
        self.path.join(PROGRAM)
    }

    /// The library as the compiler reads it.
    pub fn library_for_compiler(&self) -> PathBuf {
        self.path.join("stub").join(LIBRARY)
    }

    /// Empty libraries in place of the system's.
    pub fn empty_libraries(&self) -> PathBuf {
        self.path.join("empty")
    }

    /// What the compiler reads of the library's dependencies.
    pub fn dependencies(&self) -> PathBuf {
        self.path.join("deps")
    }

    /// What is to be unpacked before the compiler can read this sysroot, if anything is.
    ///
    /// # Errors
    /// *Not found* where a package with it is not installed, *format* when it is of another build.
    pub fn packed_metadata(&self) -> Result<Option<Packed>> {
        metadata::packed(self)
    }

    /// Where cells that were compiled against this library are kept.
    ///
    /// # Errors
    /// *Not found* when there is no home directory.
    pub fn compiled_cells(&self) -> Result<PathBuf> {
        Ok(crate::directories::cache()?.join("cells").join(self.name()))
    }

    /// Compiled cells that came with the program.
    pub fn shipped_cells(&self) -> PathBuf {
        self.path.join("cells")
    }

    /// What every kernel evaluates at its start: the user's own file, or the project's.
    pub fn prelude(&self) -> Result<String> {
        let own = dirs::config_dir()
            .map(|directory| directory.join("tubelab/prelude.rs"))
            .filter(|file| file.is_file());
        let file = own.unwrap_or_else(|| self.path.join(PRELUDE));
        fs::read_to_string(&file)
            .map_err(Error::from)
            .with_context(|| format!("reading {}", file.display()))
    }
}

/// Whether the program was built elsewhere: it came in a package.
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

/// Whether the package with the Jupyter kernel is installed beside that of the program.
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
pub fn shipped_notebooks() -> Option<PathBuf> {
    let (_, directory) = this_program().ok()?;
    match place(&directory) {
        Place::Package(_) | Place::Sysroot(_) => {
            Some(directory.join("notebooks")).filter(|directory| directory.is_dir())
        }
        Place::Build => None,
    }
}

/// What the directory of a program is.
enum Place {
    /// A sysroot that stays as it is.
    Sysroot(String),
    /// A sysroot that an installer put there and may replace at any time.
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

fn make_directory(directory: &Path) -> Result<()> {
    crate::directories::make(directory)
}

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| crate::files::unusable(&error, file))
}

fn link_or_copy(from: &Path, to: &Path) -> Result<()> {
    fs::hard_link(from, to)
        .or_else(|_| fs::copy(from, to).map(drop))
        .map_err(|error| crate::files::unusable(&error, to))
}

/// Libraries with the system's names and nothing in them.
fn write_empty_libraries(directory: &Path) -> Result<()> {
    make_directory(directory)?;
    for name in crate::engine::EMPTY_LIBRARIES {
        write(
            &directory.join(format!("lib{name}.so")),
            "/* empty: the process has what is needed */\n",
        )?;
    }
    Ok(())
}

/// Moves a finished directory into place. Who is second at the same time finds the place taken, by the same.
fn move_into_place(partial: &Path, place: &Path) -> Result<()> {
    let moved = fs::rename(partial, place);
    if moved.is_err() {
        let _ = fs::remove_dir_all(partial);
    }
    match place.is_dir() {
        true => Ok(()),
        false => Err(Error::new(Kind::Storage, format!("{} cannot be made", place.display()))),
    }
}
