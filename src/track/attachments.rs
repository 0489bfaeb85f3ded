//! Tables and figures as files of a run.

use super::Run;
use crate::error::{Context, Error, Kind, Result};
use crate::plot::Figure;
use polars::prelude::{AnyValue, DataFrame, TimeUnit};

impl Run {
    /// Adds a frame as CSV, which MLflow's page shows as a table. Null is an empty field, times are RFC 3339 in UTC,
    /// numbers have full precision.
    ///
    /// # Errors
    /// No error is known to occur.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::track::Run;
    ///
    /// let mut run = Run::new("tables", "small");
    /// run.table("tables/small.csv", &df!("x" => [Some(0.5), None], "y" => ["a", "b, c"])?)?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn table(&mut self, path: &str, frame: &DataFrame) -> Result<()> {
        let csv = csv(frame).with_context(|| format!("creating {}", path.escape_debug()))?;
        self.artifact(path, csv);
        Ok(())
    }

    /// Adds a figure as PNG, which MLflow's page shows.
    ///
    /// # Errors
    /// As [`Figure::png`].
    pub fn figure(&mut self, path: &str, figure: &Figure) -> Result<()> {
        let picture = figure
            .png()
            .with_context(|| format!("creating {}", path.escape_debug()))?;
        self.artifact(path, picture);
        Ok(())
    }
}

fn csv(frame: &DataFrame) -> Result<Vec<u8>> {
    let failed = |error: csv::Error| Error::new(Kind::Internal, format!("writing the CSV failed: {error}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(frame.get_column_names().iter().map(|name| name.as_bytes()))
        .map_err(failed)?;
    for row in 0..frame.height() {
        let cells = frame
            .columns()
            .iter()
            .map(|column| column.get(row).map(|value| cell(&value)));
        let cells = cells.collect::<Result<Vec<_>, _>>()?;
        writer.write_record(cells).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| failed(error.into_error().into()))
}

fn cell(value: &AnyValue) -> String {
    match value {
        AnyValue::Null => String::new(),
        AnyValue::String(text) => (*text).to_owned(),
        AnyValue::StringOwned(text) => text.to_string(),
        AnyValue::Float64(number) => number.to_string(),
        AnyValue::Float32(number) => number.to_string(),
        AnyValue::Boolean(yes) => yes.to_string(),
        AnyValue::Datetime(at, unit, _) => time(*at, *unit),
        AnyValue::DatetimeOwned(at, unit, _) => time(*at, *unit),
        AnyValue::List(items) => items.iter().map(|item| cell(&item)).collect::<Vec<_>>().join("; "),
        other => match other.extract::<i64>() {
            Some(number) if other.dtype().is_integer() => number.to_string(),
            _ => other.to_string(),
        },
    }
}

fn time(at: i64, unit: TimeUnit) -> String {
    let stamp = match unit {
        TimeUnit::Nanoseconds => jiff::Timestamp::from_nanosecond(i128::from(at)),
        TimeUnit::Microseconds => jiff::Timestamp::from_microsecond(at),
        TimeUnit::Milliseconds => jiff::Timestamp::from_millisecond(at),
    };
    stamp.map_or_else(|_| at.to_string(), |stamp| stamp.to_string())
}
