//! Two frames side by side.

use super::columns::{several, words};
use crate::error::{Context, Error, Kind, Result};
use polars::prelude::{DataFrame, DataType, Expr, IntoLazy, JoinArgs, JoinType, MaintainOrderJoin};

pub(super) fn join(left: &DataFrame, right: &DataFrame, on: &str, keep_left: bool) -> Result<DataFrame> {
    let context = || format!("joining on `{on}`");
    let names = several(left, on).with_context(context)?;
    for name in &names {
        let own = left.column(name)?;
        let other = super::columns::find(right, name)
            .map_err(|error| error.context("reading the other frame"))
            .with_context(context)?;
        if !fit(own.dtype(), other.dtype()) {
            return Err(Error::new(
                Kind::Input,
                format!(
                    "the column `{name}` is {} in one frame and {} in the other",
                    words(own.dtype()),
                    words(other.dtype())
                ),
            )
            .hint(format!(
                "make them equal: derive(\"{name}\", \"cast({name} as string)\")?"
            ))
            .context(context()));
        }
    }
    let mut how = JoinArgs::new(if keep_left { JoinType::Left } else { JoinType::Inner });
    how.maintain_order = MaintainOrderJoin::Left;
    let keys: Vec<Expr> = names.iter().map(|name| Expr::Column(name.as_str().into())).collect();
    Ok(left
        .clone()
        .lazy()
        .join(right.clone().lazy(), keys.clone(), keys, how)
        .collect()?)
}

/// Whether values of both types can be equal.
fn fit(a: &DataType, b: &DataType) -> bool {
    a == b || (a.is_integer() && b.is_integer())
}
