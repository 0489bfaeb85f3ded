//! The paths in a sysroot.

use std::fs;
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Result};

pub const LIBRARY: &str = "libtubelab.so";
pub const PROGRAM: &str = "tubelab";
pub const PRELUDE: &str = "prelude.rs";
/// The file that holds the name.
pub const NAME: &str = "name";

#[derive(Clone, Debug)]
pub struct Sysroot {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

impl Sysroot {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The unique name of the build.
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

    /// Where cells that were compiled against this library are kept.
    ///
    /// # Errors
    /// *Not found* when there is no home directory.
    pub fn compiled_cells(&self) -> Result<PathBuf> {
        Ok(crate::platform::directories::cache()?.join("cells").join(self.name()))
    }

    /// Compiled cells that came with the program.
    pub fn shipped_cells(&self) -> PathBuf {
        self.path.join("cells")
    }

    /// The code that every kernel runs at its start: the user's file, or the project's.
    pub fn prelude(&self) -> Result<String> {
        let own = tubelab::platform::directories::config()
            .map(|directory| directory.join("prelude.rs"))
            .filter(|file| file.is_file());
        let file = own.unwrap_or_else(|| self.path.join(PRELUDE));
        fs::read_to_string(&file)
            .map_err(Error::from)
            .with_context(|| format!("reading {}", file.display()))
    }
}
