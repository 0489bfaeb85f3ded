//! What a cell costs: `:cost` in a cell shows it below every cell from then on.

use evcxr::EvalOutputs;
use jupyter_protocol::DisplayData;
use serde_json::{Value, json};
use std::process::Child;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tubelab::event::seconds;

/// What one cell cost. The parts are unknown where the cell did not reach its end.
#[derive(Clone, Debug, Default)]
pub struct Cost {
    pub seconds: Duration,
    pub compile: Option<Duration>,
    pub run: Option<Duration>,
    /// The most memory that the process of the cells ever had, in bytes.
    pub memory_peak: Option<u64>,
}

impl Cost {
    /// Takes the parts from what evcxr measured: everything before the last phase is compilation.
    pub fn read(&mut self, outputs: &EvalOutputs) {
        if let Some((run, compile)) = outputs.phases.split_last() {
            self.run = Some(run.duration);
            self.compile = Some(compile.iter().map(|phase| phase.duration).sum());
        }
    }

    /// For the log; `error` is the name of the error that ended the cell.
    pub fn facts(&self, error: Option<&str>) -> Value {
        json!({
            "seconds": seconds(self.seconds),
            "compile": self.compile.map(seconds),
            "run": self.run.map(seconds),
            "memory_peak": self.memory_peak,
            "error": error,
        })
    }

    /// For the notebook.
    pub fn display(&self) -> DisplayData {
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
        let data = json!({ "text/plain": line, "text/html": format!("<div style=\"{style}\">{line}</div>") });
        DisplayData {
            data: serde_json::from_value(data).unwrap_or_default(),
            ..DisplayData::default()
        }
    }
}

/// Whether the cell begins with `:cost` or `:timing`, as evcxr calls it, and what it wants: `on`, `off`, or the other way.
pub fn asked(code: &str) -> Option<Option<bool>> {
    let line = code.trim_start().lines().next()?.trim();
    match *line.split_whitespace().collect::<Vec<_>>() {
        [":cost" | ":timing"] => Some(None),
        [":cost" | ":timing", "on"] => Some(Some(true)),
        [":cost" | ":timing", "off"] => Some(Some(false)),
        _ => None,
    }
}

/// The cell without its first line.
pub fn after_command(code: &str) -> &str {
    code.trim_start().split_once('\n').map_or("", |(_, rest)| rest)
}

/// The peak of the process that runs the cells, which is the child of `tap`.
pub fn memory_peak(tap: &Arc<Mutex<Child>>) -> Option<u64> {
    let tap = tap.lock().unwrap_or_else(PoisonError::into_inner).id();
    let children = std::fs::read_to_string(format!("/proc/{tap}/task/{tap}/children")).ok()?;
    let cells = children.split_whitespace().next()?;
    crate::process::memory(cells, "VmHWM:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_the_whole_first_line() {
        assert_eq!(asked(":cost"), Some(None));
        assert_eq!(asked("\n:cost on\nlet x = 1;"), Some(Some(true)));
        assert_eq!(after_command("\n:cost on\nlet x = 1;"), "let x = 1;");
        assert_eq!(after_command(":cost off"), "");
        assert_eq!(asked("let x = 1; // :cost"), None);
        assert_eq!(asked(":costs"), None);
        assert_eq!(asked(""), None);
    }
}
