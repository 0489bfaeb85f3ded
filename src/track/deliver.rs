//! Sending runs to the server in the background.
//!
//! A run is in the file before it is sent, so nothing is lost if this process ends.

use super::push::send_family;
use super::{Server, TrackOptions};
use crate::display::notice::set_source;
use crate::error::{Error, Result};
use crate::platform::interrupt;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Maximum time that [`flush`] waits.
const FLUSH: Duration = Duration::from_secs(30);
/// Maximum time that a card waits for the result of sending its run.
const CARD: Duration = Duration::from_secs(2);
/// The pause before the only repetition of the first attempt.
const FIRST_PAUSE: Duration = Duration::from_millis(200);

struct Job {
    route: Route,
    server: Server,
    id: String,
    /// Whether sending it was never tried.
    fresh: bool,
}

/// A directory and the server that its runs are sent to.
#[derive(Clone, PartialEq)]
struct Route {
    directory: PathBuf,
    server: String,
}

impl Route {
    fn of(options: &TrackOptions, server: &str) -> Route {
        Route {
            // The working directory of the process may change before a run is sent.
            directory: std::path::absolute(&options.directory).unwrap_or_else(|_| options.directory.clone()),
            server: server.to_owned(),
        }
    }
}

struct State {
    waiting: VecDeque<Job>,
    /// Runs that the server did not accept; they are tried again once it accepts another.
    kept: Vec<Job>,
    at_work: Option<Route>,
    worker: bool,
    /// The last failure of each place without a success since.
    troubles: Vec<(Route, Error)>,
    noticed: bool,
}

static STATE: Mutex<State> = Mutex::new(State {
    waiting: VecDeque::new(),
    kept: Vec::new(),
    at_work: None,
    worker: false,
    troubles: Vec::new(),
    noticed: false,
});
static CHANGED: Condvar = Condvar::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    fn trouble(&mut self, route: Route, error: Option<Error>) {
        self.troubles.retain(|(other, _)| *other != route);
        self.troubles.extend(error.map(|error| (route, error)));
    }

    fn is_busy(&self, with: Option<&Route>) -> bool {
        let concerns = |route: &Route| with.is_none_or(|with| with == route);
        self.worker
            && (self.at_work.as_ref().is_some_and(concerns) || self.waiting.iter().any(|job| concerns(&job.route)))
    }
}

/// Sends a run that was just written, if there is a server.
pub(super) fn after(id: &str, options: &TrackOptions) {
    enqueue(id, options, true);
}

/// Sends the changes of a run since it was sent.
pub(super) fn resend(id: &str, options: &TrackOptions) {
    enqueue(id, options, false);
}

fn enqueue(id: &str, options: &TrackOptions, fresh: bool) {
    let mut state = state();
    match options.server_to_ask() {
        Ok(None) => return,
        Err(error) => {
            set_source(notice);
            state.trouble(Route::of(options, ""), Some(error));
        }
        Ok(Some(server)) => {
            set_source(notice);
            let route = Route::of(options, &server.to_string());
            state.waiting.push_back(Job {
                route: route.clone(),
                server: server.clone(),
                id: id.to_owned(),
                fresh,
            });
            if !state.worker {
                let worker = std::thread::Builder::new().name("tubelab-mlflow".into()).spawn(work);
                state.worker = worker.is_ok();
                if let Err(error) = worker {
                    state.trouble(route, Some(error.into()));
                }
            }
        }
    }
    CHANGED.notify_all();
}

