//! Where the values of a table come from: the API's answers, a file of the user's own, or a calculation.
//!
//! A name proves nothing: `median(views) as views` is calculated, and an own file may have a column `views`. So the
//! session remembers the frames that came from outside, and a column is from there if its values are.

use polars::prelude::{Column, DataFrame, DataType};
use std::collections::{HashMap, VecDeque};
use std::sync::{LazyLock, PoisonError, RwLock};

/// Where a frame came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Answers of the API, as [`clean`](mod@crate::clean) types them.
    Api,
    /// A file of the user.
    Own,
    /// A query of frames with values of the API.
    Calculated,
}

/// Frames that are remembered; older ones are forgotten.
const KEPT: usize = 24;
/// Rows of all remembered frames together, beyond the newest one.
const ROWS: usize = 4_000_000;
/// Rows of a remembered frame that are compared with one row of a table.
const CANDIDATES: usize = 64;
/// Rows of a table that are compared.
pub(crate) const LOOKED_AT: usize = 20;
/// Columns that identify a row, the most specific first.
const KEYS: [&str; 3] = ["comment_id", "video_id", "channel_id"];

/// Results of queries that are remembered.
const RESULTS: usize = 8;

static KNOWN: LazyLock<RwLock<VecDeque<(Source, DataFrame)>>> = LazyLock::new(RwLock::default);
static CALCULATED: LazyLock<RwLock<VecDeque<DataFrame>>> = LazyLock::new(RwLock::default);

/// Remembers where a frame came from. The frame shares its memory.
pub(crate) fn remember(source: Source, frame: &DataFrame) {
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    known.retain(|(_, other)| !is_same(other, frame));
    known.push_front((source, frame.clone()));
    let mut rows = 0;
    let enough = known.iter().skip(1).take_while(|(_, other)| {
        rows += other.height();
        rows <= ROWS
    });
    let enough = 1 + enough.count();
    known.truncate(enough.min(KEPT));
}

/// Remembers the first rows of what was calculated from these tables, if they have values of the API.
pub(crate) fn remember_result<'a>(result: &DataFrame, mut tables: impl Iterator<Item = &'a DataFrame>) {
    let is_from_api = |table: &DataFrame| sources(&table.head(Some(1))).contains(&Some(Source::Api));
    if tables.any(is_from_api) {
        let mut results = CALCULATED.write().unwrap_or_else(PoisonError::into_inner);
        results.push_front(result.head(Some(LOOKED_AT)));
        results.truncate(RESULTS);
    }
}

/// For each column of a table (up to [`LOOKED_AT`] rows) where its values come from; `None` if that is unknown.
pub(crate) fn sources(table: &DataFrame) -> Vec<Option<Source>> {
    let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    let mut sources = vec![None; table.width()];
    for (source, frame) in known.iter() {
        for (place, found) in from(table, frame).into_iter().enumerate() {
            if let Some(cell) = sources.get_mut(place).filter(|cell| cell.is_none() && found) {
                *cell = Some(*source);
            }
        }
        if sources.iter().all(Option::is_some) {
            break;
        }
    }
    let results = CALCULATED.read().unwrap_or_else(PoisonError::into_inner);
    let is_result = |result: &DataFrame| {
        result.get_column_names() == table.get_column_names() && result.head(Some(table.height())).equals_missing(table)
    };
    if results.iter().any(is_result) {
        for source in sources.iter_mut().filter(|source| source.is_none()) {
            *source = Some(Source::Calculated);
        }
    }
    sources
}

/// The same columns with the same first and last row: the same frame, made again.
fn is_same(a: &DataFrame, b: &DataFrame) -> bool {
    let ends = [0, a.height().saturating_sub(1)];
    let same = |(a, b): (&Column, &Column)| ends.iter().all(|row| a.get(*row).ok() == b.get(*row).ok());
    a.shape() == b.shape()
        && a.get_column_names() == b.get_column_names()
        && a.columns().iter().zip(b.columns()).all(same)
}

