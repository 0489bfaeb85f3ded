//! Sending runs of the file to a server, in the same way whether they were written a moment or a month ago.

use super::server::{Sent, send};
use super::store::{DATABASE, read, storage};
use super::{Server, TrackOptions, stored};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::interrupt;
use crate::platform::runtime::wait_for;
use std::fs::File;
use std::path::Path;

/// The result of [`push`].
#[derive(Clone, Debug, Default)]
pub struct Pushed {
    /// Number of runs that were missing or incomplete on the server.
    pub sent: usize,
    /// Number of runs that were on the server already.
    pub present: usize,
    /// Runs that cannot be sent, with the reason.
    pub refused: Vec<(String, Error)>,
}

/// Sends all runs of the default directory that are missing on the server of `MLFLOW_TRACKING_URI`.
///
/// It can be stopped and repeated at any time; nothing is sent twice.
///
/// # Errors
/// `is_input()`: no server is named. `is_not_found()`: there is no file. `is_network()` or `is_auth()`: the server
/// failed; the next push continues where this one stopped.
///
/// # Examples
/// ```no_run
/// let pushed = tubelab::track::push()?;
/// assert!(pushed.refused.is_empty());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn push() -> Result<Pushed> {
    push_with(&TrackOptions::default())
}

/// As [`push`], with another directory or server.
///
/// # Errors
/// As [`push`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let error = track::push_with(&TrackOptions::directory(directory.path())).unwrap_err();
/// assert!(error.is_input()); // no server is named
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn push_with(options: &TrackOptions) -> Result<Pushed> {
    let context = || format!("pushing the runs of {}", options.database().display());
    let nowhere = || {
        Error::new(Kind::Input, "no MLflow server is set")
            .hint("set MLFLOW_TRACKING_URI to its address, such as http://127.0.0.1:5000")
    };
    let server = options
        .server_to_ask()
        .with_context(context)?
        .ok_or_else(nowhere)
        .with_context(context)?;
    let nothing = || {
        Error::new(Kind::NotFound, format!("there is no {DATABASE}"))
            .hint("change to the directory where runs were logged, or set TUBELAB_MLFLOW_DIR to it")
    };
    let connection = read(&options.directory)
        .with_context(context)?
        .ok_or_else(nothing)
        .with_context(context)?;
    let ids = stored::ids(&connection).map_err(storage).with_context(context)?;
    let _one = lock_directory(&options.directory).with_context(context)?;
    let mut pushed = Pushed::default();
    for id in ids {
        interrupt::check().with_context(context)?;
        let sent =
            stored::load(&connection, &id, &options.directory).and_then(|run| wait_for(send(server, &run, false)));
        match sent {
            Ok(Sent::Now) => pushed.sent += 1,
            Ok(Sent::Before) => pushed.present += 1,
            // What is wrong with this run is not wrong with the next.
            Err(error) if error.is_input() || error.is_format() => pushed.refused.push((id, error)),
            Err(error) => {
                return Err(error.context(format!("pushing, after {} runs were sent", pushed.sent)))
                    .with_context(context);
            }
        }
    }
    Ok(pushed)
}

/// Sends one run of the file and its child runs, on the calling thread. `fresh`: it was written a moment ago.
pub(super) fn send_family(server: &Server, directory: &Path, id: &str, fresh: bool) -> Result<()> {
    let gone = || Error::new(Kind::NotFound, format!("{DATABASE} has been removed"));
    let connection = read(directory)?.ok_or_else(gone)?;
    let _one = lock_directory(directory)?;
    let runtime = crate::platform::runtime::runtime()?;
    for id in stored::family(&connection, id).map_err(storage)? {
        let run = stored::load(&connection, &id, directory)?;
        runtime.block_on(send(server, &run, fresh))?;
    }
    Ok(())
}

/// Two processes that look and then create would both create: only one process at a time sends the runs of a file. The
/// system releases the lock when the process ends.
fn lock_directory(directory: &Path) -> Result<File> {
    let directory = directory.join("mlartifacts");
    std::fs::create_dir_all(&directory)?;
    let lock = File::create(directory.join(".push.lock"))?;
    lock.lock()?;
    Ok(lock)
}
