//! Analyses of a corpus on a Spark Connect server: Apache Spark, a service that runs it, or another engine that speaks
//! its protocol.
//!
//! The client sends a query and a small Python function; the engine's workers read the corpus and pipe its rows through
//! `tubelab corpus worker`, which is [`work`]. The client checks the answers and stores them as results of its own.

#[doc(hidden)]
pub mod address;
mod answers;
mod columns;
mod engine;
#[doc(hidden)]
pub mod failure;
mod plan;
mod settings;
mod shim;
mod worker;

pub use engine::Spark;
#[doc(hidden)]
pub use worker::nothing;
pub use worker::work;

/// For tests: Arrow as the worker reads and writes it.
#[doc(hidden)]
pub use arrow;
