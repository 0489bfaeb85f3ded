//! MLflow in a Python environment of its own, apart from Jupyter's.

use crate::jupyter::lab::python;
use crate::platform::files::unusable;
use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tubelab::error::{Error, Kind, Result};

/// The version that the tests read our file with.
const VERSION: &str = "3.17.2";
/// What it takes on disk.
const MEGABYTES: u32 = 700;

pub(super) struct Environment {
    directory: PathBuf,
}

impl Environment {
    /// The environment, made now if the user agrees.
    pub fn prepare(agreed: bool) -> Result<Environment> {
        let data = crate::platform::directories::data()?;
        let environment = Environment {
            directory: data.join(format!("mlflow-{VERSION}")),
        };
        if environment.stamp().is_file() && environment.program().is_file() {
            return Ok(environment);
        }
        if !agreed {
            ask(&environment.directory)?;
        }
        crate::platform::directories::make(&data)?;
        let lock = environment.directory.with_extension("lock");
        let lock = fs::File::create(&lock).map_err(|error| unusable(&error, &lock))?;
        lock.lock()?;
        if environment.stamp().is_file() {
            return Ok(environment);
        }
        environment.remove()?;
        let made = environment.make();
        if made.is_err() {
            environment.remove()?;
        }
        made.map(|()| environment)
    }

    /// The command `mlflow`.
    pub fn program(&self) -> PathBuf {
        self.directory.join("bin/mlflow")
    }

    fn stamp(&self) -> PathBuf {
        self.directory.join("tubelab-ready")
    }

    fn make(&self) -> Result<()> {
        let found = python::find(&std::env::var_os("PATH").unwrap_or_default())?;
        eprintln!(
            "Installing MLflow {VERSION} in {}: a minute or two.",
            self.directory.display()
        );
        run(Command::new(&found.program)
            .args(["-I", "-m", "venv"])
            .arg(&self.directory))?;
        let mut pip = Command::new(self.directory.join("bin/python"));
        pip.args([
            "-I",
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
        ]);
        run(pip.arg(format!("mlflow=={VERSION}")))?;
        fs::write(self.stamp(), VERSION).map_err(|error| unusable(&error, &self.stamp()))
    }

    fn remove(&self) -> Result<()> {
        match fs::remove_dir_all(&self.directory) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unusable(&error, &self.directory)),
            _ => Ok(()),
        }
    }
}

/// Asks on the terminal; without one, the answer is no.
fn ask(directory: &Path) -> Result<()> {
    let refused = || {
        Error::new(Kind::Input, "MLflow is not installed").hint(
            "agree with `tubelab mlflow ui --yes`, or use an MLflow of your own: mlflow ui --backend-store-uri \
             sqlite:///mlflow.db in the directory of the file",
        )
    };
    if !std::io::stdin().is_terminal() {
        return Err(refused());
    }
    eprint!(
        "MLflow {VERSION} will be installed from the Python package index in {} (about {MEGABYTES} MB). Go on? [y/N] ",
        directory.display()
    );
    std::io::stderr().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(refused()),
    }
}

fn run(command: &mut Command) -> Result<()> {
    for name in [
        "PYTHONHOME",
        "PYTHONPATH",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_USER",
        "PIP_REQUIRE_VIRTUALENV",
    ] {
        command.env_remove(name);
    }
    let program = PathBuf::from(command.get_program());
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| unusable(&error, &program))?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let reason = text
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("it gave no reason");
    Err(Error::new(
        Kind::Network,
        format!("MLflow cannot be installed: {}", reason.trim().trim_end_matches('.')),
    )
    .hint("check the connection to the Python package index and run the same command again"))
}
