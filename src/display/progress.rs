//! Progress of long work: a bar in a notebook, a few lines on a terminal.

use super::escape;
use super::front_end::{in_our_kernel, send};
use super::number::full;
use crate::platform::control::{Event, Media};
use maud::html;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

const BETWEEN_UPDATES: Duration = Duration::from_millis(100);
/// A terminal keeps every line, so it gets fewer.
const BETWEEN_LINES: Duration = Duration::from_secs(2);

static BARS: AtomicU64 = AtomicU64::new(0);

/// The progress of one piece of work; see [`progress`].
pub struct Progress {
    label: String,
    total: u64,
    position: u64,
    destination: Destination,
    reported_at: Instant,
    finished: bool,
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
    let destination = if in_our_kernel() {
        Destination::Kernel {
            id: format!("progress-{}", BARS.fetch_add(1, Ordering::Relaxed)),
        }
    } else {
        Destination::Terminal
    };
    let label = escape::text(label).into_owned();
    let bar = Progress {
        label,
        total,
        position: 0,
        destination,
        reported_at: Instant::now(),
        finished: false,
    };
    if let Destination::Kernel { id } = &bar.destination {
        bar.show(false, id, &bar.line(State::Running), State::Running);
    }
    bar
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
        self.position = self.position.saturating_add(n);
        let pause = if matches!(self.destination, Destination::Terminal) {
            BETWEEN_LINES
        } else {
            BETWEEN_UPDATES
        };
        if self.reported_at.elapsed() >= pause {
            self.reported_at = Instant::now();
            self.report(State::Running);
        }
    }

    /// Reports that the work is finished; the remaining line says so.
    pub fn done(mut self) {
        self.finished = true;
        self.report(State::Done);
    }

    fn report(&self, state: State) {
        let line = self.line(state);
        match &self.destination {
            Destination::Kernel { id } => self.show(true, id, &line, state),
            // Nobody reads a closed standard error.
            Destination::Terminal => drop(writeln!(std::io::stderr().lock(), "{line}")),
        }
    }

    fn show(&self, update: bool, id: &str, line: &str, state: State) {
        let data = Media::from([
            ("text/html".to_owned(), self.html(line, state)),
            ("text/plain".to_owned(), line.to_owned()),
        ]);
        let id = id.to_owned();
        send(&Event::Progress {
            id: id.clone(),
            done: self.position,
            total: if state == State::Running { self.total } else { 0 },
            text: line.to_owned(),
        });
        send(&Event::Display {
            id: Some(id),
            update,
            data,
        });
    }

    fn line(&self, state: State) -> String {
        let count = |n: u64| full(i64::try_from(n).unwrap_or(i64::MAX));
        let (label, position) = (&self.label, count(self.position));
        let of = if self.total == 0 {
            String::new()
        } else {
            format!(" of {}", count(self.total))
        };
        match state {
            State::Running => format!("{label}: {position}{of}"),
            State::Done => format!("{label}: {position} done"),
            State::Stopped => format!("{label}: stopped at {position}{of}"),
        }
    }

    fn html(&self, line: &str, state: State) -> String {
        let bar = state == State::Running && self.total > 0;
        html! {
            div style="color:var(--jp-ui-font-color2,#5B6270);font:13px/1.6 var(--jp-ui-font-family,system-ui,sans-serif)" {
                @if bar {
                    progress value=(self.position.min(self.total)) max=(self.total)
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
            self.report(State::Stopped);
        }
    }
}
