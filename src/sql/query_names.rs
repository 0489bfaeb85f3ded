//! What a query refers to, and errors about queries.

use crate::error::{Error, Kind};
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
