//! Reading the answers of an MLflow server.

use crate::error::{Error, Kind, Result};
use serde_json::Value;

/// A number in an answer; infinities are returned as the largest finite numbers.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value.as_str() {
        Some("Infinity") => Some(f64::MAX),
        Some("-Infinity") => Some(-f64::MAX),
        Some(_) => None,
        None => value.as_f64(),
    }
}

/// The keys and values of a list in an answer.
pub(super) fn pairs(list: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let rows = list.as_array().map(Vec::as_slice).unwrap_or_default();
    rows.iter()
        .filter_map(|row| Some((row["key"].as_str()?, &row["value"])))
}

pub(super) fn field(value: &Value, name: &str) -> Result<String> {
    value[name].as_str().map(str::to_owned).ok_or_else(|| {
        Error::new(
            Kind::Format,
            format!("the response from the MLflow server has no `{name}`"),
        )
        .hint("check MLFLOW_TRACKING_URI; MLflow 3.1 or later is needed")
    })
}

/// A part of an answer, null if missing.
pub(super) fn part(answer: &mut Value, pointer: &str) -> Value {
    answer.pointer_mut(pointer).map(Value::take).unwrap_or_default()
}

/// A list in an answer, empty if missing.
pub(super) fn list(answer: &mut Value, pointer: &str) -> Vec<Value> {
    match part(answer, pointer) {
        Value::Array(rows) => rows,
        _ => Vec::new(),
    }
}

/// The path of an artifact location below the server's artifacts.
pub(super) fn proxied(uri: &str) -> Result<&str> {
    let path = uri
        .strip_prefix("mlflow-artifacts:")
        .map(|rest| rest.trim_start_matches('/'));
    // `mlflow-artifacts://host/…` names another server than the one that is asked.
    path.filter(|path| !path.is_empty() && !uri.starts_with("mlflow-artifacts://"))
        .ok_or_else(|| {
            let scheme = uri.split(':').next().unwrap_or_default();
            Error::new(
                Kind::Input,
                format!("the server stores artifacts in its own storage ({scheme}), which only its clients can reach"),
            )
            .hint("start the MLflow server with --serve-artifacts and --artifacts-destination")
        })
}
