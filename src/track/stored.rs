//! A run in the file with everything that belongs to it: what is sent to a server.

use super::store::storage;
use crate::error::{Error, Kind, Result};
use rusqlite::{Connection, OptionalExtension};
use std::path::{Path, PathBuf};

pub(super) struct Stored {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) experiment: String,
    pub(super) user: String,
    pub(super) status: String,
    /// Milliseconds since 1970, like all times here.
    pub(super) start: i64,
    pub(super) end: Option<i64>,
    pub(super) parent: Option<String>,
    pub(super) params: Vec<(String, String)>,
    pub(super) tags: Vec<(String, String)>,
    /// Every value of every metric.
    pub(super) metrics: Vec<Point>,
    /// The last value of each.
    pub(super) latest: Vec<Point>,
    pub(super) datasets: Vec<StoredDataset>,
    /// Paths in the run, and where the files are.
    pub(super) files: Vec<(String, PathBuf)>,
    pub(super) models: Vec<StoredModel>,
}

pub(super) struct Point {
    pub(super) key: String,
    pub(super) value: f64,
    pub(super) timestamp: i64,
    pub(super) step: i64,
    pub(super) is_nan: bool,
}

pub(super) struct StoredDataset {
    pub(super) name: String,
    pub(super) digest: String,
    pub(super) source_type: String,
    pub(super) source: String,
    pub(super) schema: Option<String>,
    pub(super) profile: Option<String>,
    pub(super) tags: Vec<(String, String)>,
}

pub(super) struct StoredModel {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) step: i64,
    pub(super) params: Vec<(String, String)>,
    pub(super) files: Vec<(String, PathBuf)>,
    pub(super) versions: Vec<StoredVersion>,
}

pub(super) struct StoredVersion {
    pub(super) name: String,
    pub(super) aliases: Vec<String>,
    /// The models behind all versions of the same name in this file.
    pub(super) siblings: Vec<String>,
}

/// The ids of all runs that were not deleted, parents before children, then by time.
pub(super) fn ids(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "WITH RECURSIVE depths (id, depth) AS ( \
           SELECT run_uuid, 0 FROM runs WHERE run_uuid NOT IN (SELECT t.run_uuid FROM tags t \
             JOIN runs p ON p.run_uuid = t.value WHERE t.key = 'mlflow.parentRunId') \
           UNION SELECT t.run_uuid, d.depth + 1 FROM depths d JOIN tags t \
             ON t.key = 'mlflow.parentRunId' AND t.value = d.id WHERE d.depth < 100) \
         SELECT r.run_uuid FROM runs r JOIN (SELECT id, max(depth) AS depth FROM depths GROUP BY id) d \
           ON d.id = r.run_uuid WHERE r.lifecycle_stage = 'active' ORDER BY d.depth, r.start_time, r.rowid",
    )?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// The run and all runs below it, parents first.
pub(super) fn family(connection: &Connection, id: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "WITH RECURSIVE family (id, depth) AS (SELECT ?1, 0 UNION SELECT t.run_uuid, f.depth + 1 FROM family f \
           JOIN tags t ON t.key = 'mlflow.parentRunId' AND t.value = f.id WHERE f.depth < 100) \
         SELECT id FROM family ORDER BY depth",
    )?;
    statement.query_map([id], |row| row.get(0))?.collect()
}

pub(super) fn load(connection: &Connection, id: &str, directory: &Path) -> Result<Stored> {
    let (mut run, uri) = rows(connection, id)
        .map_err(storage)?
        .ok_or_else(|| Error::new(Kind::NotFound, "the run does not exist"))?;
    run.files = files(&place(directory, &uri)?)?;
    for (model, location) in models(connection, id).map_err(storage)? {
        let files = files(&place(directory, &location)?)?;
        run.models.push(StoredModel { files, ..model });
    }
    Ok(run)
}

fn rows(connection: &Connection, id: &str) -> rusqlite::Result<Option<(Stored, String)>> {
    let found = connection
        .query_row(
            "SELECT r.name, e.name, r.user_id, r.status, r.start_time, r.end_time, r.artifact_uri FROM runs r \
             JOIN experiments e ON e.experiment_id = r.experiment_id WHERE r.run_uuid = ?1",
            [id],
            |row| {
                let run = Stored {
                    id: id.to_owned(),
                    name: row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                    experiment: row.get(1)?,
                    user: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                    status: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
                    start: row.get::<_, Option<i64>>(4)?.unwrap_or_default(),
                    end: row.get(5)?,
                    parent: None,
                    params: Vec::new(),
                    tags: Vec::new(),
                    metrics: Vec::new(),
                    latest: Vec::new(),
                    datasets: Vec::new(),
                    files: Vec::new(),
                    models: Vec::new(),
                };
                Ok((run, row.get::<_, Option<String>>(6)?.unwrap_or_default()))
            },
        )
        .optional()?;
    let Some((mut run, uri)) = found else {
        return Ok(None);
    };
    run.params = pairs(
        connection,
        "SELECT key, value FROM params WHERE run_uuid = ?1 ORDER BY key",
        id,
    )?;
    run.tags = pairs(
        connection,
        "SELECT key, coalesce(value, '') FROM tags WHERE run_uuid = ?1 ORDER BY key",
        id,
    )?;
    run.parent = (run.tags.iter()).find_map(|(key, value)| (key == "mlflow.parentRunId").then(|| value.clone()));
    let points = |table: &str| -> rusqlite::Result<Vec<Point>> {
        let mut statement = connection.prepare(&format!(
            "SELECT key, value, timestamp, step, is_nan FROM {table} WHERE run_uuid = ?1 ORDER BY key, step, timestamp"
        ))?;
        let point = |row: &rusqlite::Row| {
            Ok(Point {
                key: row.get(0)?,
                value: row.get(1)?,
                timestamp: row.get::<_, Option<i64>>(2)?.unwrap_or_default(),
                step: row.get(3)?,
                is_nan: row.get(4)?,
            })
        };
        statement.query_map([id], point)?.collect()
    };
    run.metrics = points("metrics")?;
    run.latest = points("latest_metrics")?;
    run.datasets = datasets(connection, id)?;
    Ok(Some((run, uri)))
}

