//! Training runs in MLflow's own SQLite file, written without MLflow.
//!
//! Runs go to `mlflow.db` and artifacts to `mlartifacts/`, in the working directory or the folder named by
//! `TUBELAB_MLFLOW_DIR`. `mlflow server`, started in that folder without arguments, shows them; any MLflow from 3.1 on
//! opens the file (and upgrades its tables, after which runs are still written). An existing file is never altered
//! beyond new rows.

mod read;
mod record;
mod store;
mod write;

pub use read::{run, run_in, runs, runs_in};
pub use record::{Dataset, Run, Status};
pub use write::{log, log_in};

use std::path::PathBuf;

/// Where runs are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    folder: PathBuf,
}

impl Default for Options {
    /// The folder of `TUBELAB_MLFLOW_DIR`, else the working directory.
    fn default() -> Self {
        let folder = std::env::var_os("TUBELAB_MLFLOW_DIR").filter(|folder| !folder.is_empty());
        Options {
            folder: folder.map_or_else(|| PathBuf::from("."), PathBuf::from),
        }
    }
}

impl Options {
    /// A folder of your own.
    pub fn folder(folder: impl Into<PathBuf>) -> Self {
        Options { folder: folder.into() }
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("mlflow.db")
    }
}
