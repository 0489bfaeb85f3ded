//! Finding a Python that can create environments.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tubelab::Result;
use tubelab::error::{Error, Kind};

/// The oldest Python that the pinned packages run on.
pub const OLDEST: Version = Version { major: 3, minor: 10 };

const NAMES: [&str; 7] = [
    "python3",
    "python3.14",
    "python3.13",
    "python3.12",
    "python3.11",
    "python3.10",
    "python",
];
const PROBE: &str = "import sys; print('version', *sys.version_info[:2])\n\
                     try:\n import venv, ensurepip; print('venv')\nexcept ImportError: pass";

/// Major and minor version of Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// A Python that is new enough and can create environments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Python {
    pub program: PathBuf,
    pub version: Version,
}

/// The first usable Python of `search_path` (the value of `PATH`), `python3` before the versioned names.
///
/// # Errors
/// *Not found* when there is no Python at all, all are too old, or the module `venv` is missing; the message says which
/// and what to install.
pub fn find(search_path: &OsStr) -> Result<Python> {
    let mut too_old: Option<Python> = None;
    let mut without_venv: Option<Python> = None;
    for name in NAMES {
        for directory in std::env::split_paths(search_path) {
            let program = directory.join(name);
            let Some((version, has_venv)) = probe(&program) else {
                continue;
            };
            let python = Python { program, version };
            match (version >= OLDEST, has_venv) {
                (true, true) => return Ok(python),
                (true, false) => without_venv.get_or_insert(python),
                (false, _) => too_old.get_or_insert(python),
            };
            break; // a shell would run the first of this name, too
        }
    }
    Err(match (without_venv, too_old) {
        (Some(python), _) => Error::new(
            Kind::NotFound,
            format!(
                "Python {} ({}) cannot make environments: its module venv is missing",
                python.version,
                python.program.display()
            ),
        )
        .hint("run `sudo apt-get install python3-venv` (Debian, Ubuntu) and then the same command again"),
        (None, Some(python)) => Error::new(
            Kind::NotFound,
            format!(
                "Python {} ({}) is too old: Jupyter needs {OLDEST} or newer",
                python.version,
                python.program.display()
            ),
        )
        .hint(format!(
            "install Python {OLDEST} or newer, make it `python3` on the PATH, and run the same command again"
        )),
        (None, None) => Error::new(Kind::NotFound, "Python is not installed, and Jupyter needs it")
            .hint("run `sudo apt-get install python3 python3-venv` (Debian, Ubuntu) and then the same command again"),
    })
}

/// The version of the Python at `program`, and whether it can create environments; `None` if it is not Python.
fn probe(program: &Path) -> Option<(Version, bool)> {
    let output = Command::new(program)
        .args(["-I", "-c", PROBE])
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut words = text.lines().next()?.strip_prefix("version ")?.split(' ');
    let version = Version {
        major: words.next()?.parse().ok()?,
        minor: words.next()?.parse().ok()?,
    };
    Some((version, text.lines().any(|line| line == "venv")))
}
