//! What a distributed engine does for an analysis: its task, and its answers.

use super::analyses::Analysis;
use super::layout::FORMAT;
use crate::error::{Error, Kind, Result};
use serde::{Deserialize, Serialize};

/// A distributed engine that reads the tables of a corpus and starts workers.
#[doc(hidden)]
pub trait Engine {
    /// The table `channels` as the engine reads it: ids, digests of the snapshots, and stored videos.
    ///
    /// # Errors
    /// `is_network()`: the engine does not answer.
    fn channels(&self) -> Result<Vec<(String, String, i64)>>;

    /// Runs the task over the videos of these buckets, and hands over each answer of the workers. `gather` asks the
    /// engine to bring all rows of a channel together first.
    ///
    /// # Errors
    /// Those of the engine, of a worker, and of `take`.
    fn run(&self, task: &Task, buckets: &[u32], gather: bool, take: &mut dyn FnMut(Answer) -> Result<()>)
    -> Result<()>;
}

/// The task of a worker, as JSON.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub(super) format: u32,
    /// Of the client: the results of two versions are not mixed.
    pub(super) version: String,
    pub(super) analysis: String,
    pub(super) time_zone: String,
    pub(super) buckets: u32,
}

/// The results of some channels of a bucket, as Parquet.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The bucket of all of them.
    pub bucket: u32,
    /// One row per channel.
    pub rows: Vec<u8>,
    /// The rows of the groups, if there are any.
    pub groups: Option<Vec<u8>>,
}

impl Task {
    pub(super) fn new(analysis: Analysis, time_zone: &str, buckets: u32) -> Task {
        Task {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            analysis: analysis.name().to_owned(),
            time_zone: time_zone.to_owned(),
            buckets,
        }
    }

    /// Reads a task that [`Task::to_json`] wrote.
    ///
    /// # Errors
    /// `is_format()`: the client has another version, or this is not a task.
    #[doc(hidden)]
    pub fn from_json(text: &str) -> Result<Task> {
        #[derive(Deserialize)]
        struct Version {
            format: u32,
            version: String,
        }
        let unreadable = |error: serde_json::Error| {
            Error::new(Kind::Format, format!("the task of the worker is invalid: {error}"))
                .hint("the engine starts the worker: use tubelab corpus analyze --engine")
        };
        // The versions alone are read first: a task of another version may have other fields.
        let Version { format, version } = serde_json::from_str(text).map_err(unreadable)?;
        let own = env!("CARGO_PKG_VERSION");
        if (format, version.as_str()) != (FORMAT, own) {
            let message = format!(
                "the client is tubelab {} with format {format}, and this worker is tubelab {own} with format {FORMAT}",
                version.escape_debug()
            );
            return Err(
                Error::new(Kind::Format, message).hint("install the same version on the client and every worker")
            );
        }
        let task: Task = serde_json::from_str(text).map_err(unreadable)?;
        if task.buckets == 0 {
            return Err(Error::new(
                Kind::Format,
                "the task of the worker is invalid: no buckets",
            ));
        }
        Ok(task)
    }

    /// The task as JSON.
    ///
    /// # Errors
    /// `is_format()`: never, as every task can be written.
    #[doc(hidden)]
    pub fn to_json(&self) -> Result<String> {
        Ok(serde_json::to_string(self)?)
    }

    /// The columns of the videos that the worker needs.
    ///
    /// # Errors
    /// `is_input()`: no such analysis.
    #[doc(hidden)]
    pub fn columns(&self) -> Result<Vec<String>> {
        let mut columns = Analysis::named(&self.analysis)?.columns();
        if !columns.iter().any(|name| name == "video_id") {
            columns.push("video_id".to_owned());
        }
        Ok(columns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_refuses_another_version() {
        let task = Task::new(Analysis::Uploads, "Europe/Berlin", 64);
        let text = task.to_json().unwrap();
        assert_eq!(Task::from_json(&text).unwrap(), task);
        let other = text.replace("\"format\":1", "\"format\":2");
        let newer = text.replace(env!("CARGO_PKG_VERSION"), "99.0.0");
        for changed in [other, newer, r#"{"format":7,"version":"9.9.9"}"#.to_owned()] {
            let error = Task::from_json(&changed).unwrap_err();
            assert!(
                error.is_format() && error.to_string().contains("install the same version"),
                "{error}"
            );
        }
        for damaged in ["", "{}", &text.replace("\"buckets\":64", "\"buckets\":0")] {
            assert!(Task::from_json(damaged).unwrap_err().is_format());
        }
    }
}
