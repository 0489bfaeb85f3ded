//! Running notebooks: what Python tells, and what becomes of it.

use super::environment::{INSTALLS, Machine};
use crate::jupyter::run::{Event, Executed, Options, execute};
use std::fs;

/// Runs a notebook in an environment whose Python is the shell line `run`.
fn run(script: &str, options: &Options) -> (tubelab::Result<Executed>, Vec<Event>) {
    let machine = Machine::new().python("python3", "3.11", true, INSTALLS, script);
    let environment = machine.prepare().unwrap();
    let notebook = machine.folder.path().join("01_views.ipynb");
    fs::write(&notebook, "{}").unwrap();
    let mut events = Vec::new();
    let output = machine.folder.path().join("report/01_views.ipynb");
    let result = execute(&environment, &notebook, &output, options, &mut |event| {
        events.push(event)
    });
    let left = fs::read_dir(environment.folder()).unwrap().filter(|e| {
        e.as_ref()
            .unwrap()
            .path()
            .extension()
            .is_some_and(|extension| extension == "log")
    });
    assert_eq!(left.count(), 0, "no log stays");
    (result, events)
}

#[test]
fn progress_and_times_arrive() {
    let told = r#"echo '{"started": 2.5}'; echo '{"cell": 1, "of": 2, "seconds": 0.25}'
        echo '{"cell": 2, "of": 2, "seconds": 0.5}'; echo '{"done": true}'"#;
    let (result, events) = run(told, &Options::default());
    let executed = result.unwrap().complete().unwrap();
    assert_eq!((executed.start_seconds, executed.cell_seconds), (2.5, vec![0.25, 0.5]));
    assert_eq!(events[0], Event::Started { seconds: 2.5 });
    assert_eq!(
        events[2],
        Event::Cell {
            cell: 2,
            of: 2,
            seconds: 0.5
        }
    );
}

#[test]
fn a_cell_that_fails_is_named() {
    let told = r#"echo '{"started": 1.0}'; printf '%s\n' '{"failed": {"cell": 3, "name": "Error", "message": "the key is refused.\nNext: get one."}}'"#;
    let (result, _) = run(told, &Options::default());
    let error = result.unwrap().complete().unwrap_err();
    assert_eq!(error.message(), "cell 3 of 01_views.ipynb failed: the key is refused");
    assert!(error.next_step().unwrap().contains("report/01_views.ipynb"));
}

#[test]
fn a_run_that_breaks_off_says_the_last_words() {
    let (result, _) = run(
        r#"echo '{"started": 1.0}'; echo "libzmq is broken" >&2; exit 3"#,
        &Options::default(),
    );
    let error = result.unwrap_err();
    assert_eq!(
        error.message(),
        "the notebook cannot be run: Python stopped in the middle"
    );
    assert!(error.to_string().contains("running 01_views.ipynb"), "{error}");
    assert!(error.next_step().unwrap().contains("libzmq is broken"), "{error}");

    let (result, _) = run(
        r#"echo '{"fatal": "Jupyter does not know the kernel tubelab"}'"#,
        &Options::default(),
    );
    assert!(result.unwrap_err().is_not_found());
}

#[test]
fn parameters_reach_the_notebook_under_their_name() {
    let mut options = Options::default();
    options.parameters.insert("channel".to_owned(), "@a \"b\"".to_owned());
    let told = r#"test "$TUBELAB_PARAM_CHANNEL" = '@a "b"' && echo '{"done": true}'"#;
    assert!(run(told, &options).0.is_ok());

    options.parameters.insert("no good".to_owned(), String::new());
    let error = run(told, &options).0.unwrap_err();
    assert!(error.is_input(), "{error}");
}
