//! Reading files, and writing them atomically: a reader sees the old or the new content, never a mix.

use std::fs;
use std::io;
use std::path::Path;
use tubelab::Result;
use tubelab::error::{Error, Kind};
use tubelab::platform::files::{Access, replace_file};

/// Writes `content` beside `path` and renames it into place; makes missing directories above.
///
/// # Errors
/// *Storage* when the directory or the file cannot be written; a full disk has a message of its own.
pub fn write_atomically(path: &Path, content: &[u8]) -> Result<()> {
    let write = || -> io::Result<()> {
        if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            fs::create_dir_all(parent)?;
        }
        replace_file(path, content, Access::Default)
    };
    write().map_err(|error| unusable(&error, path))
}

/// Reads a text file.
///
/// # Errors
/// *Not found* when there is none, *storage* when it cannot be read, *format* when it is not UTF-8.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Error::new(Kind::NotFound, format!("there is no file {}", path.display())),
        io::ErrorKind::InvalidData => {
            Error::new(Kind::Format, format!("{} is not a text file in UTF-8", path.display()))
        }
        _ => unusable(&error, path),
    })
}

/// An error of the file system at `path`.
pub fn unusable(error: &io::Error, path: &Path) -> Error {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::new(
            Kind::Storage,
            format!("the disk is full, so {} cannot be written", path.display()),
        )
        .hint("free some space and run the same command again"),
        io::ErrorKind::PermissionDenied => Error::new(
            Kind::Storage,
            format!("{} may not be used: permission denied", path.display()),
        ),
        _ => Error::new(Kind::Storage, format!("{} cannot be used: {error}", path.display())),
    }
}
