//! Runs on their way to the server, beside the analysis.
//!
//! A run is in the file before it comes here, so that nothing is lost with this process.

use super::push::send_family;
use super::{Options, Server};
use crate::display::{Bundle, escape};
use crate::error::{Error, Result};
use crate::interrupt;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long [`flush`] waits at most.
const FLUSH: Duration = Duration::from_secs(30);
/// How long a card waits for what became of its run.
const CARD: Duration = Duration::from_secs(2);

struct Job {
    server: Server,
    folder: PathBuf,
    id: String,
    /// Whether it was never tried.
    fresh: bool,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Job>,
    /// What the server did not take; tried again when it takes something.
    kept: Vec<Job>,
    at_work: bool,
    worker: bool,
    trouble: Option<Error>,
    told: bool,
}

static STATE: Mutex<State> = Mutex::new(State {
    waiting: VecDeque::new(),
    kept: Vec::new(),
    at_work: false,
    worker: false,
    trouble: None,
    told: false,
});
static CHANGED: Condvar = Condvar::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sends a run that was just written, where there is a server.
pub(super) fn after(id: &str, options: &Options) {
    let mut state = state();
    match options.server_to_ask() {
        Ok(None) => return,
        Err(error) => state.trouble = Some(error),
        Ok(Some(server)) => {
            state.waiting.push_back(Job {
                server: server.clone(),
                // The working folder of the process may change before it is sent.
                folder: std::path::absolute(&options.folder).unwrap_or_else(|_| options.folder.clone()),
                id: id.to_owned(),
                fresh: true,
            });
            if !state.worker {
                let worker = std::thread::Builder::new().name("tubelab-mlflow".into()).spawn(work);
                state.worker = worker.is_ok();
                state.trouble = worker.err().map(Error::from);
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
        guard.at_work = true;
        drop(guard);
        let sent = send_family(&job.server, &job.folder, &job.id, job.fresh);
        let mut guard = state();
        guard.at_work = false;
        match sent {
            Ok(()) => {
                // It is there again: so can the others be.
                let kept = std::mem::take(&mut guard.kept);
                guard.waiting.extend(kept);
                guard.trouble = None;
            }
            Err(error) => {
                // What is wrong with the run itself stays wrong.
                if !error.is_input() {
                    guard.kept.push(Job { fresh: false, ..job });
                }
                guard.trouble = Some(error);
            }
        }
        CHANGED.notify_all();
    }
}

/// Waits until every run that was logged in this process has reached its server, at most 30 seconds. A notebook need not
/// call it: a run is in the file as soon as it is logged. A program that ends right after should.
///
/// # Errors
/// The server failed: the runs are in the file, and `tubelab mlflow push` sends them. The user stopped the wait
/// ([`Error::is_interrupted`]).
pub fn flush() -> Result<()> {
    interrupt::begin();
    settle(FLUSH)?;
    let state = state();
    match &state.trouble {
        Some(trouble) => Err(trouble.clone().hint(NEXT)),
        None => Ok(()),
    }
}

const NEXT: &str = "the runs are kept in mlflow.db; `tubelab mlflow push` sends them when the server is back";

/// Waits until nothing is on its way any more.
fn settle(limit: Duration) -> Result<()> {
    let started = Instant::now();
    let mut guard = state();
    while guard.worker && (guard.at_work || !guard.waiting.is_empty()) && started.elapsed() < limit {
        let step = Duration::from_millis(50);
        guard = CHANGED.wait_timeout(guard, step).unwrap_or_else(PoisonError::into_inner).0;
        interrupt::check()?;
    }
    Ok(())
}

/// The bundle, with a word on a server that does not take the runs: once in a session.
pub(crate) fn with_notice(bundle: Bundle) -> Bundle {
    // A wait that is stopped tells nothing.
    if settle(CARD).is_err() {
        return bundle;
    }
    let notice = {
        let mut state = state();
        match (&state.trouble, state.told) {
            (Some(trouble), false) => {
                let words = format!("Kept in mlflow.db only: {}. `tubelab mlflow push` sends it later.", trouble.message());
                state.told = true;
                words
            }
            _ => return bundle,
        }
    };
    let paragraph = maud::html! { p { (escape::text(&notice)) } }.into_string();
    let mut told = Bundle::default();
    for (mime, content) in bundle.iter() {
        let content = match mime {
            "text/plain" => format!("{content}\n{}", escape::text(&notice)),
            "text/html" => format!("{content}{paragraph}"),
            _ => content.to_owned(),
        };
        told = told.with(mime, content);
    }
    told
}
