//! Runs as rows and files.

use super::git;
use super::logged_model::LoggedModel;
use super::record::{Dataset, Metric, Run};
use super::store::{millis, open, storage};
use crate::error::{Context, Error, Result};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;
use uuid::Uuid;

/// Files to be written, by path below the directory.
type Files = Vec<(String, Vec<u8>)>;

/// Writes a run with its child runs; returns its id. Either everything is written or nothing.
pub(super) fn write(run: &Run, directory: &Path) -> Result<String> {
    let mut connection = open(directory)?;
    // Asked for before the transaction: others must not wait for it.
    let context = RunContext::now();
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(storage)?;
    let mut files = Files::new();
    let id = insert(&transaction, run, None, &context, &mut files).map_err(storage)?;
    // Files first: a committed run must not lack them.
    for (path, content) in &files {
        let file = directory.join(path);
        let write = || {
            if let Some(parent) = file.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(&file, content)
        };
        write()
            .map_err(Error::from)
            .with_context(|| format!("writing {}", file.display()))?;
    }
    transaction.commit().map_err(storage)?;
    Ok(id)
}

/// The circumstances in which a run is logged.
struct RunContext {
    end: SystemTime,
    user: String,
    tags: Vec<(&'static str, String)>,
}

impl RunContext {
    fn now() -> RunContext {
        // Jupyter tells its kernels which notebook they serve.
        let notebook = variable("JPY_SESSION_NAME");
        let user = variable("USER").unwrap_or_else(|| "unknown".to_owned());
        let mut tags = git::state(Path::new(".")).tags();
        let source_type = if notebook.is_some() { "NOTEBOOK" } else { "LOCAL" };
        tags.push(("mlflow.source.type", source_type.to_owned()));
        tags.extend(notebook.clone().map(|notebook| ("tubelab.notebook", notebook)));
        tags.push(("mlflow.source.name", notebook.unwrap_or_else(|| "tubelab".to_owned())));
        tags.push(("mlflow.user", user.clone()));
        tags.push(("tubelab.version", env!("CARGO_PKG_VERSION").to_owned()));
        RunContext {
            end: SystemTime::now(),
            user,
            tags,
        }
    }
}

fn insert(
    transaction: &Transaction,
    run: &Run,
    parent: Option<&str>,
    context: &RunContext,
    files: &mut Files,
) -> rusqlite::Result<String> {
    let id = Uuid::new_v4().simple().to_string();
    let experiment = experiment(transaction, &run.experiment)?;
    let uri = format!("mlartifacts/{experiment}/{id}/artifacts");
    let end = (run.status != super::Status::Running).then(|| millis(context.end));
    transaction.execute(
        "INSERT INTO runs (run_uuid, name, source_type, source_name, entry_point_name, user_id, status, start_time, \
         end_time, source_version, lifecycle_stage, artifact_uri, experiment_id) \
         VALUES (?1, ?2, 'UNKNOWN', '', '', ?3, ?4, ?5, ?6, '', 'active', ?7, ?8)",
        params![
            id,
            run.name,
            context.user,
            run.status.name(),
            millis(run.started),
            end,
            uri,
            experiment
        ],
    )?;
    let mut param = transaction.prepare("INSERT INTO params (key, value, run_uuid) VALUES (?1, ?2, ?3)")?;
    for (key, value) in &run.params {
        param.execute(params![key, value, id])?;
    }
    // A tag of the caller's wins over one of ours.
    let mut tag = transaction.prepare("INSERT OR IGNORE INTO tags (key, value, run_uuid) VALUES (?1, ?2, ?3)")?;
    for (key, value) in &run.tags {
        tag.execute(params![key, value, id])?;
    }
    for (key, value) in &context.tags {
        tag.execute(params![key, value, id])?;
    }
    tag.execute(params!["mlflow.runName", run.name, id])?;
    if let Some(parent) = parent {
        tag.execute(params!["mlflow.parentRunId", parent, id])?;
    }
    metrics(transaction, &run.metrics, &id, millis(context.end))?;
    for data in &run.datasets {
        dataset(transaction, data, &id, experiment)?;
    }
    // The directory is there even where nothing is in it.
    files.extend((run.artifacts.iter()).map(|(path, content)| (format!("{uri}/{path}"), content.clone())));
    for model in &run.models {
        logged_model(transaction, model, &id, experiment, context, files)?;
    }
    for child in &run.children {
        insert(transaction, child, Some(&id), context, files)?;
    }
    Ok(id)
}

/// The id of the experiment, which is created if missing and restored if deleted.
fn experiment(transaction: &Transaction, name: &str) -> rusqlite::Result<i64> {
    let now = millis(SystemTime::now());
    let found: Option<i64> = transaction
        .query_row("SELECT experiment_id FROM experiments WHERE name = ?1", [name], |row| {
            row.get(0)
        })
        .optional()?;
    if let Some(id) = found {
        transaction.execute(
            "UPDATE experiments SET lifecycle_stage = 'active', last_update_time = ?2 \
             WHERE experiment_id = ?1 AND lifecycle_stage <> 'active'",
            [id, now],
        )?;
        return Ok(id);
    }
    transaction.execute(
        "INSERT INTO experiments (name, lifecycle_stage, creation_time, last_update_time) VALUES (?1, 'active', ?2, ?2)",
        params![name, now],
    )?;
    let id = transaction.last_insert_rowid();
    transaction.execute(
        "UPDATE experiments SET artifact_location = ?2 WHERE experiment_id = ?1",
        params![id, format!("mlartifacts/{id}")],
    )?;
    Ok(id)
}

fn metrics(transaction: &Transaction, metrics: &[Metric], run: &str, time: i64) -> rusqlite::Result<()> {
    // Prepared once, with the checks of foreign keys off the path of each row.
    let mut all = transaction.prepare(
        "INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut last: BTreeMap<&str, &Metric> = BTreeMap::new();
    for metric in metrics {
        let (value, is_nan) = stored(metric.value);
        all.execute(params![metric.key, value, time, run, metric.step, is_nan])?;
        let shown = last.entry(&metric.key).or_insert(metric);
        if metric.step > shown.step {
            *shown = metric;
        }
    }
    // MLflow shows the latest value of a metric from a table of its own.
    let mut latest = transaction.prepare(
        "INSERT INTO latest_metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for metric in last.into_values() {
        let (value, is_nan) = stored(metric.value);
        latest.execute(params![metric.key, value, time, run, metric.step, is_nan])?;
    }
    Ok(())
}

/// A number as MLflow stores it: NaN separately, infinities as the largest numbers.
fn stored(value: f64) -> (f64, bool) {
    match value.is_nan() {
        true => (0.0, true),
        false => (value.clamp(-f64::MAX, f64::MAX), false),
    }
}

fn dataset(transaction: &Transaction, dataset: &Dataset, run: &str, experiment: i64) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT OR IGNORE INTO datasets (dataset_uuid, experiment_id, name, digest, dataset_source_type, \
         dataset_source, dataset_schema, dataset_profile) VALUES (?1, ?2, ?3, ?4, 'code', ?5, ?6, ?7)",
        params![
            Uuid::new_v4().simple().to_string(),
            experiment,
            dataset.name,
            dataset.digest,
            serde_json::json!({ "tags": { "source": dataset.source } }).to_string(),
            dataset.schema,
            dataset.profile
        ],
    )?;
    let id: String = transaction.query_row(
        "SELECT dataset_uuid FROM datasets WHERE experiment_id = ?1 AND name = ?2 AND digest = ?3",
        params![experiment, dataset.name, dataset.digest],
        |row| row.get(0),
    )?;
    let input = Uuid::new_v4().simple().to_string();
    transaction.execute(
        "INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id, step) \
         VALUES (?1, 'DATASET', ?2, 'RUN', ?3, 0)",
        params![input, id, run],
    )?;
    transaction.execute(
        "INSERT INTO input_tags (input_uuid, name, value) VALUES (?1, 'mlflow.data.context', ?2)",
        params![input, dataset.context],
    )?;
    Ok(())
}

