//! The channel's videos as a frame.

use super::{named, shorts, time, times};
use crate::cache::memo;
use crate::error::Result;
use crate::fetch::description::{channel_language, channel_title};
use crate::fetch::figures::{Figures, newest_stats};
use crate::fetch::wire::{self, Text, Video, duration};
use crate::fetch::{Answer, Snapshot};
use crate::platform::event::timed;
use crate::text::unicode::composed;
use jiff::Timestamp;
use polars::prelude::*;
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::HashMap;

/// Converts a snapshot to a frame of the channel's videos: one row each, ordered by `published_at`, then `video_id`,
/// with the columns of [`schema::VIDEOS`](crate::schema::VIDEOS).
///
/// A video that was fetched several times has one row, with its latest description and figures. Deleted and private
/// videos are not in the API's answers and therefore not in the frame;
/// [`quality_of_snapshot`](super::quality_of_snapshot) counts them. A value that cannot be read is null, and a video
/// without a readable id, title, channel or publication date is left out; both are counted there, too. Charts of popular videos are left to
/// [`charts`](super::charts()). The frame is cached for the session, by the content of the snapshot.
/// [`sql`](crate::sql::sql()) knows it as `videos`.
///
/// # Errors
/// `is_format()`: an answer is not a list of items.
///
/// # Examples
/// ```
/// use tubelab::{clean::clean, fetch::fetch};
///
/// let videos = clean(&fetch("demo")?)?;
/// assert_eq!(videos.column("views")?.dtype(), &tubelab::polars::prelude::DataType::Int64);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn clean(snapshot: &Snapshot) -> Result<DataFrame> {
    named("videos", videos(snapshot)?)
}

/// Like [`clean`], without naming the frame for SQL.
pub(crate) fn videos(snapshot: &Snapshot) -> Result<DataFrame> {
    memo(format!("clean {}", snapshot.digest()), || {
        timed("clean", None, || cleaned(snapshot))
    })
}

/// Like [`videos`], without keeping the frame for the session.
pub(crate) fn cleaned(snapshot: &Snapshot) -> Result<DataFrame> {
    // A snapshot of single videos has no answer about the channel; each video still names its own.
    let described = snapshot.answers_of("channels").next().is_some();
    let channel = match described {
        true => Channel {
            title: Some(channel_title(snapshot)?),
            language: channel_language(snapshot),
        },
        false => Channel::default(),
    };
    let refreshed: HashMap<String, Figures> = newest_stats(snapshot)?.into_iter().collect();
    let wanted: Vec<(usize, &Answer)> = snapshot
        .answers_of("videos")
        .filter(|(_, answer)| !(described && is_chart(answer)))
        .collect();
    // Block by block, so that what was read goes as the frame comes: of a million videos it is more than a gigabyte.
    let mut keys = Vec::new();
    let mut frame = self::frame(&[], &channel)?;
    for block in wanted.chunks(BLOCK) {
        let mut rows = rows(block)?;
        // Before the refresh: of two descriptions the newer counts, whenever the figures are from.
        keys.extend(rows.iter().map(RowKey::of));
        for row in &mut rows {
            if let Some(figures) = refreshed.get(&*row.video.id) {
                row.refresh(figures);
            }
        }
        frame.vstack_mut_owned(self::frame(&rows.iter().collect::<Vec<_>>(), &channel)?)?;
    }
    frame.rechunk_mut();
    Ok(frame.take(&order(&keys))?)
}

/// The frame of a channel without videos.
pub(crate) fn no_videos() -> Result<DataFrame> {
    frame(&[], &Channel::default())
}

/// What the answer about the channel adds to its videos.
#[derive(Default)]
pub(super) struct Channel {
    title: Option<String>,
    /// Of the videos that state none.
    language: Option<String>,
}

/// Answers that are converted to columns at a time: of 50 videos each, 64,000 rows.
const BLOCK: usize = 1_280;

/// What the order of the rows depends on.
struct RowKey<'a> {
    id: Text<'a>,
    published_at: Timestamp,
    described_at: Timestamp,
}

