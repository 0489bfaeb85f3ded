//! The names of the kernel.

/// The name of the kernel, as notebooks have it in their metadata.
pub const KERNEL: &str = "tubelab";
/// The kernel's name for people.
pub const DISPLAY_NAME: &str = "tubelab (Rust)";
