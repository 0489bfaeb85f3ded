//! Registered models: their versions and aliases, and the files behind them.

use super::listing::{Source, Version, times};
use super::store::{read, storage};
use super::{TrackOptions, deliver, rules, server, stored, write};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::runtime::wait_for;
use polars::prelude::{Column, DataFrame};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

/// All versions of registered models in the default directory, one row each; of the server if `MLFLOW_TRACKING_URI`
/// names one.
///
/// Columns: `model`, `version` (from 1), `aliases` (text, null without one), `run_id`, `created` (datetime, UTC),
/// `source` (`models:/m-…`). Empty if no model was registered yet.
///
/// # Errors
/// `is_storage()`: the file cannot be read. `is_network()` or `is_auth()`: the server failed.
///
/// # Examples
/// ```no_run
/// let models = tubelab::track::models()?;
/// assert!(models.column("version").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn models() -> Result<DataFrame> {
    models_with(&TrackOptions::default())
}

/// As [`models`], of another directory or server.
///
/// # Errors
/// As [`models`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// assert_eq!(track::models_with(&TrackOptions::directory(directory.path()))?.height(), 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn models_with(options: &TrackOptions) -> Result<DataFrame> {
    let versions = match options.server_to_ask()? {
        Some(server) => wait_for(server::versions(server)),
        None => match read(&options.directory)? {
            Some(connection) => versions_of(&connection).map_err(storage),
            None => Ok(Vec::new()),
        },
    };
    let versions = versions.with_context(|| "listing the registered models")?;
    let text = |name: &str, pick: fn(&Version) -> Option<&str>| {
        Column::new(name.into(), versions.iter().map(pick).collect::<Vec<_>>())
    };
    let aliases = versions.iter().map(|version| match version.aliases.is_empty() {
        true => None,
        false => Some(version.aliases.join(", ")),
    });
    Ok(DataFrame::new(
        versions.len(),
        vec![
            text("model", |version| Some(&version.name)),
            Column::new(
                "version".into(),
                versions.iter().map(|version| version.version).collect::<Vec<_>>(),
            ),
            Column::new("aliases".into(), aliases.collect::<Vec<_>>()),
            text("run_id", |version| version.run.as_deref()),
            times("created", versions.iter().map(|version| version.created))?,
            text("source", |version| version.source.as_deref()),
        ],
    )?)
}

/// Reads a file of a run or of a model from the default directory or server.
///
/// `of` is the id of a run, or an address of a model as MLflow writes it: `models:/tubelab-views@champion`,
/// `models:/tubelab-views/3` or `models:/m-…`. `path` is the path of the file in it.
///
/// # Errors
/// `is_not_found()`: there is no such run, model or file. `is_input()`: an address of another form.
///
/// # Examples
/// ```no_run
/// let bytes = tubelab::track::file("models:/tubelab-views@champion", "MLmodel")?;
/// assert!(!bytes.is_empty());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn file(of: &str, path: &str) -> Result<Vec<u8>> {
    file_with(of, path, &TrackOptions::default())
}

/// As [`file()`], from another directory or server.
///
/// # Errors
/// As [`file()`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let mut run = Run::new("mine", "first");
/// run.artifact("notes.txt", b"looks good".to_vec());
/// let id = track::log_with(&run, &options)?;
/// assert_eq!(track::file_with(&id, "notes.txt", &options)?, b"looks good");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn file_with(of: &str, path: &str, options: &TrackOptions) -> Result<Vec<u8>> {
    let context = || format!("reading {} of {}", path.escape_debug(), of.escape_debug());
    rules::path(path).with_context(context)?;
    content(of, path, options).with_context(context)
}

