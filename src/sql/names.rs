//! The session's frames by name.

use super::check;
use crate::display::number::count;
use crate::error::{Error, Kind, Result};
use polars::prelude::{ChunkUnique, Column, DataFrame};
use std::collections::BTreeMap;
use std::sync::{LazyLock, RwLock};

/// One for the process: the library is loaded once, and all cells share it.
static NAMED: LazyLock<RwLock<BTreeMap<String, DataFrame>>> = LazyLock::new(RwLock::default);

/// Maximum length of a table name, in characters.
const LONGEST: usize = 64;

/// Names a frame, so that [`sql`](super::sql()) knows it as a table. It replaces another frame of that name.
///
/// # Errors
/// `is_input()`: the name is not a plain SQL name: letters, digits and `_`, not starting with a digit, at most 64
/// characters, not a keyword.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let rates = analyze::rates(&clean(&fetch("demo")?)?)?;
/// sql::name("rates", &rates)?;
/// let poor = sql("select count(*) as videos from rates where engagement_band = 'poor'")?;
/// assert_eq!(poor.height(), 1);
/// assert!(sql::name("select", &rates).is_err());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn name(name: &str, frame: &DataFrame) -> Result<()> {
    let mut letters = name.chars();
    let word = letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && name.len() <= LONGEST;
    if !word || !check::is_table(name) {
        return Err(Error::new(
            Kind::Input,
            format!("`{}` is not a valid table name", name.escape_debug()),
        )
        .hint("use letters, digits and _, and no SQL keyword, for example my_videos"));
    }
    keep(name, frame);
    Ok(())
}

/// Names a frame with a name that is known to be valid.
pub(crate) fn keep(name: &str, frame: &DataFrame) {
    let mut named = NAMED.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    named.insert(name.to_owned(), frame.clone());
}

/// Removes a named frame; returns whether there was one of that name.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// sql::name("numbers", &df!("x" => [1, 2, 3])?)?;
/// assert!(sql::forget("numbers"));
/// assert!(sql("select x from numbers").is_err());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn forget(name: &str) -> bool {
    let mut named = NAMED.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    named.remove(name).is_some()
}

/// The tables that a query can read, one row each, by name: `table`, `rows`, `channel` (the channel of its videos; null
/// if unknown) and `columns` (as one text).
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// sql::name("one_row", &df!("x" => [1])?)?;
/// let row = sql::names()?.lazy().filter(col("table").eq(lit("one_row"))).collect()?;
/// assert_eq!(row.height(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn names() -> Result<DataFrame> {
    let all = all();
    let of = |pick: &dyn Fn(&DataFrame) -> String| all.values().map(pick).collect::<Vec<_>>();
    let channel = |frame: &DataFrame| {
        let titles = frame.column("channel_title").ok()?.str().ok()?.unique().ok()?;
        match titles.len() {
            0 => None,
            1 => titles.get(0).map(str::to_owned),
            many => Some(count(many, "channel")),
        }
    };
    let columns = |frame: &DataFrame| {
        let names: Vec<&str> = frame.get_column_names().into_iter().map(|name| name.as_str()).collect();
        names.join(", ")
    };
    Ok(DataFrame::new(
        all.len(),
        vec![
            Column::new("table".into(), all.keys().map(String::as_str).collect::<Vec<_>>()),
            Column::new(
                "rows".into(),
                all.values().map(|frame| frame.height() as i64).collect::<Vec<_>>(),
            ),
            Column::new("channel".into(), all.values().map(channel).collect::<Vec<_>>()),
            Column::new("columns".into(), of(&columns)),
        ],
    )?)
}

pub(super) fn all() -> BTreeMap<String, DataFrame> {
    let named = NAMED.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    named.clone()
}
