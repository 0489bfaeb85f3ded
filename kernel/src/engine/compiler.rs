//! Compiling a cell with one call of rustc, and reusing compiled cells.

use super::cancel::CancelHandle;
use super::diagnostic::{self, Diagnostic};
use super::source::CRATE;
use super::store::{self, Stored};
use crate::sysroot::Sysroot;
use std::cell::OnceCell;
use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tubelab::error::{Context, Error, Kind, Result};

/// How cells are compiled; part of the key of a compiled cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    pub opt_level: u8,
    /// Changes whenever new code must not be mixed with code compiled before.
    pub epoch: usize,
    /// `--extern`, `-L` and the like for crates that the user added.
    pub extra: Vec<String>,
}

/// The result of compiling.
#[derive(Debug)]
pub enum Compiled {
    Library { path: PathBuf, warnings: Vec<Diagnostic> },
    Refused(Vec<Diagnostic>),
    Interrupted,
}

/// Compiles cells.
pub struct Compiler {
    /// Looked up on first use, because compiled cells run without it.
    rustc: OnceCell<PathBuf>,
    sysroot: Sysroot,
    /// Where compiled cells are kept.
    kept: PathBuf,
    /// The working directory of this compiler.
    work: PathBuf,
    pub cancel: CancelHandle,
    /// Protects the compiled cells from being removed.
    _in_use: File,
    /// Time spent in rustc.
    pub spent: Duration,
    /// Counts libraries that could not be kept.
    unkept: usize,
    /// Whether to run with low priority.
    pub in_background: bool,
}

impl Compiler {
    /// Creates the directory for compiled cells if needed.
    ///
    /// # Errors
    /// *Storage* when the directory cannot be made.
    pub fn new(sysroot: &Sysroot) -> Result<Self> {
        let kept = sysroot.compiled_cells()?;
        crate::platform::directories::make(&kept).with_context(|| "making the directory for compiled cells")?;
        let in_use = store::hold(&kept)?;
        static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let work = kept.join(format!("work-{}-{number}", std::process::id()));
        crate::platform::directories::make(&work).with_context(|| "making a directory to compile in")?;
        Ok(Compiler {
            rustc: OnceCell::new(),
            sysroot: sysroot.clone(),
            kept,
            work,
            cancel: CancelHandle::default(),
            _in_use: in_use,
            spent: Duration::ZERO,
            unkept: 0,
            in_background: false,
        })
    }

    /// The compiler that built the library.
    ///
    /// # Errors
    /// *Format* if only another compiler is installed, *not found* without one.
    pub fn rustc(&self) -> Result<&Path> {
        if self.rustc.get().is_none() {
            let _ = self.rustc.set(super::rustc::find()?);
        }
        Ok(self.rustc.get().map_or(Path::new("rustc"), PathBuf::as_path))
    }

    /// Compiles a source, unless this user or the package has a compiled copy.
    ///
    /// # Errors
    /// *Storage* when nothing can be written, *not found* without a compiler or when the library was removed, *format*
    /// if only another compiler is installed, *internal* if rustc cannot run.
    pub fn compile(&mut self, source: &str, flags: &Flags) -> Result<Compiled> {
        let own = own_arguments(flags);
        // No place on this machine is part of it: what was compiled elsewhere by the same compiler is the same.
        let key = store::key(&[source, &own.join("\u{1f}"), self.sysroot.name(), super::rustc::VERSION]);
        let found = store::find(&self.kept, &key).or_else(|| store::find_shipped(&self.sysroot.shipped_cells(), &key));
        match found {
            Some(Stored::Library { path, report }) => {
                return Ok(Compiled::Library {
                    path,
                    warnings: diagnostic::read(&report).0,
                });
            }
            Some(Stored::Refused { report }) => return Ok(Compiled::Refused(diagnostic::read(&report).0)),
            None => {}
        }
        let started = Instant::now();
        let result = self.call(source, &own, &key);
        self.spent += started.elapsed();
        result
    }

