//! rustdoc for core, alloc and std, from the component `rust-src` of the developer's toolchain.

use crate::places::Origin;
use rustdoc_types::Crate;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What std is built with; the crates behind it come with the toolchain.
const BEHIND: &[&str] = &[
    "core",
    "alloc",
    "cfg_if",
    "hashbrown",
    "libc",
    "miniz_oxide",
    "addr2line",
    "object",
    "panic_unwind",
    "panic_abort",
    "unwind",
    "std_detect",
    "rustc_demangle",
    "rustc_literal_escaper",
];

/// `source` is the directory `library` where the toolchain itself has none.
pub fn read(source: Option<&Path>, directory: &Path) -> Result<BTreeMap<String, Crate>, Box<dyn Error>> {
    let sysroot = sysroot()?;
    let source = library(source)?;
    if !source.join("core/src/lib.rs").exists() {
        return Err(format!(
            "{} has no source of std: run `rustup component add rust-src`",
            source.display()
        )
        .into());
    }
    let host = output("rustc", &["--print", "host-tuple"])?.trim().to_owned();
    let libraries: Vec<PathBuf> = std::fs::read_dir(sysroot.join("lib/rustlib").join(&host).join("lib"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "rmeta"))
        .collect();
    let mut crates = BTreeMap::new();
    for name in ["core", "alloc", "std"] {
        let mut root = source.join(name).join("src/lib.rs");
        if name == "alloc" {
            root = with_primitives(&source.join(name).join("src"), directory)?;
        }
        let mut command = Command::new(std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()));
        command
            .arg(&root)
            .args(["--crate-type", "lib", "--crate-name", name, "--edition", "2024"]);
        command.args([
            "-Zunstable-options",
            "-Zforce-unstable-if-unmarked",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ]);
        command
            .arg("-o")
            .arg(directory)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("STD_ENV_ARCH", std::env::consts::ARCH);
        if name == "std" {
            for cfg in [
                "feature=\"backtrace\"",
                "feature=\"panic-unwind\"",
                "backtrace_in_libstd",
            ] {
                command.args(["--cfg", cfg]);
            }
            for behind in BEHIND {
                let start = format!("lib{behind}-");
                let named = |path: &&PathBuf| {
                    path.file_name()
                        .is_some_and(|file| file.to_string_lossy().starts_with(&start))
                };
                if let Some(library) = libraries.iter().find(named) {
                    command.arg("--extern").arg(format!("{behind}={}", library.display()));
                }
            }
        }
        let done = command.output()?;
        if !done.status.success() {
            return Err(format!("rustdoc {name}: {}", String::from_utf8_lossy(&done.stderr)).into());
        }
        let json = std::fs::read(directory.join(format!("{name}.json")))?;
        crates.insert(name.to_owned(), serde_json::from_slice(&json)?);
    }
    Ok(crates)
}

/// The sources; alloc is read in its copy.
pub fn origins(source: Option<&Path>, directory: &Path) -> Result<Vec<Origin>, Box<dyn Error>> {
    let library = library(source)?;
    let of = |directory: PathBuf, name: &str| Origin {
        directory,
        label: format!("library/{name}"),
    };
    Ok(vec![
        of(library.join("core"), "core"),
        of(directory.join("alloc"), "alloc"),
        of(library.join("std"), "std"),
    ])
}

fn library(source: Option<&Path>) -> Result<PathBuf, Box<dyn Error>> {
    let here = sysroot()?.join("lib/rustlib/src/rust/library");
    Ok(source.map_or(here, Path::to_owned))
}

fn sysroot() -> Result<PathBuf, Box<dyn Error>> {
    Ok(PathBuf::from(output("rustc", &["--print", "sysroot"])?.trim()))
}

/// A copy of alloc that documents the methods it gives to slices and strings: rustdoc leaves them out of a crate that
/// has no page for the primitive type.
fn with_primitives(source: &Path, directory: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let copy = directory.join("alloc/src");
    copy_directory(source, &copy)?;
    let root = copy.join("lib.rs");
    let mut text = std::fs::read_to_string(&root)?;
    for name in ["slice", "str"] {
        text += &format!("\n#[rustc_doc_primitive = \"{name}\"]\n/// Documented in std.\nmod page_of_{name} {{}}\n");
    }
    std::fs::write(&root, text)?;
    Ok(root)
}

fn copy_directory(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_directory(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

fn output(program: &str, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    Ok(String::from_utf8(
        Command::new(program).args(arguments).output()?.stdout,
    )?)
}
