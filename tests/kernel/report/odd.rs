//! Notebooks of strangers, nearly right: a page is made of them or they are refused in words, and nothing panics.
//!
//! `TUBELAB_FUZZ_SECONDS=1800 cargo test --test report -- --ignored --nocapture fuzz` tries them for long.

use crate::mutate::{self, Chance};
use crate::notebook::{Notebook, parameters, write};
use crate::report::{About, html};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

const EXERCISES: &str = include_str!("../../../notebooks/09_exercises.ipynb");

/// A notebook with every kind of output.
fn every_output() -> Value {
    let figure =
        json!({"data": [{"type": "bar", "x": [1, 2], "y": [3, 4]}], "layout": {"title": {"text": "T"}}, "config": {}});
    let outputs = json!([
        {"output_type": "stream", "name": "stdout", "text": ["a\n", "\u{1b}[31mb\u{1b}[0m\rc"]},
        {"output_type": "stream", "name": "stderr", "text": "warning"},
        {"output_type": "display_data", "metadata": {}, "data": {"application/vnd.plotly.v1+json": figure, "image/png": "iVBORw0KGgo="}},
        {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {
            "text/html": "<div class=\"tubelab\"><table><tr><td onclick=\"x()\">1</td></tr></table><style>p{color:red}</style></div>",
            "text/plain": "1"}},
        {"output_type": "display_data", "metadata": {}, "data": {"text/markdown": "# A\n[b](javascript:alert(1)) `c` <script>d</script>"}},
        {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"}},
        {"output_type": "error", "ename": "quota", "evalue": "used up.\nNext: wait.", "traceback": ["x"]},
    ]);
    json!({
        "nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "rust"}},
        "cells": [
            {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Title\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"]},
            {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 1, "source": "param(\"channel\", \"demo\")", "outputs": outputs},
            {"cell_type": "raw", "id": "c", "metadata": {}, "source": "raw"},
        ],
    })
}

fn read(bytes: &[u8], directory: &Path) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    match Notebook::parse("odd", &text) {
        Ok(notebook) => {
            // What is written of it is a notebook again.
            let written = write::as_jupyter_writes(notebook.executed(&[]));
            assert!(Notebook::parse("odd", &written).is_ok(), "{written}");
            assert!(html(&[notebook], &About::default(), "").contains("</html>"));
        }
        Err(error) => assert!(error.is_format() && error.next_step().is_some(), "{error}"),
    }
    let file = directory.join("odd.ipynb");
    std::fs::write(&file, text).unwrap();
    let asked = BTreeMap::from([("channel".to_owned(), "demo".to_owned())]);
    if let Ok(notebook) = Notebook::read(&file)
        && let Err(error) = parameters::check(&asked, &notebook.parameters, "odd.ipynb")
    {
        assert!(error.is_input() && error.next_step().is_some(), "{error}");
    }
}

fn fuzz(time: Duration) {
    let corpus: [Value; 2] = [every_output(), serde_json::from_str(EXERCISES).unwrap()];
    let texts = corpus.each_ref().map(Value::to_string);
    let directory = tempfile::tempdir().unwrap();
    for text in &texts {
        read(text.as_bytes(), directory.path());
    }
    let input = |chance: &mut Chance| {
        let at = chance.below(2);
        match chance.below(3) {
            0 => mutate::bytes(texts[at].as_bytes(), texts[1 - at].as_bytes(), chance),
            _ => mutate::values(&corpus[at], chance).to_string().into_bytes(),
        }
    };
    mutate::fuzz("notebook", time, input, |bytes| read(bytes, directory.path()));
}

#[test]
fn odd_notebooks_do_no_harm() {
    fuzz(Duration::from_secs(1));
}

#[test]
#[ignore = "takes as long as TUBELAB_FUZZ_SECONDS says"]
fn fuzz_notebooks() {
    fuzz(mutate::long());
}
