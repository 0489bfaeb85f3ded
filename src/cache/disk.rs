//! Answers in one SQLite file, shared by all kernels and the command line of this user.
//!
//! A failure here never stops a fetch: it counts as a miss and is reported. A damaged file is renamed to
//! `answers-1.damaged.sqlite` (one at a time), and a new one is created.

use super::entry::{Entry, Key};
use super::failures::Failures;
use super::options::LONGEST;
use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// The version is also in the file name: older and newer programs use different files.
const FORMAT: i32 = 1;
const FILE: &str = "answers-1.sqlite";
const DAMAGED: &str = "answers-1.damaged.sqlite";
/// "tlab", so that another program's file is not used by mistake.
const APPLICATION: i32 = 0x746c_6162;

const SCHEMA: &str = "\
CREATE TABLE answers (key BLOB PRIMARY KEY NOT NULL, endpoint TEXT NOT NULL, fetched_at INTEGER NOT NULL, \
bytes INTEGER NOT NULL, entry BLOB NOT NULL) STRICT;\
CREATE INDEX answers_by_age ON answers (fetched_at, bytes);";

/// A larger file is not checked as a whole.
const LARGEST_CHECKED: i64 = 64 << 20;

/// The size is checked after this many new answers.
const BETWEEN_LOOKS: u64 = 64;

pub(super) struct Disk {
    directory: PathBuf,
    size: u64,
    troubles: Arc<Failures>,
    open: Mutex<Option<Open>>,
    written: AtomicU64,
    /// Whether the open file was checked as a whole.
    is_checked: AtomicBool,
}

struct Open {
    connection: Connection,
    /// The file that is open: another process may have renamed it.
    inode: u64,
}

/// What the file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Content {
    pub entries: u64,
    pub bytes: u64,
    pub oldest: Option<Timestamp>,
}

