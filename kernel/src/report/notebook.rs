//! The part of the notebook format (nbformat 4) that a page shows.

use serde::Deserialize;
use serde_json::{Map, Value};
use tubelab::Result;
use tubelab::error::{Error, Kind};

/// A notebook: its name without extension, and its cells.
pub struct Notebook {
    pub name: String,
    pub cells: Vec<Cell>,
}

/// A cell; raw cells are not for a page.
pub enum Cell {
    Markdown(String),
    Code { source: String, outputs: Vec<Output> },
}

/// An output of a code cell.
pub enum Output {
    Stream {
        is_error: bool,
        text: String,
    },
    Data(Map<String, Value>),
    Error {
        name: String,
        message: String,
    },
    /// Something that the format does not know; its name.
    Unknown(String),
}

#[derive(Deserialize)]
struct RawNotebook {
    nbformat: u32,
    cells: Vec<Value>,
}

/// Reads a notebook. What is odd inside a cell is kept as text or as [`Output::Unknown`], so that one odd output does not
/// take the page away.
///
/// # Errors
/// *Format* when it is not JSON, or not a notebook of format 4.
pub fn read(name: &str, text: &str) -> Result<Notebook> {
    let unreadable = |why: String| {
        Error::new(Kind::Format, format!("{name}.ipynb is not a notebook: {why}"))
            .hint("open and save it in JupyterLab, which writes the present format")
    };
    let raw: RawNotebook = serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?;
    if raw.nbformat != 4 {
        return Err(unreadable(format!("its format is {}, and 4 is needed", raw.nbformat)));
    }
    let cells = raw.cells.iter().filter_map(cell).collect();
    Ok(Notebook {
        name: name.to_owned(),
        cells,
    })
}

fn cell(value: &Value) -> Option<Cell> {
    let source = text(value.get("source"));
    match value.get("cell_type").and_then(Value::as_str) {
        Some("markdown") => Some(Cell::Markdown(source)),
        Some("code") => {
            let outputs = value
                .get("outputs")
                .and_then(Value::as_array)
                .map(Vec::as_slice)
                .unwrap_or_default();
            Some(Cell::Code {
                source,
                outputs: outputs.iter().map(output).collect(),
            })
        }
        _ => None,
    }
}

pub fn output(value: &Value) -> Output {
    match value.get("output_type").and_then(Value::as_str) {
        Some("stream") => Output::Stream {
            is_error: value.get("name").and_then(Value::as_str) == Some("stderr"),
            text: terminal(&text(value.get("text"))),
        },
        Some("execute_result" | "display_data") => match value.get("data").and_then(Value::as_object) {
            Some(data) => Output::Data(data.clone()),
            None => Output::Unknown("display without data".to_owned()),
        },
        Some("error") => Output::Error {
            name: text(value.get("ename")),
            message: terminal(&text(value.get("evalue"))),
        },
        other => Output::Unknown(other.unwrap_or("without a type").to_owned()),
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

/// What a terminal would show in the end: without colour codes, and of a line that was written over, the last state.
pub fn terminal(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' && characters.next_if_eq(&'[').is_some() {
            characters.find(|c| c.is_ascii_alphabetic());
        } else {
            plain.push(character);
        }
    }
    let lines: Vec<&str> = plain
        .split('\n')
        .map(|line| line.trim_end_matches('\r').rsplit('\r').next().unwrap_or_default())
        .collect();
    lines.join("\n")
}
