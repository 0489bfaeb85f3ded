//! Contents and statistics of the cache, as a notebook shows them.

use crate::display::number::{count, full};
use crate::display::{Bundle, Show, facts};
use std::path::PathBuf;
use std::time::Duration;

/// Contents of the cache, and statistics of this process since its start or the last [`clear`](super::clear).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stats {
    /// Number of snapshots in memory.
    pub entries: usize,
    /// Maximum number of snapshots in memory; the least recently used is evicted first.
    pub capacity: usize,
    /// How often a snapshot was in memory, or was already being fetched for another caller.
    pub hits: u64,
    /// How often a snapshot had to be assembled from the tiers below or from the API.
    pub misses: u64,
    /// The answers on disk; `None` without a disk.
    pub disk: Option<Tier>,
    /// The answers in Redis; `None` without a server.
    pub shared: Option<Tier>,
    /// How many expired answers were used because the API failed.
    pub stale: u64,
    /// How long lists stay fresh.
    pub lifetime: Duration,
    /// How long channels and videos stay fresh.
    pub statistics_lifetime: Duration,
    /// The directory of the answers on disk.
    pub directory: Option<PathBuf>,
    /// Failures of the cache itself.
    pub troubles: Vec<String>,
}

/// Statistics of a tier that stores single answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tier {
    /// Number of answers, of all processes.
    pub entries: u64,
    /// Compressed size of the answers in bytes.
    pub bytes: u64,
    /// How often it had a fresh answer for this process.
    pub hits: u64,
    /// How often it had no fresh answer for this process.
    pub misses: u64,
}

crate::display::show::display_as_shown!(Stats);

impl Show for Stats {
    fn bundle(&self) -> Bundle {
        let mut rows = vec![
            (
                "in memory",
                format!("{} of at most {}", count(self.entries, "snapshot"), self.capacity),
            ),
            ("found in memory", times(self.hits, self.misses)),
        ];
        if let Some(disk) = &self.disk {
            rows.push(("on disk", disk.sentence()));
            rows.push(("found on disk", times(disk.hits, disk.misses)));
        }
        if let Some(shared) = &self.shared {
            rows.push(("in Redis", shared.sentence()));
            rows.push(("found in Redis", times(shared.hits, shared.misses)));
        }
        if self.stale > 0 {
            let answers = count(self.stale as usize, "expired response");
            rows.push(("API failures", format!("{answers} served instead")));
        }
        rows.push(("lists stay fresh for", time(self.lifetime)));
        rows.push(("statistics stay fresh for", time(self.statistics_lifetime)));
        if let Some(directory) = &self.directory {
            rows.push(("directory", directory.display().to_string()));
        }
        rows.extend(self.troubles.iter().map(|trouble| ("problem", trouble.clone())));
        facts("Cache", &rows)
    }
}

impl Tier {
    fn sentence(&self) -> String {
        format!("{}, {}", count(self.entries as usize, "response"), size(self.bytes))
    }
}

fn times(hits: u64, misses: u64) -> String {
    let number = |n: u64| full(i64::try_from(n).unwrap_or(i64::MAX));
    format!("{} of {}", number(hits), number(hits + misses))
}

/// Decimal units, as used for disks.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => count(bytes as usize, "byte"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// A duration in its largest unit: "3 hours".
pub(crate) fn time(time: Duration) -> String {
    let seconds = time.as_secs();
    let (n, unit) = match seconds {
        0..60 => (seconds, "second"),
        60..3_600 => (seconds / 60, "minute"),
        3_600..86_400 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    count(n as usize, unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_are_reported_in_the_unit_that_fits() {
        assert_eq!([size(1), size(1_500), size(2_340_000)], ["1 byte", "1.5 kB", "2.3 MB"]);
        let texts = [59, 60, 3_599, 7_300, 200_000].map(|seconds| time(Duration::from_secs(seconds)));
        assert_eq!(texts, ["59 seconds", "1 minute", "59 minutes", "2 hours", "2 days"]);
    }
}
