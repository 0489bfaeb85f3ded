//! Running a notebook from top to bottom with our kernel, in Jupyter's own way (nbclient).

use super::{Environment, kernelspec};
use crate::files::unusable;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tubelab::Result;
use tubelab::error::{Error, Kind};

const SCRIPT: &str = include_str!("run_notebook.py");

/// How to run a notebook.
///
/// | field | default | what it is |
/// |---|---|---|
/// | `kernel` | `tubelab` | the kernel's name |
/// | `timeout` | 10 minutes | longest time for one cell |
/// | `start_timeout` | 2 minutes | longest time for the kernel to be ready |
/// | `parameters` | none | `channel` reaches the notebook as the environment variable `TUBELAB_PARAM_CHANNEL` |
/// | `visible` | no | whether the parameters also become a cell of the executed notebook, before all others with code |
/// | `environment` | none | further environment variables for the kernel |
#[derive(Clone, Debug)]
pub struct Options {
    pub kernel: String,
    pub timeout: Duration,
    pub start_timeout: Duration,
    pub parameters: BTreeMap<String, String>,
    pub visible: bool,
    pub environment: BTreeMap<String, String>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            kernel: kernelspec::KERNEL.to_owned(),
            timeout: Duration::from_secs(600),
            start_timeout: Duration::from_secs(120),
            parameters: BTreeMap::new(),
            visible: false,
            environment: BTreeMap::new(),
        }
    }
}

/// What happens while a notebook runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// The kernel is ready; how long that took.
    Started { seconds: f64 },
    /// Code cell `cell` (from 1) of `of` has run.
    Cell { cell: usize, of: usize, seconds: f64 },
}

/// A notebook that was run, to its end or to the cell that failed; either way it has been written.
#[derive(Clone, Debug, PartialEq)]
pub struct Executed {
    pub notebook: PathBuf,
    pub output: PathBuf,
    /// From the start of the kernel's process until it answered.
    pub start_seconds: f64,
    /// For each code cell that ran, in order.
    pub cell_seconds: Vec<f64>,
    pub failure: Option<Failure>,
}

/// The cell at which a notebook stopped.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Failure {
    /// Code cell, from 1.
    pub cell: usize,
    /// The error's name as the kernel gives it; `timeout` and `kernel` are ours.
    pub name: String,
    pub message: String,
}

impl Executed {
    /// The same, or the failed cell as an error.
    ///
    /// # Errors
    /// *Input* when a cell failed: the notebook asks for something that cannot be done.
    pub fn complete(self) -> Result<Self> {
        match &self.failure {
            None => Ok(self),
            Some(Failure { cell, message, .. }) => {
                let first = message
                    .lines()
                    .next()
                    .unwrap_or("it gave no reason")
                    .trim_end_matches('.');
                let name = self.notebook.file_name().unwrap_or_default().to_string_lossy();
                Err(
                    Error::new(Kind::Input, format!("cell {cell} of {name} failed: {first}"))
                        .hint(format!("open {} to see the whole error", self.output.display())),
                )
            }
        }
    }
}

/// Runs `notebook` and writes it, with its outputs, to `output` (which may be the same file).
///
/// The kernel works in the notebook's folder. Outputs of earlier runs are dropped; nothing that depends on the clock or
/// the machine is added. A notebook that stops at an error is written as far as it came, see [`Executed::failure`].
///
/// # Errors
/// *Not found* without the notebook or the kernel, *format* when the file is no notebook, *storage* when the output
/// cannot be written, *internal* when the kernel does not start.
pub fn execute(
    environment: &Environment,
    notebook: &Path,
    output: &Path,
    options: &Options,
    progress: &mut dyn FnMut(Event),
) -> Result<Executed> {
    let notebook = absolute(notebook)?;
    let output = std::path::absolute(output).map_err(|error| unusable(&error, output))?;
    if let Some(folder) = output.parent() {
        fs::create_dir_all(folder).map_err(|error| unusable(&error, folder))?;
    }
    let job = json!({
        "notebook": notebook,
        "output": output,
        "folder": notebook.parent(),
        "kernel": options.kernel,
        "display_name": kernelspec::DISPLAY_NAME,
        "timeout": options.timeout.as_secs(),
        "start_timeout": options.start_timeout.as_secs(),
        "signatures": environment.signatures(),
        "injected": options.visible.then(|| injected(&options.parameters)),
    });
    let log = Log::create(environment)?;
    let mut command = Command::new(environment.python());
    command
        .args(["-I", "-c", SCRIPT, &job.to_string()])
        .envs(&options.environment)
        .envs(parameters(&options.parameters)?)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log.writer()?);
    let mut child = Stopped(
        command
            .spawn()
            .map_err(|error| unusable(&error, &environment.python()))?,
    );

    let mut executed = Executed {
        notebook,
        output,
        start_seconds: 0.0,
        cell_seconds: Vec::new(),
        failure: None,
    };
    let mut ended = false;
    let Some(events) = child.0.stdout.take() else {
        return Err(Error::new(Kind::Internal, "Python's output cannot be read"));
    };
    for line in BufReader::new(events).lines().map_while(|line| line.ok()) {
        match Line::read(&line)? {
            Line::Event(event) => {
                match event {
                    Event::Started { seconds } => executed.start_seconds = seconds,
                    Event::Cell { seconds, .. } => executed.cell_seconds.push(seconds),
                }
                progress(event);
            }
            Line::Done => ended = true,
            Line::Failed(failure) => {
                executed.failure = Some(failure);
                ended = true;
            }
            Line::Fatal(message) => return Err(fatal(&message, &executed, &log)),
        }
    }
    if ended {
        Ok(executed)
    } else {
        Err(fatal("Python stopped in the middle", &executed, &log))
    }
}

