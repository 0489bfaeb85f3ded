//! A run before it is written, and the rules of its keys and values.

use crate::error::{Error, Kind, Result};
use std::fmt::Display;
use std::path::{Component, Path};
use std::time::SystemTime;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what it was meant to do.
    Finished,
    /// It did not.
    Failed,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Finished => "FINISHED",
            Status::Failed => "FAILED",
        }
    }
}

/// The data that a run read.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// What people call it; at most 500 characters.
    pub name: String,
    /// Identifies the content; at most 36 characters.
    pub digest: String,
    /// Where it came from.
    pub source: String,
    /// JSON about its columns.
    pub schema: String,
    /// JSON about its size.
    pub profile: String,
    /// What it was used for: "training", "evaluation".
    pub context: String,
}

/// One run: parameters, metrics, tags, data and files. Nothing is written before [`log`](super::log).
#[derive(Clone, Debug)]
pub struct Run {
    pub(super) experiment: String,
    pub(super) name: String,
    pub(super) status: Status,
    pub(super) started: SystemTime,
    pub(super) params: Vec<(String, String)>,
    pub(super) metrics: Vec<(String, f64)>,
    pub(super) tags: Vec<(String, String)>,
    pub(super) datasets: Vec<Dataset>,
    pub(super) artifacts: Vec<(String, Vec<u8>)>,
}

impl Run {
    /// A finished run that starts now.
    pub fn new(experiment: &str, name: &str) -> Run {
        Run {
            experiment: experiment.to_owned(),
            name: name.to_owned(),
            status: Status::Finished,
            started: SystemTime::now(),
            params: Vec::new(),
            metrics: Vec::new(),
            tags: Vec::new(),
            datasets: Vec::new(),
            artifacts: Vec::new(),
        }
    }

    /// How it ended.
    #[must_use]
    pub fn status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }

    /// When it started.
    #[must_use]
    pub fn started(mut self, started: SystemTime) -> Self {
        self.started = started;
        self
    }

    /// A setting; at most 6000 characters.
    pub fn param(&mut self, key: &str, value: impl Display) {
        self.params.push((key.to_owned(), value.to_string()));
    }

    /// A result; NaN and infinities are kept as MLflow keeps them.
    pub fn metric(&mut self, key: &str, value: f64) {
        self.metrics.push((key.to_owned(), value));
    }

    /// A note; cut at 5000 characters.
    pub fn tag(&mut self, key: &str, value: &str) {
        self.tags.push((key.to_owned(), value.chars().take(5000).collect()));
    }

    /// Data that it read.
    pub fn dataset(&mut self, dataset: Dataset) {
        self.datasets.push(dataset);
    }

    /// A file of the run; `path` is relative, with `/`.
    pub fn artifact(&mut self, path: &str, content: Vec<u8>) {
        self.artifacts.push((path.to_owned(), content));
    }

    /// Whether MLflow would accept every key, value and path: it cuts or drops some of the others without a word.
    pub fn check(&self) -> Result<()> {
        text("experiment name", &self.experiment, 256)?;
        text("run name", &self.name, 250)?;
        distinct("parameter", self.params.iter().map(|(key, _)| key))?;
        distinct("metric", self.metrics.iter().map(|(key, _)| key))?;
        distinct("tag", self.tags.iter().map(|(key, _)| key))?;
        for (key, value) in &self.params {
            limit(&format!("parameter `{key}`"), value, 6000)?;
        }
        for dataset in &self.datasets {
            text("dataset name", &dataset.name, 500)?;
            text("dataset digest", &dataset.digest, 36)?;
            text("dataset context", &dataset.context, 500)?;
        }
        for (path, _) in &self.artifacts {
            let plain = Path::new(path)
                .components()
                .all(|part| matches!(part, Component::Normal(_)));
            if path.is_empty() || !plain || path.contains('\\') {
                return Err(refused(format!(
                    "the artifact path `{}` does not stay inside the run",
                    path.escape_debug()
                )));
            }
        }
        Ok(())
    }
}

fn refused(message: String) -> Error {
    Error::new(Kind::Input, message).hint("MLflow would refuse or cut it; use another name")
}

fn text(what: &str, value: &str, limit_chars: usize) -> Result<()> {
    if value.is_empty() {
        return Err(refused(format!("the {what} is empty")));
    }
    limit(what, value, limit_chars)
}

fn limit(what: &str, value: &str, limit: usize) -> Result<()> {
    let length = value.chars().count();
    if length > limit {
        return Err(refused(format!(
            "the {what} has {length} characters, more than {limit}"
        )));
    }
    Ok(())
}

/// Keys: letters, digits, space and `_ - . : /`; at most 250 characters; none twice; no path tricks.
fn distinct<'a>(what: &str, keys: impl Iterator<Item = &'a String>) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    for key in keys {
        text(&format!("{what} key"), key, 250)?;
        let allowed = |c: char| c.is_alphanumeric() || "_-.: /".contains(c);
        let plain =
            !key.starts_with(['/', '.']) && !key.ends_with('/') && !key.split('/').any(|p| p.is_empty() || p == "..");
        if !key.chars().all(allowed) || !plain {
            return Err(refused(format!(
                "MLflow does not accept the {what} key `{}`",
                key.escape_debug()
            )));
        }
        if !seen.insert(key) {
            return Err(refused(format!("the {what} `{key}` is given twice")));
        }
    }
    Ok(())
}
