//! The type of a column, from its texts: the most specific that fits them all.

use super::cells::Cells;
use super::convert::{
    self, Reader, boolean, civil_day, civil_time, day_first, integer, is_nothing, moment, month_first, number,
    two_digit_year, words_date,
};
use polars::prelude::*;

/// How numbers are written in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    /// 3,5 is three and a half.
    pub decimal_comma: bool,
}

/// A column, and what is to be said about it.
pub(super) struct Guessed {
    pub column: Column,
    pub remark: Option<String>,
}

/// Below this many known values a few that do not fit say nothing.
const ENOUGH: usize = 20;
/// Share of values that have to fit, so that the others are remarked upon.
const NEARLY: f64 = 0.9;

/// What a column may be, the most specific first.
#[derive(Clone, Copy)]
enum Kind {
    Boolean,
    Integer,
    Float,
    Day(fn(&str) -> Option<i32>),
    /// With an offset from UTC.
    Moment,
    /// Without.
    Time,
    List,
}

impl Kind {
    fn fits(self, cell: &str, style: Style) -> bool {
        match self {
            Kind::Boolean => boolean(cell).is_some(),
            Kind::Integer => integer(cell, style.decimal_comma).is_some(),
            Kind::Float => number(cell, style.decimal_comma).is_some(),
            Kind::Day(read) => read(cell).is_some(),
            Kind::Moment => moment(cell).is_some(),
            Kind::Time => civil_time(cell).is_some(),
            Kind::List => convert::list(cell).is_some(),
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Kind::Integer | Kind::Float)
    }

    /// In a sentence about values that are none.
    fn words(self) -> &'static str {
        match self {
            Kind::Boolean => "true or false",
            Kind::Integer | Kind::Float => "a number",
            Kind::Day(_) => "a date",
            Kind::Moment | Kind::Time => "a time",
            Kind::List => "a list",
        }
    }
}

const KINDS: [Kind; 10] = [
    Kind::Boolean,
    Kind::Integer,
    Kind::Float,
    Kind::Day(civil_day),
    Kind::Moment,
    Kind::Time,
    Kind::Day(day_first),
    Kind::Day(month_first),
    Kind::Day(words_date),
    Kind::List,
];

/// What the caller knows about a column.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wish {
    pub text: bool,
    pub number: bool,
    pub lenient: bool,
}

pub(super) fn column(name: &str, cells: &Cells, style: Style, wish: Wish) -> std::result::Result<Guessed, Wrong> {
    let known = || cells.known().filter(|cell| !is_nothing(cell));
    let n = known().count();
    if wish.text || n == 0 {
        return Ok(as_text(name, cells, None));
    }
    if wish.number {
        let wrong = wrong_cells(cells, Kind::Float, style);
        if !wrong.is_empty() && !wish.lenient {
            return Err(Wrong::new(name, wrong));
        }
        let kind = if known().all(|cell| Kind::Integer.fits(cell, style)) {
            Kind::Integer
        } else {
            Kind::Float
        };
        return Ok(typed(name, cells, kind, style, lenient_remark(name, &wrong, kind)));
    }
    // Zeros in front are part of an id or a postcode, not of a number.
    let padded = |cell: &str| cell.len() > 1 && cell.starts_with('0') && cell.bytes().all(|byte| byte.is_ascii_digit());
    let ids = known().any(padded);
    let mut nearest: Option<(usize, Kind)> = None;
    for kind in KINDS {
        if ids && kind.is_number() {
            continue;
        }
        let fitting = known().filter(|cell| kind.fits(cell, style)).count();
        if fitting == n {
            return Ok(typed(name, cells, kind, style, ambiguous(name, kind, cells)));
        }
        if fitting as f64 >= NEARLY * n as f64 && n >= ENOUGH && nearest.is_none_or(|(best, _)| fitting > best) {
            nearest = Some((fitting, kind));
        }
    }
    if let Some(days) = proven_two_digit_years(cells) {
        return Ok(Guessed {
            column: days_column(name, days),
            remark: Some(format!(
                "`{name}` has dates as year.day.month or year.month.day with two digits each."
            )),
        });
    }
    let Some((_, kind)) = nearest else {
        return Ok(as_text(name, cells, None));
    };
    let wrong = wrong_cells(cells, kind, style);
    if wish.lenient {
        return Ok(typed(name, cells, kind, style, lenient_remark(name, &wrong, kind)));
    }
    let first: Vec<String> = wrong.iter().take(3).map(WrongCell::words).collect();
    let remark = format!(
        "`{name}` is text because {} of {} values {} not {}: {}. Next: correct the file, or make them null with \
         io::read_with(path, &io::ReadOptions::new().lenient(true))?",
        wrong.len(),
        n,
        if wrong.len() == 1 { "is" } else { "are" },
        kind.words(),
        first.join(", ")
    );
    Ok(as_text(name, cells, Some(remark)))
}

/// A value that is not what its column should be.
pub(super) struct WrongCell {
    /// From 1, without the header.
    row: usize,
    value: String,
}

