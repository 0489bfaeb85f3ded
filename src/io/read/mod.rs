//! Files of others: types, encodings and separators are detected.

mod cells;
mod convert;
mod encoding;
mod excel;
mod guess;
mod json;
mod location;
mod options;
mod reading;
mod separated;

pub use options::ReadOptions;

use super::{own, parquet};
use crate::display::notice;
use crate::error::{Context, Error, Kind, Result};
use polars::prelude::DataFrame;
use reading::Reading;
use std::path::Path;

/// Reads a table from any file: CSV (or another separator), Parquet, JSON lines, JSON, or an Excel workbook; also in
/// `.gz` and `.zip`, from disk or from an `https://` address.
///
/// Encoding (UTF-8, UTF-16, or the most likely of the older ones), separator and decimal comma are detected, and each
/// column gets the most specific type that fits all of its values: true or false, integers, numbers, dates, times,
/// else text. Empty fields are null, and so are `NaN`, `NA` and `null` among numbers. Below the next table that a
/// notebook shows stands what was detected, and which values kept a column from being numbers, with their rows.
///
/// A CSV that [`save`](super::save()) wrote from a frame of [`clean`](mod@crate::clean) is read exactly as by
/// [`load`](super::load()).
///
/// # Errors
/// `is_not_found()`: there is no such file. `is_format()`: a row has more or fewer fields than the header (the error
/// names row, line and value), or the file is damaged. `is_network()`: the address does not answer. `is_input()`: the
/// content is no table.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let directory = tempfile::tempdir()?;
/// let file = directory.path().join("umlaute.csv");
/// std::fs::write(&file, b"title;score;seen\nM\xfcll;3,5;TRUE\nTag;4,0;FALSE\n")?; // Latin-1, decimal comma
/// let frame = read(&file)?;
/// assert_eq!(frame.mean("score")?, Some(3.75));
/// assert_eq!(frame.texts("title")?[0].as_deref(), Some("Müll"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn read(path: impl AsRef<Path>) -> Result<DataFrame> {
    read_with(path, &ReadOptions::new())
}

/// As [`read`], with options.
///
/// # Errors
/// As [`read`]; `is_input()`: there is no such sheet or entry.
///
/// # Examples
/// ```
/// use tubelab::io::{ReadOptions, read_with};
///
/// let directory = tempfile::tempdir()?;
/// let file = directory.path().join("a.csv");
/// std::fs::write(&file, "id,views\na,12\nb,many\n")?;
/// let frame = read_with(&file, &ReadOptions::new().lenient(true).numbers(["views"]))?;
/// assert_eq!(frame.column("views")?.null_count(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn read_with(path: impl AsRef<Path>, options: &ReadOptions) -> Result<DataFrame> {
    let path = path.as_ref();
    let frame = from_location(path, options).with_context(|| format!("reading {}", path.display()))?;
    own::remember(&frame);
    Ok(frame)
}

fn from_location(path: &Path, options: &ReadOptions) -> Result<DataFrame> {
    let file = location::open(path, options)?;
    let ending = file
        .name
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_ascii_lowercase();
    let read = match ending.as_str() {
        _ if file.bytes.starts_with(b"PAR1") => Reading::of(parquet::from_bytes(file.bytes)?),
        "parquet" | "pq" => Reading::of(parquet::from_bytes(file.bytes)?),
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" => excel::read(file.bytes, options)?,
        "jsonl" | "ndjson" | "json" => json::read(&encoding::decoded(&file.bytes, options)?.text)?,
        _ if file.bytes.is_empty() => {
            return Err(Error::new(Kind::Format, "the file is empty").hint("download or export it again"));
        }
        _ => text(&file.bytes, options)?,
    };
    if let Some(notice) = read.notice(&file.name) {
        notice::leave(notice);
    }
    Ok(read.frame)
}

/// A table as text: one of ours, JSON, or fields with a separator.
fn text(bytes: &[u8], options: &ReadOptions) -> Result<Reading> {
    if let Some(frame) = own::read_csv(bytes) {
        return Ok(Reading::of(frame));
    }
    let decoded = encoding::decoded(bytes, options)?;
    let start = decoded.text.trim_start();
    if start.starts_with("<!") || start.to_ascii_lowercase().starts_with("<html") {
        return Err(Error::new(Kind::Format, "the file is a web page, not a table")
            .hint("copy the address of the download itself, which often stands behind a button or ends in .csv"));
    }
    if start.starts_with('{') || start.starts_with("[{") || start.starts_with("[\n") {
        return json::read(&decoded.text);
    }
    separated::read(&decoded, options)
}
