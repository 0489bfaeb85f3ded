//! The forms of responses.

use super::failure::Failure;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tubelab::error::{Error, Kind};

/// An error as the whole response.
pub fn refused(status: StatusCode, failure: impl Into<Failure>) -> Response {
    let body = json!({ "error": error(&failure.into()) }).to_string();
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

pub fn json_answer(value: &Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

/// A failure as JSON for the page.
pub fn error(failure: &Failure) -> Value {
    json!({ "kind": failure.code(), "message": failure.error.message(), "hint": failure.error.next_step() })
}

pub fn no_view() -> Response {
    let error = Error::new(Kind::NotFound, "there is no such view").hint("choose one of the tabs");
    refused(StatusCode::NOT_FOUND, error)
}

pub fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, [(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
