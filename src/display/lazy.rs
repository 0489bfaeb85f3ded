//! Queries, expressions and single values of polars.

use super::{Bundle, Show, one_line};
use crate::error::{Error, Kind};
use polars::prelude::{AnyValue, Expr, LazyFrame, Scalar};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Rows that a query shows of its result.
const ROWS: u32 = 10;

/// The first rows of the result: the query runs for them alone.
impl Show for LazyFrame {
    fn bundle(&self) -> Bundle {
        let first = catch_unwind(AssertUnwindSafe(|| self.clone().limit(ROWS).collect()));
        match first {
            Ok(Ok(frame)) => frame.bundle().noted(&format!(
                "A query, with at most {ROWS} rows of its result: .collect()? makes a frame of all."
            )),
            Ok(Err(error)) => Error::from(error)
                .context("running the query for its first rows")
                .bundle(),
            Err(_) => Error::new(Kind::Input, "polars failed on a part of the query without saying which")
                .hint("simplify the query, then add parts back until it fails")
                .bundle(),
        }
    }
}

impl Show for Expr {
    fn bundle(&self) -> Bundle {
        Bundle::text(format!(
            "{self}\nAn expression: frame.clone().lazy().select([…]).collect()? computes it."
        ))
    }
}

/// The value itself, without its type.
impl Show for AnyValue<'_> {
    fn bundle(&self) -> Bundle {
        Bundle::text(one_line("", self))
    }
}

impl Show for Scalar {
    fn bundle(&self) -> Bundle {
        self.value().bundle()
    }
}
