//! Removes what earlier builds left: their toolkits, and the folders in which cells were built against them.

use crate::engine::stored::seize;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// So many toolkits stay, the newest ones, besides those of running kernels.
const KEPT: usize = 3;

/// Failures are left for the next time.
pub fn prune(toolkits: &Path, cells: &Path) {
    let mut found: Vec<(SystemTime, PathBuf)> = folders(toolkits)
        .into_iter()
        .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    for (_, toolkit) in found.into_iter().skip(KEPT) {
        let Some(name) = toolkit.file_name() else { continue };
        let built = cells.join(name);
        // Held as long as the folders are being removed.
        let unused = !built.is_dir() || seize(&built).is_some();
        if unused {
            let _ = fs::remove_dir_all(&built);
            let _ = fs::remove_dir_all(&toolkit);
        }
    }
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_and_those_in_use_stay() {
        let home = tempfile::tempdir().unwrap();
        let (toolkits, cells) = (home.path().join("toolkit"), home.path().join("cells"));
        let mut held = None;
        for (at, name) in ["oldest", "in-use", "a", "b", "c"].into_iter().enumerate() {
            let (toolkit, built) = (toolkits.join(name), cells.join(name));
            fs::create_dir_all(&toolkit).unwrap();
            fs::create_dir_all(&built).unwrap();
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000 + at as u64);
            fs::File::open(&toolkit).unwrap().set_modified(time).unwrap();
            if name == "in-use" {
                held = Some(crate::engine::stored::hold(&built).unwrap());
            }
        }
        prune(&toolkits, &cells);
        let left = |parent: &Path| {
            let mut names: Vec<_> = folders(parent)
                .iter()
                .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
                .collect();
            names.sort();
            names
        };
        assert_eq!(left(&toolkits), ["a", "b", "c", "in-use"]);
        assert_eq!(left(&cells), ["a", "b", "c", "in-use"]);
        drop(held);
        prune(&toolkits, &cells);
        assert_eq!(left(&toolkits), ["a", "b", "c"]);
    }
}
