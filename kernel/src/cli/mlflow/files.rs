//! Which `mlflow.db` the notebooks write to.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tubelab::error::{Error, Kind, Result};

const DATABASE: &str = "mlflow.db";

/// The directory that notebooks write to: that of `TUBELAB_MLFLOW_DIR`, else their own, since a notebook runs in the
/// directory that it is in.
pub fn notebooks_write_to() -> Result<PathBuf> {
    if let Some(directory) = std::env::var_os("TUBELAB_MLFLOW_DIR").filter(|value| !value.is_empty()) {
        return absolute(Path::new(&directory));
    }
    let here = std::env::current_dir()?;
    let notebooks = here.join(crate::sysroot::notebooks::DEFAULT);
    Ok(if notebooks.is_dir() { notebooks } else { here })
}

/// The file to open: that of `directory` if it is given, else the one that was written to last of those of the
/// notebooks and of the working directory.
pub(super) fn to_open(directory: Option<&Path>) -> Result<PathBuf> {
    let mut candidates = match directory {
        Some(directory) => vec![absolute(directory)?],
        None => vec![notebooks_write_to()?, std::env::current_dir()?],
    };
    // The working directory may be that of the notebooks.
    candidates.dedup();
    let written = |file: &PathBuf| -> Option<SystemTime> {
        // What was written last may still be in the log beside the file.
        let time = |path: PathBuf| std::fs::metadata(path).ok()?.modified().ok();
        time(file.clone()).max(time(file.with_extension("db-wal")))
    };
    let files = candidates.iter().map(|directory| directory.join(DATABASE));
    let latest = files.filter(|file| file.is_file()).max_by_key(written);
    latest.ok_or_else(|| {
        let looked: Vec<String> = candidates.iter().map(|directory| directory.display().to_string()).collect();
        Error::new(Kind::NotFound, format!("there is no {DATABASE} in {}", looked.join(" or in "))).hint(
            "train a model first (notebook 05_predictions), or name the directory: tubelab mlflow ui --directory DIRECTORY",
        )
    })
}

fn absolute(directory: &Path) -> Result<PathBuf> {
    std::path::absolute(directory).map_err(Error::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_the_directory_is_opened_or_the_error_says_where_it_was_looked_for() {
        let directory = tempfile::tempdir().unwrap();
        let error = to_open(Some(directory.path())).unwrap_err();
        assert!(
            error.is_not_found() && error.message().contains(directory.path().to_str().unwrap()),
            "{error}"
        );
        std::fs::write(directory.path().join(DATABASE), "").unwrap();
        assert_eq!(
            to_open(Some(directory.path())).unwrap(),
            directory.path().join(DATABASE)
        );
    }
}
