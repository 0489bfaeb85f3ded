//! Single texts as values; `None` if they are none of the kind.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, tz::TimeZone};

/// The order of day and month behind a year of two digits.
#[derive(Clone, Copy)]
pub(super) enum Reader {
    DayMonth,
    MonthDay,
}

/// Words for an unknown value.
pub(super) fn is_nothing(cell: &str) -> bool {
    const WORDS: [&str; 11] = [
        "nan", "na", "n/a", "null", "none", "nil", "-", "–", "#n/a", "<na>", "nat",
    ];
    cell.len() <= 4 && WORDS.iter().any(|word| cell.eq_ignore_ascii_case(word))
}

pub(super) fn boolean(cell: &str) -> Option<bool> {
    match cell.len() {
        4 if cell.eq_ignore_ascii_case("true") => Some(true),
        5 if cell.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A whole number: `12`, `-3`, `2633.0`, and 1,234,567 with separators of thousands.
pub(super) fn integer(cell: &str, decimal_comma: bool) -> Option<i64> {
    if let Ok(number) = cell.parse() {
        return Some(number);
    }
    let (point, thousands) = marks(decimal_comma);
    // pandas writes integers with gaps so.
    let whole = cell
        .strip_suffix('0')
        .and_then(|cell| cell.strip_suffix(point))
        .unwrap_or(cell);
    match whole.contains(thousands) {
        true => ungrouped(whole, thousands)?.parse().ok(),
        false => whole.parse().ok(),
    }
}

/// A number; a percentage is its number of percent.
pub(super) fn number(cell: &str, decimal_comma: bool) -> Option<f64> {
    let (point, thousands) = marks(decimal_comma);
    let cell = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    let digits = cell.bytes().any(|byte| byte.is_ascii_digit());
    if !digits
        || !cell
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-.,eE".contains(&byte))
    {
        return None;
    }
    let (whole, fraction) = match cell.rfind(point) {
        Some(at) => (cell.get(..at)?, Some(cell.get(at + 1..)?)),
        None => (cell, None),
    };
    let whole = match whole.contains(thousands) {
        true => ungrouped(whole, thousands)?,
        false => whole.to_owned(),
    };
    match fraction {
        Some(fraction) => format!("{whole}.{fraction}").parse().ok(),
        None => whole.parse().ok(),
    }
}

/// The characters before decimals and between thousands.
fn marks(decimal_comma: bool) -> (char, char) {
    if decimal_comma { (',', '.') } else { ('.', ',') }
}

/// A whole number without its separators, if they stand between groups of three digits.
fn ungrouped(cell: &str, separator: char) -> Option<String> {
    let (sign, digits) = match cell.strip_prefix(['+', '-']) {
        Some(rest) => (cell.get(..1)?, rest),
        None => ("", cell),
    };
    let mut groups = digits.split(separator);
    let first = groups.next()?;
    let all_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let fine = (1..=3).contains(&first.len())
        && all_digits(first)
        && groups.all(|group| group.len() == 3 && all_digits(group));
    fine.then(|| format!("{sign}{}", digits.replace(separator, "")))
}

/// 2024-01-31, as days since 1970.
pub(super) fn civil_day(cell: &str) -> Option<i32> {
    if cell.len() != 10 {
        return None;
    }
    days(cell.parse().ok()?)
}

/// 31.01.2024 or 31/01/2024.
pub(super) fn day_first(cell: &str) -> Option<i32> {
    let [a, b, c] = parts(cell)?;
    days(Date::new(c, b.try_into().ok()?, a.try_into().ok()?).ok()?)
}

/// 01/31/2024.
pub(super) fn month_first(cell: &str) -> Option<i32> {
    let [a, b, c] = parts(cell)?;
    days(Date::new(c, a.try_into().ok()?, b.try_into().ok()?).ok()?)
}

/// Jan 31, 2024, as YouTube Studio writes it; 31 Jan 2024.
pub(super) fn words_date(cell: &str) -> Option<i32> {
    let letters = cell.bytes().any(|byte| byte.is_ascii_alphabetic());
    if !letters || cell.len() > 20 {
        return None;
    }
    let formats = ["%b %d, %Y", "%d %b %Y", "%B %d, %Y", "%d %B %Y"];
    formats
        .iter()
        .find_map(|format| Date::strptime(format, cell).ok())
        .and_then(days)
}

/// 17.14.11: a year of this century, then day and month in either order.
pub(super) fn two_digit_year(cell: &str, reader: Reader) -> Option<i32> {
    let mut numbers = cell.split('.');
    let mut next = || {
        let part = numbers.next()?;
        (part.len() == 2).then(|| part.parse::<i8>().ok()).flatten()
    };
    let (year, second, third) = (next()?, next()?, next()?);
    if numbers.next().is_some() {
        return None;
    }
    let (day, month) = match reader {
        Reader::DayMonth => (second, third),
        Reader::MonthDay => (third, second),
    };
    days(Date::new(2000 + i16::from(year), month, day).ok()?)
}

/// Three numbers with points or slashes, the last one a year.
fn parts(cell: &str) -> Option<[i16; 3]> {
    let separator = if cell.contains('.') { '.' } else { '/' };
    let mut numbers = cell.split(separator);
    let mut next = |most: usize| {
        let part = numbers.next()?;
        (part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let (a, b, year): (i16, i16, i16) = (next(2)?, next(2)?, next(4)?);
    (numbers.next().is_none() && year >= 1000).then_some([a, b, year])
}

fn days(date: Date) -> Option<i32> {
    let since = Date::constant(1970, 1, 1).until(date).ok()?;
    Some(since.get_days())
}

/// A time with its offset from UTC, as microseconds since 1970.
pub(super) fn moment(cell: &str) -> Option<i64> {
    if cell.len() < 15 {
        return None;
    }
    let plain = cell.strip_suffix(" UTC").map(|cell| format!("{cell}Z"));
    let cell = plain.as_deref().unwrap_or(cell);
    Some(cell.parse::<Timestamp>().ok()?.as_microsecond())
}

/// A time without an offset, as microseconds since 1970 on its own clock.
pub(super) fn civil_time(cell: &str) -> Option<i64> {
    if cell.len() < 11 {
        return None;
    }
    let parsed = match moment(cell) {
        Some(_) => return None,
        None => cell.parse::<DateTime>().ok(),
    };
    let formats = ["%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M"];
    let time = parsed.or_else(|| formats.iter().find_map(|format| DateTime::strptime(format, cell).ok()))?;
    Some(TimeZone::UTC.to_timestamp(time).ok()?.as_microsecond())
}

/// A JSON list of texts.
pub(super) fn list(cell: &str) -> Option<Vec<String>> {
    if !cell.starts_with('[') || !cell.ends_with(']') {
        return None;
    }
    serde_json::from_str(cell).ok()
}
