//! Notebooks that were run here are trusted here: JupyterLab then shows their outputs as they are.
//!
//! Signing a notebook needs Jupyter, running one does not. So the digests of saved notebooks are recorded, and the notebooks are
//! signed before JupyterLab starts.

use super::Environment;
use crate::platform::files::write_atomically;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Kind, Result};

/// The maximum number of recorded files; the oldest are dropped first.
const REMEMBERED: usize = 500;

/// Signs the files whose digests match, with the key of the environment.
const SCRIPT: &str = r#"
import hashlib, json, sys
import nbformat
from nbformat.sign import NotebookNotary

notary = NotebookNotary(data_dir=sys.argv[1])
for one in json.load(sys.stdin):
    try:
        text = open(one["path"], encoding="utf-8").read()
        if hashlib.sha256(text.encode()).hexdigest() == one["digest"]:
            notary.sign(nbformat.reads(text, as_version=4))
    except Exception as error:
        print(f"{one['path']} cannot be signed: {error}", file=sys.stderr)
"#;

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Written {
    path: PathBuf,
    digest: String,
}

/// Records that this text was written to this file.
///
/// # Errors
/// *Storage* when the list cannot be written.
pub fn remember(path: &Path, text: &str) -> Result<()> {
    let list = list()?;
    if let Some(directory) = list.parent() {
        crate::platform::directories::make(directory)?;
    }
    let lock = File::create(list.with_extension("lock"))?;
    lock.lock()?;
    let path = std::path::absolute(path)?;
    let mut written = read(&list);
    written.retain(|one| one.path != path);
    written.push(Written {
        path,
        digest: format!("{:x}", Sha256::digest(text)),
    });
    let first = written.len().saturating_sub(REMEMBERED);
    write_atomically(&list, serde_json::to_string(&written[first..])?.as_bytes())
}

/// Signs the recorded notebooks, so that JupyterLab trusts them.
///
/// # Errors
/// If Python does not start, or the signatures cannot be written.
pub fn sign(environment: &Environment) -> Result<()> {
    let written = read(&list()?);
    if written.is_empty() {
        return Ok(());
    }
    crate::platform::directories::make(&environment.signatures())?;
    let context = || "signing the notebooks that were run here";
    let output = environment
        .run_script(
            SCRIPT,
            &[environment.signatures().as_os_str()],
            &serde_json::to_string(&written)?,
        )
        .with_context(context)?;
    match output.status.success() {
        true => Ok(()),
        false => {
            let stderr = String::from_utf8_lossy(&output.stderr);
            let last = stderr
                .lines()
                .last()
                .unwrap_or("Python gave no reason")
                .trim_end_matches('.')
                .to_owned();
            Err(Error::new(Kind::Internal, last).context(context()))
        }
    }
}

fn list() -> Result<PathBuf> {
    Ok(crate::platform::directories::data()?.join("notebooks-run.json"))
}

/// An unreadable list counts as empty.
fn read(list: &Path) -> Vec<Written> {
    let text = std::fs::read_to_string(list).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
