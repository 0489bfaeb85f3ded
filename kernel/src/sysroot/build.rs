//! Creating the sysroot of a build from cargo's directory, so that the next build does not overwrite it.

use super::paths::{LIBRARY, NAME, PRELUDE, PROGRAM, Sysroot};
use super::write::{link_or_copy, move_into_place, write, write_empty_libraries};
use super::{prune, stub};
use crate::platform::directories;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use tubelab::error::{Context, Error, Kind, Result};

/// The standard library of the compiler that built the program.
const STANDARD_LIBRARY: &str = env!("TUBELAB_STANDARD_LIBRARY");
const PRELUDE_TEXT: &str = include_str!("../../../prelude.rs");

pub fn publish(program: &Path, build: &Path) -> Result<Sysroot> {
    let deps = build.join("deps");
    let library = deps.join(LIBRARY);
    if !library.is_file() {
        return Err(Error::new(
            Kind::NotFound,
            format!("the library {} is not built", library.display()),
        )
        .hint("run `cargo build` in the project's directory"));
    }
    let parent = directories::data()?.join("sysroot");
    let name = name_of(&[program, &library])?;
    let path = parent.join(&name);
    let sysroot = Sysroot { path, name };
    if sysroot.path.is_dir() {
        return Ok(sysroot);
    }
    let partial = parent.join(format!("partial-{}", std::process::id()));
    let _ = fs::remove_dir_all(&partial);
    let made = lay_out(&partial, &sysroot.name, program, &library, &deps);
    if made.is_err() {
        let _ = fs::remove_dir_all(&partial);
    }
    made?;
    move_into_place(&partial, &sysroot.path)?;
    prune::prune(&parent, &directories::cache()?.join("cells"));
    Ok(sysroot)
}

fn lay_out(partial: &Path, name: &str, program: &Path, library: &Path, deps: &Path) -> Result<()> {
    for directory in ["lib", "stub", "deps"] {
        directories::make(&partial.join(directory))?;
    }
    link_or_copy(program, &partial.join(PROGRAM))?;
    link_or_copy(library, &partial.join("lib").join(LIBRARY))?;
    place_standard_library(&partial.join("lib"))?;
    let stub = partial.join("stub").join(LIBRARY);
    if !stub::write(library, &stub) {
        link_or_copy(library, &stub)?;
    }
    for entry in fs::read_dir(deps)
        .map_err(Error::from)
        .with_context(|| format!("reading {}", deps.display()))?
        .flatten()
    {
        let file = entry.path();
        // What was only checked has no library beside it, and would only cost the compiler time.
        let is_metadata = file.extension().is_some_and(|e| e == "rmeta") && file.with_extension("rlib").is_file();
        // The compiler loads the procedural macros of dependencies too, though no cell uses them.
        let is_macro = file.extension().is_some_and(|e| e == "so") && entry.file_name() != LIBRARY;
        if is_metadata || is_macro {
            link_or_copy(&file, &partial.join("deps").join(entry.file_name()))?;
        }
    }
    write_empty_libraries(&partial.join("empty"))?;
    write(&partial.join(PRELUDE), PRELUDE_TEXT)?;
    write(&partial.join(NAME), name)
}

/// Compiled cells then run even without Rust.
fn place_standard_library(directory: &Path) -> Result<()> {
    let found = fs::read_dir(STANDARD_LIBRARY).into_iter().flatten().flatten();
    for entry in found {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.starts_with("libstd-") && text.ends_with(".so") {
            link_or_copy(&entry.path(), &directory.join(&name))?;
        }
    }
    Ok(())
}

fn name_of(files: &[&Path]) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files {
        let data = fs::metadata(file)
            .map_err(Error::from)
            .with_context(|| format!("looking at {}", file.display()))?;
        let modified = data
            .modified()
            .map_err(Error::from)?
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        hash.update(data.len().to_le_bytes());
        hash.update(modified.as_nanos().to_le_bytes());
    }
    hash.update(PRELUDE_TEXT);
    Ok(format!("{:.16x}", hash.finalize()))
}
