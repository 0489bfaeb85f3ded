//! The built library, laid out so that cells can be compiled against it and nothing moves under a running kernel.
//!
//! ```text
//! <directory>/sysroot/<name>/
//!   name               the same on every machine that has this build
//!   tubelab            this program
//!   lib/               the library with all its dependencies inside, and Rust's standard library
//!   prelude.rs
//!   cells/             cells that were compiled before, where the sysroot is from a package
//!   notebooks/         the notebooks of these cells
//!   stub/              the library without its code, for compiler and linker
//!   empty/             libraries of the system's names without anything in them, see `engine/linker.rs`
//!   deps/              what the compiler reads of the dependencies: metadata and procedural macros
//! ```
//!
//! The directory is the data directory for a build, and the cache directory for what a package installed, which can be laid out again.
//! Files are hard links where the file system allows. A rebuild makes a new sysroot with another name: compilers notice
//! a changed flag, not a changed file.

mod build;
mod find;
mod metadata;
pub mod notebooks;
mod package;
mod paths;
mod prune;
mod stub;
mod write;

pub use find::{has_kernel_package, is_packaged};
pub use paths::Sysroot;
