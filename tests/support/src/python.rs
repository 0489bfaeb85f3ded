//! Pythons with the packages that the tests compare with or run against: each made once for a user, from pinned versions.

use crate::need::{Need, first_words, known, last_words};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// An environment of Python. Each is made in the user's cache directory when it is asked for first, and found there later.
struct Environment {
    need: Need,
    /// A variable that names a Python that is there already.
    variable: &'static str,
    /// The name of its directory, before a digest of the requirements.
    name: &'static str,
    /// The file of the requirements in `tests/support`, and its text.
    requirements: (&'static str, &'static str),
    /// A module of it, which is imported to see that it works.
    module: &'static str,
    /// How long making it takes.
    takes: &'static str,
    found: OnceLock<Result<PathBuf, String>>,
}

static TESTS: Environment = Environment {
    need: Need::Python,
    variable: "TUBELAB_TEST_PYTHON",
    name: "test-python",
    requirements: ("requirements.txt", include_str!("../requirements.txt")),
    module: "googleapiclient",
    takes: "about three minutes",
    found: OnceLock::new(),
};

static SPARK: Environment = Environment {
    need: Need::Spark,
    variable: "TUBELAB_TEST_SPARK",
    name: "test-spark",
    requirements: ("requirements-spark.txt", include_str!("../requirements-spark.txt")),
    module: "pyspark",
    takes: "about a minute",
    found: OnceLock::new(),
};

static SAIL: Environment = Environment {
    need: Need::Sail,
    variable: "TUBELAB_TEST_SAIL",
    name: "test-sail",
    requirements: ("requirements-sail.txt", include_str!("../requirements-sail.txt")),
    module: "pysail",
    takes: "about a minute",
    found: OnceLock::new(),
};

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
    TESTS.python()
}

/// A Python with Apache Spark, by `tests/support/requirements-spark.txt`, or the one that `TUBELAB_TEST_SPARK` names: as
/// [`python`], 900 MB.
///
/// # Panics
/// As [`python`]; the need is `Spark`.
pub fn spark_python() -> PathBuf {
    SPARK.python()
}

/// A Python with the engine Sail and moto, a stand-in for S3, by `tests/support/requirements-sail.txt`, or the one that
/// `TUBELAB_TEST_SAIL` names: as [`python`], 800 MB.
///
/// # Panics
/// As [`python`]; the need is `Sail`.
pub fn sail_python() -> PathBuf {
    SAIL.python()
}

/// Why there is no environment for one of the needs that are one.
pub(crate) fn missing(need: Need) -> Option<String> {
    let environment = [&TESTS, &SPARK, &SAIL]
        .into_iter()
        .find(|environment| environment.need == need)?;
    environment.find().as_ref().err().cloned()
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

impl Environment {
    fn python(&self) -> PathBuf {
        self.find().clone().unwrap_or_else(|error| panic!("{error}"))
    }

    fn find(&self) -> &Result<PathBuf, String> {
        self.found.get_or_init(|| {
            if let Some(chosen) = std::env::var_os(self.variable).filter(|value| !value.is_empty()) {
                return Ok(PathBuf::from(chosen));
            }
            // pip tries for half a minute before it says that there is no network: once is enough for all programs of a run.
            match known(self.need) {
                Some(why) => Err(why),
                None => self.made(&cache_directory()),
            }
        })
    }

    /// The environment inside `cache`, made if need be. It stays at one path because its programs name that path; a file
    /// written last tells a whole environment from one whose making was cut off.
    fn made(&self, cache: &Path) -> Result<PathBuf, String> {
        let (file, text) = self.requirements;
        let digest = Sha256::digest(text.as_bytes());
        let digest: String = digest[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        let directory = cache.join(format!("{}-{digest}", self.name));
        let unwritable = |error: std::io::Error| format!("{} cannot be written ({error})", directory.display());
        let python = directory.join("bin").join("python");

        fs::create_dir_all(cache).map_err(unwritable)?;
        let lock = File::create(directory.with_extension("lock")).map_err(unwritable)?;
        lock.lock().map_err(unwritable)?;
        let whole = directory.join("complete");
        if whole.is_file() && self.starts(&python) {
            return Ok(python);
        }
        let _ = writeln!(
            std::io::stderr(),
            "Making a Python environment for the tests in {} (once, {})",
            directory.display(),
            self.takes
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
        must_run("pip install", pip.arg(crate::root().join("tests/support").join(file)))?;
        fs::write(whole, digest).map_err(unwritable)?;
        Ok(python)
    }

    fn starts(&self, python: &Path) -> bool {
        let quiet = Command::new(python)
            .args(["-c", &format!("import {}", self.module)])
            .stderr(Stdio::null())
            .status();
        quiet.is_ok_and(|status| status.success())
    }
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
