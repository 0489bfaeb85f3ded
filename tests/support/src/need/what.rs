//! Each need: whether it is there, and how to get it.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// What a test may need that not every machine has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// `chromium`, `chromium-browser` or `google-chrome`.
    Chromium,
    /// crates.io, by cargo.
    Crates,
    /// `curl`.
    Curl,
    /// To mount a file system.
    Mount,
    /// `nginx`.
    Nginx,
    /// npm, and the packages that it fetches.
    Npm,
    /// `openssl`.
    Openssl,
    /// `promtool`, which checks the configuration of Prometheus.
    Promtool,
    /// The environment of [`python()`](crate::python()), with MLflow, Jupyter and the packages that results are compared with.
    Python,
    /// `redis-server`.
    Redis,
    /// rustdoc, and what `cargo test` builds of the example `make_index`.
    Rustdoc,
    /// The sources of the standard library.
    RustSrc,
    /// The environment of [`sail_python()`](crate::sail_python()), with the engine Sail.
    Sail,
    /// Java, and the environment of [`spark_python()`](crate::spark_python()), with Apache Spark.
    Spark,
    /// `sqlite3`.
    Sqlite3,
    /// `systemd-analyze`.
    Systemd,
    /// `yamllint`.
    Yamllint,
}

impl Need {
    pub(super) fn name(self) -> &'static str {
        match self {
            Need::Chromium => "Chromium",
            Need::Crates => "crates.io",
            Need::Curl => "curl",
            Need::Mount => "the right to mount a file system",
            Need::Nginx => "nginx",
            Need::Npm => "packages of npm",
            Need::Openssl => "openssl",
            Need::Promtool => "promtool",
            Need::Python => "the tests' Python environment",
            Need::Redis => "redis-server",
            Need::Rustdoc => "rustdoc and the example make_index",
            Need::RustSrc => "the sources of the standard library",
            Need::Sail => "the tests' Python environment with Sail",
            Need::Spark => "the tests' Python environment with Spark",
            Need::Sqlite3 => "sqlite3",
            Need::Systemd => "systemd-analyze",
            Need::Yamllint => "yamllint",
        }
    }

    /// What to do to have it: a command where one is enough.
    pub(super) fn how(self) -> String {
        let package = match self {
            Need::Chromium => "chromium",
            Need::Curl => "curl",
            Need::Nginx => "nginx-light",
            Need::Npm => "npm (and a network: it fetches from registry.npmjs.org)",
            Need::Openssl => "openssl",
            Need::Promtool => "prometheus",
            Need::Redis => "redis-server",
            Need::Sqlite3 => "sqlite3",
            Need::Systemd => "systemd",
            Need::Yamllint => "yamllint",
            Need::Python => return environment("python3-venv", "PYTHON", ""),
            Need::Sail => return environment("python3-venv", "SAIL", "-sail"),
            Need::Spark => return environment("default-jre-headless python3-venv", "SPARK", "-spark"),
            Need::Crates => return "a network for cargo".to_owned(),
            Need::Mount => return "run the tests as root, in a container for example".to_owned(),
            Need::Rustdoc => return "a whole `cargo test`, with the rustdoc of rustup".to_owned(),
            Need::RustSrc => return "rustup component add rust-src".to_owned(),
        };
        format!("sudo apt-get install {package}")
    }

    /// Whether it is a right of the user and nothing that is installed.
    pub(super) fn is_a_right(self) -> bool {
        self == Need::Mount
    }

    /// Why it cannot be used here, if so.
    pub(super) fn missing(self) -> Option<String> {
        let programs: &[&str] = match self {
            Need::Chromium => &["chromium", "chromium-browser", "google-chrome"],
            Need::Curl => &["curl"],
            Need::Nginx => &["nginx"],
            Need::Npm => &["npm"],
            Need::Openssl => &["openssl"],
            Need::Promtool => &["promtool"],
            Need::Redis => &["redis-server"],
            Need::Sqlite3 => &["sqlite3"],
            Need::Systemd => &["systemd-analyze"],
            Need::Yamllint => &["yamllint"],
            Need::Spark if program_of("java").is_none() => return Some("java is not installed".to_owned()),
            Need::Python | Need::Sail | Need::Spark => return crate::python::missing(self),
            Need::Crates => return crates().clone(),
            // Only the test itself finds out, and calls `skip`.
            Need::Mount | Need::Rustdoc | Need::RustSrc => return None,
        };
        match programs.iter().any(|program| program_of(program).is_some()) {
            true => None,
            false => Some(format!("{} is not installed", programs[0])),
        }
    }
}

/// How to have an environment of Python.
fn environment(packages: &str, variable: &str, ending: &str) -> String {
    format!(
        "sudo apt-get install {packages}, with a network for pip; or set TUBELAB_TEST_{variable} to a Python with the packages of \
         tests/support/requirements{ending}.txt"
    )
}

/// Where a program of this name lies, by `PATH`.
fn program_of(name: &str) -> Option<PathBuf> {
    use std::os::unix::fs::PermissionsExt;
    let runs = |file: &PathBuf| {
        file.metadata()
            .is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
    };
    let path = std::env::var_os("PATH")?;
    // Servers lie where only root looks.
    let directories = std::env::split_paths(&path).chain(["/usr/sbin".into()]);
    directories.map(|directory| directory.join(name)).find(runs)
}

/// Whether cargo finds crates that a project asks for: `None`, or what it said.
fn crates() -> &'static Option<String> {
    static SAID: OnceLock<Option<String>> = OnceLock::new();
    SAID.get_or_init(|| {
        let directory = tempfile::tempdir().expect("a directory can be made");
        let project = "[package]\nname = \"asks\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n[dependencies]\n\
                       fastrand = \"2\"\nitoa = \"1\"\nserde = { version = \"1\", features = [\"derive\"] }\n";
        std::fs::write(directory.path().join("Cargo.toml"), project).expect("the directory can be written");
        std::fs::write(directory.path().join("lib.rs"), "").expect("the directory can be written");
        let output = Command::new("cargo")
            .args(["fetch", "--quiet"])
            .current_dir(&directory)
            .stdin(Stdio::null())
            .output();
        match output {
            Ok(output) if output.status.success() => None,
            Ok(output) => Some(format!("cargo fetches no crates ({})", last_words(&output.stderr))),
            Err(error) => Some(format!("cargo does not start ({error})")),
        }
    })
}

/// The last line that a program wrote, which mostly says what was wrong.
pub(crate) fn last_words(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    let last = said.lines().rev().find(|line| !line.trim().is_empty());
    last.unwrap_or("it said nothing").trim().to_owned()
}

/// The first line that a program wrote.
pub(crate) fn first_words(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    let first = said.lines().find(|line| !line.trim().is_empty());
    first.unwrap_or("it said nothing").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_by_their_name() {
        assert!(program_of("cargo").is_some_and(|file| file.is_file()));
        assert_eq!(program_of("no-such-program-anywhere"), None);
    }
}
