//! The built library, laid out so that cells can be compiled against it and nothing moves under a running kernel.
//!
//! ```text
//! <folder>/toolkit/<name>/
//!   name               the same on every machine that has this build
//!   tubelab            this program
//!   lib/               the library with all its dependencies inside, and Rust's standard library
//!   prelude.rs
//!   cells/             cells that were compiled before, where the toolkit is from a package
//!   notebooks/         the notebooks of these cells
//!   stub/              the library without its code, for compiler and linker
//!   empty/             libraries of the system's names without anything in them, see `engine/linker.rs`
//!   deps/              what the compiler reads of the dependencies: metadata and procedural macros
//! ```
//!
//! The folder is the data folder for a build, and the cache folder for what a package installed, which can be laid out again.
//! Files are hard links where the file system allows. A rebuild makes a new toolkit with another name: compilers notice
//! a changed flag, not a changed file.

mod build;
mod metadata;
mod package;
mod prune;
mod stub;

pub use metadata::Packed;

use std::fs;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Moment, Result};

const LIBRARY: &str = "libtubelab.so";
const PROGRAM: &str = "tubelab";
const PRELUDE: &str = "prelude.rs";
/// The file that holds the name.
const NAME: &str = "name";

#[derive(Clone, Debug)]
pub struct Toolkit {
    path: PathBuf,
    name: String,
}

impl Toolkit {
    /// The toolkit of the running program: the one that it lies in, or one made from the build or the package that it lies in.
    pub fn of_this_program() -> Result<Self> {
        let (program, folder) = this_program()?;
        match place(&folder) {
            Place::Toolkit(name) => Ok(Toolkit { path: folder, name }),
            Place::Package(name) => Ok(package::keep(folder, name)),
            Place::Build => build::publish(&program, &folder).at(|| "laying out the library for notebook cells"),
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

    /// What is to be unpacked before the compiler can read this toolkit, if anything is.
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
        Ok(crate::folders::cache()?.join("cells").join(self.name()))
    }

    /// Compiled cells that came with the program.
    pub fn shipped_cells(&self) -> PathBuf {
        self.path.join("cells")
    }

    /// What every kernel evaluates at its start: the user's own file, or the project's.
    pub fn prelude(&self) -> Result<String> {
        let own = dirs::config_dir()
            .map(|folder| folder.join("tubelab/prelude.rs"))
            .filter(|file| file.is_file());
        let file = own.unwrap_or_else(|| self.path.join(PRELUDE));
        fs::read_to_string(&file)
            .map_err(Error::from)
            .at(|| format!("reading {}", file.display()))
    }
}

/// Whether the program was built elsewhere: it came in a package.
pub fn is_packaged() -> bool {
    match this_program() {
        Ok((_, folder)) => match place(&folder) {
            Place::Package(_) => true,
            Place::Toolkit(_) => package::origin(&folder).is_some(),
            Place::Build => false,
        },
        Err(_) => false,
    }
}

/// Whether the package with the Jupyter kernel is installed beside that of the program.
pub fn has_kernel_package() -> bool {
    let Ok((_, folder)) = this_program() else { return false };
    let package = match place(&folder) {
        Place::Package(_) => Some(folder),
        Place::Toolkit(_) => package::origin(&folder),
        Place::Build => None,
    };
    package.is_some_and(|package| metadata::beside(&package).is_some_and(|kernel| kernel.is_dir()))
}

/// The folder of the notebooks that came with the program.
pub fn shipped_notebooks() -> Option<PathBuf> {
    let (_, folder) = this_program().ok()?;
    match place(&folder) {
        Place::Package(_) | Place::Toolkit(_) => Some(folder.join("notebooks")).filter(|folder| folder.is_dir()),
        Place::Build => None,
    }
}

/// What the folder of a program is.
enum Place {
    /// A toolkit that stays as it is.
    Toolkit(String),
    /// A toolkit that an installer put there and may replace at any time.
    Package(String),
    /// Cargo's folder.
    Build,
}

fn place(folder: &Path) -> Place {
    match fs::read_to_string(folder.join(NAME)) {
        Ok(name) if folder.file_name().is_some_and(|own| own == name.as_str()) => Place::Toolkit(name),
        Ok(name) if folder.join("lib").join(LIBRARY).is_file() => Place::Package(name),
        _ => Place::Build,
    }
}

/// The running program and its folder.
fn this_program() -> Result<(PathBuf, PathBuf)> {
    let program = std::env::current_exe()
        .map_err(Error::from)
        .at(|| "finding this program")?;
    let folder = program.parent().unwrap_or(Path::new("/")).to_owned();
    Ok((program, folder))
}

fn make_folder(folder: &Path) -> Result<()> {
    crate::folders::make(folder)
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
fn write_empty_libraries(folder: &Path) -> Result<()> {
    make_folder(folder)?;
    for name in crate::engine::EMPTY_LIBRARIES {
        write(
            &folder.join(format!("lib{name}.so")),
            "/* empty: the process has what is needed */\n",
        )?;
    }
    Ok(())
}

/// Moves a finished folder into place. Who is second at the same time finds the place taken, by the same.
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
