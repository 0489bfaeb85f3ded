//! Sends one stored run to the server, so that it is there exactly once and complete, however often the connection
//! breaks.
//!
//! Everything that must not be there twice carries its id in the file as a tag, and is looked up before it is created.
//! The end of the run (its status) is sent last: a run that has ended is complete.

use super::batches::{Batches, WORDS, metric};
use super::call::CallFailure;
use super::response::{field, number, pairs, part};
use super::transfer::{RUN, Transfer};
use super::{Server, duplicates, models};
use crate::error::{Context, Error, Kind, Result};
use crate::track::stored::Stored;
use serde_json::{Value, json};
use std::cell::Cell;

/// The outcome of sending a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// It was missing, or incomplete.
    Now,
    /// It was there already.
    Before,
}

/// Sends a run. `fresh`: it was written a moment ago, so that nothing of it can be there.
pub(crate) async fn send(server: &Server, run: &Stored, fresh: bool) -> Result<Sent> {
    let context = || format!("sending the run {} to {}", run.id, server.place());
    let transfer = Transfer {
        server,
        run,
        experiment: server.experiment(&run.experiment).await.with_context(context)?,
        uncertain: Cell::new(false),
        tagged: Cell::new(false),
    };
    transfer.go(fresh).await.with_context(context)
}

