//! The file of a backup: an SQLite archive with the digests of its files.

use crate::error::{Error, Kind, Result};
use flate2::{read::ZlibDecoder, write::ZlibEncoder};
use rusqlite::{Connection, OpenFlags, params};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

const FORMAT: i64 = 1;

const TABLES: &str = "
PRAGMA journal_mode = OFF;
BEGIN;
CREATE TABLE sqlar(name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB);
CREATE TABLE tubelab_digests(name TEXT PRIMARY KEY, sha256 TEXT NOT NULL);
CREATE TABLE tubelab_backup(format INT NOT NULL, version TEXT NOT NULL, made_at TEXT NOT NULL);
";

/// One file.
pub(super) struct Entry {
    pub name: String,
    /// Whether only its owner may read it.
    pub is_private: bool,
    pub content: Vec<u8>,
}

pub(super) struct Archive(Connection);

impl Archive {
    /// A new file, readable by this user only, like snapshots.
    pub fn create(path: &Path) -> Result<Archive> {
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory)?;
        }
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        let connection = Connection::open(path).map_err(unwritable)?;
        connection.execute_batch(TABLES).map_err(unwritable)?;
        let made_at = jiff::Timestamp::now().to_string();
        connection
            .execute(
                "INSERT INTO tubelab_backup VALUES (?1, ?2, ?3)",
                params![FORMAT, env!("CARGO_PKG_VERSION"), made_at],
            )
            .map_err(unwritable)?;
        Ok(Archive(connection))
    }

    pub fn add(&mut self, entry: &Entry) -> Result<()> {
        let mut encoder = ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(&entry.content)?;
        let packed = encoder.finish()?;
        // As the format has it: what does not get smaller is stored as it is.
        let data = if packed.len() < entry.content.len() {
            &packed
        } else {
            &entry.content
        };
        let mode = if entry.is_private { 0o100_600 } else { 0o100_644 };
        let now = jiff::Timestamp::now().as_second();
        self.0
            .execute(
                "INSERT INTO sqlar VALUES (?1, ?2, ?3, ?4, ?5)",
                params![entry.name, mode, now, entry.content.len() as i64, data],
            )
            .and_then(|_| {
                let digest = digest(&entry.content);
                (self.0).execute(
                    "INSERT INTO tubelab_digests VALUES (?1, ?2)",
                    params![entry.name, digest],
                )
            })
            .map(drop)
            .map_err(unwritable)
    }

    pub fn finish(self) -> Result<()> {
        self.0.execute_batch("COMMIT").map_err(unwritable)?;
        self.0.close().map_err(|(_, error)| unwritable(error))
    }

    pub fn open(path: &Path) -> Result<Archive> {
        if !path.is_file() {
            return Err(
                Error::new(Kind::NotFound, "the file does not exist").hint("name a file created by `tubelab backup`")
            );
        }
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(damaged)?;
        let format: i64 = connection
            .query_row("SELECT format FROM tubelab_backup", [], |row| row.get(0))
            .map_err(damaged)?;
        if format != FORMAT {
            return Err(Error::new(
                Kind::Format,
                format!("the backup has format {format}, and this version of tubelab reads format {FORMAT}"),
            )
            .hint("restore it with the version of tubelab that created it"));
        }
        Ok(Archive(connection))
    }

    pub fn names(&self) -> Result<Vec<String>> {
        let mut statement = self
            .0
            .prepare("SELECT name FROM sqlar ORDER BY name")
            .map_err(damaged)?;
        let names = statement.query_map([], |row| row.get(0)).map_err(damaged)?;
        names.collect::<rusqlite::Result<_>>().map_err(damaged)
    }

    /// A file, after checking its digest.
    pub fn read(&self, name: &str) -> Result<Entry> {
        let (mode, size, data, wanted): (i64, i64, Vec<u8>, String) = self
            .0
            .query_row(
                "SELECT mode, sz, data, sha256 FROM sqlar JOIN tubelab_digests USING (name) WHERE name = ?1",
                [name],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
            )
            .map_err(damaged)?;
        let changed = || refused(&format!("the checksum of {} does not match", name.escape_debug()));
        let size = u64::try_from(size).map_err(|_| changed())?;
        let content = if data.len() as u64 == size {
            data
        } else {
            let mut unpacked = Vec::new();
            ZlibDecoder::new(data.as_slice())
                .take(size + 1)
                .read_to_end(&mut unpacked)
                .map_err(|_| changed())?;
            unpacked
        };
        if digest(&content) != wanted {
            return Err(changed());
        }
        Ok(Entry {
            name: name.to_owned(),
            is_private: mode & 0o077 == 0,
            content,
        })
    }
}

fn digest(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

fn unwritable(error: rusqlite::Error) -> Error {
    Error::new(Kind::Storage, format!("the backup cannot be written: {error}"))
        .hint("check that the disk has space and that you can write to the directory")
}

fn damaged(error: rusqlite::Error) -> Error {
    refused(&error.to_string())
}

fn refused(why: &str) -> Error {
    Error::new(
        Kind::Format,
        format!("the file is not a tubelab backup, or it is damaged: {why}"),
    )
    .hint("use another backup; nothing was restored")
}
