//! The engine of a notebook.

use super::command::{self, Command};
use super::compiler::Compiler;
use super::dependencies::{Built, Wanted};
use super::failure::Failure;
use super::interrupt::Interrupter;
use super::process::{Output, Process, ProcessSetup, Sink};
use super::shared::Shared;
use super::state::State;
use crate::notebook::outputs::CellOutput;
use crate::sysroot::Sysroot;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tubelab::control::Reply;
use tubelab::error::Result;

/// Asks the user a question on behalf of a cell.
pub type Ask<'a> = &'a dyn Fn(&str, bool) -> Reply;

/// What one cell cost, and how it ended.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Time in the compiler; zero when the cell was compiled before.
    pub compile: Duration,
    /// Time in the cell's own code.
    pub run: Option<Duration>,
    pub failure: Option<Failure>,
    /// Whether the process of the variables was killed or crashed.
    pub was_killed: bool,
}

/// The engine of one notebook.
pub struct Engine {
    pub(super) sysroot: Sysroot,
    /// Where cells run.
    pub(super) directory: PathBuf,
    pub(super) setup: ProcessSetup,
    pub(super) sink: Sink,
    pub(super) compiler: Compiler,
    pub(super) process: Option<Process>,
    pub(super) interrupter: Interrupter,
    pub(super) state: State,
    pub(super) wanted: Wanted,
    pub(super) built: Option<Built>,
    pub(super) shared: Shared,
    pub(super) was_killed: bool,
}

impl Engine {
    /// Starts the process that holds the variables. Cells run in `directory`; `setup` prepares the command of the process, and
    /// outputs go to `sink`.
    ///
    /// # Errors
    /// If the process cannot be started, or the directory for compiled cells cannot be written.
    pub fn start(
        sysroot: &Sysroot,
        directory: &Path,
        setup: ProcessSetup,
        sink: Sink,
        interrupter: Interrupter,
    ) -> Result<Self> {
        let process = Process::start(&sysroot.program(), directory, &setup, sink.clone())?;
        let mut engine = Engine {
            sysroot: sysroot.clone(),
            directory: directory.to_owned(),
            setup,
            sink,
            compiler: Compiler::new(sysroot)?,
            process: Some(process),
            interrupter,
            state: State::default(),
            wanted: Wanted::new(),
            built: None,
            shared: Shared::default(),
            was_killed: false,
        };
        engine.watch();
        Ok(engine)
    }

    /// Peak memory of the process that holds the variables, in bytes.
    pub fn memory_peak(&self) -> Option<u64> {
        let process = self.process.as_ref()?;
        crate::platform::process::memory(&process.id().to_string(), "VmHWM:")
    }

    /// The state after each cell, for completion and precompiling.
    pub fn shared(&self) -> Shared {
        self.shared.clone()
    }

    pub(super) fn watch(&mut self) {
        let signal = self.process.as_ref().map(Process::signal);
        self.interrupter.watch(self.compiler.cancel.clone(), signal);
    }

    pub(super) fn say(&self, text: &str) {
        (self.sink)(Output::Cell(CellOutput::Stderr(format!("{text}\n"))));
    }
}

/// Whether the cell turns the display of costs on or off, or toggles it.
pub fn asked_for_cost(code: &str) -> Option<Option<bool>> {
    command::split(code).0.into_iter().find_map(|command| match command {
        Command::Cost(wanted) => Some(wanted),
        _ => None,
    })
}

/// Changes nothing.
pub fn default_setup() -> ProcessSetup {
    std::sync::Arc::new(|_| {})
}

/// The reply if nobody can answer the cell.
pub fn no_answer() -> Reply {
    Reply::NoAnswer {
        reason: "this notebook is run by a program, which cannot answer questions".to_owned(),
        interrupted: false,
    }
}
