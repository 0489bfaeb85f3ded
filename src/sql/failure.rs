//! Errors of queries, in words.

use super::calendar;
use super::query_names::{QueryNames, invalid_query, place};
use crate::error::{Error, innermost, nearest};
use polars::prelude::{DataFrame, PolarsError};
use polars::sql::keywords::all_functions;
use sqlparser::ast::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// Converts an error of polars, with what the query asks for.
pub(super) fn explain(error: &PolarsError, query_names: &QueryNames, tables: &BTreeMap<String, DataFrame>) -> Error {
    let columns = columns(tables);
    let known = |name: &str| columns.contains(name) || query_names.given.contains(name) || tables.contains_key(name);
    if let Some(ident) = query_names.columns.iter().find(|ident| !known(&ident.value)) {
        return no_column(ident, &columns, query_names);
    }
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default().trim();
    if matches!(innermost(error), PolarsError::ColumnNotFound(_)) {
        return invalid_query(format!(
            "a column is used where it is not defined: {}",
            quoted(line).unwrap_or(line)
        ))
        .hint("an alias (`as`) or a column of another table is not visible in every clause: use a subquery");
    }
    if matches!(innermost(error), PolarsError::Duplicate(_)) || line.contains("is duplicate") {
        let name = quoted(line).unwrap_or("the same");
        return invalid_query(format!(
            "two columns of the result have the name `{}`",
            name.escape_debug()
        ))
        .hint("give each its own alias: min(views) as fewest, max(views) as most");
    }
    if let Some(function) = line
        .strip_prefix("unsupported function '")
        .and_then(|rest| rest.strip_suffix('\''))
    {
        let all: Vec<&str> = all_functions();
        let next = match nearest(&function.to_lowercase(), all.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "most SQL functions are supported: count, sum, avg, median, min, max, round, ln, …".to_owned(),
        };
        return invalid_query(format!("there is no function `{}`", function.escape_debug())).hint(next);
    }
    invalid_query(format!("the query failed: {}", without_internals(line))).hint(
        "compare values of the same type (text in single quotes), and wrap every column that is not in `group by` in \
         a function such as median()",
    )
}

fn no_column(ident: &Ident, columns: &BTreeSet<String>, query_names: &QueryNames) -> Error {
    let message = format!("there is no column `{}`{}", ident.value.escape_debug(), place(ident));
    let next = match nearest(
        &ident.value,
        columns.iter().chain(&query_names.given).map(String::as_str),
    ) {
        Some(near) => format!("did you mean `{near}`?"),
        None if ident.quote_style == Some('"') => {
            format!(
                "double quotes mark names; write text in single quotes: '{}'",
                ident.value.escape_debug()
            )
        }
        None => format!(
            "the columns are {}",
            columns.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
        ),
    };
    invalid_query(message).hint(next)
}

/// Every column that the tables have.
fn columns(tables: &BTreeMap<String, DataFrame>) -> BTreeSet<String> {
    let mut columns: BTreeSet<String> = tables
        .values()
        .flat_map(|frame| frame.get_column_names())
        .map(|name| name.to_string())
        .collect();
    if tables.values().any(|frame| calendar::applies(frame.schema())) {
        columns.extend(calendar::CALENDAR.map(str::to_owned));
    }
    columns
}

/// The first text in quotes.
fn quoted(line: &str) -> Option<&str> {
    let mark = line.find(['"', '\''])?;
    let (quote, rest) = (line.get(mark..=mark)?, line.get(mark + 1..)?);
    rest.split(quote).next()
}

/// A message without the internals of a parser or planner.
fn without_internals(line: &str) -> String {
    let innards = ["Ident {", "Span(", "ValueWithSpan", " { ", "dyn "];
    if line.is_empty() || innards.iter().any(|part| line.contains(part)) {
        return "one of its expressions is not supported by polars SQL".to_owned();
    }
    let line = line.strip_prefix("invalid operation: ").unwrap_or(line);
    match line.char_indices().nth(240) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.trim_end_matches(['.', ':']).to_owned(),
    }
}
