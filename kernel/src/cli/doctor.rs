//! `tubelab doctor`: checks the setup and suggests fixes.

use crate::jupyter::lab::{Environment, python};
use crate::sysroot::Sysroot;
use std::path::Path;
use std::process::Command;
use tubelab::error::{Error, Kind, Result};

/// The result of one check.
struct Finding {
    part: &'static str,
    result: std::result::Result<String, Error>,
    /// Whether notebooks run without this part.
    optional: bool,
}

/// Checks every part and prints a line for each; an error if notebooks cannot run.
pub fn run() -> Result<()> {
    let sysroot = Sysroot::of_this_program();
    // A package brings its notebooks compiled; what links their cells comes with the compiler.
    let for_new_cells = match crate::sysroot::is_packaged() {
        true => wanted,
        false => needed,
    };
    let findings = [
        for_new_cells(
            "Rust compiler",
            crate::engine::find_compiler().map(|path| format!("{} ({})", env!("TUBELAB_RUSTC"), path.display())),
        ),
        for_new_cells("C linker", linker()),
        needed(
            "library for cells",
            sysroot
                .as_ref()
                .map(|found| found.path().display().to_string())
                .map_err(copy),
        ),
        wanted(
            "Python",
            python::find(&std::env::var_os("PATH").unwrap_or_default()).map(|found| found.version.to_string()),
        ),
        needed("disk", free_space()),
        wanted("Jupyter", jupyter()),
        wanted(
            "API key",
            tubelab::fetch::settings::key_source().map(|source| format!("found in {source}; it is not shown")),
        ),
        wanted("MLflow", mlflow()),
    ];
    let mut missing = 0;
    for finding in &findings {
        match &finding.result {
            Ok(found) => println!("ok       {:18} {found}", finding.part),
            Err(error) => {
                let word = if finding.optional { "not yet" } else { "missing" };
                missing += usize::from(!finding.optional);
                println!("{word:8} {:18} {}", finding.part, error.message());
                if let Some(next) = error.next_step() {
                    println!("{:8} {:18} → {next}", "", "");
                }
            }
        }
    }
    match missing {
        0 => Ok(()),
        _ => Err(Error::new(Kind::NotFound, "notebooks cannot run on this machine yet")
            .hint("follow the suggestions above, then run `tubelab doctor` again")),
    }
}

fn needed(part: &'static str, result: Result<String>) -> Finding {
    Finding {
        part,
        result,
        optional: false,
    }
}

fn wanted(part: &'static str, result: Result<String>) -> Finding {
    Finding {
        part,
        result,
        optional: true,
    }
}

fn copy(error: &Error) -> Error {
    let copied = Error::new(error.kind(), error.message());
    match error.next_step() {
        Some(next) => copied.hint(next),
        None => copied,
    }
}

fn linker() -> Result<String> {
    match Command::new("cc").arg("--version").output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout)
            .lines()
            .next()
            .unwrap_or("cc")
            .to_owned()),
        _ => Err(
            Error::new(Kind::NotFound, "there is no C compiler `cc`, which Rust uses to link")
                .hint("install one: `apt-get install gcc` on Debian"),
        ),
    }
}

fn jupyter() -> Result<String> {
    match Environment::existing()? {
        Some(environment) => Ok(environment.directory().display().to_string()),
        None => Err(Error::new(Kind::NotFound, "not set up").hint("`tubelab lab` sets it up")),
    }
}

/// The file that notebooks write to, by its whole path.
fn mlflow() -> Result<String> {
    let file = super::mlflow::notebooks_write_to()?.join("mlflow.db");
    Ok(match std::env::var("MLFLOW_TRACKING_URI") {
        Ok(_) => format!(
            "notebooks write to {} and to the server of MLFLOW_TRACKING_URI",
            file.display()
        ),
        Err(_) => format!("notebooks write to {}, which `tubelab mlflow ui` opens", file.display()),
    })
}

/// A build and Jupyter together take about this much disk space.
const ROOM_WANTED: u64 = 1 << 30;

fn free_space() -> Result<String> {
    let directory = crate::platform::directories::data()?;
    crate::platform::directories::make(&directory)?;
    let free = free_bytes(&directory)?;
    let found = format!("{:.1} GB free in {}", free as f64 / 1e9, directory.display());
    if free < ROOM_WANTED {
        return Err(
            Error::new(Kind::Storage, found).hint("free at least 1 GB, or set TUBELAB_DATA_DIR to another disk")
        );
    }
    Ok(found)
}

fn free_bytes(directory: &Path) -> Result<u64> {
    use std::os::unix::ffi::OsStrExt;
    let path = std::ffi::CString::new(directory.as_os_str().as_bytes())
        .map_err(|_| Error::new(Kind::Input, "the directory's name holds a NUL"))?;
    // Safety: the path is a NUL-terminated string and the struct is written by the call.
    let (status, data) = unsafe {
        let mut data: libc::statvfs = std::mem::zeroed();
        (libc::statvfs(path.as_ptr(), &mut data), data)
    };
    match status {
        0 => Ok(data.f_bavail * data.f_frsize),
        _ => Err(Error::from(std::io::Error::last_os_error())),
    }
}
