//! Resource limits.

use std::time::Duration;

/// Resource limits of a process.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Bytes of data and stacks.
    pub memory: u64,
    pub time: Duration,
}
