//! The command line: what it says, and how it ends, when something is missing.

mod corpus_commands;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program in an empty home of its own, without a key.
fn tubelab(home: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tubelab"));
    command
        .args(arguments)
        .current_dir(home)
        .env("HOME", home)
        .env("TUBELAB_DATA_DIR", home.join("data"));
    for name in ["YOUTUBE_API_KEY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TUBELAB_API_URL"] {
        command.env_remove(name);
    }
    // rustc is found through rustup's own directories, which are not in this home.
    let rust = |name: &str, directory: &str| {
        std::env::var(name).unwrap_or_else(|_| format!("{}/{directory}", std::env::var("HOME").unwrap_or_default()))
    };
    command
        .env("RUSTUP_HOME", rust("RUSTUP_HOME", ".rustup"))
        .env("CARGO_HOME", rust("CARGO_HOME", ".cargo"));
    let Output { status, stdout, stderr } = command.envs(environment.iter().copied()).output().unwrap();
    Ran {
        code: status.code(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

/// A notebook without cells.
const NONE: &str = r#"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}"#;

#[test]
fn a_live_report_without_a_key_says_how_to_get_one() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("notebooks")).unwrap();
    std::fs::write(home.path().join("notebooks/a.ipynb"), NONE).unwrap();
    let ran = tubelab(home.path(), &["report", "@rustlang"], &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("YOUTUBE_API_KEY"), "{}", ran.err);
    assert!(
        !home.path().join("report").exists(),
        "nothing is made before the key is there"
    );
}

#[test]
fn a_name_that_has_to_be_searched_for_is_told_before_the_key() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("notebooks")).unwrap();
    std::fs::write(home.path().join("notebooks/a.ipynb"), NONE).unwrap();
    let ran = tubelab(home.path(), &["report", "not a channel!!"], &[]);
    assert_eq!(ran.code, Some(1));
    let name = ran.err.find("“not a channel!!” is not a handle, an id or a link");
    let key = ran.err.find("YOUTUBE_API_KEY");
    assert!(name.is_some() && name < key, "{}", ran.err);
    // What to do is what can be done at a command line.
    let ran = tubelab(home.path(), &["report", "@rustlang"], &[]);
    for step in ["export YOUTUBE_API_KEY=", "`tubelab demo`", "settings.toml"] {
        assert!(ran.err.contains(step), "{step}: {}", ran.err);
    }
    assert!(!ran.err.contains("cell"), "{}", ran.err);
}

#[test]
fn a_name_that_cannot_be_a_channel_is_refused_before_anything_is_asked() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("notebooks")).unwrap();
    std::fs::write(home.path().join("notebooks/a.ipynb"), NONE).unwrap();
    for name in [
        "",
        "https://example.org/@x",
        "https://www.youtube.com/playlist?list=PL123",
    ] {
        let ran = tubelab(
            home.path(),
            &["report", name],
            &[("YOUTUBE_API_KEY", "planted-key-0123456789")],
        );
        assert_eq!(ran.code, Some(1), "{name}");
        assert!(!ran.err.contains("planted-key"), "{}", ran.err);
        assert!(ran.err.contains("Next:"), "{}", ran.err);
    }
}

#[test]
fn a_directory_without_notebooks_is_named() {
    let home = tempfile::tempdir().unwrap();
    for made in [false, true] {
        if made {
            std::fs::create_dir(home.path().join("notebooks")).unwrap();
        }
        let ran = tubelab(home.path(), &["demo"], &[]);
        assert_eq!(ran.code, Some(1));
        assert!(
            ran.err.contains("notebooks") && ran.err.contains("--notebooks"),
            "{}",
            ran.err
        );
    }
}

/// A directory for the PATH with the Rust tools only.
fn rust_alone(home: &Path) -> PathBuf {
    let tools = home.join("bin");
    std::fs::create_dir(&tools).unwrap();
    for tool in ["rustc", "cargo"] {
        let found = Command::new("sh")
            .args(["-c", &format!("command -v {tool}")])
            .output()
            .unwrap();
        std::os::unix::fs::symlink(String::from_utf8(found.stdout).unwrap().trim(), tools.join(tool)).unwrap();
    }
    tools
}

