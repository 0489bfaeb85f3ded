//! Why a view or a query did not reach its end.

use super::bounds::Bounds;
use crate::engine::{self, Cause};
use crate::notebook::output::terminal;
use crate::runner::{StopReason, Stopped};
use serde_json::Value;
use std::fmt;
use tubelab::error::{Error, Kind};

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// An error of tubelab, or of the server itself.
    Error(Kind),
    /// An error of another library in a cell.
    OtherError,
    CompileError,
    Panic,
    Timeout,
    OutOfMemory,
    /// Too many views wait already.
    Busy,
}

impl FailureKind {
    /// The name for programs.
    pub fn code(self) -> &'static str {
        match self {
            FailureKind::Error(kind) => kind.code(),
            FailureKind::OtherError => engine::OTHER_ERROR,
            FailureKind::CompileError => engine::COMPILE_ERROR,
            FailureKind::Panic => engine::PANIC,
            FailureKind::Timeout => "timeout",
            FailureKind::OutOfMemory => "out_of_memory",
            FailureKind::Busy => "busy",
        }
    }
}

/// Why a run did not reach its end.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The cell (from 0), if one had begun.
    pub cell: Option<usize>,
    pub kind: FailureKind,
    /// What happened, without a full stop, as in an [`Error`].
    pub message: String,
    pub contexts: Vec<String>,
    pub next_step: Option<String>,
    /// What the cell had shown before.
    pub outputs: Vec<Value>,
}

impl Failure {
    pub fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Failure {
            cell: None,
            kind,
            message: message.into(),
            contexts: Vec::new(),
            next_step: None,
            outputs: Vec::new(),
        }
    }

    pub fn next_step(mut self, next_step: impl Into<String>) -> Self {
        self.next_step = Some(next_step.into());
        self
    }

    /// A fault of the server.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(FailureKind::Error(Kind::Internal), message)
    }

    pub fn busy() -> Self {
        Self::new(FailureKind::Busy, "too many views are waiting").next_step("try again in a minute")
    }

    pub fn timeout(bounds: Bounds) -> Self {
        let seconds = bounds.time.as_secs_f64();
        let message = format!("this took more than {seconds:.0} s and was stopped");
        Self::new(FailureKind::Timeout, message).next_step("try again; fetched data are kept")
    }

    /// Its process ended without a report.
    pub fn exited(was_killed: bool, bounds: Bounds) -> Self {
        match was_killed {
            true => {
                let megabytes = bounds.memory >> 20;
                let message = format!("the process was killed, probably for using more than {megabytes} MB of memory");
                Self::new(FailureKind::OutOfMemory, message).next_step("start the server with a larger --memory")
            }
            false => Self::internal("the process exited unexpectedly").next_step("try again"),
        }
    }

    /// A view that stopped at a cell.
    pub fn of_cell(stopped: Stopped, bounds: Bounds) -> Self {
        let Stopped {
            cell,
            reason,
            failure,
            outputs,
        } = stopped;
        let cause = match (reason, failure.cause) {
            (StopReason::Timeout, _) => Self::timeout(bounds),
            (StopReason::Killed, _) => Self::exited(true, bounds),
            (_, Cause::ProcessEnded(_)) => Self::exited(false, bounds),
            (_, Cause::CompileError(message)) => {
                let line = failure.line.map(|line| format!(", line {line}")).unwrap_or_default();
                Self::new(FailureKind::CompileError, format!("cell {}{line}: {message}", cell + 1))
            }
            (_, Cause::Panic(message)) => Self::new(FailureKind::Panic, format!("the cell panicked: {message}")),
            (_, Cause::OtherError(_)) => Self::new(FailureKind::OtherError, terminal(&failure.traceback.join("\n"))),
            (_, Cause::Error(error)) => Self::from(&error),
        };
        Failure {
            cell: Some(cell),
            outputs,
            ..cause
        }
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        Failure {
            contexts: error.contexts().map(str::to_owned).collect(),
            next_step: error.next_step().map(str::to_owned),
            ..Self::new(FailureKind::Error(error.kind()), error.message())
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

/// As an [`Error`] is shown in a notebook: cause, contexts and next step on lines of their own.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.message.ends_with(['.', '!', '?']) {
            f.write_str(".")?;
        }
        for context in &self.contexts {
            write!(f, "\nWhile {context}.")?;
        }
        match &self.next_step {
            Some(next_step) => write!(f, "\nNext: {}", tubelab::error::punctuated(next_step)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const BOUNDS: Bounds = Bounds {
        memory: 1 << 30,
        time: Duration::from_secs(300),
    };

    fn shown(reason: StopReason, failure: engine::Failure) -> String {
        let stopped = Stopped {
            cell: 1,
            reason,
            failure,
            outputs: Vec::new(),
        };
        let failure = Failure::of_cell(stopped, BOUNDS);
        assert_eq!(failure.cell, Some(1));
        format!("{}: {failure}", failure.kind.code())
    }

    #[test]
    fn failures_have_a_kind_and_a_text() {
        let panic = engine::Failure::panic("boom", Some(2));
        assert_eq!(shown(StopReason::Failed, panic), "panic: the cell panicked: boom.");
        let error = Error::new(Kind::TooLittleData, "few").context("training").hint("wait");
        assert_eq!(
            shown(StopReason::Failed, engine::Failure::from(&error)),
            format!("too_little_data: {error:#}")
        );
        let other = engine::Failure::other("first\nsecond");
        assert_eq!(shown(StopReason::Failed, other.clone()), "error: first\nsecond.");
        assert!(shown(StopReason::Timeout, other).starts_with("timeout: this took more than 300 s"));
        let ended = engine::Failure::ended("It ended.", &[]);
        assert!(shown(StopReason::Failed, ended.clone()).starts_with("internal: "));
        assert!(shown(StopReason::Killed, ended).starts_with("out_of_memory: "));
    }
}
