//! Support for the code that the kernel generates around a cell: storage of variables, the end of a cell, its last
//! value.
//!
//! It is here and not in every cell so that it is compiled only once. See `kernel/src/engine` for the callers.

mod last_value;
mod outcome;
mod seen;
mod store;

pub use last_value::{ByDebug, ByShow, Last, Unshown};
pub use outcome::{Body, block_on, enter, step, step_async, watch_panics};
pub use seen::{SeeFrame, SeeNothing, Seen};
pub use store::Store;

pub use crate::error::nearest;

/// Crates that a cell can name without depending on them; names of the notebook take precedence.
pub mod names {
    pub use tokio;
}
