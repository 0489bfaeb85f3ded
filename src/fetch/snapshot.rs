//! The unchanged answers of the API, and the directory that stores them.
//!
//! A snapshot is a directory with two files:
//!
//! | file | content |
//! |---|---|
//! | `snapshot.json` | format version, digest, channel id, time of the latest answer, units spent, number of answers, whether the channel is a generated one; the API's address if it was fetched, and what is missing if it is not complete |
//! | `answers.jsonl.gz` | one JSON object per line, in the order of the calls: `endpoint`, `params`, `fetched_at`, `etag`, `body` (the text of the answer, as a string) |
//!
//! The digest is the SHA-256 of the uncompressed lines as this module writes them: no spaces, the keys in the order
//! above, the parameters sorted by name. The same answers give the same bytes.

mod directory;

use super::quota::Bucket;
use super::stale::Stale;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The version of the directory format that this build writes, and the only one it reads.
pub const FORMAT: u32 = 1;

/// One unchanged answer of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The path of the method: `channels`, `playlistItems`, `videos`, `videos:batchGetStats`, `commentThreads`,
    /// `comments`, `videoCategories` or `i18nRegions`.
    pub endpoint: String,
    /// The parameters of the request; never includes the API key.
    pub params: BTreeMap<String, String>,
    /// When the answer arrived.
    pub fetched_at: Timestamp,
    /// The etag of the body, if it has one.
    pub etag: Option<String>,
    /// The JSON text.
    pub body: String,
}

/// The API's answers about one channel. Cheap to clone.
///
/// ```
/// let demo = tubelab::fetch::fetch("demo")?;
/// let directory = tempfile::tempdir()?;
/// demo.save(directory.path())?;
/// assert_eq!(tubelab::fetch::Snapshot::open(directory.path())?.digest(), demo.digest());
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone)]
pub struct Snapshot(Arc<Content>);

#[derive(Clone)]
struct Content {
    channel_id: String,
    answers: Vec<Answer>,
    units: u64,
    generated: bool,
    kept: Kept,
    /// The address of the API, if it was fetched.
    api_url: Option<String>,
    missing: Vec<Missing>,
    /// What is missing, and then what else there is to say, as sentences.
    notes: Vec<String>,
    stale: Option<Stale>,
    digest: OnceLock<String>,
}

/// A part that could not be fetched, although the rest could.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Missing {
    /// What it is a part of: `uploads`, `videos`, or `comments` with the id of their video.
    pub of: String,
    /// What is missing, and why, as a sentence.
    pub note: String,
}

/// Whether a live fetch was stored on disk.
#[derive(Clone)]
pub(crate) enum Kept {
    /// Not a live fetch: nothing was to be stored.
    NotAsked,
    At(PathBuf),
    /// Why it could not be kept.
    Failed(String),
}

impl Snapshot {
    /// A snapshot of `answers`, in the order of the calls. Its cost is computed from the answers.
    pub fn new(channel_id: String, answers: Vec<Answer>) -> Snapshot {
        let units = answers
            .iter()
            .filter(|answer| Bucket::of(&answer.endpoint) == Bucket::Units)
            .count() as u64;
        Snapshot(Arc::new(Content {
            channel_id,
            answers,
            units,
            generated: false,
            kept: Kept::NotAsked,
            api_url: None,
            missing: Vec::new(),
            notes: Vec::new(),
            stale: None,
            digest: OnceLock::new(),
        }))
    }

    /// The answers, in the order of the calls.
    pub fn answers(&self) -> &[Answer] {
        &self.0.answers
    }

