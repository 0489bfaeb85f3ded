//! Columns of a frame as plain values, with errors that say which column is missing.

use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame, DataType, TimeUnit};

pub(crate) fn column<'a>(frame: &'a DataFrame, name: &str) -> Result<&'a Column> {
    frame.column(name).map_err(|_| {
        let names: Vec<_> = frame.get_column_names().into_iter().map(|n| n.as_str()).collect();
        Error::new(Kind::Input, format!("the frame has no column \"{name}\"")).hint(format!(
            "pass the frame that clean() returns; this one has: {}",
            names.join(", ")
        ))
    })
}

fn wrong_type(column: &Column, wanted: &str) -> Error {
    let message = format!(
        "the column \"{}\" holds {}, not {wanted}",
        column.name(),
        column.dtype()
    );
    Error::new(Kind::Input, message).hint("pass the frame that clean() returns")
}

/// Numbers as f64; null and NaN are `None`.
pub(crate) fn numbers(frame: &DataFrame, name: &str) -> Result<Vec<Option<f64>>> {
    let column = column(frame, name)?;
    if !column.dtype().is_primitive_numeric() && column.dtype() != &DataType::Null {
        return Err(wrong_type(column, "numbers"));
    }
    let column = column.cast(&DataType::Float64)?;
    Ok(column
        .f64()?
        .iter()
        .map(|value| value.filter(|v| !v.is_nan()))
        .collect())
}

/// Times as microseconds since 1970, UTC.
pub(crate) fn microseconds(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    let zone = match column.dtype() {
        DataType::Datetime(_, zone) => zone.clone(),
        DataType::Date => None,
        _ => return Err(wrong_type(column, "times")),
    };
    let column = column
        .cast(&DataType::Datetime(TimeUnit::Microseconds, zone))?
        .cast(&DataType::Int64)?;
    Ok(column.i64()?.iter().collect())
}

/// Texts.
pub(crate) fn texts(frame: &DataFrame, name: &str) -> Result<Vec<Option<String>>> {
    let column = column(frame, name)?;
    let texts = column.str().map_err(|_| wrong_type(column, "text"))?;
    Ok(texts.iter().map(|text| text.map(str::to_owned)).collect())
}

/// Yes or no, or unknown.
pub(crate) fn flags(frame: &DataFrame, name: &str) -> Result<Vec<Option<bool>>> {
    let column = column(frame, name)?;
    if column.dtype() == &DataType::Null {
        return Ok(vec![None; column.len()]);
    }
    let flags = column.bool().map_err(|_| wrong_type(column, "yes or no"))?;
    Ok(flags.iter().collect())
}

/// Whether each video is a finished upload: not live, not upcoming, published when it was fetched.
pub(crate) fn finished(videos: &DataFrame) -> Result<Vec<bool>> {
    let live = column(videos, "live")?;
    let live = live.str().map_err(|_| wrong_type(live, "text"))?;
    let published = microseconds(videos, "published_at")?;
    let fetched = microseconds(videos, "fetched_at")?;
    let rows = live.iter().zip(published).zip(fetched);
    Ok(rows
        .map(|((live, published), fetched)| {
            let over = live.is_none_or(|live| live == "none");
            over && published
                .zip(fetched)
                .is_none_or(|(published, fetched)| published <= fetched)
        })
        .collect())
}

/// Whole numbers.
pub(crate) fn whole(frame: &DataFrame, name: &str) -> Result<Vec<Option<i64>>> {
    let column = column(frame, name)?;
    if !column.dtype().is_integer() && column.dtype() != &DataType::Null {
        return Err(wrong_type(column, "whole numbers"));
    }
    Ok(column.cast(&DataType::Int64)?.i64()?.iter().collect())
}
