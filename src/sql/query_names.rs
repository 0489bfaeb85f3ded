//! What a query asks for, and how it is refused.

use crate::error::{Error, Kind};
use sqlparser::ast::Ident;
use std::collections::BTreeSet;

/// What a query names.
#[derive(Default)]
pub(super) struct QueryNames {
    /// The named frames it asks.
    pub tables: BTreeSet<String>,
    /// The columns it mentions, in the order of reading.
    pub columns: Vec<Ident>,
    /// The names it gives itself: aliases and common table expressions.
    pub given: BTreeSet<String>,
}

pub(super) fn invalid_query(message: impl Into<String>) -> Error {
    Error::new(Kind::Input, message)
}

/// " (line 1, column 8)", where it is known.
pub(super) fn place(ident: &Ident) -> String {
    let at = ident.span.start;
    if at.line == 0 {
        return String::new();
    }
    format!(" (line {}, column {})", at.line, at.column)
}
