//! Frames as files: [`save()`] writes any frame, [`load`] reads what it wrote, [`read()`] the files of others.

mod csv;
mod json;
mod own;
mod parquet;
mod plain;
mod read;
mod workbook;

pub use csv::{load_csv, save_csv};
pub use read::{ReadOptions, read, read_with};

use crate::error::{Context, Error, Kind, Result};
use polars::prelude::DataFrame;
use std::io::Write;
use std::path::Path;

/// The formats that a file extension can select.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Parquet,
    JsonLines,
    Workbook,
}

impl Format {
    /// The format, and whether the file is packed with gzip.
    fn of(path: &Path) -> Result<(Format, bool)> {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_ascii_lowercase();
        let (plain, packed) = match name.strip_suffix(".gz") {
            Some(plain) => (plain, true),
            None => (name.as_str(), false),
        };
        // A name that is an extension only has none.
        let ending = plain.rsplit_once('.').filter(|(stem, _)| !stem.is_empty());
        match ending.map_or("", |(_, ending)| ending) {
            "csv" => Ok((Format::Csv, packed)),
            "jsonl" | "ndjson" => Ok((Format::JsonLines, packed)),
            "parquet" | "pq" if !packed => Ok((Format::Parquet, false)),
            "xlsx" if !packed => Ok((Format::Workbook, false)),
            _ => Err(Error::new(
                Kind::Input,
                format!(
                    "the file name {:?} has no known extension",
                    path.file_name().unwrap_or_default()
                ),
            )
            .hint(
                "use .parquet (keeps every type, small, fast), .csv or .csv.gz (text), .xlsx (Excel), or .jsonl (JSON \
                 lines)",
            )),
        }
    }
}

/// Writes a frame to a file; an existing file is replaced.
///
/// The extension selects the format: `.parquet` keeps every type; `.csv` and `.jsonl` (also with `.gz` behind) hold
/// text, numbers, booleans, dates, times and lists; `.xlsx` is an Excel workbook with one sheet.
///
/// # Errors
/// `is_input()`: another extension, or a column type that the format does not support; a workbook has at most 1,048,575
/// rows. `is_storage()`: the file cannot be written.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// # let directory = std::env::temp_dir().join(format!("tubelab-files-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// for name in ["videos.parquet", "videos.csv"] {
///     let file = directory.join(name);
///     io::save(&videos, &file)?;
///     assert!(io::load(&file)?.equals_missing(&videos));
/// }
/// # std::fs::remove_dir_all(&directory)?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn save(frame: &DataFrame, path: impl AsRef<Path>) -> Result<()> {
    let path = path.as_ref();
    let (format, packed) = Format::of(path)?;
    let write = || {
        let bytes = match format {
            Format::Csv => csv::to_bytes(frame)?,
            Format::Parquet => parquet::to_bytes(frame)?,
            Format::JsonLines => json::to_bytes(frame)?,
            Format::Workbook => workbook::to_bytes(frame)?,
        };
        let bytes = if packed { gzip(&bytes)? } else { bytes };
        Ok(std::fs::write(path, bytes)?)
    };
    write().with_context(|| format!("writing {}", path.display()))
}

/// A frame as JSON lines: one object per row, each on a line of its own.
///
/// # Errors
/// `is_input()`: a column type that JSON does not support.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let frame = df!("id" => ["a", "b"], "views" => [Some(12), None])?;
/// assert_eq!(io::json_lines(&frame)?, "{\"id\":\"a\",\"views\":12}\n{\"id\":\"b\",\"views\":null}\n");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn json_lines(frame: &DataFrame) -> Result<String> {
    let bytes = json::to_bytes(frame).with_context(|| "writing JSON lines")?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A frame as the content of a Parquet file.
pub(crate) fn to_parquet(frame: &DataFrame) -> Result<Vec<u8>> {
    parquet::to_bytes(frame)
}

/// The frame of the bytes that [`to_parquet`] returned.
pub(crate) fn of_parquet(bytes: Vec<u8>) -> Result<DataFrame> {
    parquet::from_bytes(bytes)
}

/// The frame that [`to_parquet`] wrote to a file. Unlike [`load`], it does not count as a file of the user.
pub(crate) fn from_parquet(path: &Path) -> Result<DataFrame> {
    let read = || parquet::from_bytes(std::fs::read(path)?);
    read().with_context(|| format!("reading {}", path.display()))
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

/// Reads a Parquet file, or a CSV that [`save()`] wrote from a frame of [`clean`](mod@crate::clean); the frame is equal
/// to the one that was saved. [`read()`] reads all other files.
///
/// CSV files do not contain types; they are taken from the [`schema`] with the same columns.
///
/// # Errors
/// `is_input()`: another extension. `is_not_found()`: there is no such file. `is_format()`: the file is truncated,
/// damaged, or of another format than its extension says.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let directory = tempfile::tempdir()?;
/// let file = directory.path().join("numbers.parquet");
/// let frame = df!("x" => [1, 2, 3])?;
/// io::save(&frame, &file)?;
/// assert_eq!(io::load(&file)?, frame);
/// assert!(io::load("missing.parquet").unwrap_err().is_not_found());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn load(path: impl AsRef<Path>) -> Result<DataFrame> {
    let path = path.as_ref();
    let load = || match Format::of(path)? {
        (Format::Csv, false) => {
            let bytes = std::fs::read(path)?;
            csv::from_bytes(&bytes, &own::schema_of(&csv::names(&bytes)?)?)
        }
        (Format::Parquet, _) => parquet::from_bytes(std::fs::read(path)?),
        _ => Err(Error::new(
            Kind::Input,
            "only .parquet and .csv are certain to have the types that were saved",
        )
        .hint("read(\"…\")? reads any file and guesses its types")),
    };
    let frame = load().with_context(|| format!("reading {}", path.display()))?;
    own::remember(&frame);
    Ok(frame)
}
