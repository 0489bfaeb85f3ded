//! What rust-analyzer reads in place of the library (`notebook/src/header`): it compiles alone, cells mean the same with
//! it as with the library, and it is what the generator writes today. `tests/header_agreement.rs` proves every single
//! signature.

extern crate tubelab as notebook;

use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Compiled here against the real library, and below against the header.
#[allow(dead_code)]
#[path = "header_cells/cells.rs"]
mod cells;

/// Compiles a library to its signatures.
fn rustc(source: &Path, out: &Path, flags: &[&str]) -> Output {
    Command::new("rustc")
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "-o"])
        .arg(out)
        .args(flags)
        .arg(source)
        .output()
        .expect("rustc runs: this test was compiled by it")
}

/// The header as a library that cells can be compiled against.
fn header(folder: &Path) -> PathBuf {
    let library = folder.join("libnotebook.rmeta");
    let source = testkit::root().join("notebook/src/lib.rs");
    let output = rustc(
        &source,
        &library,
        &["--crate-name", "notebook", "--cfg", "rust_analyzer"],
    );
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    library
}

#[test]
fn the_header_compiles_without_any_other_crate() {
    let folder = tempfile::tempdir().unwrap();
    assert!(header(folder.path()).exists());
}

#[test]
fn cells_have_the_same_types_with_the_header_as_with_the_library() {
    let folder = tempfile::tempdir().unwrap();
    let library = format!("notebook={}", header(folder.path()).display());
    let source = testkit::root().join("tests/header_cells/cells.rs");
    let out = folder.path().join("cells.rmeta");
    let output = rustc(&source, &out, &["--extern", &library, "-A", "unused"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    // The same cells with one wrong type are refused: the header does say what the types are.
    let text = std::fs::read_to_string(&source).unwrap();
    for (right, wrong) in [
        ("let total: Option<f64>", "let total: Option<i64>"),
        ("let grouped: LazyGroupBy", "let grouped: LazyFrame"),
        ("let title: String", "let title: Vec<u8>"),
    ] {
        assert!(text.contains(right), "the cells no longer have {right:?}");
        let source = folder.path().join("wrong.rs");
        std::fs::write(&source, text.replace(right, wrong)).unwrap();
        let output = rustc(&source, &out, &["--extern", &library, "-A", "unused"]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success() && errors.contains("E0308"),
            "{wrong:?} compiles: {errors}"
        );
    }
}

#[test]
fn the_header_is_of_the_versions_in_the_lock_file() {
    let lock = std::fs::read_to_string(testkit::root().join("Cargo.lock"))
        .unwrap()
        .replace('-', "_");
    let mut compared = 0;
    for entry in std::fs::read_dir(testkit::root().join("notebook/src/header")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let Some(line) = text.lines().find_map(|line| line.strip_prefix("// From ")) else {
            continue;
        };
        let (name, version) = line
            .trim_end_matches('.')
            .split_once(' ')
            .expect("a name and a version");
        let package = format!("name = \"{name}\"\nversion = \"{}\"", version.replace('-', "_"));
        assert!(
            lock.contains(&package),
            "the header has {name} {version}, Cargo.lock another: run `cargo run --example make_header`"
        );
        compared += 1;
    }
    assert!(
        compared >= 5,
        "only {compared} files of the header say where they come from"
    );
}

#[test]
fn our_own_part_is_what_the_generator_writes_today() {
    if Command::new("rustdoc").arg("--version").output().is_err() {
        println!("skipped: rustdoc is not installed, so the header cannot be generated again");
        return;
    }
    // The library is documented for this, which takes a minute: not again when nothing of it has changed.
    let seen = Path::new(env!("CARGO_TARGET_TMPDIR")).join("header-compared");
    let sources = digest_of_sources();
    if std::fs::read_to_string(&seen).is_ok_and(|before| before == sources) {
        println!("compared before, and nothing has changed since");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(testkit::root())
        .args(["run", "--quiet", "--offline", "--example", "make_header", "own"])
        .arg(folder.path());
    // What cargo tells this test of its package would make build scripts of dependencies run again, and after them the library.
    for (name, _) in
        std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
    {
        cargo.env_remove(name);
    }
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for file in ["notebook/src/header.rs", "tests/header_agreement/own.rs"] {
        let now = std::fs::read_to_string(folder.path().join(file)).unwrap();
        let committed = std::fs::read_to_string(testkit::root().join(file)).unwrap();
        let differs = now
            .lines()
            .zip(committed.lines())
            .find(|(now, committed)| now != committed);
        assert!(
            now == committed,
            "{file} is not what the library says today, first in {differs:?}: run `cargo run --example make_header`"
        );
    }
    std::fs::write(seen, sources).unwrap();
}

/// Of all that the generated files depend on, and of themselves.
fn digest_of_sources() -> String {
    fn add(path: &Path, hash: &mut Sha256) {
        if path.is_dir() {
            let mut entries: Vec<PathBuf> = std::fs::read_dir(path).unwrap().map(|e| e.unwrap().path()).collect();
            entries.sort();
            entries.iter().for_each(|entry| add(entry, hash));
        } else {
            hash.update(path.to_string_lossy().as_bytes());
            hash.update(std::fs::read(path).unwrap());
        }
    }
    let mut hash = Sha256::new();
    for part in [
        "Cargo.lock",
        "Cargo.toml",
        "src",
        "examples",
        "notebook",
        "tests/header_agreement",
    ] {
        add(&testkit::root().join(part), &mut hash);
    }
    let version = Command::new("rustc").arg("-V").output().expect("rustc runs");
    hash.update(version.stdout);
    format!("{:x}", hash.finalize())
}
