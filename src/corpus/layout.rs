//! The directories of a corpus, and the file that describes it.

use crate::error::{Error, Kind, Result};
use crate::platform::files::{Access, replace_file};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// The version of the layout that this build writes, and the only one it reads.
pub const FORMAT: u32 = 1;

pub(super) const HEAD_FILE: &str = "corpus.json";
/// More buckets than this are more directories than files.
pub(super) const MOST_BUCKETS: u32 = 4_096;
pub(super) const RESULTS: &str = "results";

/// The content of `corpus.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Head {
    pub format: u32,
    pub buckets: u32,
    pub created_at: Timestamp,
}

impl Head {
    pub fn read(root: &Path) -> Result<Head> {
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let bytes = std::fs::read(root.join(HEAD_FILE)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                Error::new(Kind::NotFound, "there is no corpus in this directory")
                    .hint("create one with `tubelab corpus init`, or with corpus::create(…)")
            }
            _ => Error::new(Kind::Storage, format!("{HEAD_FILE} cannot be read: {error}")),
        })?;
        let unreadable = |error: serde_json::Error| {
            Error::new(Kind::Format, format!("{HEAD_FILE} is invalid: {error}"))
                .hint("restore the file from a backup; the Parquet files beside it are readable without it")
        };
        // The version alone is read first: a newer format may have other fields.
        let Version { format } = serde_json::from_slice(&bytes).map_err(unreadable)?;
        if format != FORMAT {
            return Err(newer(format));
        }
        let head: Head = serde_json::from_slice(&bytes).map_err(unreadable)?;
        if head.buckets == 0 || head.buckets > MOST_BUCKETS {
            let message = format!("{HEAD_FILE} is invalid: {} buckets", head.buckets);
            return Err(Error::new(Kind::Format, message).hint("restore the file from a backup"));
        }
        Ok(head)
    }

    pub fn write(&self, root: &Path) -> Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        Ok(replace_file(&root.join(HEAD_FILE), text.as_bytes(), Access::Default)?)
    }

    pub fn bucket_of(&self, channel_id: &str) -> u32 {
        bucket_of(channel_id, self.buckets)
    }
}

/// The bucket of a channel, of so many.
pub(super) fn bucket_of(channel_id: &str, buckets: u32) -> u32 {
    let digest = Sha256::digest(channel_id);
    let first = digest
        .iter()
        .take(8)
        .fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    (first % u64::from(buckets)) as u32
}

/// The error of a layout that another version wrote.
pub(super) fn newer(format: u32) -> Error {
    let message =
        format!("the corpus has format {format}, and this version of tubelab reads and writes format {FORMAT}");
    Error::new(Kind::Format, message).hint("use the version of tubelab that wrote it; nothing was changed")
}

/// The tables of a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Table {
    Channels,
    Videos,
    Growth,
}

impl Table {
    pub const ALL: [Table; 3] = [Table::Channels, Table::Videos, Table::Growth];

    pub fn name(self) -> &'static str {
        match self {
            Table::Channels => "channels",
            Table::Videos => "videos",
            Table::Growth => "growth",
        }
    }
}

/// A directory of Parquet files: a bucket of a table, of growth one month of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shard {
    pub table: Table,
    pub bucket: u32,
    pub month: Option<String>,
}

impl Shard {
    pub fn new(table: Table, bucket: u32) -> Shard {
        Shard {
            table,
            bucket,
            month: None,
        }
    }

    pub fn month(bucket: u32, month: &str) -> Shard {
        Shard {
            table: Table::Growth,
            bucket,
            month: Some(month.to_owned()),
        }
    }

    /// The directory, relative to the corpus.
    pub fn path(&self) -> PathBuf {
        let bucket = Path::new(self.table.name()).join(bucket_name(self.bucket));
        match &self.month {
            Some(month) => bucket.join(format!("month={month}")),
            None => bucket,
        }
    }
}

pub(super) fn bucket_name(bucket: u32) -> String {
    format!("bucket={bucket:04}")
}

/// The shards of a table in a bucket; for growth those of the months that exist.
pub(super) fn shards(root: &Path, table: Table, bucket: u32) -> Result<Vec<Shard>> {
    if table != Table::Growth {
        return Ok(vec![Shard::new(table, bucket)]);
    }
    let directory = root.join(table.name()).join(bucket_name(bucket));
    let found = crate::platform::files::directories(&directory)?;
    let months = found.iter().filter_map(|path| {
        let month = path.file_name()?.to_str()?.strip_prefix("month=")?;
        Some(Shard::month(bucket, month))
    });
    Ok(months.collect())
}

/// Refuses directories that no bucket of this corpus has: other programs would read their rows, and we would not.
pub(super) fn check_buckets(root: &Path, head: &Head) -> Result<()> {
    for table in Table::ALL {
        for path in crate::platform::files::directories(&root.join(table.name()))? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let known = name
                .strip_prefix("bucket=")
                .and_then(|number| number.parse::<u32>().ok());
            if !known.is_some_and(|number| number < head.buckets && name == bucket_name(number)) {
                let message = format!(
                    "{}/{} is not a bucket of this corpus, which has buckets 0000 to {:04}",
                    table.name(),
                    name.escape_debug(),
                    head.buckets - 1
                );
                return Err(Error::new(Kind::Format, message).hint("move this directory out of the corpus"));
            }
        }
    }
    Ok(())
}

/// Whether an id can be stored: the ids of YouTube and of generated channels can.
pub(super) fn check_id(id: &str) -> Result<()> {
    let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    match !id.is_empty() && id.len() <= 64 && id.chars().all(letters) {
        true => Ok(()),
        false if id.is_empty() => Err(Error::new(Kind::Input, "the snapshot is not of a channel")
            .hint("add snapshots from fetch(\"@…\"), not those of charts or of single videos")),
        false => Err(
            Error::new(Kind::Input, format!("`{}` is not a channel id", id.escape_debug()))
                .hint("a channel id is UC and 22 letters, digits, hyphens and underscores"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bucket_of_a_channel_never_changes() {
        let head = |buckets| Head {
            format: FORMAT,
            buckets,
            created_at: Timestamp::UNIX_EPOCH,
        };
        // The first eight bytes of `printf UC_x5XG1OV2P6uZZ5FSM9Ttw | sha256sum`, modulo the number of buckets.
        let digest = Sha256::digest("UC_x5XG1OV2P6uZZ5FSM9Ttw");
        let first = u64::from_be_bytes(digest[..8].try_into().unwrap());
        for buckets in [1, 64, 1_000] {
            assert_eq!(
                u64::from(head(buckets).bucket_of("UC_x5XG1OV2P6uZZ5FSM9Ttw")),
                first % u64::from(buckets)
            );
        }
        assert_eq!(bucket_name(7), "bucket=0007");
    }
}
