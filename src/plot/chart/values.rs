//! The columns of a chart as numbers, times or names.

use super::words::titled;
use crate::display::one_line;
use crate::error::{Error, Kind, Result};
use crate::explore;
use crate::frame::columns;
use crate::plot::figure::{Axis, Scale, Unit};
use polars::prelude::{Column, DataFrame, DataType, IdxSize};
use std::collections::HashMap;

const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The column of that name, or the value of an expression.
pub(super) fn column(frame: &DataFrame, name: &str) -> Result<Column> {
    explore::value(frame, name)
}

/// The numbers of a column or expression; NaN and infinities are unknown.
pub(super) fn numbers(frame: &DataFrame, name: &str) -> Result<Vec<Option<f64>>> {
    let one = DataFrame::new(frame.height(), vec![column(frame, name)?.with_name(name.into())])?;
    let values = explore::numbers(&one, name)?;
    Ok(values
        .into_iter()
        .map(|value| value.filter(|value| value.is_finite()))
        .collect())
}

/// How the numbers of a column are written.
pub(super) fn unit(name: &str) -> Unit {
    match name {
        "duration_s" => Unit::Seconds,
        _ => Unit::Count,
    }
}

/// The vertical axis of a measure.
pub(super) fn measure(name: &str, title: String, log: bool) -> Axis {
    Axis::new(title, if log { Scale::Log } else { Scale::Linear }).unit(unit(name))
}

/// Values along an axis of numbers or of time.
pub(super) struct Scaled {
    pub values: Vec<Option<f64>>,
    pub is_time: bool,
    /// Years are times, too: a year is no amount, and has no thousands.
    years: bool,
}

impl Scaled {
    pub fn read(frame: &DataFrame, name: &str) -> Result<Scaled> {
        let column = column(frame, name)?.with_name(name.into());
        match column.dtype() {
            DataType::Date | DataType::Datetime(..) => {
                let one = DataFrame::new(column.len(), vec![column])?;
                let times = columns::times(&one, name)?;
                Ok(Scaled {
                    values: times.into_iter().map(|at| at.map(|at| at as f64 / 1000.0)).collect(),
                    is_time: true,
                    years: false,
                })
            }
            DataType::String => Err(Error::new(
                Kind::Input,
                format!(
                    "the column `{}` has text, which has no place on an axis of numbers",
                    name.escape_debug()
                ),
            )
            .hint("use plot::bar or plot::box_plot, which have one place for each text")),
            dtype => {
                let years = is_year(name) && dtype.is_integer();
                let values = numbers(frame, name)?;
                Ok(Scaled {
                    values: match years {
                        true => values.into_iter().map(|year| january(year? as i64)).collect(),
                        false => values,
                    },
                    is_time: years,
                    years,
                })
            }
        }
    }

    pub fn axis(&self, name: &str, log: bool) -> Axis {
        let scale = match (self.is_time, log) {
            (true, _) => Scale::Time,
            (false, true) => Scale::Log,
            (false, false) => Scale::Linear,
        };
        Axis::new(titled(name), scale).unit(unit(name))
    }

    /// A value in words, for hovers.
    pub fn written(&self, value: f64, name: &str) -> String {
        match self.is_time {
            true if self.years => jiff::Timestamp::from_millisecond(value as i64)
                .map_or_else(|_| value.to_string(), |at| at.strftime("%Y").to_string()),
            true => jiff::Timestamp::from_millisecond(value as i64)
                .map_or_else(|_| value.to_string(), |at| at.strftime("%Y-%m-%d %H:%M").to_string())
                .trim_end_matches(" 00:00")
                .to_owned(),
            false => number(value, name),
        }
    }
}

fn is_year(name: &str) -> bool {
    name == "year" || name.ends_with("_year")
}

/// The first moment of a year, in milliseconds since 1970.
fn january(year: i64) -> Option<f64> {
    let day = jiff::civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
    let start = day.to_datetime(jiff::civil::Time::midnight());
    Some(jiff::tz::TimeZone::UTC.to_timestamp(start).ok()?.as_millisecond() as f64)
}

