//! Setting up Jupyter with programs that play Python, so that every failure can be had.

use crate::jupyter::{Environment, kernelspec, python};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// A directory for the PATH, with a program `name` that answers as Python does; `pip` is the shell line that installs.
pub struct Machine {
    pub directory: tempfile::TempDir,
}

impl Machine {
    pub fn new() -> Self {
        let machine = Machine {
            directory: tempfile::tempdir().unwrap(),
        };
        fs::create_dir(machine.bin()).unwrap();
        machine
    }

    pub fn bin(&self) -> PathBuf {
        self.directory.path().join("bin")
    }

    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// `run` is what `python -c` does in the environment.
    pub fn python(self, name: &str, version: &str, has_venv: bool, pip: &str, run: &str) -> Self {
        let (major, minor) = version.split_once('.').unwrap();
        let venv = if has_venv { "echo venv" } else { ":" };
        let script = format!(
            r#"#!/bin/sh
echo "$*" >> "{log}"
packages="$(dirname "$0")/../lib/python{version}/site-packages"
case "$*" in
  *"import venv, ensurepip"*) echo "version {major} {minor}"; {venv} ;;
  *"-m venv"*) for last; do :; done; mkdir -p "$last/bin" && cp "$0" "$last/bin/python" ;;
  *"-m pip"*) {pip} ;;
  *"python%d.%d"*) echo "python{version}" ;;
  *) {run} ;;
esac
"#,
            log = self.directory.path().join("log").display(),
        );
        let program = self.bin().join(name);
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    pub fn prepare(&self) -> tubelab::Result<Environment> {
        Environment::prepare_in(&self.data(), self.bin().as_os_str(), &mut |_| {})
    }

    fn calls(&self, of: &str) -> usize {
        let log = fs::read_to_string(self.directory.path().join("log")).unwrap_or_default();
        log.lines().filter(|line| line.contains(of)).count()
    }

    /// What is left in the data directory but the lock.
    fn left(&self) -> Vec<String> {
        let names = fs::read_dir(self.data())
            .into_iter()
            .flatten()
            .map(|e| e.unwrap().file_name().into_string().unwrap());
        names.filter(|name| !name.ends_with(".lock")).collect()
    }
}

/// What pip does when all is well.
pub const INSTALLS: &str = r#"mkdir -p "$packages/jupyterlab""#;

fn failed(machine: &Machine) -> tubelab::Error {
    let error = machine.prepare().unwrap_err();
    assert_eq!(machine.left(), Vec::<String>::new(), "nothing half-installed");
    error
}

#[test]
fn the_python_that_is_missing_is_named_with_the_command_that_brings_it() {
    let error = failed(&Machine::new());
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "Python is not installed, and Jupyter needs it, while setting up Jupyter.\n\
         Next: run `sudo apt-get install python3 python3-venv` (Debian, Ubuntu) and then the same command again."
    );

    let old = Machine::new().python("python3", "3.8", true, INSTALLS, ":");
    let error = failed(&old);
    assert!(error.is_not_found());
    let program = old.bin().join("python3");
    assert_eq!(
        error.message(),
        format!(
            "Python 3.8 ({}) is too old: Jupyter needs 3.10 or newer",
            program.display()
        )
    );

    let bare = Machine::new().python("python3", "3.11", false, INSTALLS, ":");
    let error = failed(&bare);
    assert!(error.to_string().contains("Python 3.11"), "{error}");
    assert!(
        error.to_string().contains("`sudo apt-get install python3-venv`"),
        "{error}"
    );
}

#[test]
fn a_newer_python_beside_an_old_one_is_found() {
    let machine =
        Machine::new()
            .python("python3", "3.9", true, INSTALLS, ":")
            .python("python3.12", "3.12", true, INSTALLS, ":");
    let found = python::find(machine.bin().as_os_str()).unwrap();
    assert_eq!(
        (found.program, found.version.to_string()),
        (machine.bin().join("python3.12"), "3.12".to_owned())
    );

    let broken = Machine::new().python("python", "3.13", true, INSTALLS, ":");
    fs::write(broken.bin().join("python3"), "no program").unwrap();
    assert_eq!(
        python::find(broken.bin().as_os_str()).unwrap().program,
        broken.bin().join("python")
    );
}

