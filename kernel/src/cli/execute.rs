//! Runs a notebook file and saves it with its outputs: `tubelab run`, and each notebook of a report.

use super::progress::{Line, Lines};
use crate::engine::{Interrupter, ProcessSetup};
use crate::jupyter::lab::trusted;
use crate::notebook::parameters::{self, Parameters};
use crate::notebook::{Notebook, output, scrub::Scrubber, write::as_jupyter_writes};
use crate::platform::files::write_atomically;
use crate::report;
use crate::runner::{self, Event, Job, StopReason, Stopped};
use crate::sysroot::Sysroot;
use crate::sysroot::notebooks;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tubelab::error::{Context, Error, Kind, Result};

/// Time limit of one cell.
const CELL_TIMEOUT: Duration = Duration::from_secs(600);

/// How to run a notebook.
pub struct Plan<'a> {
    pub sysroot: &'a Sysroot,
    /// Passed to the cells through the environment.
    pub parameters: &'a Parameters,
    /// Whether they are also written to a cell of the notebook, which is then watched as in a front end.
    pub visible: bool,
    pub interrupter: Interrupter,
    pub lines: &'a Lines,
}

/// A notebook that was run to its end or to the cell that failed, and saved.
pub struct Executed {
    /// As it was saved.
    pub notebook: Notebook,
    pub path: PathBuf,
    failure: Option<Stopped>,
}

/// Runs a notebook in its directory and saves it with its outputs to `output`, which may be the same file.
///
/// Outputs of earlier runs are removed; nothing that depends on the clock or the machine is added. A notebook that stops early is
/// saved up to there; see [`Executed::complete`].
///
/// # Errors
/// *Storage* when the output cannot be written; those of the engine's start.
pub fn execute(plan: &Plan, notebook: Notebook, path: &Path, output: &Path) -> Result<Executed> {
    let path = std::path::absolute(path)?;
    let directory = notebooks::directory_to_run_in(&path)?;
    let notebook = match plan.visible {
        true => notebook.with_parameters(plan.parameters),
        false => notebook,
    };
    let mut cells: Vec<String> = notebook.code().into_iter().map(str::to_owned).collect();
    if let (true, Some(first)) = (plan.visible && !plan.parameters.is_empty(), cells.first_mut()) {
        // The environment says it already, and what came compiled must run without a compiler.
        *first = "// parameters".to_owned();
    }
    let line = Line::new(plan.lines, &notebook.name, cells.len());
    let job = Job {
        cells,
        directory: directory.clone(),
        setup: setup(plan.parameters)?,
        cell_time: CELL_TIMEOUT,
        time: None,
        max_text: usize::MAX,
        // A report is not watched while it is made.
        shows_progress: plan.visible,
        interrupter: plan.interrupter.clone(),
    };
    let on_event = |event| match event {
        Event::Cell { .. } => line.cell(),
        Event::Progress { text, done, total } => line.work(&text, done, total),
        Event::Started { .. } | Event::Spent(_) => {}
    };
    let context = || format!("running {}.ipynb", notebook.name);
    let ran = runner::run(plan.sysroot, &job, &on_event).with_context(context)?;
    line.end(ran.failure.as_ref().map(in_one_line));
    let scrubber = Scrubber::new(&directory);
    let reported = notebook.belongs_in_report();
    let saved = |one: Value| match reported {
        true => scrubber.output(one),
        // Whole tables, from which a report makes its own.
        false => without(scrubber.output(one), report::PARTS),
    };
    let outputs = |cell: Vec<Value>| cell.into_iter().map(saved).collect();
    let outputs: Vec<Vec<Value>> = ran.outputs.into_iter().map(outputs).collect();
    let text = as_jupyter_writes(notebook.executed(&outputs));
    write_atomically(output, text.as_bytes())
        .with_context(context)
        .map_err(|error| error.hint("choose another place with `--output`"))?;
    // JupyterLab then shows the notebook as not trusted, which is no reason to fail.
    if let Err(error) = trusted::remember(output, &text) {
        log::warn!("{error}");
    }
    Ok(Executed {
        notebook: Notebook::parse(&notebook.name, &text)?,
        path: output.to_owned(),
        failure: ran.failure,
    })
}

impl Executed {
    /// Returns the failed cell as an error, if one failed.
    ///
    /// # Errors
    /// *Input* when a cell failed: the notebook asks for something that cannot be done. *Interrupted* when somebody stopped it.
    pub fn complete(&self) -> Result<()> {
        let Some(stopped) = &self.failure else { return Ok(()) };
        let (file, cell) = (format!("{}.ipynb", self.notebook.name), stopped.cell + 1);
        let written = self.path.display();
        Err(match stopped.reason {
            StopReason::Interrupted => Error::new(Kind::Interrupted, format!("{file} was stopped in cell {cell}"))
                .hint(format!("{written} holds the cells that ran before")),
            _ => {
                let message = format!("cell {cell} of {file} failed: {}", reason(stopped));
                Error::new(Kind::Input, message).hint(format!("open {written} to see the whole error"))
            }
        })
    }
}

/// An output without one of its formats.
fn without(mut output: Value, mime: &str) -> Value {
    if let Some(data) = output.get_mut("data").and_then(Value::as_object_mut) {
        data.shift_remove(mime);
    }
    output
}

/// `cell 3 failed: the units are used up`.
fn in_one_line(stopped: &Stopped) -> String {
    let cell = stopped.cell + 1;
    match stopped.reason {
        StopReason::Interrupted => format!("stopped in cell {cell}"),
        _ => format!("cell {cell} failed: {}", reason(stopped)),
    }
}

fn reason(stopped: &Stopped) -> String {
    if stopped.reason == StopReason::Timeout {
        return format!("it took longer than {} minutes", CELL_TIMEOUT.as_secs() / 60);
    }
    let value = output::terminal(&stopped.failure.value());
    let first = value.lines().next().unwrap_or("it gave no reason");
    first.trim_end_matches('.').to_owned()
}

fn setup(parameters: &Parameters) -> Result<ProcessSetup> {
    let variables = parameters::variables(parameters)?;
    Ok(Arc::new(move |command| {
        command.envs(variables.iter().map(|(name, value)| (name, value)));
    }))
}
