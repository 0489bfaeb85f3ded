//! What a query refers to, and errors about queries.

use crate::error::{Error, Kind};
use polars::prelude::DataFrame;
use sqlparser::ast::Ident;
use std::collections::BTreeSet;

/// The names in a query.
#[derive(Default)]
pub(super) struct QueryNames {
    /// The tables it reads.
    pub tables: BTreeSet<String>,
    /// The columns it mentions, in reading order.
    pub columns: Vec<Ident>,
    /// The names it defines: aliases and common table expressions.
    pub given: BTreeSet<String>,
    /// Whether it may use columns that it does not mention: `*`, `using (…)`.
    pub all_columns: bool,
}

impl QueryNames {
    /// The columns of a table that the query may use; `None` for all. `calendar` holds the columns that are derived
    /// from `published_at`.
    pub fn columns_of(&self, schema: &DataFrame, calendar: Option<&[&str]>) -> Option<Vec<String>> {
        if self.all_columns {
            return None;
        }
        let mentioned = |name: &str| self.columns.iter().any(|ident| ident.value == name);
        let derived = calendar.is_some_and(|names| names.iter().any(|name| mentioned(name)));
        let names = schema.get_column_names().into_iter().map(|name| name.as_str());
        let used = names.filter(|name| mentioned(name) || (derived && *name == "published_at"));
        let mut used: Vec<String> = used.map(str::to_owned).collect();
        // `count(*)` mentions none, and still counts rows.
        if used.is_empty() {
            used.extend(schema.get_column_names().first().map(|name| name.to_string()));
        }
        Some(used)
    }
}

pub(super) fn invalid_query(message: impl Into<String>) -> Error {
    Error::new(Kind::Input, message)
}

/// " (line 1, column 8)", if known.
pub(super) fn place(ident: &Ident) -> String {
    let at = ident.span.start;
    if at.line == 0 {
        return String::new();
    }
    format!(" (line {}, column {})", at.line, at.column)
}
