//! Columns of other origin as those of the schema.

use crate::error::{Error, Kind, Result};
use crate::fetch::wire::duration;
use crate::schema::Field;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, tz};
use polars::prelude::*;

/// The column of the schema from a column of the frame.
pub(super) fn column(field: &Field, theirs: &Column) -> Result<Column> {
    match (field.name, field.kind) {
        ("tags", _) => tags(theirs),
        ("duration_s", _) => durations(theirs),
        (_, "i64") => integers(field, theirs),
        (_, "bool") => flags(field, theirs),
        (_, "str") => texts(field, theirs),
        _ => times(field, theirs),
    }
}

fn wrong(field: &str, theirs: &Column, row: usize, value: &str, wanted: &str) -> Error {
    let value: String = value.chars().take(40).collect();
    Error::new(
        Kind::Input,
        format!(
            "row {} of `{}` has {value:?}, which is no {wanted} for `{field}`",
            row + 1,
            theirs.name()
        ),
    )
    .hint(format!(
        "correct the value, or take another column: AdoptOptions::new().column(\"{field}\", \"…\")"
    ))
}

/// Reads each text; the first that cannot be read is an error.
fn read<T>(field: &str, theirs: &Column, wanted: &str, one: impl Fn(&str) -> Option<T>) -> Result<Vec<Option<T>>> {
    let value = |(row, text): (usize, Option<&str>)| match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => one(text)
            .map(Some)
            .ok_or_else(|| wrong(field, theirs, row, text, wanted)),
    };
    theirs.str()?.iter().enumerate().map(value).collect()
}

fn unfit(field: &str, theirs: &Column, wanted: &str) -> Error {
    Error::new(
        Kind::Input,
        format!(
            "`{}` has type {}, but `{field}` needs {wanted}",
            theirs.name(),
            theirs.dtype()
        ),
    )
    .hint(format!(
        "take another column: AdoptOptions::new().column(\"{field}\", \"…\")"
    ))
}

fn integers(field: &Field, theirs: &Column) -> Result<Column> {
    let name = PlSmallStr::from(field.name);
    Ok(match theirs.dtype() {
        dtype if dtype.is_integer() => theirs.cast(&DataType::Int64)?.with_name(name),
        dtype if dtype.is_float() => {
            let values = theirs.cast(&DataType::Float64)?;
            let whole = |value: Option<f64>| {
                value
                    .filter(|value| value.is_finite())
                    .map(|value| value.round() as i64)
            };
            Column::new(name, values.f64()?.iter().map(whole).collect::<Vec<_>>())
        }
        DataType::Null => Column::full_null(name, theirs.len(), &DataType::Int64),
        DataType::String => {
            let number = |text: &str| text.replace([',', ' '], "").parse::<i64>().ok();
            Column::new(name, read(field.name, theirs, "number", number)?)
        }
        _ => return Err(unfit(field.name, theirs, "numbers")),
    })
}

fn flags(field: &Field, theirs: &Column) -> Result<Column> {
    match theirs.dtype() {
        DataType::Boolean => Ok(theirs.clone().with_name(field.name.into())),
        DataType::Null => Ok(Column::full_null(field.name.into(), theirs.len(), &DataType::Boolean)),
        _ => Err(unfit(field.name, theirs, "true or false")),
    }
}

fn texts(field: &Field, theirs: &Column) -> Result<Column> {
    match theirs.dtype() {
        dtype if dtype.is_nested() => Err(unfit(field.name, theirs, "text")),
        _ => Ok(theirs.cast(&DataType::String)?.with_name(field.name.into())),
    }
}

fn times(field: &Field, theirs: &Column) -> Result<Column> {
    let name = PlSmallStr::from(field.name);
    let utc = || Some(TimeZone::UTC);
    Ok(match theirs.dtype() {
        // A time without a zone is taken as UTC.
        DataType::Date | DataType::Datetime(_, None) => theirs
            .cast(&DataType::Datetime(TimeUnit::Microseconds, None))?
            .cast(&DataType::Int64)?
            .cast(&DataType::Datetime(TimeUnit::Microseconds, utc()))?
            .with_name(name),
        DataType::Datetime(..) => theirs
            .cast(&DataType::Datetime(TimeUnit::Microseconds, utc()))?
            .with_name(name),
        DataType::Null => Column::full_null(name, theirs.len(), &DataType::Datetime(TimeUnit::Microseconds, utc())),
        DataType::String => {
            let times = read(field.name, theirs, "time", moment)?;
            Int64Chunked::from_iter_options(name, times.into_iter())
                .into_datetime(TimeUnit::Microseconds, utc())
                .into_series()
                .into_column()
        }
        _ => return Err(unfit(field.name, theirs, "times")),
    })
}

