//! Progress of running notebooks, on a terminal or in a log.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// A line for each finished notebook; on a terminal, the progress of the running ones below them.
pub struct Lines {
    live: bool,
    running: Mutex<BTreeMap<String, String>>,
}

impl Lines {
    pub fn new() -> Self {
        Lines {
            live: std::io::stdout().is_terminal(),
            running: Mutex::default(),
        }
    }

    fn draw(&self, running: &BTreeMap<String, String>, above: &str) {
        let text = match self.live {
            true => {
                let below: Vec<&str> = running.values().map(String::as_str).collect();
                format!("\r\x1b[K{above}{}", below.join("   "))
            }
            false => above.to_owned(),
        };
        // A closed terminal is no reason to stop.
        let _ = write!(std::io::stdout(), "{text}").and_then(|()| std::io::stdout().flush());
    }
}

/// The progress of one notebook.
pub struct Line<'a> {
    lines: &'a Lines,
    name: String,
    of: usize,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    cells: usize,
    /// The long work of the running cell.
    work: String,
}

impl<'a> Line<'a> {
    pub fn new(lines: &'a Lines, name: &str, of: usize) -> Self {
        let line = Line {
            lines,
            name: name.to_owned(),
            of,
            started: Instant::now(),
            state: Mutex::default(),
        };
        line.show(|_| ());
        line
    }

    /// A cell has finished.
    pub fn cell(&self) {
        self.show(|state| {
            state.cells += 1;
            state.work.clear();
        });
    }

    /// The progress of long work; `total` is 0 if it is unknown.
    pub fn work(&self, text: &str, done: u64, total: u64) {
        self.show(|state| {
            state.work = match total {
                0 => format!(" · {text}"),
                _ => format!(" · {text} {done}/{total}"),
            }
        });
    }

    /// The notebook has ended; `failure` is a line for each cell that failed.
    pub fn end(self, failure: Option<String>) {
        let mut running = self.lines.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.remove(&self.name);
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let below = failure.map(|failure| format!("  {failure}\n")).unwrap_or_default();
        self.lines.draw(&running, &format!("{}\n{below}", self.text(&state)));
    }

    fn show(&self, change: impl FnOnce(&mut State)) {
        let mut running = self.lines.running.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        running.insert(self.name.clone(), self.text(&state) + &state.work);
        self.lines.draw(&running, "");
    }

    /// `00_overview  3 of 7 cells · 4.2 s`.
    fn text(&self, state: &State) -> String {
        let cells = if self.of == 1 { "cell" } else { "cells" };
        let seconds = self.started.elapsed().as_secs_f64();
        format!(
            "{:<24} {:>2} of {} {cells} · {seconds:.1} s",
            self.name, state.cells, self.of
        )
    }
}
