//! The answers of workers as Arrow batches, on both sides.

use arrow::array::{ArrayRef, AsArray, BinaryArray, Int32Array, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, Int32Type, Schema};
use std::sync::Arc;
use tubelab::corpus::engine::Answer;
use tubelab::error::{Error, Kind, Result};

pub fn schema() -> Arc<Schema> {
    Arc::new(Schema::new(vec![
        Field::new("bucket", DataType::Int32, true),
        Field::new("rows", DataType::Binary, true),
        Field::new("groups", DataType::Binary, true),
    ]))
}

/// One answer as a batch of one row.
pub fn batch(answer: &Answer) -> Result<RecordBatch> {
    let bucket = i32::try_from(answer.bucket).map_err(|_| unreadable())?;
    let columns: Vec<ArrayRef> = vec![
        Arc::new(Int32Array::from(vec![bucket])),
        Arc::new(BinaryArray::from(vec![answer.rows.as_slice()])),
        Arc::new(BinaryArray::from(vec![answer.groups.as_deref()])),
    ];
    RecordBatch::try_new(schema(), columns).map_err(|_| unreadable())
}

/// The answers of a batch.
pub fn read(batch: &RecordBatch) -> Result<Vec<Answer>> {
    let column = |name: &str, wanted: &DataType| {
        let array = batch.column_by_name(name).ok_or_else(unreadable)?;
        cast(array, wanted).map_err(|_| unreadable())
    };
    let buckets = column("bucket", &DataType::Int32)?;
    let rows = column("rows", &DataType::Binary)?;
    let groups = column("groups", &DataType::Binary)?;
    let rows = rows.as_binary::<i32>().iter().zip(groups.as_binary::<i32>().iter());
    let answers = buckets.as_primitive::<Int32Type>().iter().zip(rows);
    answers
        .map(|(bucket, (rows, groups))| {
            Ok(Answer {
                bucket: bucket
                    .and_then(|bucket| u32::try_from(bucket).ok())
                    .ok_or_else(unreadable)?,
                rows: rows.ok_or_else(unreadable)?.to_vec(),
                groups: groups.map(<[u8]>::to_vec),
            })
        })
        .collect()
}

/// Texts of a batch by the number of their column.
pub fn texts(batch: &RecordBatch, column: usize) -> Result<Vec<String>> {
    let array = batch.columns().get(column).ok_or_else(unreadable)?;
    let texts = cast(array, &DataType::Utf8).map_err(|_| unreadable())?;
    Ok(texts
        .as_string::<i32>()
        .iter()
        .map(|text| text.unwrap_or_default().to_owned())
        .collect())
}

/// Whole numbers of a batch by the number of their column; unknown ones are 0.
pub fn numbers(batch: &RecordBatch, column: usize) -> Result<Vec<i64>> {
    let array = batch.columns().get(column).ok_or_else(unreadable)?;
    let numbers = cast(array, &DataType::Int64).map_err(|_| unreadable())?;
    let numbers = numbers.as_primitive::<arrow::datatypes::Int64Type>();
    Ok(numbers.iter().map(Option::unwrap_or_default).collect())
}

pub fn unreadable() -> Error {
    Error::new(Kind::Format, "an answer of the engine cannot be read")
        .hint("run the same again; if it stays so, the engine does not speak the protocol of Spark Connect 4")
}
