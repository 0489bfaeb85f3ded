//! SQL queries on the session's frames.
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let videos = clean(&fetch("demo")?)?; // from now on `videos` is a table
//! let answer = sql("select weekday, median(views) as views from videos group by 1 order by 2 desc")?;
//! assert_eq!(answer.height(), 7);
//!
//! let uploads = analyze::uploads(&videos, "Europe/Berlin")?;
//! sql::name("hours", &uploads.hours)?; // any frame as a table
//! sql("select hour, lift from hours where uploads >= 10 order by lift desc limit 3")?;
//! # Ok::<(), tubelab::Error>(())
//! ```
//!
//! **Tables.** In a notebook, each variable that holds a frame is a table of its own name. [`name()`] names any frame,
//! and comes before a variable. Without either, `videos` is the frame that `clean` made, and `channel`, `comments`,
//! `categories`, `charts` and `growth` those of the other functions of [`clean`](mod@crate::clean); once `clean` was
//! called for several channels, such a name alone is refused, because it could be either. [`names()`] lists all tables,
//! [`forget()`] removes a name. Names belong to the process: all cells of a notebook share them.
//!
//! **Calendar.** A table with a column `published_at` has six more, unless it already has columns of these names:
//! `date`, `year`, `month` (1 to 12), `weekday` (its English name), `weekday_number` (1 is Monday), `hour` (0 to 23). A
//! seventh, `time_zone`, names their time zone: UTC for [`sql()`], any other for [`sql_with()`].
//!
//! **Language.** The SQL of polars: `select` with joins, grouping, windows, common table expressions and set
//! operations; text in single quotes. Groups can be ordered by a function of their rows (`order by count(*)`). Unknown
//! values are last in every order, unless the query says `nulls first`. A function keeps the name of its column, so
//! `min(views)` and `max(views)` together need aliases (`as`). Queries cannot write anything, nor read files. A
//! division by zero is null.

mod calendar;
mod check;
pub(crate) mod expression;
mod failure;
pub(crate) mod names;
mod query_names;
mod rewrite;

pub use names::{forget, name, names};

use crate::display::notice;
use crate::error::{Context, Error, Kind, Result};
use crate::frame::origin;
use crate::platform::catch_panic::catch_panic;
use polars::prelude::{ChunkSet, DataFrame, DataType, IntoColumn, IntoLazy, PolarsResult};
use polars::sql::SQLContext;
use sqlparser::ast::Statement;
use std::collections::BTreeMap;

/// Runs a query and returns its result as a frame. The calendar is in UTC. See the [module](self) for tables and
/// language.
///
/// # Errors
/// `is_input()`: a query that is not SQL (with its position), a table, column or function that does not exist (with the
/// nearest one that does), or a statement other than `select`. `is_interrupted()`: the user stopped the query.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// clean(&fetch("demo")?)?;
/// let error = sql("select title, viewz from videos").unwrap_err();
/// assert_eq!(error.message(), "there is no column `viewz` (line 1, column 15)");
/// assert_eq!(error.next_step(), Some("did you mean `views`?"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn sql(query: &str) -> Result<DataFrame> {
    sql_with(query, &SqlOptions::new())
}

/// Options of [`sql_with`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlOptions {
    time_zone: String,
}

impl Default for SqlOptions {
    fn default() -> Self {
        SqlOptions {
            time_zone: "UTC".to_owned(),
        }
    }
}

impl SqlOptions {
    /// The calendar in UTC.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time zone of `date`, `year`, `month`, `weekday` and `hour`: an IANA name such as `Europe/Berlin`; daylight
    /// saving time is taken into account.
    #[must_use]
    pub fn time_zone(mut self, name: impl Into<String>) -> Self {
        self.time_zone = name.into();
        self
    }
}

/// As [`sql()`], with options. Columns such as `published_at` remain in UTC.
///
/// # Errors
/// As [`sql()`]; `is_input()`: an unknown time zone.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::sql::{SqlOptions, sql_with};
///
/// clean(&fetch("demo")?)?;
/// let tokyo = SqlOptions::new().time_zone("Asia/Tokyo");
/// let hours = sql_with("select hour, count(*) as uploads from videos group by hour order by hour", &tokyo)?;
/// assert!(hours.height() > 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn sql_with(query: &str, options: &SqlOptions) -> Result<DataFrame> {
    crate::platform::time_zone::named(&options.time_zone)?;
    answer(query, &options.time_zone).with_context(|| format!("running {}", shortened(query)))
}

fn shortened(query: &str) -> String {
    let words: Vec<&str> = query.split_whitespace().take(40).collect();
    let line = words.join(" ");
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("`{}…`", line.get(..end).unwrap_or_default()),
        None => format!("`{line}`"),
    }
}

