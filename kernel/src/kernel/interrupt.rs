//! Stopping a cell: gently where the library listens, firmly where nothing does.

use std::process::Child;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

/// How long a cell may take to stop by itself before its process is ended.
const PATIENCE: Duration = Duration::from_millis(1500);

#[derive(Default)]
struct State {
    process: Option<Arc<Mutex<Child>>>,
    /// Counts the cells, so that a late stop does not hit the next one.
    cell: u64,
    running: bool,
    interrupted: bool,
}

/// Stops the running cell, from any thread.
#[derive(Clone, Default)]
pub struct Interrupter {
    shared: Arc<(Mutex<State>, Condvar)>,
}

impl Interrupter {
    /// The process in which cells run from now on; the handle follows its restarts.
    pub fn watch(&self, process: Arc<Mutex<Child>>) {
        self.state().process = Some(process);
    }

    pub fn begin(&self) {
        let mut state = self.state();
        state.cell += 1;
        state.running = true;
        state.interrupted = false;
    }

    /// Says that the cell has ended; true when somebody stopped it.
    pub fn end(&self) -> bool {
        let mut state = self.state();
        state.running = false;
        self.shared.1.notify_all();
        state.interrupted
    }

    /// Stops the running cell, if there is one. Returns at once.
    pub fn interrupt(&self) {
        let mut state = self.state();
        if !state.running {
            return;
        }
        state.interrupted = true;
        let cell = state.cell;
        let compilers = compilers();
        if compilers.is_empty() {
            // The library's handler lets work that watches for it end with an error: nothing is lost then.
            state.signal(libc::SIGINT);
        } else {
            kill_all(&compilers);
        }
        let this = self.clone();
        std::thread::spawn(move || this.end_process_unless_done(cell));
    }

    fn end_process_unless_done(&self, cell: u64) {
        let (_, ended) = &*self.shared;
        let still = |state: &mut State| state.running && state.cell == cell;
        if let Ok((mut state, _)) = ended.wait_timeout_while(self.state(), PATIENCE, still)
            && still(&mut state)
        {
            state.signal(libc::SIGKILL);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl State {
    fn signal(&self, signal: i32) {
        if let Some(process) = &self.process {
            let id = process.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).id();
            // Safety: plain system call; the child has not been waited for, so the id is still its own.
            unsafe { libc::kill(id as i32, signal) };
        }
    }
}

/// The processes that compile the cell, compilers before the cargo that waits for them.
fn compilers() -> Vec<i32> {
    let this = std::process::id() as i32;
    let processes = processes();
    let cargos: Vec<i32> = processes
        .iter()
        .filter(|p| p.parent == this && p.name == "cargo")
        .map(|p| p.id)
        .collect();
    let mut found: Vec<i32> = processes
        .iter()
        .filter(|p| cargos.contains(&p.parent))
        .map(|p| p.id)
        .collect();
    found.extend(cargos);
    found
}

struct Process {
    id: i32,
    parent: i32,
    name: String,
}

fn processes() -> Vec<Process> {
    let Ok(entries) = std::fs::read_dir("/proc") else {
        return Vec::new();
    };
    let parse = |entry: std::fs::DirEntry| {
        let id = entry.file_name().to_str()?.parse().ok()?;
        let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
        let (before, after) = stat.rsplit_once(')')?;
        let name = before.split_once('(')?.1.to_owned();
        let parent = after.split_whitespace().nth(1)?.parse().ok()?;
        Some(Process { id, parent, name })
    };
    entries.flatten().filter_map(parse).collect()
}

fn kill_all(processes: &[i32]) {
    for &id in processes {
        // Safety: plain system call.
        unsafe { libc::kill(id, libc::SIGKILL) };
    }
}
