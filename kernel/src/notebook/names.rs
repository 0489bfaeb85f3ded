//! Names of the kernel, and of marks on outputs.

/// The name of the kernel, as notebooks have it in their metadata.
pub const KERNEL: &str = "tubelab";
/// The kernel's name for people.
pub const DISPLAY_NAME: &str = "tubelab (Rust)";
/// Marks an output that says what a cell would need; beside `text/html` and `text/plain`.
pub const TOO_LITTLE_DATA: &str = "application/vnd.tubelab.too-little-data";
/// Marks the output of a cell that was skipped because an earlier one had too little data.
pub const SKIPPED: &str = "application/vnd.tubelab.skipped";