fn answer(query: &str, time_zone: &str) -> Result<DataFrame> {
    let known = names::all();
    let (query_names, statement) = check::read(query, &known, &names::unclear())?;
    let tables: BTreeMap<String, DataFrame> = known
        .into_iter()
        .filter(|(name, _)| query_names.tables.contains(name))
        .collect();
    match result(statement, &tables, time_zone)? {
        Ok(frame) => Ok(frame),
        Err(error) => Err(failure::explain(&error, &query_names, &tables)),
    }
}

/// The result of a query that was checked.
fn result(
    mut statement: Statement,
    tables: &BTreeMap<String, DataFrame>,
    time_zone: &str,
) -> Result<PolarsResult<DataFrame>> {
    let unordered = rewrite::rewrite(&mut statement);
    let frame = match run(statement.to_string(), tables.clone(), time_zone.to_owned())? {
        Ok(frame) => frame,
        Err(error) => return Ok(Err(error)),
    };
    if unordered && frame.height() > 1 {
        notice::leave(UNORDERED.to_owned());
    }
    let frame = finite(without_hidden(frame))?;
    origin::remember_result(&frame, tables.values());
    Ok(Ok(frame))
}

/// Tables that are read when a query names them.
pub(crate) trait Tables {
    /// Every table that the query may name, without rows.
    fn schemas(&self, query: &str) -> Result<BTreeMap<String, DataFrame>>;

    /// The rows of a table: of all columns, or at least of these.
    fn load(&self, table: &str, columns: Option<&[String]>) -> Result<DataFrame>;
}

/// Runs a query on other tables than the frames of the session. Only the columns that it names are read.
pub(crate) fn over(query: &str, options: &SqlOptions, tables: &dyn Tables) -> Result<DataFrame> {
    crate::platform::time_zone::named(&options.time_zone)?;
    let answer = || {
        let schemas = tables.schemas(query)?;
        let (query_names, _) = check::read(query, &schemas, &BTreeMap::new())?;
        let mut loaded = BTreeMap::new();
        for name in &query_names.tables {
            let Some(schema) = schemas.get(name) else { continue };
            let columns = query_names.columns_of(
                schema,
                calendar::applies(schema.schema()).then_some(calendar::CALENDAR.as_slice()),
            );
            loaded.insert(name.clone(), tables.load(name, columns.as_deref())?);
        }
        // Now that the numbers of rows are known.
        let (_, statement) = check::read(query, &loaded, &BTreeMap::new())?;
        match result(statement, &loaded, &options.time_zone)? {
            Ok(frame) => Ok(frame),
            Err(error) => Err(failure::explain(&error, &query_names, &schemas)),
        }
    };
    answer().with_context(|| format!("running {}", shortened(query)))
}

/// Below the result of a query that limits its rows without an order.
const UNORDERED: &str = "The query has `limit` without `order by`: which rows these are is not defined. Next: add \
                         `order by views desc`, for example.";

/// The frame without the columns that were added to order by them.
fn without_hidden(frame: DataFrame) -> DataFrame {
    let hidden: Vec<String> = frame
        .get_column_names()
        .into_iter()
        .filter(|name| name.starts_with(rewrite::HIDDEN))
        .map(|name| name.to_string())
        .collect();
    if hidden.is_empty() {
        frame
    } else {
        frame.drop_many(hidden)
    }
}

/// Runs the query on a thread where it can use a deep stack, be stopped, and panic.
fn run(query: String, tables: BTreeMap<String, DataFrame>, time_zone: String) -> Result<PolarsResult<DataFrame>> {
    let work = move || {
        let mut context = SQLContext::new();
        for (name, frame) in tables {
            context.register(&name, calendar::with_calendar(frame.lazy(), &time_zone)?);
        }
        context.execute(&query)?.collect()
    };
    catch_panic(work)?.ok_or_else(|| {
        Error::new(Kind::Input, "polars failed on a part of the query without saying which")
            .hint("simplify the query, then add parts back until it fails")
    })
}

/// NaN (0/0) and infinities (1/0) become null.
pub(crate) fn finite(mut frame: DataFrame) -> Result<DataFrame> {
    let names: Vec<String> = frame
        .columns()
        .iter()
        .filter(|column| matches!(column.dtype(), DataType::Float32 | DataType::Float64))
        .map(|column| column.name().to_string())
        .collect();
    for name in names {
        let values = frame.column(&name)?.cast(&DataType::Float64)?;
        let values = values.f64()?;
        let unknown = !&values.is_finite();
        if unknown.any() {
            frame.with_column(values.set(&unknown, None)?.into_column())?;
        }
    }
    Ok(frame)
}
