//! One stored run to the server, so that it is there once, whole, however often the connection breaks.
//!
//! Each thing that must not be there twice carries the id that it has in the file as a tag, and is looked for before it
//! is made again. The run's end (its status) is told last: a run that has ended is complete.

use super::call::Trouble;
use super::{Server, doubles, models};
use crate::error::{Context, Error, Kind, Result};
use crate::track::stored::{Point, Stored};
use serde_json::{Value, json};
use std::cell::Cell;

/// The tag by which a run is known on the server.
pub(super) const RUN: &str = "tubelab.run_id";

/// MLflow takes at most so many in one call, and at most a million bytes.
const METRICS: usize = 1000;
const WORDS: usize = 100;
const BYTES: usize = 900_000;

/// What became of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::track) enum Sent {
    /// It was not there, or not whole.
    Now,
    /// It was there already.
    Before,
}

/// A run on its way.
pub(super) struct Way<'a> {
    pub(super) server: &'a Server,
    pub(super) run: &'a Stored,
    pub(super) experiment: String,
    /// Whether something may have been made without our knowing.
    pub(super) doubtful: Cell<bool>,
    /// Whether the run was made with its tags.
    tagged: Cell<bool>,
}

/// Sends a run. `fresh`: it was written a moment ago, so that nothing of it can be there.
pub(in crate::track) async fn send(server: &Server, run: &Stored, fresh: bool) -> Result<Sent> {
    let context = || format!("sending the run {} to {}", run.id, server.place());
    let way = Way {
        server,
        run,
        experiment: server.experiment(&run.experiment).await.with_context(context)?,
        doubtful: Cell::new(false),
        tagged: Cell::new(false),
    };
    way.go(fresh).await.with_context(context)
}

impl Way<'_> {
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
        if self.doubtful.get() {
            doubles::remove(self, &id).await?;
        }
        self.end(&id).await?;
        Ok(Sent::Now)
    }

    /// What exists or is made now; what an attempt of unknown end has made is found instead of made again.
    pub(super) async fn made<T>(
        &self,
        fresh: bool,
        find: impl AsyncFn() -> Result<Option<T>>,
        make: impl AsyncFn() -> Result<T, Trouble>,
    ) -> Result<T> {
        let mut known = if fresh { None } else { find().await? };
        if known.is_some() {
            // What an earlier attempt began may be there twice.
            self.doubtful.set(true);
        }
        let mut attempt = 0;
        loop {
            if let Some(known) = known {
                return Ok(known);
            }
            match make().await {
                Ok(made) => return Ok(made),
                Err(trouble) if !trouble.passing || attempt >= self.server.retries => return Err(trouble.error),
                Err(_) => self.doubtful.set(true),
            }
            self.server.pause(attempt).await;
            attempt += 1;
            known = find().await?;
        }
    }

    /// The run on the server: the complete one where an earlier attempt left several.
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

    /// The tags of the run, with the id that the run above this one has on the server.
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

    async fn create(&self, tags: &[Value]) -> Result<Value, Trouble> {
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

    /// The id that the run above this one has on the server.
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

    /// Stores files below the place that the server has named for them.
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
                format!("the MLflow server accepted the {what} `{key}`, but did not store it"),
            )
            .hint("look at the server's log; the run is kept here")
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
                format!("the MLflow server does not know the status {}", self.run.status),
            ));
        }
        Ok(())
    }
}

impl Server {
    /// The id of an experiment, which is made when missing and restored when it was deleted.
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

/// Rows in as few calls as MLflow permits.
#[derive(Default)]
struct Batches {
    full: Vec<Value>,
    /// Rows of each kind and bytes in the last of them.
    counts: std::collections::BTreeMap<&'static str, usize>,
    bytes: usize,
}

impl Batches {
    fn add(&mut self, kind: &'static str, row: Value) {
        let most = if kind == "metrics" { METRICS } else { WORDS };
        // JSON escapes what is not ASCII at most sixfold on the server's side of the count.
        let bytes = row.to_string().len();
        let all: usize = self.counts.values().sum();
        let full =
            self.counts.get(kind).is_some_and(|count| *count >= most) || all >= METRICS || self.bytes + bytes > BYTES;
        if self.full.is_empty() || full {
            self.full.push(json!({}));
            self.counts.clear();
            self.bytes = 0;
        }
        *self.counts.entry(kind).or_default() += 1;
        self.bytes += bytes + 1;
        if let Some(batch) = self.full.last_mut() {
            match batch[kind].as_array_mut() {
                Some(rows) => rows.push(row),
                None => batch[kind] = json!([row]),
            }
        }
    }
}

/// Numbers that JSON has no sign for go as words: bare, they would end the batch without a word.
fn metric(point: &Point) -> Value {
    let value = match (point.is_nan, point.value) {
        (true, _) => json!("NaN"),
        (_, value) if value >= f64::MAX => json!("Infinity"),
        (_, value) if value <= -f64::MAX => json!("-Infinity"),
        (_, value) => json!(value),
    };
    json!({ "key": point.key, "value": value, "timestamp": point.timestamp, "step": point.step })
}

/// A number of an answer; infinities come back as the largest numbers.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value.as_str() {
        Some("Infinity") => Some(f64::MAX),
        Some("-Infinity") => Some(-f64::MAX),
        Some(_) => None,
        None => value.as_f64(),
    }
}

/// The keys and values of a list of an answer.
pub(super) fn pairs(list: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let rows = list.as_array().map(Vec::as_slice).unwrap_or_default();
    rows.iter()
        .filter_map(|row| Some((row["key"].as_str()?, &row["value"])))
}

pub(super) fn field(value: &Value, name: &str) -> Result<String> {
    value[name].as_str().map(str::to_owned).ok_or_else(|| {
        Error::new(Kind::Format, format!("the answer of the MLflow server lacks `{name}`"))
            .hint("check MLFLOW_TRACKING_URI; MLflow 3.1 or later is needed")
    })
}

/// A part of an answer, null where it is missing.
pub(super) fn part(answer: &mut Value, pointer: &str) -> Value {
    answer.pointer_mut(pointer).map(Value::take).unwrap_or_default()
}

/// A list of an answer, empty where it is missing.
pub(super) fn list(answer: &mut Value, pointer: &str) -> Vec<Value> {
    match part(answer, pointer) {
        Value::Array(rows) => rows,
        _ => Vec::new(),
    }
}

/// The path of a place below the server's artifacts.
pub(super) fn proxied(uri: &str) -> Result<&str> {
    let path = uri
        .strip_prefix("mlflow-artifacts:")
        .map(|rest| rest.trim_start_matches('/'));
    // `mlflow-artifacts://host/…` names another server than the one that is asked.
    path.filter(|path| !path.is_empty() && !uri.starts_with("mlflow-artifacts://"))
        .ok_or_else(|| {
            let scheme = uri.split(':').next().unwrap_or_default();
            Error::new(
                Kind::Input,
                format!("the server keeps files at a place of its own ({scheme}), which only its clients reach"),
            )
            .hint("start the MLflow server with --serve-artifacts and --artifacts-destination")
        })
}
