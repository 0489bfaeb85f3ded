//! Linking a cell: with the linker that comes with rustc, called directly, against empty system libraries.
//!
//! Symbols are resolved when the cell is loaded into a process that has them all. So the linker need not read the system's
//! libraries, and no C compiler has to be installed.

use crate::sysroot::Sysroot;
use std::path::{Path, PathBuf};

/// Where to look for libraries that a cell links itself (`#[link(name = "z")]`).
const SYSTEM: [&str; 5] = [
    "/usr/local/lib",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
];

/// The flags for rustc; none if it has no linker of its own, so that the system's is used.
pub fn arguments(rustc: &Path, sysroot: &Sysroot) -> Vec<String> {
    let Some(linker) = beside(rustc) else { return Vec::new() };
    let mut arguments = vec![
        format!("-Clinker={}", linker.display()),
        "-Clinker-flavor=ld.lld".to_owned(),
    ];
    // For those who look at what a package holds: the process has loaded the library when it loads a cell.
    arguments.extend(run_path(Path::new("$ORIGIN/../lib")));
    arguments.push(format!("-Lnative={}", sysroot.empty_libraries().display()));
    arguments.extend(SYSTEM.iter().map(|directory| format!("-Lnative={directory}")));
    arguments
}

/// The flags that let a library find the libraries of a directory when it is loaded.
pub fn run_path(directory: &Path) -> Vec<String> {
    vec![format!("-Clink-arg=-rpath={}", directory.display())]
}

fn beside(rustc: &Path) -> Option<PathBuf> {
    let targets = rustc.parent()?.parent()?.join("lib/rustlib");
    let linker = targets
        .join(format!("{}-unknown-linux-gnu", std::env::consts::ARCH))
        .join("bin/rust-lld");
    linker.is_file().then_some(linker)
}
