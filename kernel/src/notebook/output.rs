//! The outputs of code cells in a file.

use super::cell::text;
use serde_json::{Map, Value};

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

impl Output {
    /// Reads an output; unexpected values become text or [`Output::Unknown`].
    pub fn read(value: &Value) -> Self {
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
}

/// The final text on a terminal: without colour codes, and with only the last state of overwritten lines.
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
