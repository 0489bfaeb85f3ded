//! A Python with the packages that the tests compare with: made once for a user, from pinned versions.

use crate::need::{first_words, last_words};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

const REQUIREMENTS: &str = include_str!("../requirements.txt");

/// A Python interpreter that has every package of `tests/support/requirements.txt`.
///
/// `TUBELAB_TEST_PYTHON` names one that is there already. Otherwise an environment is made in the user's cache directory
/// (`~/.cache/tubelab/test-python-…`) at the first call, about three minutes and 1.2 GB, and found there by all later
/// ones. Its programs (`jupyter`, `mlflow`) are beside the interpreter: `python().with_file_name("mlflow")`.
///
/// # Panics
/// When the environment cannot be made; the message names the command that failed and its last words. A test that says
/// [`needs!(Python)`](crate::needs!) before is skipped instead.
pub fn python() -> PathBuf {
    environment().clone().unwrap_or_else(|error| panic!("{error}"))
}

/// The interpreter of [`python`], or why there is none.
pub(crate) fn environment() -> &'static Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND.get_or_init(|| {
        if let Some(chosen) = std::env::var_os("TUBELAB_TEST_PYTHON").filter(|value| !value.is_empty()) {
            return Ok(PathBuf::from(chosen));
        }
        // pip tries for half a minute before it says that there is no network: once is enough for all programs of a run.
        match crate::need::known(crate::Need::Python) {
            Some(why) => Err(why),
            None => made(&cache_directory()),
        }
    })
}

/// Runs `script` in [`python`] with `arguments` (`sys.argv[1:]`) and gives what it printed.
///
/// # Panics
/// When the script fails; the message holds what it wrote to stderr.
pub fn run_python(script: &str, arguments: &[&str]) -> String {
    run(&python(), script, arguments)
}

/// [`run_python`] for a script that needs nothing but Python's own modules: by the `python3` of the machine.
pub fn run_plain_python(script: &str, arguments: &[&str]) -> String {
    run(Path::new("python3"), script, arguments)
}

fn run(python: &Path, script: &str, arguments: &[&str]) -> String {
    let output = Command::new(python)
        .arg("-c")
        .arg(script)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", python.display()));
    assert!(
        output.status.success(),
        "the Python script failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("Python prints UTF-8")
}

/// The environment inside `cache`, made if need be. It stays at one path because its programs name that path; a file
/// written last tells a whole environment from one whose making was cut off.
fn made(cache: &Path) -> Result<PathBuf, String> {
    let digest = Sha256::digest(REQUIREMENTS.as_bytes());
    let name: String = digest[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    let directory = cache.join(format!("test-python-{name}"));
    let unwritable = |error: std::io::Error| format!("{} cannot be written ({error})", directory.display());
    let python = directory.join("bin").join("python");

    fs::create_dir_all(cache).map_err(unwritable)?;
    let lock = File::create(directory.with_extension("lock")).map_err(unwritable)?;
    lock.lock().map_err(unwritable)?;
    let whole = directory.join("complete");
    if whole.is_file() && starts(&python) {
        return Ok(python);
    }
    let _ = writeln!(
        std::io::stderr(),
        "Making a Python environment for the tests in {} (once, about three minutes)",
        directory.display()
    );
    if directory.exists() {
        fs::remove_dir_all(&directory).map_err(unwritable)?;
    }
    must_run(
        "python3 -m venv",
        Command::new("python3").args(["-m", "venv"]).arg(&directory),
    )?;
    let mut pip = Command::new(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--requirement",
    ]);
    must_run("pip install", pip.arg(requirements()))?;
    fs::write(whole, name).map_err(unwritable)?;
    Ok(python)
}

fn requirements() -> PathBuf {
    crate::root().join("tests/support/requirements.txt")
}

pub(crate) fn cache_directory() -> PathBuf {
    let set = |variable: &str| {
        std::env::var_os(variable)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let parent = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    parent
        .expect("HOME is set (or TUBELAB_TEST_PYTHON names a Python)")
        .join("tubelab")
}

fn starts(python: &Path) -> bool {
    let quiet = Command::new(python)
        .args(["-c", "import googleapiclient"])
        .stderr(Stdio::null())
        .status();
    quiet.is_ok_and(|status| status.success())
}

fn must_run(name: &str, command: &mut Command) -> Result<(), String> {
    let failed = |why: String| Err(format!("`{name}` fails ({why})"));
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => Ok(()),
        // What venv lacks it tells on stdout.
        Ok(output) if output.stderr.is_empty() => failed(first_words(&output.stdout)),
        // Its last words are only that there is no such package.
        Ok(output) if reached_nothing(&output.stderr) => failed("it reaches no index of packages".to_owned()),
        Ok(output) => failed(last_words(&output.stderr)),
        Err(error) => failed(error.to_string()),
    }
}

fn reached_nothing(said: &[u8]) -> bool {
    let said = String::from_utf8_lossy(said);
    said.contains("connection broken") && said.contains("No matching distribution")
}
