//! The generated data that come with the crate: no key, no network.
//!
//! | name | content |
//! |---|---|
//! | `demo` | a channel with 600 uploads over six years |
//! | `demo-2`, `demo-3` | two smaller channels for comparison |
//! | `demo` as a region | the charts of three regions, and the names of the categories |

use super::snapshot::Snapshot;
use crate::cache;
use crate::error::Result;
use std::time::Duration;

/// The names of the generated channels.
pub const GENERATED: [&str; 3] = ["demo", "demo-2", "demo-3"];

/// The two files of a snapshot in `data/`.
macro_rules! files {
    ($directory:literal) => {
        (
            include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/data/",
                $directory,
                "/snapshot.json"
            ))
            .as_slice(),
            include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/data/",
                $directory,
                "/answers.jsonl.gz"
            ))
            .as_slice(),
        )
    };
}

/// The generated channel of that name, if there is one.
pub(super) fn channel(name: &str) -> Option<Result<Snapshot>> {
    let files = match name.trim() {
        "demo" => files!("demo"),
        "demo-2" => files!("demo-2"),
        "demo-3" => files!("demo-3"),
        _ => return None,
    };
    Some(read(name.trim(), files))
}

/// The generated charts of three regions.
pub(super) fn charts() -> Result<Snapshot> {
    read("demo charts", files!("demo-charts"))
}

/// Unpacked once per session.
fn read(name: &str, (head, answers): (&[u8], &[u8])) -> Result<Snapshot> {
    cache::in_memory().remember(name, "", Duration::ZERO, || Snapshot::from_bytes(head, answers))
}
