//! One process at a time fetches a channel or trains a model; the others wait and find what it stored.

use crate::error::Result;
use crate::interrupt;
use sha2::{Digest, Sha256};
use std::fs::{self, File, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// Waits until no other process works on `what`, at most for `longest`. The claim ends with the value, or with the process:
/// it is a lock that the system keeps. `None` where there is none to be had, which is no reason not to go on.
///
/// There are 256 files for all claims, so that none has to be removed while another process may be opening it; two
/// works may share one and then wait for each other.
pub(crate) fn claim(directory: &Path, what: &str, longest: Duration) -> Result<Option<File>> {
    let claims = directory.join("claims");
    let first = Sha256::digest(what).first().copied().unwrap_or_default();
    let open = || {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&claims)?;
        let mut options = fs::OpenOptions::new();
        let options = options.write(true).create(true).truncate(false).mode(0o600);
        options.open(claims.join(format!("{first:02x}")))
    };
    let Ok(file) = open() else { return Ok(None) };
    interrupt::begin();
    let started = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) if started.elapsed() < longest => {
                interrupt::check()?;
                std::thread::sleep(BETWEEN_LOOKS);
            }
            Err(_) => return Ok(None),
        }
    }
}