/// A number with all its digits, as far as a reader wants them.
pub(super) fn number(value: f64, name: &str) -> String {
    use crate::display::number::{compact, decimal, duration, full};
    match unit(name) {
        Unit::Seconds => duration(value.round() as i64),
        _ if is_year(name) => value.to_string(),
        _ if value.fract() == 0.0 && value.abs() < 1e15 => full(value as i64),
        _ if value.abs() >= 1.0 && value.abs() < 1e15 => decimal(value, 2),
        _ => compact(value),
    }
}

/// The distinct values of a column as names, and the place of each row's among them.
pub(super) struct Names {
    pub names: Vec<String>,
    pub rows: Vec<Option<usize>>,
    /// Whether the names are in an order of their own: numbers, dates, weekdays.
    pub ordered: bool,
}

impl Names {
    pub fn read(frame: &DataFrame, name: &str) -> Result<Names> {
        let column = column(frame, name)?;
        if column.dtype().is_nested() {
            return Err(Error::new(
                Kind::Input,
                format!("the column `{}` has lists, which are no names", name.escape_debug()),
            )
            .hint(format!("count their entries first: frame.counts(\"{name}\")?")));
        }
        // By the place of the first row of each value: text is formatted once.
        let groups = column.as_materialized_series().clone();
        let firsts = groups.arg_unique()?;
        let mut names: Vec<(IdxSize, String)> = Vec::with_capacity(firsts.len());
        for row in firsts.iter().flatten() {
            let value = column.get(row as usize)?;
            if !value.is_null() {
                names.push((row, one_line(name, &value)));
            }
        }
        names.sort_unstable_by_key(|(row, _)| *row);
        let days = !names.is_empty() && names.iter().all(|(_, name)| WEEKDAYS.contains(&name.as_str()));
        let ordered = days || !matches!(column.dtype(), DataType::String | DataType::Boolean);
        if days {
            names.sort_by_key(|(_, name)| WEEKDAYS.iter().position(|day| day == name));
        } else if ordered || column.dtype() == &DataType::Boolean {
            let order = column.arg_sort(polars::prelude::SortOptions::default());
            let rank: HashMap<IdxSize, usize> = order.iter().flatten().zip(0..).collect();
            names.sort_by_key(|(row, _)| rank.get(row).copied());
        }
        let rows = places(&column, &names)?;
        Ok(Names {
            names: names.into_iter().map(|(_, name)| name).collect(),
            rows,
            ordered,
        })
    }
}

/// The place of each row's value among the names.
fn places(column: &Column, names: &[(IdxSize, String)]) -> Result<Vec<Option<usize>>> {
    if let Ok(texts) = column.str() {
        let mut place: HashMap<&str, usize> = HashMap::with_capacity(names.len());
        for (at, (row, _)) in names.iter().enumerate() {
            place.extend(texts.get(*row as usize).map(|text| (text, at)));
        }
        return Ok(texts.iter().map(|text| place.get(text?).copied()).collect());
    }
    // Everything else fits into a number: equal values have equal bits.
    let physical = column.to_physical_repr();
    let bits: Vec<Option<u64>> = match physical.dtype() {
        DataType::Float32 | DataType::Float64 => {
            let values = physical.cast(&DataType::Float64)?;
            values
                .f64()?
                .iter()
                .map(|value| value.map(|value| (value + 0.0).to_bits()))
                .collect()
        }
        _ => {
            let values = physical.cast(&DataType::Int64)?;
            values
                .i64()?
                .iter()
                .map(|value| value.map(|value| value as u64))
                .collect()
        }
    };
    let at_row = |row: IdxSize| bits.get(row as usize).copied().flatten();
    let place: HashMap<u64, usize> = names
        .iter()
        .enumerate()
        .filter_map(|(at, (row, _))| Some((at_row(*row)?, at)))
        .collect();
    Ok(bits.iter().map(|bits| place.get(bits.as_ref()?).copied()).collect())
}
