//! `:dep`: crates that the user adds to the cells of a notebook.
//!
//! Cargo builds all of them into one library that cells link to, so that their statics exist once. The library is cached by the
//! list of crates.

use super::compiler::Compiler;
use super::store;
use crate::sysroot::Sysroot;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tubelab::error::{Context, Error, Kind, Result};

const CRATE: &str = "tubelab_dependencies";

/// Crates that every cell can use already.
const BUILT_IN: [(&str, &str); 4] = [
    ("polars", "polars"),
    ("jiff", "tubelab::jiff"),
    ("serde_json", "tubelab::serde_json"),
    ("tokio", "tokio"),
];

/// The crates of a notebook: name → the value in a manifest.
pub type Wanted = BTreeMap<String, String>;

/// What cells need for the crates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Built {
    /// Lines of source.
    pub externs: String,
    pub flags: Vec<String>,
    pub library: PathBuf,
}

/// The path by which cells can use the crate already.
pub fn built_in_path(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(there, _)| *there == name).map(|(_, path)| *path)
}

/// Builds the crates, unless they were built before; `None` if the user interrupted the build.
///
/// # Errors
/// *Input* when cargo refuses what was asked for, *network* when it cannot be fetched, *storage* when nothing can be written.
pub fn build(wanted: &Wanted, sysroot: &Sysroot, compiler: &Compiler) -> Result<Option<Built>> {
    let manifest = manifest(wanted)?;
    let key = store::key(&[&manifest, sysroot.name(), super::rustc::VERSION]);
    let directory = crate::platform::directories::cache()?
        .join("dependencies")
        .join(&key[..16]);
    let result = directory.join("built.json");
    let kept = fs::read_to_string(&result)
        .ok()
        .and_then(|text| serde_json::from_str::<Built>(&text).ok());
    if let Some(built) = kept.filter(|built| built.library.is_file()) {
        return Ok(Some(built));
    }
    let context = || format!("writing to {}", directory.display());
    crate::platform::directories::make(&directory.join("src"))?;
    fs::write(directory.join("Cargo.toml"), manifest)
        .map_err(Error::from)
        .with_context(context)?;
    fs::write(directory.join("src/lib.rs"), "")
        .map_err(Error::from)
        .with_context(context)?;
    let Some(metadata) = cargo(&directory, compiler, &["metadata", "--format-version=1"])? else {
        return Ok(None);
    };
    let names = names(&serde_json::from_slice(&metadata)?);
    let source: String = names
        .values()
        .map(|name| format!("pub extern crate {name};\n"))
        .collect();
    fs::write(directory.join("src/lib.rs"), source)
        .map_err(Error::from)
        .with_context(context)?;
    let Some(messages) = cargo(&directory, compiler, &["build", "--message-format=json"])? else {
        return Ok(None);
    };
    let built =
        read(&messages, &names).ok_or_else(|| Error::new(Kind::Internal, "cargo does not say what it built"))?;
    fs::write(&result, serde_json::to_string(&built)?)
        .map_err(Error::from)
        .with_context(context)?;
    Ok(Some(built))
}

fn manifest(wanted: &Wanted) -> Result<String> {
    let mut text = format!(
        "[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [\"dylib\"]\n\n\
         # Whatever workspace the directory lies in is not this one's.\n[workspace]\n\n[profile.dev]\nopt-level = 1\ndebug = false\n\n[dependencies]\n"
    );
    for (name, specification) in wanted {
        let line = format!("{name} = {specification}");
        if toml::from_str::<toml::Table>(&line).is_err() || line.contains('\n') {
            return Err(Error::new(Kind::Input, format!("`{line}` is not a line of a manifest"))
                .hint("write it as in Cargo.toml: `:dep regex = \"1\"`"));
        }
        text.push_str(&line);
        text.push('\n');
    }
    Ok(text)
}

fn cargo(directory: &Path, compiler: &Compiler, arguments: &[&str]) -> Result<Option<Vec<u8>>> {
    let rustc = compiler.rustc()?;
    let beside = rustc.with_file_name("cargo");
    let program = if beside.is_file() {
        beside
    } else {
        PathBuf::from("cargo")
    };
    let mut command = Command::new(&program);
    command
        .args(arguments)
        .current_dir(directory)
        .stdout(Stdio::piped())
        .env("RUSTC", rustc)
        .env("CARGO_TARGET_DIR", directory.join("target"))
        .env("CARGO_ENCODED_RUSTFLAGS", "-Cprefer-dynamic")
        .env("CARGO_TERM_COLOR", "never");
    for name in [
        "RUSTFLAGS",
        "RUSTC_WRAPPER",
        "CARGO_BUILD_TARGET",
        "CARGO_BUILD_RUSTFLAGS",
    ] {
        command.env_remove(name);
    }
    let output = compiler
        .cancel
        .run(&mut command)
        .map_err(Error::from)
        .with_context(|| format!("running {}", program.display()))?;
    let Some(output) = output else { return Ok(None) };
    if output.status.success() {
        return Ok(Some(output.stdout));
    }
    Err(refusal(&String::from_utf8_lossy(&output.stderr)))
}

