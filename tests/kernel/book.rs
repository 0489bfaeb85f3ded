//! The documents, tried: the cells of each page run, and the commands that are named exist.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn tubelab(directory: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tubelab"));
    command
        .current_dir(directory)
        .env("TUBELAB_DATA_DIR", directory.join("data"))
        .env("TUBELAB_STATE_DIR", directory.join("state"))
        .env("XDG_DATA_HOME", directory.join("share"))
        .env("TUBELAB_MLFLOW_DIR", directory)
        .env("TMPDIR", directory)
        .env_remove("YOUTUBE_API_KEY")
        .env_remove("TUBELAB_API_URL");
    command
}

fn text(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}{err}")
}

/// The fenced blocks of a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    let block = |rest: &str| rest.split("```").next().unwrap_or_default().to_owned();
    page.split(&fence).skip(1).map(block).collect()
}

fn pages() -> Vec<PathBuf> {
    let root = testkit::root().join("docs/src");
    let mut pages = vec![root.join("tutorial.md")];
    for entry in std::fs::read_dir(root.join("how-to")).unwrap().flatten() {
        pages.push(entry.path());
    }
    pages.sort();
    pages
}

/// Runs the cells of a page as a notebook, and returns the outputs.
fn run(page: &Path) -> Vec<Value> {
    let directory = tempfile::tempdir().unwrap();
    let name = page.file_stem().unwrap().to_string_lossy().into_owned();
    let cells: Vec<Value> = blocks(&std::fs::read_to_string(page).unwrap(), "rust")
        .iter()
        .enumerate()
        .map(|(at, code)| {
            json!({
                "cell_type": "code", "execution_count": null, "id": format!("cell-{at}"), "metadata": {},
                "outputs": [], "source": code,
            })
        })
        .collect();
    let notebook = json!({ "cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5 });
    let file = directory.path().join(format!("{name}.ipynb"));
    std::fs::write(&file, notebook.to_string()).unwrap();
    let ran = tubelab(directory.path()).arg("run").arg(&file).output().unwrap();
    assert!(ran.status.success(), "{name}: {}", text(&ran));
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let cells = written["cells"].as_array().unwrap();
    cells
        .iter()
        .flat_map(|cell| cell["outputs"].as_array().cloned().unwrap_or_default())
        .collect()
}

#[test]
fn the_cells_of_every_page_run() {
    let mut ran = 0;
    for page in pages() {
        if blocks(&std::fs::read_to_string(&page).unwrap(), "rust").is_empty() {
            continue;
        }
        let outputs = run(&page);
        assert!(!outputs.is_empty(), "{} shows nothing", page.display());
        ran += 1;
        if page.ends_with("tutorial.md") {
            let figures = outputs.iter().filter(|one| one["data"]["image/png"].is_string());
            assert_eq!(figures.count(), 2, "the views and the hours");
            assert!(outputs.iter().any(|one| one.to_string().contains("median views")));
        }
    }
    assert!(ran >= 7, "{ran} pages with cells");
}

/// The sources of the code cells of a notebook.
fn code(notebook: &Path) -> Vec<String> {
    let notebook: Value = serde_json::from_slice(&std::fs::read(notebook).unwrap()).unwrap();
    let cells = notebook["cells"].as_array().unwrap().iter();
    cells
        .filter(|cell| cell["cell_type"] == "code")
        .map(|cell| {
            let lines = cell["source"].as_array().unwrap().iter();
            lines.filter_map(Value::as_str).collect()
        })
        .collect()
}

#[test]
fn the_cheat_sheet_is_the_same_as_page_and_as_notebook() {
    let root = testkit::root();
    let page = std::fs::read_to_string(root.join("docs/src/how-to/pandas.md")).unwrap();
    let cells: Vec<String> = blocks(&page, "rust")
        .iter()
        .map(|code| code.trim_end().to_owned())
        .collect();
    assert_eq!(code(&root.join("notebooks/10_cheatsheet.ipynb")), cells);
    // Each after its pair in Python; the first makes the frame.
    assert_eq!(blocks(&page, "python").len() + 1, cells.len());
    assert!(cells.len() > 40);
}

/// The commands that the program lists.
fn commands() -> BTreeSet<String> {
    let directory = tempfile::tempdir().unwrap();
    let help = tubelab(directory.path()).arg("--help").output().unwrap();
    let help = text(&help);
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    list.lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_reference_lists_every_command_and_no_other() {
    let page = std::fs::read_to_string(testkit::root().join("docs/src/reference/command-line.md")).unwrap();
    let table = page.split("## Options").next().unwrap();
    let listed: BTreeSet<String> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split(['`', ' ']).next())
        .map(str::to_owned)
        .collect();
    assert_eq!(listed, commands());
}

#[test]
fn documents_and_deployment_call_commands_that_exist() {
    let root = testkit::root();
    let known = commands();
    let mut files = pages();
    files.extend(["README.md", "CONTRIBUTING.md"].map(|name| root.join(name)));
    let deploy = std::fs::read_dir(root.join("deploy")).unwrap().flatten();
    files.extend(deploy.map(|entry| entry.path()));
    let mut called = 0;
    for file in files.iter().filter(|file| file.is_file()) {
        let mut text = std::fs::read_to_string(file).unwrap();
        if file.extension().is_some_and(|extension| extension == "md") {
            // Prose may begin a line with the name, too.
            let inline = text.split('`').skip(1).step_by(2).map(|code| format!("\n{code}"));
            text = inline
                .chain(blocks(&text, "console").iter().map(|code| format!("\n{code}")))
                .collect();
        }
        let calls = ["cargo run -- ", "/debug/tubelab ", "/tubelab/tubelab ", "\ntubelab "];
        for call in calls.iter().flat_map(|call| text.split(call).skip(1)) {
            let word: String = call
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '-')
                .collect();
            if !word.is_empty() && !word.starts_with('-') {
                assert!(known.contains(&word), "{}: tubelab {word}", file.display());
                called += 1;
            }
        }
    }
    assert!(called >= 40, "{called}");
}
