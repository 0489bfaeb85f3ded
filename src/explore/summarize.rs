//! One row per group.

use super::arrange::by_columns;
use crate::error::{Context, Error, Kind, Result};
use crate::sql::expression::{Expressions, TABLE, quoted, selection};
use crate::sql::finite;
use polars::prelude::{Column, DataFrame, DataType};
use sqlparser::ast::SelectItem;

const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

pub(super) fn summarize(frame: &DataFrame, by: &str, what: &str) -> Result<DataFrame> {
    let context = || match by.trim() {
        "" => format!("summarizing `{what}`"),
        by => format!("summarizing `{what}` by `{by}`"),
    };
    let keys = keys(frame, by).with_context(context)?;
    let values = selection(frame, what).with_context(context)?;
    if keys.items.is_empty() {
        let query = format!("select {} from {TABLE}", values.sql());
        return finite(values.run(frame, &query).with_context(context)?);
    }
    let places: Vec<String> = (1..=keys.items.len()).map(|place| place.to_string()).collect();
    let query = format!(
        "select {}, {} from {TABLE} group by {}",
        keys.sql(),
        values.sql(),
        places.join(", ")
    );
    let (n, both) = (keys.items.len(), keys.and(values));
    let answer = finite(both.run(frame, &query).with_context(context)?)?;
    if let Some(list) = answer
        .columns()
        .iter()
        .find(|column| matches!(column.dtype(), DataType::List(_)))
        && frame.column(list.name()).is_ok_and(|own| own.dtype() != list.dtype())
    {
        return Err(Error::new(
            Kind::Input,
            format!("`{}` has a value for each row, not one for each group", list.name()),
        )
        .hint(format!("wrap it in a function: median({0}) as {0}", list.name()))
        .context(context()));
    }
    let order = answer.columns().iter().take(n).map(in_order).collect();
    by_columns(&answer, order, &vec![false; n])
}

/// The groups: the whole text if a column has that name, else a list of expressions.
fn keys(frame: &DataFrame, by: &str) -> Result<Expressions<SelectItem>> {
    match by.trim() {
        "" => Ok(Expressions::none()),
        _ if frame.column(by).is_ok() => selection(frame, &quoted(by)),
        by => selection(frame, by),
    }
}

/// What a key is sorted by: weekdays from Monday on, anything else by itself.
fn in_order(column: &Column) -> Column {
    let number = |name: Option<&str>| match name {
        None => Some(None),
        Some(name) => WEEKDAYS.iter().position(|day| *day == name).map(|day| Some(day as i64)),
    };
    let days: Option<Vec<Option<i64>>> = column.str().ok().and_then(|names| names.iter().map(number).collect());
    match days {
        Some(days) => Column::new(column.name().clone(), days),
        None => column.clone(),
    }
}
