//! JSON lines, and a JSON list of objects.

use super::cells::Cells;
use super::guess::{self, Style, Wish};
use super::reading::Reading;
use crate::error::{Error, Kind, Result};
use polars::prelude::*;
use serde_json::{Map, Value};

pub(super) fn read(text: &str) -> Result<Reading> {
    let rows = rows(text)?;
    if rows.is_empty() {
        return Err(Error::new(Kind::Format, "the file has no objects").hint("a table in JSON is a list of objects"));
    }
    let mut names: Vec<&str> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for name in rows.iter().flat_map(Map::keys) {
        if seen.insert(name.as_str()) {
            names.push(name);
        }
    }
    let columns = names.iter().map(|name| column(name, &rows)).collect();
    Ok(Reading::of(DataFrame::new(rows.len(), columns)?))
}

fn rows(text: &str) -> Result<Vec<Map<String, Value>>> {
    let object = |value: Value, place: usize| match value {
        Value::Object(fields) => Ok(fields),
        other => {
            let text: String = other.to_string().chars().take(40).collect();
            Err(
                Error::new(Kind::Format, format!("entry {place} is no object but {text}"))
                    .hint("a table in JSON is a list of objects, or one object on each line"),
            )
        }
    };
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('[') {
        let all: Vec<Value> = serde_json::from_str(text)?;
        return all
            .into_iter()
            .zip(1..)
            .map(|(value, place)| object(value, place))
            .collect();
    }
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let parsed = lines.map(|(line, number)| {
        let value: Value = serde_json::from_str(line).map_err(|error| {
            let begin: String = line.chars().take(40).collect();
            Error::new(
                Kind::Format,
                format!("line {number} is no JSON ({error}); it begins with {begin:?}"),
            )
            .hint("a table in JSON is a list of objects, or one object on each line")
        })?;
        object(value, number)
    });
    let rows: Vec<Map<String, Value>> = parsed.collect::<Result<_>>()?;
    // One object that holds the list, as many services answer.
    match rows.as_slice() {
        [one] if one.len() <= 5 => match one.values().find_map(Value::as_array) {
            Some(list) if list.iter().all(Value::is_object) && !list.is_empty() => list
                .iter()
                .cloned()
                .zip(1..)
                .map(|(value, place)| object(value, place))
                .collect(),
            _ => Ok(rows),
        },
        _ => Ok(rows),
    }
}

fn column(name: &str, rows: &[Map<String, Value>]) -> Column {
    let values = || rows.iter().map(|row| row.get(name).filter(|value| !value.is_null()));
    let known = || values().flatten();
    if known().next().is_none() {
        return Column::full_null(name.into(), rows.len(), &DataType::String);
    }
    if known().all(Value::is_boolean) {
        return Column::new(name.into(), values().map(|value| value?.as_bool()).collect::<Vec<_>>());
    }
    if known().all(Value::is_i64) {
        return Column::new(name.into(), values().map(|value| value?.as_i64()).collect::<Vec<_>>());
    }
    if known().all(Value::is_number) {
        return Column::new(name.into(), values().map(|value| value?.as_f64()).collect::<Vec<_>>());
    }
    if known().all(Value::is_string) {
        let mut cells = Cells::default();
        values().for_each(|value| cells.push(value.and_then(Value::as_str).unwrap_or_default()));
        // Text in JSON is meant as text: only dates and times are written so.
        if let Ok(guessed) = guess::column(name, &cells, Style::default(), Wish::default())
            && guessed.column.dtype().is_temporal()
        {
            return guessed.column;
        }
        return Column::new(name.into(), values().map(|value| value?.as_str()).collect::<Vec<_>>());
    }
    let is_texts = |value: &Value| value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
    if known().all(is_texts) {
        let mut builder = ListStringChunkedBuilder::new(name.into(), rows.len(), 8);
        for value in values() {
            match value.and_then(Value::as_array) {
                Some(words) => builder.append_values_iter(words.iter().filter_map(Value::as_str)),
                None => builder.append_null(),
            }
        }
        return builder.finish().into_series().into_column();
    }
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Column::new(name.into(), values().map(|value| value.map(text)).collect::<Vec<_>>())
}
