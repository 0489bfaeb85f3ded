//! The built library, laid out so that cells can be compiled against it and nothing moves under a running kernel.
//!
//! ```text
//! <data folder>/toolkit/<name>/
//!   tubelab            this program
//!   lib/               the library with all its dependencies inside
//!   stub/              the same without its code, for compiler and linker
//!   empty/             libraries of the system's names without anything in them, see `engine/linker.rs`
//!   deps/              what the compiler reads of the dependencies: metadata and procedural macros
//!   prelude.rs
//! ```
//!
//! Files are hard links where the file system allows. A rebuild makes a new toolkit with another name: compilers notice
//! a changed flag, not a changed file.

mod prune;
mod stub;

use crate::files::unusable;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Moment, Result};

const PRELUDE: &str = include_str!("../../prelude.rs");
const LIBRARY: &str = "libtubelab.so";
const PROGRAM: &str = "tubelab";

#[derive(Clone, Debug)]
pub struct Toolkit {
    path: PathBuf,
}

impl Toolkit {
    /// The toolkit of the running program: the one that it lies in, or one made from the build that it lies in.
    pub fn of_this_program() -> Result<Self> {
        let program = std::env::current_exe()
            .map_err(Error::from)
            .at(|| "finding this program")?;
        let folder = program.parent().unwrap_or(Path::new("/")).to_owned();
        if folder.join("stub").join(LIBRARY).is_file() && folder.join("prelude.rs").is_file() {
            return Ok(Toolkit { path: folder });
        }
        Self::publish(&program, &folder).at(|| "laying out the library for notebook cells")
    }

    fn publish(program: &Path, build: &Path) -> Result<Self> {
        let deps = build.join("deps");
        let library = deps.join(LIBRARY);
        if !library.is_file() {
            return Err(Error::new(
                Kind::NotFound,
                format!("the library {} is not built", library.display()),
            )
            .hint("run `cargo build` in the project's folder"));
        }
        let parent = crate::folders::data()?.join("toolkit");
        let path = parent.join(name_of(&[program, &library])?);
        if path.is_dir() {
            return Ok(Toolkit { path });
        }
        let partial = parent.join(format!("partial-{}", std::process::id()));
        let _ = fs::remove_dir_all(&partial);
        let made = lay_out(&partial, program, &library, &deps);
        if made.is_err() || fs::rename(&partial, &path).is_err() {
            let _ = fs::remove_dir_all(&partial);
        }
        made?;
        prune::prune(&parent, &crate::folders::cache()?.join("cells"));
        match path.is_dir() {
            true => Ok(Toolkit { path }),
            false => Err(Error::new(Kind::Storage, format!("{} cannot be made", path.display()))),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A name that no other build has.
    pub fn name(&self) -> &str {
        self.path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("toolkit")
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
        Ok(crate::folders::cache()?.join("cells").join(self.name()))
    }

    /// What every kernel evaluates at its start: the user's own file, or the project's.
    pub fn prelude(&self) -> Result<String> {
        let own = dirs::config_dir()
            .map(|folder| folder.join("tubelab/prelude.rs"))
            .filter(|file| file.is_file());
        let file = own.unwrap_or_else(|| self.path.join("prelude.rs"));
        fs::read_to_string(&file)
            .map_err(Error::from)
            .at(|| format!("reading {}", file.display()))
    }
}

fn lay_out(partial: &Path, program: &Path, library: &Path, deps: &Path) -> Result<()> {
    for folder in ["lib", "stub", "empty", "deps"] {
        make_folder(&partial.join(folder))?;
    }
    place(program, &partial.join(PROGRAM))?;
    place(library, &partial.join("lib").join(LIBRARY))?;
    let stub = partial.join("stub").join(LIBRARY);
    if !stub::write(library, &stub) {
        place(library, &stub)?;
    }
    for entry in fs::read_dir(deps)
        .map_err(Error::from)
        .at(|| format!("reading {}", deps.display()))?
        .flatten()
    {
        let file = entry.path();
        // What was only checked has no library beside it, and would only cost the compiler time.
        let is_metadata = file.extension().is_some_and(|e| e == "rmeta") && file.with_extension("rlib").is_file();
        // The compiler loads the procedural macros of dependencies too, though no cell uses them.
        let is_macro = file.extension().is_some_and(|e| e == "so") && entry.file_name() != LIBRARY;
        if is_metadata || is_macro {
            place(&file, &partial.join("deps").join(entry.file_name()))?;
        }
    }
    for name in crate::engine::EMPTY_LIBRARIES {
        write(
            &partial.join(format!("empty/lib{name}.so")),
            "/* empty: the process has what is needed */\n",
        )?;
    }
    write(&partial.join("prelude.rs"), PRELUDE)
}

fn make_folder(folder: &Path) -> Result<()> {
    crate::folders::make(folder)
}

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| unusable(&error, file))
}

fn place(from: &Path, to: &Path) -> Result<()> {
    fs::hard_link(from, to)
        .or_else(|_| fs::copy(from, to).map(drop))
        .map_err(|error| unusable(&error, to))
}

fn name_of(files: &[&Path]) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files {
        let data = fs::metadata(file)
            .map_err(Error::from)
            .at(|| format!("looking at {}", file.display()))?;
        let modified = data
            .modified()
            .map_err(Error::from)?
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        hash.update(data.len().to_le_bytes());
        hash.update(modified.as_nanos().to_le_bytes());
    }
    hash.update(PRELUDE);
    Ok(format!("{:.16x}", hash.finalize()))
}
