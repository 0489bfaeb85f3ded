//! `tubelab stats`: what ran on this computer, how long it took and how it ended, from the local log. Nothing is sent anywhere.

use crate::platform::journal::{self, DAYS_KEPT};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use tubelab::error::{Error, Kind, Result};
use tubelab::jiff::{SignedDuration, Timestamp};

#[derive(clap::Args)]
pub struct Arguments {
    /// How many days to look back
    #[arg(long, default_value_t = 7)]
    days: i64,
}

impl Arguments {
    /// # Errors
    /// *Input* for more days than the log keeps; *storage* without a home directory.
    pub fn run(self) -> Result<()> {
        print(self.days)
    }
}

fn print(days: i64) -> Result<()> {
    if !(1..=DAYS_KEPT).contains(&days) {
        return Err(Error::new(Kind::Input, format!("the log does not go back {days} days"))
            .hint(format!("ask for 1 to {DAYS_KEPT} days")));
    }
    let directory = journal::directory()?;
    let first = Timestamp::now().checked_sub(SignedDuration::from_hours(24 * (days - 1)));
    let first = first.unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%d").to_string();
    let stats = Stats::read(&directory, &first);
    print!("{}", stats.table(days, &directory));
    Ok(())
}

/// Statistics of some days.
#[derive(Default)]
struct Stats {
    /// By name of what ran.
    ran: BTreeMap<String, Ran>,
    /// Seconds that each cell took to compile and to run.
    compile: Vec<f64>,
    run: Vec<f64>,
    /// Hits and misses: snapshots in memory, answers on disk, answers in Redis.
    caches: [[u64; 2]; 3],
    stale: u64,
    units: u64,
    searches: u64,
    errors: BTreeMap<String, u64>,
    warnings: BTreeMap<String, u64>,
    /// Peak memory of the cells of a kernel, in bytes.
    peak: u64,
    lines: u64,
    unreadable: u64,
}

#[derive(Default)]
struct Ran {
    seconds: Vec<f64>,
    failed: u64,
}

impl Stats {
    /// Reads the files from the day `first` on. Truncated lines, as after a power cut, are counted and skipped.
    fn read(directory: &Path, first: &str) -> Stats {
        let mut stats = Stats::default();
        for (day, path) in journal::files(directory) {
            let Ok(file) = File::open(path) else { continue };
            if day.as_str() < first {
                continue;
            }
            for line in BufReader::new(file).split(b'\n').map_while(|line| line.ok()) {
                match serde_json::from_slice(&line) {
                    Ok(Value::Object(record)) => stats.add(&Value::Object(record)),
                    _ => stats.unreadable += 1,
                }
            }
        }
        stats
    }

    fn add(&mut self, record: &Value) {
        self.lines += 1;
        let text = |name: &str| record[name].as_str();
        let seconds = record["seconds"].as_f64();
        let Some(event) = text("event") else {
            if let (Some("warn" | "error"), Some(message)) = (text("level"), text("message")) {
                *self.warnings.entry(message.to_owned()).or_default() += 1;
            }
            return;
        };
        match event {
            "api" => {
                self.units += record["units"].as_u64().unwrap_or_default();
                self.searches += record["searches"].as_u64().unwrap_or_default();
                return;
            }
            "fetch" => {
                let in_memory = record["memory"].as_bool().unwrap_or_default();
                self.caches[0][usize::from(!in_memory)] += 1;
                for (cache, name) in self.caches[1..].iter_mut().zip(["disk", "shared"]) {
                    for (count, new) in cache.iter_mut().zip(record[name].as_array().into_iter().flatten()) {
                        *count += new.as_u64().unwrap_or_default();
                    }
                }
                self.stale += u64::from(record["stale"].as_bool().unwrap_or_default());
            }
            "cell" => {
                self.compile.extend(record["compile"].as_f64());
                self.run.extend(record["run"].as_f64());
                self.peak = self.peak.max(record["memory_peak"].as_u64().unwrap_or_default());
            }
            _ => {}
        }
        let name = match text("what") {
            Some(what) => format!("{event} {what}"),
            None => event.to_owned(),
        };
        let ran = self.ran.entry(name).or_default();
        ran.seconds.extend(seconds);
        if let Some(error) = text("error") {
            ran.failed += 1;
            // What failed inside a cell is told by the cell.
            if matches!(event, "cell" | "command") {
                *self.errors.entry(error.to_owned()).or_default() += 1;
            }
        }
    }

