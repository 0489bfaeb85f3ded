//! The text of a notebook file, as Jupyter writes it: keys in order, one space a level, texts as lists of lines.
//!
//! So Jupyter saves an unchanged notebook to the same bytes, and a diff shows only real changes.

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};
use std::io::{self, Write};

/// The text of a notebook.
pub fn as_jupyter_writes(mut notebook: Value) -> String {
    for cell in notebook["cells"].as_array_mut().into_iter().flatten() {
        split(cell.get_mut("source"));
        for attachment in cell
            .get_mut("attachments")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            split_media(Some(attachment.1));
        }
        for output in cell
            .get_mut("outputs")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            match output["output_type"].as_str() {
                Some("stream") => split(output.get_mut("text")),
                Some("execute_result" | "display_data") => split_media(output.get_mut("data")),
                _ => {}
            }
        }
    }
    notebook.sort_all_objects();
    let mut text = Vec::new();
    // Memory takes everything.
    let _ = notebook.serialize(&mut Serializer::with_formatter(&mut text, Format::new()));
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

fn split_media(data: Option<&mut Value>) {
    for (mime, value) in data.and_then(Value::as_object_mut).into_iter().flatten() {
        if mime.starts_with("text/") || ["application/javascript", "image/svg+xml"].contains(&mime.as_str()) {
            split(Some(value));
        }
    }
}

fn split(value: Option<&mut Value>) {
    if let Some(value) = value
        && let Value::String(text) = value
    {
        *value = lines(text).into_iter().map(Value::from).collect();
    }
}

/// Lines with their line ends; Python has more kinds of them than Rust.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let ends = matches!(
            character,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        );
        if !ends {
            continue;
        }
        let mut end = at + character.len_utf8();
        if character == '\r' && characters.next_if(|(_, next)| *next == '\n').is_some() {
            end += 1;
        }
        lines.push(&text[start..end]);
        start = end;
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// One space a level, and numbers as Python writes them.
struct Format(PrettyFormatter<'static>);

impl Format {
    fn new() -> Self {
        Format(PrettyFormatter::with_indent(b" "))
    }
}

impl Formatter for Format {
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(number(value).as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

/// The shortest digits that give the number back, with an exponent below 1e-4 and from 1e16 on.
fn number(value: f64) -> String {
    let scientific = format!("{value:e}");
    let Some((digits, exponent)) = scientific.split_once('e') else {
        return scientific;
    };
    match exponent.parse::<i32>() {
        Ok(exponent) if !(-4..16).contains(&exponent) => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{:02}", exponent.abs())
        }
        _ => {
            let plain = format!("{value}");
            if plain.contains('.') { plain } else { plain + ".0" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_python_has_them() {
        // What `repr` gives.
        for (value, expected) in [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (1e-4, "0.0001"),
            (0.000_012_5, "1.25e-05"),
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (-2.5e-300, "-2.5e-300"),
            (0.1 + 0.2, "0.30000000000000004"),
        ] {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn lines_end_as_in_python() {
        assert_eq!(lines("a\r\nb\rc\n\nd"), ["a\r\n", "b\r", "c\n", "\n", "d"]);
        assert_eq!(lines("a\u{2028}b\u{85}"), ["a\u{2028}", "b\u{85}"]);
        assert!(lines("").is_empty());
    }
}