fn logged_model(
    transaction: &Transaction,
    model: &LoggedModel,
    run: &str,
    experiment: i64,
    context: &RunContext,
    files: &mut Files,
) -> rusqlite::Result<()> {
    const READY: i64 = 2;
    let id = format!("m-{}", Uuid::new_v4().simple());
    let location = format!("mlartifacts/{experiment}/models/{id}/artifacts");
    let end = millis(context.end);
    transaction.execute(
        "INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms, \
         last_updated_timestamp_ms, status, lifecycle_stage, model_type, source_run_id, status_message) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, 'active', '', ?7, NULL)",
        params![id, experiment, model.name, location, end, READY, run],
    )?;
    let mut param = transaction.prepare(
        "INSERT INTO logged_model_params (model_id, experiment_id, param_key, param_value) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (key, value) in &model.params {
        param.execute(params![id, experiment, key, value])?;
    }
    transaction.execute(
        "INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id, step) \
         VALUES (?1, 'RUN_OUTPUT', ?2, 'MODEL_OUTPUT', ?3, 0)",
        params![Uuid::new_v4().simple().to_string(), run, id],
    )?;
    let time = jiff::Timestamp::from_millisecond(end).map_or_else(
        |_| String::new(),
        |time| time.strftime("%Y-%m-%d %H:%M:%S.%6f").to_string(),
    );
    let whole = model.contents(&id, run, &time);
    files.extend(
        whole
            .into_iter()
            .chain(model.files.clone())
            .map(|(path, content)| (format!("{location}/{path}"), content)),
    );
    match &model.registered {
        Some(name) => version(transaction, model, name, (&id, run, &location), context),
        None => Ok(()),
    }
}

