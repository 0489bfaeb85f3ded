//! Notebooks compiled into programs, kept from one start to the next.

use super::program::{self, Program};
use crate::notebook::Notebook;
use crate::toolkit::Toolkit;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use tubelab::error::{Error, Kind, Moment, Result};

/// The folder of the compiled notebooks of one toolkit. While it is held, the toolkit is not pruned.
pub struct Programs {
    folder: PathBuf,
    toolkit: Toolkit,
    compiler: PathBuf,
    standard_library: String,
    _lock: File,
}

impl Programs {
    /// # Errors
    /// *Storage* when the folder cannot be made, *not found* or *format* without the compiler that built the library.
    pub fn open(toolkit: &Toolkit) -> Result<Self> {
        let folder = toolkit.compiled_cells()?.join("views");
        crate::folders::make(&folder).at(|| "making a folder for compiled notebooks")?;
        let lock = crate::engine::stored::hold(&toolkit.compiled_cells()?)?;
        Ok(Programs {
            compiler: crate::engine::find_compiler()?,
            standard_library: crate::engine::standard_library()?,
            toolkit: toolkit.clone(),
            folder,
            _lock: lock,
        })
    }

    /// The program of a notebook: the one from an earlier start, or one compiled now.
    ///
    /// # Errors
    /// *Input* when a cell does not compile, which the message names; *storage* when the program cannot be written.
    pub fn of(&self, notebook: &Notebook) -> Result<PathBuf> {
        let moment = || format!("compiling {}.ipynb", notebook.name);
        let written = program::program(&notebook.code(), &self.toolkit.prelude()?)
            .map_err(wrong)
            .at(moment)?;
        let digest = Sha256::digest([&written.source, "\0", env!("TUBELAB_RUSTC")].concat());
        let place = self.folder.join(format!("{digest:.24x}"));
        let program = place.join("view");
        if !program.is_file() {
            self.make(&written, &place, &program).at(moment)?;
        }
        Ok(program)
    }

    fn make(&self, written: &Program, place: &Path, program: &Path) -> Result<()> {
        fs::create_dir_all(place)?;
        // Two instances may compile at once: each writes its own file, and the last one stays.
        let partial = place.join(format!("partial-{}", std::process::id()));
        let source = partial.with_extension("rs");
        fs::write(&source, &written.source)?;
        let output = self.rustc(&source, &partial).output()?;
        let _ = fs::remove_file(&source);
        if !output.status.success() {
            let _ = fs::remove_dir_all(place);
            return Err(wrong(first_error(&String::from_utf8_lossy(&output.stderr), written)));
        }
        fs::rename(&partial, program)?;
        Ok(())
    }

    /// As a cell of the kernel is compiled: without optimisation, against the library that is built already. A program is linked
    /// to the library itself and not to the stub, because what it lacks must be found now.
    fn rustc(&self, source: &Path, program: &Path) -> Command {
        let toolkit = self.toolkit.path();
        let under = |folder: &str| toolkit.join(folder).display().to_string();
        let mut rustc = Command::new(&self.compiler);
        rustc
            .args(["--crate-name", "view", "--crate-type", "bin", "--edition", "2024"])
            .args(["--error-format", "short", "--cap-lints", "allow", "-Copt-level=0"])
            .args(["-Cprefer-dynamic", "-Cdebuginfo=0", "-Cstrip=debuginfo", "--extern"])
            .arg(format!("tubelab={}/libtubelab.so", under("lib")))
            .arg(format!("-Ldependency={}", under("lib")))
            .arg(format!("-Ldependency={}", under("deps")))
            // Not by -Wl, which would split a name at its commas.
            .args(["-Clink-arg=-Xlinker", "-Clink-arg=-rpath", "-Clink-arg=-Xlinker"])
            .arg(format!("-Clink-arg={}:{}", under("lib"), self.standard_library))
            .arg("-o")
            .arg(program)
            .arg(source);
        for name in ["CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS", "RUSTC_WRAPPER"] {
            rustc.env_remove(name);
        }
        rustc
    }
}

fn wrong(told: String) -> Error {
    Error::new(Kind::Input, told).hint("open the notebook with `tubelab lab` and run it from top to bottom")
}

/// The compiler's first error, with the cell and the line in it: "cell 2, line 1: cannot find value `x`".
fn first_error(told: &str, program: &Program) -> String {
    let found = told.lines().find_map(|line| {
        let (place, message) = line.split_once(": error")?;
        let message = message.split_once(": ").map_or(message, |(_, message)| message);
        let mut numbers = place.rsplit(':');
        let line: usize = numbers.nth(1)?.parse().ok()?;
        Some(match program.origin(line) {
            Some((cell, line)) => format!("cell {cell}, line {line}: {message}"),
            None => message.to_owned(),
        })
    });
    found.unwrap_or_else(|| {
        let first = told.lines().find(|line| line.contains("error"));
        format!("the compiler says: {}", first.unwrap_or("nothing"))
    })
}