impl WrongCell {
    fn words(&self) -> String {
        let short: String = self.value.chars().take(40).collect();
        format!("row {} has {short:?}", self.row)
    }
}

/// Values that keep a column from being numbers, as the caller wants it.
pub(super) struct Wrong {
    pub message: String,
}

impl Wrong {
    fn new(name: &str, cells: Vec<WrongCell>) -> Wrong {
        let first: Vec<String> = cells.iter().take(3).map(WrongCell::words).collect();
        Wrong {
            message: format!(
                "the column `{name}` has values that are no numbers: {}",
                first.join(", ")
            ),
        }
    }
}

fn wrong_cells(cells: &Cells, kind: Kind, style: Style) -> Vec<WrongCell> {
    let cell = |(row, cell): (usize, Option<&str>)| {
        let cell = cell?.trim();
        let fits = cell.is_empty() || is_nothing(cell) || kind.fits(cell, style);
        (!fits).then(|| WrongCell {
            row: row + 1,
            value: cell.to_owned(),
        })
    };
    cells.iter().enumerate().filter_map(cell).collect()
}

fn lenient_remark(name: &str, wrong: &[WrongCell], kind: Kind) -> Option<String> {
    let first = wrong.first()?;
    Some(format!(
        "In `{name}`, {} {} not {} and became null: {}{}.",
        match wrong.len() {
            1 => "1 value".to_owned(),
            n => format!("{n} values"),
        },
        if wrong.len() == 1 { "is" } else { "are" },
        kind.words(),
        first.words(),
        if wrong.len() > 1 { ", …" } else { "" }
    ))
}

fn as_text(name: &str, cells: &Cells, remark: Option<String>) -> Guessed {
    let column = StringChunked::from_iter_options(name.into(), cells.iter()).into_column();
    Guessed { column, remark }
}

/// 03/04/2024 is a day of March or of April; the file alone does not say.
fn ambiguous(name: &str, kind: Kind, cells: &Cells) -> Option<String> {
    let slashed = |read: fn(&str) -> Option<i32>| {
        cells
            .known()
            .filter(|cell| !is_nothing(cell))
            .all(|cell| read(cell).is_some())
    };
    match kind {
        Kind::Day(_) if cells.known().next().is_some_and(|cell| cell.contains('/')) => (slashed(day_first)
            && slashed(month_first))
        .then(|| format!("`{name}` was read with the day first; every date in it also fits the month first.")),
        _ => None,
    }
}

fn typed(name: &str, cells: &Cells, kind: Kind, style: Style, remark: Option<String>) -> Guessed {
    fn values<T>(cells: &Cells, read: impl Fn(&str) -> Option<T>) -> Vec<Option<T>> {
        let cell = |cell: Option<&str>| read(cell?.trim());
        cells.iter().map(cell).collect()
    }
    let name_of = || PlSmallStr::from(name);
    let column = match kind {
        Kind::Boolean => Column::new(name_of(), values(cells, boolean)),
        Kind::Integer => Column::new(name_of(), values(cells, |cell| integer(cell, style.decimal_comma))),
        Kind::Float => Column::new(name_of(), values(cells, |cell| number(cell, style.decimal_comma))),
        Kind::Day(read) => days_column(name, values(cells, read)),
        Kind::Moment => times_column(name, values(cells, moment), Some(TimeZone::UTC)),
        Kind::Time => times_column(name, values(cells, civil_time), None),
        Kind::List => {
            let mut builder = ListStringChunkedBuilder::new(name_of(), cells.len(), 8);
            for cell in cells.iter() {
                match cell.and_then(convert::list) {
                    Some(words) => builder.append_values_iter(words.iter().map(String::as_str)),
                    None => builder.append_null(),
                }
            }
            builder.finish().into_series().into_column()
        }
    };
    Guessed { column, remark }
}

fn days_column(name: &str, days: Vec<Option<i32>>) -> Column {
    Int32Chunked::from_iter_options(name.into(), days.into_iter())
        .into_date()
        .into_series()
        .into_column()
}

pub(super) fn times_column(name: &str, times: Vec<Option<i64>>, zone: Option<TimeZone>) -> Column {
    Int64Chunked::from_iter_options(name.into(), times.into_iter())
        .into_datetime(TimeUnit::Microseconds, zone)
        .into_series()
        .into_column()
}

/// Dates such as 17.14.11, where the numbers themselves prove which of them is the day.
fn proven_two_digit_years(cells: &Cells) -> Option<Vec<Option<i32>>> {
    let read = |reader: Reader| -> Option<Vec<Option<i32>>> {
        let cell = |cell: Option<&str>| match cell.map(str::trim) {
            None | Some("") => Some(None),
            Some(cell) if is_nothing(cell) => Some(None),
            Some(cell) => two_digit_year(cell, reader).map(Some),
        };
        cells.iter().map(cell).collect()
    };
    match (read(Reader::DayMonth), read(Reader::MonthDay)) {
        (Some(days), None) | (None, Some(days)) => Some(days),
        _ => None,
    }
}
