//! The local log: what ran, how long, and what failed, as JSON lines in the user's state directory.
//!
//! One file a day, `2026-11-26.jsonl`, followed by `2026-11-26.1.jsonl` when it is full. Every process of this user appends
//! whole lines to the same file, which the system keeps apart. Files older than 30 days are removed, and the oldest ones beyond
//! 40 MB. Logging never slows or stops work: what cannot be written is dropped.
//!
//! Only records of tubelab itself are kept, because other libraries log addresses and headers. `TUBELAB_LOG` is `off`, `warn` or `info` (the
//! default).

use log::{Level, LevelFilter, Log, Metadata, Record};
use serde_json::{Map, Value, json};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tubelab::error::Result;
use tubelab::event;
use tubelab::jiff::{SignedDuration, Timestamp};

const FILE_LIMIT: u64 = 8 << 20;
const DIRECTORY_LIMIT: u64 = 40 << 20;
pub const DAYS_KEPT: i64 = 30;
/// Lines are appended in one write; longer messages are truncated.
const LONGEST_MESSAGE: usize = 2000;

/// Starts the log of this process, which the log calls `process`. Without a writable directory there is no log.
pub fn start(process: &str) {
    let level = match std::env::var("TUBELAB_LOG").as_deref() {
        Ok("off") => return,
        Ok("warn") => LevelFilter::Warn,
        _ => LevelFilter::Info,
    };
    let Ok(directory) = directory() else { return };
    let journal = Journal {
        process: process.to_owned(),
        directory,
        open: Mutex::new(None),
    };
    if log::set_boxed_logger(Box::new(journal)).is_ok() {
        log::set_max_level(level);
    }
}

/// Where the log is.
pub fn directory() -> Result<PathBuf> {
    Ok(crate::platform::directories::state()?.join("log"))
}

/// The log's files, oldest first, with their days.
pub fn files(directory: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(directory) else {
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
    process: String,
    directory: PathBuf,
    open: Mutex<Option<Open>>,
}

/// The open file; `None` if it could not be opened, which is not tried again on the same day.
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
            Ok(Value::Object(facts)) if record.target() == event::TARGET => line.extend(facts),
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
            prune(&self.directory, now);
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
        crate::platform::directories::make(&self.directory).ok()?;
        let mut options = OpenOptions::new();
        options.append(true).create(true).mode(0o600);
        options.open(self.directory.join(name)).ok()
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

/// Removes files that are too old, and the oldest ones beyond the size limit.
fn prune(directory: &Path, now: Timestamp) {
    let oldest = now
        .checked_sub(SignedDuration::from_hours(24 * DAYS_KEPT))
        .unwrap_or(now)
        .strftime("%Y-%m-%d")
        .to_string();
    let mut kept = 0;
    for (day, path) in files(directory).into_iter().rev() {
        kept += fs::metadata(&path).map_or(0, |data| data.len());
        if day < oldest || kept > DIRECTORY_LIMIT {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn journal(directory: &Path) -> Journal {
        Journal {
            process: "test".to_owned(),
            directory: directory.join("log"),
            open: Mutex::new(None),
        }
    }

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    #[test]
    fn several_processes_append_whole_lines_to_one_private_file() {
        let directory = tempfile::tempdir().unwrap();
        let now = at("2026-11-26T12:00:00Z");
        let line = format!("{}\n", json!({ "event": "x", "filler": "y".repeat(3000) }));
        // Each has its own descriptor, as a process has.
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let journal = journal(directory.path());
                    for _ in 0..100 {
                        journal.write(now, &line);
                    }
                });
            }
        });
        let path = directory.path().join("log/2026-11-26.jsonl");
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 800);
        assert!(text.lines().all(|one| one == line.trim_end()));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(
            fs::metadata(directory.path().join("log")).unwrap().permissions().mode() & 0o777,
            0o700
        );
    }

    #[test]
    fn a_full_file_is_followed_by_another_and_old_files_go() {
        let directory = tempfile::tempdir().unwrap();
        let log = directory.path().join("log");
        fs::create_dir(&log).unwrap();
        let long = vec![b'\n'; FILE_LIMIT as usize];
        for name in [
            "2026-09-01.jsonl",
            "2026-11-20.jsonl",
            "2026-11-26.jsonl",
            "notes.jsonl",
        ] {
            fs::write(log.join(name), &long).unwrap();
        }
        for part in 1..=5 {
            fs::write(log.join(format!("2026-11-21.{part}.jsonl")), &long).unwrap();
        }
        journal(directory.path()).write(at("2026-11-26T12:00:00Z"), "{}\n");
        let mut left: Vec<String> = fs::read_dir(&log)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        let wanted = [
            "2026-11-21.2.jsonl",
            "2026-11-21.3.jsonl",
            "2026-11-21.4.jsonl",
            "2026-11-21.5.jsonl",
            "2026-11-26.1.jsonl",
            "2026-11-26.jsonl",
            "notes.jsonl",
        ];
        assert_eq!(left, wanted, "too old, or the oldest of too much");
    }

    #[test]
    fn a_directory_that_cannot_be_made_stops_nothing() {
        let journal = journal(Path::new("/dev/null"));
        for _ in 0..2 {
            journal.write(at("2026-11-26T12:00:00Z"), "{}\n");
        }
        let open = journal.open.lock().unwrap();
        assert!(
            open.as_ref().is_some_and(|open| open.file.is_none()),
            "and is not tried again on the same day"
        );
    }
}
