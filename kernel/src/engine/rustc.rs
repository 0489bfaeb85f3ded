//! The compiler that built the library: only this one can read it.

use std::path::{Path, PathBuf};
use std::process::Command;
use tubelab::error::{Error, Kind, Result};

/// What the compiler that built the library calls itself.
pub const VERSION: &str = env!("TUBELAB_RUSTC");
/// Where it was at that time.
const SYSROOT: &str = env!("TUBELAB_SYSROOT");

/// The compiler: where it was at the build, or on the path. Called directly, without rustup's proxy on the way of each cell.
///
/// # Errors
/// *Not found* without a compiler, *format* when there is only another one.
pub fn find() -> Result<PathBuf> {
    let known = Path::new(SYSROOT).join("bin/rustc");
    if known.is_file() && version(&known)? == VERSION {
        return Ok(known);
    }
    let on_path = PathBuf::from("rustc");
    let here = version(&on_path)?;
    if here != VERSION {
        return Err(Error::new(
            Kind::Format,
            format!("the library was built by {VERSION}, and cells would be by {here}"),
        )
        .at("starting the kernel")
        .hint(format!(
            "install the same compiler with `rustup toolchain install {}`, or build tubelab again",
            number()
        )));
    }
    let sysroot = ask(&on_path, "--print=sysroot")?;
    let direct = Path::new(&sysroot).join("bin/rustc");
    Ok(if direct.is_file() { direct } else { on_path })
}

/// `1.95.0`.
fn number() -> &'static str {
    VERSION.split_whitespace().nth(1).unwrap_or("stable")
}

fn version(rustc: &Path) -> Result<String> {
    ask(rustc, "-V")
}

fn ask(rustc: &Path, argument: &str) -> Result<String> {
    let output = Command::new(rustc).arg(argument).output().map_err(|_| {
        Error::new(Kind::NotFound, "the Rust compiler `rustc` is not on the PATH")
            .at("starting the kernel")
            .hint("install Rust with rustup, then restart the kernel")
    })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
