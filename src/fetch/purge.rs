//! Deletion of stored snapshots after 30 days.

use super::retention::is_past;
use super::snapshot::Snapshot;
use crate::display::{Bundle, Show, facts, number};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::{directories, files};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

/// The result of [`purge`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purged {
    /// The directories of the snapshots that were deleted.
    pub deleted: Vec<PathBuf>,
    /// Number of snapshots that remain.
    pub left: usize,
}

/// Deletes stored snapshots of live channels with data older than 30 days, as YouTube's policies require.
///
/// Snapshots that were refreshed in time stay. Directories without a snapshot, or with a generated one, are not
/// touched.
///
/// # Errors
/// `is_storage()`: a directory cannot be read or deleted.
///
/// # Examples
/// ```no_run
/// let purged = tubelab::fetch::purge()?;
/// println!("{} deleted, {} left", purged.deleted.len(), purged.left);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn purge() -> Result<Purged> {
    let directory = directories::data().ok_or_else(|| {
        Error::new(Kind::Input, "no snapshot directory is known")
            .hint("set HOME, or give the directory with purge_with(…)")
    })?;
    purge_with(directory.join("snapshots"))
}

/// As [`purge`], below another directory.
///
/// # Errors
/// As [`purge`].
///
/// # Examples
/// ```
/// use tubelab::fetch;
///
/// let directory = tempfile::tempdir()?;
/// assert_eq!(fetch::purge_with(directory.path())?.left, 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn purge_with(directory: impl AsRef<Path>) -> Result<Purged> {
    let directory = directory.as_ref();
    let now = Timestamp::now();
    let mut purged = Purged {
        deleted: Vec::new(),
        left: 0,
    };
    for owner in files::directories(directory)? {
        for place in files::directories(&owner)? {
            let Ok(snapshot) = Snapshot::open(&place) else {
                continue;
            };
            let past = snapshot.answers().iter().any(|answer| is_past(answer.fetched_at, now));
            if snapshot.is_generated() || !past {
                purged.left += 1;
                continue;
            }
            fs::remove_dir_all(&place)
                .map_err(Error::from)
                .with_context(|| format!("deleting {}", place.display()))?;
            purged.deleted.push(place);
        }
        // Fails while anything is left in it, as it should.
        let _ = fs::remove_dir(&owner);
    }
    Ok(purged)
}

crate::display::show::display_as_shown!(Purged);

impl Show for Purged {
    fn bundle(&self) -> Bundle {
        let rows = [
            ("deleted", number::count(self.deleted.len(), "snapshot")),
            ("remaining", number::count(self.left, "snapshot")),
        ];
        facts("Snapshots older than 30 days", &rows)
    }
}
