//! The local log: what ran, how long, and what failed, as JSON lines in the user's state folder.
//!
//! A file a day, `2026-11-26.jsonl`, and a further one (`2026-11-26.1.jsonl`) when it is full. Every process of this user appends
//! whole lines to the same file, which the system keeps apart. A file older than 30 days goes, and the oldest ones of what is
//! more than 40 MB. Nothing here may slow or stop work: what cannot be written is dropped.
//!
//! Only records of tubelab itself are kept: libraries log addresses and headers. `TUBELAB_LOG` is `off`, `warn` or `info` (the
//! default).

use log::{Level, LevelFilter, Log, Metadata, Record};
use serde_json::{Map, Value, json};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tubelab::error::Result;
use tubelab::jiff::{SignedDuration, Timestamp};

/// Records with this target have a JSON object as their message.
const EVENT: &str = "tubelab::event";
const FILE_LIMIT: u64 = 8 << 20;
const FOLDER_LIMIT: u64 = 40 << 20;
pub const DAYS_KEPT: i64 = 30;
/// A line is appended in one piece; a message that is longer is cut.
const LONGEST_MESSAGE: usize = 2000;

/// Starts to log in this process, which is known as `process` in the log. A folder that cannot be made means no log.
pub fn start(process: &'static str) {
    let level = match std::env::var("TUBELAB_LOG").as_deref() {
        Ok("off") => return,
        Ok("warn") => LevelFilter::Warn,
        _ => LevelFilter::Info,
    };
    let Ok(folder) = folder() else { return };
    let journal = Journal {
        process,
        folder,
        open: Mutex::new(None),
    };
    if log::set_boxed_logger(Box::new(journal)).is_ok() {
        log::set_max_level(level);
    }
}

/// Logs an event with its facts, an object.
pub fn event(name: &str, facts: Value) {
    let mut record = Map::from_iter([("event".to_owned(), json!(name))]);
    if let Value::Object(facts) = facts {
        record.extend(facts);
    }
    log::info!(target: EVENT, "{}", Value::Object(record));
}

/// Does the work, and logs how long it took and with which kind of error it ended.
pub fn timed<T>(name: &str, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let result = work();
    let error = result.as_ref().err().map(|error| error.kind().name());
    event(
        name,
        json!({ "what": what, "seconds": started.elapsed().as_secs_f64(), "error": error }),
    );
    result
}

/// Where the log is.
pub fn folder() -> Result<PathBuf> {
    Ok(crate::folders::state()?.join("log"))
}

/// The log's files, oldest first, with their days.
pub fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<(String, u64, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let (day, part) = parts(&name)?;
            Some((day.to_owned(), part, entry.path()))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(day, _, path)| (day, path)).collect()
}

/// The day and the number in a file's name.
fn parts(name: &str) -> Option<(&str, u64)> {
    let name = name.strip_suffix(".jsonl")?;
    let (day, part) = name.split_once('.').unwrap_or((name, "0"));
    let is_day = day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_day.then_some(())?;
    Some((day, part.parse().ok()?))
}

struct Journal {
    process: &'static str,
    folder: PathBuf,
    open: Mutex<Option<Open>>,
}

/// The file that is written to; none when it could not be opened, which is not tried again on the same day.
struct Open {
    day: String,
    part: u64,
    file: Option<File>,
}

impl Log for Journal {
    fn enabled(&self, metadata: &Metadata) -> bool {
        metadata.target().starts_with("tubelab") && metadata.level() <= log::max_level()
    }

    fn log(&self, record: &Record) {
        if self.enabled(record.metadata()) {
            let now = Timestamp::now();
            self.write(now, &self.line(now, record));
        }
    }

    fn flush(&self) {}
}

impl Journal {
    fn line(&self, now: Timestamp, record: &Record) -> String {
        let mut line = Map::from_iter([
            ("at".to_owned(), json!(format!("{now:.3}"))),
            ("process".to_owned(), json!(self.process)),
            ("pid".to_owned(), json!(std::process::id())),
            ("version".to_owned(), json!(env!("CARGO_PKG_VERSION"))),
        ]);
        let message = record.args().to_string();
        match serde_json::from_str(&message) {
            Ok(Value::Object(facts)) if record.target() == EVENT => line.extend(facts),
            _ => {
                let message: String = message.chars().take(LONGEST_MESSAGE).collect();
                line.insert("level".to_owned(), json!(level(record.level())));
                line.insert("target".to_owned(), json!(record.target()));
                line.insert("message".to_owned(), json!(message));
            }
        }
        format!("{}\n", Value::Object(line))
    }

    fn write(&self, now: Timestamp, line: &str) {
        let day = now.strftime("%Y-%m-%d").to_string();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.as_ref().is_none_or(|open| open.day != day) {
            prune(&self.folder, now);
            *open = Some(Open {
                file: self.append_to(&day, 0),
                day,
                part: 0,
            });
        }
        let Some(open) = open.as_mut() else { return };
        // Other processes fill the file too.
        while let Some(file) = &open.file
            && file.metadata().is_ok_and(|data| data.len() >= FILE_LIMIT)
        {
            open.part += 1;
            open.file = self.append_to(&open.day, open.part);
        }
        if let Some(file) = &mut open.file {
            let _ = file.write_all(line.as_bytes());
        }
    }

    fn append_to(&self, day: &str, part: u64) -> Option<File> {
        let name = match part {
            0 => format!("{day}.jsonl"),
            _ => format!("{day}.{part}.jsonl"),
        };
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.folder)
            .ok()?;
        let mut options = OpenOptions::new();
        options.append(true).create(true).mode(0o600);
        options.open(self.folder.join(name)).ok()
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warn => "warn",
        Level::Info => "info",
        Level::Debug | Level::Trace => "debug",
    }
}

/// Removes what is too old, and the oldest of what is too much.
fn prune(folder: &Path, now: Timestamp) {
    let oldest = now
        .checked_sub(SignedDuration::from_hours(24 * DAYS_KEPT))
        .unwrap_or(now)
        .strftime("%Y-%m-%d")
        .to_string();
    let mut kept = 0;
    for (day, path) in files(folder).into_iter().rev() {
        kept += fs::metadata(&path).map_or(0, |data| data.len());
        if day < oldest || kept > FOLDER_LIMIT {
            let _ = fs::remove_file(path);
        }
    }
}