#[test]
fn jupyterlab_without_python_says_what_to_install() {
    let home = tempfile::tempdir().unwrap();
    let tools = rust_alone(home.path());
    let ran = tubelab(home.path(), &["lab"], &[("PATH", tools.to_str().unwrap())]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("Python") && ran.err.contains("Next:"), "{}", ran.err);
    let half_made = std::fs::read_dir(home.path().join("data")).unwrap().flatten();
    let jupyter: Vec<_> = half_made
        .filter(|e| e.path().is_dir() && e.file_name() != "sysroot")
        .collect();
    assert!(jupyter.is_empty(), "{jupyter:?}");
}

const FAILS: &str = r##"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
    {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# It fails"},
    {"cell_type": "code", "id": "b", "metadata": {}, "outputs": [], "execution_count": null, "source": "let list: Vec<i32> = Vec::new();\nlist[3]"},
    {"cell_type": "code", "id": "c", "metadata": {}, "outputs": [], "execution_count": null, "source": "\"never reached\""}]}"##;

#[test]
fn a_cell_that_fails_is_in_the_report_and_the_other_notebooks_complete_without_python() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("notebooks")).unwrap();
    let fine = FAILS.replace("list[3]", "list.len()").replace("It fails", "It works");
    for (name, text) in [("a", FAILS), ("b", &fine), ("c", FAILS)] {
        std::fs::write(home.path().join(format!("notebooks/{name}.ipynb")), text).unwrap();
    }
    let tools = rust_alone(home.path());
    let ran = tubelab(home.path(), &["demo"], &[("PATH", tools.to_str().unwrap())]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(
        ran.out.matches("cell 1 failed: index out of bounds").count(),
        2,
        "{}",
        ran.out
    );
    assert!(ran.err.contains("2 of 3 notebooks failed.\n"), "{}", ran.err);
    let page = std::fs::read_to_string(home.path().join("report/index.html")).unwrap();
    assert_eq!(page.matches("This cell stopped: ").count(), 2);
    assert!(page.contains("It works") && page.contains("&quot;never reached&quot;"));
    let written = std::fs::read_to_string(home.path().join("report/b.ipynb")).unwrap();
    assert!(written.contains(r#""\"never reached\"""#), "{written}");
}

const NEEDS_MORE: &str = r###"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
    {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# It needs more\n\n*Try:* more."},
    {"cell_type": "code", "id": "b", "metadata": {}, "outputs": [], "execution_count": null, "source": "let here = 1;\nneeds(false, \"three more are needed\")?;\nlet x = 1;\nx"},
    {"cell_type": "markdown", "id": "c", "metadata": {}, "source": "## Skipped with its words\n\nHow to read it."},
    {"cell_type": "code", "id": "d", "metadata": {}, "outputs": [], "execution_count": null, "source": "let y = x + 1;\ny"},
    {"cell_type": "code", "id": "e", "metadata": {}, "outputs": [], "execution_count": null, "source": "y + 1"},
    {"cell_type": "markdown", "id": "f", "metadata": {}, "source": "## Going on"},
    {"cell_type": "code", "id": "g", "metadata": {}, "outputs": [], "execution_count": null, "source": "format!(\"went on with {here}\")"},
    {"cell_type": "code", "id": "h", "metadata": {"tubelab": {"report": false}}, "outputs": [], "execution_count": null, "source": "\"for Jupyter alone\""}]}"###;

#[test]
fn a_cell_with_too_little_data_says_what_it_needs_and_the_notebook_goes_on() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("notebooks")).unwrap();
    std::fs::write(home.path().join("notebooks/a.ipynb"), NEEDS_MORE).unwrap();
    let ran = tubelab(home.path(), &["demo"], &[]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let page = std::fs::read_to_string(home.path().join("report/index.html")).unwrap();
    for shown in ["Three more are needed.", "went on with 1", "It needs more"] {
        assert!(page.contains(shown), "{shown} is missing");
    }
    for hidden in [
        "Skipped",
        "How to read it",
        "This cell stopped",
        "Try:",
        "for Jupyter alone",
    ] {
        assert!(!page.contains(hidden), "{hidden} is shown");
    }
    // In the notebook beside it, each cell says why it shows nothing.
    let written = std::fs::read_to_string(home.path().join("report/a.ipynb")).unwrap();
    assert_eq!(written.matches("application/vnd.tubelab.too-little-data").count(), 1);
    assert_eq!(
        written.matches("Skipped: there was too little data for `x`.").count(),
        3,
        "{written}"
    );
    assert_eq!(
        written.matches("Skipped: there was too little data for `y`.").count(),
        3,
        "{written}"
    );
}

