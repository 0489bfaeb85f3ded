//! What `docs/src/how-to/stock-kernel.md` tells, done: the stock kernel is installed as it installs itself, and runs a notebook.

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The directory that `cargo run --example stock_config` prints.
fn config() -> PathBuf {
    let told = std::env::var_os("EVCXR_CONFIG_DIR")
        .expect("EVCXR_CONFIG_DIR names what `cargo run --example stock_config` prints in the project's directory");
    let config = PathBuf::from(told);
    assert!(config.join("init.evcxr").is_file(), "{}", config.display());
    config
}

/// Runs a script of Python, in directories of the test's own, with a Jupyter that knows the stock kernel alone, and gives what it prints as JSON.
fn in_jupyter(name: &str, script: &str, arguments: &[&str]) -> Value {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let jupyter = directory.join("jupyter");
    let installed = Command::new(env!("CARGO_BIN_EXE_stock-kernel"))
        .arg("--install")
        .env("JUPYTER_PATH", &jupyter)
        .output()
        .unwrap();
    must(&installed);
    let output = Command::new(testkit::python())
        .args(["-c", script])
        .args(arguments)
        .current_dir(testkit::root().join("notebooks"))
        .env("JUPYTER_PATH", &jupyter)
        .env("EVCXR_CONFIG_DIR", config())
        .env("TUBELAB_DATA_DIR", directory.join("data"))
        .env("TUBELAB_CACHE_DIR", directory.join("cache"))
        .env("TUBELAB_STATE_DIR", directory.join("state"))
        .env("TUBELAB_MLFLOW_DIR", directory.join("mlflow"))
        .output()
        .unwrap();
    must(&output);
    let told = String::from_utf8(output.stdout).unwrap();
    serde_json::from_str(told.lines().last().unwrap()).unwrap_or_else(|error| panic!("{error}: {told}"))
}

fn must(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const NOTEBOOK: &str = r#"
import json, sys
import nbformat
from nbclient import NotebookClient

def results(notebook):
    return [
        [output["data"]["text/plain"], sorted(output["data"])]
        for cell in notebook.cells if cell.cell_type == "code"
        for output in cell.outputs if output.output_type == "execute_result"
    ]

notebook = nbformat.read("00_overview.ipynb", as_version=4)
committed = results(notebook)
NotebookClient(notebook, kernel_name="rust", timeout=600, startup_timeout=300, record_timing=False).execute()
print(json.dumps({"committed": committed, "now": results(notebook)}))
"#;

#[test]
fn the_first_notebook_runs_unchanged() {
    let seen = in_jupyter("notebook", NOTEBOOK, &[]);
    assert!(seen["committed"].as_array().unwrap().len() > 2, "{seen}");
    assert_eq!(seen["now"], seen["committed"]);
}

const SESSION: &str = r#"
import json, sys
from jupyter_client.manager import KernelManager

manager = KernelManager(kernel_name="rust")
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=300)
seen, asked = [], []

def answer(message):
    asked.append(message["content"]["prompt"])
    client.input("Zoë")

for code in json.loads(sys.argv[1]):
    found = []
    def watch(message):
        content = message["content"]
        if message["msg_type"] == "stream":
            found.append(content["text"].strip())
        elif message["msg_type"] in ("execute_result", "display_data"):
            found.append(content["data"]["text/plain"])
        elif message["msg_type"] == "error":
            found.append("error: " + content["evalue"])
    client.execute_interactive(code, timeout=600, output_hook=watch, stdin_hook=answer, allow_stdin=True)
    seen.append(found)
client.stop_channels()
manager.shutdown_kernel(now=True)
print(json.dumps({"seen": seen, "asked": asked}))
"#;

#[test]
fn a_cell_asks_and_keeps_its_variables() {
    let cells = json!([
        "let name = input(\"Name? \")?;",
        "let videos = clean(&fetch(\"demo\")?)?;",
        "let longest = videos.clone().lazy().select([col(\"title\").str().len_chars().max()]).collect()?;",
        "name",
        "(longest.shape(), tubelab::error::Error::from(std::io::Error::other(name.clone())).is_input())",
    ]);
    let seen = in_jupyter("session", SESSION, &[&cells.to_string()]);
    assert_eq!(seen["asked"], json!(["Name? "]), "{seen}");
    assert_eq!(seen["seen"], json!([[], [], [], ["\"Zoë\""], ["((1, 1), false)"]]));
}

/// The flags with which evcxr compiles a cell's crates.
fn flags(config: &Path) -> Vec<String> {
    let settings = fs::read_to_string(config.join("init.evcxr")).unwrap();
    let line = settings
        .lines()
        .find_map(|line| line.strip_prefix(":build_env CARGO_ENCODED_RUSTFLAGS="));
    line.unwrap().split('\u{1f}').map(str::to_owned).collect()
}

/// The crate that cells depend on.
fn facade(config: &Path) -> PathBuf {
    let settings = fs::read_to_string(config.join("init.evcxr")).unwrap();
    let path = settings
        .lines()
        .find_map(|line| line.strip_prefix(":dep tubelab = { path = \""));
    Path::new(path.unwrap().split('"').next().unwrap()).join("src/lib.rs")
}

fn rustc(name: &str, source: &Path, out: &Path, flags: &[String]) -> Output {
    Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
            "-A",
            "warnings",
        ])
        .args(["--crate-name", name, "-o"])
        .arg(out)
        .args(flags)
        .arg(source)
        .output()
        .unwrap()
}

/// rust-analyzer tells evcxr the type of every variable by the header; the compiler has the library.
#[test]
fn cells_have_the_same_types_with_the_header_as_with_the_library() {
    let config = config();
    let directory = tempfile::tempdir().unwrap();
    let source = testkit::root().join("tests/stock/cells.rs");
    let text = fs::read_to_string(&source).unwrap();
    let out = directory.path().join("cells.rmeta");
    for (name, flags) in [
        ("library", flags(&config)),
        ("header", vec!["--cfg".to_owned(), "rust_analyzer".to_owned()]),
    ] {
        let seen_as = directory.path().join(name);
        fs::create_dir(&seen_as).unwrap();
        let library = seen_as.join("libtubelab.rmeta");
        must(&rustc("tubelab", &facade(&config), &library, &flags));
        let mut flags = flags;
        flags.extend(["--extern".to_owned(), format!("tubelab={}", library.display())]);
        must(&rustc("cells", &source, &out, &flags));

        // The same cells with one wrong type are refused: the header does say what the types are.
        for (right, wrong) in [
            ("let total: Option<f64>", "let total: Option<i64>"),
            ("let grouped: LazyGroupBy", "let grouped: LazyFrame"),
            ("let title: String", "let title: Vec<u8>"),
        ] {
            assert!(text.contains(right), "the cells no longer have {right:?}");
            let source = directory.path().join("wrong.rs");
            fs::write(&source, text.replace(right, wrong)).unwrap();
            let output = rustc("cells", &source, &out, &flags);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(
                !output.status.success() && errors.contains("E0308"),
                "{wrong:?} compiles with the {name}: {errors}"
            );
        }
    }
}
