//! Runs of the file to a server, by the same steps whether a moment or a month after they were written.

use super::server::{Sent, send};
use super::store::{DATABASE, read, storage};
use super::{Server, TrackOptions, stored};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::interrupt;
use crate::platform::runtime::wait_for;
use std::fs::File;
use std::path::Path;

/// What a push did.
#[derive(Clone, Debug, Default)]
pub struct Pushed {
    /// Runs that were not on the server, or not whole.
    pub sent: usize,
    /// Runs that were there already.
    pub present: usize,
    /// Runs that cannot be sent, with the reason.
    pub refused: Vec<(String, Error)>,
}

/// Sends the runs of the file at the default place to the server of `MLFLOW_TRACKING_URI`: all of them that are not
/// there yet, with everything that belongs to them. It may be stopped and started again at any time; nothing arrives
/// twice.
///
/// # Errors
/// No server is named ([`Error::is_input`]); there is no file ([`Error::is_not_found`]); the server fails
/// ([`Error::is_network`], [`Error::is_auth`]): what was sent so far is there, and the next push goes on.
pub fn push() -> Result<Pushed> {
    push_with(&TrackOptions::default())
}

/// The same at a place of your own.
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

/// Sends one run of the file and the runs below it, on the calling thread. `fresh`: it was written a moment ago.
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

/// Two that look and then make would both make: one process at a time sends the runs of a file. The system drops the
/// lock with the process.
fn lock_directory(directory: &Path) -> Result<File> {
    let directory = directory.join("mlartifacts");
    std::fs::create_dir_all(&directory)?;
    let lock = File::create(directory.join(".push.lock"))?;
    lock.lock()?;
    Ok(lock)
}
