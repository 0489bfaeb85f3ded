//! What the kernel does while the user types: completion, hover, and compiling ahead for front ends that send what is typed,
//! over a comm `tubelab.ahead`.
//!
//! | from the front end | what the kernel does |
//! |---|---|
//! | `{"type": "typed", "id": …, "code": …}` | compiles the cell, and answers `{"type": "marks", "id": …, "marks": […]}` with its errors |
//! | `{"type": "below", "codes": […]}` | compiles the cells below the active one, as far as their variables are known |
//! | `{"type": "stop"}` | ends what is being compiled |
//!
//! At most one compiler runs, with low priority; a new message ends the one before it. Nothing is run. `TUBELAB_AHEAD=off`
//! switches it off, and it pauses while the computer runs on its battery.

use super::media::bundle;
use super::wire::Outlet;
use crate::complete::{self, Help};
use crate::engine::{self, Ahead, Stopper};
use jupyter_protocol::{
    CommId, CommMsg, CompleteReply, CompleteRequest, InspectReply, InspectRequest, JupyterMessage,
    JupyterMessageContent,
};
use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// The name of the comm.
pub const TARGET: &str = "tubelab.ahead";

/// Takes the messages of front ends, from any thread.
#[derive(Clone)]
pub struct Typing {
    requests: Sender<(u64, JupyterMessage)>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// Counts the messages, so that older ones are passed over.
    newest: AtomicU64,
    /// Whether a cell runs: it has the processor, and its variables are not known yet.
    busy: AtomicBool,
    stopper: Mutex<Option<Stopper>>,
    known: Mutex<Option<engine::Shared>>,
}

impl Typing {
    /// Also gives what [`serve`] reads.
    pub fn new() -> (Self, Receiver<(u64, JupyterMessage)>) {
        let (requests, received) = channel();
        (
            Typing {
                requests,
                shared: Arc::default(),
            },
            received,
        )
    }

    /// Passes a message on and ends the work for the one before.
    pub fn take(&self, message: JupyterMessage) {
        let number = self.shared.newest.fetch_add(1, Ordering::SeqCst) + 1;
        self.stop();
        // Without a thread that serves it, nothing is compiled ahead.
        let _ = self.requests.send((number, message));
    }

    /// A cell begins or ends to run.
    pub fn set_busy(&self, busy: bool) {
        self.shared.busy.store(busy, Ordering::SeqCst);
        if busy {
            self.shared.newest.fetch_add(1, Ordering::SeqCst);
            self.stop();
        }
    }

    /// What the engine knows, from now on.
    pub fn know(&self, known: engine::Shared) {
        *self.shared.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(known);
    }

    fn scope(&self) -> complete::Scope {
        let known = self.shared.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.as_ref().map(engine::Shared::scope).unwrap_or_default()
    }

    pub fn complete(&self, at: &CompleteRequest) -> CompleteReply {
        let code = &at.code;
        let found = complete::complete(code, byte_offset(code, at.cursor_pos), &self.scope());
        let (start, end) = (char_offset(code, found.start), char_offset(code, found.end));
        let types: Vec<Value> = (found.matches.iter())
            .map(|one| json!({ "start": start, "end": end, "text": one.text, "type": one.kind, "signature": one.signature.as_deref().unwrap_or_default() }))
            .collect();
        CompleteReply {
            matches: found.matches.into_iter().map(|one| one.text).collect(),
            cursor_start: start,
            cursor_end: end,
            metadata: Map::from_iter([("_jupyter_types_experimental".to_owned(), Value::Array(types))]),
            ..Default::default()
        }
    }

    pub fn inspect(&self, at: &InspectRequest) -> InspectReply {
        match self.help(&at.code, byte_offset(&at.code, at.cursor_pos)) {
            Some(Help { plain, html }) => InspectReply {
                found: true,
                data: bundle(json!({ "text/plain": plain, "text/html": html })),
                ..Default::default()
            },
            None => InspectReply::default(),
        }
    }

    /// The documentation of the name at a byte of the code.
    pub fn help(&self, code: &str, at: usize) -> Option<Help> {
        complete::inspect(code, at, &self.scope())
    }

    fn stop(&self) {
        if let Some(stopper) = &*self.shared.stopper.lock().unwrap_or_else(PoisonError::into_inner) {
            stopper.stop();
        }
    }

    /// Compiles for the messages that come, until the kernel ends.
    pub fn serve(&self, mut ahead: Ahead, received: &Receiver<(u64, JupyterMessage)>, outlet: &Outlet) {
        *self.shared.stopper.lock().unwrap_or_else(PoisonError::into_inner) = Some(ahead.stopper());
        while let Ok((number, message)) = received.recv() {
            let is_newest =
                || self.shared.newest.load(Ordering::SeqCst) == number && !self.shared.busy.load(Ordering::SeqCst);
            if !is_newest() || !is_wanted() {
                continue;
            }
            let JupyterMessageContent::CommMsg(request) = &message.content else {
                continue;
            };
            let text = |name: &str| request.data.get(name).and_then(Value::as_str);
            match (text("type"), text("code")) {
                (Some("typed"), Some(code)) => {
                    let Some(marks) = ahead.compile(code, 0) else { continue };
                    let id = request.data.get("id").cloned().unwrap_or(Value::Null);
                    if is_newest() {
                        outlet.publish_for(
                            &message,
                            answer(&request.comm_id, json!({ "type": "marks", "id": id, "marks": marks })),
                        );
                    }
                }
                (Some("below"), _) => {
                    let codes = request.data.get("codes").and_then(Value::as_array);
                    let codes: Vec<String> = codes
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_str)
                        .map(str::to_owned)
                        .collect();
                    ahead.compile_below(&codes, 0, &is_newest);
                }
                _ => {}
            }
        }
    }
}

fn answer(comm: &CommId, data: Value) -> CommMsg {
    CommMsg {
        comm_id: comm.clone(),
        data: data.as_object().cloned().unwrap_or_default(),
    }
}

/// Where `chars` characters end in `text`, in bytes.
fn byte_offset(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

fn char_offset(text: &str, bytes: usize) -> usize {
    text.get(..bytes).map_or(0, |before| before.chars().count())
}

/// Whether the user lets it, and the computer has power to spare.
fn is_wanted() -> bool {
    !std::env::var("TUBELAB_AHEAD").is_ok_and(|wish| wish == "off") && !on_battery()
}

fn on_battery() -> bool {
    let supplies = std::fs::read_dir("/sys/class/power_supply")
        .into_iter()
        .flatten()
        .flatten();
    supplies
        .filter_map(|supply| std::fs::read_to_string(supply.path().join("status")).ok())
        .any(|status| status.trim() == "Discharging")
}
