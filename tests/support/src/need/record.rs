//! The tests that were skipped, noted in a file for each run of cargo: its test programs are processes of their own.

use serde::{Deserialize, Serialize};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Skip {
    pub need: String,
    pub why: String,
    pub how: String,
    pub test: String,
}

/// Notes a skip, a line in one write.
pub(crate) fn add(skip: &Skip) {
    let Some(file) = file() else { return };
    let line = format!("{}\n", serde_json::to_string(skip).expect("texts become JSON"));
    let written = file
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| OpenOptions::new().create(true).append(true).open(&file))
        .and_then(|mut file| file.write_all(line.as_bytes()));
    written.unwrap_or_else(|error| panic!("{} cannot be written: {error}", file.display()));
}

/// What this run of cargo has skipped so far.
pub(crate) fn all() -> Vec<Skip> {
    let text = file()
        .and_then(|file| fs::read_to_string(file).ok())
        .unwrap_or_default();
    text.lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

/// Removes the file of this run, and those of runs that were cut off.
pub(crate) fn clear() {
    let Some(file) = file() else { return };
    let _ = fs::remove_file(&file);
    if let Some(directory) = file.parent() {
        clear_cut_off(directory);
    }
}

fn clear_cut_off(directory: &Path) {
    for other in directory.read_dir().into_iter().flatten().flatten() {
        let run = other.file_name().into_string().unwrap_or_default();
        let process = run.split(['-', '.']).next().and_then(|process| process.parse().ok());
        if process
            .and_then(Process::of)
            .is_none_or(|process| process.file_name() != run)
        {
            let _ = fs::remove_file(other.path());
        }
    }
}

/// Named after the cargo that runs this program, so that a new run begins a new file, and runs at the same time have one each.
fn file() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    // target/debug/deps/program
    let target = program.ancestors().nth(3)?;
    let parent = std::os::unix::process::parent_id();
    Some(
        target
            .join("tmp/skipped")
            .join(Process::cargo_above(parent).file_name()),
    )
}

/// A process, by what no other process ever has.
struct Process {
    id: u32,
    started: String,
    name: String,
    parent: u32,
}

impl Process {
    fn of(id: u32) -> Option<Process> {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        let (name, rest) = stat.split_once('(')?.1.rsplit_once(')')?;
        let fields: Vec<&str> = rest.split_whitespace().collect();
        Some(Process {
            id,
            started: (*fields.get(19)?).to_owned(),
            name: name.to_owned(),
            parent: fields.get(1)?.parse().ok()?,
        })
    }

    /// The nearest cargo above; the process itself, where there is none.
    fn cargo_above(id: u32) -> Process {
        let nearest = || Process::of(id);
        let mut at = nearest();
        while let Some(process) = at {
            if process.name == "cargo" {
                return process;
            }
            at = Process::of(process.parent);
        }
        // Where there is no /proc, its number must do.
        nearest().unwrap_or(Process {
            id,
            started: String::new(),
            name: String::new(),
            parent: 0,
        })
    }

    fn file_name(&self) -> String {
        format!("{}-{}.jsonl", self.id, self.started)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_distinguished_and_those_cut_off_are_cleared_away() {
        let own = file().unwrap();
        assert!(own.parent().unwrap().ends_with("tmp/skipped"), "{}", own.display());
        let this = Process::of(std::process::id()).unwrap();
        assert_ne!(this.file_name(), own.file_name().unwrap().to_str().unwrap());
        assert_eq!(Process::of(this.id).unwrap().file_name(), this.file_name());
        // Of a process that is gone, of one that runs, and of an earlier one with the number of this.
        let directory = own.parent().unwrap();
        let (gone, runs, earlier) = (
            directory.join(format!("{}-1.jsonl", u32::MAX)),
            directory.join(this.file_name()),
            directory.join(format!("{}-1.jsonl", this.id)),
        );
        fs::create_dir_all(directory).unwrap();
        for file in [&gone, &runs, &earlier] {
            fs::write(file, "").unwrap();
        }
        clear_cut_off(directory);
        assert_eq!([gone.exists(), runs.exists(), earlier.exists()], [false, true, false]);
        fs::remove_file(runs).unwrap();
    }
}
