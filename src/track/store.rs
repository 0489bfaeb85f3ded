//! The database file: created if missing, checked if present.

use super::schema;
use crate::error::{Context, Error, Kind, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, SystemTime};

pub(crate) const DATABASE: &str = "mlflow.db";

/// The columns that are written, by table.
pub(super) const WRITTEN: [(&str, &str); 15] = [
    (
        "experiments",
        "experiment_id name artifact_location lifecycle_stage creation_time last_update_time",
    ),
    (
        "runs",
        "run_uuid name source_type source_name entry_point_name user_id status start_time end_time source_version \
         lifecycle_stage artifact_uri experiment_id",
    ),
    ("params", "key value run_uuid"),
    ("tags", "key value run_uuid"),
    ("metrics", "key value timestamp run_uuid step is_nan"),
    ("latest_metrics", "key value timestamp step is_nan run_uuid"),
    (
        "datasets",
        "dataset_uuid experiment_id name digest dataset_source_type dataset_source dataset_schema dataset_profile",
    ),
    (
        "inputs",
        "input_uuid source_type source_id destination_type destination_id step",
    ),
    ("input_tags", "input_uuid name value"),
    (
        "logged_models",
        "model_id experiment_id name artifact_location creation_timestamp_ms last_updated_timestamp_ms status \
         lifecycle_stage model_type source_run_id status_message",
    ),
    ("logged_model_params", "model_id experiment_id param_key param_value"),
    ("registered_models", "name creation_time last_updated_time description"),
    (
        "model_versions",
        "name version creation_time last_updated_time description user_id current_stage source run_id status \
         status_message run_link storage_location",
    ),
    ("registered_model_aliases", "alias version name"),
    ("alembic_version", "version_num"),
];

/// Converts an SQLite failure.
pub(super) fn storage(error: rusqlite::Error) -> Error {
    let busy = matches!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy));
    let message = if busy {
        "mlflow.db is locked by another program".to_owned()
    } else {
        error.to_string()
    };
    Error::new(Kind::Storage, message)
        .hint("check that the directory is writable and that the file was created by MLflow")
}

/// Opens the file for writing; creates it with MLflow's tables if missing.
pub(super) fn open(directory: &Path) -> Result<Connection> {
    let path = directory.join(DATABASE);
    let context = || format!("opening {}", path.display());
    std::fs::create_dir_all(directory)
        .map_err(Error::from)
        .with_context(context)?;
    let mut connection = Connection::open(&path).map_err(storage).with_context(context)?;
    connection
        .busy_timeout(Duration::from_secs(20))
        .map_err(storage)
        .with_context(context)?;
    if tables(&connection).with_context(context)?.is_empty() {
        create(&mut connection).with_context(context)?;
    }
    check(&connection).with_context(context)?;
    Ok(connection)
}

/// Opens the file for reading; `None` if it is missing.
pub(super) fn read(directory: &Path) -> Result<Option<Connection>> {
    let path = directory.join(DATABASE);
    if !path.exists() {
        return Ok(None);
    }
    let context = || format!("opening {}", path.display());
    // Readers of a WAL file write its index; where the directory is read-only, reading alone must do.
    let connection = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .or_else(|_| Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY))
        .map_err(storage)
        .with_context(context)?;
    connection
        .busy_timeout(Duration::from_secs(20))
        .map_err(storage)
        .with_context(context)?;
    if tables(&connection).with_context(context)?.is_empty() {
        return Ok(None);
    }
    check(&connection).with_context(context)?;
    Ok(Some(connection))
}

/// A consistent copy of the file, even while others write, with its number of runs; `None` if it is missing.
pub(crate) fn copy_database(directory: &Path, to: &Path) -> Result<Option<usize>> {
    let Some(connection) = read(directory)? else {
        return Ok(None);
    };
    let context = || format!("copying {}", directory.join(DATABASE).display());
    connection
        .execute("VACUUM INTO ?1", [to.to_string_lossy()])
        .map_err(storage)
        .with_context(context)?;
    count(&connection).with_context(context).map(Some)
}

/// The number of runs in the file; 0 if it is missing.
pub(crate) fn count_runs(directory: &Path) -> Result<usize> {
    read(directory)?.as_ref().map_or(Ok(0), count)
}

fn count(connection: &Connection) -> Result<usize> {
    connection
        .query_row("SELECT count(*) FROM runs", [], |row| row.get::<_, i64>(0))
        .map(|runs| usize::try_from(runs).unwrap_or(0))
        .map_err(storage)
}

pub(super) fn millis(time: SystemTime) -> i64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

fn create(connection: &mut Connection) -> Result<()> {
    // Two that start at once may both come here: the mode is the same for both, and the transaction lets one pass.
    let _ = connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()));
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(storage)?;
    if tables(&transaction)?.is_empty() {
        transaction.execute_batch(&schema::sql()).map_err(storage)?;
        let now = millis(SystemTime::now());
        // MLflow expects this experiment in every store.
        transaction
            .execute(
                "INSERT INTO experiments (experiment_id, name, artifact_location, lifecycle_stage, creation_time, \
                 last_update_time) VALUES (0, 'Default', 'mlartifacts/0', 'active', ?1, ?1)",
                [now],
            )
            .map_err(storage)?;
    }
    transaction.commit().map_err(storage)
}

fn tables(connection: &Connection) -> Result<BTreeSet<String>> {
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .map_err(storage)?;
    let names = statement.query_map([], |row| row.get(0)).map_err(storage)?;
    names.collect::<rusqlite::Result<_>>().map_err(storage)
}

/// A file of another revision is written to only if it has the columns that are written, and requires no others.
fn check(connection: &Connection) -> Result<()> {
    let foreign = || {
        Error::new(Kind::Format, "the file is an SQLite database but not an MLflow one")
            .hint("set TUBELAB_MLFLOW_DIR to another directory, or move the file away")
    };
    let tables = tables(connection)?;
    if !tables.contains("alembic_version") {
        return Err(foreign());
    }
    let revision: String = connection
        .query_row("SELECT version_num FROM alembic_version", [], |row| row.get(0))
        .map_err(|_| foreign())?;
    if revision == schema::REVISION {
        return Ok(());
    }
    for (table, wanted) in WRITTEN {
        let mut statement = connection
            .prepare(&format!("PRAGMA table_info({table})"))
            .map_err(storage)?;
        let columns = statement
            .query_map([], |row| {
                let default: Option<String> = row.get("dflt_value")?;
                let required = row.get::<_, bool>("notnull")? && default.is_none();
                Ok((row.get::<_, String>("name")?, required))
            })
            .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>)
            .map_err(storage)?;
        let missing = wanted
            .split_whitespace()
            .find(|name| !columns.iter().any(|(column, _)| column == name));
        let unexpected = columns
            .iter()
            .find(|(name, required)| *required && !wanted.split_whitespace().any(|known| known == name));
        let reason = match (missing, unexpected) {
            (Some(name), _) => format!("its table {table} has no column {name}"),
            (None, Some((name, _))) => format!("its table {table} requires a column {name}"),
            (None, None) => continue,
        };
        return Err(Error::new(
            Kind::Format,
            format!("mlflow.db has the unsupported schema revision {revision}: {reason}"),
        )
        .hint("set TUBELAB_MLFLOW_DIR to a new directory; this file was created by an unsupported version of MLflow"));
    }
    Ok(())
}
