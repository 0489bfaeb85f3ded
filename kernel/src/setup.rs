//! What the program may add to the machine by itself.

use std::process::Command;
use tubelab::error::{Error, Kind, Result};

/// Adds the source of the standard library, which rust-analyzer reads, when rustup can do it; says so before.
pub fn add_library_source() -> Result<()> {
    match crate::kernel::check_compiler() {
        Err(error) if error.next_step().is_some_and(|step| step.contains("rust-src")) => {
            println!("Adding Rust's component rust-src, which the kernel needs to know the types of variables.");
            let done = Command::new("rustup").args(["component", "add", "rust-src"]).status();
            match done {
                Ok(status) if status.success() => crate::kernel::check_compiler(),
                _ => Err(Error::new(Kind::NotFound, "the component rust-src is missing and could not be added")
                    .hint("run `rustup component add rust-src`; a Rust that did not come from rustup needs its own package for it")),
            }
        }
        other => other,
    }
}
