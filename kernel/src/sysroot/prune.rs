//! Removing sysroots of earlier builds, and the cells compiled against them.

use crate::platform::lock;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many of the newest sysroots stay, in addition to those of running kernels.
const KEPT: usize = 3;

/// Errors are ignored; the next call tries again.
pub fn prune(sysroots: &Path, cells: &Path) {
    let mut found: Vec<(SystemTime, PathBuf)> = directories(sysroots)
        .into_iter()
        .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    for (_, sysroot) in found.into_iter().skip(KEPT) {
        let Some(name) = sysroot.file_name() else { continue };
        let built = cells.join(name);
        // Held as long as the directories are being removed.
        let unused = !built.is_dir() || lock::try_exclusive(&built).is_some();
        if unused {
            let _ = fs::remove_dir_all(&built);
            let _ = fs::remove_dir_all(&sysroot);
        }
    }
}

fn directories(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_and_those_in_use_stay() {
        let home = tempfile::tempdir().unwrap();
        let (sysroots, cells) = (home.path().join("sysroot"), home.path().join("cells"));
        let mut held = None;
        for (at, name) in ["oldest", "in-use", "a", "b", "c"].into_iter().enumerate() {
            let (sysroot, built) = (sysroots.join(name), cells.join(name));
            fs::create_dir_all(&sysroot).unwrap();
            fs::create_dir_all(&built).unwrap();
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000 + at as u64);
            fs::File::open(&sysroot).unwrap().set_modified(time).unwrap();
            if name == "in-use" {
                held = Some(lock::share(&built).unwrap());
            }
        }
        prune(&sysroots, &cells);
        let left = |parent: &Path| {
            let mut names: Vec<_> = directories(parent)
                .iter()
                .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
                .collect();
            names.sort();
            names
        };
        assert_eq!(left(&sysroots), ["a", "b", "c", "in-use"]);
        assert_eq!(left(&cells), ["a", "b", "c", "in-use"]);
        drop(held);
        prune(&sysroots, &cells);
        assert_eq!(left(&sysroots), ["a", "b", "c"]);
    }
}
