//! A cell that ends because there is too little data, and the cells that need what it did not make.
//!
//! On a small channel much cannot be said, and the rest can. So such a cell shows what it would need, and the notebook goes
//! on; a cell that uses a variable which is missing for this reason is skipped.

use super::failure::{Cause, Failure};
use super::process::Output;
use super::session::Engine;
use super::state::{Missing, State};
use super::words::words;
use crate::notebook::outputs::CellOutput;
use crate::notebook::{SKIPPED, TOO_LITTLE_DATA};
use maud::html;
use tubelab::control::Media;
use tubelab::error::{Error, Kind};

/// The error of a cell that ended for this reason.
pub fn error_of(failure: &Failure) -> Option<&Error> {
    match &failure.cause {
        Cause::Error(error) if error.kind() == Kind::TooLittleData => Some(error),
        _ => None,
    }
}

/// A variable that a cell uses and that is missing for this reason.
pub fn missing_in<'a>(state: &'a State, code: &str) -> Option<&'a str> {
    let used = words(code);
    let is_missing =
        |(name, why): &(&String, &Missing)| matches!(why, Missing::TooLittleData { .. }) && used.contains(*name);
    state.missing.iter().find(is_missing).map(|(name, _)| name.as_str())
}

impl Engine {
    /// Shows what would be needed.
    pub(super) fn show_too_little(&self, error: &Error) {
        self.note(TOO_LITTLE_DATA, &sentence(error.message()), &error.to_string());
    }

    /// Shows that a cell was skipped.
    pub(super) fn show_skipped(&self, name: &str) {
        let text = format!("Skipped: there was too little data for `{name}`.");
        self.note(SKIPPED, &text, &text);
    }

    fn note(&self, what: &str, sentence: &str, text: &str) {
        let page = html! { div.tubelab-note { p { (sentence) } } };
        let data = Media::from([
            ("text/html".to_owned(), page.into_string()),
            ("text/plain".to_owned(), text.to_owned()),
            (what.to_owned(), sentence.to_owned()),
        ]);
        (self.sink)(Output::Cell(CellOutput::Display {
            id: None,
            update: false,
            data,
        }));
    }
}

/// A message with a capital at its start and a full stop.
fn sentence(message: &str) -> String {
    let end = if message.ends_with(['.', '!', '?']) { "" } else { "." };
    let mut letters = message.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).chain(end.chars()).collect(),
        None => String::new(),
    }
}
