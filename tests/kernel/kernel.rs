//! The kernel through a real Jupyter client: the public protocol suite, and what a person does to a kernel.

use std::path::Path;
use std::process::Command;

/// Runs a file of Python tests against our kernel; its own folders, warm between runs.
fn run_python_tests(file: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kernel-tests");
    let spec = folder.join("jupyter/kernels/tubelab");
    std::fs::create_dir_all(&spec).unwrap();
    let program = env!("CARGO_BIN_EXE_tubelab");
    let text = format!(
        r#"{{"argv": [{program:?}, "kernel", "{{connection_file}}"], "display_name": "tubelab", "language": "rust", "interrupt_mode": "message"}}"#
    );
    std::fs::write(spec.join("kernel.json"), text).unwrap();
    let output = Command::new(testkit::python())
        .args(["-m", "unittest", "-v"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/kernel").join(file))
        .current_dir(&folder)
        .env("JUPYTER_PATH", folder.join("jupyter"))
        .env("TUBELAB_DATA_DIR", folder.join("data"))
        .env("TUBELAB_CACHE_DIR", folder.join("cache"))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    println!("{told}");
    assert!(output.status.success(), "{told}");
    assert!(
        told.contains("Ran ") && !told.contains("Ran 0 tests"),
        "no test ran:\n{told}"
    );
}

#[test]
fn the_public_suite_for_kernels_passes() {
    run_python_tests("protocol.py");
}

#[test]
fn a_session_survives_what_people_do_to_it() {
    run_python_tests("session.py");
}