fn content(of: &str, path: &str, options: &TrackOptions) -> Result<Vec<u8>> {
    let address = |source: &str| -> Result<Option<(String, Source)>> {
        let wrong = || {
            Error::new(Kind::Input, "this is neither a run id nor a model URI")
                .hint("use models:/tubelab-views@champion, models:/tubelab-views/3 or a run id")
        };
        let plain = |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        match source.strip_prefix("models:/") {
            None if plain(source) => Ok(None),
            Some(model) if model.starts_with("m-") && plain(model) => Ok(None),
            None => Err(wrong()),
            Some(model) => {
                if let Some((name, alias)) = model.split_once('@') {
                    return Ok(Some((name.to_owned(), Source::Alias(alias.to_owned()))));
                }
                let (name, version) = model.split_once('/').ok_or_else(wrong)?;
                let version = version.parse().map_err(|_| wrong())?;
                Ok(Some((name.to_owned(), Source::Version(version))))
            }
        }
    };
    let owner = |source: &str| source.trim_start_matches("models:/").to_owned();
    if let Some(server) = options.server_to_ask()? {
        return wait_for(async {
            let owner = match address(of)? {
                Some((name, which)) => owner(&server::model_source(server, &name, &which).await?),
                None => owner(of),
            };
            server::artifact(server, &owner, path).await
        });
    }
    let nothing = || Error::new(Kind::NotFound, "nothing has been logged here yet");
    let connection = read(&options.directory)?.ok_or_else(nothing)?;
    let owner = match address(of)? {
        Some((name, which)) => {
            let source = source_of(&connection, &name, &which).map_err(storage)?;
            owner(&source.ok_or_else(|| {
                Error::new(Kind::NotFound, "the version does not exist").hint("`track::models()?` lists the versions")
            })?)
        }
        None => owner(of),
    };
    let sql = match owner.starts_with("m-") {
        true => "SELECT artifact_location FROM logged_models WHERE model_id = ?1",
        false => "SELECT coalesce(artifact_uri, '') FROM runs WHERE run_uuid = ?1",
    };
    let uri: Option<String> = connection
        .query_row(sql, [&owner], |row| row.get(0))
        .optional()
        .map_err(storage)?;
    let missing = || Error::new(Kind::NotFound, "the run does not exist").hint("`track::runs()?` lists the runs");
    let directory = stored::place(&options.directory, &uri.ok_or_else(missing)?)?;
    Ok(std::fs::read(directory.join(path))?)
}

/// Moves an alias of a registered model to a version.
///
/// # Errors
/// `is_not_found()`: there is no such version. `is_input()`: MLflow does not accept the alias.
///
/// # Examples
/// ```no_run
/// tubelab::track::set_alias("tubelab-views", "champion", 3)?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn set_alias(model: &str, alias: &str, version: i64) -> Result<()> {
    set_alias_with(model, alias, version, &TrackOptions::default())
}

/// As [`set_alias`], in another directory or on a server.
///
/// # Errors
/// As [`set_alias`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, LoggedModel, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let mut run = Run::new("mine", "first");
/// run.model(LoggedModel::new("views", vec![0], ["minutes"], "ln_views").registered("my-views"));
/// track::log_with(&run, &options)?;
/// track::set_alias_with("my-views", "best", 1, &options)?;
/// assert_eq!(track::models_with(&options)?.column("aliases")?.get(0)?.get_str(), Some("best"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn set_alias_with(model: &str, alias: &str, version: i64, options: &TrackOptions) -> Result<()> {
    let context = || format!("setting an alias for version {version} of {}", model.escape_debug());
    rules::model_name(model).with_context(context)?;
    rules::alias(alias).with_context(context)?;
    let missing =
        || Error::new(Kind::NotFound, "the version does not exist").hint("`track::models()?` lists the versions");
    if let Some(server) = options.server_to_ask().with_context(context)? {
        let sent = wait_for(server::set_alias(server, model, alias, version)).with_context(context)?;
        if let Some(id) = sent {
            // Where the version came from this file, a later push must not move the alias back.
            let _ = follow(model, alias, &id, options);
        }
        return Ok(());
    }
    let set = || -> Result<()> {
        let mut connection = match read(&options.directory)? {
            Some(connection) => connection,
            None => return Err(missing()),
        };
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(storage)?;
        if source_of(&transaction, model, &Source::Version(version))
            .map_err(storage)?
            .is_none()
        {
            return Err(missing());
        }
        write::set_alias(&transaction, model, alias, version).map_err(storage)?;
        transaction.commit().map_err(storage)
    };
    set().with_context(context)
}

