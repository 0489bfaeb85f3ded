//! The Python environment of Jupyter: pinned, created once, and shared by all checkouts with the same pins.

use super::python::{self, Python};
use crate::platform::files::unusable;
use sha2::{Digest, Sha256};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tubelab::Result;
use tubelab::error::{Context, Error, Kind};

const REQUIREMENTS: &str = include_str!("requirements.txt");
const MEGABYTES: u32 = 240; // what the environment takes on disk

/// A finished environment with JupyterLab and plotly.
#[derive(Clone, Debug)]
pub struct Environment {
    directory: PathBuf,
}

impl Environment {
    /// The environment with the pinned packages; creates it if needed (half a minute, about 240 MB).
    /// Other processes wait while one creates it. `progress` gets a sentence for each step that
    /// takes time.
    ///
    /// # Errors
    /// *Not found* without a usable Python, *network* when packages cannot be downloaded, *storage* when the disk is full
    /// or the directory cannot be written. No incomplete environment is left behind.
    pub fn prepare(progress: &mut dyn FnMut(&str)) -> Result<Self> {
        let search_path = std::env::var_os("PATH").unwrap_or_default();
        Self::prepare_in(&crate::platform::directories::data()?, &search_path, progress)
    }

    /// As [`prepare`](Self::prepare), in the data directory and with the `PATH` given.
    pub fn prepare_in(data: &Path, search_path: &OsStr, progress: &mut dyn FnMut(&str)) -> Result<Self> {
        let environment = Self::in_directory(data);
        if environment.is_ready() {
            return Ok(environment);
        }
        let unwritable = |error: io::Error| unusable(&error, &environment.directory).context("setting up Jupyter");
        crate::platform::directories::make(data).with_context(|| "setting up Jupyter")?;
        let lock = File::create(environment.directory.with_extension("lock")).map_err(unwritable)?;
        if lock.try_lock().is_err() {
            progress("Waiting for another tubelab that is setting up Jupyter.");
            lock.lock().map_err(unwritable)?;
        }
        if environment.is_ready() {
            return Ok(environment);
        }
        let python = python::find(search_path).with_context(|| "setting up Jupyter")?;
        environment.remove()?;
        let made = environment.make(&python, progress);
        if made.is_err() {
            environment.remove()?;
        }
        made.with_context(|| "setting up Jupyter")?;
        Ok(environment)
    }

    /// The environment, if it exists.
    pub fn existing() -> Result<Option<Self>> {
        let environment = Self::in_directory(&crate::platform::directories::data()?);
        Ok(environment.is_ready().then_some(environment))
    }

    /// The environment's Python.
    pub fn python(&self) -> PathBuf {
        self.directory.join("bin/python")
    }