/// The next version of a registered model.
fn version(
    transaction: &Transaction,
    model: &LoggedModel,
    name: &str,
    (id, run, location): (&str, &str, &str),
    context: &RunContext,
) -> rusqlite::Result<()> {
    let end = millis(context.end);
    let known = transaction.execute(
        "UPDATE registered_models SET last_updated_time = ?2 WHERE name = ?1",
        params![name, end],
    )?;
    if known == 0 {
        transaction.execute(
            "INSERT INTO registered_models (name, creation_time, last_updated_time, description) \
             VALUES (?1, ?2, ?2, NULL)",
            params![name, end],
        )?;
    }
    let version: i64 = transaction.query_row(
        "SELECT coalesce(max(version), 0) + 1 FROM model_versions WHERE name = ?1",
        [name],
        |row| row.get(0),
    )?;
    transaction.execute(
        "INSERT INTO model_versions (name, version, creation_time, last_updated_time, description, user_id, \
         current_stage, source, run_id, status, status_message, run_link, storage_location) \
         VALUES (?1, ?2, ?3, ?3, '', ?4, 'None', ?5, ?6, 'READY', NULL, '', ?7)",
        params![name, version, end, context.user, format!("models:/{id}"), run, location],
    )?;
    for alias in &model.aliases {
        set_alias(transaction, name, alias, version)?;
    }
    for alias in &model.first {
        let sql = "SELECT 1 FROM registered_model_aliases WHERE name = ?1 AND alias = ?2";
        if transaction
            .query_row(sql, [name, alias], |_| Ok(()))
            .optional()?
            .is_none()
        {
            set_alias(transaction, name, alias, version)?;
        }
    }
    Ok(())
}

pub(super) fn set_alias(transaction: &Transaction, name: &str, alias: &str, version: i64) -> rusqlite::Result<()> {
    transaction.execute(
        "DELETE FROM registered_model_aliases WHERE name = ?1 AND alias = ?2",
        [name, alias],
    )?;
    transaction.execute(
        "INSERT INTO registered_model_aliases (alias, version, name) VALUES (?1, ?2, ?3)",
        params![alias, version, name],
    )?;
    Ok(())
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name)
        .ok()
        .filter(|value| !value.is_empty())
        .map(|value| value.chars().filter(|c| *c != '\0').take(250).collect())
}
