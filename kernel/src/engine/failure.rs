//! Why a cell failed, for programs and for the person who wrote it.

use tubelab::control::Outcome;
use tubelab::error::{Error, Kind};

/// Names of failures for programs, beside those of [`Kind::code`].
pub const COMPILE_ERROR: &str = "compile_error";
pub const OTHER_ERROR: &str = "error";
pub const PANIC: &str = "panic";
const PROCESS_ENDED: &str = "process_ended";

/// Why a cell failed.
#[derive(Clone, Debug)]
pub enum Cause {
    /// An error of tubelab or of a program around it.
    Error(Error),
    /// A `?` met an error of another library; its first line.
    OtherError(String),
    CompileError(String),
    Panic(String),
    /// The process that runs the cells ended.
    ProcessEnded(String),
}

/// A failed cell.
#[derive(Clone, Debug)]
pub struct Failure {
    pub cause: Cause,
    /// The text for the person who wrote the cell, in lines that may be coloured.
    pub traceback: Vec<String>,
    /// The line of the cell (from 1), where it is known.
    pub line: Option<usize>,
}

impl Failure {
    /// The name for programs.
    pub fn name(&self) -> &'static str {
        match &self.cause {
            Cause::Error(error) => error.kind().code(),
            Cause::OtherError(_) => OTHER_ERROR,
            Cause::CompileError(_) => COMPILE_ERROR,
            Cause::Panic(_) => PANIC,
            Cause::ProcessEnded(_) => PROCESS_ENDED,
        }
    }

    /// The text without colours and places.
    pub fn value(&self) -> String {
        match &self.cause {
            Cause::Error(error) => format!("{error:#}"),
            Cause::OtherError(text) | Cause::CompileError(text) | Cause::Panic(text) | Cause::ProcessEnded(text) => {
                text.clone()
            }
        }
    }

    /// A `?` met an error of another library.
    pub fn other(text: &str) -> Self {
        let first = text.lines().next().unwrap_or("a `?` met an error without a text");
        Failure {
            cause: Cause::OtherError(first.to_owned()),
            traceback: red_first(text),
            line: None,
        }
    }

    /// The user stopped the cell.
    pub fn stopped(text: &str) -> Self {
        Self::from(&Error::new(Kind::Interrupted, text))
    }

    /// A panic, in line `line` of the cell where that is known.
    pub fn panic(message: &str, line: Option<usize>) -> Self {
        let place = line.map(|line| format!(" in line {line}")).unwrap_or_default();
        Failure {
            cause: Cause::Panic(message.to_owned()),
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
            cause: Cause::ProcessEnded(reason.to_owned()),
            traceback: vec![red(reason), lost, next.to_owned()],
            line: None,
        }
    }

    pub fn with_line(mut self, line: impl Into<String>) -> Self {
        self.traceback.push(line.into());
        self
    }
}

/// Each line of the error (cause, context, next step) is a line of the traceback.
impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        Failure {
            cause: Cause::Error(error.clone()),
            traceback: red_first(&format!("{error:#}")),
            line: None,
        }
    }
}

/// Whether a signal ended the process: out of memory, or a crash.
pub fn was_killed(status: &std::io::Result<std::process::ExitStatus>) -> bool {
    use std::os::unix::process::ExitStatusExt;
    status.as_ref().is_ok_and(|status| status.signal().is_some())
}

/// Why the process ended, by its exit status.
pub fn why_ended(status: &std::io::Result<std::process::ExitStatus>) -> String {
    use std::os::unix::process::ExitStatusExt;
    let cause = match status {
        Ok(status) => match (status.signal(), status.code()) {
            (Some(libc::SIGKILL), _) => "the system killed it, probably because it ran out of memory".to_owned(),
            (Some(libc::SIGSEGV | libc::SIGABRT | libc::SIGBUS), _) => {
                "it crashed: out of memory, invalid memory access or stack overflow".to_owned()
            }
            (Some(signal), _) => format!("signal {signal}"),
            (None, Some(0)) => "the cell called `exit`".to_owned(),
            (None, _) => "the cell called `exit` with an error".to_owned(),
        },
        Err(error) => error.to_string(),
    };
    format!("The process that runs the cells exited: {cause}.")
}

/// The failure of a cell, if it failed; `line` maps a place in the generated source to a line of the cell.
pub fn of_outcome(outcome: &Outcome, line: impl FnOnce(&str, u32, u32) -> Option<usize>) -> Option<Failure> {
    match outcome {
        Outcome::Done => None,
        Outcome::Error(report) => Some(Failure::from(&Error::from(report.clone()))),
        Outcome::OtherError { text } => Some(Failure::other(text)),
        Outcome::Panic { message, place } => {
            let line = place.as_ref().and_then(|(file, row, column)| line(file, *row, *column));
            Some(Failure::panic(message, line))
        }
        Outcome::Mismatch { variable } => Some(Failure::other(&format!(
            "`{variable}` has another type than the cell was compiled for; run the cell that makes it again"
        ))),
        Outcome::Unloadable { reason } => {
            Some(Failure::other(&format!("the compiled cell cannot be loaded: {reason}")))
        }
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
        let failure = Failure::from(&error);
        assert_eq!(failure.name(), "quota");
        assert_eq!(
            failure.value(),
            "the units are used up.\nWhile reading page 3.\nNext: wait until midnight."
        );
        assert_eq!(failure.traceback.len(), 3);
        assert_eq!(Failure::other("other\nline").value(), "other");
    }

    #[test]
    fn what_was_lost_is_named() {
        let failure = Failure::ended("It ended.", &["a".into(), "b".into()]);
        assert_eq!(failure.traceback[1], "These variables were lost: a, b.");
    }
}
