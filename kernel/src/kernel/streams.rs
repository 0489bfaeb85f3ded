//! What cells print, on its way to the front end.

use super::cells::described;
use super::tap::{MARK_END, MARK_PANIC, MARK_QUESTION};
use super::wire::Outlet;
use crossbeam_channel::{Receiver, RecvTimeoutError};
use jupyter_protocol::{
    ClearOutput, DisplayData, JupyterMessageContent, Media, StreamContent, Transient, UpdateDisplayData,
};
use serde_json::Value;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// What starts a line by which the library sends a message to the kernel.
const MESSAGE: &str = "TUBELAB_MESSAGE ";

/// How long a line on stderr is held back, in case it turns out to be the text of the error that ends the cell.
const HOLD: Duration = Duration::from_millis(30);

/// How a cell that compiled ended before its end, with the words it left on stderr.
#[derive(Clone, Debug)]
pub enum Failure {
    /// A `?` met an error.
    Question(String),
    Panic(String),
}

#[derive(Default)]
struct Progress {
    stdout_done: bool,
    stderr_done: bool,
    failure: Option<Failure>,
}

/// Follows both streams and knows when everything that a cell printed has been passed on.
#[derive(Clone, Default)]
pub struct Streams {
    shared: Arc<(Mutex<Progress>, Condvar)>,
}

impl Streams {
    /// Starts to pass on what cells print.
    pub fn follow(&self, stdout: Receiver<String>, stderr: Receiver<String>, outlet: Outlet) {
        let (this, out) = (self.clone(), outlet.clone());
        std::thread::spawn(move || this.follow_stdout(&stdout, &out));
        let this = self.clone();
        std::thread::spawn(move || this.follow_stderr(&stderr, &outlet));
    }

    /// To be called before a cell runs.
    pub fn begin(&self) {
        self.change(|progress| *progress = Progress::default());
    }

    /// Waits until everything that the cell printed has been passed on; says how it ended if not at its end.
    pub fn finish(&self, limit: Duration) -> Option<Failure> {
        let (lock, changed) = &*self.shared;
        let guard = lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let waited =
            changed.wait_timeout_while(guard, limit, |progress| !(progress.stdout_done && progress.stderr_done));
        match waited {
            Ok((mut progress, _)) => progress.failure.take(),
            Err(_) => None,
        }
    }

    fn change(&self, change: impl FnOnce(&mut Progress)) {
        let (lock, changed) = &*self.shared;
        change(&mut lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
        changed.notify_all();
    }

    fn follow_stdout(&self, lines: &Receiver<String>, outlet: &Outlet) {
        let mut text = String::new();
        while let Ok(line) = lines.recv() {
            for line in std::iter::once(line).chain(lines.try_iter().take(1000)) {
                if line == MARK_END {
                    send_text(&mut text, StreamContent::stdout, outlet);
                    self.change(|progress| progress.stdout_done = true);
                } else if let Some(message) = line.strip_prefix(MESSAGE).and_then(parse_message) {
                    send_text(&mut text, StreamContent::stdout, outlet);
                    outlet.publish(message);
                } else {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
            send_text(&mut text, StreamContent::stdout, outlet);
        }
    }

    fn follow_stderr(&self, lines: &Receiver<String>, outlet: &Outlet) {
        let mut held = String::new();
        loop {
            let line = match lines.recv_timeout(HOLD) {
                Ok(line) => line,
                Err(RecvTimeoutError::Timeout) => {
                    send_text(&mut held, StreamContent::stderr, outlet);
                    match lines.recv() {
                        Ok(line) => line,
                        Err(_) => return,
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return send_text(&mut held, StreamContent::stderr, outlet),
            };
            match line.as_str() {
                MARK_END => {
                    send_text(&mut held, StreamContent::stderr, outlet);
                    self.change(|progress| progress.stderr_done = true);
                }
                MARK_QUESTION => {
                    let text = std::mem::take(&mut held);
                    self.change(|progress| progress.failure = Some(Failure::Question(text)));
                }
                MARK_PANIC => {
                    let text = std::mem::take(&mut held);
                    self.change(|progress| progress.failure = Some(Failure::Panic(text)));
                }
                _ => {
                    held.push_str(&line);
                    held.push('\n');
                }
            }
        }
    }
}

fn send_text(text: &mut String, stream: fn(&str) -> StreamContent, outlet: &Outlet) {
    if !text.is_empty() {
        outlet.publish(stream(text));
        text.clear();
    }
}

fn parse_message(json: &str) -> Option<JupyterMessageContent> {
    let message: Value = serde_json::from_str(json).ok()?;
    let media = || -> Option<Media> { serde_json::from_value(message.get("data")?.clone()).ok() };
    let metadata = || message["data"].as_object().map(described).unwrap_or_default();
    let transient = || Transient {
        display_id: message["id"].as_str().map(str::to_owned),
    };
    match message["type"].as_str()? {
        "display_data" => Some(
            DisplayData {
                data: media()?,
                metadata: metadata(),
                transient: Some(transient()),
            }
            .into(),
        ),
        "update_display_data" => Some(
            UpdateDisplayData {
                data: media()?,
                metadata: metadata(),
                transient: transient(),
            }
            .into(),
        ),
        "clear_output" => Some(
            ClearOutput {
                wait: message["wait"].as_bool().unwrap_or(false),
            }
            .into(),
        ),
        _ => None,
    }
}
