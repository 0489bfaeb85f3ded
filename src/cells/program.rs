//! A program that holds all cells of a notebook, for the dashboard: it reports where each begins and ends.

use super::Body;
use super::end::{outcome, step, watch_panics};
use crate::control::{self, Event, Outcome};

/// Runs the cells of a program to their end; to be called by its `main`.
pub fn run_program(cells: fn() -> Body) {
    // Safety: nothing has started a thread yet.
    unsafe { control::connect() };
    watch_panics();
    match step(cells) {
        Ok(()) => drop(control::send(&Event::Done)),
        Err(error) => end_with(outcome(error)),
    }
}

/// Reports that cell `cell` (from 0) begins.
pub fn begin(cell: usize) {
    // The server may be gone, which ends this process.
    let _ = control::send(&Event::Began { cell });
}

/// Reports that the cell has ended.
pub fn end() {
    end_with(Outcome::Done);
}

fn end_with(outcome: Outcome) {
    let _ = control::send(&Event::Ended {
        outcome,
        variables: Vec::new(),
    });
}
