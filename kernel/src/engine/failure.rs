//! How a cell failed, in words for the person who wrote it.

use tubelab::control::Outcome;
use tubelab::error::{Error, Kind};

/// The names of failures that are not errors of the library.
pub const COMPILE_ERROR: &str = "CompileError";
pub const ENDED: &str = "CellsEnded";
pub const ERROR: &str = "Error";
pub const PANIC: &str = "Panic";

/// A failed cell, as the protocol of Jupyter wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub name: String,
    pub value: String,
    pub traceback: Vec<String>,
    /// The line of the cell (from 1), where it is known.
    pub line: Option<usize>,
}

impl Failure {
    /// An error of tubelab or of a program around it.
    pub fn of_ours(error: &Error) -> Self {
        Self::of_error(Some(error.kind().name()), &format!("{error:#}"))
    }

    /// A `?` met an error. A line of an error of ours (cause, context, next step) is a line of the traceback.
    pub fn of_error(kind: Option<&str>, text: &str) -> Self {
        let first = text.lines().next().unwrap_or("a `?` met an error without a text");
        Failure {
            name: kind.unwrap_or(ERROR).to_owned(),
            value: if kind.is_some() { text } else { first }.to_owned(),
            traceback: red_first(text),
            line: None,
        }
    }

    /// The user stopped the cell.
    pub fn stopped(text: &str) -> Self {
        Self::of_error(Some(Kind::Interrupted.name()), text)
    }

    /// A panic, in line `line` of the cell where that is known.
    pub fn panic(message: &str, line: Option<usize>) -> Self {
        let place = line.map(|line| format!(" in line {line}")).unwrap_or_default();
        Failure {
            name: PANIC.to_owned(),
            value: message.to_owned(),
            traceback: vec![red(&format!("The cell panicked{place}: {message}"))],
            line,
        }
    }

    /// The process that runs the cells ended; `lost` names the variables that were in it.
    pub fn ended(reason: &str, lost: &[String]) -> Self {
        let lost = match lost {
            [] => "No variable was lost.".to_owned(),
            [one] => format!("This variable was lost: {one}."),
            many => format!("These variables were lost: {}.", many.join(", ")),
        };
        let next = "The kernel is ready again: run the cells above once more to get them back.";
        Failure {
            name: ENDED.to_owned(),
            value: reason.to_owned(),
            traceback: vec![red(reason), lost, next.to_owned()],
            line: None,
        }
    }

    pub fn with_line(mut self, line: impl Into<String>) -> Self {
        self.traceback.push(line.into());
        self
    }
}

/// Whether a signal ended the process: the system when memory runs out, or a crash.
pub fn was_killed(status: &std::io::Result<std::process::ExitStatus>) -> bool {
    use std::os::unix::process::ExitStatusExt;
    status.as_ref().is_ok_and(|status| status.signal().is_some())
}

/// Why the process ended, by its exit status.
pub fn why_ended(status: &std::io::Result<std::process::ExitStatus>) -> String {
    use std::os::unix::process::ExitStatusExt;
    let cause = match status {
        Ok(status) => match (status.signal(), status.code()) {
            (Some(libc::SIGKILL), _) => "the system ended it, most often because memory ran out".to_owned(),
            (Some(libc::SIGSEGV | libc::SIGABRT | libc::SIGBUS), _) => {
                "it crashed: memory ran out or was misused, or the stack overflowed".to_owned()
            }
            (Some(signal), _) => format!("signal {signal}"),
            (None, Some(0)) => "the cell called `exit`".to_owned(),
            (None, _) => "the cell called `exit` with an error".to_owned(),
        },
        Err(error) => error.to_string(),
    };
    format!("The process that runs the cells ended: {cause}.")
}

/// The failure in how a cell ended, if it is one; `line` finds the line of the cell for a place in its source.
pub fn of_outcome(outcome: &Outcome, line: impl FnOnce(&str, u32, u32) -> Option<usize>) -> Option<Failure> {
    match outcome {
        Outcome::Done => None,
        Outcome::Error { kind, text } => Some(Failure::of_error(kind.as_deref(), text)),
        Outcome::Panic { message, place } => {
            let line = place.as_ref().and_then(|(file, row, column)| line(file, *row, *column));
            Some(Failure::panic(message, line))
        }
        Outcome::Mismatch { variable } => Some(Failure::of_error(
            None,
            &format!("`{variable}` has another type than the cell was compiled for; run the cell that makes it again"),
        )),
        Outcome::Unloadable { reason } => Some(Failure::of_error(
            None,
            &format!("the compiled cell cannot be loaded: {reason}"),
        )),
    }
}

pub fn red_first(text: &str) -> Vec<String> {
    let mut lines = text.lines();
    let mut traceback: Vec<String> = lines.next().map(red).into_iter().collect();
    traceback.extend(lines.map(str::to_owned));
    traceback
}

pub fn red(text: &str) -> String {
    format!("\u{1b}[31m{text}\u{1b}[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_ours_has_a_kind_and_lines() {
        let error = Error::new(Kind::Quota, "the units are used up")
            .context("reading page 3")
            .hint("wait until midnight");
        let failure = Failure::of_ours(&error);
        assert_eq!(failure.name, "quota");
        assert_eq!(
            failure.value,
            "the units are used up.\nWhile reading page 3.\nNext: wait until midnight."
        );
        assert_eq!(failure.traceback.len(), 3);
        assert_eq!(Failure::of_error(None, "other\nline").value, "other");
    }

    #[test]
    fn what_was_lost_is_named() {
        let failure = Failure::ended("It ended.", &["a".into(), "b".into()]);
        assert_eq!(failure.traceback[1], "These variables were lost: a, b.");
    }
}
