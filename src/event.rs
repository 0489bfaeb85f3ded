//! What the library tells the log about its work: one JSON object an event, under a target of its own.
//!
//! Without a logger nothing is written. No event holds the key, a title, a path or a name.

use crate::error::Result;
use serde_json::{Value, json};
use std::time::Instant;

/// The target of these records; their message is a JSON object with a field `event`.
pub(crate) const TARGET: &str = "tubelab::event";

/// Tells an event; `facts` is an object.
pub(crate) fn tell(event: &str, facts: Value) {
    let mut record = json!({ "event": event });
    if let (Some(record), Value::Object(facts)) = (record.as_object_mut(), facts) {
        record.extend(facts);
    }
    log::info!(target: TARGET, "{record}");
}

/// Does the work, and tells how long it took and with which kind of error it ended.
pub(crate) fn timed<T>(event: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let result = work();
    tell(event, json!({ "seconds": seconds(started), "error": failure(&result) }));
    result
}

/// The seconds since `started`, to the tenth of a millisecond.
pub(crate) fn seconds(started: Instant) -> f64 {
    (started.elapsed().as_secs_f64() * 1e4).round() / 1e4
}

/// The kind of the error, where there is one.
pub(crate) fn failure<T>(result: &Result<T>) -> Option<&'static str> {
    result.as_ref().err().map(|error| error.kind().name())
}
