//! Running a notebook from top to bottom, without a front end.

pub mod cost;

use crate::engine::{self, Engine, Failure, Interrupter, Output, ProcessSetup, Sink};
use crate::notebook::outputs::{self, CellOutput, Outputs};
use crate::sysroot::Sysroot;
use cost::{Cost, measure};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tubelab::error::{Context, Error, Kind, Result};

/// The parser is recursive; only the used part of the stack takes memory.
const STACK_SIZE: usize = 256 << 20;
/// Interval between two attempts to stop a cell.
const RETRY_INTERVAL: Duration = Duration::from_secs(2);

/// A notebook to run.
pub struct Job {
    /// The code cells, without those that are empty.
    pub cells: Vec<String>,
    /// Where the cells run.
    pub directory: PathBuf,
    /// Sets up the environment and the limits of the process that runs them.
    pub setup: ProcessSetup,
    /// Time limit of one cell.
    pub cell_time: Duration,
    /// Time limit of the whole notebook.
    pub time: Option<Duration>,
    /// Byte limit of a cell on one stream.
    pub max_text: usize,
    /// Whether the progress of long work is also an output, as in a front end.
    pub shows_progress: bool,
    /// Stops it, from any thread: [`Interrupter::close`].
    pub interrupter: Interrupter,
}

/// What happens while a notebook runs.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The engine has started; how long that took.
    Started { seconds: f64 },
    /// A code cell (from 0) has run to its end.
    Cell {
        cell: usize,
        seconds: f64,
        outputs: Vec<Value>,
    },
    /// The progress of long work; `total` is 0 if it is unknown.
    Progress { text: String, done: u64, total: u64 },
    /// Units of the API's quota were spent, or given back.
    Spent(i64),
}

/// A notebook that was run, to its end or to the cell that failed.
#[derive(Debug, Default)]
pub struct Ran {
    /// For each cell that began.
    pub outputs: Vec<Vec<Value>>,
    pub failure: Option<Stopped>,
}

/// The cell at which a notebook stopped.
#[derive(Clone, Debug)]
pub struct Stopped {
    /// From 0.
    pub cell: usize,
    pub reason: StopReason,
    pub failure: Failure,
    /// What the cell had shown before, without the error.
    pub outputs: Vec<Value>,
}

/// Why a notebook stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// The cell failed.
    Failed,
    /// It took too long.
    Timeout,
    /// It was interrupted.
    Interrupted,
    /// The process was killed or crashed.
    Killed,
}

/// Gets every event, also while a cell runs.
pub type OnEvent<'a> = &'a (dyn Fn(Event) + Send + Sync);

/// Runs a notebook, on a thread with a large stack.
///
/// # Errors
/// If the engine cannot be started. A failed cell is not an error here.
pub fn run(sysroot: &Sysroot, job: &Job, on_event: OnEvent) -> Result<Ran> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .stack_size(STACK_SIZE)
            .spawn_scoped(scope, || run_here(sysroot, job, on_event))?;
        thread.join().unwrap_or_else(|_| {
            Err(Error::new(
                Kind::Internal,
                "the thread of the notebook stopped unexpectedly",
            ))
        })
    })
}

fn run_here(sysroot: &Sysroot, job: &Job, on_event: OnEvent) -> Result<Ran> {
    let started = Instant::now();
    let shown = Arc::new(Mutex::new(Outputs::new(job.max_text)));
    let (passing, passed) = channel();
    let mut engine = Engine::start(
        sysroot,
        &job.directory,
        job.setup.clone(),
        sink(Arc::clone(&shown), passing.clone(), job.shows_progress),
        job.interrupter.clone(),
    )?;
    std::thread::scope(|scope| {
        scope.spawn(move || passed.into_iter().map_while(|event| event).for_each(on_event));
        let ran = run_cells(&mut engine, job, &shown, started, on_event);
        drop(engine);
        // What cells have started may still hold the other end.
        let _ = passing.send(None);
        ran
    })
}

