//! Frames as Parquet files that come back equal.

use crate::contained::contained;
use crate::error::{Error, Kind, Result};
use polars::prelude::{DataFrame, PolarsResult};
use polars_io::SerReader;
use polars_io::parquet::read::ParquetReader;
use polars_io::parquet::write::ParquetWriter;
use std::io::Cursor;

/// What a Parquet file begins and ends with.
const MARK: &[u8] = b"PAR1";

pub(super) fn to_bytes(frame: &DataFrame) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes)
        .finish(&mut frame.clone())
        .map_err(|error| {
            Error::new(
                Kind::Input,
                format!("the frame cannot be written as Parquet: {}", first(&error.to_string())),
            )
        })?;
    Ok(bytes)
}

pub(super) fn from_bytes(bytes: Vec<u8>) -> Result<DataFrame> {
    let damaged = |what: &str| {
        Error::new(Kind::Format, what.to_owned()).hint("save the frame again, or take the file from a backup")
    };
    if !bytes.starts_with(MARK) {
        return Err(Error::new(Kind::Format, "the file is not in the Parquet format")
            .hint("give the file the ending of what is in it: .csv or .parquet"));
    }
    if bytes.len() < 12 || !bytes.ends_with(MARK) {
        return Err(damaged("the file is cut off: a Parquet file ends with its index"));
    }
    let read = move || -> PolarsResult<DataFrame> { ParquetReader::new(Cursor::new(bytes)).finish() };
    match contained(read)? {
        Some(Ok(frame)) => Ok(frame),
        Some(Err(error)) => Err(damaged(&format!("the file is damaged: {}", first(&error.to_string())))),
        None => Err(damaged(
            "the file is damaged, or holds a type of column that is not read",
        )),
    }
}

/// The first line of a message, which the library may follow with its own innards.
fn first(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
