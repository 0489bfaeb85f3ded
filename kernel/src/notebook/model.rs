//! A notebook: its cells, and its file with new outputs.

use super::cell::{Cell, text};
use super::names::{DISPLAY_NAME, KERNEL};
use super::parameters;
use super::title::title;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;
use tubelab::Result;
use tubelab::error::{Error, Kind};

pub struct Notebook {
    /// The file's name without extension; the view's name in addresses.
    pub name: String,
    pub title: String,
    /// The Markdown and code cells, in order. Raw cells are neither shown nor run.
    pub cells: Vec<Cell>,
    /// Names of the parameters that the code asks for.
    pub parameters: Vec<String>,
    /// SHA-256 of the file, as hexadecimal digits.
    pub digest: String,
    json: Value,
}

impl Notebook {
    /// Reads a notebook file.
    ///
    /// # Errors
    /// *Not found*, *storage*, or *format* when it is no notebook of format 4.
    pub fn read(path: &Path) -> Result<Self> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self::parse(&name, &crate::platform::files::read(path)?)
    }

    /// Parses the text of a notebook file. Unexpected values inside a cell are kept, so that one odd output does not make the rest
    /// unreadable.
    ///
    /// # Errors
    /// *Format* when it is not JSON, or not a notebook of format 4.
    pub fn parse(name: &str, text: &str) -> Result<Self> {
        let refused = |why: &str| {
            Error::new(Kind::Format, format!("{name}.ipynb is not a notebook: {why}"))
                .hint("open and save it in JupyterLab, which writes the current format")
        };
        let json: Value = serde_json::from_str(text).map_err(|error| refused(&error.to_string()))?;
        if json["nbformat"] != 4 {
            return Err(refused(&format!(
                "its format is {}, but only format 4 is supported",
                json["nbformat"]
            )));
        }
        if !json["cells"].is_array() {
            return Err(refused("it has no cells"));
        }
        let digest = format!("{:x}", Sha256::digest(text.as_bytes()));
        Ok(Self::of(name, json, digest))
    }

    fn of(name: &str, json: Value, digest: String) -> Self {
        let cells = json["cells"].as_array().map(Vec::as_slice).unwrap_or_default();
        let cells: Vec<Cell> = cells.iter().filter_map(Cell::read).collect();
        let first = match cells.first() {
            Some(Cell::Markdown(source)) => title(source).map(|(title, _)| title),
            _ => None,
        };
        Notebook {
            title: first.unwrap_or_else(|| name.to_owned()),
            parameters: parameters::asked(&cells),
            digest,
            name: name.to_owned(),
            cells,
            json,
        }
    }

    /// Removes the cell that sets parameters, to set others.
    pub fn without_parameters(mut self) -> Self {
        if let Some(cells) = self.json["cells"].as_array_mut() {
            cells.retain(|cell| !parameters::is_injected(cell));
        }
        Self::of(&self.name, self.json, self.digest)
    }

    /// Inserts a cell that sets the parameters before all other code, in place of an earlier one. Without parameters the notebook
    /// is not changed, and the cell of an earlier run still sets them.
    pub fn with_parameters(self, given: &parameters::Parameters) -> Self {
        if given.is_empty() {
            return self;
        }
        let mut notebook = self.without_parameters();
        parameters::insert(&mut notebook.json, given);
        Self::of(&notebook.name, notebook.json, notebook.digest)
    }

    /// Refuses a notebook in another language than Rust; one without a language counts as Rust.
    ///
    /// # Errors
    /// *Input*, with the language.
    pub fn check_language(&self) -> Result<()> {
        match self.json["metadata"]["kernelspec"]["language"].as_str() {
            Some(other) if other != "rust" => Err(Error::new(
                Kind::Input,
                format!(
                    "{}.ipynb is a notebook in {other}, and only Rust is run here",
                    self.name
                ),
            )
            .hint("run it with Jupyter")),
            _ => Ok(()),
        }
    }

    /// Whether it belongs in a report: all do, except those with `"tubelab": {"report": false}` in their metadata, such as
    /// exercises.
    pub fn belongs_in_report(&self) -> bool {
        self.json["metadata"]["tubelab"]["report"] != false
    }

    /// Whether it belongs in the appendix of a report: `"tubelab": {"role": "method"}` in its metadata.
    pub fn is_method(&self) -> bool {
        self.json["metadata"]["tubelab"]["role"] == "method"
    }

    /// The sources of the code cells that have any, in order.
    pub fn code(&self) -> Vec<&str> {
        self.cells
            .iter()
            .filter_map(|cell| match cell {
                Cell::Code { source, .. } if !source.trim().is_empty() => Some(source.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The notebook as a file with these outputs of its code cells, without anything of an earlier run.
    pub fn executed(&self, outputs: &[Vec<Value>]) -> Value {
        let mut notebook = self.json.clone();
        let mut ran = outputs.iter();
        let mut count = 0;
        let cells = notebook["cells"].as_array_mut().into_iter().flatten();
        for cell in cells.filter_map(Value::as_object_mut) {
            if let Some(metadata) = cell.get_mut("metadata").and_then(Value::as_object_mut) {
                metadata.shift_remove("execution");
            }
            if cell.get("cell_type").is_none_or(|kind| kind != "code") {
                continue;
            }
            let has_code = !text(cell.get("source")).trim().is_empty();
            count += usize::from(has_code);
            let shown = has_code.then(|| ran.next()).flatten();
            let number = if shown.is_some() { json!(count) } else { Value::Null };
            cell.insert("execution_count".to_owned(), number);
            cell.insert(
                "outputs".to_owned(),
                json!(shown.map_or(&[] as &[Value], Vec::as_slice)),
            );
        }
        // What is the same on every machine: no version of the compiler.
        let language = json!({
            "codemirror_mode": "rust", "file_extension": ".rs", "mimetype": "text/rust", "name": "rust",
            "nbconvert_exporter": "script", "pygments_lexer": "rust",
        });
        if !notebook["metadata"].is_object() {
            notebook["metadata"] = json!({});
        }
        if let Some(metadata) = notebook["metadata"].as_object_mut() {
            metadata.shift_remove("widgets");
            metadata.insert("language_info".to_owned(), language);
            metadata.insert(
                "kernelspec".to_owned(),
                json!({ "display_name": DISPLAY_NAME, "language": "rust", "name": KERNEL }),
            );
        }
        notebook
    }
}
