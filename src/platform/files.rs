//! Files and directories: written completely or not at all, and readable by this user only if requested.

use crate::error::{Error, Result};
use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// As the user's umask says.
    Default,
    /// This user only.
    Private,
}

/// Creates a directory and its parents.
///
/// # Errors
/// `is_storage()`: it cannot be created.
pub fn make_directory(directory: &Path, access: Access) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    if access == Access::Private {
        builder.mode(0o700);
    }
    Ok(builder.create(directory)?)
}

/// Writes or replaces a file in one step: a reader sees the old or the new content, never a part, and a crash leaves no
/// incomplete file under this name.
///
/// # Errors
/// `is_storage()`: the directory cannot be written. `is_not_found()`: the directory does not exist.
pub fn replace_file(path: &Path, content: &[u8], access: Access) -> std::io::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let mode = match access {
        Access::Default => 0o666, // the system takes the mask off
        Access::Private => 0o600,
    };
    let mut file = tempfile::Builder::new()
        .prefix(".tubelab-")
        .suffix(".part")
        .permissions(Permissions::from_mode(mode))
        .tempfile_in(directory.unwrap_or(Path::new(".")))?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// The directories in a directory, sorted by name; empty if it is missing. Links are not followed.
pub(crate) fn directories(directory: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::from(error).context(format!("reading {}", directory.display()))),
    };
    let is_directory = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let found = entries.filter_map(std::result::Result::ok).filter(is_directory);
    let mut found: Vec<PathBuf> = found.map(|entry| entry.path()).collect();
    found.sort();
    Ok(found)
}