/// One line for a terminal: `00_overview  3 of 7 cells · 4.2 s`.
pub fn progress_line(executed_cells: usize, of: usize, seconds: f64, notebook: &Path) -> String {
    let name = notebook.file_stem().unwrap_or_default().to_string_lossy();
    let cells = if of == 1 { "cell" } else { "cells" };
    format!("{name:<24} {executed_cells:>2} of {of} {cells} · {seconds:.1} s")
}

enum Line {
    Event(Event),
    Done,
    Failed(Failure),
    Fatal(String),
}

impl Line {
    fn read(line: &str) -> Result<Self> {
        let value: Value = serde_json::from_str(line)?;
        let count = |name: &str| value.get(name).and_then(Value::as_u64).map(|n| n as usize);
        let seconds = |name: &str| value.get(name).and_then(Value::as_f64);
        if let Some(seconds) = seconds("started") {
            return Ok(Line::Event(Event::Started { seconds }));
        }
        if let (Some(cell), Some(of), Some(seconds)) = (count("cell"), count("of"), seconds("seconds")) {
            return Ok(Line::Event(Event::Cell { cell, of, seconds }));
        }
        if let Some(failure) = value.get("failed") {
            return Ok(Line::Failed(Failure::deserialize(failure)?));
        }
        if let Some(message) = value.get("fatal").and_then(Value::as_str) {
            return Ok(Line::Fatal(message.to_owned()));
        }
        Ok(Line::Done)
    }
}

fn absolute(notebook: &Path) -> Result<PathBuf> {
    notebook.canonicalize().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            Error::new(Kind::NotFound, format!("there is no notebook {}", notebook.display()))
        }
        _ => unusable(&error, notebook),
    })
}

fn parameters(parameters: &BTreeMap<String, String>) -> Result<Vec<(String, &String)>> {
    parameters
        .iter()
        .map(|(name, value)| {
            let proper = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if proper && !value.contains('\0') {
                Ok((format!("TUBELAB_PARAM_{}", name.to_ascii_uppercase()), value))
            } else {
                Err(
                    Error::new(Kind::Input, format!("{name:?} cannot be a parameter of a notebook"))
                        .hint("use letters, digits and _ for its name, as in channel=@rustlang"),
                )
            }
        })
        .collect()
}

/// The code of a cell that sets parameters; none without parameters.
pub fn injected(parameters: &BTreeMap<String, String>) -> Option<String> {
    // A debug string of Rust is a literal of Rust, whatever it holds.
    let pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("({name:?}, {value:?})"))
        .collect();
    (!pairs.is_empty()).then(|| format!("params(&[{}]);", pairs.join(", ")))
}

/// Refuses a parameter that a notebook never asks for: misspelt, it would change nothing without a word.
///
/// # Errors
/// *Input*; the message names those that the notebook has. Those of reading it.
pub fn check_parameters(notebook: &Path, parameters: &BTreeMap<String, String>) -> Result<()> {
    if parameters.is_empty() {
        return Ok(());
    }
    let asked = crate::notebook::Notebook::read(notebook)?.parameters;
    match parameters.keys().find(|name| !asked.contains(name)) {
        None => Ok(()),
        Some(name) => {
            let has = match asked.as_slice() {
                [] => "it has none".to_owned(),
                _ => format!("it has {}", asked.join(", ")),
            };
            let file = notebook.file_name().unwrap_or_default().to_string_lossy();
            Err(Error::new(Kind::Input, format!("{file} has no parameter {name:?}")).hint(has))
        }
    }
}

fn fatal(message: &str, executed: &Executed, log: &Log) -> Error {
    let name = executed.notebook.file_name().unwrap_or_default().to_string_lossy();
    let error = match message {
        _ if message.starts_with("Jupyter does not know") => Error::new(Kind::NotFound, message),
        _ if message.ends_with("is not a notebook") => Error::new(Kind::Format, message),
        _ if message.contains("No space left") => {
            Error::new(Kind::Storage, "the disk is full").hint("free some space and run the same command again")
        }
        _ if message.starts_with("Kernel died") => Error::new(Kind::Internal, "the kernel stopped before it was ready"),
        _ if message.starts_with("Kernel didn't respond") => {
            Error::new(Kind::Internal, "the kernel was not ready in time")
        }
        _ => Error::new(
            Kind::Internal,
            format!("the notebook cannot be run: {}", message.trim_end_matches('.')),
        ),
    };
    let error = error.at(format!("running {name}"));
    match log.tail() {
        Some(tail) => error.hint(format!("the kernel's last words were: {tail}")),
        None => error,
    }
}

/// Python, ended when nobody waits for it any more; it ends its kernel.
struct Stopped(Child);

impl Drop for Stopped {
    fn drop(&mut self) {
        // It has ended, or is ending after its last event; a moment is enough, and then there is no reason to be polite.
        for _ in 0..100 {
            if !matches!(self.0.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What Python and the kernel print while they run, for when something fails.
struct Log(PathBuf);

impl Log {
    fn create(environment: &Environment) -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        Ok(Log(environment
            .folder()
            .join(format!("run-{}-{number}.log", std::process::id()))))
    }

    fn writer(&self) -> Result<File> {
        File::create(&self.0).map_err(|error| unusable(&error, &self.0))
    }

    fn tail(&self) -> Option<String> {
        let text = fs::read(&self.0).ok()?;
        let text = String::from_utf8_lossy(&text);
        let line = text
            .lines()
            .rev()
            .find(|line| !line.trim().is_empty())?
            .trim()
            .trim_end_matches('.');
        Some(line.chars().take(300).collect())
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