    /// The directory that holds the environment.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// A command of Jupyter, ready to start: `jupyter(["lab", "notebooks"])`.
    pub fn jupyter<I, S>(&self, arguments: I) -> Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        let mut command = Command::new(self.python());
        command.args(["-I", "-m", "jupyter_core"]).args(arguments);
        isolate(&mut command);
        command
    }

    /// Where the signatures of notebooks that were run here are kept.
    pub fn signatures(&self) -> PathBuf {
        self.directory.join("signatures")
    }

    /// Runs a script of Python, with arguments and with `input` on its standard input.
    ///
    /// # Errors
    /// *Storage* when Python does not start.
    pub fn run_script(&self, script: &str, arguments: &[&OsStr], input: &str) -> Result<Output> {
        let python = self.python();
        let unstartable = |error: io::Error| unusable(&error, &python);
        let mut command = Command::new(&python);
        isolate(&mut command);
        let mut child = command
            .args(["-I", "-c", script])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(unstartable)?;
        if let Some(mut stdin) = child.stdin.take() {
            // It may have ended before it read all.
            let _ = stdin.write_all(input.as_bytes());
        }
        child.wait_with_output().map_err(unstartable)
    }

    fn in_directory(data: &Path) -> Self {
        Environment {
            directory: data.join(format!("jupyter-{:.12x}", Sha256::digest(REQUIREMENTS.as_bytes()))),
        }
    }

    /// The stamp is written last, so an environment without one was never finished. Python may have been replaced by
    /// another minor version since: its packages are then not found, and the environment is created again.
    fn is_ready(&self) -> bool {
        let Ok(stamp) = fs::read_to_string(self.stamp()) else {
            return false;
        };
        self.directory
            .join("lib")
            .join(stamp.trim())
            .join("site-packages/jupyterlab")
            .is_dir()
            && python_directory(&self.python()).is_some_and(|directory| directory == stamp.trim())
    }

    fn make(&self, python: &Python, progress: &mut dyn FnMut(&str)) -> Result<()> {
        progress(&format!(
            "Setting up Jupyter with Python {} in {}.",
            python.version,
            self.directory.display()
        ));
        let mut venv = Command::new(&python.program);
        venv.args(["-I", "-m", "venv"]).arg(&self.directory);
        self.run(&mut venv)?;

        let count = REQUIREMENTS.lines().filter(|line| line.contains("==")).count();
        progress(&format!(
            "Installing Jupyter: {count} packages, about {MEGABYTES} MB, usually within a minute."
        ));
        let list = self.directory.join("requirements.txt");
        fs::write(&list, REQUIREMENTS).map_err(|error| unusable(&error, &list))?;
        let mut pip = Command::new(self.python());
        pip.args([
            "-I",
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
            "--no-deps",
        ])
        .args(["--retries", "3", "--requirement"])
        .arg(&list);
        self.run(&mut pip)?;

        let directory = python_directory(&self.python())
            .ok_or_else(|| Error::new(Kind::Storage, "the environment's Python does not start"))?;
        fs::write(self.stamp(), directory).map_err(|error| unusable(&error, &self.stamp()))
    }

    fn run(&self, command: &mut Command) -> Result<()> {
        isolate(command);
        let output = command
            .stdin(Stdio::null())
            .output()
            .map_err(|error| unusable(&error, Path::new(command.get_program())))?;
        if output.status.success() {
            Ok(())
        } else {
            Err(explain(&output, &self.directory))
        }
    }

    fn remove(&self) -> Result<()> {
        match fs::remove_dir_all(&self.directory) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(&error, &self.directory)),
            _ => Ok(()),
        }
    }

    fn stamp(&self) -> PathBuf {
        self.directory.join("tubelab-ready")
    }
}

/// Removes settings of the user's Python; settings of pip's index and proxy stay.
fn isolate(command: &mut Command) {
    for name in [
        "PYTHONHOME",
        "PYTHONPATH",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_USER",
        "PIP_REQUIRE_VIRTUALENV",
        "PIP_REQUIREMENT",
    ] {
        command.env_remove(name);
    }
}

/// "python3.11", the name of the directory that holds the packages of this Python.
fn python_directory(python: &Path) -> Option<String> {
    let code = "import sys; print('python%d.%d' % sys.version_info[:2])";
    let output = Command::new(python)
        .args(["-I", "-S", "-c", code])
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let name = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (!name.is_empty()).then_some(name)
}

/// Explains why Python or pip failed.
fn explain(output: &Output, directory: &Path) -> Error {
    let text = [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes))
        .join("\n");
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["No space left on device", "Disk quota exceeded"]) {
        return Error::new(
            Kind::Storage,
            format!(
                "the disk is full: Jupyter takes {MEGABYTES} MB in {}",
                directory.display()
            ),
        )
        .hint(
            "free some space, or set TUBELAB_DATA_DIR to a directory on another disk, and run the same command again",
        );
    }
    if says(&[
        "ensurepip is not available",
        "No module named ensurepip",
        "No module named venv",
    ]) {
        return Error::new(
            Kind::NotFound,
            "this Python cannot make environments: its module venv is missing",
        )
        .hint("run `sudo apt-get install python3-venv` (Debian, Ubuntu) and then the same command again");
    }
    let network = [
        "NewConnectionError",
        "Max retries",
        "name resolution",
        "Name or service not known",
        "Connection refused",
        "Network is unreachable",
        "Read timed out",
        "ConnectTimeout",
        "ProxyError",
        "SSLError",
        "Connection aborted",
    ];
    if says(&network) {
        return Error::new(Kind::Network, "the Python packages of Jupyter cannot be downloaded: the package index does not answer")
            .hint("connect to the network (or set PIP_INDEX_URL to a mirror) and run the same command again; nothing is left half-installed");
    }
    let reason = text
        .lines()
        .rev()
        .find(|line| line.starts_with("ERROR:"))
        .or_else(|| text.lines().rev().find(|line| !line.trim().is_empty()));
    let reason = reason
        .unwrap_or("it gave no reason")
        .trim_start_matches("ERROR:")
        .trim()
        .trim_end_matches('.');
    Error::new(Kind::Network, format!("the Python packages of Jupyter cannot be installed: {reason}"))
        .hint("check that pip can install packages on this machine and run the same command again; nothing is left half-installed")
}
