//! The unchanged answers of the API, and the directory that stores them.
//!
//! A snapshot is a directory with two files:
//!
//! | file | content |
//! |---|---|
//! | `snapshot.json` | format version, digest, channel id, time of the latest answer, units spent, number of answers, whether the channel is a generated one |
//! | `answers.jsonl.gz` | one JSON object per line, in the order of the calls: `endpoint`, `params`, `fetched_at`, `etag`, `body` (the text of the answer, as a string) |
//!
//! The digest is the SHA-256 of the uncompressed lines as this module writes them: no spaces, the keys in the order
//! above, the parameters sorted by name. The same answers give the same bytes.

use super::quota::Bucket;
use super::stale::Stale;
use crate::error::{Context, Error, Kind, Result};
use crate::platform::files::{Access, make_directory, replace_file};
use flate2::{GzBuilder, read::GzDecoder, write::GzEncoder};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The version of the directory format that this build writes, and the only one it reads.
pub const FORMAT: u32 = 1;

const HEAD_FILE: &str = "snapshot.json";
const ANSWERS_FILE: &str = "answers.jsonl.gz";

/// The largest channel that the API lists takes about 100 MB; anything larger than this is not a snapshot.
const LARGEST: u64 = 1 << 30;

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
    notes: Vec<String>,
    stale: Option<Stale>,
    digest: OnceLock<String>,
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

/// The content of `snapshot.json`.
#[derive(Serialize, Deserialize)]
struct Head {
    format: u32,
    digest: String,
    channel_id: String,
    fetched_at: Timestamp,
    units: u64,
    answers: usize,
    generated: bool,
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

    pub(crate) fn with_notes(self, notes: Vec<String>) -> Snapshot {
        self.changed(|content| content.notes = notes)
    }

    /// What the fetch had to leave out, as sentences, such as videos with disabled comments. Not saved.
    pub fn notes(&self) -> &[String] {
        &self.0.notes
    }

