//! The crate that every notebook cell depends on.
//!
//! It has no dependencies in its manifest. The compiler gets the real library by `--extern`; rust-analyzer, which is
//! asked for the type of every variable, sees signatures without bodies instead of 400 crates.

#[cfg(not(rust_analyzer))]
pub use tubelab::*;

#[cfg(rust_analyzer)]
mod header;
#[cfg(rust_analyzer)]
pub use header::*;
