//! Runs on their way to the server, beside the analysis.
//!
//! A run is in the file before it comes here, so that nothing is lost with this process.

use super::push::send_family;
use super::{Server, TrackOptions};
use crate::display::notice::set_source;
use crate::error::{Error, Result};
use crate::platform::interrupt;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long [`flush`] waits at most.
const FLUSH: Duration = Duration::from_secs(30);
/// How long a card waits for what became of its run.
const CARD: Duration = Duration::from_secs(2);
/// The pause before the one repetition of the first try.
const FIRST_PAUSE: Duration = Duration::from_millis(200);

struct Job {
    route: Route,
    server: Server,
    id: String,
    /// Whether it was never tried.
    fresh: bool,
}

/// From which directory to which server.
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
    /// What the server did not take; tried again when it takes something.
    kept: Vec<Job>,
    at_work: Option<Route>,
    worker: bool,
    /// The last failure of each place that has had no success since.
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

/// Sends a run that was just written, where there is a server.
pub(super) fn after(id: &str, options: &TrackOptions) {
    enqueue(id, options, true);
}

/// Sends what has changed about a run since.
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

/// Tries briefly first: a card that waits for this run can tell that the server is away, before the patience with it ends.
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

/// Waits until every run that was logged in this process has reached its server, at most 30 seconds. A notebook need not
/// call it: a run is in the file as soon as it is logged. A program that ends right after logging should.
///
/// # Errors
/// The server failed: the runs are in the file, and `tubelab mlflow push` sends them. The user stopped the wait
/// ([`Error::is_interrupted`]).
pub fn flush() -> Result<()> {
    wait_for_delivery(None)
}

/// The same for the runs of one place.
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

/// Waits until nothing is on its way any more, or there is no use in waiting.
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

/// What to say of a server that does not take the runs: once in a session.
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