impl Transfer<'_> {
    async fn go(&self, fresh: bool) -> Result<Sent> {
        let parent = match &self.run.parent {
            Some(parent) => Some(self.parent(parent).await?),
            None => None,
        };
        let tags = self.tags(parent.as_deref());
        let info = self.made(fresh, || self.find(), || self.create(&tags)).await?;
        let complete = info["status"].as_str().is_some_and(|status| status != "RUNNING");
        if complete {
            models::aliases(self, &field(&info, "run_id")?).await?;
            return Ok(Sent::Before);
        }
        let id = field(&info, "run_id")?;
        self.batches(&id, if self.tagged.get() { Vec::new() } else { tags })
            .await?;
        self.datasets(&id).await?;
        let uri = field(&info, "artifact_uri")?;
        self.files(&uri, &self.run.files).await?;
        for model in &self.run.models {
            models::send(self, model, &id).await?;
        }
        self.verify(&id).await?;
        if self.uncertain.get() {
            duplicates::remove(self, &id).await?;
        }
        self.end(&id).await?;
        Ok(Sent::Now)
    }

    /// The run on the server: the complete one if earlier attempts left several.
    async fn find(&self) -> Result<Option<Value>> {
        let mut found = self.server.runs_tagged(&self.experiment, &self.run.id, "ALL").await?;
        found.sort_by_key(|info| {
            let deleted = info["lifecycle_stage"] == "deleted";
            // A whole run that someone deleted stays deleted.
            (info["status"] == "RUNNING", deleted)
        });
        Ok(found
            .into_iter()
            .find(|info| !(info["status"] == "RUNNING" && info["lifecycle_stage"] == "deleted")))
    }

    /// The tags of the run, with the server's id of its parent run.
    fn tags(&self, parent: Option<&str>) -> Vec<Value> {
        let tag = |(key, value): &(String, String)| {
            let value = match (key.as_str(), parent) {
                ("mlflow.parentRunId", Some(parent)) => parent,
                _ => value,
            };
            json!({ "key": key, "value": value })
        };
        self.run.tags.iter().map(tag).collect()
    }

    async fn create(&self, tags: &[Value]) -> Result<Value, CallFailure> {
        let own = json!({ "key": RUN, "value": self.run.id });
        // More than one call takes go in batches.
        let along = if tags.len() < WORDS { tags } else { &[] };
        let body = json!({
            "experiment_id": self.experiment,
            "user_id": self.run.user,
            "run_name": self.run.name,
            "start_time": self.run.start,
            "tags": along.iter().chain([&own]).collect::<Vec<_>>(),
        });
        let mut answer = self.server.post_once("runs/create", &body).await?;
        self.tagged.set(along.len() == tags.len());
        Ok(part(&mut answer, "/run/info"))
    }

    /// The server's id of the parent run.
    async fn parent(&self, parent: &str) -> Result<String> {
        let mut found = self.server.runs_tagged(&self.experiment, parent, "ALL").await?;
        found.sort_by_key(|info| info["lifecycle_stage"] == "deleted");
        match found.first() {
            Some(info) => field(info, "run_id"),
            // Its parent was deleted here before it was sent: the run stands alone.
            None => Ok(parent.to_owned()),
        }
    }

    async fn batches(&self, id: &str, tags: Vec<Value>) -> Result<()> {
        let mut batches = Batches::default();
        for (key, value) in &self.run.params {
            batches.add("params", json!({ "key": key, "value": value }));
        }
        for tag in tags {
            batches.add("tags", tag);
        }
        for point in &self.run.metrics {
            batches.add("metrics", metric(point));
        }
        for mut batch in batches.full {
            batch["run_id"] = json!(id);
            self.server.post("runs/log-batch", &batch).await?;
        }
        Ok(())
    }

    async fn datasets(&self, id: &str) -> Result<()> {
        if self.run.datasets.is_empty() {
            return Ok(());
        }
        let datasets: Vec<Value> = (self.run.datasets.iter())
            .map(|data| {
                let tags: Vec<Value> = data.tags.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
                json!({
                    "tags": tags,
                    "dataset": {
                        "name": data.name, "digest": data.digest, "source_type": data.source_type, "source": data.source,
                        "schema": data.schema, "profile": data.profile,
                    },
                })
            })
            .collect();
        let body = json!({ "run_id": id, "datasets": datasets });
        self.server.post("runs/log-inputs", &body).await?;
        Ok(())
    }

    /// A status of 200 is no proof: whatever was not stored is missing here.
    async fn verify(&self, id: &str) -> Result<()> {
        let answer = self.server.get("runs/get", &[("run_id", id)]).await?;
        let data = &answer["run"]["data"];
        let has = |list: &str, key: &str, value: &str| {
            pairs(&data[list]).any(|(k, v)| k == key && v.as_str().unwrap_or_default() == value)
        };
        let lost = |what: &str, key: &str| {
            Error::new(
                Kind::Network,
                format!("the MLflow server accepted the {what} `{key}` but did not store it"),
            )
            .hint("check the server's log; the run is still stored locally")
        };
        if let Some((key, _)) = self.run.params.iter().find(|(key, value)| !has("params", key, value)) {
            return Err(lost("parameter", key));
        }
        let tags = self.run.tags.iter().filter(|(key, _)| key != "mlflow.parentRunId");
        if let Some((key, _)) = tags.into_iter().find(|(key, value)| !has("tags", key, value)) {
            return Err(lost("tag", key));
        }
        let stored: std::collections::BTreeMap<&str, &Value> = pairs(&data["metrics"]).collect();
        for point in &self.run.latest {
            let same = stored.get(point.key.as_str()).is_some_and(|value| match point.is_nan {
                true => value.as_str() == Some("NaN"),
                false => number(value) == Some(point.value),
            });
            if !same {
                return Err(lost("metric", &point.key));
            }
        }
        let inputs = answer["run"]["inputs"]["dataset_inputs"].as_array().map_or(0, Vec::len);
        match self.run.datasets.get(inputs) {
            Some(data) => Err(lost("dataset", &data.name)),
            None => Ok(()),
        }
    }

    async fn end(&self, id: &str) -> Result<()> {
        if self.run.status == "RUNNING" {
            return Ok(());
        }
        let body = json!({ "run_id": id, "status": self.run.status, "end_time": self.run.end });
        let answer = self.server.post("runs/update", &body).await?;
        // An unknown status is ignored with 200.
        if answer["run_info"]["status"] != self.run.status.as_str() {
            return Err(Error::new(
                Kind::Format,
                format!("the MLflow server has no run status {}", self.run.status),
            ));
        }
        Ok(())
    }
}

impl Server {
    /// The id of an experiment, which is created if missing and restored if deleted.
    async fn experiment(&self, name: &str) -> Result<String> {
        let known = |server: &Server| server.live.experiments.lock().ok()?.get(name).cloned();
        if let Some(id) = known(self) {
            return Ok(id);
        }
        let find = async || self.get("experiments/get-by-name", &[("experiment_name", name)]).await;
        let found = match find().await {
            Err(trouble) if trouble.error.is_not_found() => {
                match self.post("experiments/create", &json!({ "name": name })).await {
                    Ok(answer) => json!({ "experiment": answer }),
                    // Someone else has made it, or we have and the answer was lost.
                    Err(trouble) if trouble.code == "RESOURCE_ALREADY_EXISTS" => find().await?,
                    Err(trouble) => return Err(trouble.error),
                }
            }
            answer => answer?,
        };
        let id = field(&found["experiment"], "experiment_id")?;
        if found["experiment"]["lifecycle_stage"] == "deleted" {
            self.post("experiments/restore", &json!({ "experiment_id": id }))
                .await?;
        }
        if let Ok(mut experiments) = self.live.experiments.lock() {
            experiments.insert(name.to_owned(), id.clone());
        }
        Ok(id)
    }
}