impl<'a> RowKey<'a> {
    fn of(row: &Row<'a>) -> RowKey<'a> {
        RowKey {
            id: row.video.id.clone(),
            published_at: row.published_at,
            described_at: row.fetched_at,
        }
    }
}

/// The rows to keep, in the order of the schema: each video once, in its latest form.
fn order(keys: &[RowKey]) -> IdxCa {
    let mut newest: HashMap<&str, (IdxSize, &RowKey)> = HashMap::with_capacity(keys.len());
    for (place, row) in (0..).zip(keys) {
        let known = newest.entry(&row.id).or_insert((place, row));
        if row.described_at > known.1.described_at {
            *known = (place, row);
        }
    }
    let mut kept: Vec<(IdxSize, &RowKey)> = newest.into_values().collect();
    kept.par_sort_unstable_by(|(_, a), (_, b)| (a.published_at, &*a.id).cmp(&(b.published_at, &*b.id)));
    let places = kept.into_iter().map(|(place, _)| place).collect();
    IdxCa::from_vec(PlSmallStr::EMPTY, places)
}

/// Whether the answer lists a chart of popular videos, which may be of any channel.
pub(super) fn is_chart(answer: &Answer) -> bool {
    answer.params.contains_key("chart")
}

/// A video with derived values.
pub(super) struct Row<'a> {
    video: Video<'a>,
    /// The title in NFC, if that differs.
    composed: Option<String>,
    published_at: Timestamp,
    fetched_at: Timestamp,
    duration_s: Option<i64>,
    short: Option<(bool, &'static str)>,
}

impl Row<'_> {
    /// Applies the figures of a later refresh, which have no description.
    fn refresh(&mut self, figures: &Figures) {
        if figures.fetched_at <= self.fetched_at {
            return;
        }
        self.fetched_at = figures.fetched_at;
        self.video.statistics.view_count = figures.views;
        self.video.statistics.like_count = figures.likes;
        self.video.statistics.comment_count = figures.comments;
        if figures.duration_s.is_some() {
            self.duration_s = figures.duration_s;
            self.short = shorts::evidence(
                &self.video.snippet.thumbnails,
                &self.video.snippet.title,
                self.duration_s,
            );
        }
    }
}

