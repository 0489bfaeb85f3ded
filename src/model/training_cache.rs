//! Trained models are cached on disk for 30 days, like answers of the API: notebooks about one channel train the same
//! models in separate processes, and a notebook that runs again need not train.
//!
//! A file is named after everything that determines a training: the content of the frame, the options and the build of
//! this crate. Only one process runs a training at a time; the others wait and use the result.

use super::{Model, file};
use crate::cache;
use crate::error::Result;
use crate::platform::file_lock::FileLock;
use sha2::{Digest, Sha256};
use std::ffi::CStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// A faster training is repeated sooner than it is read.
const MIN_DURATION: Duration = Duration::from_millis(300);
/// Maximum time to wait for another process.
const LOCK_TIMEOUT: Duration = Duration::from_secs(600);

/// The cached model of this training, otherwise the result of `work`. Failures are not cached, and training does not
/// depend on a usable directory.
///
/// # Errors
/// Those of `work`. `is_interrupted()`: the user stopped the wait for another process.
pub(super) fn cached(training: &str, work: impl FnOnce() -> Result<Model>) -> Result<Model> {
    let Some(directory) = cache::trainings() else {
        return work();
    };
    let name = format!("{:x}.model", Sha256::digest(format!("{} {training}", *BUILD)));
    let path = directory.join(name);
    if let Some(found) = find(&path) {
        return Ok(found);
    }
    // Held until the model is there.
    let lock = FileLock::wait(&directory, training, LOCK_TIMEOUT)?;
    if let Some(found) = find(&path) {
        return Ok(found);
    }
    let started = Instant::now();
    let model = work()?;
    if started.elapsed() >= MIN_DURATION
        && let Err(error) = keep(&path, &model)
    {
        log::warn!("the training result cannot be stored: {error}");
    }
    drop(lock);
    Ok(model)
}

fn find(path: &Path) -> Option<Model> {
    cache::may_be_kept(path).then(|| file::load_file(path).ok()).flatten()
}

/// Writes the model where only this user can read it.
fn keep(path: &Path, model: &Model) -> Result<()> {
    file::write(path, &model.to_file()?)?;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(0o600))?)
}

/// Identifies the build of this crate, so that a build never returns the numbers of another: size and time of the file
/// that this code was loaded from.
static BUILD: LazyLock<String> = LazyLock::new(|| {
    let version = env!("CARGO_PKG_VERSION");
    match loaded_from() {
        Some(file) => format!("{version} {} {} {}", file.len(), file.mtime(), file.mtime_nsec()),
        None => version.to_owned(),
    }
});

fn loaded_from() -> Option<fs::Metadata> {
    // Safety: zeroes are a value of this structure, and the address is one of this code.
    let file = unsafe {
        let mut found: libc::Dl_info = std::mem::zeroed();
        let here = loaded_from as fn() -> Option<fs::Metadata>;
        if libc::dladdr(here as *const libc::c_void, &raw mut found) == 0 || found.dli_fname.is_null() {
            return None;
        }
        CStr::from_ptr(found.dli_fname)
    };
    // Without a slash it is the program, as it was called.
    let file = Path::new(std::ffi::OsStr::from_bytes(file.to_bytes()));
    match file.is_absolute() {
        true => fs::metadata(file).ok(),
        false => fs::metadata(std::env::current_exe().ok()?).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_has_a_name_of_its_own() {
        assert!(BUILD.split(' ').count() == 4, "{}", *BUILD);
    }
}
