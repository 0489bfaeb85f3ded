//! Frames one below the other.

use super::columns::words;
use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame, DataType, TimeUnit};

/// The rows of all frames, one frame after the other. Columns are matched by name; where a frame lacks one, its values
/// are null. Integers and floats together become floats.
///
/// # Errors
/// `is_input()`: there is no frame, or a column has types that do not go together.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let a = df!("id" => ["a"], "x" => [1])?;
/// let b = df!("id" => ["b"], "y" => [2])?;
/// let both = stack(&[&a, &b])?;
/// assert_eq!((both.height(), both.width()), (2, 3));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn stack(frames: &[&DataFrame]) -> Result<DataFrame> {
    if frames.is_empty() {
        return Err(Error::new(Kind::Input, "there is no frame to stack").hint("name two or more: stack(&[&a, &b])?"));
    }
    let mut names: Vec<&str> = Vec::new();
    for name in frames.iter().flat_map(|frame| frame.get_column_names()) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let height = frames.iter().map(|frame| frame.height()).sum();
    let columns = names
        .iter()
        .map(|name| column(frames, name))
        .collect::<Result<Vec<_>>>()?;
    Ok(DataFrame::new(height, columns)?)
}

fn column(frames: &[&DataFrame], name: &str) -> Result<Column> {
    let mut common = DataType::Null;
    for (place, frame) in frames.iter().enumerate() {
        if let Ok(column) = frame.column(name) {
            common = together(&common, column.dtype()).ok_or_else(|| {
                Error::new(
                    Kind::Input,
                    format!(
                        "the column `{name}` is {} in frame {} and {} before",
                        words(column.dtype()),
                        place + 1,
                        words(&common)
                    ),
                )
                .hint(format!(
                    "make them equal first: derive(\"{name}\", \"cast({name} as string)\")?"
                ))
            })?;
        }
    }
    let mut all = Column::full_null(name.into(), 0, &common);
    for frame in frames {
        all.append_owned(match frame.column(name) {
            Ok(column) => column.cast(&common)?,
            Err(_) => Column::full_null(name.into(), frame.height(), &common),
        })?;
    }
    Ok(all)
}

/// The type that holds the values of both.
fn together(a: &DataType, b: &DataType) -> Option<DataType> {
    match (a, b) {
        (a, b) if a == b => Some(a.clone()),
        (DataType::Null, other) | (other, DataType::Null) => Some(other.clone()),
        (a, b) if a.is_integer() && b.is_integer() => Some(DataType::Int64),
        (a, b) if a.is_primitive_numeric() && b.is_primitive_numeric() => Some(DataType::Float64),
        (DataType::Datetime(_, a), DataType::Datetime(_, b)) if a == b => {
            Some(DataType::Datetime(TimeUnit::Microseconds, a.clone()))
        }
        _ => None,
    }
}
