//! Values as plain text, for files that have no types.

use crate::error::{Error, Kind, Result};
use jiff::Timestamp;
use polars::prelude::*;
use serde_json::{Value, json};

/// The values of a column as text; `None` where they are null.
pub(super) fn texts(column: &Column) -> Result<Vec<Option<String>>> {
    let text = |value: Value| match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    };
    Ok(values(column)?.into_iter().map(text).collect())
}

/// The values of a column as JSON: dates and times as text in ISO 8601, durations in seconds.
pub(super) fn values(column: &Column) -> Result<Vec<Value>> {
    (0..column.len())
        .map(|row| {
            value(&column.get(row)?).ok_or_else(|| {
                Error::new(
                    Kind::Input,
                    format!(
                        "the column \"{}\" contains {}, which has no plain form",
                        column.name(),
                        column.dtype()
                    ),
                )
                .hint("save the frame as .parquet, which keeps every type, or leave the column out: frame.drop(\"…\")?")
            })
        })
        .collect()
}

fn value(value: &AnyValue) -> Option<Value> {
    Some(match value {
        AnyValue::Null => Value::Null,
        AnyValue::Boolean(yes) => json!(yes),
        AnyValue::String(text) => json!(text),
        AnyValue::StringOwned(text) => json!(text.as_str()),
        AnyValue::Date(days) => json!(
            moment(i64::from(*days) * 86_400_000_000)?
                .strftime("%Y-%m-%d")
                .to_string()
        ),
        AnyValue::Datetime(at, unit, zone) => time(*at, *unit, zone.is_some())?,
        AnyValue::DatetimeOwned(at, unit, zone) => time(*at, *unit, zone.is_some())?,
        AnyValue::Duration(length, unit) => json!(*length as f64 / per_second(*unit) as f64),
        AnyValue::List(items) => {
            let items: Option<Vec<Value>> = items.iter().map(|item| self::value(&item)).collect();
            Value::Array(items?)
        }
        number if number.dtype().is_integer() => match number.extract::<i64>() {
            Some(whole) => json!(whole),
            None => json!(number.extract::<u64>()?),
        },
        // JSON has neither NaN nor infinity: both are unknown.
        number if number.dtype().is_float() => json!(number.extract::<f64>().filter(|number| number.is_finite())),
        _ => return None,
    })
}

fn per_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Nanoseconds => 1_000_000_000,
        TimeUnit::Microseconds => 1_000_000,
        TimeUnit::Milliseconds => 1_000,
    }
}

/// A time in UTC with its Z; a time of no zone without.
fn time(at: i64, unit: TimeUnit, zoned: bool) -> Option<Value> {
    let micros = match unit {
        TimeUnit::Nanoseconds => at.div_euclid(1_000),
        TimeUnit::Microseconds => at,
        TimeUnit::Milliseconds => at.checked_mul(1_000)?,
    };
    let text = moment(micros)?.to_string();
    Some(json!(if zoned { &text } else { text.trim_end_matches('Z') }))
}

fn moment(micros: i64) -> Option<Timestamp> {
    Timestamp::from_microsecond(micros).ok()
}
