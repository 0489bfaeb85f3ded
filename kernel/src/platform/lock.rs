//! A lock on a directory: shared by its users, exclusive for whoever removes it.

use std::fs::File;
use std::io;
use std::path::Path;

/// The file that is locked.
pub const NAME: &str = "in-use";

/// Locks the directory against removal until the file is closed.
///
/// # Errors
/// When the directory cannot be written.
pub fn share(directory: &Path) -> io::Result<File> {
    let file = open(directory)?;
    file.lock_shared()?;
    Ok(file)
}

/// Locks the directory for this process alone until the file is closed; `None` while another uses it.
pub fn try_exclusive(directory: &Path) -> Option<File> {
    let file = open(directory).ok()?;
    file.try_lock().is_ok().then_some(file)
}

fn open(directory: &Path) -> io::Result<File> {
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(directory.join(NAME))
}
