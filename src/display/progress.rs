//! Progress of long work: a bar in a notebook, a few lines on a terminal.

use super::escape;
use super::front_end::{in_our_kernel, send};
use super::number::full;
use crate::platform::control::{Event, Media};
use maud::html;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

const BETWEEN_UPDATES: Duration = Duration::from_millis(100);
/// A terminal keeps every line, so it gets fewer.
const BETWEEN_LINES: Duration = Duration::from_secs(2);

static BARS: AtomicU64 = AtomicU64::new(0);

/// The progress of one piece of work; see [`progress`].
pub struct Progress {
    bar: Arc<Bar>,
    finished: bool,
}

struct Bar {
    label: String,
    total: u64,
    /// Whether it shows nothing but notes.
    is_quiet: bool,
    destination: Destination,
    status: Mutex<Status>,
}

struct Status {
    position: u64,
    /// What is said besides, until the next step.
    note: String,
    reported_at: Instant,
    /// Whether a front end has an output for it.
    is_shown: bool,
}

enum Destination {
    Kernel { id: String },
    Terminal,
}

/// Starts a progress bar labelled `label` ("reading videos"); `total` is the number of steps, 0 if unknown.
///
/// It is updated at most ten times per second and leaves one line at the end: how many steps were done, or where the
/// work stopped if the value is dropped before [`done`](Progress::done).
///
/// # Examples
/// ```no_run
/// let mut bar = tubelab::display::progress("reading videos", 612);
/// for _ in 0..612 {
///     bar.step(1);
/// }
/// bar.done();
/// ```
pub fn progress(label: &str, total: u64) -> Progress {
    let progress = start(label, total, false);
    if matches!(progress.bar.destination, Destination::Kernel { .. }) {
        progress.bar.report(&mut progress.bar.status(), State::Running);
    }
    progress
}

/// Progress that shows nothing unless there is a note.
pub(crate) fn quiet(label: &str) -> Progress {
    start(label, 0, true)
}

fn start(label: &str, total: u64, is_quiet: bool) -> Progress {
    let destination = if in_our_kernel() {
        Destination::Kernel {
            id: format!("progress-{}", BARS.fetch_add(1, Ordering::Relaxed)),
        }
    } else {
        Destination::Terminal
    };
    let status = Status {
        position: 0,
        note: String::new(),
        reported_at: Instant::now(),
        is_shown: false,
    };
    Progress {
        bar: Arc::new(Bar {
            label: escape::text(label).into_owned(),
            total,
            is_quiet,
            destination,
            status: Mutex::new(status),
        }),
        finished: false,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Running,
    Done,
    Stopped,
}

impl Progress {
    /// Reports `n` more finished steps.
    pub fn step(&mut self, n: u64) {
        let mut status = self.bar.status();
        status.position = status.position.saturating_add(n);
        status.note.clear();
        let pause = if matches!(self.bar.destination, Destination::Terminal) {
            BETWEEN_LINES
        } else {
            BETWEEN_UPDATES
        };
        if status.reported_at.elapsed() >= pause {
            status.reported_at = Instant::now();
            self.bar.report(&mut status, State::Running);
        }
    }

    /// Reports that the work is finished; the remaining line says so.
    pub fn done(mut self) {
        self.finish(State::Done);
    }

    /// For what happens between two steps.
    pub(crate) fn notes(&self) -> Notes {
        Notes(Arc::clone(&self.bar))
    }

    fn finish(&mut self, state: State) {
        self.finished = true;
        if !self.bar.is_quiet {
            let mut status = self.bar.status();
            status.note.clear();
            self.bar.report(&mut status, state);
        }
    }
}

/// Says what happens between two steps of a [`Progress`].
#[derive(Clone)]
pub(crate) struct Notes(Arc<Bar>);

impl Notes {
    /// Shows a note beside the steps at once, until the next step.
    pub fn say(&self, note: &str) {
        let mut status = self.0.status();
        note.clone_into(&mut status.note);
        self.0.report(&mut status, State::Running);
    }
}

impl Bar {
    fn status(&self) -> MutexGuard<'_, Status> {
        // Whatever panicked elsewhere, a count and a text are whole.
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn report(&self, status: &mut Status, state: State) {
        let line = self.line(status, state);
        match &self.destination {
            Destination::Kernel { id } => {
                self.show(status, id, &line, state);
                status.is_shown = true;
            }
            // Nobody reads a closed standard error.
            Destination::Terminal => drop(writeln!(std::io::stderr().lock(), "{line}")),
        }
    }

    fn show(&self, status: &Status, id: &str, line: &str, state: State) {
        let data = Media::from([
            ("text/html".to_owned(), self.html(status, line, state)),
            ("text/plain".to_owned(), line.to_owned()),
        ]);
        let id = id.to_owned();
        send(&Event::Progress {
            id: id.clone(),
            done: status.position,
            total: if state == State::Running { self.total } else { 0 },
            text: line.to_owned(),
        });
        send(&Event::Display {
            id: Some(id),
            update: status.is_shown,
            data,
        });
    }

    fn line(&self, status: &Status, state: State) -> String {
        let count = |n: u64| full(i64::try_from(n).unwrap_or(i64::MAX));
        let (label, note) = (&self.label, &status.note);
        if self.is_quiet {
            return format!("{label}: {note}");
        }
        let position = count(status.position);
        let of = if self.total == 0 {
            String::new()
        } else {
            format!(" of {}", count(self.total))
        };
        let note = if note.is_empty() {
            String::new()
        } else {
            format!("; {note}")
        };
        match state {
            State::Running => format!("{label}: {position}{of}{note}"),
            State::Done => format!("{label}: {position} done"),
            State::Stopped => format!("{label}: stopped at {position}{of}"),
        }
    }

    fn html(&self, status: &Status, line: &str, state: State) -> String {
        let bar = state == State::Running && self.total > 0;
        html! {
            div style="color:var(--jp-ui-font-color2,#5B6270);font:13px/1.6 var(--jp-ui-font-family,system-ui,sans-serif)" {
                @if bar {
                    progress value=(status.position.min(self.total)) max=(self.total)
                        style="width:200px;margin-right:10px;vertical-align:middle;accent-color:#0072B2" {}
                }
                (line)
            }
        }
        .into_string()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if !self.finished {
            self.finish(State::Stopped);
        }
    }
}
