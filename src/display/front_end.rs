//! What a cell can ask the front end for, besides showing its last value.

use super::{Bundle, Show};
use crate::error::{Error, Kind, Result};
use crate::platform::control::{self, Event, METADATA, Media, Reply};
use std::io::{self, Write};

/// Shows a value in the middle of a cell, like the value of its last expression. A stock kernel prints its plain text
/// instead.
///
/// # Examples
/// ```no_run
/// use tubelab::prelude::*;
///
/// display(&plot::overview(&fetch("demo")?)?);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn display(value: &impl Show) {
    let bundle = value.bundle();
    if in_our_kernel() {
        send(&Event::Display {
            id: None,
            update: false,
            data: media(&bundle),
        });
    } else if let Some(text) = bundle.get("text/plain") {
        let _ = writeln!(io::stdout().lock(), "{text}");
    }
}

/// Removes the output of the cell so far.
///
/// # Examples
/// ```no_run
/// use tubelab::prelude::*;
///
/// for step in 1..=3 {
///     clear_output();
///     display(&step);
/// }
/// ```
pub fn clear_output() {
    if in_our_kernel() {
        send(&Event::Clear);
    }
}

/// Asks the user and returns the answer, without the line end.
///
/// # Errors
/// `is_input()`: the front end cannot ask (the notebook is executed by a program), or the answer is not text.
/// `is_interrupted()`: the user stopped the cell.
///
/// # Examples
/// ```no_run
/// let channel = tubelab::display::input("Which channel? ")?;
/// println!("{channel}");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn input(prompt: &str) -> Result<String> {
    if !in_our_kernel() {
        return ask_stock_kernel(prompt);
    }
    let question = Event::Ask {
        prompt: prompt.to_owned(),
        password: false,
    };
    match control::send(&question)? {
        Reply::Answer { text } => Ok(text),
        Reply::NoAnswer { reason, interrupted } => {
            let kind = if interrupted { Kind::Interrupted } else { Kind::Input };
            Err(Error::new(kind, reason)
                .context("asking the user")
                .hint("use `param` for values that a program sets, or run the notebook interactively"))
        }
        Reply::Received => Err(Error::new(Kind::Internal, "the kernel did not answer").context("asking the user")),
    }
}

/// The stock kernel recognises a marked line, and answers on standard input.
fn ask_stock_kernel(prompt: &str) -> Result<String> {
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

/// Reads from the descriptor itself: the process that runs cells holds the lock of standard input.
fn read_line() -> Result<String> {
    let mut line = Vec::new();
    let mut byte = 0u8;
    loop {
        // Safety: the pointer is valid for the one byte that is read.
        match unsafe { libc::read(libc::STDIN_FILENO, (&raw mut byte).cast(), 1) } {
            1 if byte == b'\n' => break,
            1 => line.push(byte),
            0 => break,
            _ if io::Error::last_os_error().kind() == io::ErrorKind::Interrupted => {
                crate::platform::interrupt::check()?
            }
            _ => return Err(Error::from(io::Error::last_os_error()).context("reading the input")),
        }
    }
    String::from_utf8(line).map_err(|_| Error::new(Kind::Input, "the input is not valid UTF-8"))
}

/// Whether this process is controlled by our own kernel or server.
pub(crate) fn in_our_kernel() -> bool {
    control::is_connected()
}

/// Sends an event to our kernel; does nothing without one. A closed socket means that the kernel has ended.
pub(crate) fn send(event: &Event) {
    let _ = control::send(event);
}

pub(crate) fn media(bundle: &Bundle) -> Media {
    let metadata = bundle.metadata().map(|about| (METADATA.to_owned(), about.to_string()));
    let formats = bundle
        .iter()
        .map(|(mime, content)| (mime.to_owned(), content.to_owned()));
    formats.chain(metadata).collect()
}
