//! Workbooks of Excel and LibreOffice.

use super::cells::Cells;
use super::guess::{self, Style, Wish, times_column};
use super::options::ReadOptions;
use super::reading::Reading;
use crate::error::{Error, Kind, Result, nearest};
use crate::platform::catch_panic::catch_panic;
use calamine::{Data, Range, Reader, open_workbook_auto_from_rs};
use polars::prelude::*;
use std::io::Cursor;

/// From the first day of Excel's calendar to 1970.
const EPOCH: f64 = 25_569.0;
const DAY: f64 = 86_400_000_000.0;

pub(super) fn read(bytes: Vec<u8>, options: &ReadOptions) -> Result<Reading> {
    let wanted = options.sheet.clone();
    let found = catch_panic(move || sheet(bytes, wanted.as_deref()))?;
    let (name, others, range) = found.ok_or_else(|| damaged("it cannot be read"))??;
    let mut rows = range.rows();
    let Some(head) = rows.next() else {
        return Err(Error::new(Kind::Format, "the workbook has no cells").hint("choose another file"));
    };
    let mut names: Vec<String> = Vec::with_capacity(head.len());
    for (place, cell) in head.iter().enumerate() {
        let name = match cell {
            Data::Empty => format!("column_{}", place + 1),
            cell => cell.to_string().trim().to_owned(),
        };
        let free = (2..)
            .map(|number| format!("{name}_{number}"))
            .find(|own| !names.contains(own));
        names.push(if names.contains(&name) {
            free.unwrap_or(name)
        } else {
            name
        });
    }
    let rows: Vec<&[Data]> = rows.filter(|row| row.iter().any(|cell| *cell != Data::Empty)).collect();
    let mut remarks = Vec::new();
    let mut columns = Vec::with_capacity(names.len());
    for (place, name) in names.iter().enumerate() {
        let cells: Vec<&Data> = rows.iter().map(|row| row.get(place).unwrap_or(&Data::Empty)).collect();
        let wish = Wish {
            text: options.text.contains(name),
            number: options.numbers.contains(name),
            lenient: options.lenient,
        };
        columns.push(column(name, &cells, wish, &mut remarks)?);
    }
    if !others.is_empty() {
        let all: Vec<String> = others
            .iter()
            .take(8)
            .map(|name| format!("\"{}\"", name.escape_debug()))
            .collect();
        remarks.push(format!(
            "Other sheets: {}. Next: io::ReadOptions::new().sheet(\"…\") chooses one.",
            all.join(", ")
        ));
    }
    Ok(Reading {
        frame: DataFrame::new(rows.len(), columns)?,
        format: vec![format!("the sheet \"{}\"", name.escape_debug())],
        remarks,
    })
}

fn damaged(why: &str) -> Error {
    Error::new(
        Kind::Format,
        format!("the workbook is damaged or locked with a password: {why}"),
    )
    .hint("open it in Excel or LibreOffice, and save it as .xlsx or .csv without a password")
}

/// The wanted sheet, or the first with cells; and the names of the others.
fn sheet(bytes: Vec<u8>, wanted: Option<&str>) -> Result<(String, Vec<String>, Range<Data>)> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| damaged(&error.to_string()))?;
    let names = book.sheet_names();
    let tried: Vec<String> = match wanted {
        Some(wanted) if names.iter().any(|name| name == wanted) => vec![wanted.to_owned()],
        Some(wanted) => {
            let next = match nearest(wanted, names.iter().map(String::as_str)) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("the sheets are {}", names.join(", ")),
            };
            return Err(Error::new(
                Kind::Input,
                format!("the workbook has no sheet \"{}\"", wanted.escape_debug()),
            )
            .hint(next));
        }
        None => names.clone(),
    };
    for name in tried {
        let range = book
            .worksheet_range(&name)
            .map_err(|error| damaged(&error.to_string()))?;
        if !range.is_empty() {
            let others = names.iter().filter(|other| **other != name).cloned().collect();
            return Ok((name, others, range));
        }
    }
    Err(Error::new(Kind::Format, "the workbook has no cells").hint("choose another file or sheet"))
}

fn column(name: &str, cells: &[&Data], wish: Wish, remarks: &mut Vec<String>) -> Result<Column> {
    let known = || {
        cells
            .iter()
            .filter(|cell| !matches!(cell, Data::Empty | Data::Error(_)))
    };
    if !wish.text && known().next().is_some() {
        if known().all(|cell| matches!(cell, Data::Bool(_))) {
            let value = |cell: &&Data| match cell {
                Data::Bool(yes) => Some(*yes),
                _ => None,
            };
            return Ok(Column::new(name.into(), cells.iter().map(value).collect::<Vec<_>>()));
        }
        if known().all(|cell| matches!(cell, Data::Int(_) | Data::Float(_))) {
            let value = |cell: &&Data| match cell {
                Data::Int(number) => Some(*number as f64),
                Data::Float(number) => Some(*number),
                _ => None,
            };
            let values: Vec<Option<f64>> = cells.iter().map(value).collect();
            // A workbook has one kind of number.
            let whole = values
                .iter()
                .flatten()
                .all(|value| value.fract() == 0.0 && value.abs() < 9e15);
            return Ok(match whole {
                true => {
                    let whole: Vec<Option<i64>> = values.iter().map(|value| value.map(|value| value as i64)).collect();
                    Column::new(name.into(), whole)
                }
                false => Column::new(name.into(), values),
            });
        }
        if known().all(|cell| matches!(cell, Data::DateTime(time) if time.is_datetime())) {
            let value = |cell: &&Data| match cell {
                Data::DateTime(time) => Some(((time.as_f64() - EPOCH) * DAY).round() as i64),
                _ => None,
            };
            let times = times_column(name, cells.iter().map(value).collect(), None);
            let days = known().all(|cell| matches!(cell, Data::DateTime(time) if time.as_f64().fract() == 0.0));
            return Ok(if days { times.cast(&DataType::Date)? } else { times });
        }
    }
    let mut texts = Cells::default();
    for cell in cells {
        match cell {
            Data::Empty | Data::Error(_) => texts.push(""),
            Data::DateTimeIso(text) | Data::DurationIso(text) | Data::String(text) => texts.push(text),
            other => texts.push(&other.to_string()),
        }
    }
    let guessed = guess::column(name, &texts, Style::default(), wish).map_err(|wrong| {
        Error::new(Kind::Format, wrong.message)
            .hint("correct the workbook, or make such values null: ReadOptions::new().lenient(true)")
    })?;
    remarks.extend(guessed.remark);
    Ok(guessed.column)
}
