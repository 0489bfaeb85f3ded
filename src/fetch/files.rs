//! Files of a snapshot: read with words for what is missing, written whole or not at all.

use crate::error::{Error, Kind, Result};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Who may read what is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Access {
    /// As the system's settings say.
    Default,
    /// This user only.
    Private,
}

pub(super) fn read_file(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            let name = path.file_name().unwrap_or_default().display();
            Error::new(Kind::NotFound, format!("there is no {name}"))
                .hint("give the directory that holds snapshot.json and answers.jsonl.gz; for a channel use fetch")
        }
        _ => Error::new(Kind::Storage, format!("{} cannot be read: {error}", path.display())),
    })
}

pub(crate) fn make_directory(directory: &Path, access: Access) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if access == Access::Private {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    Ok(builder.create(directory)?)
}

/// Writes a file under another name first, so that a crash leaves no half file behind.
pub(crate) fn replace_file(path: &Path, content: &[u8], access: Access) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(part);
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if access == Access::Private {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let write = || -> std::io::Result<()> {
        let mut file = options.open(&part)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&part, path)
    };
    write().map_err(|error| {
        // What is left of a failed attempt is of no use to anyone; that it cannot be removed changes nothing.
        let _ = fs::remove_file(&part);
        Error::from(error)
    })
}

/// The directories in a directory, by name; none where it is missing. Links are not followed.
pub(super) fn directories(directory: &Path) -> Result<Vec<PathBuf>> {
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
