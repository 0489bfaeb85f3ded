//! How often values occur.

use super::arrange::by_columns;
use super::columns::{find, words};
use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame, DataType, Expr, IntoLazy, len};

pub(super) fn counts(frame: &DataFrame, name: &str) -> Result<DataFrame> {
    let values = match find(frame, name)?.dtype() {
        DataType::List(inner) if !inner.is_nested() => entries(frame, name)?,
        _ => find(frame, name)?.clone(),
    };
    comparable(&values)?;
    let rows = frame.height().max(1) as f64;
    let (n, share) = match name {
        "n" | "share" => ("rows", "percent"),
        _ => ("n", "share"),
    };
    let of = DataFrame::new(values.len(), vec![values])?;
    let mut counted = of
        .lazy()
        .group_by([Expr::Column(name.into())])
        .agg([len().cast(DataType::Int64).alias(n)])
        .collect()?;
    let shares: Vec<f64> = counted
        .column(n)?
        .i64()?
        .iter()
        .flatten()
        .map(|n| n as f64 / rows * 100.0)
        .collect();
    counted.with_column(Column::new(share.into(), shares))?;
    let unknown = counted.column(name)?.is_null().into_column_named("unknown");
    let order = vec![unknown, counted.column(n)?.clone(), counted.column(name)?.clone()];
    by_columns(&counted, order, &[false, true, false])
}

/// The number of distinct known values.
pub(super) fn distinct_values(column: &Column) -> Result<usize> {
    comparable(column)?;
    let all = column.n_unique()?;
    Ok(all - usize::from(column.null_count() > 0))
}

/// The entries of the lists of a column, one by one.
fn entries(frame: &DataFrame, name: &str) -> Result<Column> {
    let lists = find(frame, name)?.list()?;
    let mut all = polars::prelude::Series::new_empty(name.into(), lists.inner_dtype());
    for row in 0..lists.len() {
        if let Some(list) = lists.get_as_series(row) {
            all.append(&list)?;
        }
    }
    all.rename(name.into());
    Ok(all.rechunk().into())
}

fn comparable(column: &Column) -> Result<()> {
    match column.dtype() {
        dtype if dtype.is_nested() || matches!(dtype, DataType::Binary) => Err(Error::new(
            Kind::Input,
            format!(
                "the values of the column `{}` are {}, which cannot be counted",
                column.name(),
                words(dtype)
            ),
        )
        .hint("count a column of text, numbers, dates, or true and false")),
        _ => Ok(()),
    }
}

/// A mask as a sort key.
trait IntoKey {
    fn into_column_named(self, name: &str) -> Column;
}

impl IntoKey for polars::prelude::BooleanChunked {
    fn into_column_named(self, name: &str) -> Column {
        use polars::prelude::{IntoColumn, IntoSeries};
        self.with_name(name.into()).into_series().into_column()
    }
}
