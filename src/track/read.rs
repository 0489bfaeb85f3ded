//! Logged runs as frames, the same from the file and from a server.

use super::listing::{Entry, Line, times};
use super::store::{read, storage};
use super::{TrackOptions, server};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::runtime::wait_for;
use polars::prelude::{Column, DataFrame};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// All runs of the default directory, one row each, newest first; of the server if `MLFLOW_TRACKING_URI` names one.
///
/// Columns: `run_id`, `name`, `experiment`, `status`, `start` (datetime, UTC), `parent` (run id of the parent run),
/// then a column for each parameter (`params.seed`, text) and each metric (`metrics.out_of_fold.r2`, number); null if a
/// run lacks it. Empty if nothing was logged yet.
///
/// # Errors
/// `is_storage()`: the file cannot be read. `is_network()` or `is_auth()`: the server failed.
///
/// # Examples
/// ```no_run
/// let runs = tubelab::track::runs()?;
/// assert!(runs.column("status").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn runs() -> Result<DataFrame> {
    runs_with(&TrackOptions::default())
}

/// As [`runs`], of another directory or server.
///
/// # Errors
/// As [`runs`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let mut run = Run::new("mine", "first");
/// run.param("seed", 42);
/// track::log_with(&run, &options)?;
/// assert_eq!(track::runs_with(&options)?.column("params.seed")?.get(0)?.get_str(), Some("42"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn runs_with(options: &TrackOptions) -> Result<DataFrame> {
    let lines = lines(options).with_context(|| "listing the runs")?;
    frame(&lines)
}

pub(super) fn lines(options: &TrackOptions) -> Result<Vec<Line>> {
    if let Some(server) = options.server_to_ask()? {
        return wait_for(server::lines(server));
    }
    match read(&options.directory)? {
        Some(connection) => lines_of(&connection).map_err(storage),
        None => Ok(Vec::new()),
    }
}

pub(super) fn frame(lines: &[Line]) -> Result<DataFrame> {
    let text = |name: &str, pick: fn(&Line) -> &String| {
        Column::new(
            name.into(),
            lines.iter().map(|line| pick(line).as_str()).collect::<Vec<_>>(),
        )
    };
    let mut columns = vec![
        text("run_id", |line| &line.id),
        text("name", |line| &line.name),
        text("experiment", |line| &line.experiment),
        text("status", |line| &line.status),
        times("start", lines.iter().map(|line| line.start))?,
        Column::new(
            "parent".into(),
            lines.iter().map(|line| line.parent.as_deref()).collect::<Vec<_>>(),
        ),
    ];
    let mut params: BTreeMap<&str, Vec<Option<&str>>> = BTreeMap::new();
    let mut metrics: BTreeMap<&str, Vec<Option<f64>>> = BTreeMap::new();
    for (row, line) in lines.iter().enumerate() {
        for (key, value) in &line.params {
            let cells = params.entry(key).or_insert_with(|| vec![None; lines.len()]);
            cells.iter_mut().skip(row).take(1).for_each(|cell| *cell = Some(value));
        }
        for (key, value) in &line.metrics {
            let cells = metrics.entry(key).or_insert_with(|| vec![None; lines.len()]);
            cells.iter_mut().skip(row).take(1).for_each(|cell| *cell = Some(*value));
        }
    }
    columns.extend(
        params
            .into_iter()
            .map(|(key, cells)| Column::new(format!("params.{key}").into(), cells)),
    );
    columns.extend(
        metrics
            .into_iter()
            .map(|(key, cells)| Column::new(format!("metrics.{key}").into(), cells)),
    );
    Ok(DataFrame::new(lines.len(), columns)?)
}

/// One run of the default directory, one row per entry: `kind` (`run`, `param`, `metric`, `tag`, `dataset`, `model`),
/// `key`, `value` (text; the digest of a dataset, the id of a model) and `number` (metrics only).
///
/// # Errors
/// `is_not_found()`: there is no such run.
///
/// # Examples
/// ```no_run
/// let entries = tubelab::track::run("6f2f0e4f6a4c4b1b8a2f1d3c5e7a9b0d")?;
/// assert!(entries.height() > 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn run(id: &str) -> Result<DataFrame> {
    run_with(id, &TrackOptions::default())
}

