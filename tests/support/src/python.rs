//! A Python with the packages that the tests compare with: made once for a user, from pinned versions.

use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

const REQUIREMENTS: &str = include_str!("../requirements.txt");

/// A Python interpreter that has every package of `tests/support/requirements.txt`.
///
/// `TUBELAB_TEST_PYTHON` names one that is there already. Otherwise an environment is made in the user's cache folder
/// (`~/.cache/tubelab/test-python-…`) at the first call, about three minutes and 1.2 GB, and found there by all later
/// ones. Its programs (`jupyter`, `mlflow`) are beside the interpreter: `python().with_file_name("mlflow")`.
///
/// # Panics
/// When the environment cannot be made; the message names the command that failed and its last words.
pub fn python() -> PathBuf {
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    FOUND
        .get_or_init(
            || match std::env::var_os("TUBELAB_TEST_PYTHON").filter(|value| !value.is_empty()) {
                Some(chosen) => PathBuf::from(chosen),
                None => environment(&cache_folder()),
            },
        )
        .clone()
}

/// Runs `script` in [`python`] with `arguments` (`sys.argv[1:]`) and gives what it printed.
///
/// # Panics
/// When the script fails; the message holds what it wrote to stderr.
pub fn run_python(script: &str, arguments: &[&str]) -> String {
    let output = Command::new(python())
        .arg("-c")
        .arg(script)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", python().display()));
    assert!(
        output.status.success(),
        "the Python script failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("Python prints UTF-8")
}

/// The environment inside `cache`, made if need be. It stays at one path because its programs name that path; a file
/// written last tells a whole environment from one whose making was cut off.
fn environment(cache: &Path) -> PathBuf {
    fs::create_dir_all(cache).unwrap_or_else(|error| panic!("{} cannot be made: {error}", cache.display()));
    let digest = Sha256::digest(REQUIREMENTS.as_bytes());
    let name: String = digest[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    let folder = cache.join(format!("test-python-{name}"));
    let python = folder.join("bin").join("python");

    let lock = File::create(folder.with_extension("lock")).expect("the cache folder can be written");
    lock.lock().expect("files in the cache folder can be locked");
    let whole = folder.join("complete");
    if whole.is_file() && starts(&python) {
        return python;
    }
    eprintln!(
        "Making a Python environment for the tests in {} (once, about three minutes)",
        folder.display()
    );
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an incomplete environment can be removed");
    }
    must_run(Command::new("python3").args(["-m", "venv"]).arg(&folder));
    must_run(Command::new(&python).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--requirement",
        &requirements().to_string_lossy(),
    ]));
    fs::write(whole, name).expect("the cache folder can be written");
    python
}

fn requirements() -> PathBuf {
    crate::root().join("tests/support/requirements.txt")
}

pub(crate) fn cache_folder() -> PathBuf {
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

fn must_run(command: &mut Command) {
    let output = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let words = String::from_utf8_lossy(&output.stderr);
    let tail: Vec<&str> = words.lines().rev().take(12).collect();
    let tail: Vec<&str> = tail.into_iter().rev().collect();
    assert!(
        output.status.success(),
        "the tests' Python environment cannot be made; {command:?} said:\n{}\nSet TUBELAB_TEST_PYTHON to a Python \
         that has the packages of {}.",
        tail.join("\n"),
        requirements().display()
    );
}
