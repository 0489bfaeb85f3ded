//! The columns that a verb is given by name.

use crate::display::kind;
use crate::error::{Error, Kind, Result, nearest};
use polars::prelude::{Column, DataFrame, DataType};

/// Maximum number of columns that a hint lists.
const LISTED: usize = 40;

/// The column, or an error with the nearest name.
pub(super) fn find<'a>(frame: &'a DataFrame, name: &str) -> Result<&'a Column> {
    frame.column(name).map_err(|_| missing(frame, name))
}

/// The error about a column that the frame does not have.
pub(super) fn missing(frame: &DataFrame, name: &str) -> Error {
    let names: Vec<&str> = frame.get_column_names().into_iter().map(|name| name.as_str()).collect();
    let next = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "the frame has no columns".to_owned(),
        None if names.len() <= LISTED => format!("the columns are {}", names.join(", ")),
        None => format!(
            "the columns are {}, …",
            names.get(..LISTED).unwrap_or_default().join(", ")
        ),
    };
    Error::new(Kind::Input, format!("there is no column `{}`", name.escape_debug())).hint(next)
}

/// One or more columns: the whole text if a column has that name, else names separated by commas.
pub(super) fn several(frame: &DataFrame, names: &str) -> Result<Vec<String>> {
    if frame.column(names).is_ok() {
        return Ok(vec![names.to_owned()]);
    }
    let parts: Vec<&str> = names.split(',').map(str::trim).collect();
    for part in &parts {
        find(frame, part)?;
    }
    Ok(parts.into_iter().map(str::to_owned).collect())
}

/// A column whose values can be added: numbers, or true and false.
pub(super) fn numeric<'a>(frame: &'a DataFrame, name: &str) -> Result<&'a Column> {
    let column = find(frame, name)?;
    match column.dtype() {
        dtype if dtype.is_primitive_numeric() || matches!(dtype, DataType::Boolean | DataType::Null) => Ok(column),
        dtype => {
            let next = match dtype {
                DataType::Date | DataType::Datetime(..) | DataType::Duration(_) => {
                    format!(
                        "`top(\"{name}\", 1)?` has the row with the latest, `bottom(\"{name}\", 1)?` with the first"
                    )
                }
                _ => format!("`counts(\"{name}\")?` counts its values"),
            };
            Err(Error::new(
                Kind::Input,
                format!(
                    "the column `{}` has no numbers but {}",
                    name.escape_debug(),
                    words(dtype)
                ),
            )
            .hint(next))
        }
    }
}

/// The type, as a noun of a sentence.
pub(super) fn words(dtype: &DataType) -> String {
    match dtype {
        DataType::Datetime(..) => "times".to_owned(),
        DataType::Date => "dates".to_owned(),
        DataType::Duration(_) => "durations".to_owned(),
        DataType::List(_) => "lists".to_owned(),
        DataType::Boolean => "true or false".to_owned(),
        dtype if dtype.is_primitive_numeric() => "numbers".to_owned(),
        other => kind(other),
    }
}

pub(crate) fn numbers(frame: &DataFrame, name: &str) -> Result<Vec<Option<f64>>> {
    let values = numeric(frame, name)?.cast(&DataType::Float64)?;
    let known = |value: Option<f64>| value.filter(|number| !number.is_nan());
    Ok(values.f64()?.iter().map(known).collect())
}

pub(super) fn texts(frame: &DataFrame, name: &str) -> Result<Vec<Option<String>>> {
    let column = find(frame, name)?;
    match column.dtype() {
        DataType::String => Ok(column.str()?.iter().map(|text| text.map(str::to_owned)).collect()),
        DataType::Null => Ok(vec![None; column.len()]),
        dtype => Err(Error::new(
            Kind::Input,
            format!("the column `{}` has no text but {}", name.escape_debug(), words(dtype)),
        )
        .hint(format!(
            "`derive(\"text\", \"cast({name} as string)\")?` makes text of it"
        ))),
    }
}