    /// A snapshot of the same channel with other answers, which cost `units` more.
    pub(crate) fn with_answers(&self, answers: Vec<Answer>, units: u64) -> Snapshot {
        let generated = self.is_generated();
        Snapshot::new(self.channel_id().to_owned(), answers).changed(|content| {
            content.units = self.units() + units;
            content.generated = generated;
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

    /// Reads a directory that [`save`](Self::save) wrote.
    ///
    /// # Errors
    /// `is_not_found()`: there is no snapshot in `path`. `is_format()`: it was written by a newer version, is truncated
    /// or was modified. `is_storage()`: it cannot be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Snapshot> {
        let path = path.as_ref();
        let read = || {
            let head = read_file(&path.join(HEAD_FILE))?;
            let answers = read_file(&path.join(ANSWERS_FILE))?;
            Snapshot::from_bytes(&head, &answers)
        };
        read().with_context(|| format!("opening the snapshot {}", path.display()))
    }

    /// Whether a directory contains a snapshot; its content is not checked.
    pub(crate) fn is_at(path: &Path) -> bool {
        path.join(HEAD_FILE).is_file()
    }

    /// Reads the contents of the two files of a snapshot.
    pub(crate) fn from_bytes(head: &[u8], compressed: &[u8]) -> Result<Snapshot> {
        let head = read_head(head)?;
        let damaged = |what: &str| {
            Error::new(Kind::Format, format!("the snapshot is damaged: {what}"))
                .hint("fetch the channel again, or restore the directory from a backup")
        };
        let mut lines = Vec::new();
        GzDecoder::new(compressed)
            .take(LARGEST + 1)
            .read_to_end(&mut lines)
            .map_err(|error| damaged(&format!("{ANSWERS_FILE} cannot be decompressed ({error})")))?;
        if lines.len() as u64 > LARGEST {
            return Err(damaged(&format!("{ANSWERS_FILE} is larger than 1 GiB")));
        }
        let answers = lines
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .map(serde_json::from_slice)
            .collect::<Result<Vec<Answer>, _>>()
            .map_err(|error| damaged(&format!("a response cannot be read ({error})")))?;
        if answers.is_empty() || answers.len() != head.answers {
            let (found, promised) = (answers.len(), head.answers);
            return Err(damaged(&format!(
                "it has {found} responses, but {HEAD_FILE} lists {promised}"
            )));
        }
        let snapshot = Snapshot(Arc::new(Content {
            channel_id: head.channel_id,
            answers,
            units: head.units,
            generated: head.generated,
            kept: Kept::NotAsked,
            notes: Vec::new(),
            stale: None,
            digest: OnceLock::new(),
        }));
        if snapshot.digest() != head.digest {
            return Err(damaged(&format!(
                "the digest of the responses does not match {HEAD_FILE}"
            )));
        }
        Ok(snapshot)
    }

    /// Writes the snapshot to the directory `path`, which is created if missing; other files in it stay. Each file is
    /// written under a temporary name first, so that a crash leaves no incomplete file.
    ///
    /// # Errors
    /// `is_storage()`: the directory cannot be created or written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        self.write(path.as_ref(), Access::Default)
    }

    /// As [`save`](Self::save), readable by this user only.
    pub(crate) fn save_private(&self, path: &Path) -> Result<()> {
        self.write(path, Access::Private)
    }

    fn write(&self, directory: &Path, access: Access) -> Result<()> {
        let write = || {
            let lines = self.lines();
            let head = Head {
                format: FORMAT,
                digest: self.0.digest.get_or_init(|| digest([&lines])).clone(),
                channel_id: self.0.channel_id.clone(),
                fetched_at: self.fetched_at(),
                units: self.0.units,
                answers: self.0.answers.len(),
                generated: self.0.generated,
            };
            let mut head = serde_json::to_string_pretty(&head)?;
            head.push('\n');
            make_directory(directory, access)?;
            // The head goes last: without it, or with the head of other answers, the directory is refused on opening.
            replace_file(&directory.join(ANSWERS_FILE), &compress(lines.as_bytes())?, access)?;
            Ok(replace_file(&directory.join(HEAD_FILE), head.as_bytes(), access)?)
        };
        write().map_err(|error: Error| {
            Error::new(
                Kind::Storage,
                format!("the snapshot cannot be written: {}", error.message()),
            )
            .context(format!("saving to {}", directory.display()))
            .hint("check that the disk has space and that you can write to the directory")
        })
    }

    /// The uncompressed content of the file of answers.
    fn lines(&self) -> String {
        self.answers().iter().map(line).collect()
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

fn compress(bytes: &[u8]) -> Result<Vec<u8>> {
    // No time and no file name in the header: the same answers give the same file.
    let mut encoder: GzEncoder<Vec<u8>> = GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn read_head(bytes: &[u8]) -> Result<Head> {
    #[derive(Deserialize)]
    struct Version {
        format: u32,
    }
    let unreadable = |error: serde_json::Error| {
        Error::new(Kind::Format, format!("{HEAD_FILE} is invalid: {error}"))
            .hint("fetch the channel again, or restore the directory from a backup")
    };
    // The version alone is read first: a newer format may have other fields.
    let Version { format } = serde_json::from_slice(bytes).map_err(unreadable)?;
    if format != FORMAT {
        return Err(Error::new(
            Kind::Format,
            format!("the snapshot has format {format}, and this version of tubelab reads format {FORMAT}"),
        )
        .hint("open it with the version of tubelab that wrote it, or fetch the channel again"));
    }
    serde_json::from_slice(bytes).map_err(unreadable)
}

fn read_file(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            let name = path.file_name().unwrap_or_default().display();
            Error::new(Kind::NotFound, format!("there is no {name}"))
                .hint("give the directory that contains snapshot.json and answers.jsonl.gz; for a channel, use fetch")
        }
        _ => Error::new(Kind::Storage, format!("{} cannot be read: {error}", path.display())),
    })
}
