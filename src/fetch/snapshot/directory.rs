//! Writing a snapshot to its directory, and reading it again.

use super::{Answer, Content, FORMAT, Kept, Missing, Snapshot, digest, line};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::files::{Access, make_directory, replace_file};
use flate2::{GzBuilder, read::GzDecoder, write::GzEncoder};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

const HEAD_FILE: &str = "snapshot.json";
const ANSWERS_FILE: &str = "answers.jsonl.gz";

/// The largest channel that the API lists takes about 100 MB; anything larger than this is not a snapshot.
const LARGEST: u64 = 1 << 30;

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api_url: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    missing: Vec<Missing>,
}

impl Snapshot {
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
            api_url: head.api_url,
            notes: head.missing.iter().map(|missing| missing.note.clone()).collect(),
            missing: head.missing,
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
                api_url: self.0.api_url.clone(),
                missing: self.0.missing.clone(),
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
