//! Training runs in MLflow: in its own SQLite file, written without MLflow, and on a tracking server.
//!
//! Runs go to `mlflow.db` and artifacts to `mlartifacts/`, in the working directory or the directory named by
//! `TUBELAB_MLFLOW_DIR`. `mlflow server`, started in that directory without arguments, shows them; any MLflow from 3.1 on
//! opens the file (and upgrades its tables, after which runs are still written). An existing file is never altered
//! beyond new rows.
//!
//! Where `MLFLOW_TRACKING_URI` names a server (http or https), each run is written to the file first, at once, and then
//! sent to the server by a thread beside the analysis. A server that is down costs nothing: the run stays in the file, and
//! [`push`] (or `tubelab mlflow push`) sends what is missing there, however often it is started, and nothing twice. The
//! lists ([`runs`], [`run`], [`models`]) then show what the server has.
//!
//! | variable | meaning |
//! |---|---|
//! | `TUBELAB_MLFLOW_DIR` | the directory of `mlflow.db` |
//! | `MLFLOW_TRACKING_URI` | an http or https address: a server; `sqlite:///…/mlflow.db`: the directory of that file |
//! | `MLFLOW_TRACKING_USERNAME`, `MLFLOW_TRACKING_PASSWORD` | the login (Basic) |
//! | `MLFLOW_TRACKING_TOKEN` | the login (Bearer), where there is no user and password |
//! | `MLFLOW_TRACKING_SERVER_CERT_PATH` | certificates to trust, instead of the system's |

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

/// Writes a run to the default place; returns its id (32 hex digits).
pub fn log(run: &Run) -> Result<String> {
    log_with(run, &TrackOptions::default())
}

/// Writes a run, with the runs below it; returns its id in the file (32 hex digits). Either everything is written or
/// nothing. Where the options name a server, it is then sent there by a thread of its own, which [`flush`] waits for; on
/// the server it has another id, and this one as its tag `tubelab.run_id`.
///
/// # Errors
/// What MLflow would cut or refuse ([`Error::is_input`](crate::Error::is_input)); a file that cannot be written. A server that fails is not an
/// error here: the run is kept in the file.
pub fn log_with(run: &Run, options: &TrackOptions) -> Result<String> {
    let context = || "logging the run to MLflow";
    run.check().with_context(context)?;
    let id = write::write(run, &options.directory).with_context(context)?;
    deliver::after(&id, options);
    Ok(id)
}
