//! What a process may take.

use std::time::Duration;

/// What a process may take.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Bytes of data and stacks.
    pub memory: u64,
    pub time: Duration,
}