#[test]
fn doctor_names_every_part() {
    let home = tempfile::tempdir().unwrap();
    let ran = tubelab(home.path(), &["doctor"], &[]);
    for part in [
        "Rust compiler",
        "C linker",
        "library for cells",
        "Python",
        "disk",
        "Jupyter",
        "API key",
        "MLflow",
    ] {
        assert!(ran.out.contains(part), "{part} is missing in:\n{}{}", ran.out, ran.err);
    }
    assert!(
        ran.out.contains("→"),
        "what is missing comes with what to do:\n{}",
        ran.out
    );
}

#[test]
fn a_parameter_that_the_notebook_lacks_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let notebook = r##"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "code", "id": "a",
        "metadata": {}, "outputs": [], "execution_count": null, "source": "fetch(&param(\"channel\", \"demo\"))?"}]}"##;
    std::fs::write(home.path().join("a.ipynb"), notebook).unwrap();
    let ran = tubelab(home.path(), &["run", "a.ipynb", "-p", "chanel=@rustlang"], &[]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.err.contains("no parameter \"chanel\"") && ran.err.contains("it has channel"),
        "{}",
        ran.err
    );
    assert_eq!(std::fs::read_to_string(home.path().join("a.ipynb")).unwrap(), notebook);
}

#[test]
fn a_pdf_without_a_browser_is_refused_before_the_work() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("notebooks")).unwrap();
    std::fs::write(home.path().join("notebooks/a.ipynb"), NONE).unwrap();
    let empty = home.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    let ran = tubelab(home.path(), &["demo", "--pdf"], &[("PATH", empty.to_str().unwrap())]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("Chromium") && ran.err.contains("Next:"), "{}", ran.err);
    assert!(!home.path().join("report").exists());
}

#[test]
fn a_parameter_without_a_value_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let ran = tubelab(home.path(), &["run", "missing.ipynb", "-p", "channel"], &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("name=value"), "{}", ran.err);
}

#[test]
fn jupyterlab_is_not_opened_to_others_without_a_password() {
    let home = tempfile::tempdir().unwrap();
    for arguments in [
        ["lab", "--address", "0.0.0.0"].as_slice(),
        &["lab", "--", "--ip=0.0.0.0"],
        &["lab", "--", "--IdentityProvider.token="],
    ] {
        let ran = tubelab(home.path(), arguments, &[]);
        assert_eq!(ran.code, Some(1), "{arguments:?}");
        assert!(ran.err.contains("Next:"), "{}", ran.err);
        // Refused before anything is set up.
        assert!(!home.path().join("data").exists());
    }
}

#[test]
fn what_ran_is_logged_without_the_key_and_summed_up() {
    const KEY: &str = "AIzaPlanted_key_of_the_tests_0123456789";
    let home = tempfile::tempdir().unwrap();
    let state = home.path().join("state");
    let state = ("TUBELAB_STATE_DIR", state.to_str().unwrap());
    let nobody = ("TUBELAB_API_URL", "http://127.0.0.1:9");
    let failed = tubelab(
        home.path(),
        &["report", "not a channel\u{0301} https://example.org"],
        &[state],
    );
    assert_eq!(failed.code, Some(1));
    tubelab(home.path(), &["cache"], &[state, nobody, ("YOUTUBE_API_KEY", KEY)]);
    let mut files = 0;
    for entry in std::fs::read_dir(home.path().join("state/log")).unwrap() {
        use std::os::unix::fs::PermissionsExt;
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains(KEY) && !text.contains("example.org"), "{text}");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
        files += 1;
    }
    assert_eq!(files, 1);
    let told = tubelab(home.path(), &["stats"], &[state]);
    assert_eq!(told.code, Some(0), "{}", told.err);
    for row in ["command report", "command cache", "errors by kind"] {
        assert!(told.out.contains(row), "{row} is missing in\n{}", told.out);
    }
    let off = tubelab(
        home.path(),
        &["cache"],
        &[
            ("TUBELAB_STATE_DIR", home.path().join("off").to_str().unwrap()),
            ("TUBELAB_LOG", "off"),
        ],
    );
    assert_eq!(off.code, Some(0));
    assert!(!home.path().join("off").exists());
    let refused = tubelab(home.path(), &["stats", "--days", "400"], &[state]);
    assert!(refused.err.contains("1 to 30"), "{}", refused.err);
}
