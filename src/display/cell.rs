//! One value of a frame, formatted for readers.

use super::escape;
use super::number::{UNKNOWN, decimal, duration, full};
use crate::platform::time_zone;
use polars::prelude::{AnyValue, Column, DataType, TimeUnit};

/// Maximum number of characters in a cell; the tooltip has more.
const SHOWN: usize = 60;
const TOOLTIP: usize = 1000;

pub(super) struct Cell {
    /// The text shown: escaped and shortened, without markup.
    pub text: String,
    /// The whole text if `text` is shortened.
    pub full: Option<String>,
    pub link: Option<String>,
    pub unknown: bool,
}

/// The type in words, for the head of each column.
pub(crate) fn kind(dtype: &DataType) -> String {
    match dtype {
        DataType::Boolean => "boolean".into(),
        DataType::String => "text".into(),
        DataType::Date => "date".into(),
        DataType::Datetime(_, Some(zone)) => shown_in(zone.as_str()),
        DataType::Datetime(_, None) => "time without zone".into(),
        DataType::Duration(_) => "duration".into(),
        DataType::List(_) => "list".into(),
        _ if dtype.is_integer() => "integer".into(),
        _ if dtype.is_float() => "float".into(),
        other => other.to_string(),
    }
}

/// One value outside of a table: on one line, shortened.
pub(crate) fn one_line(column: &str, value: &AnyValue) -> String {
    cell(column, value, places(std::slice::from_ref(value))).text
}

/// The cells of a column; floats share their number of decimals.
pub(super) fn cells(column: &Column) -> Vec<Cell> {
    let values: Vec<AnyValue> = (0..column.len()).filter_map(|row| column.get(row).ok()).collect();
    let name = column.name().as_str();
    let places = places(&values);
    values.iter().map(|value| cell(name, value, places)).collect()
}

fn cell(column: &str, value: &AnyValue, places: usize) -> Cell {
    let float = value.dtype().is_float();
    match value {
        AnyValue::Null => {
            return Cell {
                text: UNKNOWN.into(),
                full: None,
                link: None,
                unknown: true,
            };
        }
        // A number that is none is as unknown as a null, for a reader.
        value if float && value.extract::<f64>().is_none_or(f64::is_nan) => {
            return Cell {
                text: UNKNOWN.into(),
                full: None,
                link: None,
                unknown: true,
            };
        }
        _ => {}
    }
    if float {
        let number = value.extract::<f64>().unwrap_or(f64::NAN);
        let (text, whole) = (float_text(number, places), number.to_string());
        let full = (text.replace(',', "").parse() != Ok(number)).then_some(whole);
        return Cell {
            text,
            full,
            link: None,
            unknown: false,
        };
    }
    let whole = words(column, value);
    let text = escape::cut(&whole, SHOWN).into_owned();
    let link =
        (column == "video_id" && is_video_id(&whole)).then(|| format!("https://www.youtube.com/watch?v={whole}"));
    let full = (text != whole).then(|| escape::cut(&whole, TOOLTIP).into_owned());
    Cell {
        text,
        full,
        link,
        unknown: false,
    }
}

/// A value that is not null and has no decimals, on one line.
fn words(column: &str, value: &AnyValue) -> String {
    let raw = match value {
        AnyValue::Null => UNKNOWN.to_owned(),
        AnyValue::Boolean(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        AnyValue::String(text) => (*text).to_owned(),
        AnyValue::StringOwned(text) => text.to_string(),
        AnyValue::Date(days) => date(*days),
        AnyValue::Datetime(at, unit, zone) => moment(*at, *unit, zone.map(|z| z.as_str())),
        AnyValue::DatetimeOwned(at, unit, zone) => moment(*at, *unit, zone.as_ref().map(|z| z.as_str())),
        AnyValue::Duration(length, unit) => duration(length / per_second(*unit)),
        AnyValue::List(items) => items.iter().map(|item| words("", &item)).collect::<Vec<_>>().join(", "),
        value if value.dtype().is_integer() => match value.extract::<i64>() {
            // A year is a name, not an amount.
            Some(year) if column == "year" || column.ends_with("_year") => year.to_string(),
            Some(number) => full(number),
            None => value.to_string(),
        },
        other => other.to_string(),
    };
    escape::text(&raw).into_owned()
}

fn date(days: i32) -> String {
    let since = jiff::Span::new().try_days(days);
    since
        .and_then(|since| jiff::civil::date(1970, 1, 1).checked_add(since))
        .map_or_else(|_| format!("day {days}"), |day| day.to_string())
}

fn per_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Nanoseconds => 1_000_000_000,
        TimeUnit::Microseconds => 1_000_000,
        TimeUnit::Milliseconds => 1_000,
    }
}

/// The time zone in which times of this one are shown: those of YouTube are in UTC, and are shown in the session's.
fn shown_in(zone: &str) -> String {
    match zone {
        "UTC" => time_zone::session(),
        other => other.to_owned(),
    }
}

/// To the minute, or to the second where there are seconds.
fn moment(at: i64, unit: TimeUnit, zone: Option<&str>) -> String {
    let zone = zone.map_or_else(|| "UTC".to_owned(), shown_in);
    let seconds = at.div_euclid(per_second(unit));
    let Ok(moment) = jiff::Timestamp::from_second(seconds).and_then(|stamp| stamp.in_tz(&zone)) else {
        return format!("{seconds} s since 1970");
    };
    let format = if moment.second() == 0 {
        "%Y-%m-%d %H:%M"
    } else {
        "%Y-%m-%d %H:%M:%S"
    };
    moment.strftime(format).to_string()
}

pub(super) fn is_video_id(text: &str) -> bool {
    text.len() == 11
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Decimals for three significant figures of the smallest value, at most six; none if all values are whole.
fn places(values: &[AnyValue]) -> usize {
    let numbers = || {
        values
            .iter()
            .filter_map(AnyValue::extract::<f64>)
            .filter(|v| v.is_finite())
    };
    if numbers().all(|v| v.fract() == 0.0) {
        return 0;
    }
    let smallest = numbers()
        .map(f64::abs)
        .filter(|v| *v > 0.0)
        .fold(f64::INFINITY, f64::min);
    (2.0 - smallest.log10().floor()).clamp(1.0, 6.0) as usize
}

fn float_text(value: f64, places: usize) -> String {
    if value.is_infinite() {
        return if value > 0.0 { "∞" } else { "-∞" }.to_owned();
    }
    decimal(value, places)
}
