//! Interrupting a cell: its compiler is killed; its code gets a signal first, and its process is killed if that does not help.

use super::cancel::CancelHandle;
use super::process::Signal;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a cell may take to stop before its process is killed.
const GRACE: Duration = Duration::from_millis(1500);

#[derive(Default)]
struct State {
    signal: Option<Signal>,
    compiler: CancelHandle,
    /// Counts the cells, so that a late interrupt does not hit the next one.
    cell: u64,
    running: bool,
    interrupted: bool,
    /// No more cells run.
    closed: bool,
}

/// Interrupts the running cell, from any thread.
#[derive(Clone, Default)]
pub struct Interrupter {
    shared: Arc<(Mutex<State>, Condvar)>,
}

impl Interrupter {
    /// Sets the compiler and the process to interrupt.
    pub fn watch(&self, compiler: CancelHandle, signal: Option<Signal>) {
        let mut state = self.state();
        state.compiler = compiler;
        state.signal = signal;
    }

    /// Begins a cell; false if no more cells may run.
    pub fn begin(&self) -> bool {
        let mut state = self.state();
        state.cell += 1;
        state.running = !state.closed;
        state.interrupted = state.closed;
        !state.closed
    }

    /// Ends the cell; true if it was interrupted.
    pub fn end(&self) -> bool {
        let mut state = self.state();
        state.running = false;
        self.shared.1.notify_all();
        state.interrupted
    }

    pub fn is_interrupted(&self) -> bool {
        self.state().interrupted
    }

    /// Interrupts the running cell and lets no other begin. Returns at once.
    pub fn close(&self) {
        self.state().closed = true;
        self.interrupt();
    }

    pub fn is_closed(&self) -> bool {
        self.state().closed
    }

    /// Interrupts the running cell, if any. Returns at once.
    pub fn interrupt(&self) {
        let mut state = self.state();
        if !state.running {
            return;
        }
        state.interrupted = true;
        if state.compiler.cancel() {
            return;
        }
        let cell = state.cell;
        if let Some(signal) = &state.signal {
            // The library's handler lets work that asks for it end with an error: nothing is lost then.
            signal.send(libc::SIGINT);
        }
        let this = self.clone();
        std::thread::spawn(move || this.end_process_unless_done(cell));
    }

    fn end_process_unless_done(&self, cell: u64) {
        let (_, ended) = &*self.shared;
        let still = |state: &mut State| state.running && state.cell == cell;
        if let Ok((mut state, _)) = ended.wait_timeout_while(self.state(), GRACE, still)
            && still(&mut state)
            && let Some(signal) = &state.signal
        {
            signal.send(libc::SIGKILL);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
