//! Compiling cells before they are run, while the user types or the cells above run. Nothing is run ahead.
//!
//! What is compiled is kept where the engine looks for it, so that the run finds it done; and its errors can be shown
//! under the code as an editor does.

use super::Engine;
use super::attempt::{self, Attempted};
use super::compiler::Compiler;
use super::report::{self, Context, Mark};
use super::source::Choices;
use super::state::State;
use super::stopper::Stopper;
use super::words::words;
use crate::complete::{Frame, Scope, Variable};
use crate::toolkit::Toolkit;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use tubelab::error::Result;

/// What the engine knew after its last cell. Shared with those who compile ahead.
#[derive(Clone, Default)]
pub struct Shared(Arc<Mutex<(u64, State)>>);

impl Shared {
    pub(super) fn set(&self, state: &State) {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *shared = (shared.0 + 1, state.clone());
    }

    /// What completion looks at.
    pub fn scope(&self) -> Scope {
        let state = self.get();
        let variables = state.variables.iter();
        Scope {
            variables: variables
                .clone()
                .map(|(name, known)| Variable {
                    name: name.clone(),
                    type_name: known.type_name.clone(),
                })
                .collect(),
            frames: variables
                .filter(|(_, known)| !known.columns.is_empty())
                .map(|(name, known)| Frame {
                    name: name.clone(),
                    columns: known.columns.clone(),
                })
                .collect(),
            items: state.scope.iter().map(|defined| defined.item.text.clone()).collect(),
        }
    }

    fn get(&self) -> State {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

/// Compiles ahead, one cell at a time and with low priority.
pub struct Ahead {
    compiler: Compiler,
    shared: Shared,
}

/// A mark under a piece of code, in characters from the start of the cell.
pub type Marks = Vec<Mark>;

impl Ahead {
    /// # Errors
    /// Those of the engine's start.
    pub fn new(engine: &Engine, toolkit: &Toolkit) -> Result<Self> {
        let mut compiler = Compiler::new(toolkit)?;
        compiler.in_background = true;
        Ok(Ahead {
            compiler,
            shared: engine.shared(),
        })
    }

    /// Ends the compiler of this one, from another thread.
    pub fn stopper(&self) -> Stopper {
        self.compiler.stopper.clone()
    }

    /// Compiles a cell; `None` where it was stopped or cannot be known yet.
    pub fn compile(&mut self, code: &str, number: usize) -> Option<Marks> {
        let state = self.shared.get();
        let (commands, at) = super::command::split(code);
        if commands
            .iter()
            .any(|command| matches!(command, super::Command::Dependency { .. }))
        {
            return None;
        }
        let code = super::run::blank(code, at);
        let prepared = match state.prepare(&code, number) {
            Ok(prepared) => prepared,
            // While it is typed, a cell is not Rust most of the time.
            Err(_) => return Some(Vec::new()),
        };
        if prepared.cell.parts.is_empty() {
            return Some(Vec::new());
        }
        let choices = Choices::new(&prepared.cell);
        let flags = state.flags(prepared.epoch);
        match attempt::compile(&mut self.compiler, &prepared.ingredients(), &flags, choices).ok()? {
            Attempted::Ready(_) => Some(Vec::new()),
            Attempted::Interrupted => None,
            Attempted::Refused { errors, text } => {
                let context = Context {
                    code: &code,
                    number,
                    text: &text,
                    scope: &prepared.scope,
                };
                Some(report::marks(&context, &errors))
            }
        }
    }

    /// Compiles the cells below a cell that ran, as far as they do not rest on what the ones between will make. `go_on` is
    /// asked before each.
    pub fn compile_below(&mut self, cells: &[String], number: usize, go_on: &dyn Fn() -> bool) {
        let mut made = BTreeSet::new();
        for (at, code) in cells.iter().enumerate() {
            if !go_on() {
                return;
            }
            let state = self.shared.get();
            let Ok(prepared) = state.prepare(code, number + at) else {
                return;
            };
            let defines_items = !prepared.own.is_empty();
            if words(code).is_disjoint(&made) {
                self.compile(code, number + at);
            }
            made.extend(prepared.bound());
            // What items mean to the cells below is known when they are there.
            if defines_items {
                return;
            }
        }
    }
}
