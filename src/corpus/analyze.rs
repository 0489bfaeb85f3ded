//! Analyses of every channel: bucket by bucket, resumable, stored under the digest of what they depend on.

use super::analyses::Analysis;
use super::engine::Engine;
use super::layout::{FORMAT, Shard, Table};
use super::rank::{size, with_ranks};
use super::results::{Place, Run};
use super::shard::{append, parts};
use super::store::Corpus;
use crate::error::{Context, Error, Kind, Result};
use crate::frame::columns;
use crate::io;
use crate::platform::time_zone;
use polars::prelude::{Column, DataFrame, IdxCa};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// A writer that changes the corpus so often while it is analysed leaves no state to report on.
const ATTEMPTS: usize = 3;

/// Options of [`Corpus::analyze_with`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnalyzeOptions {
    time_zone: String,
}

impl Default for AnalyzeOptions {
    fn default() -> Self {
        AnalyzeOptions {
            time_zone: "UTC".to_owned(),
        }
    }
}

impl AnalyzeOptions {
    /// Hours, weekdays and months in UTC.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time zone of hours, weekdays and months: an IANA name such as `Europe/Berlin`.
    #[must_use]
    pub fn time_zone(mut self, name: impl Into<String>) -> Self {
        self.time_zone = name.into();
        self
    }
}

/// What a corpus contains: two corpora of the same state have the same results.
pub(super) struct State {
    pub digest: String,
    pub channels: usize,
    pub ids: Vec<String>,
    videos: usize,
    described_at: Option<i64>,
    snapshot_at: Option<i64>,
}

