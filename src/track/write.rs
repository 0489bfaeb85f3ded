//! One run as rows and files.

use super::Options;
use super::record::Run;
use super::store::{millis, open, storage};
use crate::error::{Error, Moment, Result};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use std::time::SystemTime;
use uuid::Uuid;

/// Writes a run to the default place; returns its id (32 hex digits).
pub fn log(run: &Run) -> Result<String> {
    log_in(run, &Options::default())
}

/// Writes a run; returns its id (32 hex digits). Either the whole run is written or none of it.
pub fn log_in(run: &Run, options: &Options) -> Result<String> {
    let moment = || "logging the run to MLflow";
    run.check().at(moment)?;
    let mut connection = open(options).at(moment)?;
    let id = Uuid::new_v4().simple().to_string();
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(storage)
        .at(moment)?;
    let experiment = experiment(&transaction, &run.experiment).map_err(storage).at(moment)?;
    let uri = format!("mlartifacts/{experiment}/{id}/artifacts");
    rows(&transaction, run, &id, experiment, &uri)
        .map_err(storage)
        .at(moment)?;
    // Files first: a committed run must not lack them.
    let folder = options.folder.join(&uri);
    std::fs::create_dir_all(&folder).map_err(Error::from).at(moment)?;
    for (path, content) in &run.artifacts {
        let file = folder.join(path);
        let write = || {
            if let Some(parent) = file.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(&file, content)
        };
        write()
            .map_err(Error::from)
            .at(|| format!("writing {}", file.display()))
            .at(moment)?;
    }
    transaction.commit().map_err(storage).at(moment)?;
    Ok(id)
}

/// The experiment's id; it is made when missing, and restored when it was deleted.
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

fn rows(transaction: &Transaction, run: &Run, id: &str, experiment: i64, uri: &str) -> rusqlite::Result<()> {
    let (start, end) = (millis(run.started), millis(SystemTime::now()));
    // Jupyter tells its kernels which notebook they serve.
    let notebook = variable("JPY_SESSION_NAME");
    let source_type = if notebook.is_some() { "NOTEBOOK" } else { "LOCAL" };
    let source = notebook.unwrap_or_else(|| "tubelab".to_owned());
    let user = variable("USER").unwrap_or_else(|| "unknown".to_owned());
    transaction.execute(
        "INSERT INTO runs (run_uuid, name, source_type, source_name, entry_point_name, user_id, status, start_time, \
         end_time, source_version, lifecycle_stage, artifact_uri, experiment_id) \
         VALUES (?1, ?2, 'UNKNOWN', '', '', ?3, ?4, ?5, ?6, '', 'active', ?7, ?8)",
        params![id, run.name, user, run.status.name(), start, end, uri, experiment],
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
    let own = [
        ("mlflow.runName", run.name.as_str()),
        ("mlflow.source.name", &source),
        ("mlflow.source.type", source_type),
        ("mlflow.user", &user),
    ];
    for (key, value) in own {
        tag.execute(params![key, value, id])?;
    }
    let mut metric = transaction.prepare(
        "INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?1, ?2, ?3, ?4, 0, ?5)",
    )?;
    // MLflow shows the latest value of a metric from a table of its own.
    let mut latest = transaction.prepare(
        "INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid) VALUES (?1, ?2, ?3, 0, ?5, ?4)",
    )?;
    for (key, value) in &run.metrics {
        let (value, is_nan) = if value.is_nan() {
            (0.0, true)
        } else {
            (value.clamp(-f64::MAX, f64::MAX), false)
        };
        metric.execute(params![key, value, end, id, is_nan])?;
        latest.execute(params![key, value, end, id, is_nan])?;
    }
    for dataset in &run.datasets {
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
        let dataset_id: String = transaction.query_row(
            "SELECT dataset_uuid FROM datasets WHERE experiment_id = ?1 AND name = ?2 AND digest = ?3",
            params![experiment, dataset.name, dataset.digest],
            |row| row.get(0),
        )?;
        let input = Uuid::new_v4().simple().to_string();
        transaction.execute(
            "INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id) \
             VALUES (?1, 'DATASET', ?2, 'RUN', ?3)",
            params![input, dataset_id, id],
        )?;
        transaction.execute(
            "INSERT INTO input_tags (input_uuid, name, value) VALUES (?1, 'mlflow.data.context', ?2)",
            params![input, dataset.context],
        )?;
    }
    Ok(())
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name)
        .ok()
        .filter(|value| !value.is_empty())
        .map(|value| value.chars().take(250).collect())
}
