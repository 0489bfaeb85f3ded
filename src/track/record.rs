//! A run before it is logged.

use super::logged_model::LoggedModel;
use super::rules;
use crate::error::Result;
use std::fmt::Display;
use std::time::SystemTime;

/// The state of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It has not ended yet.
    Running,
    /// It ended successfully.
    Finished,
    /// It ended with an error.
    Failed,
    /// It was stopped by the user.
    Killed,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Running => "RUNNING",
            Status::Finished => "FINISHED",
            Status::Failed => "FAILED",
            Status::Killed => "KILLED",
        }
    }
}

/// The data that a run used.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// The name; at most 500 characters.
    pub name: String,
    /// Identifies the content; at most 36 characters.
    pub digest: String,
    /// The origin of the data.
    pub source: String,
    /// JSON about its columns.
    pub schema: String,
    /// JSON about its size.
    pub profile: String,
    /// The purpose: "training" or "evaluation".
    pub context: String,
}

/// One value of a metric.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Metric {
    pub(super) key: String,
    pub(super) value: f64,
    pub(super) step: i64,
}

/// A run: parameters, metrics, tags, datasets, files and models. Nothing is written before [`log`](super::log).
///
/// ```
/// use tubelab::track::{self, Run};
///
/// let directory = tempfile::tempdir()?;
/// let mut run = Run::new("experiments of mine", "first");
/// run.param("depth", 3);
/// run.curve("loss", [0.9, 0.5, 0.4]);
/// run.artifact("notes/reading.txt", b"looks good".to_vec());
/// let mut trial = Run::new("experiments of mine", "trial");
/// trial.param("depth", 2);
/// run.child(trial); // stands below its parent in MLflow
/// let options = track::TrackOptions::directory(directory.path());
/// let id = track::log_with(&run, &options)?;
/// assert_eq!(track::runs_with(&options)?.height(), 2);
/// assert_eq!(track::file_with(&id, "notes/reading.txt", &options)?, b"looks good");
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Run {
    pub(super) experiment: String,
    pub(super) name: String,
    pub(super) status: Status,
    pub(super) started: SystemTime,
    pub(super) params: Vec<(String, String)>,
    pub(super) metrics: Vec<Metric>,
    pub(super) tags: Vec<(String, String)>,
    pub(super) datasets: Vec<Dataset>,
    pub(super) artifacts: Vec<(String, Vec<u8>)>,
    pub(super) models: Vec<LoggedModel>,
    pub(super) children: Vec<Run>,
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
            models: Vec::new(),
            children: Vec::new(),
        }
    }

    /// The state of the run; finished by default.
    #[must_use]
    pub fn status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }

    /// The start time; now by default.
    #[must_use]
    pub fn started(mut self, started: SystemTime) -> Self {
        self.started = started;
        self
    }

    /// Adds a parameter; at most 6000 characters.
    pub fn param(&mut self, key: &str, value: impl Display) {
        self.params.push((key.to_owned(), value.to_string()));
    }

    /// Adds a metric; NaN and infinities are stored as MLflow stores them.
    pub fn metric(&mut self, key: &str, value: f64) {
        self.metric_at(key, value, 0);
    }

    /// Adds one point of a curve: the value of a metric at a step (iteration, fold, number of trees).
    pub fn metric_at(&mut self, key: &str, value: f64, step: i64) {
        self.metrics.push(Metric {
            key: key.to_owned(),
            value,
            step,
        });
    }

    /// Adds a whole curve, from step 0.
    pub fn curve(&mut self, key: &str, values: impl IntoIterator<Item = f64>) {
        for (step, value) in (0..).zip(values) {
            self.metric_at(key, value, step);
        }
    }

    /// Adds a tag; at most 5000 characters.
    pub fn tag(&mut self, key: &str, value: &str) {
        self.tags.push((key.to_owned(), value.to_owned()));
    }

    /// Adds a dataset that it used.
    pub fn dataset(&mut self, dataset: Dataset) {
        self.datasets.push(dataset);
    }

    /// Adds a file; `path` is relative, with `/`.
    pub fn artifact(&mut self, path: &str, content: Vec<u8>) {
        self.artifacts.push((path.to_owned(), content));
    }

    /// Adds a model that it produced.
    pub fn model(&mut self, model: LoggedModel) {
        self.models.push(model);
    }

    /// Adds a child run, such as a trial of a search. It is logged together with its parent.
    pub fn child(&mut self, run: Run) {
        self.children.push(run);
    }

    /// Checks that MLflow would accept every key, value and path; it silently truncates or drops some of the others.
    ///
    /// # Errors
    /// `is_input()`: MLflow would truncate or reject a name or value; the message names it.
    pub fn check(&self) -> Result<()> {
        rules::text("experiment name", &self.experiment, 256)?;
        rules::text("run name", &self.name, 250)?;
        rules::keys("parameter", self.params.iter().map(|(key, _)| key.as_str()))?;
        rules::keys("tag", self.tags.iter().map(|(key, _)| key.as_str()))?;
        for (key, value) in &self.params {
            rules::limit(&format!("parameter `{key}`"), value, rules::PARAM)?;
        }
        for (key, value) in &self.tags {
            rules::limit(&format!("tag `{key}`"), value, rules::TAG)?;
        }
        let mut points = std::collections::BTreeSet::new();
        for Metric { key, step, .. } in &self.metrics {
            rules::key("metric", key)?;
            if !points.insert((key, step)) {
                return Err(rules::refused(format!(
                    "the metric `{key}` is given twice at step {step}"
                )));
            }
        }
        for dataset in &self.datasets {
            rules::text("dataset name", &dataset.name, 500)?;
            rules::text("dataset digest", &dataset.digest, 36)?;
            rules::text("dataset context", &dataset.context, 500)?;
            rules::limit("dataset source", &dataset.source, 65_535)?;
            rules::limit("dataset schema", &dataset.schema, 65_535)?;
            rules::limit("dataset profile", &dataset.profile, 16_777_215)?;
        }
        for (path, _) in &self.artifacts {
            rules::path(path)?;
        }
        self.models.iter().try_for_each(LoggedModel::check)?;
        self.children.iter().try_for_each(Run::check)
    }
}