/// Why something failed.
enum Fault {
    /// The file is damaged and must be replaced.
    Damaged(String),
    /// Locked, full or forbidden: the file stays.
    Unusable(String),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Fault {
        use ErrorCode as C;
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(
                C::DatabaseBusy
                | C::DatabaseLocked
                | C::DiskFull
                | C::CannotOpen
                | C::ReadOnly
                | C::PermissionDenied
                | C::OutOfMemory
                | C::FileLockingProtocolFailed
                | C::OperationInterrupted
                | C::SystemIoFailure,
            ) => Fault::Unusable(text),
            _ => Fault::Damaged(text),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Fault {
        Fault::Unusable(error.to_string())
    }
}

impl Disk {
    pub fn new(directory: &Path, size: u64, troubles: Arc<Failures>) -> Disk {
        Disk {
            directory: directory.to_owned(),
            size,
            troubles,
            open: Mutex::new(None),
            written: AtomicU64::new(0),
            is_checked: AtomicBool::new(false),
        }
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    pub fn get(&self, key: &Key, now: Timestamp) -> Option<Entry> {
        let bytes: Vec<u8> = self.with(now, "reading", |connection| {
            let mut statement = connection.prepare_cached("SELECT entry FROM answers WHERE key = ?1")?;
            Ok(statement.query_row([key.bytes()], |row| row.get(0)).optional()?)
        })??;
        let entry = Entry::decode(key, &bytes);
        if entry.is_none() {
            self.troubles
                .record("a response in the disk cache is damaged; it is deleted and fetched again");
            self.with(now, "deleting a damaged response", |connection| {
                // Unless another process has put a good one in its place meanwhile.
                let sql = "DELETE FROM answers WHERE key = ?1 AND entry = ?2";
                Ok(connection.execute(sql, params![key.bytes(), bytes])?)
            });
        }
        entry
    }

    /// Stores an answer; an older one never replaces a newer one.
    pub fn put(&self, key: &Key, endpoint: &str, fetched_at: Timestamp, entry: &[u8], now: Timestamp) {
        self.with(now, "writing", |connection| {
            // An answer had to be fetched: damage may have hidden it, and would hide others.
            if !self.is_checked.swap(true, Ordering::Relaxed) {
                mend(connection)?;
            }
            let mut statement = connection.prepare_cached(
                "INSERT INTO answers (key, endpoint, fetched_at, bytes, entry) VALUES (?1, ?2, ?3, ?4, ?5) \
                 ON CONFLICT (key) DO UPDATE SET fetched_at = excluded.fetched_at, bytes = excluded.bytes, \
                 entry = excluded.entry WHERE excluded.fetched_at >= fetched_at",
            )?;
            let (time, size) = (fetched_at.as_microsecond(), entry.len() as i64);
            Ok(statement.execute(params![key.bytes(), endpoint, time, size, entry])?)
        });
        if (self.written.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(BETWEEN_LOOKS) {
            self.clean(now);
        }
    }

    /// Deletes expired answers, and the oldest ones beyond the size limit. Returns the number of deleted answers.
    pub fn clean(&self, now: Timestamp) -> u64 {
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        let cleaned = self.with(now, "cleaning up", |connection| Ok(sweep(connection, size, now)?));
        cleaned.unwrap_or_default()
    }

    pub fn clear(&self, now: Timestamp) {
        let _ = fs::remove_file(self.directory.join(DAMAGED));
        self.with(now, "clearing", |connection| {
            connection.execute_batch("DELETE FROM answers; PRAGMA incremental_vacuum;")?;
            // Another reader may hold the log: then it shrinks a little later.
            let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
            Ok(())
        });
    }

    pub fn content(&self, now: Timestamp) -> Option<Content> {
        self.with(now, "counting", |connection| {
            let sql = "SELECT count(*), coalesce(sum(bytes), 0), min(fetched_at) FROM answers";
            Ok(connection.query_row(sql, [], |row| {
                Ok(Content {
                    entries: row.get::<_, i64>(0)?.unsigned_abs(),
                    bytes: row.get::<_, i64>(1)?.unsigned_abs(),
                    oldest: row
                        .get::<_, Option<i64>>(2)?
                        .and_then(|micros| Timestamp::from_microsecond(micros).ok()),
                })
            })?)
        })
    }

    /// Runs `work` on the file, which is opened if necessary. A failure is reported and returns `None`.
    fn with<T>(&self, now: Timestamp, what: &str, work: impl Fn(&Connection) -> Result<T, Fault>) -> Option<T> {
        let mut slot = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        // A second time with a new file, where the first was damaged.
        for _ in 0..2 {
            let result = self.opened(&mut slot, now).and_then(|open| work(&open.connection));
            match result {
                Ok(value) => return Some(value),
                Err(Fault::Unusable(why)) => {
                    let directory = self.directory.display();
                    self.troubles
                        .record(&format!("the cache in {directory} cannot be used ({what}: {why})"));
                    return None;
                }
                Err(Fault::Damaged(why)) => {
                    let inode = slot.take().map(|open| open.inode);
                    self.troubles.record(&format!(
                        "the disk cache is damaged ({why}); it is moved aside and a new one is created"
                    ));
                    self.set_aside(inode);
                }
            }
        }
        None
    }

    fn opened<'a>(&self, slot: &'a mut Option<Open>, now: Timestamp) -> Result<&'a Open, Fault> {
        let path = self.directory.join(FILE);
        let there = fs::metadata(&path).map(|file| file.ino()).ok();
        if slot.as_ref().is_none_or(|open| there != Some(open.inode)) {
            *slot = None;
            *slot = Some(self.open(&path, now)?);
        }
        slot.as_ref()
            .ok_or_else(|| Fault::Unusable("the file is not open".to_owned()))
    }

