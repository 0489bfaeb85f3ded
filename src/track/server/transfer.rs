//! A run that is being sent, and steps shared by its parts.

use super::Server;
use super::call::CallFailure;
use super::response::{list, part, proxied};
use crate::error::{Context, Error, Result};
use crate::track::stored::Stored;
use serde_json::{Value, json};
use std::cell::Cell;

/// The tag that identifies a run on the server.
pub(super) const RUN: &str = "tubelab.run_id";

/// A run that is being sent.
pub(super) struct Transfer<'a> {
    pub(super) server: &'a Server,
    pub(super) run: &'a Stored,
    pub(super) experiment: String,
    /// Whether something may have been created without our knowledge.
    pub(super) uncertain: Cell<bool>,
    /// Whether the run was created with its tags.
    pub(super) tagged: Cell<bool>,
}

impl Transfer<'_> {
    /// What exists or is created now; what an attempt with unknown outcome has created is found instead of created
    /// again.
    pub(super) async fn made<T>(
        &self,
        fresh: bool,
        find: impl AsyncFn() -> Result<Option<T>>,
        make: impl AsyncFn() -> Result<T, CallFailure>,
    ) -> Result<T> {
        let mut known = if fresh { None } else { find().await? };
        if known.is_some() {
            // What an earlier attempt began may be there twice.
            self.uncertain.set(true);
        }
        let mut attempt = 0;
        loop {
            if let Some(known) = known {
                return Ok(known);
            }
            match make().await {
                Ok(made) => return Ok(made),
                Err(trouble) if !trouble.passing || attempt >= self.server.retries => return Err(trouble.error),
                Err(_) => self.uncertain.set(true),
            }
            self.server.pause(attempt).await;
            attempt += 1;
            known = find().await?;
        }
    }

    /// Stores files below the location that the server named for them.
    pub(super) async fn files(&self, uri: &str, files: &[(String, std::path::PathBuf)]) -> Result<()> {
        if files.is_empty() {
            return Ok(());
        }
        let directory = proxied(uri)?;
        for (path, file) in files {
            let content = std::fs::read(file)
                .map_err(Error::from)
                .with_context(|| format!("reading {}", file.display()))?;
            self.server.put_file(&format!("{directory}/{path}"), &content).await?;
        }
        Ok(())
    }
}

impl Server {
    /// The runs that carry the id of a run of ours.
    pub(super) async fn runs_tagged(&self, experiment: &str, id: &str, view: &str) -> Result<Vec<Value>> {
        let body = json!({
            "experiment_ids": [experiment],
            "filter": format!("tags.`{RUN}` = '{}'", id.replace('\'', "")),
            "run_view_type": view,
        });
        let mut answer = self.post("runs/search", &body).await?;
        let runs = list(&mut answer, "/runs");
        Ok(runs.into_iter().map(|mut run| part(&mut run, "/info")).collect())
    }
}
