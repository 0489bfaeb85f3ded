//! What the columns of a frame hold.

use super::aggregate::{deviation, known_numbers};
use super::counts::distinct_values;
use crate::display::{kind, one_line};
use crate::error::{Error, Kind, Result};
use crate::stats::metrics;
use polars::prelude::{Column, DataFrame};

pub(super) fn describe(frame: &DataFrame) -> Result<DataFrame> {
    let numeric = frame
        .columns()
        .iter()
        .filter(|column| column.dtype().is_primitive_numeric());
    let names: Vec<&str> = numeric.map(|column| column.name().as_str()).collect();
    if names.is_empty() {
        return Err(Error::new(Kind::Input, "no column of the frame has numbers")
            .hint("`info()?` describes the columns of every type"));
    }
    let mut known = Vec::with_capacity(names.len());
    let mut values: [Vec<Option<f64>>; 7] = std::array::from_fn(|_| Vec::with_capacity(names.len()));
    for name in &names {
        let mut numbers = known_numbers(frame, name)?;
        numbers.sort_by(f64::total_cmp);
        known.push(numbers.len() as i64);
        let quantile = |share| metrics::quantile(&numbers, share);
        let found = [
            metrics::mean(&numbers),
            deviation(&numbers),
            numbers.first().copied(),
            quantile(0.25),
            quantile(0.5),
            quantile(0.75),
            numbers.last().copied(),
        ];
        values.iter_mut().zip(found).for_each(|(all, one)| all.push(one));
    }
    let unknown: Vec<i64> = known.iter().map(|known| frame.height() as i64 - known).collect();
    let mut columns = vec![
        Column::new("column".into(), &names),
        Column::new("known".into(), known),
        Column::new("unknown".into(), unknown),
    ];
    let heads = ["mean", "std", "min", "q25", "median", "q75", "max"];
    columns.extend(
        heads
            .into_iter()
            .zip(values)
            .map(|(head, values)| Column::new(head.into(), values)),
    );
    Ok(DataFrame::new(names.len(), columns)?)
}

pub(super) fn info(frame: &DataFrame) -> Result<DataFrame> {
    let columns = frame.columns();
    let names: Vec<&str> = columns.iter().map(|column| column.name().as_str()).collect();
    let kinds: Vec<String> = columns.iter().map(|column| kind(column.dtype())).collect();
    let unknown: Vec<i64> = columns.iter().map(|column| column.null_count() as i64).collect();
    let known: Vec<i64> = unknown.iter().map(|unknown| frame.height() as i64 - unknown).collect();
    let distinct: Vec<Option<i64>> = columns
        .iter()
        .map(|column| distinct_values(column).ok().map(|n| n as i64))
        .collect();
    let examples: Vec<Option<String>> = columns.iter().map(example).collect();
    Ok(DataFrame::new(
        names.len(),
        vec![
            Column::new("column".into(), names),
            Column::new("type".into(), kinds),
            Column::new("known".into(), known),
            Column::new("unknown".into(), unknown),
            Column::new("distinct".into(), distinct),
            Column::new("example".into(), examples),
        ],
    )?)
}

/// The first known value, as a table shows it.
fn example(column: &Column) -> Option<String> {
    let known = column.is_not_null();
    let row = known.iter().position(|known| known == Some(true))?;
    Some(one_line(column.name(), &column.get(row).ok()?))
}
