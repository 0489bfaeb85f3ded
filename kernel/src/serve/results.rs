//! Finished views, in memory and, where instances share a Redis server, there too.
//!
//! The name of a result says everything that it rests on: the build, the notebook, the parameters, the snapshots. So a result
//! is never wrong, only unused, and a build of another version does not see it.

use super::page_events::PageEvents;
use crate::notebook::Notebook;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The version is in the name that Redis knows a result by.
const FORMAT: u32 = 2;

/// What results may take in memory.
const MOST_BYTES: usize = 96 << 20;

/// The most that one result takes in Redis.
const LARGEST: usize = 32 << 20;

/// A view that ran to its end.
pub struct Finished {
    /// The outputs of the cells, as JSON.
    cells: Vec<u8>,
    /// The events between start and end, a line of JSON each.
    pub events: Vec<u8>,
    until: Instant,
}

impl Finished {
    fn new(cells: &[Vec<Value>], notebook: &Notebook, lifetime: Duration) -> Option<Self> {
        let mut page = PageEvents::new(notebook);
        let mut all = page.start();
        for (cell, outputs) in cells.iter().enumerate() {
            all.extend(page.cell(cell, outputs));
        }
        let mut events = Vec::new();
        for event in all {
            serde_json::to_writer(&mut events, &event).ok()?;
            events.push(b'\n');
        }
        Some(Finished {
            cells: serde_json::to_vec(cells).ok()?,
            events,
            until: Instant::now() + lifetime,
        })
    }

    /// The outputs of each code cell.
    pub fn outputs(&self) -> Vec<Vec<Value>> {
        serde_json::from_slice(&self.cells).unwrap_or_default()
    }

    fn size(&self) -> usize {
        self.cells.len() + self.events.len()
    }
}

/// Where a result was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    Memory,
    Shared,
}

#[derive(Default)]
pub struct Results {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    by_name: HashMap<String, (u64, Arc<Finished>)>,
    bytes: usize,
    /// Counts uses, so that the least recently used is known.
    uses: u64,
}

impl Results {
    /// The result of this name, and where it was found. To be called where waiting for Redis is no harm.
    pub fn get(&self, name: &str, notebook: &Notebook, lifetime: Duration) -> Option<(Arc<Finished>, Tier)> {
        if let Some(found) = self.in_memory(name) {
            return Some((found, Tier::Memory));
        }
        let bytes = tubelab::cache::shared_value(&shared_name(name))?;
        let cells: Vec<Vec<Value>> = serde_json::from_slice(&bytes).ok()?;
        let found = Arc::new(Finished::new(&cells, notebook, lifetime)?);
        self.keep(name, &found);
        Some((found, Tier::Shared))
    }

    fn in_memory(&self, name: &str) -> Option<Arc<Finished>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.uses += 1;
        let now = kept.uses;
        let (used, found) = kept.by_name.get_mut(name)?;
        if Instant::now() >= found.until {
            kept.remove(name);
            return None;
        }
        *used = now;
        Some(Arc::clone(found))
    }

    /// Keeps the outputs of a run that came to its end. To be called where waiting for Redis is no harm.
    pub fn put(
        &self,
        name: &str,
        notebook: &Notebook,
        cells: &[Vec<Value>],
        lifetime: Duration,
    ) -> Option<Arc<Finished>> {
        let finished = Arc::new(Finished::new(cells, notebook, lifetime)?);
        self.keep(name, &finished);
        if finished.cells.len() <= LARGEST {
            tubelab::cache::share_value(&shared_name(name), &finished.cells, lifetime);
        }
        Some(finished)
    }

    fn keep(&self, name: &str, finished: &Arc<Finished>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.remove(name);
        kept.uses += 1;
        kept.bytes += finished.size();
        let used = kept.uses;
        kept.by_name.insert(name.to_owned(), (used, Arc::clone(finished)));
        while kept.bytes > MOST_BYTES {
            let oldest = kept.by_name.iter().min_by_key(|(_, (used, _))| *used);
            let Some(oldest) = oldest.map(|(name, _)| name.clone()) else {
                break;
            };
            kept.remove(&oldest);
        }
    }

    pub fn bytes(&self) -> usize {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).bytes
    }
}

impl Kept {
    fn remove(&mut self, name: &str) {
        if let Some((_, gone)) = self.by_name.remove(name) {
            self.bytes -= gone.size();
        }
    }
}

fn shared_name(name: &str) -> String {
    format!("view:{FORMAT}:{name}")
}