fn refusal(stderr: &str) -> Error {
    let says = |words: &[&str]| words.iter().any(|word| stderr.contains(word));
    let lines: Vec<&str> = stderr.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let start = lines.iter().position(|line| line.starts_with("error")).unwrap_or(0);
    let reason: Vec<&str> = lines[start.min(lines.len())..]
        .iter()
        .filter(|line| !line.starts_with("Caused by") && !line.contains("Cargo.toml"))
        .take(4)
        .copied()
        .collect();
    let reason = reason.join("; ").trim_start_matches("error: ").to_owned();
    let at = "adding a crate to the notebook";
    if says(&[
        "Could not resolve host",
        "failed to download",
        "network failure",
        "spurious network error",
        "Couldn't connect",
    ]) {
        return Error::new(Kind::Network, format!("crates.io cannot be reached: {reason}"))
            .context(at)
            .hint("check the connection, and run the line again");
    }
    if says(&["No space left on device"]) {
        return Error::new(Kind::Storage, "the disk is full")
            .context(at)
            .hint("free some space, and run the line again");
    }
    Error::new(Kind::Input, reason)
        .context(at)
        .hint("check the name and the version at https://crates.io")
}

/// The direct dependencies: package → crate name.
fn names(metadata: &Value) -> BTreeMap<String, String> {
    let root = &metadata["resolve"]["root"];
    let nodes = metadata["resolve"]["nodes"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let direct = nodes
        .iter()
        .find(|node| &node["id"] == root)
        .and_then(|node| node["deps"].as_array());
    let pair = |one: &Value| Some((one["pkg"].as_str()?.to_owned(), one["name"].as_str()?.to_owned()));
    direct
        .map(|direct| direct.iter().filter_map(pair).collect())
        .unwrap_or_default()
}

/// Reads what was built from the messages of cargo.
fn read(messages: &[u8], names: &BTreeMap<String, String>) -> Option<Built> {
    let (mut flags, mut library) = (Vec::new(), None);
    for line in String::from_utf8_lossy(messages).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if message["reason"] != "compiler-artifact" {
            continue;
        }
        let files: Vec<&str> = message["filenames"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let file = files
            .iter()
            .find(|file| file.ends_with(".rlib"))
            .or_else(|| files.iter().find(|file| file.ends_with(".so")));
        let is_library = message["target"]["kind"]
            .as_array()
            .is_some_and(|kinds| kinds.iter().any(|kind| kind != "custom-build" && kind != "bin"));
        let (Some(file), true) = (file, is_library) else {
            continue;
        };
        if message["target"]["name"] == CRATE {
            library = Some(PathBuf::from(file));
        } else if let Some(name) = message["package_id"].as_str().and_then(|package| names.get(package)) {
            flags.push("--extern".to_owned());
            flags.push(format!("{name}={file}"));
        }
    }
    let library = library?;
    // cargo copies it out of the directory in which the compiler finds it by its name.
    let built = library.parent()?;
    flags.push("--extern".to_owned());
    flags.push(format!("{CRATE}={}", library.display()));
    flags.push(format!("-Ldependency={}", built.join("deps").display()));
    flags.extend(super::linker::run_path(built));
    Some(Built {
        externs: format!("extern crate {CRATE} as _;\n"),
        flags,
        library,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_of_a_manifest_pass() {
        let wanted = |specification: &str| Wanted::from([("regex".to_owned(), specification.to_owned())]);
        assert!(
            manifest(&wanted("{ version = \"1\", features = [\"std\"] }"))
                .unwrap()
                .ends_with("features = [\"std\"] }\n")
        );
        for wrong in ["\"1", "\"1\"\n[profile]"] {
            assert!(manifest(&wanted(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn cargo_is_quoted_without_its_places() {
        let error = refusal(
            "    Updating index\nerror: no matching package named `nope` found\nlocation searched: crates.io\nrequired by package `x (/a/Cargo.toml)`\n",
        );
        assert!(
            error.to_string().starts_with("no matching package named `nope` found"),
            "{error}"
        );
        assert!(!error.to_string().contains("/a/"), "{error}");
    }
}
