//! The directory of cached trainings, next to the answers of the API and with the same lifetime.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const DIRECTORY: &str = "trainings";
/// YouTube allows storing data for 30 days, and a model contains the videos that it was fitted on.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Maximum size in bytes.
const MOST: u64 = 512 << 20;

/// The directory; `None` without a disk.
pub(super) fn trainings(cache: Option<&Path>) -> Option<PathBuf> {
    let directory = cache?.join(DIRECTORY);
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&directory)
        .ok()?;
    Some(directory)
}

/// Whether a file exists and is young enough.
pub(crate) fn may_be_kept(path: &Path) -> bool {
    let age = fs::metadata(path).and_then(|data| data.modified()).ok();
    age.is_some_and(|modified| SystemTime::now().duration_since(modified).unwrap_or_default() <= LONGEST)
}

/// Removes all of them.
pub(super) fn clear(cache: &Path) {
    remove(&cache.join(DIRECTORY), |_, _| true);
}

/// Deletes what is too old, and the oldest files beyond the size limit.
pub(super) fn clean(cache: &Path) {
    remove(&cache.join(DIRECTORY), |path, total| !may_be_kept(path) || total > MOST);
}

/// Deletes files, the oldest first, if `goes` returns true for the file and the total bytes of it and the younger ones.
fn remove(directory: &Path, goes: impl Fn(&Path, u64) -> bool) {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut files: Vec<(SystemTime, u64, PathBuf)> = entries
        .filter_map(|entry| {
            let data = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some((data.modified().ok()?, data.len(), entry.path()))
        })
        .collect();
    files.sort();
    let mut total: u64 = files.iter().map(|(_, length, _)| length).sum();
    for (_, length, path) in files {
        // Another process may have removed it.
        if goes(&path, total) {
            let _ = fs::remove_file(&path);
        }
        total -= length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_old_goes_and_what_is_young_stays() {
        let cache = tempfile::tempdir().unwrap();
        let directory = cache.path().join(DIRECTORY);
        fs::create_dir(&directory).unwrap();
        for (name, days) in [("old", 31), ("young", 29)] {
            let file = fs::File::create(directory.join(name)).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(days * 24 * 60 * 60))
                .unwrap();
        }
        clean(cache.path());
        assert!(!directory.join("old").exists() && directory.join("young").exists());
        clear(cache.path());
        assert!(!directory.join("young").exists());
    }

    #[test]
    fn of_what_is_too_much_the_oldest_goes() {
        let directory = tempfile::tempdir().unwrap();
        for (age, name) in [(3, "first"), (2, "second"), (1, "third")] {
            let file = fs::File::create(directory.path().join(name)).unwrap();
            file.set_len(100).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(age)).unwrap();
        }
        remove(directory.path(), |_, total| total > 200);
        assert!(!directory.path().join("first").exists());
        assert!(directory.path().join("second").exists() && directory.path().join("third").exists());
    }
}
