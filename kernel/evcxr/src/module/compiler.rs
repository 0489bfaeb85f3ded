//! Calls the compiler as cargo called it the last time. Where nothing but the code has changed, cargo has nothing to
//! decide, and takes as long as the compiler.

use super::CRATE_NAME;
use super::execution_so_source;
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

const RECORD: &str = ".evcxr-compiler";

/// What cargo adds to the compiler's environment, and code may ask for. Nothing else is written down: there may be
/// secrets in it.
const ENVIRONMENT: [&str; 5] = [
    "CARGO_PKG_",
    "CARGO_MANIFEST_",
    "CARGO_CRATE_NAME",
    "CARGO_PRIMARY_PACKAGE",
    "LD_LIBRARY_PATH",
];

/// The compiler's allocator asks for 300 MB in a quarter of a second: page by page, that costs an eighth of the time.
const LARGE_PAGES: &str = "thp:always,metadata_thp:always";

pub(crate) struct Compiler {
    /// What was true when cargo called it.
    setting: String,
    folder: PathBuf,
    environment: Vec<(String, String)>,
    program: String,
    arguments: Vec<String>,
}

/// Writes down how cargo calls the compiler for the crate of the cells.
pub(super) fn record(command: &Command) -> Result<()> {
    let Some(_) = execution_so_source(command) else {
        return Ok(());
    };
    let environment: Vec<(String, String)> = std::env::vars()
        .filter(|(name, _)| ENVIRONMENT.iter().any(|wanted| name.starts_with(wanted)))
        .collect();
    let words = |word: &std::ffi::OsStr| word.to_string_lossy().into_owned();
    let arguments: Vec<String> = command.get_args().map(words).collect();
    let record = (environment, words(command.get_program()), arguments);
    fs::write(RECORD, serde_json::to_vec(&record)?)?;
    Ok(())
}

impl Compiler {
    /// What was written down in the folder of the crate; `None` where that is nothing, or must not be used again.
    pub(super) fn recorded(folder: &Path, setting: Option<String>) -> Option<Self> {
        let setting = setting?;
        let text = fs::read(folder.join(RECORD)).ok()?;
        let (environment, program, arguments) = serde_json::from_slice(&text).ok()?;
        let known = Compiler {
            setting,
            folder: folder.to_owned(),
            environment,
            program,
            arguments,
        };
        known
            .arguments
            .iter()
            .any(|word| word == CRATE_NAME)
            .then_some(known)
    }

    pub(super) fn fits(&self, setting: &Option<String>) -> bool {
        setting.as_ref() == Some(&self.setting)
    }

    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(&self.folder);
        if std::env::var_os("MALLOC_CONF").is_none() {
            command.env("MALLOC_CONF", LARGE_PAGES);
        }
        command
    }

    pub(super) fn shared_object(&self) -> PathBuf {
        execution_so_source(&self.command()).unwrap_or_default()
    }
}
