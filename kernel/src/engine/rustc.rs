//! Finding the compiler that built the library: no other version can read it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tubelab::error::{Error, Kind, Result};

/// The version of the compiler that built the library.
pub const VERSION: &str = env!("TUBELAB_RUSTC");
/// Where it was when the library was built.
const SYSROOT: &str = env!("TUBELAB_SYSROOT");

/// Looks where it was at build time, among rustup's toolchains and on the path. Returns the compiler itself, not rustup's
/// proxy, which would slow down every cell.
///
/// # Errors
/// *Not found* without a compiler, *format* if only other versions are installed.
pub fn find() -> Result<PathBuf> {
    let mut other = None;
    for candidate in candidates() {
        match ask(&candidate, "-V") {
            Some(version) if version == VERSION => return Ok(without_proxy(candidate)),
            Some(version) => drop(other.get_or_insert(version)),
            None => {}
        }
    }
    Err(missing(other.as_deref()))
}

/// Most likely first, because each check starts a compiler.
fn candidates() -> Vec<PathBuf> {
    let mut found = Vec::new();
    // Where another machine built the program, its compiler is nobody's concern.
    if !crate::sysroot::is_packaged() {
        found.push(Path::new(SYSROOT).join("bin/rustc"));
    }
    let mut toolchains: Vec<PathBuf> = directory_of("RUSTUP_HOME", ".rustup")
        .and_then(|home| std::fs::read_dir(home.join("toolchains")).ok())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    let is_exact = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(number())
    };
    toolchains.sort_by_key(|path| (!is_exact(path), path.clone()));
    let (exact, rest): (Vec<PathBuf>, Vec<PathBuf>) = toolchains.into_iter().partition(is_exact);
    found.extend(exact.into_iter().map(|path| path.join("bin/rustc")));
    found.push(PathBuf::from("rustc"));
    // A program that is started from a desktop has not the path of a terminal.
    found.extend(directory_of("CARGO_HOME", ".cargo").map(|home| home.join("bin/rustc")));
    found.extend(rest.into_iter().map(|path| path.join("bin/rustc")));
    found.retain(|path| path.components().count() == 1 || path.is_file());
    found
}

fn directory_of(variable: &str, usual: &str) -> Option<PathBuf> {
    let chosen = std::env::var_os(variable).filter(|value| !value.is_empty());
    chosen
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(usual)))
}

fn without_proxy(rustc: PathBuf) -> PathBuf {
    let beside = rustc.parent().and_then(Path::parent);
    if beside.is_some_and(|sysroot| sysroot.join("lib/rustlib").is_dir()) {
        return rustc;
    }
    let direct = ask(&rustc, "--print=sysroot").map(|sysroot| Path::new(&sysroot).join("bin/rustc"));
    direct.filter(|path| path.is_file()).unwrap_or(rustc)
}

fn missing(other: Option<&str>) -> Error {
    let has_rustup = directory_of("CARGO_HOME", ".cargo").is_some_and(|home| home.join("bin/rustup").is_file())
        || ask(Path::new("rustup"), "--version").is_some();
    let command = match has_rustup {
        true => format!("rustup toolchain install {} --profile minimal", number()),
        false => format!(
            "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --default-toolchain {}",
            number()
        ),
    };
    let error = match other {
        Some(other) => Error::new(
            Kind::Format,
            format!("new cells need {VERSION}, but only {other} is installed"),
        ),
        None => Error::new(
            Kind::NotFound,
            format!("new cells need {VERSION}, which is not installed"),
        ),
    };
    error
        .context("looking for the Rust compiler")
        .hint(format!("run `{command}`, then try again"))
}

/// `1.95.0`.
fn number() -> &'static str {
    VERSION.split_whitespace().nth(1).unwrap_or("stable")
}

/// The output of a program; `None` if it is missing or fails.
fn ask(program: &Path, argument: &str) -> Option<String> {
    let output = Command::new(program).arg(argument).stdin(Stdio::null()).output().ok()?;
    let answer = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !answer.is_empty()).then_some(answer)
}
