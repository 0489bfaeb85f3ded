//! A cell of a notebook.

use super::for_jupyter;
use serde_json::Value;

pub enum Cell {
    /// As readers see it, see [`for_jupyter`].
    Markdown(String),
    Code {
        source: String,
        outputs: Vec<Value>,
        /// Whether readers do not see it.
        is_hidden: bool,
    },
}

impl Cell {
    pub(super) fn read(cell: &Value) -> Option<Cell> {
        let source = text(cell.get("source"));
        let is_hidden = for_jupyter::is_hidden(cell);
        match cell["cell_type"].as_str()? {
            "markdown" if is_hidden => Some(Cell::Markdown(String::new())),
            "markdown" => Some(Cell::Markdown(for_jupyter::text(&source))),
            "code" => Some(Cell::Code {
                source,
                outputs: cell["outputs"].as_array().cloned().unwrap_or_default(),
                is_hidden,
            }),
            _ => None,
        }
    }
}

/// Text in a notebook is a string or a list of strings.
pub fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect(),
        _ => String::new(),
    }
}
