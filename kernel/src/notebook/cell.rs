//! A cell of a notebook.

use serde_json::Value;

pub enum Cell {
    Markdown(String),
    Code { source: String, outputs: Vec<Value> },
}

impl Cell {
    pub(super) fn read(cell: &Value) -> Option<Cell> {
        let source = text(cell.get("source"));
        match cell["cell_type"].as_str()? {
            "markdown" => Some(Cell::Markdown(source)),
            "code" => {
                let outputs = cell["outputs"].as_array().cloned().unwrap_or_default();
                Some(Cell::Code { source, outputs })
            }
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
