//! The columns of a frame as plain values. Null and NaN are `None`; an error names the column and suggests a fix.

use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame, DataType, ListNameSpaceImpl, TimeUnit};

/// The column `name`, or an error that lists the existing columns.
pub(crate) fn column<'a>(frame: &'a DataFrame, name: &str) -> Result<&'a Column> {
    frame.column(name).map_err(|_| {
        let names: Vec<_> = frame.get_column_names().into_iter().map(|n| n.as_str()).collect();
        Error::new(Kind::Input, format!("the frame has no column `{name}`")).hint(format!(
            "pass a frame from `clean(&snapshot)?`; this one has: {}",
            names.join(", ")
        ))
    })
}

fn wrong_type(column: &Column, wanted: &str) -> Error {
    Error::new(
        Kind::Input,
        format!(
            "the column `{}` has type {}, expected {wanted}",
            column.name(),
            column.dtype()
        ),
    )
    .hint("pass a frame from `clean(&snapshot)?`")
}

/// Whether the frame has the column.
pub(crate) fn has(frame: &DataFrame, name: &str) -> bool {
    frame.column(name).is_ok()
}

/// The column as `read` returns it, or all unknown if the frame lacks it.
pub(crate) fn optional<'a, T: Clone>(
    frame: &'a DataFrame,
    name: &str,
    read: impl Fn(&'a DataFrame, &str) -> Result<Vec<Option<T>>>,
) -> Result<Vec<Option<T>>> {
    match has(frame, name) {
        true => read(frame, name),
        false => Ok(vec![None; frame.height()]),
    }
}

/// Texts, borrowed from the frame.
pub(crate) fn texts<'a>(frame: &'a DataFrame, name: &str) -> Result<Vec<Option<&'a str>>> {
    let column = column(frame, name)?;
    match column.dtype() {
        DataType::String => Ok(column.str()?.iter().collect()),
        DataType::Null => Ok(vec![None; column.len()]),
        _ => Err(wrong_type(column, "text")),
    }
}

/// Texts, as owned values.
pub(crate) fn strings(frame: &DataFrame, name: &str) -> Result<Vec<Option<String>>> {
    let texts = texts(frame, name)?;
    Ok(texts.into_iter().map(|text| text.map(str::to_owned)).collect())
}

/// Whole numbers of any width.
pub(crate) fn integers(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    if column.dtype() != &DataType::Null && !column.dtype().is_integer() {
        return Err(wrong_type(column, "integers"));
    }
    Ok(column.cast(&DataType::Int64)?.i64()?.iter().collect())
}

/// Numbers of any type.
pub(crate) fn numbers(frame: &DataFrame, name: &str) -> Result<Vec<Option<f64>>> {
    let column = column(frame, name)?;
    if column.dtype() != &DataType::Null && !column.dtype().is_primitive_numeric() {
        return Err(wrong_type(column, "numbers"));
    }
    let numbers = column.cast(&DataType::Float64)?;
    let known = |value: Option<f64>| value.filter(|number| !number.is_nan());
    Ok(numbers.f64()?.iter().map(known).collect())
}

/// The number in one cell; `None` if it is null or does not exist.
pub(crate) fn number(frame: &DataFrame, name: &str, row: usize) -> Option<f64> {
    numbers(frame, name).ok()?.get(row).copied().flatten()
}

/// How many items each list has: 0 where the list is null.
pub(crate) fn lengths(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    match column.dtype() {
        DataType::List(_) => {
            let lengths = column.list()?.lst_lengths();
            let length = |length: Option<u32>| Some(i64::from(length.unwrap_or(0)));
            Ok(lengths.iter().map(length).collect())
        }
        DataType::Null => Ok(vec![Some(0); column.len()]),
        _ => Err(wrong_type(column, "lists")),
    }
}

/// True, false or unknown.
pub(crate) fn booleans(frame: &DataFrame, name: &str) -> Result<Vec<Option<bool>>> {
    let column = column(frame, name)?;
    match column.dtype() {
        DataType::Boolean => Ok(column.bool()?.iter().collect()),
        DataType::Null => Ok(vec![None; column.len()]),
        _ => Err(wrong_type(column, "booleans")),
    }
}

/// Dates and times as microseconds since 1970 in UTC.
pub(crate) fn times(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    let zone = match column.dtype() {
        DataType::Datetime(_, zone) => zone.clone(),
        DataType::Date => None,
        DataType::Null => return Ok(vec![None; column.len()]),
        _ => return Err(wrong_type(column, "dates or times")),
    };
    let micros = column.cast(&DataType::Datetime(TimeUnit::Microseconds, zone))?;
    Ok(micros.datetime()?.physical().iter().collect())
}
