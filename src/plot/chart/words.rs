//! Words of charts: names of columns as titles.

use crate::display::escape;
use crate::display::number::{capitalised, count, full};

/// The name of a column in words, as an axis has it: `duration_s` is "Duration".
pub(super) fn titled(name: &str) -> String {
    capitalised(&plain(name))
}

/// The name of a column in words, inside of a sentence.
pub(super) fn plain(name: &str) -> String {
    let words = name.replace('_', " ");
    let words = words.trim().strip_suffix(" s").unwrap_or(words.trim()).to_owned();
    escape::cut(&escape::text(&words), 60).into_owned()
}

/// Number of rows, and of those that could not be drawn.
pub(super) fn rows(drawn: usize, all: usize) -> String {
    match all - drawn.min(all) {
        0 => count(all, "row"),
        left_out => format!(
            "{} of {} · {} without a known value",
            full(drawn as i64),
            count(all, "row"),
            full(left_out as i64)
        ),
    }
}
