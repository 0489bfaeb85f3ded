//! The cost of a cell in time and memory, which `:cost` shows below every cell.

use crate::engine::{Ask, Engine, Failure, Report};
use crate::notebook::outputs::CellOutput;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tubelab::control::Media;
use tubelab::event::{self, seconds};

/// A cell that ran, and what it cost.
pub struct Measured {
    pub seconds: Duration,
    pub memory_peak: Option<u64>,
    pub report: Report,
}

/// Runs a cell, and logs what it cost and how it ended.
pub fn measure(engine: &mut Engine, code: &str, number: usize, ask: Ask) -> Measured {
    let started = Instant::now();
    let report = engine.run(code, number, ask);
    Measured::log(started, Some(engine), report)
}

impl Measured {
    pub fn log(started: Instant, engine: Option<&Engine>, report: Report) -> Self {
        let measured = Measured {
            seconds: started.elapsed(),
            memory_peak: engine.and_then(Engine::memory_peak),
            report,
        };
        let error = measured.report.failure.as_ref().map(Failure::name);
        event::tell("cell", Cost::of(&measured).facts(error));
        measured
    }
}

/// The cost of one cell. The parts are unknown if the cell did not finish.
#[derive(Clone, Debug, Default)]
pub struct Cost {
    pub seconds: Duration,
    pub compile: Option<Duration>,
    pub run: Option<Duration>,
    /// Peak memory of the process of the cells, in bytes.
    pub memory_peak: Option<u64>,
}

impl Cost {
    pub fn of(measured: &Measured) -> Self {
        Cost {
            seconds: measured.seconds,
            compile: measured.report.run.map(|_| measured.report.compile),
            run: measured.report.run,
            memory_peak: measured.memory_peak,
        }
    }

    /// As metadata in the reply to the cell.
    pub fn metadata(&self) -> Value {
        json!({ "tubelab": { "compile": self.compile.map(seconds), "run": self.run.map(seconds) } })
    }

    /// For the log; `error` is the name of the failure.
    pub fn facts(&self, error: Option<&str>) -> Value {
        json!({
            "seconds": seconds(self.seconds),
            "compile": self.compile.map(seconds),
            "run": self.run.map(seconds),
            "memory_peak": self.memory_peak,
            "error": error,
        })
    }

    /// As an output of the cell.
    pub fn display(&self) -> CellOutput {
        let time = |name: &str, time: Duration| format!("{name} {:.2} s", time.as_secs_f64());
        let mut parts = match (self.compile, self.run) {
            (Some(compile), Some(run)) => vec![time("compiled in", compile), time("ran in", run)],
            _ => vec![time("took", self.seconds)],
        };
        parts.extend(
            self.memory_peak
                .map(|bytes| format!("memory peak {} MB", bytes / 1_000_000)),
        );
        let line = parts.join(" · ");
        let style = "color:var(--jp-ui-font-color2,#5B6270);font-size:smaller";
        let html = format!("<div style=\"{style}\">{line}</div>");
        CellOutput::Display {
            id: None,
            update: false,
            data: Media::from([("text/plain".to_owned(), line), ("text/html".to_owned(), html)]),
        }
    }
}
