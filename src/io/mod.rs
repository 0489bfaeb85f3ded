//! Frames as files: one way to save, one to load, the format by the ending of the name.

mod csv;
mod parquet;

pub use csv::{open_csv, save_csv};

use crate::error::{Context, Error, Kind, Result};
use crate::schema::{self, Field};
use polars::prelude::DataFrame;
use std::path::Path;

/// The formats that a name can ask for.
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

/// Writes a frame into a file; an existing one is replaced. `.parquet` holds any frame with its types; `.csv` holds text, whole
/// and decimal numbers, yes or no, times and lists of text.
///
/// # Errors
/// [`Error::is_input`] for another ending or a type that the format does not hold; [`Kind::Storage`] when the file cannot be
/// written.
///
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

/// Reads a file that [`save`] wrote: the frame comes back equal. Parquet files of others can be read too, as far as their types are
/// those of polars here. A CSV file tells no types: they are those of the [`schema`] whose columns it has.
///
/// # Errors
/// [`Error::is_input`] for another ending; [`Error::is_not_found`] when there is no such file; [`Error::is_format`] when it is cut off,
/// damaged, or not what its ending says.
pub fn load(path: impl AsRef<Path>) -> Result<DataFrame> {
    let path = path.as_ref();
    match Format::of(path)? {
        Format::Csv => {
            let fields = csv::names(path)
                .and_then(|names| schema_of(&names))
                .with_context(|| format!("reading {}", path.display()))?;
            csv::open_csv(path, &fields)
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
