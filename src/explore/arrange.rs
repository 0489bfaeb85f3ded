//! Order of rows; unknown is last in either direction.

use super::columns::{find, words};
use crate::error::{Context, Error, Kind, Result};
use crate::sql::expression::{TABLE, order};
use polars::prelude::{Column, DataFrame, DataType, IdxCa, IdxSize, PlSmallStr, SortMultipleOptions};
use sqlparser::ast::Expr;

pub(super) fn sort_by(frame: &DataFrame, keys: &str) -> Result<DataFrame> {
    if let Ok(column) = frame.column(keys) {
        return by_columns(frame, vec![column.clone()], &[false]);
    }
    let context = || format!("sorting by `{keys}`");
    let read = order(frame, keys).with_context(context)?;
    let (mut columns, mut descending) = (Vec::new(), Vec::new());
    for key in &read.items {
        descending.push(key.options.asc == Some(false));
        columns.push(match &key.expr {
            Expr::Identifier(ident) if frame.column(&ident.value).is_ok() => frame.column(&ident.value)?.clone(),
            expression => {
                let query = format!("select ({expression}) as value from {TABLE}");
                let value = read.run(frame, &query).with_context(context)?;
                match value.columns().first().cloned() {
                    Some(column) if column.len() == frame.height() => column,
                    Some(column) if column.len() == 1 => column.new_from_index(0, frame.height()),
                    _ => return Err(Error::new(Kind::Input, "a sort key has no value for each row").context(context())),
                }
            }
        });
    }
    by_columns(frame, columns, &descending).with_context(context)
}

/// The rows in the order of `keys`; rows with equal keys keep their order.
pub(super) fn by_columns(frame: &DataFrame, keys: Vec<Column>, descending: &[bool]) -> Result<DataFrame> {
    // polars marks the column of the first key's name as sorted, which a key made of it may not be.
    let named = |(place, key): (usize, Column)| Ok(sortable(key)?.with_name(format!("__key_{place}").into()));
    let keys = keys.into_iter().enumerate().map(named).collect::<Result<Vec<_>>>()?;
    let options = SortMultipleOptions::default()
        .with_order_descending_multi(descending.iter().copied())
        .with_nulls_last(true)
        .with_maintain_order(true);
    Ok(frame.sort_impl(keys, options, None)?)
}

/// The `n` rows with the largest or smallest values: selected in one pass where the values are numbers or times.
pub(super) fn extreme(frame: &DataFrame, name: &str, n: usize, largest: bool) -> Result<DataFrame> {
    let key = sortable(find(frame, name)?.clone())?;
    if key.is_empty() || n == 0 {
        return Ok(frame.head(Some(n)));
    }
    let physical = key.to_physical_repr();
    let rows = match physical.dtype() {
        DataType::Float32 | DataType::Float64 => {
            let values = physical.cast(&DataType::Float64)?;
            // The bits of a float, so turned that they are in the order of the numbers.
            let bits = |value: f64| {
                let bits = (value + 0.0).to_bits() as i64;
                bits ^ (((bits >> 63) as u64) >> 1) as i64
            };
            selected(values.f64()?.iter().map(|value| value.map(bits)), n, largest)
        }
        dtype if dtype.is_integer() && *dtype != DataType::UInt64 => {
            let values = physical.cast(&DataType::Int64)?;
            selected(values.i64()?.iter(), n, largest)
        }
        _ => return Ok(by_columns(frame, vec![key], &[largest])?.head(Some(n))),
    };
    Ok(frame.take(&IdxCa::from_vec(PlSmallStr::EMPTY, rows))?)
}

/// The rows of the `n` largest or smallest values, then of unknown ones; equal values in the order of the rows.
fn selected(values: impl Iterator<Item = Option<i64>>, n: usize, largest: bool) -> Vec<IdxSize> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (row, value) in (0..).zip(values) {
        match value {
            // `!` turns the order around without an overflow.
            Some(value) => known.push((if largest { !value } else { value }, row)),
            None if unknown.len() < n => unknown.push(row),
            None => {}
        }
    }
    if n < known.len() {
        known.select_nth_unstable(n - 1);
        known.truncate(n);
    }
    known.sort_unstable();
    known.into_iter().map(|(_, row)| row).chain(unknown).take(n).collect()
}

/// A sort key in which unknown is null.
fn sortable(column: Column) -> Result<Column> {
    match column.dtype() {
        DataType::Float64 if column.f64()?.iter().flatten().any(f64::is_nan) => {
            let values: Vec<Option<f64>> = column.f64()?.iter().map(|v| v.filter(|v| !v.is_nan())).collect();
            Ok(Column::new(column.name().clone(), values))
        }
        DataType::Float32 => sortable(column.cast(&DataType::Float64)?),
        dtype if dtype.is_nested() || matches!(dtype, DataType::Binary) => Err(Error::new(
            Kind::Input,
            format!(
                "the column `{}` has {}, which have no order",
                column.name(),
                words(dtype)
            ),
        )
        .hint("sort by a column of numbers, text, times, or true and false")),
        _ => Ok(column),
    }
}