fn run_cells(
    engine: &mut Engine,
    job: &Job,
    shown: &Mutex<Outputs>,
    started: Instant,
    on_event: OnEvent,
) -> Result<Ran> {
    let outputs = || shown.lock().unwrap_or_else(PoisonError::into_inner);
    let warning = engine.run_prelude().with_context(|| "running prelude.rs")?;
    on_event(Event::Started {
        seconds: started.elapsed().as_secs_f64(),
    });
    let mut shows_cost = false;
    let mut warning = warning;
    for (cell, code) in job.cells.iter().enumerate() {
        outputs().begin();
        if let Some(warning) = warning.take() {
            outputs().show(CellOutput::Stderr(warning));
        }
        if let Some(wanted) = engine::asked_for_cost(code) {
            shows_cost = wanted.unwrap_or(!shows_cost);
        }
        let left = job.time.map(|time| time.saturating_sub(started.elapsed()));
        let watch = Watch::new(
            left.map_or(job.cell_time, |left| left.min(job.cell_time)),
            &job.interrupter,
        );
        let measured = measure(engine, code, cell + 1, &|_, _| engine::no_answer());
        let timed_out = watch.end();
        let mut all = outputs();
        if shows_cost {
            all.show(Cost::of(&measured).display());
        }
        let Some(failure) = measured.report.failure else {
            all.end(None);
            let outputs = all.last();
            drop(all);
            on_event(Event::Cell {
                cell,
                seconds: measured.seconds.as_secs_f64(),
                outputs,
            });
            continue;
        };
        let reason = match (timed_out, job.interrupter.is_closed(), measured.report.was_killed) {
            (true, ..) => StopReason::Timeout,
            (_, true, _) => StopReason::Interrupted,
            (.., true) => StopReason::Killed,
            _ => StopReason::Failed,
        };
        return Ok(stopped(&mut all, cell, reason, failure));
    }
    Ok(Ran {
        outputs: outputs().all(),
        failure: None,
    })
}

fn stopped(all: &mut Outputs, cell: usize, reason: StopReason, failure: Failure) -> Ran {
    all.end(None);
    let outputs = all.last();
    all.end(Some(outputs::error(
        failure.name(),
        &failure.value(),
        &failure.traceback,
    )));
    let failure = Stopped {
        cell,
        reason,
        failure,
        outputs,
    };
    Ran {
        outputs: all.all(),
        failure: Some(failure),
    }
}

fn sink(shown: Arc<Mutex<Outputs>>, passing: Sender<Option<Event>>, shows_progress: bool) -> Sink {
    let passing = Mutex::new(passing);
    let pass = move |event| {
        // Nobody listens any more: the notebook has ended.
        let _ = passing.lock().unwrap_or_else(PoisonError::into_inner).send(Some(event));
    };
    let is_progress =
        |shown: &CellOutput| matches!(shown, CellOutput::Display { id: Some(id), .. } if id.starts_with("progress-"));
    Arc::new(move |output| match output {
        Output::Cell(one) if !shows_progress && is_progress(&one) => {}
        Output::Cell(one) => shown.lock().unwrap_or_else(PoisonError::into_inner).show(one),
        Output::Progress { text, done, total } => pass(Event::Progress { text, done, total }),
        Output::Spent(units) => pass(Event::Spent(units)),
    })
}

/// Stops a cell that takes too long.
struct Watch {
    ended: Sender<()>,
    passed: Arc<AtomicBool>,
}

impl Watch {
    fn new(time: Duration, interrupter: &Interrupter) -> Self {
        let (ended, wait) = channel();
        let passed = Arc::new(AtomicBool::new(false));
        let (timed_out, interrupter) = (Arc::clone(&passed), interrupter.clone());
        std::thread::spawn(move || {
            let mut time = time;
            // Again, where the cell had not begun.
            while wait.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
                timed_out.store(true, Ordering::SeqCst);
                interrupter.interrupt();
                time = RETRY_INTERVAL;
            }
        });
        Watch { ended, passed }
    }

    /// Ends the watch; true if the time limit was exceeded.
    fn end(self) -> bool {
        drop(self.ended);
        self.passed.load(Ordering::SeqCst)
    }
}
