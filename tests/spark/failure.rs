//! Failures of engines as sentences.

use tubelab_spark::failure::{is_of_connection, other_python, sentence};

fn said(text: &str) -> String {
    sentence(text, None, "spark:15002", "file:///data/videos").to_string()
}

#[test]
fn failures_of_workers_say_what_to_do() {
    let missing = said("RuntimeError: [tubelab missing] No such file or directory[end]\n SQLSTATE: 38000");
    assert!(
        missing.contains("cannot start tubelab") && missing.contains("--worker"),
        "{missing}"
    );
    let killed = said("RuntimeError: [tubelab status -9] [end]");
    assert!(killed.contains("signal 9") && killed.contains("memory"), "{killed}");
    let version = "the client is tubelab 2.\nNext: install the same version on the client and every worker.\n";
    assert_eq!(
        said(&format!("[tubelab status 1] {version}[end]")),
        "a worker failed: the client is tubelab 2.\nNext: install the same version on the client and every worker."
    );
    let old = said("[tubelab status 2] error: unrecognized subcommand 'worker'\n\nUsage: …[end]");
    assert!(old.contains("another version of tubelab"), "{old}");
}

#[test]
fn other_failures_do_too() {
    assert!(said("[PATH_NOT_FOUND] Path does not exist: x").contains("--engine-path"));
    assert!(
        said("attribute \"channel_id\" is missing from the schema: x")
            .contains("finds no corpus at file:///data/videos")
    );
    assert!(said("ModuleNotFoundError: No module named 'pyarrow'").contains("has no module pyarrow"));
    let refused = sentence("Invalid authentication token", Some(16), "spark:15002", "x");
    assert!(refused.is_auth() && refused.to_string().contains("refused the token"));
    let ended = "h2 protocol error: error reading a body from connection";
    assert!(is_of_connection(ended, Some(2)) && is_of_connection("x", Some(14)) && !is_of_connection("x", Some(13)));
    let other = said("\u{1b}[31m\n[X] something else\nat org.apache");
    assert!(other.starts_with("the engine at spark:15002 failed: "), "{other}");
    assert!(!other.contains('\u{1b}') && !other.contains("org.apache"), "{other}");
}

#[test]
fn the_version_of_python_is_found() {
    let spark = "Python in worker has different version: 3.11 than that in driver: 3.12, PySpark";
    assert_eq!(other_python(spark).as_deref(), Some("3.11"));
    let sail = "UDF (3.12) does not match the Python version at runtime (3.13.7 (main, May 9 2026";
    assert_eq!(other_python(sail).as_deref(), Some("3.13"));
    assert_eq!(other_python("has different version: x.y than"), None);
    assert_eq!(other_python("another failure"), None);
}
