//! Frames as files: one function to save, one to load; the file extension selects the format.

mod csv;
mod parquet;

pub use csv::{load_csv, save_csv};

use crate::error::{Context, Error, Kind, Result};
use crate::schema::{self, Field};
use polars::prelude::DataFrame;
use std::path::Path;

/// The formats that a file extension can select.
enum Format {
    Csv,
    Parquet,
}

impl Format {
    fn of(path: &Path) -> Result<Format> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "csv" => Ok(Format::Csv),
            "parquet" | "pq" => Ok(Format::Parquet),
            _ => Err(Error::new(
                Kind::Input,
                format!(
                    "the file name {:?} has no known extension",
                    path.file_name().unwrap_or_default()
                ),
            )
            .hint("use .parquet (any frame, small, fast) or .csv (text, frames from clean)")),
        }
    }
}

/// Writes a frame to a file; an existing file is replaced.
///
/// `.parquet` holds any frame with its types; `.csv` holds text, integers, floats, booleans, times and lists of text.
///
/// # Errors
/// `is_input()`: another extension, or a column type that the format does not support. `is_storage()`: the file cannot
/// be written.
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
    match Format::of(path)? {
        Format::Csv => csv::save_csv(frame, path),
        Format::Parquet => {
            let write = || Ok(std::fs::write(path, parquet::to_bytes(frame)?)?);
            write().with_context(|| format!("writing {}", path.display()))
        }
    }
}

/// A frame as the content of a Parquet file.
pub(crate) fn to_parquet(frame: &DataFrame) -> Result<Vec<u8>> {
    parquet::to_bytes(frame)
}

/// Reads a file that [`save`] wrote; the frame is equal to the one that was saved.
///
/// Third-party Parquet files can be read too, if polars supports their types here. CSV files do not contain types; they
/// are taken from the [`schema`] with the same columns.
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
    match Format::of(path)? {
        Format::Csv => {
            let fields = csv::names(path)
                .and_then(|names| schema_of(&names))
                .with_context(|| format!("reading {}", path.display()))?;
            csv::load_csv(path, &fields)
        }
        Format::Parquet => {
            let read = || parquet::from_bytes(std::fs::read(path)?);
            read().with_context(|| format!("reading {}", path.display()))
        }
    }
}

/// The schema with these columns, in any order.
fn schema_of(names: &[String]) -> Result<Vec<Field>> {
    let charts = [schema::VIDEOS, schema::CHARTS].concat();
    let all: [&[Field]; 6] = [
        schema::VIDEOS,
        &charts,
        schema::CHANNEL,
        schema::COMMENTS,
        schema::CATEGORIES,
        schema::GROWTH,
    ];
    let same = |fields: &&&[Field]| {
        fields.len() == names.len() && fields.iter().all(|field| names.iter().any(|name| name == field.name))
    };
    all.iter().find(same).map(|fields| fields.to_vec()).ok_or_else(|| {
        let first: Vec<&str> = names.iter().map(String::as_str).take(5).collect();
        Error::new(
            Kind::Format,
            format!(
                "the columns ({}, …) are not those of a frame from clean",
                first.join(", ").escape_debug()
            ),
        )
        .hint("save other frames as .parquet, which keeps their types")
    })
}