fn work() {
    loop {
        let mut guard = state();
        let job = loop {
            match guard.waiting.pop_front() {
                Some(job) => break job,
                None => guard = CHANGED.wait(guard).unwrap_or_else(PoisonError::into_inner),
            }
        };
        guard.at_work = Some(job.route.clone());
        drop(guard);
        let sent = deliver(&job);
        let mut guard = state();
        guard.at_work = None;
        match sent {
            Ok(()) => {
                // The server is there again, and so can the others go.
                let (again, kept) = std::mem::take(&mut guard.kept)
                    .into_iter()
                    .partition(|kept| kept.route == job.route);
                guard.kept = kept;
                guard.waiting.extend::<Vec<Job>>(again);
                guard.trouble(job.route, None);
            }
            Err(error) => {
                guard.trouble(job.route.clone(), Some(error.clone()));
                // What is wrong with the run itself stays wrong.
                if !error.is_input() {
                    guard.kept.push(Job { fresh: false, ..job });
                }
            }
        }
        CHANGED.notify_all();
    }
}

/// A quick attempt comes first: a card that waits for this run can report that the server is down before its time is
/// up.
fn deliver(job: &Job) -> Result<()> {
    let send = |server: &Server, fresh| send_family(server, &job.route.directory, &job.id, fresh);
    let brief = job.server.clone().retries(1, FIRST_PAUSE);
    let first = match send(&brief, job.fresh) {
        Err(error) if error.is_network() => error,
        end => return end,
    };
    state().trouble(job.route.clone(), Some(first));
    CHANGED.notify_all();
    // Something of it may be there now.
    send(&job.server, false)
}

/// Waits until every run logged by this process has reached its server, at most 30 seconds.
///
/// A notebook need not call it: a run is in the file as soon as it is logged. Call it in a program that ends right
/// after logging.
///
/// # Errors
/// `is_network()` or `is_auth()`: the server failed; the runs are in the file, and `tubelab mlflow push` sends them
/// later. `is_interrupted()`: the user stopped the wait.
///
/// # Examples
/// ```no_run
/// tubelab::track::flush()?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn flush() -> Result<()> {
    wait_for_delivery(None)
}

/// As [`flush`], for the runs of one directory and server.
///
/// # Errors
/// As [`flush`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// assert!(track::flush_with(&TrackOptions::directory(directory.path())).is_ok()); // no server: nothing to wait for
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn flush_with(options: &TrackOptions) -> Result<()> {
    let server = options.server_to_ask()?.map(Server::to_string).unwrap_or_default();
    wait_for_delivery(Some(&Route::of(options, &server)))
}

fn wait_for_delivery(route: Option<&Route>) -> Result<()> {
    interrupt::begin();
    settle(route, FLUSH, |_| true)?;
    let state = state();
    if state.is_busy(route) {
        return Err(Error::new(
            crate::error::Kind::Network,
            "some runs have not reached the MLflow server yet",
        )
        .hint(NEXT));
    }
    let concerns = |other: &Route| route.is_none_or(|route| route == other);
    match state.troubles.iter().find(|(route, _)| concerns(route)) {
        Some((_, trouble)) => Err(trouble.clone().hint(NEXT)),
        None => Ok(()),
    }
}

const NEXT: &str =
    "the runs are stored in mlflow.db; `tubelab mlflow push` sends them when the server is available again";

/// Waits until everything is sent, or waiting is pointless.
fn settle(route: Option<&Route>, limit: Duration, of_use: impl Fn(&State) -> bool) -> Result<()> {
    let started = Instant::now();
    let mut guard = state();
    while guard.is_busy(route) && of_use(&guard) && started.elapsed() < limit {
        let step = Duration::from_millis(50);
        guard = CHANGED
            .wait_timeout(guard, step)
            .unwrap_or_else(PoisonError::into_inner)
            .0;
        interrupt::check()?;
    }
    Ok(())
}

/// The message about a server that does not accept runs; once per session.
fn notice() -> Option<String> {
    // A wait that is stopped tells nothing.
    settle(None, CARD, |state| state.troubles.is_empty()).ok()?;
    let mut state = state();
    let (_, trouble) = state.troubles.first().filter(|_| !state.noticed)?;
    let words = format!(
        "Stored in mlflow.db only: {}. `tubelab mlflow push` sends the run later.",
        trouble.message()
    );
    state.noticed = true;
    Some(words)
}
