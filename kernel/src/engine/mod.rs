//! Running cells: each is compiled by one call of rustc to a library that the process of the variables loads.
//!
//! | file | what it does |
//! |---|---|
//! | [`session`], [`shared`] | the engine of a notebook, and what others may know of it |
//! | [`parse`], [`item`], [`words`] | a cell as statements and items |
//! | [`scope`], [`name`], [`state`] | the items and variables of a notebook |
//! | [`source`], [`text`] | the source that a cell is compiled to, and where its bytes come from |
//! | [`compiler`], [`store`], [`cancel`], [`rustc`], [`linker`] | compiling, and what is kept of it |
//! | [`attempt`], [`choices`], [`notes`] | what is left out when the whole does not compile |
//! | [`precompile`] | compiling before a cell is run |
//! | [`diagnostic`], [`report`], [`failure`] | errors in words |
//! | [`host`], [`process`], [`output_reader`], [`utf8`] | the process that holds the variables |
//! | [`command`], [`run_command`], [`dependencies`] | lines for the kernel, such as `:dep` |

mod attempt;
mod cancel;
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
