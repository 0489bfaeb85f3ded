//! What strangers can send, and what a later version must still read.
//!
//! The inputs are tried for a moment by every `cargo test`, and for long by
//!
//! ```console
//! TUBELAB_FUZZ_SECONDS=1800 cargo test --test trust -- --ignored --nocapture --test-threads 1 fuzz
//! ```

mod clock;
mod corpus;
mod error_page;
mod errors;
mod formats;
mod inputs;
mod licences;
mod mutate;
