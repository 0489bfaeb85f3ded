//! Two locks: one writer at a time, and no reader while files change their names.

use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

const WRITER: &str = ".lock";
const COMMIT: &str = ".commit";
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// A commit renames a few files; whoever takes longer hangs.
const LONGEST_COMMIT: Duration = Duration::from_secs(60);

/// A lock that the system holds on a file: it is released with the value, or with the process.
pub(super) struct Held(#[expect(dead_code, reason = "dropping it releases the lock")] File);

/// Waits until no other process writes.
pub(super) fn writer(root: &Path, longest: Duration) -> Result<Held> {
    let file = open(root, WRITER)?;
    wait(&file, longest, File::try_lock).map_err(|error| {
        error.unwrap_or_else(|| {
            Error::new(Kind::Storage, "another process is writing to this corpus")
                .hint("wait until it has finished, then run the same again; the corpus was not changed")
        })
    })?;
    Ok(Held(file))
}

/// Waits until no reader is opening files.
pub(super) fn commit(root: &Path) -> Result<Held> {
    hold(root, File::try_lock)
}

/// Keeps files from changing their names while a reader opens them; `None` where the corpus is read-only for this user.
pub(super) fn reader(root: &Path) -> Result<Option<Held>> {
    match open(root, COMMIT) {
        Ok(_) => hold(root, File::try_lock_shared).map(Some),
        Err(_) => Ok(None),
    }
}

fn hold(root: &Path, lock: fn(&File) -> Result<(), TryLockError>) -> Result<Held> {
    let file = open(root, COMMIT)?;
    wait(&file, LONGEST_COMMIT, lock).map_err(|error| {
        error.unwrap_or_else(|| {
            Error::new(Kind::Storage, "another process does not finish its work on this corpus")
                .hint("end the other processes that use the corpus, then try again")
        })
    })?;
    Ok(Held(file))
}

fn open(root: &Path, name: &str) -> Result<File> {
    let mut options = OpenOptions::new();
    let file = options.write(true).create(true).truncate(false).open(root.join(name));
    file.map_err(|error| {
        Error::new(Kind::Storage, format!("the corpus cannot be written: {error}"))
            .hint("check that you can write to its directory, and that the disk has space")
    })
}

/// `Err(None)` when the time is over.
fn wait(file: &File, longest: Duration, lock: fn(&File) -> Result<(), TryLockError>) -> Result<(), Option<Error>> {
    let started = Instant::now();
    loop {
        match lock(file) {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if started.elapsed() < longest => {
                interrupt::check().map_err(Some)?;
                std::thread::sleep(BETWEEN_LOOKS);
            }
            Err(TryLockError::WouldBlock) => return Err(None),
            Err(TryLockError::Error(error)) => return Err(Some(error.into())),
        }
    }
}
