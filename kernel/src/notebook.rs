//! A notebook before it is run: what is shown, what is compiled, and which parameters it asks for.

use crate::report::title;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use tubelab::Result;
use tubelab::error::{Error, Kind};

/// What `tubelab run -p` puts into a notebook; here the parameters come from the viewer.
const INJECTED: &str = "injected-parameters";

pub struct Notebook {
    /// The file's name without extension; the view's name in addresses.
    pub name: String,
    pub title: String,
    /// The Markdown and code cells, in order.
    pub cells: Vec<Cell>,
    /// Names of the parameters that the code asks for.
    pub parameters: Vec<String>,
    /// SHA-256 of the file, as hexadecimal digits.
    pub digest: String,
    json: Value,
}

pub enum Cell {
    Markdown(String),
    Code(String),
}

impl Notebook {
    /// Reads a notebook file.
    ///
    /// # Errors
    /// *Not found*, *storage*, or *format* when it is no notebook of format 4.
    pub fn read(path: &Path) -> Result<Self> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = crate::files::read(path)?;
        let refused = || {
            Error::new(Kind::Format, format!("{name}.ipynb is not a notebook of format 4"))
                .hint("open and save it in JupyterLab, which writes the present format")
        };
        let mut json: Value = serde_json::from_str(&text).map_err(|_| refused())?;
        let is_known = json["nbformat"] == 4;
        let cells = json.get_mut("cells").and_then(Value::as_array_mut);
        let cells = cells.filter(|_| is_known).ok_or_else(refused)?;
        cells.retain(|cell| !is_injected(cell));
        let cells: Vec<Cell> = cells.iter().filter_map(Cell::read).collect();
        let first = match cells.first() {
            Some(Cell::Markdown(source)) => title(source).map(|(title, _)| title),
            _ => None,
        };
        Ok(Notebook {
            title: first.unwrap_or_else(|| name.clone()),
            parameters: asked(&cells),
            digest: format!("{:x}", Sha256::digest(text.as_bytes())),
            name,
            cells,
            json,
        })
    }

    /// The sources of the code cells that have any, in order.
    pub fn code(&self) -> Vec<&str> {
        self.cells
            .iter()
            .filter_map(|cell| match cell {
                Cell::Code(source) if !source.trim().is_empty() => Some(source.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The notebook as a file, with these outputs of its code cells and, where there are parameters, a cell that sets them.
    pub fn file(&self, outputs: &[Vec<Value>], parameters: &BTreeMap<String, String>) -> Value {
        let mut notebook = self.json.clone();
        let Some(cells) = notebook["cells"].as_array_mut() else {
            return notebook;
        };
        let mut outputs = outputs.iter();
        let mut count = 0;
        for cell in cells.iter_mut().filter(|cell| cell["cell_type"] == "code") {
            let has_code = !source(cell).trim().is_empty();
            count += usize::from(has_code);
            let ran = has_code.then(|| outputs.next()).flatten();
            cell["execution_count"] = if ran.is_some() { json!(count) } else { Value::Null };
            cell["outputs"] = json!(ran.map_or(&[] as &[Value], Vec::as_slice));
        }
        if let Some(code) = crate::jupyter::run::injected(parameters) {
            let at = cells.iter().position(|cell| cell["cell_type"] == "code").unwrap_or(0);
            let cell = json!({
                "cell_type": "code", "execution_count": null, "id": INJECTED,
                "metadata": { "tags": [INJECTED] }, "outputs": [], "source": code,
            });
            cells.insert(at, cell);
        }
        notebook
    }
}

impl Cell {
    fn read(cell: &Value) -> Option<Cell> {
        match cell["cell_type"].as_str()? {
            "markdown" => Some(Cell::Markdown(source(cell))),
            "code" => Some(Cell::Code(source(cell))),
            _ => None,
        }
    }
}

fn is_injected(cell: &Value) -> bool {
    let tags = cell["metadata"]["tags"].as_array();
    tags.is_some_and(|tags| tags.iter().any(|tag| tag == INJECTED))
}

/// Text in a notebook is a string or a list of strings.
fn source(cell: &Value) -> String {
    match &cell["source"] {
        Value::String(text) => text.clone(),
        Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect(),
        _ => String::new(),
    }
}

fn asked(cells: &[Cell]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for cell in cells {
        let Cell::Code(source) = cell else { continue };
        let pieces = ["param(\"", "param_list(\""]
            .iter()
            .flat_map(|call| source.split(call).skip(1));
        for name in pieces.filter_map(|rest| Some(rest.split_once('"')?.0)) {
            if !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
    }
    found
}
