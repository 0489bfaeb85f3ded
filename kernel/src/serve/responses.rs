//! Answers in the few forms that routes give.

use super::event::Failure;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An error as an answer of its own.
pub fn refused(status: StatusCode, error: &Value) -> Response {
    let body = json!({ "error": error }).to_string();
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

pub fn json_answer(value: &Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

/// A failure as the page takes it: its words, and the next step apart.
pub fn told(failure: &Failure) -> Value {
    let (message, hint) = match failure.message.split_once("\nNext: ") {
        Some((message, hint)) => (message, Some(hint)),
        None => (failure.message.as_str(), None),
    };
    json!({ "kind": failure.kind, "message": message, "hint": hint })
}

pub fn no_view() -> Value {
    json!({ "kind": "not_found", "message": "there is no such view", "hint": "choose one of the tabs" })
}

pub fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, [(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
