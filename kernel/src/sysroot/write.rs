//! Writing the files of a sysroot, with hard links where the file system allows.

use crate::platform::directories;
use crate::platform::files::unusable;
use std::fs;
use std::path::Path;
use tubelab::error::{Error, Kind, Result};

/// Libraries that rustc links every library with.
const EMPTY: [&str; 7] = ["gcc_s", "util", "rt", "pthread", "m", "dl", "c"];

pub fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| unusable(&error, file))
}

pub fn link_or_copy(from: &Path, to: &Path) -> Result<()> {
    fs::hard_link(from, to)
        .or_else(|_| fs::copy(from, to).map(drop))
        .map_err(|error| unusable(&error, to))
}

/// Writes empty libraries with the names of system libraries.
pub fn write_empty_libraries(directory: &Path) -> Result<()> {
    directories::make(directory)?;
    for name in EMPTY {
        write(
            &directory.join(format!("lib{name}.so")),
            "/* empty: the process has what is needed */\n",
        )?;
    }
    Ok(())
}

/// Moves a finished directory into place. If another process was faster, its identical directory is used.
pub fn move_into_place(partial: &Path, place: &Path) -> Result<()> {
    let moved = fs::rename(partial, place);
    if moved.is_err() {
        let _ = fs::remove_dir_all(partial);
    }
    match place.is_dir() {
        true => Ok(()),
        false => Err(Error::new(Kind::Storage, format!("{} cannot be made", place.display()))),
    }
}
