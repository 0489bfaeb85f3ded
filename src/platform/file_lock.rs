//! Locks between processes: only one at a time fetches a channel or trains a model, and the others wait for its result.

use super::interrupt;
use crate::error::Result;
use sha2::{Digest, Sha256};
use std::fs::{self, File, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// A lock that the system holds on a file: it is released with the value, or with the process.
pub(crate) struct FileLock(#[expect(dead_code, reason = "dropping it releases the lock")] File);

impl FileLock {
    /// Waits until no other process works on `what`, at most for `longest`. `None` if no lock is available; the work
    /// can be done without one.
    ///
    /// There are 256 files for all locks, so that none has to be removed while another process may be opening it; two
    /// works may share one and then wait for each other.
    ///
    /// # Errors
    /// `is_interrupted()`: the user stopped the wait.
    pub(crate) fn wait(directory: &Path, what: &str, longest: Duration) -> Result<Option<FileLock>> {
        let locks = directory.join("locks");
        let first = Sha256::digest(what).first().copied().unwrap_or_default();
        let open = || {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(&locks)?;
            let mut options = fs::OpenOptions::new();
            let options = options.write(true).create(true).truncate(false).mode(0o600);
            options.open(locks.join(format!("{first:02x}")))
        };
        let Ok(file) = open() else { return Ok(None) };
        interrupt::begin();
        let started = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(FileLock(file))),
                Err(TryLockError::WouldBlock) if started.elapsed() < longest => {
                    interrupt::check()?;
                    std::thread::sleep(BETWEEN_LOOKS);
                }
                Err(_) => return Ok(None),
            }
        }
    }
}