impl Corpus {
    /// Analyses every channel and returns one row for each, ordered by channel id. The numbers and intervals are those
    /// of the function for one channel.
    ///
    /// | `analysis` | function | columns, besides those below | ranked by |
    /// |---|---|---|---|
    /// | `engagement` | [`analyze::engagement`](crate::analyze::engagement()) | the median of each measure with `…_low`, `…_high` and `…_n`; `weighted` with its interval and `band` of the engagement rate; `rho`, `rho_p` | `engagement_rate` |
    /// | `uploads` | [`analyze::uploads`](crate::analyze::uploads()) | `uploads`, `n`, `uploads_a_week` (last year), `best_hour`, `best_weekday` | `uploads_a_week` |
    /// | `trends` | [`analyze::trends`](crate::analyze::trends()) | `median_30`, `mean_30` and `n_30` on the last `day` with a video; `viral`, `flat` (videos); `best_weekday`, `best_month` | `median_30` |
    /// | `durations` | [`analyze::durations`](crate::analyze::durations()) | the line: `n`, `slope`, `low`, `high`, `p`, `r2`; `best_band` | `slope` |
    /// | `sentiment` | [`analyze::sentiment`](crate::analyze::sentiment()) | `titles`, `scored`, `coverage` (percent), `negative_share`, `neutral_share`, `positive_share` (percent of scored titles) | `positive_share` |
    /// | `benchmark` | [`analyze::benchmark`](crate::analyze::benchmark()) | the columns of [`Benchmark::channels`](crate::analyze::Benchmark) without p values | `median_views` |
    /// | `outliers` | [`analyze::outliers`](crate::analyze::outliers()) | `scored`, `viral`, `flat` (videos), `viral_share` (percent of `scored`), the video with the highest score as `top_…` | `viral_share` |
    ///
    /// Every result begins with `channel_id`, `channel` (title), `handle`, `category` (of most videos), `language` (that
    /// most videos state), `region`, `subscribers`, `size` (by subscribers) and `videos`. It ends with `rank` (1 is the
    /// highest; equal values share theirs), `of` (channels with a known value) and `percentile` (percent of these with a
    /// lower value, and half of those with the same; null below ten), and the same `…_in_category`, `…_in_language`,
    /// `…_in_region` and `…_in_size`; null where the channel's own value, category, language, region or size is unknown.
    /// Ranks of channels whose intervals overlap can be due to chance.
    ///
    /// The result is stored in `results/`, and read from there as long as the corpus stays as it is. Interrupted work
    /// continues with the bucket where it stopped. At most one row group per bucket at work is in memory.
    ///
    /// # Errors
    /// `is_input()`: no such analysis. `is_too_little_data()`: the corpus has no channel. `is_format()`: a file of the
    /// corpus is damaged. `is_storage()`: the result cannot be written, or other processes keep changing the corpus.
    /// `is_interrupted()`: the user stopped it.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add_all(&fetch::channels(&["demo", "demo-2"])?)?;
    /// let engagement = corpus.analyze("engagement")?;
    /// assert_eq!(engagement.height(), 2);
    /// assert!(engagement.column("engagement_rate_low").is_ok());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn analyze(&self, analysis: &str) -> Result<DataFrame> {
        self.analyze_with(analysis, &AnalyzeOptions::new())
    }

    /// As [`analyze`](Self::analyze), with options.
    ///
    /// # Errors
    /// As [`analyze`](Self::analyze); `is_input()`: an unknown time zone.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus::{self, AnalyzeOptions}, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// let berlin = AnalyzeOptions::new().time_zone("Europe/Berlin");
    /// assert_eq!(corpus.analyze_with("uploads", &berlin)?.height(), 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn analyze_with(&self, analysis: &str, options: &AnalyzeOptions) -> Result<DataFrame> {
        self.analyze_by(None, analysis, options)
    }

    /// As [`analyze_with`](Self::analyze_with), with the work done by a distributed engine: its workers read the files,
    /// and their answers are checked and stored as those of this computer.
    ///
    /// # Errors
    /// As [`analyze_with`](Self::analyze_with), and those of the engine.
    #[doc(hidden)]
    pub fn analyze_on(&self, engine: &dyn Engine, analysis: &str, options: &AnalyzeOptions) -> Result<DataFrame> {
        self.analyze_by(Some(engine), analysis, options)
    }

    fn analyze_by(&self, engine: Option<&dyn Engine>, analysis: &str, options: &AnalyzeOptions) -> Result<DataFrame> {
        let analysis = Analysis::named(analysis)?;
        time_zone::named(&options.time_zone)?;
        let (_, table) = self
            .result(engine, analysis, options)
            .with_context(|| format!("analysing {}", analysis.name()))?;
        Ok(table)
    }

    /// The groups behind the rows of an analysis: the table of the function for one channel with `channel_id` before it
    /// (measures of `engagement`, hours and weekdays of `uploads`, weekdays and months of `trends`, bands of
    /// `durations`, classes of `sentiment`, the videos that stand out of `outliers`). Ordered by channel id. Of a large
    /// corpus read the files in `results/` or use [`Corpus::sql`], which need less memory.
    ///
    /// # Errors
    /// As [`analyze`](Self::analyze); `is_input()`: `benchmark` has no groups.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// assert_eq!(corpus.groups("uploads")?.height(), 7 + 24);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn groups(&self, analysis: &str) -> Result<DataFrame> {
        let analysis = Analysis::named(analysis)?;
        if analysis == Analysis::Benchmark {
            return Err(Error::new(Kind::Input, "the analysis benchmark has no groups")
                .hint("corpus.analyze(\"benchmark\")? has all its numbers"));
        }
        let read = || {
            let (place, _) = self.result(None, analysis, &AnalyzeOptions::new())?;
            let mut all = DataFrame::default();
            for bucket in 0..self.head.buckets {
                let path = place.groups(bucket);
                if path.exists() {
                    append(&mut all, io::from_parquet(&path)?)?;
                }
            }
            all.rechunk_mut();
            let order = polars::prelude::SortMultipleOptions::default().with_maintain_order(true);
            Ok(all.sort(["channel_id"], order)?)
        };
        read().with_context(|| format!("analysing {}", analysis.name()))
    }

    /// The result for the present state of the corpus, computed if it is not stored.
    fn result(
        &self,
        engine: Option<&dyn Engine>,
        analysis: Analysis,
        options: &AnalyzeOptions,
    ) -> Result<(Place, DataFrame)> {
        for _ in 0..ATTEMPTS {
            let state = self.state()?;
            if state.channels == 0 {
                return Err(Error::new(Kind::TooLittleData, "the corpus has no channel")
                    .hint("add channels first: tubelab corpus add @…"));
            }
            let run = run(analysis, options, &state);
            let place = Place::new(&self.root, analysis.name(), &run.run);
            if place.run().as_ref() == Some(&run) {
                return Ok((place.clone(), io::from_parquet(&place.channels())?));
            }
            let buckets = match engine {
                None => self.compute(analysis, options, &place),
                Some(engine) => self.compute_on(engine, analysis, &options.time_zone, &state, &place),
            };
            // Other processes may have added channels meanwhile: then some buckets are of an earlier state, and an
            // engine may have missed a file.
            if (buckets.is_ok() || engine.is_some()) && self.state()?.digest != state.digest {
                place.discard()?;
                continue;
            }
            let table = ranked(buckets?, analysis)?;
            let videos: i64 = columns::integers(&table, "videos")?.into_iter().flatten().sum();
            if table.height() != state.channels || usize::try_from(videos) != Ok(state.videos) {
                let message = format!(
                    "the result has {} channels and {videos} videos, the corpus has {} and {}",
                    table.height(),
                    state.channels,
                    state.videos
                );
                place.discard()?;
                return Err(Error::new(Kind::Internal, message));
            }
            Place::write(&place.channels(), &io::to_parquet(&table)?)?;
            place.complete(&run)?;
            return Ok((place, table));
        }
        Err(Error::new(Kind::Storage, "the corpus changed while it was analysed")
            .hint("run the analysis again when no other process adds or refreshes channels"))
    }

    fn compute(&self, analysis: Analysis, options: &AnalyzeOptions, place: &Place) -> Result<Vec<DataFrame>> {
        let wanted = analysis.columns();
        let label = format!("{}: buckets", analysis.name());
        self.each_bucket(&label, |bucket| {
            let kept = place.rows(bucket);
            // Written last, and completely: this bucket was done before an interruption.
            if let Ok(rows) = io::from_parquet(&kept) {
                return Ok(rows);
            }
            let opened = self.bucket(bucket)?;
            let (mut rows, mut groups) = (DataFrame::default(), DataFrame::default());
            opened.each(Some(&wanted), |id, videos| {
                let found = analysis.of(id, videos, &options.time_zone)?;
                append(&mut rows, found.channel)?;
                match found.groups {
                    Some(more) => append(&mut groups, more),
                    None => Ok(()),
                }
            })?;
            if rows.height() != opened.channels.height() {
                return Err(Error::new(Kind::Internal, format!("bucket {bucket:04} lost a channel")));
            }
            match rows.height() {
                0 => Ok(rows),
                _ => store(place, bucket, rows, groups, &opened.channels),
            }
        })
    }

    pub(super) fn state(&self) -> Result<State> {
        let mut rows: Vec<(String, String, i64)> = Vec::new();
        let (mut described_at, mut snapshot_at) = (None, None);
        let wanted = ["snapshot", "stored_videos", "described_at", "snapshot_at", "generated"].map(str::to_owned);
        for bucket in 0..self.head.buckets {
            for part in self.read(|| parts(&self.root, &Shard::new(Table::Channels, bucket)))? {
                let frame = part.read(&part.spans, Some(&wanted))?;
                let digests = columns::strings(&frame, "snapshot")?;
                let stored = columns::integers(&frame, "stored_videos")?;
                for ((span, digest), stored) in part.spans.iter().zip(digests).zip(stored) {
                    rows.push((span.id.clone(), digest.unwrap_or_default(), stored.unwrap_or_default()));
                }
                let live = columns::booleans(&frame, "generated")?;
                let described = columns::times(&frame, "described_at")?.into_iter().zip(live);
                let oldest = described
                    .filter(|(_, generated)| *generated != Some(true))
                    .filter_map(|(at, _)| at)
                    .min();
                described_at = described_at.into_iter().chain(oldest).min();
                let newest = columns::times(&frame, "snapshot_at")?.into_iter().flatten().max();
                snapshot_at = snapshot_at.into_iter().chain(newest).max();
            }
        }
        Ok(State {
            channels: rows.len(),
            videos: usize::try_from(rows.iter().map(|(_, _, stored)| stored).sum::<i64>()).unwrap_or_default(),
            described_at,
            snapshot_at,
            ids: rows.iter().map(|(id, ..)| id.clone()).collect(),
            digest: digest(rows),
        })
    }
}

