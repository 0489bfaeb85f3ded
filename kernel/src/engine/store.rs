//! A cache of compiled cells. The key is a digest of everything that the compiler gets, and of the compiler itself.
//!
//! A library ends with a digest of itself and its key, so that a damaged, truncated or foreign library is never loaded.

use crate::platform::lock;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tubelab::error::{Context, Error, Result};

const DIGEST: usize = 32;
/// Size limit in bytes: some thousand cells.
const KEPT: u64 = 512 << 20;

/// A cached result.
#[derive(Debug, PartialEq)]
pub enum Stored {
    Library { path: PathBuf, report: String },
    Refused { report: String },
}

/// The key of everything that determines the result.
pub fn key(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    format!("{:x}", digest.finalize())
}

/// The digest at the end of a library, of its content and its key.
fn seal(key: &str, content: &[u8]) -> [u8; DIGEST] {
    Sha256::new().chain_update(key).chain_update(content).finalize().into()
}

/// Looks in the user's cache, and removes damaged entries.
pub fn find(directory: &Path, key: &str) -> Option<Stored> {
    match look(directory, key) {
        Found::Whole(stored) => {
            if let Stored::Library { path, .. } = &stored {
                // So that what is used stays longest.
                let _ = File::open(path).and_then(|file| file.set_modified(SystemTime::now()));
            }
            Some(stored)
        }
        Found::Broken(library) => {
            let _ = fs::remove_file(library);
            None
        }
        Found::Nothing => None,
    }
}

/// Looks in a read-only directory that came with the program.
pub fn find_shipped(directory: &Path, key: &str) -> Option<Stored> {
    match look(directory, key) {
        Found::Whole(stored) => Some(stored),
        Found::Broken(_) | Found::Nothing => None,
    }
}

enum Found {
    Whole(Stored),
    Broken(PathBuf),
    Nothing,
}

fn look(directory: &Path, key: &str) -> Found {
    let (library, report) = (library(directory, key), report(directory, key));
    if let Ok(bytes) = fs::read(&library) {
        let whole = bytes.split_last_chunk::<DIGEST>();
        if whole.is_some_and(|(content, digest)| seal(key, content).as_slice() == digest) {
            let report = fs::read_to_string(report).unwrap_or_default();
            return Found::Whole(Stored::Library { path: library, report });
        }
        return Found::Broken(library);
    }
    match fs::read_to_string(report) {
        // Only half written: no line end at the end.
        Ok(report) if report.ends_with('\n') => Found::Whole(Stored::Refused { report }),
        _ => Found::Nothing,
    }
}

/// Adds a new library; `report` is the output of the compiler.
///
/// # Errors
/// When nothing can be written.
pub fn keep_library(directory: &Path, key: &str, built: &Path, report: &str) -> io::Result<PathBuf> {
    let content = fs::read(built)?;
    let mut file = fs::OpenOptions::new().append(true).open(built)?;
    file.write_all(&seal(key, &content))?;
    drop(file);
    if !report.trim().is_empty() {
        write(&self::report(directory, key), report)?;
    }
    let library = library(directory, key);
    fs::rename(built, &library)?;
    Ok(library)
}

/// Adds the errors of a source that does not compile.
///
/// # Errors
/// When nothing can be written.
pub fn keep_refusal(directory: &Path, key: &str, report: &str) -> io::Result<()> {
    write(&self::report(directory, key), report)
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    let partial = file.with_extension(format!("partial-{}", std::process::id()));
    fs::write(&partial, text)?;
    fs::rename(&partial, file)
}

fn library(directory: &Path, key: &str) -> PathBuf {
    directory.join(format!("{key}.so"))
}

fn report(directory: &Path, key: &str) -> PathBuf {
    directory.join(format!("{key}.json"))
}

