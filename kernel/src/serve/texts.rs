//! What a notebook's program prints: bounded, and on the stream for errors kept until the other stream asks for it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What begins a marked line, on both streams.
pub const MARK: &str = "\u{1}tubelab:";

/// The most that a cell may print; the rest is left out, and the last line says so.
const MOST_TEXT: usize = 1 << 20;

/// How long the end of a cell waits for what the cell printed on the other stream.
const OTHER_STREAM: Duration = Duration::from_secs(1);

/// What came on the stream for errors, shared between its reader and that of the other stream.
#[derive(Default)]
pub struct Errors {
    state: Mutex<ErrorText>,
    changed: Condvar,
}

#[derive(Default)]
struct ErrorText {
    text: String,
    /// Marks that came: each ends a piece of text.
    pieces: Vec<String>,
    closed: bool,
}

impl Errors {
    /// Takes a line; in the order in which they come.
    pub fn line(&self, line: &str) {
        let mut state = self.lock();
        match line.split_once(MARK) {
            Some((before, mark)) => {
                state.push(before, false);
                if !mark.starts_with("begin") {
                    let piece = std::mem::take(&mut state.text);
                    state.pieces.push(piece);
                    self.changed.notify_all();
                }
            }
            None => state.push(line, true),
        }
    }

    pub fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    /// What was printed until the mark with this number.
    pub fn until(&self, mark: usize) -> String {
        let waited = self.changed.wait_timeout_while(self.lock(), OTHER_STREAM, |state| {
            state.pieces.len() <= mark && !state.closed
        });
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match state.pieces.get_mut(mark) {
            Some(piece) => std::mem::take(piece),
            None => std::mem::take(&mut state.text),
        }
    }

    fn lock(&self) -> MutexGuard<'_, ErrorText> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ErrorText {
    fn push(&mut self, line: &str, whole: bool) {
        push_text(&mut self.text, line, whole);
    }
}

/// Adds a line, or a part of one, as long as there is room.
pub fn push_text(text: &mut String, line: &str, whole: bool) {
    if text.len() < MOST_TEXT {
        text.push_str(line);
        if whole {
            text.push('\n');
        }
        if text.len() >= MOST_TEXT {
            text.push_str("\n[more was printed, and is left out]\n");
        }
    }
}
