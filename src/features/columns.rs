//! Columns of a frame as plain vectors, with errors that say what to do.

use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame, DataType, ListNameSpaceImpl, TimeUnit};

/// The column `name`, or an error that names it.
fn column<'a>(frame: &'a DataFrame, name: &str) -> Result<&'a Column> {
    frame.column(name).map_err(|_| {
        Error::new(Kind::Input, format!("the frame has no column `{name}`"))
            .hint("pass a frame of videos as `clean(&snapshot)?` returns it")
    })
}

fn wrong_type(column: &Column, wanted: &str) -> Error {
    Error::new(
        Kind::Input,
        format!("the column `{}` holds {}, not {wanted}", column.name(), column.dtype()),
    )
    .hint("pass a frame of videos as `clean(&snapshot)?` returns it")
}

/// Whether the frame has the column at all.
pub(crate) fn has(frame: &DataFrame, name: &str) -> bool {
    frame.column(name).is_ok()
}

/// Text; null where unknown.
pub(crate) fn text<'a>(frame: &'a DataFrame, name: &str) -> Result<Vec<Option<&'a str>>> {
    let column = column(frame, name)?;
    match column.dtype() {
        DataType::String => Ok(column.str()?.iter().collect()),
        DataType::Null => Ok(vec![None; column.len()]),
        _ => Err(wrong_type(column, "text")),
    }
}

/// Whole numbers of any width.
pub(crate) fn integers(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    if column.dtype() != &DataType::Null && !column.dtype().is_integer() {
        return Err(wrong_type(column, "whole numbers"));
    }
    Ok(column.cast(&DataType::Int64)?.i64()?.iter().collect())
}

/// Numbers of any type.
pub(crate) fn numbers(frame: &DataFrame, name: &str) -> Result<Vec<Option<f64>>> {
    let column = column(frame, name)?;
    if column.dtype() != &DataType::Null && !column.dtype().is_primitive_numeric() {
        return Err(wrong_type(column, "numbers"));
    }
    Ok(column.cast(&DataType::Float64)?.f64()?.iter().collect())
}

/// How many items each list has; none where the list is null.
pub(crate) fn lengths(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    match column.dtype() {
        DataType::List(_) => {
            let lengths = column.list()?.lst_lengths();
            Ok(lengths
                .iter()
                .map(|length| Some(i64::from(length.unwrap_or(0))))
                .collect())
        }
        DataType::Null => Ok(vec![Some(0); column.len()]),
        _ => Err(wrong_type(column, "lists")),
    }
}

/// True and false.
pub(crate) fn booleans(frame: &DataFrame, name: &str) -> Result<Vec<Option<bool>>> {
    let column = column(frame, name)?;
    match column.dtype() {
        DataType::Boolean => Ok(column.bool()?.iter().collect()),
        DataType::Null => Ok(vec![None; column.len()]),
        _ => Err(wrong_type(column, "true and false")),
    }
}

/// Contexts as microseconds since 1970 in UTC.
pub(crate) fn instants(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    let to_micros: fn(i64) -> i64 = match column.dtype() {
        DataType::Datetime(TimeUnit::Microseconds, _) => |t| t,
        DataType::Datetime(TimeUnit::Milliseconds, _) => |t| t.saturating_mul(1_000),
        DataType::Datetime(TimeUnit::Nanoseconds, _) => |t| t.div_euclid(1_000),
        DataType::Null => return Ok(vec![None; column.len()]),
        _ => return Err(wrong_type(column, "dates with times")),
    };
    Ok(column.datetime()?.physical().iter().map(|t| t.map(to_micros)).collect())
}
