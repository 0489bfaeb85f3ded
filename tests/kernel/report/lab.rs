//! `tubelab lab` with a Python that plays Jupyter: what is signed before it starts, and how it ends.

use super::environment::{INSTALLS, Machine};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const NOTEBOOK: &str = r##"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "code", "id": "a",
    "metadata": {}, "outputs": [], "execution_count": null, "source": "6 * 7"}]}"##;

fn tubelab(machine: &Machine, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tubelab"));
    let path = std::env::var("PATH").unwrap();
    command
        .args(arguments)
        .current_dir(machine.directory.path())
        .env("PATH", format!("{}:{path}", machine.bin().display()))
        .env("TUBELAB_DATA_DIR", machine.data())
        .env("TUBELAB_STATE_DIR", machine.directory.path().join("state"))
        .stdin(Stdio::null());
    command
}

fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < Duration::from_secs(60), "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn jupyterlab_ends_with_the_program_that_started_it() {
    for signal in ["TERM", "INT", "KILL"] {
        let run = r#"echo $$ > "$HOME/jupyter"; exec sleep 600"#;
        let machine = Machine::new().python("python3", "3.11", true, INSTALLS, run);
        let home = machine.directory.path();
        let mut lab = Ended(tubelab(&machine, &["lab"]).env("HOME", home).spawn().unwrap());
        let written = home.join("jupyter");
        until("Jupyter starts", || {
            std::fs::read_to_string(&written).is_ok_and(|text| text.ends_with('\n'))
        });
        let jupyter = std::fs::read_to_string(&written).unwrap().trim().to_owned();
        let process = Path::new("/proc").join(jupyter);
        assert!(process.exists());
        let id = lab.0.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-s", signal, &id])
                .status()
                .unwrap()
                .success()
        );
        until("the program ends", || lab.0.try_wait().unwrap().is_some());
        until("Jupyter ends", || !process.exists());
    }
}

const IS_TRUSTED: &str = r"
import sys, nbformat
from nbformat.sign import NotebookNotary
notary = NotebookNotary(data_dir=sys.argv[1])
print(*[notary.check_signature(nbformat.read(path, as_version=4)) for path in sys.argv[2:]])
";

#[test]
fn notebooks_that_were_run_here_are_trusted_and_changed_ones_are_not() {
    testkit::needs!(Python);
    let python = testkit::python();
    let run = format!(
        r#"case "$*" in *jupyter_core*) exit 0 ;; *) exec "{}" "$@" ;; esac"#,
        python.display()
    );
    let machine = Machine::new().python("python3", "3.11", true, INSTALLS, &run);
    let directory = machine.directory.path();
    for name in ["run", "changed", "foreign"] {
        std::fs::write(directory.join(name).with_extension("ipynb"), NOTEBOOK).unwrap();
    }
    for name in ["run.ipynb", "changed.ipynb"] {
        let ran = tubelab(&machine, &["run", name]).output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }
    let changed = directory.join("changed.ipynb");
    let text = std::fs::read_to_string(&changed).unwrap();
    std::fs::write(&changed, text.replace("\"42\"", "\"43\"")).unwrap();
    let lab = tubelab(&machine, &["lab"]).output().unwrap();
    assert!(lab.status.success(), "{}", String::from_utf8_lossy(&lab.stderr));
    let signatures = machine.prepare().unwrap().signatures();
    let file = |name: &str| directory.join(name).display().to_string();
    let arguments = [
        signatures.display().to_string(),
        file("run.ipynb"),
        file("changed.ipynb"),
        file("foreign.ipynb"),
    ];
    let told = testkit::run_python(IS_TRUSTED, &arguments.each_ref().map(String::as_str));
    assert_eq!(told.trim(), "True False False");
}
