//! Columns computed from others.

use crate::error::{Context, Error, Kind, Result};
use crate::sql::expression::{TABLE, selection};
use crate::sql::finite;
use polars::prelude::{Column, DataFrame};
use sqlparser::ast::SelectItem;

pub(super) fn derive(frame: &DataFrame, name: &str, expression: &str) -> Result<DataFrame> {
    let context = || format!("deriving the column `{name}` as `{expression}`");
    let mut column = value(frame, expression).with_context(context)?;
    column.rename(name.into());
    let mut derived = frame.clone();
    derived.with_column(column).map_err(Error::from).with_context(context)?;
    Ok(derived)
}

/// The column of that name, or the value of an expression for each row.
pub(crate) fn value(frame: &DataFrame, expression: &str) -> Result<Column> {
    if let Ok(column) = frame.column(expression) {
        return Ok(column.clone());
    }
    let read = selection(frame, expression)?;
    let [SelectItem::UnnamedExpr(one)] = read.items.as_slice() else {
        return Err(Error::new(
            Kind::Input,
            format!("`{}` is not one expression", expression.escape_debug()),
        )
        .hint("give one at a time, without `as`: \"likes / views * 100\""));
    };
    let value = finite(read.value(frame, &one.to_string())?)?;
    let Some(mut column) = value.columns().first().cloned() else {
        return Err(Error::new(Kind::Internal, "the expression has no value"));
    };
    // An aggregate such as max(views) is one value for all rows.
    if column.len() == 1 && frame.height() != 1 {
        column = column.new_from_index(0, frame.height());
    }
    if column.len() != frame.height() {
        let message = format!("the expression has {} values for {} rows", column.len(), frame.height());
        return Err(Error::new(Kind::Input, message));
    }
    Ok(column)
}

pub(super) fn pick(frame: &DataFrame, columns: &str) -> Result<DataFrame> {
    let context = || format!("picking `{columns}`");
    if frame.column(columns).is_ok() {
        return Ok(frame.select([columns])?);
    }
    let read = selection(frame, columns).with_context(context)?;
    let query = format!("select {} from {TABLE}", read.sql());
    finite(read.run(frame, &query).with_context(context)?)
}