/// Makes the model version of a run the champion: moves the alias `champion` of the registered model to it, in the file
/// and later on the server.
///
/// # Errors
/// `is_not_found()`: the run has no version of that model in the file.
///
/// # Examples
/// ```no_run
/// tubelab::track::promote("6f2f0e4f6a4c4b1b8a2f1d3c5e7a9b0d", "tubelab-views")?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn promote(run_id: &str, model: &str) -> Result<()> {
    promote_with(run_id, model, &TrackOptions::default())
}

/// As [`promote`], in another directory or on a server.
///
/// # Errors
/// As [`promote`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, LoggedModel, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let mut run = Run::new("mine", "first");
/// run.model(LoggedModel::new("views", vec![0], ["minutes"], "ln_views").registered("my-views"));
/// let id = track::log_with(&run, &options)?;
/// track::promote_with(&id, "my-views", &options)?;
/// assert_eq!(track::models_with(&options)?.column("aliases")?.get(0)?.get_str(), Some("champion"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn promote_with(run_id: &str, model: &str, options: &TrackOptions) -> Result<()> {
    let context = || format!("making a run the champion of {}", model.escape_debug());
    let missing = || {
        Error::new(Kind::NotFound, "the run has no version of this model")
            .hint("`track::models()?` lists the versions with their runs")
    };
    let connection = read(&options.directory)
        .with_context(context)?
        .ok_or_else(missing)
        .with_context(context)?;
    let sql = "SELECT max(version) FROM model_versions WHERE name = ?1 AND run_id = ?2 \
               AND current_stage <> 'Deleted_Internal'";
    let version: Option<i64> = (connection.query_row(sql, [model, run_id], |row| row.get(0)))
        .map_err(storage)
        .with_context(context)?;
    let here = TrackOptions::directory(&options.directory);
    set_alias_with(
        model,
        "champion",
        version.ok_or_else(missing).with_context(context)?,
        &here,
    )?;
    deliver::resend(run_id, options);
    Ok(())
}

/// Moves an alias in the file to the version of this model.
fn follow(name: &str, alias: &str, model: &str, options: &TrackOptions) -> Result<()> {
    let Some(mut connection) = read(&options.directory)? else {
        return Ok(());
    };
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(storage)?;
    let sql = "SELECT max(version) FROM model_versions WHERE name = ?1 AND source = ?2";
    let source = format!("models:/{model}");
    let version: Option<i64> = transaction
        .query_row(sql, [name, &source], |row| row.get(0))
        .map_err(storage)?;
    if let Some(version) = version {
        write::set_alias(&transaction, name, alias, version).map_err(storage)?;
    }
    transaction.commit().map_err(storage)
}

fn versions_of(connection: &Connection) -> rusqlite::Result<Vec<Version>> {
    let mut aliases = connection
        .prepare("SELECT alias FROM registered_model_aliases WHERE name = ?1 AND version = ?2 ORDER BY alias")?;
    let mut statement = connection.prepare(
        "SELECT name, version, run_id, source, creation_time FROM model_versions \
         WHERE current_stage <> 'Deleted_Internal' ORDER BY name, version",
    )?;
    let mut versions = statement
        .query_map([], |row| {
            Ok(Version {
                name: row.get(0)?,
                version: row.get(1)?,
                aliases: Vec::new(),
                run: row.get(2)?,
                source: row.get(3)?,
                created: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for version in &mut versions {
        let rows = aliases.query_map(rusqlite::params![version.name, version.version], |row| row.get(0))?;
        version.aliases = rows.collect::<rusqlite::Result<_>>()?;
    }
    Ok(versions)
}

fn source_of(connection: &Connection, name: &str, which: &Source) -> rusqlite::Result<Option<String>> {
    let found = match which {
        Source::Version(version) => connection.query_row(
            "SELECT source FROM model_versions WHERE name = ?1 AND version = ?2 AND current_stage <> 'Deleted_Internal'",
            rusqlite::params![name, version],
            |row| row.get::<_, Option<String>>(0),
        ),
        Source::Alias(alias) => connection.query_row(
            "SELECT v.source FROM registered_model_aliases a \
             JOIN model_versions v ON v.name = a.name AND v.version = a.version WHERE a.name = ?1 AND a.alias = ?2",
            [name, alias],
            |row| row.get(0),
        ),
    };
    Ok(found.optional()?.flatten())
}
