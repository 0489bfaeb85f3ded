//! Analyses on a distributed engine: it reads the videos and starts the workers; what they answer is checked and stored
//! here, as if this computer had done the work.

use super::analyses::Analysis;
use super::analyze::State;
use super::engine::{Engine, Task};
use super::results::Place;
use super::shard::append;
use super::store::Corpus;
use crate::clean::no_videos;
use crate::display::progress;
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use crate::io;
use crate::platform::interrupt;
use polars::prelude::{DataFrame, SortMultipleOptions};
use std::collections::BTreeMap;

/// The engine works on so many channels at once; their results are in memory together.
const CHANNELS: usize = 50_000;
/// And on so many buckets, as each is named in its query.
const BUCKETS: usize = 512;

/// A bucket whose results are missing.
struct Missing {
    bucket: u32,
    channels: DataFrame,
    empty: Vec<String>,
}

/// What the workers answered about a bucket.
#[derive(Default)]
struct Found {
    rows: DataFrame,
    groups: DataFrame,
}

impl Corpus {
    /// The rows of every bucket, as the engine's workers compute them.
    pub(super) fn compute_on(
        &self,
        engine: &dyn Engine,
        analysis: Analysis,
        time_zone: &str,
        state: &State,
        place: &Place,
    ) -> Result<Vec<DataFrame>> {
        interrupt::begin();
        check_channels(engine, state)?;
        let task = Task::new(analysis, time_zone, self.head.buckets);
        let mut bar = progress(&format!("{}: buckets", analysis.name()), u64::from(self.head.buckets));
        let mut gather = false;
        let mut done = Vec::new();
        let mut wave = Vec::new();
        let mut channels = 0;
        for bucket in 0..self.head.buckets {
            match io::from_parquet(&place.rows(bucket)) {
                Ok(rows) => {
                    done.push(rows);
                    bar.step(1);
                }
                Err(_) => {
                    let opened = self.bucket(bucket)?;
                    channels += opened.channels.height();
                    wave.push(Missing {
                        bucket,
                        channels: opened.channels,
                        empty: opened.empty,
                    });
                }
            }
            if channels >= CHANNELS || wave.len() == BUCKETS || bucket + 1 == self.head.buckets {
                let buckets = wave.len() as u64;
                done.extend(run_wave(engine, &task, &wave, &mut gather, place)?);
                bar.step(buckets);
                wave.clear();
                channels = 0;
            }
        }
        bar.done();
        Ok(done)
    }
}

/// Whether the engine reads the same corpus: the paths of two computers can mean two directories.
fn check_channels(engine: &dyn Engine, state: &State) -> Result<()> {
    let found = engine.channels()?;
    let channels = found.len();
    if super::analyze::digest(found) == state.digest {
        return Ok(());
    }
    let message = match channels == state.channels {
        true => "the engine reads another state of this corpus".to_owned(),
        false => format!(
            "the engine reads a corpus of {channels} channels, and this one has {}",
            state.channels
        ),
    };
    Err(Error::new(Kind::Storage, message)
        .hint("give the engine the same directory, or a new copy of it, and name it with --engine-path"))
}

/// Has the engine work on some buckets, and stores what it answers.
fn run_wave(
    engine: &dyn Engine,
    task: &Task,
    wave: &[Missing],
    gather: &mut bool,
    place: &Place,
) -> Result<Vec<DataFrame>> {
    let analysis = Analysis::named(&task.analysis)?;
    let mut found = ask(engine, task, wave, *gather)?;
    if !*gather && divided(&found)? {
        // An engine need not keep a row group together. From here on it brings the rows of a channel together first.
        *gather = true;
        found = ask(engine, task, wave, true)?;
    }
    let mut stored = Vec::new();
    for missing in wave.iter().filter(|missing| missing.channels.height() > 0) {
        let mut found = found.remove(&missing.bucket).unwrap_or_default();
        let none = no_videos()?.select(analysis.columns().iter().map(String::as_str))?;
        for id in &missing.empty {
            let empty = analysis.of(id, &none, &task.time_zone)?;
            append(&mut found.rows, empty.channel)?;
            if let Some(groups) = empty.groups {
                append(&mut found.groups, groups)?;
            }
        }
        check(missing, &found.rows)?;
        let order = SortMultipleOptions::default().with_maintain_order(true);
        if found.groups.height() > 0 {
            found.groups = found.groups.sort(["channel_id"], order)?;
        }
        let rows = found.rows.sort(["channel_id"], Default::default())?;
        stored.push(super::analyze::store(
            place,
            missing.bucket,
            rows,
            found.groups,
            &missing.channels,
        )?);
    }
    match found.pop_first() {
        Some((bucket, _)) => Err(lost(&format!(
            "the engine answered about the bucket {bucket:04}, which was not asked for"
        ))),
        None => Ok(stored),
    }
}

fn ask(engine: &dyn Engine, task: &Task, wave: &[Missing], gather: bool) -> Result<BTreeMap<u32, Found>> {
    let mut found: BTreeMap<u32, Found> = BTreeMap::new();
    // Without videos there is nothing that an engine could read.
    let with_videos = wave
        .iter()
        .filter(|missing| missing.channels.height() > missing.empty.len());
    let buckets: Vec<u32> = with_videos.map(|missing| missing.bucket).collect();
    if buckets.is_empty() {
        return Ok(found);
    }
    engine.run(task, &buckets, gather, &mut |answer| {
        interrupt::check()?;
        let bucket = found.entry(answer.bucket).or_default();
        append(&mut bucket.rows, io::of_parquet(answer.rows)?)?;
        match answer.groups {
            Some(groups) => append(&mut bucket.groups, io::of_parquet(groups)?),
            None => Ok(()),
        }
    })?;
    for bucket in found.values_mut() {
        bucket.rows.rechunk_mut();
        bucket.groups.rechunk_mut();
    }
    Ok(found)
}

/// Whether several workers had rows of one channel.
fn divided(found: &BTreeMap<u32, Found>) -> Result<bool> {
    for bucket in found.values().filter(|bucket| bucket.rows.height() > 0) {
        if columns::column(&bucket.rows, "channel_id")?.n_unique()? < bucket.rows.height() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether every channel is there once, with all its videos.
fn check(missing: &Missing, rows: &DataFrame) -> Result<()> {
    let counts = |frame: &DataFrame, column: &str| -> Result<Vec<(Option<String>, Option<i64>)>> {
        let ids = columns::strings(frame, "channel_id")?;
        let mut counts: Vec<_> = ids.into_iter().zip(columns::integers(frame, column)?).collect();
        counts.sort_unstable();
        Ok(counts)
    };
    let expected = counts(&missing.channels, "stored_videos")?;
    let found = match rows.width() {
        0 => Vec::new(),
        _ => counts(rows, "videos")?,
    };
    if found == expected {
        return Ok(());
    }
    let videos = |counts: &[(Option<String>, Option<i64>)]| counts.iter().filter_map(|(_, n)| *n).sum::<i64>();
    Err(lost(&format!(
        "the engine answered with {} channels and {} videos of bucket {:04}, which has {} and {}",
        found.len(),
        videos(&found),
        missing.bucket,
        expected.len(),
        videos(&expected)
    )))
}

fn lost(message: &str) -> Error {
    Error::new(Kind::Storage, message)
        .hint("run the same again; if it stays so, the workers read other files than this computer")
}
