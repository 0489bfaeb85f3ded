//! The operating system: directories, files, locks, processes, signals and the log.

pub mod directories;
pub mod files;
pub mod journal;
pub mod lock;
pub mod process;
pub mod signals;
