//! Parameters, tags and metrics in as few calls as MLflow permits.

use crate::track::stored::Point;
use serde_json::{Value, json};

/// MLflow accepts at most this many in one call, and at most a million bytes.
const METRICS: usize = 1000;
pub(super) const WORDS: usize = 100;
const BYTES: usize = 900_000;

/// Rows in as few calls as MLflow permits.
#[derive(Default)]
pub(super) struct Batches {
    pub(super) full: Vec<Value>,
    /// Rows of each kind and bytes in the last of them.
    counts: std::collections::BTreeMap<&'static str, usize>,
    bytes: usize,
}

impl Batches {
    pub(super) fn add(&mut self, kind: &'static str, row: Value) {
        let most = if kind == "metrics" { METRICS } else { WORDS };
        // JSON escapes what is not ASCII at most sixfold on the server's side of the count.
        let bytes = row.to_string().len();
        let all: usize = self.counts.values().sum();
        let full =
            self.counts.get(kind).is_some_and(|count| *count >= most) || all >= METRICS || self.bytes + bytes > BYTES;
        if self.full.is_empty() || full {
            self.full.push(json!({}));
            self.counts.clear();
            self.bytes = 0;
        }
        *self.counts.entry(kind).or_default() += 1;
        self.bytes += bytes + 1;
        if let Some(batch) = self.full.last_mut() {
            match batch[kind].as_array_mut() {
                Some(rows) => rows.push(row),
                None => batch[kind] = json!([row]),
            }
        }
    }
}

/// Numbers that JSON cannot express are sent as words: unquoted, they would silently end the batch.
pub(super) fn metric(point: &Point) -> Value {
    let value = match (point.is_nan, point.value) {
        (true, _) => json!("NaN"),
        (_, value) if value >= f64::MAX => json!("Infinity"),
        (_, value) if value <= -f64::MAX => json!("-Infinity"),
        (_, value) => json!(value),
    };
    json!({ "key": point.key, "value": value, "timestamp": point.timestamp, "step": point.step })
}