fn pairs(connection: &Connection, sql: &str, id: &str) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(sql)?;
    statement
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

fn datasets(connection: &Connection, run: &str) -> rusqlite::Result<Vec<StoredDataset>> {
    let mut statement = connection.prepare(
        "SELECT i.input_uuid, d.name, d.digest, d.dataset_source_type, d.dataset_source, d.dataset_schema, \
         d.dataset_profile FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id \
         WHERE i.destination_id = ?1 AND i.source_type = 'DATASET' ORDER BY d.name, d.digest",
    )?;
    let row = |row: &rusqlite::Row| {
        let input: String = row.get(0)?;
        let dataset = StoredDataset {
            name: row.get(1)?,
            digest: row.get(2)?,
            source_type: row.get(3)?,
            source: row.get(4)?,
            schema: row.get(5)?,
            profile: row.get(6)?,
            tags: Vec::new(),
        };
        Ok((input, dataset))
    };
    let found = statement.query_map([run], row)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let with_tags = found.into_iter().map(|(input, mut dataset)| {
        let sql = "SELECT name, value FROM input_tags WHERE input_uuid = ?1 ORDER BY name";
        dataset.tags = pairs(connection, sql, &input)?;
        Ok(dataset)
    });
    with_tags.collect()
}

fn models(connection: &Connection, run: &str) -> rusqlite::Result<Vec<(StoredModel, String)>> {
    let mut statement = connection.prepare(
        "SELECT m.model_id, m.name, m.artifact_location, i.step FROM inputs i \
         JOIN logged_models m ON m.model_id = i.destination_id WHERE i.source_id = ?1 \
         AND i.source_type = 'RUN_OUTPUT' AND i.destination_type = 'MODEL_OUTPUT' AND m.lifecycle_stage = 'active' \
         ORDER BY m.creation_timestamp_ms, m.model_id",
    )?;
    let row = |row: &rusqlite::Row| {
        let model = StoredModel {
            id: row.get(0)?,
            name: row.get(1)?,
            step: row.get(3)?,
            params: Vec::new(),
            files: Vec::new(),
            versions: Vec::new(),
        };
        Ok((model, row.get::<_, String>(2)?))
    };
    let mut found = statement.query_map([run], row)?.collect::<rusqlite::Result<Vec<_>>>()?;
    for (model, _) in &mut found {
        let sql = "SELECT param_key, param_value FROM logged_model_params WHERE model_id = ?1 ORDER BY param_key";
        model.params = pairs(connection, sql, &model.id)?;
        let mut versions =
            connection.prepare("SELECT name, version FROM model_versions WHERE source = ?1 ORDER BY name, version")?;
        let versions = versions
            .query_map([format!("models:/{}", model.id)], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(String, i64)>>>()?;
        for (name, version) in versions {
            let mut aliases = connection.prepare(
                "SELECT alias FROM registered_model_aliases WHERE name = ?1 AND version = ?2 ORDER BY alias",
            )?;
            let aliases = aliases
                .query_map(rusqlite::params![name, version], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            let mut siblings = connection
                .prepare("SELECT substr(source, 9) FROM model_versions WHERE name = ?1 AND source LIKE 'models:/%'")?;
            let siblings = siblings
                .query_map([&name], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            model.versions.push(StoredVersion {
                name,
                aliases,
                siblings,
            });
        }
    }
    Ok(found)
}

/// The directory that an artifact address refers to.
pub(super) fn place(directory: &Path, uri: &str) -> Result<PathBuf> {
    let inside = |path: &str| directory.join(path.trim_start_matches('/'));
    // A server that was started in the directory keeps what it is sent there.
    if let Some(path) = uri
        .strip_prefix("mlflow-artifacts:")
        .filter(|path| !path.starts_with("//"))
    {
        return Ok(inside(&format!("mlartifacts/{}", path.trim_start_matches('/'))));
    }
    if let Some(path) = uri.strip_prefix("file://") {
        let path = percent_encoding::percent_decode_str(path)
            .decode_utf8_lossy()
            .into_owned();
        return Ok(PathBuf::from(path));
    }
    if uri.contains("://") || uri.is_empty() {
        return Err(Error::new(
            Kind::Input,
            format!(
                "the artifacts are not stored on this computer ({})",
                uri.split(':').next().unwrap_or_default()
            ),
        )
        .hint("use MLflow's own export for runs whose artifacts are stored elsewhere"));
    }
    Ok(directory.join(uri))
}

/// All files below a directory by their path with `/`, sorted; empty if it is missing.
fn files(directory: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    collect(directory, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(directory: &Path, path: &str, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    let entries = match std::fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if path.is_empty() {
            name
        } else {
            format!("{path}/{name}")
        };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), &path, found)?;
        } else if kind.is_file() {
            found.push((path, entry.path()));
        }
    }
    Ok(())
}