    /// The answers of one method, each with its position among all answers.
    pub(crate) fn answers_of<'a>(&'a self, endpoint: &'a str) -> impl Iterator<Item = (usize, &'a Answer)> {
        self.answers()
            .iter()
            .enumerate()
            .filter(move |(_, answer)| answer.endpoint == endpoint)
    }

    /// SHA-256 of the answers, as 64 hexadecimal digits: the same answers give the same digest.
    pub fn digest(&self) -> String {
        // No change of a snapshot is one of its answers.
        let whole = || digest(self.answers().iter().map(line));
        self.0.digest.get_or_init(whole).clone()
    }

    /// The id of the channel, `UC` and 22 characters; empty for categories, regions and charts.
    pub fn channel_id(&self) -> &str {
        &self.0.channel_id
    }

    /// When the latest answer arrived; 1970-01-01 without answers.
    pub fn fetched_at(&self) -> Timestamp {
        self.answers()
            .iter()
            .map(|answer| answer.fetched_at)
            .max()
            .unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The quota units that the answers cost, including refused and repeated calls, without searches and calls for
    /// statistics.
    pub fn units(&self) -> u64 {
        self.0.units
    }

    /// Whether the data are generated, so that no number in them is real.
    pub fn is_generated(&self) -> bool {
        self.0.generated
    }

    /// The same snapshot, marked as generated.
    #[must_use]
    pub fn with_generated_mark(self) -> Snapshot {
        self.changed(|content| content.generated = true)
    }

    pub(crate) fn with_units(self, units: u64) -> Snapshot {
        self.changed(|content| content.units = units)
    }

    pub(crate) fn with_kept(self, kept: Kept) -> Snapshot {
        self.changed(|content| content.kept = kept)
    }

    /// The same snapshot with what is missing in it, and with other notes.
    pub(crate) fn with_notes(self, missing: Vec<Missing>, others: Vec<String>) -> Snapshot {
        self.changed(|content| {
            let told = missing.iter().map(|missing| missing.note.clone());
            content.notes = told.chain(others).collect();
            content.missing = missing;
        })
    }

    pub(super) fn noted(self, note: String) -> Snapshot {
        self.changed(|content| content.notes.push(note))
    }

    /// What the fetch had to leave out, as sentences, such as videos with disabled comments. Only what makes the
    /// snapshot [incomplete](Self::is_complete) is saved.
    pub fn notes(&self) -> &[String] {
        &self.0.notes
    }

    /// Whether the API returned everything that was asked for. If it is false, the API failed for single pages, videos
    /// or comments; the [`notes`](Self::notes) say which, and the next fetch tries again.
    pub fn is_complete(&self) -> bool {
        self.0.missing.is_empty()
    }

    pub(crate) fn missing(&self) -> &[Missing] {
        &self.0.missing
    }

    pub(super) fn with_api_url(self, url: &str) -> Snapshot {
        self.changed(|content| content.api_url = Some(url.to_owned()))
    }

    /// The address of the API that it was fetched from, if that is known.
    pub(super) fn api_url(&self) -> Option<&str> {
        self.0.api_url.as_deref()
    }

    /// A snapshot of the same channel with other answers, which cost `units` more.
    pub(crate) fn with_answers(&self, answers: Vec<Answer>, units: u64) -> Snapshot {
        let generated = self.is_generated();
        Snapshot::new(self.channel_id().to_owned(), answers).changed(|content| {
            content.units = self.units() + units;
            content.generated = generated;
            content.api_url.clone_from(&self.0.api_url);
        })
    }

    pub(crate) fn with_stale(self, stale: Option<Stale>) -> Snapshot {
        self.changed(|content| content.stale = stale)
    }

    /// Its age and the reason, if the API failed and expired answers were used; `None` if it was fresh on arrival.
    pub fn stale(&self) -> Option<&Stale> {
        self.0.stale.as_ref()
    }

    fn changed(mut self, change: impl FnOnce(&mut Content)) -> Snapshot {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// The directory in which a live fetch was stored; `None` for any other snapshot, and if storing failed.
    pub fn kept_at(&self) -> Option<&Path> {
        match &self.0.kept {
            Kept::At(path) => Some(path),
            Kept::NotAsked | Kept::Failed(_) => None,
        }
    }

    pub(crate) fn kept(&self) -> &Kept {
        &self.0.kept
    }
}

/// An answer as a line of the file.
fn line(answer: &Answer) -> String {
    // Strings, a map of strings and a time: there is nothing in an answer that JSON cannot hold.
    let mut line = serde_json::to_string(answer).unwrap_or_default();
    line.push('\n');
    line
}

/// Short: the answers themselves take megabytes.
impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("channel_id", &self.channel_id())
            .field("answers", &self.answers().len())
            .field("fetched_at", &self.fetched_at())
            .field("generated", &self.is_generated())
            .finish()
    }
}

fn digest(parts: impl IntoIterator<Item = impl AsRef<[u8]>>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    format!("{:x}", hash.finalize())
}
