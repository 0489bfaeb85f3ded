//! The channel between a process that runs cells and the program that started it, apart from what cells print.
//!
//! The program hands over two sockets by the numbers of their descriptors in the environment: one brings [`Command`]s, the
//! other takes [`Event`]s and brings a [`Reply`] to each event that [wants one](Event::wants_reply). Each message is JSON
//! behind its length. Text that a cell prints goes through standard output and can never be taken for a message.

use crate::error::{Error, Kind, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::os::fd::{FromRawFd, RawFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

/// The environment variable with the descriptor of the socket for events.
pub const EVENTS: &str = "TUBELAB_EVENTS";
/// The environment variable with the descriptor of the socket for commands.
pub const COMMANDS: &str = "TUBELAB_COMMANDS";
/// A longer message is not ours.
const LONGEST: usize = 1 << 30;

/// One value in several formats, as `mime` → content, and under [`METADATA`] what is said about it.
pub type Media = BTreeMap<String, String>;
/// The entry of [`Media`] that is no format: the metadata of the output under `tubelab`, as JSON.
pub const METADATA: &str = "tubelab";

/// What a process that runs cells reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// It is ready for commands.
    Ready,
    /// Shows a value; one with the `id` of an earlier one replaces it where `update` is set.
    Display {
        id: Option<String>,
        update: bool,
        data: Media,
    },
    /// The value of the last expression of a cell.
    Result { data: Media },
    /// Removes what the cell has shown so far.
    Clear,
    /// Asks the user.
    Ask { prompt: String, password: bool },
    /// Progress of long work; `total` is 0 if unknown.
    Progress {
        id: String,
        done: u64,
        total: u64,
        text: String,
    },
    /// Quota units of the API were spent, or refunded.
    Spent { units: i64 },
    /// The answer to a query of the server, as JSON.
    Answer { json: String },
    /// The cell has ended.
    Ended { outcome: Outcome, variables: Vec<Variable> },
}

impl Event {
    /// Whether the sender waits until the event was received, so that text printed later cannot overtake it.
    pub fn wants_reply(&self) -> bool {
        matches!(
            self,
            Event::Display { .. } | Event::Result { .. } | Event::Clear | Event::Ask { .. } | Event::Answer { .. }
        )
    }
}

/// How a cell ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    #[default]
    Done,
    /// A `?` met an error of this crate.
    Error(ErrorReport),
    /// A `?` met an error of another crate.
    OtherError { text: String },
    /// A panic, with the place in the source where it is known.
    Panic {
        message: String,
        place: Option<(String, u32, u32)>,
    },
    /// A stored variable no longer has the type that the cell expects.
    Mismatch { variable: String },
    /// The compiled cell cannot be loaded.
    Unloadable { reason: String },
}

/// An error of this crate, as one process sends it to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorReport {
    pub kind: Kind,
    pub message: String,
    pub contexts: Vec<String>,
    pub next_step: Option<String>,
}

impl From<&Error> for ErrorReport {
    fn from(error: &Error) -> Self {
        ErrorReport {
            kind: error.kind(),
            message: error.message().to_owned(),
            contexts: error.contexts().map(str::to_owned).collect(),
            next_step: error.next_step().map(str::to_owned),
        }
    }
}

impl From<ErrorReport> for Error {
    fn from(report: ErrorReport) -> Self {
        let error = Error::new(report.kind, report.message);
        let error = report.contexts.into_iter().fold(error, Error::context);
        match report.next_step {
            Some(next_step) => error.hint(next_step),
            None => error,
        }
    }
}

/// A variable of the notebook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variable {
    pub name: String,
    /// As [`std::any::type_name`] gives it.
    pub type_name: String,
    /// Names and types of the columns, where it is a frame.
    pub columns: Vec<(String, String)>,
}

/// A command to a process that runs cells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Runs the function `tubelab_cell` of a library.
    Run {
        library: PathBuf,
        /// Whether later libraries may link to what this one exports.
        global: bool,
    },
    /// Loads a library that cells depend on.
    Load { library: PathBuf },
    /// Drops variables.
    Forget { variables: Vec<String> },
}

/// The reply to an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    Received,
    Answer {
        text: String,
    },
    /// Nobody can answer, and why.
    NoAnswer {
        reason: String,
        interrupted: bool,
    },
}