    fn open(&self, path: &Path, now: Timestamp) -> Result<Open, Fault> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.directory)?;
        // One at a time: setting up a file, and switching it to a write-ahead log, wait for no one in SQLite.
        let _lock = self.lock()?;
        fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path)?;
        let inode = fs::metadata(path)?.ino();
        self.is_checked.store(false, Ordering::Relaxed);
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(20))?;
        connection.set_prepared_statement_cache_capacity(8);
        connection
            .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = NORMAL;")?;
        let number = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i32>(0));
        match (number("application_id")?, number("user_version")?) {
            // It could be opened for writing above.
            _ if connection.is_readonly("main")? => {
                return Err(Fault::Damaged("its header marks it as read-only".to_owned()));
            }
            (APPLICATION, FORMAT) => {}
            (0, 0) if tables(&connection)? == 0 => {
                connection.execute_batch("PRAGMA auto_vacuum = INCREMENTAL;")?;
                connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
                connection.execute_batch(&format!(
                    "BEGIN IMMEDIATE; {SCHEMA} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT}; COMMIT;"
                ))?;
            }
            _ => return Err(Fault::Damaged("it is not a cache in this format".to_owned())),
        }
        sweep(&connection, i64::try_from(self.size).unwrap_or(i64::MAX), now)?;
        self.drop_old_files(now);
        Ok(Open { connection, inode })
    }

    /// The lock held while a file is created or replaced. It is released with the value, or with the process.
    fn lock(&self) -> Result<File, Fault> {
        let mut options = fs::OpenOptions::new();
        let options = options.write(true).create(true).truncate(false).mode(0o600);
        let file = options.open(self.directory.join("setup.lock"))?;
        // Where the file system knows no locks, SQLite's own have to do.
        let _ = file.lock();
        Ok(file)
    }

    /// Renames a damaged file, unless another process already did.
    fn set_aside(&self, inode: Option<u64>) {
        let path = self.directory.join(FILE);
        let Ok(_lock) = self.lock() else { return };
        let there = fs::metadata(&path).map(|file| file.ino()).ok();
        if there.is_none() || (inode.is_some() && inode != there) {
            return;
        }
        for extra in ["-wal", "-shm"] {
            let _ = fs::remove_file(self.directory.join(format!("{FILE}{extra}")));
        }
        if fs::rename(&path, self.directory.join(DAMAGED)).is_err() {
            let _ = fs::remove_file(&path);
        }
    }

    /// Deletes files with answers of the API that are older than allowed: renamed damaged ones, and those of other
    /// versions.
    fn drop_old_files(&self, now: Timestamp) {
        let Ok(files) = fs::read_dir(&self.directory) else {
            return;
        };
        let oldest = SystemTime::from(now).checked_sub(LONGEST);
        for file in files.flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            let ours = name.starts_with("answers-") && !name.starts_with(FILE);
            let changed = file.metadata().and_then(|file| file.modified());
            if ours && changed.is_ok_and(|changed| oldest.is_some_and(|oldest| changed < oldest)) {
                let _ = fs::remove_file(file.path());
            }
        }
    }
}

fn tables(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))
}

/// Rebuilds damaged indexes; other damage is an error.
fn mend(connection: &Connection) -> Result<(), Fault> {
    let number = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0));
    if number("page_count")?.saturating_mul(number("page_size")?) > LARGEST_CHECKED {
        return Ok(());
    }
    let check = || connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0));
    if check()? == "ok" {
        return Ok(());
    }
    connection.execute_batch("REINDEX;")?;
    match check()? {
        sound if sound == "ok" => Ok(()),
        why => Err(Fault::Damaged(why)),
    }
}

/// Deletes expired answers, and the oldest ones beyond `size` bytes.
fn sweep(connection: &Connection, size: i64, now: Timestamp) -> rusqlite::Result<u64> {
    let oldest = now.as_microsecond().saturating_sub(LONGEST.as_micros() as i64);
    let mut gone = connection.execute("DELETE FROM answers WHERE fetched_at < ?1", [oldest])?;
    let kept: i64 = connection.query_row("SELECT coalesce(sum(bytes), 0) FROM answers", [], |row| row.get(0))?;
    if kept > size {
        gone += connection.execute(
            "DELETE FROM answers WHERE key IN (SELECT key FROM (SELECT key, sum(bytes) OVER \
             (ORDER BY fetched_at DESC, key) AS together FROM answers) WHERE together > ?1)",
            [size],
        )?;
    }
    if gone > 0 {
        connection.execute_batch("PRAGMA incremental_vacuum;")?;
    }
    Ok(gone as u64)
}