    fn call(&mut self, source: &str, own: &[String], key: &str) -> Result<Compiled> {
        let packed = self.sysroot.packed_metadata()?;
        let rustc = self.rustc()?.to_owned();
        if let Some(packed) = packed {
            packed.unpack()?;
        }
        let work = self.work.clone();
        let context = || format!("writing to {}", work.display());
        if !self.work.is_dir() {
            crate::platform::directories::make(&self.work)?;
        }
        std::fs::write(self.work.join("cell.rs"), source)
            .map_err(full_disk)
            .with_context(context)?;
        let mut command = Command::new(&rustc);
        command
            .args(own)
            .args(place_arguments(&rustc, &self.sysroot))
            .args(["-o", "cell.so", "cell.rs"])
            .current_dir(&self.work)
            // Memory in large pages, of which it asks for much.
            .env("MALLOC_CONF", "thp:always,metadata_thp:always")
            .env_remove("RUSTFLAGS")
            .stdout(Stdio::null());
        if self.in_background {
            // Safety: nice is a plain system call.
            unsafe {
                command.pre_exec(|| {
                    libc::nice(10);
                    Ok(())
                });
            }
        }
        let ran = self
            .cancel
            .run(&mut command)
            .map_err(Error::from)
            .with_context(|| format!("running {}", rustc.display()))?;
        let Some(output) = ran else {
            return Ok(Compiled::Interrupted);
        };
        let report = String::from_utf8_lossy(&output.stderr);
        let (diagnostics, rest) = diagnostic::read(&report);
        if output.status.success() {
            let built = self.work.join("cell.so");
            let path = match store::keep_library(&self.kept, key, &built, &report) {
                Ok(path) => path,
                // It need not be kept to be run, but its name must be new: a library is loaded once.
                Err(_) => {
                    let own = self.work.join(format!("{key}-{}.so", self.unkept));
                    self.unkept += 1;
                    std::fs::rename(&built, &own).map_err(full_disk).with_context(context)?;
                    own
                }
            };
            return Ok(Compiled::Library {
                path,
                warnings: diagnostics,
            });
        }
        if !self.sysroot.library_for_compiler().is_file() {
            return Err(Error::new(
                Kind::NotFound,
                "the library that cells are compiled against was removed",
            )
            .hint("restart the kernel"));
        }
        if diagnostics
            .iter()
            .any(|diagnostic| diagnostic.is_error() && !diagnostic.spans.is_empty())
        {
            // Kept, too, so that a cell that needs several attempts is as quick the second time.
            let _ = store::keep_refusal(&self.kept, key, &report);
            return Ok(Compiled::Refused(diagnostics));
        }
        Err(self.why_no_answer(&diagnostics, &rest))
    }

    /// Why rustc failed, if not because of the cell.
    fn why_no_answer(&self, diagnostics: &[Diagnostic], rest: &str) -> Error {
        let mut text: String = diagnostics.iter().map(|one| format!("{}\n", one.message)).collect();
        text.push_str(rest);
        // A linker that writes through memory is ended by this signal when the disk is full.
        if [
            "No space left on device",
            "Disk quota exceeded",
            "File too large",
            "(SIGBUS)",
        ]
        .iter()
        .any(|words| text.contains(words))
        {
            return disk_is_full();
        }
        let first = text.lines().next().unwrap_or("it gave no reason").to_owned();
        Error::new(Kind::Internal, format!("rustc failed: {first}"))
            .hint("`tubelab doctor` checks your setup and suggests fixes")
    }
}

/// The arguments that determine the result.
fn own_arguments(flags: &Flags) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--edition",
        "2024",
        "--crate-name",
        CRATE,
        "--crate-type",
        "cdylib",
        "-Cprefer-dynamic",
        "-Cdebuginfo=0",
        "-Ccodegen-units=1",
        "--error-format=json",
        "--cap-lints=warn",
    ]
    .map(str::to_owned)
    .to_vec();
    arguments.push(format!("-Cmetadata=epoch{}", flags.epoch));
    arguments.push(format!("-Copt-level={}", flags.opt_level));
    arguments.extend(flags.extra.iter().cloned());
    arguments
}

/// The arguments with paths of this machine.
fn place_arguments(rustc: &Path, sysroot: &Sysroot) -> Vec<String> {
    let (stub, dependencies) = (sysroot.library_for_compiler(), sysroot.dependencies());
    let mut arguments = vec!["--extern".to_owned(), format!("tubelab={}", stub.display())];
    for directory in [stub.parent().unwrap_or(Path::new("/")), &dependencies] {
        arguments.push(format!("-Ldependency={}", directory.display()));
    }
    arguments.extend(super::linker::arguments(rustc, sysroot));
    arguments
}

impl Drop for Compiler {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.work);
    }
}

fn full_disk(error: std::io::Error) -> Error {
    match error.raw_os_error() {
        Some(libc::ENOSPC | libc::EDQUOT | libc::EFBIG) => disk_is_full(),
        _ => Error::new(
            Kind::Storage,
            format!("the directory in which cells are compiled cannot be written: {error}"),
        )
        .hint("set TUBELAB_CACHE_DIR to a writable directory, and restart the kernel"),
    }
}

fn disk_is_full() -> Error {
    Error::new(Kind::Storage, "the disk is full, so the cell cannot be compiled")
        .hint("free some space, and run the cell again")
}
