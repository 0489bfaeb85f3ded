//! The names that a notebook cell sees.

pub use crate::display::{Bundle, Show, show::ShowDebug};
pub use crate::error::{Error, Result};
pub use polars::prelude::{
    Column, DataFrame, DataType, Expr, IntoLazy, JoinArgs, JoinType, LazyFrame, Series, SortMultipleOptions, col, df,
    lit, when,
};
