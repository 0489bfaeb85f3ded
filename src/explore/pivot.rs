//! Groups as a table of rows and columns.

use super::summarize::summarize;
use crate::display::one_line;
use crate::error::{Error, Kind, Result};
use crate::sql::expression::quoted;
use polars::prelude::{Column, DataFrame, IdxCa, IdxSize, NewChunkedArray, PlSmallStr};
use std::collections::HashMap;

/// More columns than this are a mistake.
const COLUMNS: usize = 200;

pub(super) fn pivot(frame: &DataFrame, rows: &str, columns: &str, what: &str) -> Result<DataFrame> {
    // A name is taken as it is; anything else is an expression.
    let key = |text: &str| match frame.column(text) {
        Ok(_) => quoted(text),
        Err(_) => text.to_owned(),
    };
    let long = summarize(frame, &format!("{}, {}", key(rows), key(columns)), what)?;
    let [row_key, column_key, value] = long.columns() else {
        return Err(Error::new(
            Kind::Input,
            format!(
                "a table needs one column for its rows, one for its columns and one value, not {}",
                long.width()
            ),
        )
        .hint("for example: pivot(\"weekday\", \"is_short\", \"median(views)\")?; `summarize` takes more of each"));
    };
    let heads = summarize(frame, columns, "count(*) as n")?;
    let heads = names(heads.columns().first());
    let stubs = summarize(frame, rows, "count(*) as n")?;
    if heads.len() > COLUMNS {
        return Err(Error::new(
            Kind::Input,
            format!(
                "the table would have {} columns, one for each value of `{columns}`",
                heads.len()
            ),
        )
        .hint(format!("swap rows and columns, or use fewer than {COLUMNS} values")));
    }
    let (row_names, column_names) = (names(Some(row_key)), names(Some(column_key)));
    let place: HashMap<(&str, &str), IdxSize> = (0..)
        .zip(row_names.iter().zip(&column_names))
        .map(|(at, (row, column))| ((row.as_str(), column.as_str()), at))
        .collect();
    let stub_names = names(stubs.columns().first());
    let mut table: Vec<Column> = stubs.columns().first().cloned().into_iter().collect();
    for head in &heads {
        let at = stub_names
            .iter()
            .map(|row| place.get(&(row.as_str(), head.as_str())).copied());
        let at = IdxCa::from_iter_options(PlSmallStr::EMPTY, at);
        let name = match table.iter().any(|column| column.name() == head.as_str()) {
            true => format!("{head} (2)"),
            false => head.clone(),
        };
        table.push(value.take(&at)?.with_name(name.into()));
    }
    Ok(DataFrame::new(stub_names.len(), table)?)
}

/// The values of a key, as a table shows them.
fn names(column: Option<&Column>) -> Vec<String> {
    let Some(column) = column else { return Vec::new() };
    let values = (0..column.len()).filter_map(|row| column.get(row).ok());
    values.map(|value| one_line(column.name(), &value)).collect()
}
