//! Lossless CSV files.
//!
//! Text is UTF-8; the first line holds the names. Null is an empty field; in text columns, where empty text is a value
//! of its own, null is `\N`, and a text that begins with a backslash gets one more. Times are RFC 3339 in UTC to the
//! microsecond, lists are JSON, numbers have full precision.

use crate::error::{Context, Error, Kind, Result};
use crate::schema::Field;
use jiff::Timestamp;
use polars::prelude::*;
use std::path::Path;

/// How null is written in text columns.
const UNKNOWN: &str = "\\N";

/// Writes a frame as CSV; an existing file is replaced. Columns may hold text, numbers, booleans, dates, times,
/// durations (in seconds), and lists of these (as JSON). Only the types of a [`schema`](crate::schema) are certain to
/// be read back as they were.
///
/// # Errors
/// `is_input()`: a column of another type, or a time outside the years −9999 to 9999. `is_storage()`: the file cannot
/// be written.
///
/// # Examples
/// ```
/// use tubelab::io::{load_csv, save_csv};
/// use tubelab::{clean::clean, schema};
///
/// let videos = clean(&tubelab::fetch::fetch("demo")?)?;
/// # let directory = std::env::temp_dir().join(format!("tubelab-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// let file = directory.join("videos.csv");
/// save_csv(&videos, &file)?;
/// assert!(load_csv(&file, schema::VIDEOS)?.equals_missing(&videos));
/// # std::fs::remove_dir_all(&directory)?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn save_csv(frame: &DataFrame, path: impl AsRef<Path>) -> Result<()> {
    let path = path.as_ref();
    let context = || format!("writing {}", path.display());
    let bytes = to_bytes(frame).with_context(context)?;
    std::fs::write(path, bytes).map_err(Error::from).with_context(context)
}

/// The frame as CSV.
pub(super) fn to_bytes(frame: &DataFrame) -> Result<Vec<u8>> {
    let columns = frame.columns().iter().map(cells).collect::<Result<Vec<_>>>()?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| Error::new(Kind::Storage, format!("writing the CSV failed: {error}"));
    writer
        .write_record(frame.get_column_names().iter().map(|name| name.as_bytes()))
        .map_err(failed)?;
    for row in 0..frame.height() {
        let cells = columns.iter().map(|column| column.get(row).map_or("", String::as_str));
        writer.write_record(cells).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| failed(error.into_error().into()))
}

/// Reads a file that [`save_csv`] wrote. `fields` gives the type of each column, in any order; the file must have
/// exactly these columns.
///
/// # Errors
/// `is_not_found()`: there is no such file. `is_format()`: a column is missing or unknown, or a cell cannot be read;
/// the message names its position.
///
/// # Examples
/// ```
/// use tubelab::io::{load_csv, save_csv};
/// use tubelab::{clean, fetch::fetch, schema};
///
/// let channel = clean::channel(&fetch("demo")?)?;
/// let directory = tempfile::tempdir()?;
/// let file = directory.path().join("channel.csv");
/// save_csv(&channel, &file)?;
/// assert!(load_csv(&file, schema::CHANNEL)?.equals_missing(&channel));
/// assert!(load_csv(&file, schema::VIDEOS).unwrap_err().is_format());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn load_csv(path: impl AsRef<Path>, fields: &[Field]) -> Result<DataFrame> {
    let path = path.as_ref();
    let read = || {
        let bytes = std::fs::read(path)?;
        from_bytes(&bytes, fields)
    };
    read().with_context(|| format!("reading {}", path.display()))
}

/// The names in the first line.
pub(super) fn names(bytes: &[u8]) -> Result<Vec<String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let names = reader
        .headers()
        .map_err(|error| Error::new(Kind::Format, format!("the CSV is malformed: {error}")))?;
    Ok(names.iter().map(str::to_owned).collect())
}

pub(super) fn from_bytes(bytes: &[u8], fields: &[Field]) -> Result<DataFrame> {
    let unreadable = |error: csv::Error| Error::new(Kind::Format, format!("the CSV is malformed: {error}"));
    let mut reader = csv::Reader::from_reader(bytes);
    let names: Vec<String> = reader
        .headers()
        .map_err(unreadable)?
        .iter()
        .map(str::to_owned)
        .collect();
    let kinds = names
        .iter()
        .map(|name| {
            let field = fields.iter().find(|field| field.name == name);
            let unknown = || {
                Error::new(
                    Kind::Format,
                    format!("the schema has no column `{}`", name.escape_debug()),
                )
            };
            field.map(|field| field.kind).ok_or_else(unknown)
        })
        .collect::<Result<Vec<_>>>()?;
    if let Some(missing) = fields.iter().find(|field| !names.iter().any(|name| name == field.name)) {
        let message = format!("the column `{}` is missing", missing.name);
        return Err(Error::new(Kind::Format, message).hint("use the schema of the frame that was saved"));
    }
    let mut columns: Vec<Vec<Option<String>>> = vec![Vec::new(); names.len()];
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        for ((column, cell), kind) in columns.iter_mut().zip(&record).zip(&kinds) {
            column.push(unescape(cell, kind));
        }
    }
    let height = columns.first().map_or(0, Vec::len);
    let columns = names
        .iter()
        .zip(kinds)
        .zip(columns)
        .map(|((name, kind), cells)| column(name, kind, cells));
    Ok(DataFrame::new(height, columns.collect::<Result<Vec<_>>>()?)?)
}