/// The digest of channels: ids, digests of their snapshots, stored videos.
pub(super) fn digest(mut channels: Vec<(String, String, i64)>) -> String {
    channels.sort_unstable();
    let mut hash = Sha256::new();
    for (id, digest, stored) in &channels {
        hash.update(format!("{id}\t{digest}\t{stored}\n"));
    }
    format!("{:x}", hash.finalize())
}

/// Stores the rows of the channels in a bucket, and those of their groups.
pub(super) fn store(
    place: &Place,
    bucket: u32,
    mut rows: DataFrame,
    mut groups: DataFrame,
    channels: &DataFrame,
) -> Result<DataFrame> {
    if groups.height() > 0 {
        groups.rechunk_mut();
        Place::write(&place.groups(bucket), &io::to_parquet(&groups)?)?;
    }
    rows.rechunk_mut();
    let rows = described(rows, channels)?;
    Place::write(&place.rows(bucket), &io::to_parquet(&rows)?)?;
    Ok(rows)
}

/// The rows of all buckets in one table.
fn ranked(buckets: Vec<DataFrame>, analysis: Analysis) -> Result<DataFrame> {
    let mut all = DataFrame::default();
    for rows in buckets.into_iter().filter(|rows| rows.height() > 0) {
        append(&mut all, rows)?;
    }
    all.rechunk_mut();
    with_ranks(all.sort(["channel_id"], Default::default())?, analysis.ranked_by())
}

