//! What the kernel does while the user types: completion, hover, and precompiling for front ends that send what is typed,
//! over a comm `tubelab.precompile`.
//!
//! | from the front end | what the kernel does |
//! |---|---|
//! | `{"type": "typed", "id": …, "code": …}` | compiles the cell, and answers `{"type": "marks", "id": …, "marks": […]}` with its errors |
//! | `{"type": "below", "codes": […]}` | compiles the cells below the active one, as far as their variables are known |
//! | `{"type": "stop"}` | cancels the compilation |
//!
//! At most one compiler runs, with low priority; a new message or a running cell cancels it. Nothing is run. With `TUBELAB_PRECOMPILE=off` the comm is closed as soon as it is opened; while the computer runs on its battery,
//! messages are ignored.

use super::wire::{Outlet, bundle};
use crate::complete::{self, Help};
use crate::engine::{self, CancelHandle, Precompiler};
use jupyter_protocol::{
    CommClose, CommId, CommInfo, CommInfoReply, CommMsg, CompleteReply, CompleteRequest, InspectReply, InspectRequest,
    JupyterMessage, JupyterMessageContent,
};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The name of the comm.
const TARGET: &str = "tubelab.precompile";
/// How long a cell waits for its own compilation.
const MAX_WAIT: Duration = Duration::from_secs(2);
/// How often to check whether a compilation is still wanted.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// Takes the messages of front ends, from any thread.
#[derive(Clone)]
pub struct Typing {
    requests: Sender<(u64, JupyterMessage)>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// Counts the messages, so that older ones are ignored.
    newest: AtomicU64,
    /// Whether a cell runs: it has the processor, and its variables are not known yet.
    busy: AtomicBool,
    cancel: Mutex<Option<CancelHandle>>,
    /// The text that is being compiled; `ended` signals its end.
    current: Mutex<Option<String>>,
    ended: Condvar,
    /// The comms that front ends have open.
    open: Mutex<HashSet<CommId>>,
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

    /// Handles a comm message and returns what to publish for it. Every other comm is closed at once, as the protocol
    /// requires.
    pub fn take(&self, message: &JupyterMessage) -> Option<CommClose> {
        match &message.content {
            JupyterMessageContent::CommOpen(open) if open.target_name == TARGET && is_on() => {
                self.open().insert(open.comm_id.clone());
            }
            JupyterMessageContent::CommOpen(open) => {
                return Some(CommClose {
                    comm_id: open.comm_id.clone(),
                    ..Default::default()
                });
            }
            JupyterMessageContent::CommClose(close) if self.open().remove(&close.comm_id) => {
                self.supersede();
            }
            JupyterMessageContent::CommMsg(sent) if self.open().contains(&sent.comm_id) => {
                let number = self.supersede();
                // Without a thread that serves it, nothing is compiled precompiler.
                let _ = self.requests.send((number, message.clone()));
            }
            _ => {}
        }
        None
    }

    /// The open comms of a target, or of all.
    pub fn comms(&self, target: Option<&str>) -> CommInfoReply {
        let wanted = target.is_none_or(|name| name == TARGET);
        let info = |id: &CommId| {
            (
                id.clone(),
                CommInfo {
                    target_name: TARGET.to_owned(),
                },
            )
        };
        CommInfoReply {
            comms: self.open().iter().filter(|_| wanted).map(info).collect(),
            ..Default::default()
        }
    }

    fn open(&self) -> MutexGuard<'_, HashSet<CommId>> {
        self.shared.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Cancels the work for earlier messages and returns the number of the next one.
    fn supersede(&self) -> u64 {
        let number = self.shared.newest.fetch_add(1, Ordering::SeqCst) + 1;
        self.cancel();
        number
    }

    /// A cell is about to run. If it is already being compiled, waits for that, which is faster than starting again.
    pub fn begin(&self, code: &str) {
        let current = self.shared.current.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |current: &mut Option<String>| current.as_deref() == Some(code);
        drop(self.shared.ended.wait_timeout_while(current, MAX_WAIT, same));
        self.shared.busy.store(true, Ordering::SeqCst);
        self.supersede();
    }

    /// The cell has ended.
    pub fn end(&self) {
        self.shared.busy.store(false, Ordering::SeqCst);
    }

    fn set_current(&self, code: Option<&str>) {
        *self.shared.current.lock().unwrap_or_else(PoisonError::into_inner) = code.map(str::to_owned);
        self.shared.ended.notify_all();
    }

    /// Sets the shared state of the engine.
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

    fn cancel(&self) {
        if let Some(cancel) = &*self.shared.cancel.lock().unwrap_or_else(PoisonError::into_inner) {
            cancel.cancel();
        }
    }

    /// Handles messages until the kernel ends.
    pub fn serve(&self, mut precompiler: Precompiler, received: &Receiver<(u64, JupyterMessage)>, outlet: &Outlet) {
        let cancel = precompiler.cancel_handle();
        *self.shared.cancel.lock().unwrap_or_else(PoisonError::into_inner) = Some(cancel.clone());
        while let Ok((number, message)) = received.recv() {
            let is_wanted =
                || self.shared.newest.load(Ordering::SeqCst) == number && !self.shared.busy.load(Ordering::SeqCst);
            if !is_wanted() || on_battery() {
                continue;
            }
            let JupyterMessageContent::CommMsg(request) = &message.content else {
                continue;
            };
            let text = |name: &str| request.data.get(name).and_then(Value::as_str);
            match (text("type"), text("code")) {
                (Some("typed"), Some(code)) => {
                    self.set_current(Some(code));
                    let marks = while_wanted(&cancel, &is_wanted, || precompiler.compile(code));
                    self.set_current(None);
                    if let Some(marks) = marks.filter(|_| is_wanted()) {
                        let id = request.data.get("id").cloned().unwrap_or(Value::Null);
                        let marks = json!({ "type": "marks", "id": id, "marks": marks });
                        outlet.publish_for(&message, answer(&request.comm_id, marks));
                    }
                }
                (Some("below"), _) => {
                    let codes = request
                        .data
                        .get("codes")
                        .and_then(Value::as_array)
                        .into_iter()
                        .flatten();
                    let codes: Vec<String> = codes.filter_map(Value::as_str).map(str::to_owned).collect();
                    while_wanted(&cancel, &is_wanted, || precompiler.compile_below(&codes, &is_wanted));
                }
                _ => {}
            }
        }
    }
}

/// Does work that calls the compiler several times, and cancels it when it is no longer wanted: a single cancellation may come
/// between two calls, when nothing runs.
fn while_wanted<T>(cancel: &CancelHandle, is_wanted: &(impl Fn() -> bool + Sync), work: impl FnOnce() -> T) -> T {
    std::thread::scope(|scope| {
        let (working, ended) = channel::<()>();
        // Without this thread, most of what is not wanted is ended all the same.
        let _ = std::thread::Builder::new().spawn_scoped(scope, move || {
            while let Err(RecvTimeoutError::Timeout) = ended.recv_timeout(POLL_INTERVAL) {
                if !is_wanted() {
                    cancel.cancel();
                }
            }
        });
        let result = work();
        drop(working);
        result
    })
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

fn is_on() -> bool {
    std::env::var_os("TUBELAB_PRECOMPILE").is_none_or(|wish| wish != "off")
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