#[test]
fn a_download_that_fails_leaves_nothing_and_says_what_to_do() {
    let offline = r#"echo "WARNING: Retrying after connection broken by 'NewConnectionError(Temporary failure in name resolution)'" >&2
        mkdir -p "$packages/half"; exit 1"#;
    let error = failed(&Machine::new().python("python3", "3.11", true, offline, ":"));
    assert!(error.is_network(), "{error}");
    assert!(error.to_string().contains("connect to the network"), "{error}");

    let full =
        r#"echo "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device" >&2; exit 1"#;
    let error = failed(&Machine::new().python("python3", "3.11", true, full, ":"));
    assert!(error.is_storage(), "{error}");
    assert!(error.to_string().contains("the disk is full"), "{error}");

    let odd = r#"echo "ERROR: No matching distribution found for jupyterlab==4.6.6" >&2; exit 1"#;
    let error = failed(&Machine::new().python("python3", "3.11", true, odd, ":"));
    assert!(
        error
            .to_string()
            .contains("No matching distribution found for jupyterlab==4.6.6"),
        "{error}"
    );
}

#[test]
fn an_environment_is_made_once_and_again_only_when_it_must() {
    let machine = Machine::new().python("python3", "3.11", true, INSTALLS, ":");
    let environment = machine.prepare().unwrap();
    machine.prepare().unwrap();
    assert_eq!(machine.calls("-m pip"), 1);

    fs::remove_file(environment.directory().join("tubelab-ready")).unwrap();
    fs::write(environment.directory().join("half"), "").unwrap();
    machine.prepare().unwrap();
    assert_eq!(machine.calls("-m pip"), 2, "one that was never finished is made anew");
    assert!(!environment.directory().join("half").exists());

    fs::remove_dir_all(machine.bin()).unwrap();
    machine.prepare().unwrap();
}

#[test]
fn a_python_that_was_replaced_makes_a_new_environment() {
    let machine = Machine::new().python("python3", "3.11", true, INSTALLS, ":");
    let environment = machine.prepare().unwrap();
    let machine = machine.python("python3", "3.13", true, INSTALLS, ":");
    fs::copy(machine.bin().join("python3"), environment.python()).unwrap();
    machine.prepare().unwrap();
    assert_eq!(machine.calls("-m pip"), 2);
    assert!(
        environment
            .directory()
            .join("lib/python3.13/site-packages/jupyterlab")
            .is_dir()
    );
    assert!(!environment.directory().join("lib/python3.11").exists());
}

#[test]
fn two_at_once_make_it_once() {
    let slow = format!("sleep 0.3; {INSTALLS}");
    let machine = Machine::new().python("python3", "3.11", true, &slow, ":");
    std::thread::scope(|scope| {
        let both = [scope.spawn(|| machine.prepare()), scope.spawn(|| machine.prepare())];
        for one in both {
            one.join().unwrap().unwrap();
        }
    });
    assert_eq!(machine.calls("-m pip"), 1);
}

#[test]
fn the_kernel_is_installed_beside_others() {
    let machine = Machine::new().python("python3", "3.11", true, INSTALLS, ":");
    let environment = machine.prepare().unwrap();
    let share = environment.directory().join("share/jupyter");
    fs::create_dir_all(share.join("kernels/rust")).unwrap();
    fs::write(share.join("kernels/rust/kernel.json"), "theirs").unwrap();
    for _ in 0..2 {
        kernelspec::install(&environment, Path::new("/opt/tube lab/tubelab")).unwrap();
    }
    assert_eq!(
        fs::read_to_string(share.join("kernels/rust/kernel.json")).unwrap(),
        "theirs"
    );
    let json = |path: PathBuf| serde_json::from_str::<serde_json::Value>(&fs::read_to_string(path).unwrap()).unwrap();
    let kernel = json(share.join("kernels/tubelab/kernel.json"));
    assert_eq!(
        kernel["argv"],
        serde_json::json!(["/opt/tube lab/tubelab", "kernel", "{connection_file}"])
    );
    assert_eq!(
        (&kernel["interrupt_mode"], &kernel["language"]),
        (&"message".into(), &"rust".into())
    );

    // JupyterLab loads the file that package.json names, and finds the extension in the container of the package's name.
    let plugin = share.join("labextensions/tubelab-lab");
    let build = &json(plugin.join("package.json"))["jupyterlab"]["_build"];
    let script = fs::read_to_string(plugin.join(build["load"].as_str().unwrap())).unwrap();
    assert!(script.contains("window._JUPYTERLAB['tubelab-lab']"));
    assert!(script.contains(&format!("'{}'", build["extension"].as_str().unwrap())));
}
