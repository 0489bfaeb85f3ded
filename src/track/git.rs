//! The commit of the working directory, and whether files differ from it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A large repository must not delay the training that is logged.
const TIMEOUT: Duration = Duration::from_millis(300);

#[derive(Debug, Default, PartialEq)]
pub(super) struct State {
    pub(super) commit: Option<String>,
    pub(super) branch: Option<String>,
    /// `None` without a `git` program.
    pub(super) dirty: Option<bool>,
}

impl State {
    pub(super) fn tags(&self) -> Vec<(&'static str, String)> {
        let mut tags = Vec::new();
        tags.extend(self.commit.clone().map(|commit| ("mlflow.source.git.commit", commit)));
        tags.extend(self.branch.clone().map(|branch| ("mlflow.source.git.branch", branch)));
        tags.extend(self.dirty.map(|dirty| ("tubelab.git.dirty", dirty.to_string())));
        tags
    }
}

/// The state of the repository that contains `directory`; empty outside of one.
pub(super) fn state(directory: &Path) -> State {
    let Some((top, git)) = repository(directory) else {
        return State::default();
    };
    let Some(head) = read(&git.join("HEAD")) else {
        return State::default();
    };
    let name = head.strip_prefix("ref: ").map(str::trim);
    let commit = match name {
        Some(name) => resolve(&git, name),
        None => Some(head.clone()),
    };
    let commit = commit.filter(|commit| commit.len() >= 40 && commit.bytes().all(|b| b.is_ascii_hexdigit()));
    State {
        dirty: commit.as_ref().and_then(|_| dirty(&top)),
        branch: name
            .and_then(|name| name.strip_prefix("refs/heads/"))
            .map(|branch| branch.chars().take(250).collect()),
        commit,
    }
}

/// The working tree and its `.git` directory.
fn repository(directory: &Path) -> Option<(PathBuf, PathBuf)> {
    let directory = std::path::absolute(directory).ok()?;
    let top = directory.ancestors().find(|above| above.join(".git").exists())?;
    let git = top.join(".git");
    // A work tree beside the main one names its directory in a file.
    match read(&git) {
        Some(file) => Some((top.to_owned(), top.join(file.strip_prefix("gitdir:")?.trim()))),
        None => Some((top.to_owned(), git)),
    }
}

fn resolve(git: &Path, name: &str) -> Option<String> {
    if name.split('/').any(|part| part.is_empty() || part == "..") {
        return None;
    }
    let common = read(&git.join("commondir")).map_or_else(|| git.to_owned(), |shared| git.join(shared));
    [git, &common]
        .iter()
        .find_map(|place| read(&place.join(name)))
        .or_else(|| packed(&common, name))
}

fn packed(git: &Path, name: &str) -> Option<String> {
    let list = std::fs::read_to_string(git.join("packed-refs")).ok()?;
    let line = list
        .lines()
        .find(|line| line.split_once(' ').is_some_and(|(_, packed)| packed == name))?;
    line.split_once(' ').map(|(commit, _)| commit.to_owned())
}

fn read(file: &Path) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    Some(text.trim().to_owned())
}

/// Whether a tracked file differs from the commit.
fn dirty(top: &Path) -> Option<bool> {
    let mut child = Command::new("git")
        .args(["--no-optional-locks", "-c", "core.fsmonitor=false"])
        .args(["diff", "--no-ext-diff", "--no-textconv", "--quiet", "HEAD", "--"])
        .current_dir(top)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let started = Instant::now();
    loop {
        match child.try_wait().ok()? {
            Some(status) => return status.code().filter(|code| *code < 2).map(|code| code == 1),
            None if started.elapsed() > TIMEOUT => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}