fn rows<'a>(answers: &[(usize, &'a Answer)]) -> Result<Vec<Row<'a>>> {
    let rows = wire::read_each(answers.iter().copied(), |answer, videos| {
        let rows = videos.into_iter().filter_map(|video| row(video, answer.fetched_at));
        rows.collect::<Vec<_>>()
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// The derived values of one video of an answer; `None` without a publication date.
pub(super) fn row(video: Video<'_>, fetched_at: Timestamp) -> Option<Row<'_>> {
    let published_at = time(&video.snippet.published_at)?;
    let duration_s = written_duration(&video).and_then(|text| duration::seconds(text).ok().flatten());
    let short = shorts::evidence(&video.snippet.thumbnails, &video.snippet.title, duration_s);
    let composed = match composed(&video.snippet.title) {
        Cow::Borrowed(_) => None,
        Cow::Owned(title) => Some(title),
    };
    Some(Row {
        video,
        composed,
        published_at,
        fetched_at,
        duration_s,
        short,
    })
}

fn written_duration<'r>(video: &'r Video<'_>) -> Option<&'r str> {
    video.content_details.as_ref()?.duration.as_deref()
}

/// The values of `live` that the API documents.
const LIVE: [&str; 3] = ["none", "live", "upcoming"];

/// The text of `live`; `None` for a value that is not documented.
fn live<'r>(video: &'r Video<'_>) -> Option<&'r str> {
    let written = video.snippet.live_broadcast_content.as_deref().unwrap_or("none");
    Some(written).filter(|written| LIVE.contains(written))
}

/// Where in a video values are that are unknown because they are not what the API documents; `None` if the video has no
/// row.
pub(super) fn unreadable(video: &Video) -> Option<Vec<&'static str>> {
    time(&video.snippet.published_at)?;
    let is_no_duration = written_duration(video).is_some_and(|text| duration::seconds(text).is_err());
    let places = [
        ("contentDetails.duration", is_no_duration),
        ("snippet.liveBroadcastContent", live(video).is_none()),
    ];
    Some(
        places
            .into_iter()
            .filter(|(_, is)| *is)
            .map(|(place, _)| place)
            .collect(),
    )
}

/// One column: its name, and how its cells are read from the rows.
enum Cells {
    Texts(for<'r> fn(&'r Row<'_>) -> Option<&'r str>),
    Numbers(fn(&Row) -> Option<i64>),
    Flags(fn(&Row) -> Option<bool>),
    Times(fn(&Row) -> Timestamp),
    Tags,
    ChannelTitle,
    Language,
}

/// The columns of the schema, in its order.
const COLUMNS: [(&str, Cells); 20] = [
    ("video_id", Cells::Texts(|row| Some(&row.video.id))),
    ("channel_id", Cells::Texts(|row| Some(&row.video.snippet.channel_id))),
    ("channel_title", Cells::ChannelTitle),
    (
        "title",
        Cells::Texts(|row| Some(row.composed.as_deref().unwrap_or(&row.video.snippet.title))),
    ),
    (
        "description",
        Cells::Texts(|row| row.video.snippet.description.as_deref()),
    ),
    ("published_at", Cells::Times(|row| row.published_at)),
    ("fetched_at", Cells::Times(|row| row.fetched_at)),
    ("duration_s", Cells::Numbers(|row| row.duration_s)),
    ("views", Cells::Numbers(|row| row.video.statistics.view_count)),
    ("likes", Cells::Numbers(|row| row.video.statistics.like_count)),
    ("comments", Cells::Numbers(|row| row.video.statistics.comment_count)),
    ("live", Cells::Texts(|row| live(&row.video))),
    ("is_short", Cells::Flags(|row| row.short.map(|(is_short, _)| is_short))),
    (
        "short_evidence",
        Cells::Texts(|row| row.short.map(|(_, evidence)| evidence)),
    ),
    ("tags", Cells::Tags),
    (
        "category_id",
        Cells::Texts(|row| row.video.snippet.category_id.as_deref()),
    ),
    ("language", Cells::Language),
    (
        "made_for_kids",
        Cells::Flags(|row| row.video.status.as_ref()?.made_for_kids),
    ),
    (
        "thumbnail",
        Cells::Texts(|row| row.video.snippet.thumbnails.picture.as_deref()),
    ),
    (
        "title_raw",
        Cells::Texts(|row| row.composed.as_ref().map(|_| &*row.video.snippet.title)),
    ),
];

fn language<'r>(row: &'r Row<'_>) -> Option<&'r str> {
    let snippet = &row.video.snippet;
    let spoken = || snippet.default_audio_language.as_deref();
    snippet.default_language.as_deref().or_else(spoken)
}

pub(super) fn frame(rows: &[&Row], channel: &Channel) -> Result<DataFrame> {
    let column = |(name, cells): &(&'static str, Cells)| -> Column {
        let name = PlSmallStr::from_static(name);
        match cells {
            Cells::Texts(cell) => {
                StringChunked::from_iter_options(name, rows.iter().map(|row| cell(row))).into_column()
            }
            Cells::Numbers(cell) => {
                Int64Chunked::from_iter_options(name, rows.iter().map(|row| cell(row))).into_column()
            }
            Cells::Flags(cell) => {
                BooleanChunked::from_iter_options(name, rows.iter().map(|row| cell(row))).into_column()
            }
            Cells::Times(cell) => times(&name, rows.iter().map(|row| cell(row))),
            Cells::Tags => tags(name, rows),
            Cells::Language => {
                let declared = channel.language.as_deref();
                let stated = rows.iter().map(|row| language(row).or(declared));
                StringChunked::from_iter_options(name, stated).into_column()
            }
            Cells::ChannelTitle => match channel.title.as_deref() {
                Some(title) => StringChunked::full(name, title, rows.len()).into_column(),
                None => {
                    let own = |row: &&Row| {
                        let title = row.video.snippet.channel_title.as_deref().unwrap_or_default();
                        Some(composed(title).into_owned())
                    };
                    StringChunked::from_iter_options(name, rows.iter().map(own)).into_column()
                }
            },
        }
    };
    let columns: Vec<Column> = COLUMNS.par_iter().map(column).collect();
    Ok(DataFrame::new(rows.len(), columns)?)
}

fn tags(name: PlSmallStr, rows: &[&Row]) -> Column {
    let mut lists = ListStringChunkedBuilder::new(name, rows.len(), rows.len() * 8);
    for row in rows {
        match row.video.snippet.tags.as_deref() {
            Some(tags) if !tags.is_empty() => lists.append_values_iter(tags.iter().map(|tag| &**tag)),
            _ => lists.append_null(),
        }
    }
    lists.finish().into_series().into_column()
}
