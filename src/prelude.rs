//! The names that a notebook cell can use without a path, selected by hand; every other name is a path away (`plot::…`,
//! `polars::prelude::…`).

// The pipeline, in the order of work. A module and a function may share a name: `fetch("@x")`, `fetch::fetch_with(…)`.
pub use crate::clean::clean;
pub use crate::fetch::{Snapshot, fetch, open, quota};
pub use crate::{
    analyze, cache, clean, corpus, display, exercises, explore, features, fetch, interrupt, io, plot, polars, sql,
    track, train,
};

// Verbs on frames: the methods have to be in scope.
pub use crate::explore::{Explore, Measure, stack};
pub use crate::io::read;

// What is asked so often that a path would be in the way.
pub use crate::analyze::rolling_by_day;
pub use crate::display::{clear_output, display, input, progress};
pub use crate::sql::sql;
pub use crate::{needs, param, param_list, params, use_time_zone};

// For `?` and for functions of one's own.
pub use crate::error::{Error, Result};

// Values show themselves at the end of a cell: the methods have to be in scope.
pub use crate::display::{Bundle, Show};

// The part of polars that is in nearly every notebook.
pub use polars::prelude::{
    Column, DataFrame, DataType, Expr, IntoLazy, JoinArgs, JoinType, LazyFrame, Series, SortMultipleOptions, col, df,
    len, lit, when,
};