static EVENT_SOCKET: OnceLock<Option<Mutex<UnixStream>>> = OnceLock::new();
static COMMAND_SOCKET: LazyLock<Option<Mutex<UnixStream>>> = LazyLock::new(|| take_over(COMMANDS).map(Mutex::new));

/// Whether a kernel or a server controls this process.
pub fn is_connected() -> bool {
    events().is_some()
}

/// Sends an event after everything printed before, and waits for the reply if the event wants one.
///
/// # Errors
/// `is_storage()`: the program at the other end has ended. An internal error if there is none.
pub fn send(event: &Event) -> Result<Reply> {
    let Some(socket) = events() else {
        return Err(Error::new(Kind::Internal, "no program is connected to this process"));
    };
    let _ = io::stdout().flush();
    let mut socket = socket.lock().unwrap_or_else(PoisonError::into_inner);
    write(&mut *socket, event)?;
    if event.wants_reply() {
        return Ok(read(&mut *socket)?);
    }
    Ok(Reply::Received)
}

/// Waits for the next command; `None` if the program at the other end has ended.
pub fn receive() -> Option<Command> {
    let socket = COMMAND_SOCKET.as_ref()?;
    read(&mut *socket.lock().unwrap_or_else(PoisonError::into_inner)).ok()
}

/// Writes a message.
///
/// # Errors
/// Those of the stream.
pub fn write(stream: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let mut frame = vec![0; 4];
    serde_json::to_writer(&mut frame, message)?;
    let length = u32::try_from(frame.len() - 4).map_err(|_| io::Error::other("the message is too long"))?;
    frame[..4].copy_from_slice(&length.to_le_bytes());
    stream.write_all(&frame)?;
    stream.flush()
}

/// Reads a message.
///
/// # Errors
/// Those of the stream; *invalid data* where it is no message.
pub fn read<T: DeserializeOwned>(stream: &mut impl Read) -> io::Result<T> {
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length) as usize;
    if length > LONGEST {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "the message is too long"));
    }
    let mut frame = vec![0; length];
    stream.read_exact(&mut frame)?;
    serde_json::from_slice(&frame).map_err(io::Error::from)
}

fn events() -> Option<&'static Mutex<UnixStream>> {
    EVENT_SOCKET.get_or_init(|| take_over(EVENTS).map(Mutex::new)).as_ref()
}

/// The socket whose descriptor an environment variable names. Processes that cells start get neither.
fn take_over(variable: &str) -> Option<UnixStream> {
    let descriptor: RawFd = std::env::var(variable).ok()?.parse().ok()?;
    // Safety: plain system call; a descriptor that is not open is refused.
    if descriptor <= libc::STDERR_FILENO || unsafe { libc::fcntl(descriptor, libc::F_SETFD, libc::FD_CLOEXEC) } < 0 {
        return None;
    }
    // Safety: the program that started this process made the descriptor for this purpose, and nothing else uses it.
    Some(unsafe { UnixStream::from_raw_fd(descriptor) })
}

/// Takes over both sockets before cells can start processes, and removes the variables.
///
/// # Safety
/// No other thread may run yet.
pub unsafe fn connect() -> bool {
    let connected = is_connected();
    LazyLock::force(&COMMAND_SOCKET);
    for variable in [EVENTS, COMMANDS] {
        // Safety: the caller's promise.
        unsafe { std::env::remove_var(variable) };
    }
    connected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back_as_they_were() {
        let event = Event::Display {
            id: Some("a".into()),
            update: true,
            data: Media::from([("text/plain".into(), "ü\n".into())]),
        };
        let mut bytes = Vec::new();
        write(&mut bytes, &event).unwrap();
        write(&mut bytes, &Event::Clear).unwrap();
        let mut stream = bytes.as_slice();
        assert_eq!(read::<Event>(&mut stream).unwrap(), event);
        assert_eq!(read::<Event>(&mut stream).unwrap(), Event::Clear);
        assert!(read::<Event>(&mut stream).is_err());
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for bytes in [&b"\xff\xff\xff\xff{}"[..], b"\x02\0\0\0[]", b"\x09\0\0\0\"Clear\""] {
            assert!(read::<Event>(&mut &*bytes).is_err(), "{bytes:?}");
        }
    }
}