    /// The statistics as text.
    fn table(&self, days: i64, directory: &Path) -> String {
        let mut text = String::new();
        let days = if days == 1 {
            "Today".to_owned()
        } else {
            format!("The last {days} days")
        };
        let _ = writeln!(text, "{days}, from {} lines in {}\n", self.lines, directory.display());
        if self.lines == 0 {
            text.push_str("Nothing was logged.\n");
            return text;
        }
        let _ = writeln!(
            text,
            "{:28} {:>7} {:>7} {:>9} {:>9} {:>9}",
            "what ran", "times", "failed", "median s", "longest s", "all s"
        );
        for (name, ran) in &self.ran {
            let (failed, times) = (ran.failed, ran.seconds.len());
            let _ = writeln!(text, "{name:28} {times:>7} {failed:>7} {}", times_of(&ran.seconds));
        }
        for (name, seconds) in [("  of cells: compile", &self.compile), ("  of cells: run", &self.run)] {
            if !seconds.is_empty() {
                let _ = writeln!(text, "{name:28} {:>7} {:>7} {}", seconds.len(), "", times_of(seconds));
            }
        }
        text.push('\n');
        for (name, [hits, misses]) in ["memory", "disk", "Redis"].iter().zip(self.caches) {
            if hits + misses > 0 {
                let rate = 100.0 * hits as f64 / (hits + misses) as f64;
                let _ = writeln!(
                    text,
                    "cache in {name:19} {hits:>7} of {} found ({rate:.0}%)",
                    hits + misses
                );
            }
        }
        let mut count = |name: &str, value: u64| {
            if value > 0 {
                let _ = writeln!(text, "{name:28} {value:>7}");
            }
        };
        count("served stale", self.stale);
        count("quota units spent", self.units);
        count("searches spent", self.searches);
        count("memory of cells, peak MB", self.peak / 1_000_000);
        count("lines that cannot be read", self.unreadable);
        for (title, counts) in [("errors by kind", &self.errors), ("warnings", &self.warnings)] {
            if !counts.is_empty() {
                let _ = writeln!(text, "\n{title}");
            }
            for (name, count) in counts {
                let _ = writeln!(text, "  {name:26} {count:>7}");
            }
        }
        text
    }
}

/// Median, maximum and sum, as columns.
fn times_of(seconds: &[f64]) -> String {
    let mut sorted = seconds.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (Some(longest), Some(median)) = (sorted.last(), sorted.get(sorted.len() / 2)) else {
        return String::new();
    };
    format!("{median:>9.2} {longest:>9.2} {:>9.1}", sorted.iter().sum::<f64>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_with_half_a_line_is_summed_up() {
        let directory = tempfile::tempdir().unwrap();
        let lines = [
            r#"{"event":"cell","seconds":1.0,"compile":0.5,"run":0.5,"memory_peak":5000000,"error":null}"#,
            r#"{"event":"cell","seconds":3.0,"error":"quota"}"#,
            r#"{"event":"fetch","seconds":0.1,"memory":false,"stale":true,"disk":[3,1],"shared":[0,0],"error":null}"#,
            r#"{"event":"fetch","seconds":0.0,"memory":true,"stale":false,"disk":[0,0],"shared":[0,0],"error":null}"#,
            r#"{"event":"api","units":7,"searches":1}"#,
            r#"{"level":"warn","target":"tubelab::cache","message":"Redis cannot be used"}"#,
            r#"{"event":"cell","sec"#,
        ];
        std::fs::write(directory.path().join("2026-11-25.jsonl"), lines.join("\n")).unwrap();
        std::fs::write(directory.path().join("2026-11-24.jsonl"), lines.join("\n")).unwrap();
        std::fs::write(directory.path().join("notes.txt"), "not ours").unwrap();
        let stats = Stats::read(directory.path(), "2026-11-25");
        let table = stats.table(7, directory.path());
        let row = |name: &str| {
            let line = table.lines().find(|line| line.trim_start().starts_with(name));
            line.unwrap_or_else(|| panic!("{name} is missing in\n{table}"))
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(row("cell"), "cell 2 1 3.00 3.00 4.0");
        assert_eq!(row("cache in memory"), "cache in memory 1 of 2 found (50%)");
        assert_eq!(row("cache in disk"), "cache in disk 3 of 4 found (75%)");
        assert_eq!(row("quota units"), "quota units spent 7");
        assert!(table.contains("errors by kind\n  quota  "), "{table}");
        assert_eq!(row("Redis cannot"), "Redis cannot be used 1");
        assert_eq!(row("memory of cells"), "memory of cells, peak MB 5");
        assert_eq!(row("lines that"), "lines that cannot be read 1");
        assert_eq!(row("served stale"), "served stale 1");
    }
}
