//! The session's frames by name.

use super::check;
use crate::display::number::count;
use crate::error::{Error, Kind, Result};
use polars::prelude::{ChunkUnique, Column, DataFrame};
use std::collections::BTreeMap;
use std::sync::{LazyLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Frames by name. One map for the process: the library is loaded once, and all cells share it.
type Frames = LazyLock<RwLock<BTreeMap<String, DataFrame>>>;

/// Named by [`name()`]: what a user said comes first.
static NAMED: Frames = LazyLock::new(RwLock::default);
/// Variables of the notebook.
static VARIABLES: Frames = LazyLock::new(RwLock::default);
/// Made by `clean` and its siblings: for each name the last frame of each channel.
static CLEANED: LazyLock<RwLock<BTreeMap<String, BTreeMap<String, DataFrame>>>> = LazyLock::new(RwLock::default);

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
    write(&NAMED).insert(name.to_owned(), frame.clone());
    Ok(())
}

/// A variable of the notebook is a table by its own name.
pub(crate) fn keep_variable(name: &str, frame: &DataFrame) {
    if check::is_table(name) {
        write(&VARIABLES).insert(name.to_owned(), frame.clone());
    }
}

/// Keeps only the variables for which `there` is true.
pub(crate) fn retain_variables(there: impl Fn(&str) -> bool) {
    write(&VARIABLES).retain(|name, _| there(name));
}

/// A frame that `clean` or one of its siblings made: the table of that name, as long as it is of one channel only.
pub(crate) fn keep_cleaned(name: &str, frame: &DataFrame) {
    let channel = frame
        .column("channel_id")
        .ok()
        .and_then(|ids| ids.str().ok()?.iter().next()?);
    let channel = channel.unwrap_or_default().to_owned();
    write(&CLEANED)
        .entry(name.to_owned())
        .or_default()
        .insert(channel, frame.clone());
}

/// The names that could be the frames of several channels, with the titles of these.
pub(super) fn unclear() -> BTreeMap<String, Vec<String>> {
    let title = |(id, frame): (&String, &DataFrame)| {
        let titles = frame.column("channel_title").or_else(|_| frame.column("title")).ok();
        let title = titles
            .and_then(|titles| titles.str().ok()?.iter().next()?)
            .map(str::to_owned);
        title.unwrap_or_else(|| id.clone())
    };
    let several = |(name, frames): (&String, &BTreeMap<String, DataFrame>)| {
        (frames.len() > 1).then(|| (name.clone(), frames.iter().map(title).collect()))
    };
    read(&CLEANED).iter().filter_map(several).collect()
}

fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
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
    let named = write(&NAMED).remove(name).is_some();
    write(&CLEANED).remove(name).is_some() || named
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

/// The frame of each name: that which the user named, else the variable, else what `clean` made of the only channel.
pub(super) fn all() -> BTreeMap<String, DataFrame> {
    let mut all: BTreeMap<String, DataFrame> = read(&CLEANED)
        .iter()
        .filter(|(_, frames)| frames.len() == 1)
        .filter_map(|(name, frames)| Some((name.clone(), frames.values().next()?.clone())))
        .collect();
    for layer in [&VARIABLES, &NAMED] {
        all.extend(read(layer).iter().map(|(name, frame)| (name.clone(), frame.clone())));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use polars::df;

    #[test]
    fn what_the_user_names_comes_before_variables_and_these_before_what_clean_made() {
        let frame =
            |channel: &str, x: i64| df!("channel_id" => [channel], "channel_title" => [channel], "x" => [x]).unwrap();
        let x = |name: &str| {
            all()
                .get(name)
                .map(|frame| frame.column("x").unwrap().i64().unwrap().get(0).unwrap())
        };
        keep_cleaned("of_clean", &frame("a", 1));
        assert_eq!(x("of_clean"), Some(1));
        // A frame of the same channel takes the place of the earlier one, one of another channel does not.
        keep_cleaned("of_clean", &frame("a", 2));
        assert_eq!(x("of_clean"), Some(2));
        keep_cleaned("of_clean", &frame("b", 3));
        assert_eq!(x("of_clean"), None);
        assert_eq!(unclear()["of_clean"], ["a", "b"]);
        keep_variable("of_clean", &frame("b", 4));
        assert_eq!(x("of_clean"), Some(4));
        name("of_clean", &frame("c", 5)).unwrap();
        assert_eq!(x("of_clean"), Some(5));
        assert!(forget("of_clean"));
        assert_eq!(x("of_clean"), Some(4));
        retain_variables(|name| name != "of_clean");
        assert_eq!(x("of_clean"), None);
    }
}
