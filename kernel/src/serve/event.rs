//! What is told of a run: its cells, how far it is, and why it failed.

use super::bounds::Bounds;
use crate::engine::{COMPILE_ERROR, ENDED, ERROR, PANIC};
use crate::notebook::output::terminal;
use crate::runner::{Stopped, Why};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is told of a run while it goes on. Outputs are those of the notebook format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Told {
    /// A code cell (from 0) is done.
    Cell { cell: usize, outputs: Vec<Value> },
    /// How far long work is.
    Progress { text: String, done: u64, total: u64 },
    /// It waits, at this place of the queue.
    Queued(usize),
    /// Units of the API's quota were spent, or given back.
    Spent(i64),
    /// The run stopped at a cell.
    Failed(Failure),
    /// Every cell is done.
    Done,
}

/// Why a run did not reach its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// The cell (from 0), if one had begun.
    pub cell: Option<usize>,
    /// For programs: `quota`, `network`, `panic`, `timeout`, …
    pub kind: String,
    /// For people, in one or more lines.
    pub message: String,
    /// What the cell had shown before.
    pub outputs: Vec<Value>,
}

impl Failure {
    /// One that no cell is the reason of.
    pub fn of_ours(kind: &str, message: impl Into<String>) -> Self {
        Failure {
            cell: None,
            kind: kind.to_owned(),
            message: message.into(),
            outputs: Vec::new(),
        }
    }

    pub fn timeout(bounds: Bounds) -> Self {
        let seconds = bounds.time.as_secs_f64();
        let told =
            format!("this took more than {seconds:.0} s and was stopped.\nNext: try again; what was fetched is kept.");
        Self::of_ours("timeout", told)
    }

    /// Its process ended without a report.
    pub fn gone(was_killed: bool, bounds: Bounds) -> Self {
        match was_killed {
            true => {
                let megabytes = bounds.memory >> 20;
                let told = format!(
                    "this was ended, most often because it needs more than its {megabytes} MB of memory.\nNext: start the server with a larger --memory."
                );
                Self::of_ours("memory", told)
            }
            false => Self::of_ours("internal", "this exited unexpectedly.\nNext: try again."),
        }
    }
}

/// Why a view did not reach its end.
pub fn failed(stopped: Stopped, bounds: Bounds) -> Failure {
    let Stopped {
        cell,
        why,
        failure,
        outputs,
    } = stopped;
    let told = match (why, failure.name.as_str()) {
        (Why::Timeout, _) => Failure::timeout(bounds),
        (Why::Killed, _) => Failure::gone(true, bounds),
        (_, ENDED) => Failure::gone(false, bounds),
        (_, COMPILE_ERROR) => {
            let line = failure.line.map(|line| format!(", line {line}")).unwrap_or_default();
            Failure::of_ours("compile", format!("cell {}{line}: {}", cell + 1, failure.value))
        }
        (_, PANIC) => Failure::of_ours("panic", format!("the cell panicked: {}", failure.value)),
        (_, name) => {
            // Of an error that is not ours, the name says nothing and the value is its first line.
            let text = match name {
                ERROR => terminal(&failure.traceback.join("\n")),
                _ => failure.value,
            };
            Failure::of_ours(&for_programs(name), text)
        }
    };
    Failure {
        cell: Some(cell),
        outputs,
        ..told
    }
}

/// The name of a kind of error as programs know it: "too little data" as `too_little_data`.
fn for_programs(kind: &str) -> String {
    match kind {
        ERROR => "error".to_owned(),
        "key" => "auth".to_owned(),
        "stopped" => "interrupted".to_owned(),
        kind => kind.replace(' ', "_"),
    }
}

/// "TooLittleData" as `too_little_data`.
pub fn in_words(kind: &str) -> String {
    let mut words = String::new();
    for character in kind.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.extend(character.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Failure as OfCell;
    use std::time::Duration;

    const BOUNDS: Bounds = Bounds {
        memory: 1 << 30,
        time: Duration::from_secs(300),
    };

    fn told(why: Why, failure: OfCell) -> (String, String) {
        let stopped = Stopped {
            cell: 1,
            why,
            failure,
            outputs: Vec::new(),
        };
        let failure = failed(stopped, BOUNDS);
        assert_eq!(failure.cell, Some(1));
        (failure.kind, failure.message)
    }

    #[test]
    fn failures_are_told_apart_and_in_words() {
        let told = |why, failure| {
            let (kind, message) = told(why, failure);
            format!("{kind}: {message}")
        };
        assert_eq!(
            told(Why::Failed, OfCell::panic("boom", Some(2))),
            "panic: the cell panicked: boom"
        );
        let error = OfCell::of_error(Some("too little data"), "few.\nNext: wait.");
        assert_eq!(told(Why::Failed, error), "too_little_data: few.\nNext: wait.");
        let other = OfCell::of_error(None, "first\nsecond");
        assert_eq!(told(Why::Failed, other.clone()), "error: first\nsecond");
        assert!(told(Why::Timeout, other).starts_with("timeout: this took more than 300 s"));
        let ended = OfCell::ended("It ended.", &[]);
        assert!(told(Why::Failed, ended.clone()).starts_with("internal: "));
        assert!(told(Why::Killed, ended).starts_with("memory: "));
    }
}
