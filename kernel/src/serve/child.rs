//! Processes for views and queries, with limited resources, and with nothing of the server's but what they are given.

use super::bounds::Bounds;
use super::failure::Failure;
use super::query::{self, Answer, Answered, Query};
use super::view_event::ViewEvent;
use crate::engine::{Interrupter, Output, Process, ProcessMessage, ProcessSetup, Sink};
use crate::runner::{self, Event};
use crate::sysroot::Sysroot;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tubelab::control::{Event as Reported, Outcome};
use tubelab::error::{Context, Error, Result};

/// Environment variables that the library reads. All others are withheld, above all the server's own settings.
const PASSED: [&str; 27] = [
    "HOME",
    "PATH",
    "LANG",
    "TZ",
    "YOUTUBE_API_KEY",
    "TUBELAB_API_URL",
    "TUBELAB_CACHE_DIR",
    "TUBELAB_CACHE_LIFETIME",
    "TUBELAB_CACHE_STATISTICS_LIFETIME",
    "TUBELAB_CACHE_SIZE_MB",
    "TUBELAB_DATA_DIR",
    "TUBELAB_LOG",
    "TUBELAB_MODELS_DIR",
    "TUBELAB_REDIS_URL",
    "TUBELAB_STATE_DIR",
    "TUBELAB_TIME_ZONE",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTPS_PROXY",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
    "ALL_PROXY",
];

/// Environment variables for logged runs, passed on only if the server has them.
const TRACKING: [&str; 6] = [
    "TUBELAB_MLFLOW_DIR",
    "MLFLOW_TRACKING_URI",
    "MLFLOW_TRACKING_TOKEN",
    "MLFLOW_TRACKING_USERNAME",
    "MLFLOW_TRACKING_PASSWORD",
    "MLFLOW_TRACKING_SERVER_CERT_PATH",
];

/// Byte limit of a cell on one stream; the rest is dropped, and the last line says so.
const MAX_TEXT: usize = 1 << 20;

/// The command of this program that answers queries.
const COMMAND: &str = "serve-query";

/// How to start a process.
#[derive(Clone)]
pub struct Job {
    /// In addition to the variables that the library reads.
    pub environment: Vec<(String, String)>,
    pub bounds: Bounds,
    /// The file `.env`, if the key is in one.
    pub dotenv: Option<PathBuf>,
}

/// Gets every event up to the end, from several threads.
pub type OnEvent<'a> = &'a (dyn Fn(ViewEvent) + Send + Sync);

/// Runs the cells of a view to their end, on this thread.
///
/// # Errors
/// *Storage* when the process cannot be started.
pub fn run(sysroot: &Sysroot, job: &Job, cells: Vec<String>, on_event: OnEvent) -> Result<()> {
    let own = own_directory()?;
    let bounds = job.bounds;
    let work = runner::Job {
        cells,
        directory: own.path().to_owned(),
        setup: setup(job, own.path()),
        cell_time: bounds.time,
        time: Some(bounds.time),
        max_text: MAX_TEXT,
        shows_progress: false,
        interrupter: Interrupter::default(),
    };
    let pass_on = |event| match event {
        Event::Started { .. } => {}
        Event::Cell { cell, outputs, .. } => on_event(ViewEvent::Cell { cell, outputs }),
        Event::Progress { text, done, total } => on_event(ViewEvent::Progress { text, done, total }),
        Event::Spent(units) => on_event(ViewEvent::Spent(units)),
    };
    let ran = runner::run(sysroot, &work, &pass_on)?;
    on_event(match ran.failure {
        None => ViewEvent::Done,
        Some(stopped) => ViewEvent::Failed(Failure::of_cell(stopped, bounds)),
    });
    Ok(())
}

/// Sends a query to a process of this program, and waits for its answer on this thread.
///
/// # Errors
/// Errors of the library, and failures of the process.
pub fn query(
    sysroot: &Sysroot,
    job: &Job,
    query: &Query,
    on_event: Arc<Mutex<dyn FnMut(ViewEvent) + Send>>,
) -> std::result::Result<Answer, Failure> {
    let own = own_directory()?;
    let mut command = Command::new(sysroot.program());
    setup(job, own.path())(&mut command);
    let json = serde_json::to_string(query).map_err(Error::from)?;
    command.arg(COMMAND).env(query::VARIABLE, json).current_dir(own.path());
    let sink: Sink = Arc::new(move |output| {
        let event = match output {
            Output::Progress { text, done, total } => ViewEvent::Progress { text, done, total },
            Output::Spent(units) => ViewEvent::Spent(units),
            Output::Cell(_) => return,
        };
        (on_event.lock().unwrap_or_else(PoisonError::into_inner))(event);
    });
    let process = Process::spawn(command, sink)?;
    let until = Instant::now() + job.bounds.time;
    let mut answer = None;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        match process.messages.recv_timeout(left) {
            Ok(ProcessMessage::Event(Reported::Answer { json })) => answer = Some(json),
            Ok(ProcessMessage::Event(Reported::Ended {
                outcome: Outcome::Done, ..
            })) => {
                let answered = answer.ok_or_else(|| Failure::internal("the query was not answered"))?;
                let answered: Answered = serde_json::from_str(&answered).map_err(Error::from)?;
                return answered.map_err(|report| Failure::from(Error::from(report)));
            }
            Ok(ProcessMessage::Event(_)) => {}
            Err(RecvTimeoutError::Timeout) => return Err(Failure::timeout(job.bounds)),
            Ok(ProcessMessage::Exited) | Err(RecvTimeoutError::Disconnected) => {
                let was_killed = crate::engine::was_killed(&process.wait());
                return Err(Failure::exited(was_killed, job.bounds));
            }
        }
    }
}

fn own_directory() -> Result<tempfile::TempDir> {
    tempfile::Builder::new()
        .prefix("tubelab-view-")
        .tempdir()
        .map_err(Error::from)
        .with_context(|| "making a directory for a view")
}

/// Passes on only the variables named here, and sets the limits.
fn setup(job: &Job, own: &Path) -> ProcessSetup {
    let (job, own) = (job.clone(), own.to_owned());
    Arc::new(move |command| {
        command.env_clear();
        for name in PASSED {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        // Without a place for runs, they are logged beside the view and go with it.
        let tracked = TRACKING.iter().any(|name| std::env::var_os(name).is_some());
        for name in TRACKING {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        if !tracked {
            command.env("TUBELAB_MLFLOW_DIR", &own);
        }
        if let Some(dotenv) = &job.dotenv {
            let _ = std::os::unix::fs::symlink(dotenv, own.join(".env"));
        }
        command
            .env("TMPDIR", &own)
            .envs(job.environment.iter().map(|(name, value)| (name, value)));
        let memory = job.bounds.memory;
        // Safety: only system calls that are async-signal-safe.
        unsafe {
            command.pre_exec(move || {
                limit(libc::RLIMIT_DATA, memory)?;
                limit(libc::RLIMIT_CORE, 0)?;
                limit(libc::RLIMIT_FSIZE, 1 << 30)
            });
        }
    })
}

fn limit(resource: libc::__rlimit_resource_t, most: u64) -> io::Result<()> {
    let limit = libc::rlimit {
        rlim_cur: most,
        rlim_max: most,
    };
    // Safety: the pointer is valid for the call.
    match unsafe { libc::setrlimit(resource, &raw const limit) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
