//! The kernel through a real Jupyter client: the public protocol suite, and what a person does to a kernel.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::sync::{Condvar, Mutex, Once, PoisonError};
use testkit::Need;

/// Kernels are timed by their clients: few files at a time keep the machine from being the reason of a failure. Two, because a
/// kernel waits for its client as often as the client waits for it.
const AT_ONCE: usize = 2;

static RUNNING: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

/// One of the [`AT_ONCE`] that run, given back when it goes.
struct Turn;

impl Turn {
    fn wait() -> Turn {
        let (running, changed) = &RUNNING;
        let running = running.lock().unwrap_or_else(PoisonError::into_inner);
        let running = changed.wait_while(running, |running| *running == AT_ONCE);
        *running.unwrap_or_else(PoisonError::into_inner) += 1;
        Turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let (running, changed) = &RUNNING;
        *running.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        changed.notify_one();
    }
}

/// Runs a file of Python tests against our kernel; its own directories, warm between runs. What the file skips is told of `test`.
fn run_python_tests(file: &str, test: &str) {
    let _turn = Turn::wait();
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kernel-tests");
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let program = env!("CARGO_BIN_EXE_tubelab");
        let spec = json!({ "argv": [program, "kernel", "{connection_file}"] });
        install_kernel(&directory, "tubelab", spec);
    });
    let output = Command::new(testkit::python())
        .arg(testkit::root().join("tests/kernel").join(file))
        .arg("-v")
        .current_dir(&directory)
        .env("JUPYTER_PATH", directory.join("jupyter"))
        .env("TUBELAB_DATA_DIR", directory.join("data"))
        .env("TUBELAB_CACHE_DIR", directory.join("cache"))
        .env("TUBELAB_STATE_DIR", directory.join("state"))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    println!("{told}");
    assert!(output.status.success(), "{told}");
    for why in told
        .split("... skipped ")
        .skip(1)
        .filter_map(|rest| rest.lines().next())
    {
        match why.trim_matches(['\'', '"']) {
            // The suite has one class for one more error, and that class skips the rest.
            _ if file == "protocol.py" => {}
            "takes long" => {}
            why @ "a file system cannot be mounted here" => testkit::skip(Need::Mount, why, test),
            other => panic!("{file} skips for a reason that nobody is told: {other}"),
        }
    }
    assert!(
        told.contains("Ran ") && !told.contains("Ran 0 tests"),
        "no test ran:\n{told}"
    );
}

fn install_kernel(directory: &Path, name: &str, mut spec: Value) {
    spec["display_name"] = json!(name);
    spec["language"] = json!("rust");
    spec["interrupt_mode"] = json!("message");
    let directory = directory.join("jupyter/kernels").join(name);
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::write(directory.join("kernel.json"), spec.to_string()).unwrap();
}

#[test]
fn the_public_suite_for_kernels_passes() {
    testkit::needs!(Python);
    run_python_tests("protocol.py", testkit::test_name!());
}

#[test]
fn a_session_survives_what_people_do_to_it() {
    testkit::needs!(Python);
    run_python_tests("session.py", testkit::test_name!());
}

#[test]
fn cells_mean_what_rust_says() {
    testkit::needs!(Python);
    run_python_tests("cells.py", testkit::test_name!());
}

#[test]
fn items_live_across_cells() {
    testkit::needs!(Python);
    run_python_tests("cells_items.py", testkit::test_name!());
}

#[test]
fn what_cells_print_is_only_ever_text() {
    testkit::needs!(Python);
    run_python_tests("cells_streams.py", testkit::test_name!());
}

#[test]
fn errors_of_cells_show_the_lines_of_the_cell() {
    testkit::needs!(Python);
    run_python_tests("cells_errors.py", testkit::test_name!());
}

#[test]
fn an_analyst_gets_along_without_a_manual() {
    testkit::needs!(Python);
    run_python_tests("cells_analyst.py", testkit::test_name!());
}

#[test]
fn commands_keep_the_variables() {
    testkit::needs!(Python, Crates);
    run_python_tests("cells_commands.py", testkit::test_name!());
}

#[test]
fn cells_are_compiled_while_they_are_typed() {
    testkit::needs!(Python);
    run_python_tests("precompile.py", testkit::test_name!());
}

#[test]
fn a_browser_marks_errors_and_precompiles() {
    testkit::needs!(Python, Chromium);
    run_python_tests("precompile_browser.py", testkit::test_name!());
}

#[test]
fn what_harms_compiling_takes_nothing() {
    testkit::needs!(Python);
    run_python_tests("cells_bad.py", testkit::test_name!());
}

#[test]
fn a_kernel_is_reached_over_sockets_in_a_directory() {
    testkit::needs!(Python);
    run_python_tests("ipc.py", testkit::test_name!());
}

#[test]
fn a_kernel_survives_abuse() {
    testkit::needs!(Python);
    run_python_tests("abuse.py", testkit::test_name!());
}

/// `cargo test --test kernel -- --ignored --nocapture` tells the curve of 500 cells and what 100 MB of output take.
#[test]
#[ignore = "takes five minutes"]
fn a_kernel_survives_long_abuse() {
    // Safety: this test runs alone.
    unsafe {
        std::env::set_var("TUBELAB_CELLS", "500");
        std::env::set_var("TUBELAB_LINES", "1000000");
        std::env::set_var("TUBELAB_LONG", "1");
    }
    testkit::needs!(Python);
    run_python_tests("abuse.py", testkit::test_name!());
}

#[test]
fn notebooks_run_without_jupyter_as_with_it() {
    testkit::needs!(Python);
    run_python_tests("runs.py", testkit::test_name!());
}

#[test]
fn the_committed_notebooks_run_again() {
    testkit::needs!(Python);
    run_python_tests("notebooks.py", testkit::test_name!());
}