/// The cells of a column as they are written.
fn cells(column: &Column) -> Result<Vec<String>> {
    let name = column.name();
    let strange = |what: String| {
        Error::new(
            Kind::Input,
            format!("the column \"{name}\" contains {what}, which CSV does not support"),
        )
        .hint("save the frame as .parquet, which keeps every type, or leave the column out: frame.drop(\"…\")?")
    };
    fn to_strings<T: ToString>(values: impl Iterator<Item = Option<T>>) -> Vec<String> {
        values
            .map(|value| value.map_or_else(String::new, |value| value.to_string()))
            .collect()
    }
    Ok(match column.dtype() {
        DataType::String => column
            .str()?
            .iter()
            .map(|text| match text {
                None => UNKNOWN.to_owned(),
                Some(text) if text.starts_with('\\') => format!("\\{text}"),
                Some(text) => text.to_owned(),
            })
            .collect(),
        DataType::Int64 => to_strings(column.i64()?.iter()),
        DataType::UInt64 => to_strings(column.u64()?.iter()),
        dtype if dtype.is_integer() => to_strings(column.cast(&DataType::Int64)?.i64()?.iter()),
        DataType::Float64 => to_strings(column.f64()?.iter()),
        DataType::Float32 => to_strings(column.f32()?.iter()),
        DataType::Null => vec![String::new(); column.len()],
        DataType::Date | DataType::Duration(_) => to_strings(super::plain::texts(column)?.into_iter()),
        DataType::Boolean => to_strings(column.bool()?.iter()),
        DataType::Datetime(TimeUnit::Microseconds, _) => {
            let time = |at: Option<i64>| {
                at.map(|at| {
                    Timestamp::from_microsecond(at).map_err(|_| strange(format!("the timestamp {at} µs since 1970")))
                })
            };
            let times = column.datetime()?.physical().iter().map(|at| time(at).transpose());
            to_strings(times.collect::<Result<Vec<_>>>()?.into_iter())
        }
        DataType::List(inner) if **inner == DataType::String => {
            let lists = column.list()?;
            (0..column.len())
                .map(|row| {
                    let Some(list) = lists.get_as_series(row) else {
                        return Ok(String::new());
                    };
                    if list.null_count() > 0 {
                        return Err(strange("a null inside a list of strings".to_owned()));
                    }
                    let words: Vec<&str> = list.str()?.iter().flatten().collect();
                    Ok(serde_json::to_string(&words)?)
                })
                .collect::<Result<Vec<_>>>()?
        }
        // A time without a zone, or in other units; a list of something else.
        DataType::Datetime(..) | DataType::List(_) => to_strings(super::plain::texts(column)?.into_iter()),
        other => return Err(strange(other.to_string())),
    })
}

fn unescape(cell: &str, kind: &str) -> Option<String> {
    match (kind, cell) {
        ("str", UNKNOWN) => None,
        ("str", text) => Some(text.strip_prefix('\\').unwrap_or(text).to_owned()),
        (_, "") => None,
        (_, text) => Some(text.to_owned()),
    }
}

/// A column of a kind of the schema from its cells.
fn column(name: &str, kind: &str, cells: Vec<Option<String>>) -> Result<Column> {
    fn parsed<T>(
        name: &str,
        cells: &[Option<String>],
        what: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Vec<Option<T>>> {
        let cell = |(row, cell): (usize, &Option<String>)| {
            let wrong = |text: &str| {
                let text: String = text.chars().take(40).collect();
                Error::new(
                    Kind::Format,
                    format!("row {} of the column `{name}` is {text:?}, not {what}", row + 1),
                )
            };
            cell.as_deref()
                .map(|text| parse(text).ok_or_else(|| wrong(text)))
                .transpose()
        };
        cells.iter().enumerate().map(cell).collect()
    }
    Ok(match kind {
        "str" => Column::new(name.into(), cells),
        "i64" => Column::new(
            name.into(),
            parsed(name, &cells, "an integer", |text| text.parse::<i64>().ok())?,
        ),
        "f64" => Column::new(
            name.into(),
            parsed(name, &cells, "a number", |text| text.parse::<f64>().ok())?,
        ),
        "bool" => Column::new(
            name.into(),
            parsed(name, &cells, "true or false", |text| text.parse::<bool>().ok())?,
        ),
        "list[str]" => {
            let lists = parsed(name, &cells, "a JSON list of strings", |text| {
                serde_json::from_str::<Vec<String>>(text).ok()
            })?;
            let mut builder = ListStringChunkedBuilder::new(name.into(), lists.len(), 8);
            for list in &lists {
                match list {
                    Some(words) => builder.append_values_iter(words.iter().map(String::as_str)),
                    None => builder.append_null(),
                }
            }
            builder.finish().into_series().into_column()
        }
        _ => {
            let times = parsed(name, &cells, "a timestamp", |text| text.parse::<Timestamp>().ok())?;
            let times = times.into_iter().map(|at| at.map(Timestamp::as_microsecond));
            Int64Chunked::from_iter_options(name.into(), times)
                .into_datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))
                .into_series()
                .into_column()
        }
    })
}
