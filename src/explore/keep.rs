//! The rows for which a condition is true.

use crate::error::{Context, Error, Kind, Result};
use crate::sql::expression::{TABLE, selection};
use polars::prelude::DataFrame;
use sqlparser::ast::SelectItem;

pub(super) fn keep(frame: &DataFrame, condition: &str) -> Result<DataFrame> {
    let context = || format!("keeping the rows with `{condition}`");
    let read = selection(frame, condition).with_context(context)?;
    let [SelectItem::UnnamedExpr(expression)] = read.items.as_slice() else {
        return Err(Error::new(
            Kind::Input,
            format!("`{}` is not one condition", condition.escape_debug()),
        )
        .hint("combine conditions with `and` and `or`, for example: views > 1000 and not is_short"));
    };
    let query = format!("select * from {TABLE} where ({expression})");
    read.run_on_own(frame, &query).with_context(context)
}
