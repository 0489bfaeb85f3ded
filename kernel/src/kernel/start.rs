//! What has to be right before the first cell can run, and the words for when it is not.

use crate::toolkit::Toolkit;
use evcxr::{CommandContext, EvalContext, EvalContextOutputs};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use tubelab::error::{Error, Kind, Moment, Result};

/// The part of the standard library's source that rust-analyzer reads for us, in the kernel's folder.
const STD_SOURCE: &str = "std-source";

/// The folder that one kernel builds its cells in: warm from the last use, no other kernel in it.
pub struct CellsFolder {
    path: PathBuf,
    _lock: File,
}

impl CellsFolder {
    /// Takes the first folder that no running kernel holds; the lock ends with the process.
    pub fn take(toolkit: &Toolkit) -> Result<Self> {
        let parent = crate::folders::cache()?.join("cells").join(toolkit.name());
        for number in 0..1000 {
            let path = parent.join(number.to_string());
            crate::folders::make(&path).at(|| "making a folder for the kernel")?;
            let lock = File::create(path.join("lock"))
                .map_err(Error::from)
                .at(|| format!("locking {}", path.display()))?;
            if lock.try_lock().is_ok() {
                return Ok(CellsFolder { path, _lock: lock });
            }
        }
        Err(Error::new(Kind::Storage, "a thousand kernels are running").hint("end some of them"))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Sets what evcxr reads from the environment. To be called before any thread is started.
pub fn prepare_environment(folder: &CellsFolder, toolkit: &Toolkit) {
    // Safety: the process has one thread at this point.
    unsafe {
        std::env::set_var("EVCXR_TMPDIR", folder.path());
        std::env::set_var("EVCXR_CONFIG_DIR", folder.path().join("config"));
        std::env::set_var("TUBELAB_KERNEL", env!("CARGO_PKG_VERSION"));
        std::env::set_var("TUBELAB_TOOLKIT", toolkit.path());
        std::env::set_var("RUST_SRC_PATH", folder.path().join(STD_SOURCE));
        // Settings of a surrounding cargo are not for the cells.
        for name in [
            "CARGO_TARGET_DIR",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTC_WRAPPER",
            "CARGO_BUILD_TARGET",
        ] {
            std::env::remove_var(name);
        }
    }
}

/// Starts what runs the cells, with nothing in it yet. `follow` gets the streams, which must be read from then on.
pub fn start(toolkit: &Toolkit, follow: impl FnOnce(EvalContextOutputs)) -> Result<CommandContext> {
    check_compiler()?;
    let folder = PathBuf::from(std::env::var_os("EVCXR_TMPDIR").unwrap_or_default());
    choose_std_source(&folder.join(STD_SOURCE))?;
    let followed = folder.join("followed");
    let _ = std::fs::remove_file(&followed);
    let mut cells = Command::new(toolkit.program());
    cells.env(super::tap::TAP, &followed);
    let (context, outputs) = EvalContext::with_subprocess_command(cells).map_err(cannot_start)?;
    follow(outputs);
    std::fs::write(&followed, "")
        .map_err(Error::from)
        .at(|| format!("writing {}", followed.display()))?;
    Ok(CommandContext::with_eval_context(context))
}

pub fn cannot_start(error: evcxr::Error) -> Error {
    Error::new(
        Kind::Internal,
        format!(
            "cells cannot be compiled: {}",
            error.to_string().trim_end().trim_end_matches('.')
        ),
    )
    .at("starting the kernel")
    .hint("`tubelab doctor` looks at every part and says what to do")
}

/// Links what rust-analyzer needs of the standard library: without the intrinsics of every processor and without the
/// manifest that makes it ask cargo about crates that nobody sees, it is read in a third of the time.
fn choose_std_source(folder: &Path) -> Result<()> {
    let source = std_source()?;
    let made = std::fs::create_dir_all(folder).and_then(|()| {
        for name in ["core", "alloc", "std"] {
            let link = folder.join(name);
            if std::fs::read_link(&link).ok() != Some(source.join(name)) {
                let _ = std::fs::remove_file(&link);
                std::os::unix::fs::symlink(source.join(name), &link)?;
            }
        }
        Ok(())
    });
    made.map_err(Error::from)
        .at(|| format!("linking the standard library's source in {}", folder.display()))
}

/// Whether the compiler is the one that built the library, and rust-analyzer finds the standard library's source.
pub fn check_compiler() -> Result<()> {
    let (built, here) = (env!("TUBELAB_RUSTC"), ask_compiler("-V")?);
    if built != here {
        return Err(Error::new(
            Kind::Format,
            format!("the library was built by {built}, and cells would be by {here}"),
        )
        .at("starting the kernel")
        .hint("run `cargo run -- demo` in the project's folder, which builds the library anew"));
    }
    std_source().map(drop)
}

fn std_source() -> Result<PathBuf> {
    let source = Path::new(&ask_compiler("--print=sysroot")?).join("lib/rustlib/src/rust/library");
    if !source.join("core").is_dir() {
        return Err(
            Error::new(Kind::NotFound, "the source of Rust's standard library is not installed")
                .at("starting the kernel")
                .hint("run `rustup component add rust-src`, then restart the kernel"),
        );
    }
    Ok(source)
}

pub fn ask_compiler(argument: &str) -> Result<String> {
    let output = Command::new("rustc").arg(argument).output().map_err(|_| {
        Error::new(Kind::NotFound, "the Rust compiler `rustc` is not on the PATH")
            .hint("install Rust with rustup, then start the kernel again")
    })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
