//! Running cells: rustc compiles each to a library, which the process that holds the variables loads.
//!
//! | file | what it does |
//! |---|---|
//! | [`session`], [`shared`] | the engine of a notebook, and its shared state |
//! | [`parse`], [`item`], [`words`] | parsing a cell into statements and items |
//! | [`scope`], [`name`], [`state`] | the items and variables of a notebook |
//! | [`source`], [`text`] | the source generated for a cell, and its source map |
//! | [`compiler`], [`store`], [`cancel`], [`rustc`], [`linker`] | compiling, and the cache of compiled cells |
//! | [`attempt`], [`choices`], [`notes`] | what is left out if the whole cell does not compile |
//! | [`precompile`] | compiling cells before they are run |
//! | [`diagnostic`], [`report`], [`failure`] | error messages |
//! | [`too_little`] | going on where there is too little data |
//! | [`host`], [`process`], [`output_reader`], [`utf8`] | the process that holds the variables |
//! | [`command`], [`run_command`], [`dependencies`] | commands, such as `:dep` |

mod attempt;
mod cancel;
mod choices;
mod command;
mod compiler;
mod dependencies;
mod diagnostic;
mod failure;
mod habits;
pub mod host;
mod interrupt;
mod item;
mod linker;
mod name;
mod notes;
mod output_reader;
mod parse;
mod precompile;
mod process;
mod report;
mod run;
mod run_command;
mod rustc;
mod scope;
mod session;
mod shared;
mod source;
mod state;
pub mod store;
mod text;
mod too_little;
mod utf8;
mod words;

pub use cancel::CancelHandle;
pub use failure::{COMPILE_ERROR, Cause, Failure, OTHER_ERROR, PANIC, was_killed};
pub use interrupt::Interrupter;
pub use precompile::Precompiler;
pub use process::{Output, Process, ProcessMessage, ProcessSetup, Sink, end_with_this_thread};
pub use rustc::find as find_compiler;
pub use session::{Ask, Engine, Report, asked_for_cost, default_setup, no_answer};
pub use shared::Shared;