/// For each column of the table whether its values are those of the frame.
fn from(table: &DataFrame, frame: &DataFrame) -> Vec<bool> {
    let shared = |column: &Column| -> Option<Column> {
        let same = frame.column(column.name()).ok()?;
        (same.dtype() == column.dtype()).then(|| same.clone())
    };
    let shared: Vec<Option<Column>> = table.columns().iter().map(shared).collect();
    let nothing = vec![false; table.width()];
    if table.height() == 0 {
        return shared.iter().map(Option::is_some).collect();
    }
    let of = |name: &str| {
        let place = table.get_column_names().iter().position(|column| *column == name)?;
        shared.get(place)?.as_ref().map(|_| place)
    };
    let by_key = KEYS.iter().find_map(|name| of(name));
    let texts = || {
        shared
            .iter()
            .position(|column| column.as_ref().is_some_and(|c| c.dtype() == &DataType::String))
    };
    let any = || shared.iter().position(Option::is_some);
    let Some(anchor) = by_key.or_else(texts).or_else(any) else {
        return nothing;
    };
    let (Some(wanted), Some(Some(there))) = (table.columns().get(anchor), shared.get(anchor)) else {
        return nothing;
    };
    let Some(rows) = positions(wanted, there) else {
        return nothing;
    };
    let agrees = |column: &Column, there: &Column, row: usize, other: usize| {
        column
            .get(row)
            .ok()
            .is_some_and(|value| there.get(other).ok() == Some(value))
    };
    if by_key.is_some() {
        // The key says which row is meant, so that each column is judged by itself.
        let judged = table.columns().iter().zip(&shared).map(|(column, there)| {
            let Some(there) = there else { return false };
            let has =
                |(row, others): (usize, &Vec<usize>)| others.iter().any(|other| agrees(column, there, row, *other));
            rows.iter().enumerate().all(has)
        });
        return judged.collect();
    }
    // Without a key, all shared columns of a row must be in one row together.
    let together = |(row, others): (usize, &Vec<usize>)| {
        others.iter().any(|other| {
            let mut pairs = table.columns().iter().zip(&shared);
            pairs.all(|(column, there)| there.as_ref().is_none_or(|there| agrees(column, there, row, *other)))
        })
    };
    let found = rows.iter().enumerate().all(together);
    shared.iter().map(|column| found && column.is_some()).collect()
}

/// For each value of a few the rows of `there` that hold it; `None` for types that do not tell rows apart.
fn positions(wanted: &Column, there: &Column) -> Option<Vec<Vec<usize>>> {
    let mut rows = vec![Vec::new(); wanted.len()];
    let add = |rows: &mut Vec<Vec<usize>>, places: &[usize], row: usize| {
        for place in places {
            if let Some(found) = rows.get_mut(*place).filter(|found| found.len() < CANDIDATES) {
                found.push(row);
            }
        }
    };
    if let (Ok(wanted), Ok(there)) = (wanted.str(), there.str()) {
        let mut places: HashMap<Option<&str>, Vec<usize>> = HashMap::new();
        for (place, value) in wanted.iter().enumerate() {
            places.entry(value).or_default().push(place);
        }
        for (row, value) in there.iter().enumerate() {
            if let Some(places) = places.get(&value) {
                add(&mut rows, places, row);
            }
        }
        return Some(rows);
    }
    let (wanted, there) = (wanted.to_physical_repr(), there.to_physical_repr());
    let (Ok(wanted), Ok(there)) = (wanted.i64(), there.i64()) else {
        return None;
    };
    let mut places: HashMap<Option<i64>, Vec<usize>> = HashMap::new();
    for (place, value) in wanted.iter().enumerate() {
        places.entry(value).or_default().push(place);
    }
    for (row, value) in there.iter().enumerate() {
        if let Some(places) = places.get(&value) {
            add(&mut rows, places, row);
        }
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use polars::prelude::df;

    #[test]
    fn values_tell_where_a_column_is_from() {
        let api =
            df!("video_id" => ["origin-a", "origin-b"], "title" => ["Soup", "Bread"], "views" => [10_i64, 20]).unwrap();
        let own = df!("video_id" => ["origin-a", "origin-b"], "views" => [1_i64, 2], "sales" => [0.5, 0.7]).unwrap();
        remember(Source::Api, &api);
        remember(Source::Own, &own);
        let (from_api, from_own) = (Some(Source::Api), Some(Source::Own));
        assert_eq!(sources(&api)[1..], [from_api, from_api]);
        // A file of the user with an id column: its other columns are the user's, whatever their names.
        assert_eq!(sources(&own)[1..], [from_own, from_own]);
        let mixed = df!("video_id" => ["origin-b"], "title" => ["Bread"], "sales" => [0.7], "twice" => [1.4]).unwrap();
        assert_eq!(sources(&mixed)[1..], [from_api, from_own, None]);
        // Without a key the whole row must be there, in the type of the column.
        let rows = df!("title" => ["Bread"], "views" => [20_i64]).unwrap();
        assert_eq!(sources(&rows), [from_api, from_api]);
        let swapped = df!("title" => ["Bread"], "views" => [10_i64]).unwrap();
        assert_eq!(sources(&swapped), [None, None]);
        let median = df!("views" => [20.0]).unwrap();
        assert_eq!(sources(&median), [None]);
        remember_result(&median, [&api].into_iter());
        assert_eq!(sources(&median), [Some(Source::Calculated)]);
    }
}
