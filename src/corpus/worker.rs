//! The worker's part of an analysis: rows of many channels in any order become answers.

use super::analyses::Analysis;
use super::engine::{Answer, Task};
use super::layout::bucket_of;
use super::shard::append;
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use crate::io;
use polars::prelude::{DataFrame, IdxCa};
use std::collections::{BTreeMap, HashMap};

/// Channels of an answer: engines send an answer in one message, whose size they limit.
const CHANNELS: usize = 512;

impl Task {
    /// Analyses every channel among the rows. The engine may have mixed, split and repeated them: they are grouped by
    /// channel and ordered here, and rows that are there twice count once.
    ///
    /// # Errors
    /// `is_input()`: no such analysis, or a column is missing. `is_format()`: a row without channel, or two rows of a
    /// video that differ.
    #[doc(hidden)]
    pub fn run(&self, videos: &DataFrame) -> Result<Vec<Answer>> {
        let analysis = Analysis::named(&self.analysis)?;
        let wanted = analysis.columns();
        let mut channels: BTreeMap<(u32, &str), Vec<u32>> = BTreeMap::new();
        for (id, rows) in grouped(videos)? {
            channels.insert((bucket_of(id, self.buckets), id), rows);
        }
        let mut answers = Vec::new();
        let mut open = Open::default();
        for ((bucket, id), rows) in channels {
            if open.channels == CHANNELS || (open.channels > 0 && open.bucket != bucket) {
                answers.push(std::mem::take(&mut open).close()?);
            }
            let videos = ordered(id, videos, &rows)?.select(wanted.iter().map(String::as_str))?;
            let found = analysis.of(id, &videos, &self.time_zone)?;
            open.bucket = bucket;
            open.channels += 1;
            append(&mut open.rows, found.channel)?;
            if let Some(groups) = found.groups {
                append(&mut open.groups, groups)?;
            }
        }
        if open.channels > 0 {
            answers.push(open.close()?);
        }
        Ok(answers)
    }
}

/// An answer that is not complete.
#[derive(Default)]
struct Open {
    bucket: u32,
    channels: usize,
    rows: DataFrame,
    groups: DataFrame,
}

impl Open {
    fn close(mut self) -> Result<Answer> {
        self.rows.rechunk_mut();
        self.groups.rechunk_mut();
        Ok(Answer {
            bucket: self.bucket,
            rows: io::to_parquet(&self.rows)?,
            groups: match self.groups.height() {
                0 => None,
                _ => Some(io::to_parquet(&self.groups)?),
            },
        })
    }
}

/// The rows of each channel.
fn grouped(videos: &DataFrame) -> Result<HashMap<&str, Vec<u32>>> {
    let mut channels: HashMap<&str, Vec<u32>> = HashMap::new();
    for (row, id) in (0..).zip(columns::texts(videos, "channel_id")?) {
        let id = id.ok_or_else(|| {
            Error::new(Kind::Format, "a row of `videos` has no channel")
                .hint("run the embedded analysis, which names the damaged file")
        })?;
        channels.entry(id).or_default().push(row);
    }
    Ok(channels)
}

/// The videos of a channel as `clean` orders them, each once.
fn ordered(id: &str, videos: &DataFrame, rows: &[u32]) -> Result<DataFrame> {
    let found = match (rows.first(), rows.last()) {
        (Some(first), Some(last)) if (last - first) as usize + 1 == rows.len() => {
            videos.slice(i64::from(*first), rows.len())
        }
        _ => taken(videos, rows)?,
    };
    let times = columns::times(&found, "published_at")?;
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let (mut kept, mut repeated, mut originals) = (Vec::new(), Vec::new(), Vec::new());
    for ((row, video), at) in (0..).zip(columns::texts(&found, "video_id")?).zip(times) {
        let video = video.unwrap_or_default();
        match seen.get(video) {
            Some(original) => {
                repeated.push(row);
                originals.push(*original);
            }
            None => {
                seen.insert(video, row);
                kept.push((at, video, row));
            }
        }
    }
    if !taken(&found, &repeated)?.equals_missing(&taken(&found, &originals)?) {
        return Err(Error::new(
            Kind::Format,
            format!("a video of the channel {id} is there twice, and its rows differ"),
        )
        .hint("run the embedded analysis, which names the damaged file"));
    }
    kept.sort_unstable();
    let order: Vec<u32> = kept.into_iter().map(|(_, _, row)| row).collect();
    match order.iter().copied().eq(0..found.height() as u32) {
        true => Ok(found),
        false => taken(&found, &order),
    }
}

fn taken(frame: &DataFrame, rows: &[u32]) -> Result<DataFrame> {
    Ok(frame.take(&IdxCa::from_vec("row".into(), rows.to_vec()))?)
}
