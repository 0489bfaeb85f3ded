//! Files of npm packages that tests compare with, fetched once for a user.

use crate::python::cache_folder;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A folder with the named `files` of the package, in their places; `None`, with a message, where `npm` is not installed.
///
/// The package's archive is fetched by `npm pack` into the user's cache folder at the first call and unpacked without what
/// it depends on; nothing of it is run.
///
/// # Panics
/// When npm is there and cannot fetch the package; the message holds what it said.
pub fn npm_package(name: &str, version: &str, files: &[&str]) -> Option<PathBuf> {
    let there = Command::new("npm")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if there.is_err() {
        eprintln!("npm is not installed: what compares with the package {name} is left out");
        return None;
    }
    let cache = cache_folder();
    fs::create_dir_all(&cache).expect("the cache folder can be made");
    let folder = cache.join(format!("npm-{name}-{version}"));
    let lock = File::create(cache.join(format!("npm-{name}-{version}.lock"))).expect("the cache folder can be written");
    lock.lock().expect("files in the cache folder can be locked");
    if files.iter().all(|file| folder.join(file).is_file()) {
        return Some(folder);
    }
    let unpacked = tempfile::tempdir_in(&cache).expect("the cache folder can be written");
    let run = |command: &mut Command| {
        let output = command.current_dir(&unpacked).stdin(Stdio::null()).output();
        let output = output.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{command:?} failed:\n{told}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    let archive = run(Command::new("npm").args(["pack", "--silent", &format!("{name}@{version}")]));
    let members = files.iter().map(|file| format!("package/{file}"));
    run(Command::new("tar").arg("-xzf").arg(archive).args(members));
    // Files that another test asked for stay: it may be using them.
    for file in files {
        let place = folder.join(file);
        fs::create_dir_all(place.parent().unwrap_or(&folder)).expect("the cache folder can be written");
        fs::rename(unpacked.path().join("package").join(file), place).expect("a file can be put in its place");
    }
    Some(folder)
}
