//! Running cells: each is compiled by one call of rustc to a library that the process of the variables loads.
//!
//! | file | what it does |
//! |---|---|
//! | [`parse`], [`item`], [`words`] | a cell as statements and items |
//! | [`scope`], [`name`], [`state`] | the items and variables of a notebook |
//! | [`source`], [`text`] | the source that a cell is compiled to, and where its bytes come from |
//! | [`compiler`], [`stored`], [`stopper`], [`rustc`], [`linker`] | compiling, and what is kept of it |
//! | [`attempt`], [`choices`], [`notes`] | what is left out when the whole does not compile |
//! | [`ahead`] | compiling before a cell is run |
//! | [`diagnostic`], [`report`], [`failure`] | errors in words |
//! | [`host`], [`process`], [`pump`], [`utf8`] | the process that holds the variables |
//! | [`command`], [`obey`], [`dependencies`] | lines for the kernel, such as `:dep` |

mod ahead;
mod attempt;
mod choices;
mod command;
mod compiler;
mod dependencies;
mod diagnostic;
mod failure;
pub mod host;
mod interrupt;
mod item;
mod linker;
mod name;
mod notes;
mod obey;
mod parse;
mod process;
pub mod pump;
mod report;
mod run;
mod rustc;
mod scope;
mod source;
mod state;
mod stopper;
pub mod stored;
mod text;
mod utf8;
mod words;

pub use ahead::{Ahead, Shared};
use command::Command;
pub use failure::{COMPILE_ERROR, ENDED, ERROR, Failure, PANIC, was_killed};
pub use interrupt::Interrupter;
pub use linker::EMPTY as EMPTY_LIBRARIES;
pub use process::{Answer, Output, Process, Setting, Sink, end_with_this_thread};
pub use rustc::{STANDARD_LIBRARY, find as find_compiler};
pub use stopper::Stopper;

use crate::notebook::outputs::Shown;
use crate::sysroot::Sysroot;
use compiler::Compiler;
use dependencies::{Built, Wanted};
use state::State;
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
    sysroot: Sysroot,
    /// Where cells run.
    directory: PathBuf,
    setting: Setting,
    sink: Sink,
    compiler: Compiler,
    process: Option<Process>,
    interrupter: Interrupter,
    state: State,
    wanted: Wanted,
    built: Option<Built>,
    shared: Shared,
    was_killed: bool,
}

impl Engine {
    /// Makes the engine and starts the process of the variables. Cells run in `directory`, in a process that `setting` changes
    /// before its start; what they show goes to `sink`.
    ///
    /// # Errors
    /// Where the process cannot be started, or the directory for compiled cells cannot be written.
    pub fn start(
        sysroot: &Sysroot,
        directory: &Path,
        setting: Setting,
        sink: Sink,
        interrupter: Interrupter,
    ) -> Result<Self> {
        let process = Process::start(&sysroot.program(), directory, &setting, sink.clone())?;
        let mut engine = Engine {
            sysroot: sysroot.clone(),
            directory: directory.to_owned(),
            setting,
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

    /// The most memory that the process of the variables ever had, in bytes.
    pub fn memory_peak(&self) -> Option<u64> {
        let process = self.process.as_ref()?;
        crate::process::memory(&process.id().to_string(), "VmHWM:")
    }

    /// What is known after each cell, for those who compile ahead.
    pub fn shared(&self) -> Shared {
        self.shared.clone()
    }

    fn watch(&mut self) {
        let signal = self.process.as_ref().map(Process::signal);
        self.interrupter.watch(self.compiler.stopper.clone(), signal);
    }

    fn say(&self, text: &str) {
        (self.sink)(Output::Shown(Shown::Stderr(format!("{text}\n"))));
    }
}

/// Whether the cell asks that costs be shown (or not, or the other way round).
pub fn asked_for_cost(code: &str) -> Option<Option<bool>> {
    command::split(code).0.into_iter().find_map(|command| match command {
        Command::Cost(wanted) => Some(wanted),
        _ => None,
    })
}

/// For processes that are started as they are.
pub fn no_setting() -> Setting {
    std::sync::Arc::new(|_| {})
}

/// For cells that nobody can answer.
pub fn no_answer() -> Reply {
    Reply::NoAnswer {
        reason: "nobody is there to answer a question: this notebook is run by a program".to_owned(),
        interrupted: false,
    }
}
