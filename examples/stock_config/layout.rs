//! The directory that a stock kernel's cells are compiled against.
//!
//! ```text
//! target/stock/
//!   config/            init.evcxr and prelude.rs: what EVCXR_CONFIG_DIR names
//!   <build>/lib/       the library with all its dependencies inside
//!   <build>/deps/      what the compiler reads of the dependencies: metadata and procedural macros
//!   <build>/tubelab/   the crate that cells depend on
//! ```
//!
//! A build has a directory of its own name, because compilers notice a changed flag and not a changed file.

use crate::generate;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;

type Fallible<T> = Result<T, Box<dyn Error>>;

const LIBRARY: &str = "libtubelab.so";
const MANIFEST: &str = "[package]
name = \"tubelab\"
version = \"0.1.0\"
edition = \"2024\"

[lints.rust]
unexpected_cfgs = \"allow\"
";
/// The compiler gets the real library by `--extern`, under another name than this crate's own.
const FACADE: &str = "#[cfg(not(rust_analyzer))]
pub use tubelab_library::*;

#[cfg(rust_analyzer)]
mod header;
#[cfg(rust_analyzer)]
pub use header::*;
";
const PRELUDE: &str = "use tubelab::prelude::*;\ntubelab::display::quiet_panics();\n";

/// Lays everything out below `target/stock`; what earlier builds left there is removed.
pub fn lay_out(root: &Path) -> Fallible<PathBuf> {
    let program = std::env::current_exe()?;
    // target/debug/examples/stock_config
    let debug = program
        .ancestors()
        .nth(2)
        .ok_or("this program does not lie in a build")?;
    let library = debug.join("deps").join(LIBRARY);
    let stock = debug.parent().unwrap_or(debug).join("stock");
    let directory = stock.join(name_of(&library)?);
    if !directory.join("tubelab/src/header.rs").is_file() {
        let header = generate::header(root)?;
        fs::create_dir_all(&stock)?;
        for entry in fs::read_dir(&stock)?.flatten() {
            fs::remove_dir_all(entry.path())?;
        }
        for part in ["lib", "deps", "tubelab/src"] {
            fs::create_dir_all(directory.join(part))?;
        }
        place(&library, &directory.join("lib").join(LIBRARY))?;
        place_dependencies(&debug.join("deps"), &directory.join("deps"))?;
        fs::write(directory.join("tubelab/Cargo.toml"), MANIFEST)?;
        fs::write(directory.join("tubelab/src/lib.rs"), FACADE)?;
        fs::write(directory.join("tubelab/src/header.rs"), header)?;
    }
    let config = stock.join("config");
    fs::create_dir_all(&config)?;
    fs::write(config.join("init.evcxr"), settings(&directory)?)?;
    fs::write(config.join("prelude.rs"), PRELUDE)?;
    Ok(config)
}

/// A name that no other build of the library has.
fn name_of(library: &Path) -> Fallible<String> {
    let data = fs::metadata(library).map_err(|error| format!("{}: {error}; run `cargo build`", library.display()))?;
    let modified = data.modified()?.duration_since(UNIX_EPOCH)?.as_nanos();
    Ok(format!("{:x}-{modified:x}", data.len()))
}

fn place_dependencies(from: &Path, to: &Path) -> Fallible<()> {
    for entry in fs::read_dir(from)?.flatten() {
        let file = entry.path();
        let ends_with = |end| file.extension().is_some_and(|extension| extension == end);
        // What was only checked has no library beside it, and would only cost the compiler time.
        let is_metadata = ends_with("rmeta") && file.with_extension("rlib").is_file();
        // The compiler loads the procedural macros of dependencies too, though no cell uses them.
        let is_macro = ends_with("so") && entry.file_name() != LIBRARY;
        if is_metadata || is_macro {
            place(&file, &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// A hard link where the file system allows.
fn place(from: &Path, to: &Path) -> Fallible<()> {
    fs::hard_link(from, to)
        .or_else(|_| fs::copy(from, to).map(drop))
        .map_err(|error| format!("placing {}: {error}", to.display()).into())
}

/// The commands by which evcxr compiles cells against the library.
fn settings(directory: &Path) -> Fallible<String> {
    let output = Command::new("rustc").args(["--print", "target-libdir"]).output()?;
    let std = String::from_utf8(output.stdout)?;
    let directory = directory.display();
    // Separated by the character that cargo asks for, so that a directory's name may hold spaces.
    let mut flags = vec![
        "-Cprefer-dynamic".to_owned(),
        "--extern".to_owned(),
        format!("tubelab_library={directory}/lib/{LIBRARY}"),
        format!("-Ldependency={directory}/lib"),
        format!("-Ldependency={directory}/deps"),
    ];
    // The library and that of Rust itself, which the stock kernel has inside and cells need beside it.
    for place in [format!("{directory}/lib"), std.trim().to_owned()] {
        // Not by -Wl, which would split a name at its commas.
        let words = ["-Xlinker".to_owned(), "-rpath".to_owned(), "-Xlinker".to_owned(), place];
        flags.extend(words.map(|word| format!("-Clink-arg={word}")));
    }
    Ok(format!(
        ":opt 0\n:preserve_vars_on_panic 1\n:build_env CARGO_ENCODED_RUSTFLAGS={}\n:dep tubelab = {{ path = {:?} }}\n",
        flags.join("\u{1f}"),
        format!("{directory}/tubelab"),
    ))
}
