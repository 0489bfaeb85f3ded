//! Runs as frames.

use super::Options;
use super::store::{read, storage};
use crate::error::{Error, Kind, Moment, Result};
use polars::prelude::{Column, DataFrame, DataType, IntoColumn, NamedFrom, Series, TimeUnit, TimeZone};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// All runs at the default place, newest first: run_id, name, experiment, status, start (datetime, UTC), then a column for
/// each parameter (`params.seed`, text) and each metric (`metrics.out_of_fold.r2`, number), null where a run has none. No
/// row when nothing was logged yet.
pub fn runs() -> Result<DataFrame> {
    runs_in(&Options::default())
}

/// The same at a place of your own.
pub fn runs_in(options: &Options) -> Result<DataFrame> {
    let moment = || "listing the runs";
    let lines = match read(options).at(moment)? {
        Some(connection) => lines(&connection).map_err(storage).at(moment)?,
        None => Vec::new(),
    };
    let text = |name: &str, pick: fn(&Line) -> &String| {
        Column::new(
            name.into(),
            lines.iter().map(|line| pick(line).as_str()).collect::<Vec<_>>(),
        )
    };
    let start: Vec<Option<i64>> = lines
        .iter()
        .map(|line| line.start.map(|ms| ms.saturating_mul(1000)))
        .collect();
    let mut columns = vec![
        text("run_id", |line| &line.id),
        text("name", |line| &line.name),
        text("experiment", |line| &line.experiment),
        text("status", |line| &line.status),
        Series::new("start".into(), start)
            .cast(&DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC)))?
            .into_column(),
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

/// One run of the default place, in lines: kind (`run`, `param`, `metric`, `tag`, `dataset`), key, value (text), number
/// (metrics only). Errors: [`Error::is_not_found`].
pub fn run(id: &str) -> Result<DataFrame> {
    run_in(id, &Options::default())
}

/// The same at a place of your own.
pub fn run_in(id: &str, options: &Options) -> Result<DataFrame> {
    let moment = || format!("reading the run {}", id.escape_debug());
    let missing = || Error::new(Kind::NotFound, "there is no such run").hint("`track::runs()?` lists the runs");
    let connection = read(options).at(moment)?.ok_or_else(missing).at(moment)?;
    let entries = entries(&connection, id).map_err(storage).at(moment)?;
    if entries.is_empty() {
        return Err(missing()).at(moment);
    }
    Ok(DataFrame::new(
        entries.len(),
        vec![
            Column::new(
                "kind".into(),
                entries.iter().map(|entry| entry.0.as_str()).collect::<Vec<_>>(),
            ),
            Column::new(
                "key".into(),
                entries.iter().map(|entry| entry.1.as_str()).collect::<Vec<_>>(),
            ),
            Column::new(
                "value".into(),
                entries.iter().map(|entry| entry.2.as_deref()).collect::<Vec<_>>(),
            ),
            Column::new("number".into(), entries.iter().map(|entry| entry.3).collect::<Vec<_>>()),
        ],
    )?)
}

struct Line {
    id: String,
    name: String,
    experiment: String,
    status: String,
    start: Option<i64>,
    params: Vec<(String, String)>,
    metrics: Vec<(String, f64)>,
}

fn lines(connection: &Connection) -> rusqlite::Result<Vec<Line>> {
    let mut runs = connection.prepare(
        "SELECT r.run_uuid, coalesce(r.name, ''), e.name, coalesce(r.status, ''), r.start_time FROM runs r \
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

type Entry = (String, String, Option<String>, Option<f64>);

fn entries(connection: &Connection, id: &str) -> rusqlite::Result<Vec<Entry>> {
    let mut statement = connection.prepare(
        "SELECT 'run', 'name', name, NULL FROM runs WHERE run_uuid = ?1 \
         UNION ALL SELECT 'run', 'status', status, NULL FROM runs WHERE run_uuid = ?1 \
         UNION ALL SELECT 'run', 'artifacts', artifact_uri, NULL FROM runs WHERE run_uuid = ?1 \
         UNION ALL SELECT * FROM (SELECT 'param', key, value, NULL FROM params WHERE run_uuid = ?1 ORDER BY key) \
         UNION ALL SELECT * FROM (SELECT 'metric', key, NULL, CASE is_nan WHEN 0 THEN value END FROM latest_metrics \
           WHERE run_uuid = ?1 ORDER BY key) \
         UNION ALL SELECT * FROM (SELECT 'tag', key, value, NULL FROM tags WHERE run_uuid = ?1 ORDER BY key) \
         UNION ALL SELECT 'dataset', d.name, d.digest, NULL FROM inputs i JOIN datasets d \
           ON d.dataset_uuid = i.source_id WHERE i.destination_id = ?1 AND i.source_type = 'DATASET'",
    )?;
    statement
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}
