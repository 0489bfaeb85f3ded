//! Arrow batches of videos as a frame of polars.

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int64Type, TimeUnit, TimestampMicrosecondType};
use tubelab::error::{Error, Kind, Result};
use tubelab::polars::prelude as polars;
use tubelab::polars::prelude::{Column, DataFrame, Int64Chunked, IntoColumn, IntoSeries, NewChunkedArray};
use tubelab::schema;

/// The named columns of a batch, with the types of [`schema::VIDEOS`], however wide the engine's are.
pub fn frame(batch: &RecordBatch, names: &[String]) -> Result<DataFrame> {
    let columns = names.iter().map(|name| {
        let array = batch.column_by_name(name).ok_or_else(|| {
            Error::new(Kind::Format, format!("the engine sends no column `{name}`"))
                .hint("check that it reads the `videos` of a corpus of this version")
        })?;
        column(name, array.as_ref())
    });
    Ok(DataFrame::new(batch.num_rows(), columns.collect::<Result<Vec<_>>>()?)?)
}

fn column(name: &str, array: &dyn Array) -> Result<Column> {
    let kind = schema::VIDEOS
        .iter()
        .find(|field| field.name == name)
        .map(|field| field.kind);
    let to = |wanted: &DataType| {
        cast(array, wanted).map_err(|_| {
            Error::new(
                Kind::Format,
                format!("the engine sends the column `{name}` as {}", array.data_type()),
            )
            .hint("check that it reads the `videos` of a corpus of this version")
        })
    };
    Ok(match kind {
        Some("str") => Column::new(
            name.into(),
            to(&DataType::Utf8)?.as_string::<i32>().iter().collect::<Vec<_>>(),
        ),
        Some("i64") => {
            let numbers = to(&DataType::Int64)?;
            Column::new(
                name.into(),
                numbers.as_primitive::<Int64Type>().iter().collect::<Vec<_>>(),
            )
        }
        Some("bool") => Column::new(
            name.into(),
            to(&DataType::Boolean)?.as_boolean().iter().collect::<Vec<_>>(),
        ),
        Some("datetime[μs, UTC]") => {
            let times = to(&DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())))?;
            let micros = times.as_primitive::<TimestampMicrosecondType>().iter();
            Int64Chunked::from_iter_options(name.into(), micros)
                .into_datetime(polars::TimeUnit::Microseconds, Some(polars::TimeZone::UTC))
                .into_series()
                .into_column()
        }
        _ => {
            return Err(Error::new(
                Kind::Internal,
                format!("no analysis reads the column `{name}`"),
            ));
        }
    })
}