/// Locks the cache while the file is open, and shrinks it to its size limit.
///
/// # Errors
/// When the directory cannot be written.
pub fn hold(directory: &Path) -> Result<File> {
    let lock = lock::share(directory)
        .map_err(Error::from)
        .with_context(|| format!("locking {}", directory.display()))?;
    let directory = directory.to_owned();
    // Nobody waits for it.
    std::thread::spawn(move || shrink(&directory, KEPT));
    Ok(lock)
}

/// Removes the least recently used files, and what exited processes left behind.
fn shrink(directory: &Path, most: u64) {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(data) = entry.metadata() else { continue };
        if data.is_dir() && is_left_over(&path) {
            let _ = fs::remove_dir_all(&path);
        } else if data.is_file() && path.file_name().is_some_and(|name| name != lock::NAME) {
            files.push((data.modified().unwrap_or(SystemTime::UNIX_EPOCH), data.len(), path));
        }
    }
    files.sort();
    let mut total: u64 = files.iter().map(|(_, length, _)| length).sum();
    for (_, length, path) in files {
        if total <= most {
            break;
        }
        if fs::remove_file(path).is_ok() {
            total -= length;
        }
    }
}

/// Whether this is `work-<process>-<number>` of an exited process.
fn is_left_over(directory: &Path) -> bool {
    let name = directory.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let process = name.strip_prefix("work-").and_then(|rest| rest.split('-').next());
    process.is_some_and(|process| !Path::new("/proc").join(process).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(directory: &Path) -> PathBuf {
        let built = directory.join("built");
        fs::write(&built, "code").unwrap();
        keep_library(directory, "k", &built, "{}\n").unwrap()
    }

    #[test]
    fn a_library_comes_back_with_its_report() {
        let directory = tempfile::tempdir().unwrap();
        let path = kept(directory.path());
        let expected = Stored::Library {
            path,
            report: "{}\n".into(),
        };
        assert_eq!(find(directory.path(), "k"), Some(expected));
        assert_eq!(find(directory.path(), "other"), None);
    }

    #[test]
    fn a_broken_or_foreign_library_is_not_loaded() {
        let directory = tempfile::tempdir().unwrap();
        for content in ["", "short", &"x".repeat(100)] {
            let path = kept(directory.path());
            assert_eq!(find(directory.path(), "other"), None);
            fs::write(&path, content).unwrap();
            assert_eq!(find(directory.path(), "k"), None);
            assert!(!path.exists());
        }
    }

    #[test]
    fn the_library_of_another_cell_is_not_loaded() {
        let directory = tempfile::tempdir().unwrap();
        fs::copy(kept(directory.path()), library(directory.path(), "other")).unwrap();
        assert_eq!(find(directory.path(), "other"), None);
    }

    #[test]
    fn what_came_with_the_program_stays_as_it_is() {
        let directory = tempfile::tempdir().unwrap();
        let path = kept(directory.path());
        let before = fs::metadata(&path).unwrap().modified().unwrap();
        assert!(find_shipped(directory.path(), "k").is_some());
        assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
        fs::write(&path, "broken").unwrap();
        assert_eq!(find_shipped(directory.path(), "k"), None);
        assert!(path.exists());
    }

    #[test]
    fn what_was_used_longest_ago_goes_first() {
        let directory = tempfile::tempdir().unwrap();
        for (age, name) in [(1, "old.so"), (2, "new.so")] {
            fs::write(directory.path().join(name), [0; 100]).unwrap();
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(age);
            File::open(directory.path().join(name))
                .unwrap()
                .set_modified(time)
                .unwrap();
        }
        shrink(directory.path(), 150);
        assert!(!directory.path().join("old.so").exists() && directory.path().join("new.so").exists());
    }

    #[test]
    fn a_directory_in_use_is_not_locked_by_another() {
        let directory = tempfile::tempdir().unwrap();
        let held = hold(directory.path()).unwrap();
        assert!(lock::try_exclusive(directory.path()).is_none());
        drop(held);
        assert!(lock::try_exclusive(directory.path()).is_some());
    }
}