/// As [`run`], of another directory or server.
///
/// # Errors
/// As [`run`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let id = track::log_with(&Run::new("mine", "first"), &options)?;
/// assert!(track::run_with(&id, &options)?.column("key").is_ok());
/// assert!(track::run_with("0", &options).unwrap_err().is_not_found());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn run_with(id: &str, options: &TrackOptions) -> Result<DataFrame> {
    let entries = entries(id, options).with_context(|| format!("reading the run {}", id.escape_debug()))?;
    let text = |name: &str, pick: fn(&Entry) -> Option<&str>| {
        Column::new(name.into(), entries.iter().map(pick).collect::<Vec<_>>())
    };
    Ok(DataFrame::new(
        entries.len(),
        vec![
            text("kind", |entry| Some(entry.0)),
            text("key", |entry| Some(&entry.1)),
            text("value", |entry| entry.2.as_deref()),
            Column::new("number".into(), entries.iter().map(|entry| entry.3).collect::<Vec<_>>()),
        ],
    )?)
}

fn entries(id: &str, options: &TrackOptions) -> Result<Vec<Entry>> {
    let missing = || Error::new(Kind::NotFound, "the run does not exist").hint("`track::runs()?` lists the runs");
    if id.is_empty() || !id.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(missing());
    }
    let entries = match options.server_to_ask()? {
        Some(server) => wait_for(server::entries(server, id))?,
        None => match read(&options.directory)? {
            Some(connection) => entries_of(&connection, id).map_err(storage)?,
            None => Vec::new(),
        },
    };
    match entries.is_empty() {
        true => Err(missing()),
        false => Ok(entries),
    }
}

fn lines_of(connection: &Connection) -> rusqlite::Result<Vec<Line>> {
    let mut runs = connection.prepare(
        "SELECT r.run_uuid, coalesce(r.name, ''), e.name, coalesce(r.status, ''), r.start_time, \
         (SELECT value FROM tags WHERE run_uuid = r.run_uuid AND key = 'mlflow.parentRunId') FROM runs r \
         JOIN experiments e ON e.experiment_id = r.experiment_id WHERE r.lifecycle_stage = 'active' \
         ORDER BY r.start_time DESC, r.run_uuid",
    )?;
    let mut params = connection.prepare("SELECT key, value FROM params WHERE run_uuid = ?1 ORDER BY key")?;
    let mut metrics =
        connection.prepare("SELECT key, value FROM latest_metrics WHERE run_uuid = ?1 AND is_nan = 0 ORDER BY key")?;
    let mut lines = runs
        .query_map([], |row| {
            Ok(Line {
                id: row.get(0)?,
                name: row.get(1)?,
                experiment: row.get(2)?,
                status: row.get(3)?,
                start: row.get(4)?,
                parent: row.get(5)?,
                here: None,
                params: Vec::new(),
                metrics: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for line in &mut lines {
        line.params = params
            .query_map([&line.id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        line.metrics = metrics
            .query_map([&line.id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
    }
    Ok(lines)
}

fn entries_of(connection: &Connection, id: &str) -> rusqlite::Result<Vec<Entry>> {
    const PARTS: [(&str, &str); 7] = [
        ("run", "SELECT 'name', name, NULL FROM runs WHERE run_uuid = ?1"),
        (
            "run",
            "SELECT 'status', status, NULL FROM runs WHERE run_uuid = ?1 \
             UNION ALL SELECT 'artifacts', artifact_uri, NULL FROM runs WHERE run_uuid = ?1",
        ),
        (
            "param",
            "SELECT key, value, NULL FROM params WHERE run_uuid = ?1 ORDER BY key",
        ),
        (
            "metric",
            "SELECT key, NULL, CASE is_nan WHEN 0 THEN value END FROM latest_metrics WHERE run_uuid = ?1 ORDER BY key",
        ),
        (
            "tag",
            "SELECT key, value, NULL FROM tags WHERE run_uuid = ?1 ORDER BY key",
        ),
        (
            "dataset",
            "SELECT d.name, d.digest, NULL FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id \
             WHERE i.destination_id = ?1 AND i.source_type = 'DATASET' ORDER BY d.name, d.digest",
        ),
        (
            "model",
            "SELECT m.name, m.model_id, NULL FROM inputs i JOIN logged_models m ON m.model_id = i.destination_id \
             WHERE i.source_id = ?1 AND i.source_type = 'RUN_OUTPUT' ORDER BY m.creation_timestamp_ms, m.model_id",
        ),
    ];
    let mut entries = Vec::new();
    for (kind, sql) in PARTS {
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([id], |row| {
            Ok((
                kind,
                row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                row.get(1)?,
                row.get(2)?,
            ))
        })?;
        entries.extend(rows.collect::<rusqlite::Result<Vec<Entry>>>()?);
    }
    Ok(entries)
}
