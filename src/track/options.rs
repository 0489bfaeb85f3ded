//! Where runs are stored, and where they are sent.

use super::Server;
use super::store::DATABASE;
use crate::error::{Error, Kind, Result};
use std::path::{Path, PathBuf};

/// Where runs are stored: a directory, and a server if there is one.
///
/// The default is the directory of `TUBELAB_MLFLOW_DIR`, else the working directory, and the server of
/// `MLFLOW_TRACKING_URI`.
///
/// ```
/// use tubelab::track::{self, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// assert_eq!(track::runs_with(&options)?.height(), 0); // nothing was logged yet
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct TrackOptions {
    pub(super) directory: PathBuf,
    /// An invalid address is reported when it is used.
    server: Result<Option<Server>>,
}

impl Default for TrackOptions {
    /// The directory of `TUBELAB_MLFLOW_DIR`, else the working directory, and the server of `MLFLOW_TRACKING_URI`.
    fn default() -> Self {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let uri = variable("MLFLOW_TRACKING_URI").map(|uri| uri.to_string_lossy().trim().to_owned());
        let directory = variable("TUBELAB_MLFLOW_DIR").map(PathBuf::from);
        match uri.as_deref().and_then(|uri| uri.strip_prefix("sqlite:///")) {
            Some(file) => TrackOptions::of_file(Path::new(file), directory),
            None => TrackOptions {
                directory: directory.unwrap_or_else(|| PathBuf::from(".")),
                server: Server::from_environment(),
            },
        }
    }
}

impl TrackOptions {
    /// Stores runs in this directory, without a server.
    pub fn directory(directory: impl Into<PathBuf>) -> Self {
        TrackOptions {
            directory: directory.into(),
            server: Ok(None),
        }
    }

    /// Also sends each run to this server, and lists the runs of the server.
    #[must_use]
    pub fn server(mut self, server: Server) -> Self {
        self.server = Ok(Some(server));
        self
    }

    /// The same server with another directory.
    #[must_use]
    pub fn in_directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.directory = directory.into();
        self
    }

    /// The directory of MLflow's `sqlite:///…` address.
    fn of_file(file: &Path, directory: Option<PathBuf>) -> Self {
        let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
        let named = parent.map_or_else(|| PathBuf::from("."), Path::to_path_buf);
        let server = match file.file_name().is_some_and(|name| name == DATABASE) {
            true => Ok(None),
            false => Err(Error::new(
                Kind::Input,
                format!("MLFLOW_TRACKING_URI names a file other than {DATABASE}"),
            )
            .hint("set TUBELAB_MLFLOW_DIR to the directory for mlflow.db, and unset MLFLOW_TRACKING_URI")),
        };
        TrackOptions {
            directory: directory.unwrap_or(named),
            server,
        }
    }

    pub(crate) fn directory_of_file(&self) -> &Path {
        &self.directory
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.directory.join(DATABASE)
    }

    /// The server, if there is one.
    pub(super) fn server_to_ask(&self) -> Result<Option<&Server>> {
        self.server.as_ref().map(Option::as_ref).map_err(Clone::clone)
    }
}
