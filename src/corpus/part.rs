//! One Parquet file of a corpus: whole channels, and in its footer which ones.

use super::commit::aside;
use super::layout::{FORMAT, Shard, newer};
use crate::error::{Error, Kind, Result};
use crate::platform::catch_panic::guarded;
use polars::prelude::{DataFrame, PolarsResult};
use polars_io::SerReader;
use polars_io::parquet::read::{ParallelStrategy, ParquetReader};
use polars_io::parquet::write::{KeyValueMetadata, ParquetWriter};
use polars_parquet::parquet::metadata::FileMetadata;
use polars_parquet::parquet::read::read_metadata;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::BufWriter;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::NamedTempFile;

/// The entry of the footer that lists the channels.
const INDEX: &str = "tubelab.corpus";
/// A row group is closed at this many rows; a channel of more has one of its own.
const GROUP_ROWS: usize = 65_536;

/// A Parquet file that is open for reading. The file stays readable when its name is given to another.
pub(super) struct Part {
    /// Its path, relative to the corpus.
    pub relative: PathBuf,
    file: File,
    metadata: Arc<FileMetadata>,
    /// The channels, in the order of the rows.
    pub spans: Vec<Span>,
}

/// The rows of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub id: String,
    pub from: usize,
    pub rows: usize,
}

#[derive(Deserialize)]
struct Version {
    format: u32,
}

#[derive(Serialize, Deserialize)]
struct Index {
    format: u32,
    table: String,
    bucket: u32,
    month: Option<String>,
    channels: Vec<(String, usize)>,
}

impl Part {
    /// Opens a file of a shard and reads its footer.
    pub fn open(root: &Path, shard: &Shard, name: &str) -> Result<Part> {
        let relative = shard.path().join(name);
        let file = File::open(root.join(&relative))?;
        let mut footer = file.try_clone()?;
        let metadata = match guarded(move || read_metadata(&mut footer))? {
            Some(Ok(metadata)) => metadata,
            _ => return Err(damaged(&relative, "is not a Parquet file, or is truncated")),
        };
        let entries = metadata.key_value_metadata().iter().flatten();
        let entry = entries
            .filter(|entry| entry.key == INDEX)
            .find_map(|entry| entry.value.as_deref());
        let Some(text) = entry else {
            return Err(Error::new(
                Kind::Format,
                format!("{} was not written by tubelab", relative.display()),
            )
            .hint("move this file out of the corpus; analyses and SQL would count its rows"));
        };
        // The version alone is read first: a newer format may have other fields.
        let unreadable = |_| damaged(&relative, "has a damaged index");
        let Version { format } = serde_json::from_str(text).map_err(unreadable)?;
        if format != FORMAT {
            return Err(newer(format).context(format!("reading {}", relative.display())));
        }
        let index: Index = serde_json::from_str(text).map_err(unreadable)?;
        let own = Shard {
            bucket: index.bucket,
            ..shard.clone()
        };
        if index.table != shard.table.name() || index.month != shard.month || own != *shard {
            let message = format!(
                "{} belongs to another directory: {}",
                relative.display(),
                own.path().display()
            );
            return Err(Error::new(Kind::Format, message)
                .hint("move the file out of the corpus; its channels are counted twice otherwise"));
        }
        let mut spans = Vec::with_capacity(index.channels.len());
        let mut from = 0_usize;
        for (id, rows) in index.channels {
            spans.push(Span { id, from, rows });
            from = from.saturating_add(rows);
        }
        let groups: usize = metadata
            .row_groups
            .iter()
            .map(|group| group.num_rows())
            .fold(0, usize::saturating_add);
        if from != metadata.num_rows || groups != metadata.num_rows {
            return Err(damaged(&relative, "has another number of rows than its index"));
        }
        Ok(Part {
            relative,
            file,
            metadata: Arc::new(metadata),
            spans,
        })
    }

    pub fn rows(&self) -> usize {
        self.metadata.num_rows
    }

    /// Bytes of the file.
    pub fn bytes(&self) -> u64 {
        self.file.metadata().map_or(0, |metadata| metadata.len())
    }

    /// Bytes that the columns take when they are unpacked; all columns if `None`.
    pub fn unpacked(&self, columns: Option<&[String]>) -> u64 {
        let wanted = |name: &str| columns.is_none_or(|columns| columns.iter().any(|column| column == name));
        let of = |group: &polars_parquet::parquet::metadata::RowGroupMetadata| -> i64 {
            let chunks = group.parquet_columns().iter();
            let named = chunks.filter(|chunk| {
                chunk
                    .descriptor()
                    .path_in_schema
                    .first()
                    .is_some_and(|name| wanted(name))
            });
            named.map(|chunk| chunk.uncompressed_size().max(0)).sum()
        };
        self.metadata.row_groups.iter().map(of).sum::<i64>().unsigned_abs()
    }

    /// The channels of each row group, as ranges of `spans`.
    pub fn groups(&self) -> Vec<Range<usize>> {
        let mut groups = Vec::new();
        let (mut first, mut end) = (0, 0);
        for group in &self.metadata.row_groups {
            end += group.num_rows();
            let last = self.spans.partition_point(|span| span.from + span.rows <= end);
            groups.push(first..last);
            first = last;
        }
        groups
    }

