//! What a cell may ask of the front end besides showing its last value.

use super::{Bundle, Show};
use crate::error::{Error, Kind, Result};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Set by our kernel, which turns marked lines into messages of the Jupyter protocol.
const KERNEL: &str = "TUBELAB_KERNEL";
const MESSAGE: &str = "TUBELAB_MESSAGE";

/// Shows a value in the middle of a cell, as the last expression of a cell is shown.
///
/// A stock kernel has no such message: there, the text of the value is printed.
pub fn display(value: &impl Show) {
    let bundle = value.bundle();
    if in_our_kernel() {
        send(&json!({ "type": "display_data", "data": as_json(&bundle) }));
    } else if let Some(text) = bundle.get("text/plain") {
        let _ = writeln!(io::stdout().lock(), "{text}");
    }
}

/// Takes away what the cell has shown so far.
pub fn clear_output() {
    if in_our_kernel() {
        send(&json!({ "type": "clear_output", "wait": false }));
    }
}

/// Asks the person at the notebook and waits for the answer, without the line end.
///
/// # Errors
///
/// When the front end cannot ask (a notebook that is executed by a program), or the answer is not text.
pub fn input(prompt: &str) -> Result<String> {
    let prompt: String = prompt
        .chars()
        .map(|c| if c == '\n' || c == ':' { ' ' } else { c })
        .collect();
    let mut out = io::stdout().lock();
    writeln!(out, "EVCXR_INPUT_REQUEST:{prompt}")
        .and_then(|()| out.flush())
        .map_err(Error::from)?;
    drop(out);
    read_line()
}

/// Reads from the descriptor itself: the process that runs cells holds the lock of the standard input.
fn read_line() -> Result<String> {
    let mut line = Vec::new();
    let mut byte = 0u8;
    loop {
        // Safety: the pointer is valid for the one byte that is read.
        match unsafe { libc::read(libc::STDIN_FILENO, (&raw mut byte).cast(), 1) } {
            1 if byte == b'\n' => break,
            1 => line.push(byte),
            0 => break,
            _ if io::Error::last_os_error().kind() == io::ErrorKind::Interrupted => crate::interrupt::check()?,
            _ => return Err(Error::from(io::Error::last_os_error()).at("reading the answer")),
        }
    }
    String::from_utf8(line).map_err(|_| Error::new(Kind::Input, "the answer is not text"))
}

/// Whether this process runs the cells of our own kernel.
pub(crate) fn in_our_kernel() -> bool {
    std::env::var_os(KERNEL).is_some()
}

/// Sends a message to our kernel. Without one, nothing must be sent: the line would be printed.
pub(crate) fn send(message: &Value) {
    let mut out = io::stdout().lock();
    // A closed pipe means that the kernel is gone.
    let _ = writeln!(out, "{MESSAGE} {message}").and_then(|()| out.flush());
}

fn as_json(bundle: &Bundle) -> Map<String, Value> {
    let parse = |(mime, content): (&str, &str)| {
        let is_json = mime == "application/json" || mime.ends_with("+json");
        let parsed = is_json.then(|| serde_json::from_str(content).ok()).flatten();
        (
            mime.to_owned(),
            parsed.unwrap_or_else(|| Value::String(content.to_owned())),
        )
    };
    bundle.iter().map(parse).collect()
}
