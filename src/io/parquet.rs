//! Lossless Parquet files.

use crate::error::{Error, Kind, Result};
use crate::platform::catch_panic::catch_panic;
use polars::prelude::{DataFrame, PolarsError, PolarsResult};
use polars_buffer::Buffer;
use polars_io::SerReader;
use polars_io::parquet::read::ParquetReader;
use polars_io::parquet::write::ParquetWriter;
use polars_parquet::parquet::metadata::ColumnChunkMetadata;
use polars_parquet::parquet::read::{BasicDecompressor, get_page_iterator, read_metadata};
use std::io::Cursor;

/// The first and last bytes of a Parquet file.
const MARK: &[u8] = b"PAR1";

pub(super) fn to_bytes(frame: &DataFrame) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes)
        .finish(&mut frame.clone())
        .map_err(|error| {
            Error::new(
                Kind::Input,
                format!("writing the frame as Parquet failed: {}", first(&error.to_string())),
            )
        })?;
    Ok(bytes)
}

pub(super) fn from_bytes(bytes: Vec<u8>) -> Result<DataFrame> {
    let damaged = |what: &str| {
        Error::new(Kind::Format, what.to_owned()).hint("save the frame again, or restore the file from a backup")
    };
    if !bytes.starts_with(MARK) {
        return Err(Error::new(Kind::Format, "the file is not a Parquet file")
            .hint("use the file extension that matches the content: .csv or .parquet"));
    }
    if bytes.len() < 12 || !bytes.ends_with(MARK) {
        return Err(damaged("the file is truncated: the Parquet footer is missing"));
    }
    let read = move || -> PolarsResult<DataFrame> {
        let bytes = Buffer::from_vec(bytes);
        check_counts(&bytes)?;
        ParquetReader::new(Cursor::new(bytes)).finish()
    };
    match catch_panic(read)? {
        Some(Ok(frame)) => Ok(frame),
        Some(Err(error)) => Err(damaged(&format!("the file is damaged: {}", first(&error.to_string())))),
        None => Err(damaged("the file is damaged, or contains an unsupported column type")),
    }
}

/// Whether the numbers of rows and values are consistent. The reader allocates memory for each of them unchecked, and a
/// failed allocation ends the process; a damaged number may be negative.
fn check_counts(bytes: &Buffer<u8>) -> PolarsResult<()> {
    let metadata = read_metadata(&mut Cursor::new(bytes))?;
    let mut rows = 0_usize;
    for group in &metadata.row_groups {
        for column in group.parquet_columns() {
            let values = count_values(column, bytes)?;
            let nested = column.descriptor().descriptor.max_rep_level > 0;
            if values < group.num_rows() || (values > group.num_rows() && !nested) {
                return Err(wrong(
                    "the number of values in a column differs from the number of rows",
                ));
            }
        }
        rows = rows.saturating_add(group.num_rows());
    }
    match metadata.num_rows == rows {
        true => Ok(()),
        false => Err(wrong("the number of rows differs from the sum over the row groups")),
    }
}

fn wrong(what: &'static str) -> PolarsError {
    PolarsError::ComputeError(what.into())
}

/// The number of values in the pages of a column.
fn count_values(column: &ColumnChunkMetadata, bytes: &Buffer<u8>) -> PolarsResult<usize> {
    let pages = get_page_iterator(column, Cursor::new(bytes.clone()), Vec::new(), usize::MAX)?;
    let mut pages = BasicDecompressor::new(pages, Vec::new());
    if let Some(words) = pages.read_dict_page()?
        && words.num_values > words.buffer.len()
    {
        return Err(wrong("a dictionary is shorter than declared"));
    }
    let total =
        usize::try_from(column.num_values()).map_err(|_| wrong("the number of values in a column is negative"))?;
    let mut seen = 0;
    for page in pages {
        seen += match page?.num_values() {
            more if more <= total - seen => more,
            _ => return Err(wrong("a page has more values than its column")),
        };
    }
    match seen == total {
        true => Ok(total),
        false => Err(wrong("a column has fewer values than declared")),
    }
}

/// The first line of a message, which may be followed by internals of the library.
fn first(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
