//! What the kernel's code around a cell calls: where variables live, how a cell ends and how its last value is shown.
//!
//! It is here and not in every cell so that it is compiled once. See `kernel/src/engine` for the code that calls it.

mod last_value;
mod outcome;
mod store;

pub use last_value::{ByDebug, ByShow, Last, Unshown};
pub use outcome::{Body, block_on, enter, step, step_async, watch_panics};
pub use store::Store;

pub use crate::error::nearest;

/// Crates that a cell can name without asking for them; anything of the same name in a notebook comes first.
pub mod names {
    pub use tokio;
}
