//! Structured log records of the library and the program: one JSON object per event, under a separate target.
//!
//! Without a logger nothing is written. No event contains the key, a title, a path or a name.

use crate::error::Result;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// The target of these records; their message is a JSON object with a field `event`.
pub const TARGET: &str = "tubelab::event";

/// Logs an event; `facts` is an object.
pub fn tell(event: &str, facts: Value) {
    let mut record = json!({ "event": event });
    if let (Some(record), Value::Object(facts)) = (record.as_object_mut(), facts) {
        record.extend(facts);
    }
    log::info!(target: TARGET, "{record}");
}

/// Does the work, and logs what it was (if the event does not say it), how long it took and the kind of its error.
pub fn timed<T>(event: &str, what: Option<&str>, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let result = work();
    let mut facts = json!({ "seconds": seconds(started.elapsed()), "error": failure(&result) });
    if let Some(what) = what {
        facts["what"] = json!(what);
    }
    tell(event, facts);
    result
}

/// Seconds to the tenth of a millisecond.
pub fn seconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 1e4).round() / 1e4
}

/// The kind of the error, if there is one.
pub(crate) fn failure<T>(result: &Result<T>) -> Option<&'static str> {
    result.as_ref().err().map(|error| error.kind().code())
}
