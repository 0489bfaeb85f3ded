//! Access to the machine: directories, files, locks, threads, the runtime, the log, interrupts.

pub(crate) mod catch_panic;
#[doc(hidden)]
pub mod control;
pub mod directories;
#[doc(hidden)]
pub mod event;
pub(crate) mod file_lock;
pub mod files;
pub mod interrupt;
pub(crate) mod parallel;
pub mod parameters;
pub(crate) mod runtime;
pub(crate) mod settings_file;
pub(crate) mod time_zone;