    /// The rows of adjacent channels.
    pub fn read(&self, spans: &[Span], columns: Option<&[String]>) -> Result<DataFrame> {
        let from = spans.first().map_or(0, |span| span.from);
        let rows = spans.iter().map(|span| span.rows).sum();
        self.read_rows(from, rows, columns)
    }

    fn read_rows(&self, from: usize, rows: usize, columns: Option<&[String]>) -> Result<DataFrame> {
        let (file, metadata) = (self.file.try_clone()?, Arc::clone(&self.metadata));
        let columns = columns.map(<[String]>::to_vec);
        let read = move || -> PolarsResult<DataFrame> {
            let mut reader = ParquetReader::new(file);
            reader.set_metadata(metadata);
            let reader = reader.with_slice(Some((from, rows))).with_columns(columns);
            // Buckets are read side by side already.
            reader.read_parallel(ParallelStrategy::None).finish()
        };
        match guarded(read)? {
            Some(Ok(frame)) if frame.height() == rows => Ok(frame),
            _ => Err(damaged(&self.relative, "is damaged")),
        }
    }
}

/// What a new file consists of.
pub(super) enum Piece<'a> {
    /// A channel of an existing file.
    Kept(&'a Part, Span),
    /// New rows of a channel.
    New(String, DataFrame),
}

impl Piece<'_> {
    pub fn rows(&self) -> usize {
        match self {
            Piece::Kept(_, span) => span.rows,
            Piece::New(_, frame) => frame.height(),
        }
    }

    fn id(&self) -> &str {
        match self {
            Piece::Kept(_, span) => &span.id,
            Piece::New(id, _) => id,
        }
    }
}

/// Writes a file aside. No row group cuts a channel.
pub(super) fn write(root: &Path, shard: &Shard, pieces: &[Piece]) -> Result<NamedTempFile> {
    let index = Index {
        format: FORMAT,
        table: shard.table.name().to_owned(),
        bucket: shard.bucket,
        month: shard.month.clone(),
        channels: pieces
            .iter()
            .map(|piece| (piece.id().to_owned(), piece.rows()))
            .collect(),
    };
    let index = KeyValueMetadata::from_static(vec![(INDEX.to_owned(), serde_json::to_string(&index)?)]);
    let file = aside(root, &shard.path())?;
    let mut writer = None;
    for group in groups(pieces) {
        let frame = gather(group)?;
        let writer = match &mut writer {
            Some(writer) => writer,
            None => {
                let parquet = ParquetWriter::new(BufWriter::new(file.reopen()?));
                writer.insert(
                    parquet
                        .with_key_value_metadata(Some(index.clone()))
                        .batched(frame.schema())?,
                )
            }
        };
        writer.write_batch(&frame)?;
    }
    if let Some(writer) = writer {
        writer.finish()?;
    }
    Ok(file)
}

/// The pieces of each row group.
fn groups<'a, 'b>(pieces: &'a [Piece<'b>]) -> Vec<&'a [Piece<'b>]> {
    let mut groups = Vec::new();
    let (mut first, mut rows) = (0, 0);
    for (place, piece) in pieces.iter().enumerate() {
        if rows > 0 && rows + piece.rows() > GROUP_ROWS {
            groups.extend(pieces.get(first..place));
            (first, rows) = (place, 0);
        }
        rows += piece.rows();
    }
    groups.extend(pieces.get(first..).filter(|rest| !rest.is_empty()));
    groups
}

/// The rows of the pieces as one chunk. Adjacent channels of one file are read together.
fn gather(pieces: &[Piece]) -> Result<DataFrame> {
    let mut frames = Vec::new();
    let mut pending: Option<(&Part, usize, usize)> = None;
    for piece in pieces {
        match (piece, pending) {
            (Piece::Kept(part, span), Some((same, from, rows)))
                if std::ptr::eq(*part, same) && from + rows == span.from =>
            {
                pending = Some((same, from, rows + span.rows));
            }
            (piece, before) => {
                if let Some((part, from, rows)) = before {
                    frames.push(part.read_rows(from, rows, None)?);
                }
                pending = None;
                match piece {
                    Piece::Kept(part, span) => pending = Some((part, span.from, span.rows)),
                    Piece::New(_, frame) => frames.push(frame.clone()),
                }
            }
        }
    }
    if let Some((part, from, rows)) = pending {
        frames.push(part.read_rows(from, rows, None)?);
    }
    let mut frames = frames.into_iter();
    let mut all = frames.next().unwrap_or_default();
    for frame in frames {
        all.vstack_mut_owned(frame)?;
    }
    all.rechunk_mut();
    Ok(all)
}

pub(super) fn damaged(relative: &Path, what: &str) -> Error {
    Error::new(Kind::Format, format!("{} {what}", relative.display()))
        .hint("delete this file, then add its channels again; the other files of the corpus stay usable")
}
