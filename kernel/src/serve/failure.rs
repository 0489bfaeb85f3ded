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
    Error,
    /// An error of another library in a cell.
    OtherError,
    CompileError,
    Panic,
    Timeout,
    OutOfMemory,
    /// Too many views wait already.
    Busy,
}

/// Why a run did not reach its end.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The cell (from 0), if one had begun.
    pub cell: Option<usize>,
    pub kind: FailureKind,
    /// What happened, in which context, and what to do next; [`Kind::Internal`] where `kind` says more.
    pub error: Error,
    /// What the cell had shown before.
    pub outputs: Vec<Value>,
}

impl Failure {
    fn new(kind: FailureKind, error: Error) -> Self {
        Failure {
            cell: None,
            kind,
            error,
            outputs: Vec::new(),
        }
    }

    /// A failure that no kind of error describes.
    fn other(kind: FailureKind, message: impl Into<String>) -> Self {
        Self::new(kind, Error::new(Kind::Internal, message))
    }

    fn hint(mut self, next_step: &str) -> Self {
        self.error = self.error.hint(next_step);
        self
    }

    /// The name for programs.
    pub fn code(&self) -> &'static str {
        match self.kind {
            FailureKind::Error => self.error.kind().code(),
            FailureKind::OtherError => engine::OTHER_ERROR,
            FailureKind::CompileError => engine::COMPILE_ERROR,
            FailureKind::Panic => engine::PANIC,
            FailureKind::Timeout => "timeout",
            FailureKind::OutOfMemory => "out_of_memory",
            FailureKind::Busy => "busy",
        }
    }

    /// Whether another channel may well be shown.
    pub fn is_about_one_channel(&self) -> bool {
        self.kind == FailureKind::Error && (self.error.is_input() || self.error.is_not_found())
    }

    /// A fault of the server.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::other(FailureKind::Error, message)
    }

    pub fn busy() -> Self {
        Self::other(FailureKind::Busy, "too many views are waiting").hint("try again in a minute")
    }

    pub fn timeout(bounds: Bounds) -> Self {
        let seconds = bounds.time.as_secs_f64();
        let message = format!("this took more than {seconds:.0} s and was stopped");
        Self::other(FailureKind::Timeout, message).hint("try again; fetched data are kept")
    }

    /// Its process ended without a report.
    pub fn exited(was_killed: bool, bounds: Bounds) -> Self {
        match was_killed {
            true => {
                let megabytes = bounds.memory >> 20;
                let message = format!("the process was killed, probably for using more than {megabytes} MB of memory");
                Self::other(FailureKind::OutOfMemory, message).hint("start the server with a larger --memory")
            }
            false => Self::internal("the process exited unexpectedly").hint("try again"),
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
                Self::other(FailureKind::CompileError, format!("cell {}{line}: {message}", cell + 1))
            }
            (_, Cause::Panic(message)) => Self::other(FailureKind::Panic, format!("the cell panicked: {message}")),
            (_, Cause::OtherError(_)) => Self::other(FailureKind::OtherError, terminal(&failure.traceback.join("\n"))),
            (_, Cause::Error(error)) => Self::from(error),
        };
        Failure {
            cell: Some(cell),
            outputs,
            ..cause
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(FailureKind::Error, error)
    }
}

/// As an [`Error`] is shown in a notebook: cause, contexts and next step on lines of their own.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.error)
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
        format!("{}: {failure}", failure.code())
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
