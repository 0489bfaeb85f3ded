//! The quota used today, on disk: one SQLite file for all programs of this user.
//!
//! The file has a row for each project (a hash of key and address), day and bucket. A failure to write it never stops a
//! fetch.

use super::day;
use super::limits::{Allowance, Bucket, Limits};
use crate::error::{Error, Kind, Result};
use crate::platform::files::{Access, make_directory};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

const VERSION: i64 = 1;

/// Long enough for another program to write one row; a fetch must not wait longer for book-keeping.
const BUSY: Duration = Duration::from_secs(2);

const DAYS_KEPT: i64 = 40;

/// The day's counts of one project.
pub(crate) struct Ledger {
    /// `None` after a failure to write.
    connection: Mutex<Option<Connection>>,
    project: String,
    limits: Limits,
}

/// The result of charging a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charge {
    Counted,
    /// Nothing is left of the day's allowance.
    NothingLeft,
    /// The ledger cannot be written, so the state is unknown.
    Unknown,
}

impl Ledger {
    /// Opens the file, and creates it if missing. `project` separates what is counted separately.
    pub fn open(path: &Path, project: &str, limits: Limits) -> Result<Ledger> {
        let project = Sha256::digest(format!("tubelab quota ledger\n{project}").as_bytes());
        Ok(Ledger {
            connection: Mutex::new(Some(open(path)?)),
            project: format!("{project:.24x}"),
            limits,
        })
    }

    /// Counts a call that is about to be sent, unless nothing is left.
    pub fn charge(&self, bucket: Bucket) -> Charge {
        let limit = i64::try_from(self.limits.of(bucket)).unwrap_or(i64::MAX);
        if limit == 0 {
            return Charge::NothingLeft;
        }
        // One statement, so that no other program comes between looking and counting.
        let counted = self.with(|connection| {
            let key = params![self.project, day::day(Timestamp::now()), bucket.name(), limit];
            let statement = "INSERT INTO spent (project, day, bucket, calls) VALUES (?1, ?2, ?3, 1) ON CONFLICT DO \
                             UPDATE SET calls = calls + 1 WHERE used_up = 0 AND calls < ?4 RETURNING calls";
            connection
                .prepare_cached(statement)?
                .query_row(key, |_| Ok(()))
                .optional()
        });
        match counted {
            Some(Some(())) => Charge::Counted,
            Some(None) => Charge::NothingLeft,
            None => Charge::Unknown,
        }
    }

    /// Takes back the charge of a call that never reached the API, or that the API does not count.
    pub fn refund(&self, bucket: Bucket) {
        let statement = "UPDATE spent SET calls = max(calls - 1, 0) WHERE project = ?1 AND day = ?2 AND bucket = ?3";
        self.change(bucket, statement);
    }

    /// Records that the API itself reports the quota as used up, whatever was counted here.
    pub fn used_up(&self, bucket: Bucket) {
        let statement = "INSERT INTO spent (project, day, bucket, calls, used_up) VALUES (?1, ?2, ?3, 0, 1) ON CONFLICT \
                         DO UPDATE SET used_up = 1";
        self.change(bucket, statement);
    }

    fn change(&self, bucket: Bucket, statement: &str) {
        self.with(|connection| {
            let key = params![self.project, day::day(Timestamp::now()), bucket.name()];
            connection.prepare_cached(statement)?.execute(key)
        });
    }

    /// What is left of a bucket today; `None` if unknown.
    pub fn allowance(&self, bucket: Bucket) -> Option<Allowance> {
        let limit = self.limits.of(bucket);
        let statement = "SELECT calls, used_up FROM spent WHERE project = ?1 AND day = ?2 AND bucket = ?3";
        let row = self.with(|connection| {
            let key = params![self.project, day::day(Timestamp::now()), bucket.name()];
            let read = |row: &rusqlite::Row| Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?));
            connection.prepare_cached(statement)?.query_row(key, read).optional()
        })?;
        let (calls, used_up) = row.unwrap_or_default();
        let used = u64::try_from(calls).unwrap_or_default();
        let left = if used_up { 0 } else { limit.saturating_sub(used) };
        Some(Allowance { used, limit, left })
    }

    /// Runs `work` on the file; the first failure closes it.
    fn with<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        let mut held = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let done = work(held.as_ref()?);
        if done.is_err() {
            *held = None;
        }
        done.ok()
    }
}

fn open(path: &Path) -> Result<Connection> {
    let storage = |error: &dyn std::fmt::Display| {
        Error::new(Kind::Storage, format!("the quota ledger cannot be opened: {error}"))
            .context(format!("opening {}", path.display()))
            .hint("check that you can write to the directory; without the ledger, fetches work but are not counted")
    };
    if let Some(directory) = path.parent() {
        make_directory(directory, Access::Private).map_err(|error| storage(&error.message()))?;
    }
    private(path).map_err(|error| storage(&error))?;
    let sqlite = |error: rusqlite::Error| storage(&error);
    let connection = Connection::open(path).map_err(sqlite)?;
    connection.busy_timeout(BUSY).map_err(sqlite)?;
    // Losing the last second's counts in a power cut is nothing; waiting for the disk at every call is.
    let prepare = |connection: &Connection| {
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA synchronous = NORMAL")?;
        connection.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))
    };
    match prepare(&connection).map_err(sqlite)? {
        0 | VERSION => {}
        newer => {
            return Err(storage(&format!(
                "it has format {newer}, and this version of tubelab writes format {VERSION}"
            )));
        }
    }
    connection
        .execute_batch(&format!(
            "CREATE TABLE IF NOT EXISTS spent (project TEXT NOT NULL, day TEXT NOT NULL, bucket TEXT NOT NULL, calls \
             INTEGER NOT NULL, used_up INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (project, day, bucket)) WITHOUT ROWID; \
             PRAGMA user_version = {VERSION}"
        ))
        .map_err(sqlite)?;
    let old = day::day(Timestamp::now() - SignedDuration::from_hours(24 * DAYS_KEPT));
    connection
        .execute("DELETE FROM spent WHERE day < ?1", [old])
        .map_err(sqlite)?;
    Ok(connection)
}

/// Makes the file readable by this user only; SQLite gives its auxiliary files the same mode.
fn private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
