//! Where the results of analyses are stored.

use super::commit::clean_up;
use super::layout::RESULTS;
use super::store::Corpus;
use crate::error::{Context, Error, Result};
use crate::platform::files::{Access, directories, make_directory, replace_file};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Written last: a directory with it is a complete result.
const RUN_FILE: &str = "run.json";

/// The content of `run.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Run {
    pub format: u32,
    pub analysis: String,
    pub time_zone: String,
    pub run: String,
    pub channels: usize,
    pub videos: usize,
    /// When the oldest description of a live channel was received, in microseconds since 1970.
    pub described_at: Option<i64>,
    /// When the latest answer was received, in microseconds since 1970.
    pub snapshot_at: Option<i64>,
}

/// The directory of a result, complete or not.
#[derive(Clone)]
pub(super) struct Place(PathBuf);

impl Place {
    pub fn new(root: &Path, analysis: &str, run: &str) -> Place {
        Place(root.join(RESULTS).join(analysis).join(run))
    }

    /// The description of a complete result.
    pub fn run(&self) -> Option<Run> {
        let bytes = std::fs::read(self.0.join(RUN_FILE)).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    pub fn channels(&self) -> PathBuf {
        self.0.join("channels.parquet")
    }

    /// A model that was trained on every channel.
    pub fn model(&self) -> PathBuf {
        self.0.join("model.json")
    }

    /// The rows of the groups of the channels in a bucket.
    pub fn groups(&self, bucket: u32) -> PathBuf {
        self.0
            .join("groups")
            .join(format!("bucket={bucket:04}"))
            .join("part-00001.parquet")
    }

    /// The rows of the channels in a bucket while the result is not complete. Its name begins with an underscore, so
    /// that Spark and DuckDB do not take it for data.
    pub fn rows(&self, bucket: u32) -> PathBuf {
        self.0.join("_buckets").join(format!("{bucket:04}.parquet"))
    }

    /// Writes a file completely or not at all.
    pub fn write(path: &Path, content: &[u8]) -> Result<()> {
        if let Some(directory) = path.parent() {
            make_directory(directory, Access::Default)?;
        }
        Ok(replace_file(path, content, Access::Default)?)
    }

    /// Removes everything.
    pub fn discard(&self) -> Result<()> {
        match std::fs::remove_dir_all(&self.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Marks the result as complete, and removes what was needed on the way.
    pub fn complete(&self, run: &Run) -> Result<()> {
        let mut text = serde_json::to_string_pretty(run)?;
        text.push('\n');
        Place::write(&self.0.join(RUN_FILE), text.as_bytes())?;
        clean_up(&self.0);
        match std::fs::remove_dir_all(self.0.join("_buckets")) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

impl Corpus {
    /// Removes results over data that are too old, and those that were never completed. Returns how many.
    pub(super) fn purge_results(&self, past: &dyn Fn(Option<i64>) -> bool) -> Result<usize> {
        let mut removed = 0;
        for analysis in directories(&self.root.join(RESULTS))? {
            for place in directories(&analysis)? {
                let run = Place(place.clone()).run();
                // A result over generated channels alone has no oldest description.
                if run.is_some_and(|run| run.described_at.is_none_or(|at| !past(Some(at)))) {
                    continue;
                }
                std::fs::remove_dir_all(&place)
                    .map_err(Error::from)
                    .with_context(|| "deleting a result")?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    /// The latest complete result of an analysis.
    pub(super) fn latest(&self, analysis: &str) -> Result<Option<Place>> {
        let places = directories(&self.root.join(RESULTS).join(analysis))?
            .into_iter()
            .map(Place);
        let newest = places.filter_map(|place| Some((place.run()?.snapshot_at, place)));
        Ok(newest.max_by_key(|(at, _)| *at).map(|(_, place)| place))
    }
}
