//! The sysroot: the built library in a directory that cells are compiled against, and that does not change under a running kernel.
//!
//! ```text
//! <directory>/sysroot/<name>/
//!   name               the same on every machine that has this build
//!   tubelab            this program
//!   lib/               the library with all its dependencies inside, and Rust's standard library
//!   prelude.rs
//!   cells/             precompiled cells, if the sysroot is from a package
//!   notebooks/         the notebooks of these cells
//!   stub/              the library without its code, for compiler and linker
//!   empty/             empty libraries with the names of system libraries, see `engine/linker.rs`
//!   deps/              metadata and procedural macros of the dependencies
//! ```
//!
//! The sysroot of a build is in the data directory; that of a package is in the cache directory, because it can be recreated.
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