/// A day or a time, in microseconds since 1970; without a zone it is UTC.
pub(super) fn moment(text: &str) -> Option<i64> {
    let civil = |time: DateTime| Some(tz::TimeZone::UTC.to_timestamp(time).ok()?.as_microsecond());
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at.as_microsecond());
    }
    if let Ok(time) = text.parse::<DateTime>() {
        return civil(time);
    }
    let days = ["%b %d, %Y", "%d %b %Y"];
    let day = days.iter().find_map(|format| Date::strptime(format, text).ok())?;
    civil(day.to_datetime(jiff::civil::Time::midnight()))
}

/// Seconds from whole seconds, milliseconds (by the name of the column), `PT4M13S` or `4:13`.
fn durations(theirs: &Column) -> Result<Column> {
    let name = PlSmallStr::from("duration_s");
    let milliseconds = super::headers::normal(theirs.name()).ends_with("_ms");
    let scaled = |value: i64| if milliseconds { (value + 500) / 1000 } else { value };
    if theirs.dtype() == &DataType::String {
        let one = |text: &str| match text.parse::<i64>() {
            Ok(number) => Some(Some(scaled(number))),
            Err(_) if text.starts_with('P') => duration::seconds(text).ok(),
            Err(_) => clock(text).map(Some),
        };
        let read = read("duration_s", theirs, "duration", one)?;
        return Ok(Column::new(
            name,
            read.into_iter().map(Option::flatten).collect::<Vec<_>>(),
        ));
    }
    if let DataType::Duration(unit) = theirs.dtype() {
        let per_second = match unit {
            TimeUnit::Nanoseconds => 1_000_000_000,
            TimeUnit::Microseconds => 1_000_000,
            TimeUnit::Milliseconds => 1_000,
        };
        let lengths = theirs.cast(&DataType::Int64)?;
        let seconds = lengths
            .i64()?
            .iter()
            .map(|length| length.map(|length| length / per_second));
        return Ok(Column::new(name, seconds.collect::<Vec<_>>()));
    }
    let field = Field {
        name: "duration_s",
        kind: "i64",
        unit: "",
        null: "",
        source: "",
    };
    let whole = integers(&field, theirs)?;
    let seconds = whole.i64()?.iter().map(|value| value.map(scaled));
    Ok(Column::new(name, seconds.collect::<Vec<_>>()))
}

/// `4:13` or `1:04:13`.
fn clock(text: &str) -> Option<i64> {
    let parts: Option<Vec<i64>> = text
        .split(':')
        .map(|part| part.parse().ok().filter(|part| (0..100_000).contains(part)))
        .collect();
    match parts?.as_slice() {
        [minutes, seconds] => Some(minutes * 60 + seconds),
        [hours, minutes, seconds] => Some(hours * 3600 + minutes * 60 + seconds),
        _ => None,
    }
}

/// Lists, or texts such as `"one"|"two"`, `one|two` and `one, two`.
fn tags(theirs: &Column) -> Result<Column> {
    let name = PlSmallStr::from("tags");
    match theirs.dtype() {
        DataType::List(inner) if **inner == DataType::String => return Ok(theirs.clone().with_name(name)),
        DataType::String | DataType::Null => {}
        _ => return Err(unfit("tags", theirs, "text or lists of text")),
    }
    let texts = theirs.cast(&DataType::String)?;
    let mut lists = ListStringChunkedBuilder::new(name, texts.len(), texts.len() * 8);
    for text in texts.str()?.iter() {
        let words = text.map(split).filter(|words| !words.is_empty());
        match words {
            Some(words) => lists.append_values_iter(words.iter().map(String::as_str)),
            None => lists.append_null(),
        }
    }
    Ok(lists.finish().into_series().into_column())
}

fn split(text: &str) -> Vec<String> {
    let text = text.trim();
    if matches!(text, "" | "[none]" | "[None]" | "[]") {
        return Vec::new();
    }
    if text.starts_with('[')
        && let Ok(words) = serde_json::from_str(text)
    {
        return words;
    }
    let separator = if text.contains('|') { '|' } else { ',' };
    let word = |part: &str| part.trim().trim_matches('"').trim().to_owned();
    text.split(separator)
        .map(word)
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_several_forms() {
        assert_eq!(split("\"one two\"|\"three\""), ["one two", "three"]);
        assert_eq!(split("one|two"), ["one", "two"]);
        assert_eq!(split("one, two,"), ["one", "two"]);
        assert_eq!(split("[\"one\", \"two\"]"), ["one", "two"]);
        assert!(split("[none]").is_empty() && split("").is_empty());
    }

    #[test]
    fn times_and_durations_have_several_forms() {
        assert_eq!(moment("1970-01-02"), Some(86_400_000_000));
        assert_eq!(moment("1970-01-01T00:00:01.000Z"), Some(1_000_000));
        assert_eq!(moment("1970-01-01 00:00:01+00:00"), Some(1_000_000));
        assert_eq!(moment("Jan 2, 1970"), Some(86_400_000_000));
        assert_eq!(moment("soon"), None);
        assert_eq!(
            (clock("4:13"), clock("1:04:13"), clock("x")),
            (Some(253), Some(3853), None)
        );
    }
}
