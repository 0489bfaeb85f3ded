//! Changes of several files at once: all of them, or none.
//!
//! New files are written aside, under names that no program takes for Parquet. `pending.json` then lists what gets which
//! name and what is removed, and only after that are names changed. Whoever finds the list later finishes it: every step
//! can be repeated.

use super::lock;
use crate::error::{Context, Error, Kind, Result};
use crate::platform::files::{Access, make_directory, replace_file};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use tempfile::NamedTempFile;

const PENDING: &str = "pending.json";
const BEGIN: &str = ".tubelab-";
const END: &str = ".part";

/// Changes that are prepared and not yet visible. Dropping them undoes them.
#[derive(Default)]
pub(super) struct Staged {
    moves: Vec<(NamedTempFile, PathBuf)>,
    removals: Vec<PathBuf>,
}

#[derive(Serialize, Deserialize)]
struct Pending {
    moves: Vec<(PathBuf, PathBuf)>,
    removals: Vec<PathBuf>,
}

impl Staged {
    /// The file gets the name `relative`, and replaces what has it.
    pub fn write(&mut self, file: NamedTempFile, relative: PathBuf) {
        self.moves.push((file, relative));
    }

    /// The file `relative` goes.
    pub fn remove(&mut self, relative: PathBuf) {
        self.removals.push(relative);
    }

    pub fn is_empty(&self) -> bool {
        self.moves.is_empty() && self.removals.is_empty()
    }

    /// Makes the changes visible. The caller holds the writer's lock.
    pub fn commit(self, root: &Path) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let mut moves = Vec::with_capacity(self.moves.len());
        for (file, to) in self.moves {
            file.as_file().sync_all()?;
            let (_, path) = file.keep().map_err(|error| Error::from(error.error))?;
            // It lies beside the file that it replaces.
            let from = to.with_file_name(path.file_name().unwrap_or_default());
            moves.push((from, to));
        }
        let pending = Pending {
            moves,
            removals: self.removals,
        };
        let _alone = lock::commit(root)?;
        replace_file(&root.join(PENDING), &serde_json::to_vec(&pending)?, Access::Default)?;
        finish(root, &pending)
    }
}

/// A file beside those of `directory` (relative to the corpus), which no program takes for one of them.
pub(super) fn aside(root: &Path, directory: &Path) -> Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let directory = root.join(directory);
    make_directory(&directory, Access::Default)?;
    let mut builder = tempfile::Builder::new();
    // The system takes the user's mask off.
    let builder = builder
        .prefix(BEGIN)
        .suffix(END)
        .permissions(fs::Permissions::from_mode(0o666));
    Ok(builder.tempfile_in(directory)?)
}

/// Removes what an interrupted writer left aside in a directory. The caller holds the writer's lock.
pub(super) fn clean_up(directory: &Path) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(BEGIN) && name.ends_with(END) {
            // What stays is never read.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a writer was interrupted while it changed names.
pub(super) fn is_pending(root: &Path) -> bool {
    root.join(PENDING).exists()
}

/// Finishes what an interrupted writer began. The caller holds the writer's lock.
pub(super) fn recover(root: &Path) -> Result<()> {
    clean_up(root);
    let bytes = match fs::read(root.join(PENDING)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let pending: Pending = serde_json::from_slice(&bytes)
        .map_err(|error| Error::new(Kind::Format, format!("{PENDING} is invalid: {error}")))
        .map_err(|error| {
            error.hint(format!(
                "remove {PENDING} from the corpus, then add the latest channels again"
            ))
        })?;
    let _alone = lock::commit(root)?;
    finish(root, &pending)
}

fn finish(root: &Path, pending: &Pending) -> Result<()> {
    for (from, to) in &pending.moves {
        let (from, to) = (root.join(inside(from)?), root.join(inside(to)?));
        match fs::rename(&from, &to) {
            Ok(()) => {}
            // It was moved before the interruption.
            Err(error) if error.kind() == ErrorKind::NotFound && to.exists() => {}
            Err(error) => return Err(Error::from(error).context("changing the files of the corpus")),
        }
    }
    for path in &pending.removals {
        match fs::remove_file(root.join(inside(path)?)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    fs::remove_file(root.join(PENDING))
        .map_err(Error::from)
        .with_context(|| "finishing a change of the corpus")
}

/// A path that stays inside the corpus: a list by someone else could name any file of this user.
fn inside(path: &Path) -> Result<&Path> {
    let mut parts = path.components();
    let table = matches!(parts.next(), Some(Component::Normal(first)) if ["channels", "videos", "growth"].iter().any(|table| first == *table));
    match table && parts.all(|part| matches!(part, Component::Normal(_))) {
        true => Ok(path),
        false => Err(Error::new(
            Kind::Format,
            format!("{PENDING} names a file outside the tables of the corpus"),
        )
        .hint(format!("remove {PENDING} from the corpus, and find out who wrote it"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_cannot_name_files_outside_the_tables() {
        for path in ["../x", "/etc/passwd", "videos/../../x", "x", "results/x", ""] {
            assert!(inside(Path::new(path)).is_err(), "{path}");
        }
        assert!(inside(Path::new("videos/bucket=0000/part-00001.parquet")).is_ok());
    }

    #[test]
    fn an_interrupted_change_is_finished_wherever_it_stopped() {
        let root = tempfile::tempdir().unwrap();
        let videos = root.path().join("videos");
        for moved in [false, true] {
            fs::create_dir_all(&videos).unwrap();
            fs::write(videos.join("old"), "old").unwrap();
            let new = if moved { "a" } else { ".tubelab-1.part" };
            fs::write(videos.join(new), "new").unwrap();
            let list = r#"{"moves":[["videos/.tubelab-1.part","videos/a"]],"removals":["videos/old"]}"#;
            fs::write(root.path().join(PENDING), list).unwrap();
            recover(root.path()).unwrap();
            assert_eq!(fs::read_to_string(videos.join("a")).unwrap(), "new");
            assert!(!videos.join("old").exists() && !is_pending(root.path()));
            fs::remove_dir_all(&videos).unwrap();
        }
    }
}
