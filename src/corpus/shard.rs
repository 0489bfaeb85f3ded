//! The files of a shard: what they contain together, and how channels in them are replaced.

use super::commit::{Staged, clean_up};
use super::layout::{Shard, Table};
use super::part::{Part, Piece, Span, write};
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use polars::prelude::{BooleanChunked, Column, DataFrame};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// New channels are added to the smallest file if it has fewer rows than this, so that small files do not pile up.
const OPEN_ROWS: usize = 65_536;

/// The files of a shard, in the order of their names.
pub(super) fn parts(root: &Path, shard: &Shard) -> Result<Vec<Part>> {
    let mut names = Vec::new();
    let entries = match std::fs::read_dir(root.join(shard.path())) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // Other programs skip these too.
        if name.ends_with(".parquet") && !name.starts_with(['.', '_']) {
            names.push(name);
        }
    }
    names.sort_unstable();
    let parts = names
        .iter()
        .map(|name| Part::open(root, shard, name))
        .collect::<Result<Vec<_>>>()?;
    let mut seen = HashMap::new();
    for part in &parts {
        for span in &part.spans {
            if let Some(other) = seen.insert(&span.id, &part.relative) {
                let (first, second) = (other.display(), part.relative.display());
                return Err(Error::new(
                    Kind::Format,
                    format!("the channel {} is in {first} and in {second}", span.id),
                )
                .hint("move the older of the two files out of the corpus"));
            }
        }
    }
    Ok(parts)
}

/// How the rows of a channel change.
pub(super) enum Change {
    /// These rows take the place of the earlier ones; none removes the channel.
    Replace(DataFrame),
    /// The observations that are not yet there are added.
    Union(DataFrame),
}

/// Prepares a change of channels in a shard. Returns how many rows are new.
pub(super) fn rewrite(
    root: &Path,
    shard: &Shard,
    mut changes: BTreeMap<String, Change>,
    staged: &mut Staged,
) -> Result<usize> {
    if changes.is_empty() {
        return Ok(0);
    }
    clean_up(&root.join(shard.path()));
    let parts = parts(root, shard)?;
    let mut new = 0;
    // What each file becomes, where it changes.
    let mut rewritten: Vec<Option<Vec<Piece>>> = Vec::new();
    for part in &parts {
        let mut pieces = Vec::with_capacity(part.spans.len());
        let mut changed = false;
        for span in &part.spans {
            let kept = || Piece::Kept(part, span.clone());
            let frame = match changes.remove(&span.id) {
                None => None,
                Some(Change::Replace(frame)) => Some(frame),
                Some(Change::Union(frame)) => {
                    let more = union(part.read(std::slice::from_ref(span), None)?, frame)?;
                    new += more.as_ref().map_or(0, |all| all.height().saturating_sub(span.rows));
                    more
                }
            };
            match frame {
                None => pieces.push(kept()),
                Some(frame) => {
                    changed = true;
                    if frame.height() > 0 {
                        pieces.push(Piece::New(span.id.clone(), frame));
                    }
                }
            }
        }
        rewritten.push(changed.then_some(pieces));
    }
    let added: Vec<Piece> = changes
        .into_iter()
        .filter_map(|(id, change)| {
            let (Change::Replace(frame) | Change::Union(frame)) = change;
            (frame.height() > 0).then(|| Piece::New(id, frame))
        })
        .collect();
    new += match shard.table {
        Table::Growth => added.iter().map(Piece::rows).sum(),
        Table::Channels | Table::Videos => 0,
    };
    if !added.is_empty() {
        let size = |place: &usize| parts.get(*place).map_or(usize::MAX, Part::rows);
        let smallest = (0..parts.len())
            .min_by_key(size)
            .filter(|place| size(place) < OPEN_ROWS);
        match smallest.and_then(|place| Some((parts.get(place)?, rewritten.get_mut(place)?))) {
            Some((part, pieces)) => pieces.get_or_insert_with(|| all(part)).extend(added),
            None => {
                let file = write(root, shard, &added)?;
                staged.write(file, shard.path().join(next_name(&parts)));
            }
        }
    }
    for (part, pieces) in parts.iter().zip(rewritten) {
        match pieces {
            None => {}
            Some(pieces) if pieces.is_empty() => staged.remove(part.relative.clone()),
            Some(pieces) => staged.write(write(root, shard, &pieces)?, part.relative.clone()),
        }
    }
    Ok(new)
}

/// Everything that a file has.
pub(super) fn all(part: &Part) -> Vec<Piece<'_>> {
    part.spans.iter().map(|span| Piece::Kept(part, span.clone())).collect()
}

/// A name that no file has.
fn next_name(parts: &[Part]) -> String {
    let number = |part: &Part| -> Option<u64> {
        let name = part.relative.file_stem()?.to_str()?;
        name.strip_prefix("part-")?.parse().ok()
    };
    let last = parts.iter().filter_map(number).max().unwrap_or(0);
    format!("part-{:05}.parquet", last.saturating_add(1))
}

/// Earlier and later observations, each video and time once; of two at the same time the earlier stays. `None` if the
/// later ones are known already.
pub(super) fn union(earlier: DataFrame, later: DataFrame) -> Result<Option<DataFrame>> {
    let keys = |frame: &DataFrame| -> Result<Vec<(Option<String>, Option<i64>)>> {
        let ids = columns::strings(frame, "video_id")?;
        Ok(ids.into_iter().zip(columns::times(frame, "fetched_at")?).collect())
    };
    let mut known: HashSet<_> = keys(&earlier)?.into_iter().collect();
    let news: BooleanChunked = keys(&later)?.into_iter().map(|key| Some(known.insert(key))).collect();
    let later = later.filter(&news)?;
    if later.height() == 0 {
        return Ok(None);
    }
    let mut all = earlier;
    all.vstack_mut_owned(later)?;
    Ok(Some(all.sort(["video_id", "fetched_at"], Default::default())?))
}

/// The file of a channel and its place in it.
pub(super) fn find<'a>(parts: &'a [Part], id: &str) -> Option<(&'a Part, &'a Span)> {
    parts
        .iter()
        .find_map(|part| Some((part, part.spans.iter().find(|span| span.id == id)?)))
}

/// The frame with the id of its channel as first column.
pub(super) fn with_channel_id(mut frame: DataFrame, id: &str) -> Result<DataFrame> {
    frame.insert_column(0, Column::new("channel_id".into(), vec![id; frame.height()]))?;
    Ok(frame)
}

/// Adds the rows of a frame of the same columns; to a frame without columns any.
pub(super) fn append(all: &mut DataFrame, more: DataFrame) -> Result<()> {
    match all.width() {
        0 => *all = more,
        _ => {
            all.vstack_mut_owned(more)?;
        }
    }
    Ok(())
}
