//! Training runs in MLflow: in its SQLite file, written without MLflow, and on a tracking server.
//!
//! Runs are stored in `mlflow.db` and artifacts in `mlartifacts/`, in the working directory or the directory named by
//! `TUBELAB_MLFLOW_DIR`. `mlflow server`, started in that directory without arguments, shows them. Any MLflow from 3.1
//! on opens the file (and upgrades its tables; runs can still be written afterwards). An existing file is only changed
//! by adding rows.
//!
//! If `MLFLOW_TRACKING_URI` names a server (http or https), each run is first written to the file, and then sent to the
//! server in the background. If the server is down, the run stays in the file, and [`push`] (or `tubelab mlflow push`)
//! sends whatever is missing; it can be repeated and never sends a run twice. The lists ([`runs`], [`run`], [`models`])
//! then show the runs of the server.
//!
//! | variable | meaning |
//! |---|---|
//! | `TUBELAB_MLFLOW_DIR` | the directory of `mlflow.db` |
//! | `MLFLOW_TRACKING_URI` | an http or https address: a server; `sqlite:///…/mlflow.db`: the directory of that file |
//! | `MLFLOW_TRACKING_USERNAME`, `MLFLOW_TRACKING_PASSWORD` | the login (Basic) |
//! | `MLFLOW_TRACKING_TOKEN` | the login (Bearer), used without user and password |
//! | `MLFLOW_TRACKING_SERVER_CERT_PATH` | certificates to trust instead of the system's |
//!
//! The functions ending in `_with` take [`TrackOptions`]: another directory, or another server.

mod attachments;
mod compare;
mod deliver;
mod git;
mod listing;
mod logged_model;
mod options;
mod push;
mod read;
mod record;
mod registry;
mod rules;
mod schema;
mod server;
mod store;
mod stored;
mod write;

pub use compare::{compare, compare_with};
pub use deliver::{flush, flush_with};
pub use logged_model::LoggedModel;
pub use options::TrackOptions;
pub use push::{Pushed, push, push_with};
pub use read::{run, run_with, runs, runs_with};
pub use record::{Dataset, Run, Status};
pub use registry::{file, file_with, models, models_with, promote, promote_with, set_alias, set_alias_with};
pub use server::Server;
pub(crate) use store::{DATABASE, copy_database, count_runs};

use crate::error::{Context, Result};

/// Logs a run to the default directory and server. Returns its id (32 hexadecimal digits).
///
/// # Errors
/// As [`log_with`].
///
/// # Examples
/// ```no_run
/// use tubelab::track::{self, Run};
///
/// let mut run = Run::new("mine", "first");
/// run.metric("r2", 0.5);
/// assert_eq!(track::log(&run)?.len(), 32);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn log(run: &Run) -> Result<String> {
    log_with(run, &TrackOptions::default())
}

/// Logs a run and its child runs. Returns its id in the file (32 hexadecimal digits). Either everything is written or
/// nothing.
///
/// If the options name a server, the run is then sent in the background; [`flush`] waits for that. On the server it has
/// another id, and this id as its tag `tubelab.run_id`. A failure of the server is not an error here: the run stays in
/// the file.
///
/// # Errors
/// `is_input()`: MLflow would truncate or reject a name or value. `is_storage()`: the file cannot be written.
/// `is_format()`: the file is not MLflow's.
///
/// # Examples
/// ```
/// use tubelab::track::{self, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let mut run = Run::new("mine", "first");
/// run.metric("r2", 0.5);
/// let id = track::log_with(&run, &options)?;
/// assert_eq!(track::runs_with(&options)?.column("run_id")?.get(0)?.get_str(), Some(id.as_str()));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn log_with(run: &Run, options: &TrackOptions) -> Result<String> {
    let context = || "logging the run to MLflow";
    run.check().with_context(context)?;
    let id = write::write(run, &options.directory).with_context(context)?;
    deliver::after(&id, options);
    Ok(id)
}
