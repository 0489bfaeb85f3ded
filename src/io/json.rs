//! JSON lines: one object for each row.

use super::plain;
use crate::error::Result;
use polars::prelude::DataFrame;
use serde_json::{Map, Value};

pub(super) fn to_bytes(frame: &DataFrame) -> Result<Vec<u8>> {
    let columns = frame.columns().iter().map(plain::values).collect::<Result<Vec<_>>>()?;
    let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
    let mut bytes = Vec::new();
    for _ in 0..frame.height() {
        let names = frame.get_column_names().into_iter().map(|name| name.to_string());
        let cells = columns.iter_mut().map(|column| column.next().unwrap_or(Value::Null));
        let row: Map<String, Value> = names.zip(cells).collect();
        serde_json::to_writer(&mut bytes, &row)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}
