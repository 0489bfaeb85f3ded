//! Compiling cells before they are run, while the user types or the cells above run. Nothing is run.
//!
//! What is compiled is kept where the engine looks for it, so that the run finds it done; and its errors can be shown
//! under the code as an editor does.

use super::attempt::{self, Attempted};
use super::cancel::CancelHandle;
use super::choices::Choices;
use super::command::{self, Command};
use super::compiler::Compiler;
use super::report::{self, Context, Mark};
use super::shared::Shared;
use super::state::{Prepared, State};
use super::words::words;
use crate::sysroot::Sysroot;
use std::collections::BTreeSet;
use tubelab::error::Result;

/// Placeholder number for a cell that has none yet. Only a cell with a `static` compiles to different code under its real number.
const NUMBER: usize = usize::MAX;

/// Precompiles cells, one at a time and with low priority.
pub struct Precompiler {
    compiler: Compiler,
    shared: Shared,
}

/// A mark under a piece of code, in characters from the start of the cell.
pub type Marks = Vec<Mark>;

impl Precompiler {
    /// # Errors
    /// Those of the engine's start.
    pub fn new(shared: Shared, sysroot: &Sysroot) -> Result<Self> {
        let mut compiler = Compiler::new(sysroot)?;
        compiler.in_background = true;
        Ok(Precompiler { compiler, shared })
    }

    /// Cancels the compiler of this one, from another thread.
    pub fn cancel_handle(&self) -> CancelHandle {
        self.compiler.cancel.clone()
    }

    /// Compiles a cell and returns its errors; `None` if it was cancelled or could not be compiled for another reason.
    pub fn compile(&mut self, code: &str) -> Option<Marks> {
        let mut state = self.shared.get();
        let Some(code) = apply_commands(code, &mut state) else {
            return Some(Vec::new());
        };
        match state.prepare(&code, NUMBER) {
            Ok(prepared) => self.compile_prepared(&state, &prepared),
            // While it is typed, a cell is not Rust most of the time.
            Err(_) => Some(Vec::new()),
        }
    }

    fn compile_prepared(&mut self, state: &State, prepared: &Prepared) -> Option<Marks> {
        if prepared.cell.parts.is_empty() {
            return Some(Vec::new());
        }
        let choices = Choices::new(&prepared.cell);
        let flags = state.flags(prepared.epoch);
        match attempt::compile(&mut self.compiler, &prepared.ingredients(), &flags, choices).ok()? {
            Attempted::Ready(_) => Some(Vec::new()),
            Attempted::Interrupted => None,
            Attempted::Refused { errors, text } => {
                let (code, number) = (prepared.code, prepared.number);
                let context = Context {
                    code,
                    number,
                    text: &text,
                    scope: &prepared.scope,
                };
                Some(report::marks(&context, &errors))
            }
        }
    }

    /// Compiles the cells below a cell that ran, except those that use variables of cells that have not run. Stops as soon as
    /// `go_on` returns false.
    pub fn compile_below(&mut self, cells: &[String], go_on: &dyn Fn() -> bool) {
        let mut state = self.shared.get();
        let mut made = BTreeSet::new();
        for (at, code) in cells.iter().enumerate() {
            if !go_on() {
                return;
            }
            let Some(code) = apply_commands(code, &mut state) else {
                return;
            };
            let Ok(prepared) = state.prepare(&code, NUMBER - at) else {
                return;
            };
            // The names of its statics carry the number that it will have.
            if prepared.exports {
                return;
            }
            if words(&code).is_disjoint(&made) {
                self.compile_prepared(&state, &prepared);
            }
            made.extend(prepared.bound());
            // Its items are there when the next one runs.
            let (scope, epoch) = (prepared.scope, prepared.epoch);
            (state.scope, state.epoch) = (scope, epoch);
        }
    }
}

/// Applies the commands of a cell to the state, and gives the code without them; `None` if their effect is known only after they
/// have run.
fn apply_commands(code: &str, state: &mut State) -> Option<String> {
    let (commands, at) = command::split(code);
    for command in commands {
        match command {
            Command::OptLevel(Some(level)) => state.opt_level = level,
            Command::Dependency { .. } | Command::Clear | Command::Restart | Command::Unknown(_) => return None,
            _ => {}
        }
    }
    Some(command::blank(code, at))
}
