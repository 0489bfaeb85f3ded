//! What happens while a view is run.

use super::failure::Failure;
use serde_json::Value;

/// What happens while a view is run, or a query answered. Outputs are those of the notebook format.
#[derive(Clone, Debug)]
pub enum ViewEvent {
    /// A code cell (from 0) is done.
    Cell { cell: usize, outputs: Vec<Value> },
    /// The progress of long work; `total` is 0 if it is unknown.
    Progress { text: String, done: u64, total: u64 },
    /// It waits, at this place of the queue.
    Queued(usize),
    /// Units of the API's quota were spent, or given back.
    Spent(i64),
    /// The run stopped at a cell.
    Failed(Failure),
    /// Every cell is done.
    Done,
}