fn run(analysis: Analysis, options: &AnalyzeOptions, state: &State) -> Run {
    let time_zone = match analysis.has_calendar() {
        true => &options.time_zone,
        false => "UTC",
    };
    run_on(analysis.name(), time_zone, "", state)
}

/// The description of a result: its name is the day of the data and a digest of everything that it depends on.
pub(super) fn run_on(name: &str, time_zone: &str, options: &str, state: &State) -> Run {
    let mut key = vec![name, time_zone, &state.digest, env!("CARGO_PKG_VERSION")];
    if !options.is_empty() {
        key.push(options);
    }
    let digest = format!("{:x}", Sha256::digest(key.join("\n")));
    let at = jiff::Timestamp::from_microsecond(state.snapshot_at.unwrap_or_default()).unwrap_or_default();
    Run {
        format: FORMAT,
        analysis: name.to_owned(),
        time_zone: time_zone.to_owned(),
        run: format!("{}-{}", at.strftime("%Y-%m-%d"), digest.get(..12).unwrap_or_default()),
        channels: state.channels,
        videos: state.videos,
        described_at: state.described_at,
        snapshot_at: state.snapshot_at,
    }
}

/// The rows with what is known about their channels.
fn described(mut rows: DataFrame, channels: &DataFrame) -> Result<DataFrame> {
    let ids = columns::strings(channels, "channel_id")?;
    let places: HashMap<&str, u32> = ids
        .iter()
        .zip(0..)
        .filter_map(|(id, place)| Some((id.as_deref()?, place)))
        .collect();
    let wanted = columns::texts(&rows, "channel_id")?;
    let order: Vec<u32> = wanted.iter().filter_map(|id| places.get((*id)?).copied()).collect();
    let channels = channels.take(&IdxCa::from_vec("row".into(), order))?;
    let sizes: Vec<Option<&str>> = columns::integers(&channels, "subscribers")?
        .into_iter()
        .map(size)
        .collect();
    let names = [
        ("title", "channel"),
        ("handle", "handle"),
        ("main_category", "category"),
        ("main_language", "language"),
        ("country", "region"),
        ("subscribers", "subscribers"),
    ];
    let mut place = 1;
    for (from, to) in names {
        rows.insert_column(place, columns::column(&channels, from)?.clone().with_name(to.into()))?;
        place += 1;
    }
    rows.insert_column(place, Column::new("size".into(), sizes))?;
    Ok(rows)
}
