//! The channel's videos as a frame.

use super::figures::newest_stats;
use super::{channel_title, duration, nfc, picture, shorts, time, times};
use crate::cache::memo;
use crate::error::{Moment, Result};
use crate::fetch::wire::{self, Video};
use crate::fetch::{Answer, Snapshot};
use jiff::Timestamp;
use polars::prelude::*;
use std::collections::HashMap;
use unicode_normalization::is_nfc;

/// The channel's videos: one row each, ordered by `published_at`, then `video_id`, with the columns of
/// [`schema::VIDEOS`](super::schema::VIDEOS). The charts of popular videos are left to [`charts`](super::charts()). A video
/// that was answered twice counts once, with its newest description and its newest figures. Deleted and private videos are
/// not in the API's answers, and so not in the frame; [`quality_of_snapshot`](super::quality_of_snapshot) counts them. The
/// frame is remembered for the session: the same snapshot once more costs nothing.
///
/// # Errors
/// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
///
/// ```
/// use tubelab::{clean::clean, fetch::fetch};
///
/// let videos = clean(&fetch("demo")?)?;
/// assert_eq!(videos.column("views")?.dtype(), &tubelab::polars::prelude::DataType::Int64);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn clean(snapshot: &Snapshot) -> Result<DataFrame> {
    memo(format!("clean {}", snapshot.digest()), || cleaned(snapshot))
}

fn cleaned(snapshot: &Snapshot) -> Result<DataFrame> {
    // A snapshot of single videos has no answer about the channel; each video still names its own.
    let described = snapshot.answers_of("channels").next().is_some();
    let mut rows = rows(snapshot, described)?;
    rows.sort_by(|a, b| (a.published_at, &a.video.id).cmp(&(b.published_at, &b.video.id)));
    let title = if described {
        Some(channel_title(snapshot)?)
    } else {
        None
    };
    frame(&rows, title)
}

/// Whether the answer lists a chart of popular videos, which are those of any channel.
pub(super) fn is_chart(answer: &Answer) -> bool {
    answer.params.contains_key("chart")
}

/// A video with what was worked out from it.
pub(super) struct Row {
    video: Video,
    published_at: Timestamp,
    fetched_at: Timestamp,
    duration_s: Option<i64>,
    short: Option<(bool, &'static str)>,
}

fn rows(snapshot: &Snapshot, of_a_channel: bool) -> Result<Vec<Row>> {
    let wanted = snapshot
        .answers_of("videos")
        .filter(|(_, answer)| !(of_a_channel && is_chart(answer)));
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut rows: Vec<Row> = Vec::new();
    for (position, answer, videos) in wire::read_all::<Video>(wanted)? {
        for video in videos {
            let place = places.get(&video.id).copied();
            let known = place.and_then(|place| rows.get(place));
            if known.is_some_and(|known| known.fetched_at >= answer.fetched_at) {
                continue;
            }
            let id = video.id.clone();
            let moment = || format!("reading the video {id} of answer {} of the snapshot", position + 1);
            let row = row(video, answer.fetched_at).at(moment)?;
            match place.and_then(|place| rows.get_mut(place)) {
                Some(known) => *known = row,
                None => {
                    places.insert(id, rows.len());
                    rows.push(row);
                }
            }
        }
    }
    // What a refresh observed since: figures, without descriptions.
    for (id, figures) in newest_stats(snapshot)? {
        let Some(row) = places.get(&id).and_then(|place| rows.get_mut(*place)) else {
            continue;
        };
        if figures.fetched_at > row.fetched_at {
            row.fetched_at = figures.fetched_at;
            row.video.statistics.view_count = figures.views;
            row.video.statistics.like_count = figures.likes;
            row.video.statistics.comment_count = figures.comments;
            if figures.duration_s.is_some() {
                row.duration_s = figures.duration_s;
                row.short = shorts::evidence(&row.video.snippet.thumbnails, row.duration_s);
            }
        }
    }
    Ok(rows)
}

/// What is worked out from one video of an answer.
pub(super) fn row(video: Video, fetched_at: Timestamp) -> Result<Row> {
    let published_at = time(&video.snippet.published_at, "snippet.publishedAt")?;
    let written = video
        .content_details
        .as_ref()
        .and_then(|details| details.duration.as_deref());
    let duration_s = match written {
        Some(text) => duration::seconds(text).at(|| "reading contentDetails.duration")?,
        None => None,
    };
    let short = shorts::evidence(&video.snippet.thumbnails, duration_s);
    Ok(Row {
        video,
        published_at,
        fetched_at,
        duration_s,
        short,
    })
}

pub(super) fn frame(rows: &[Row], channel_title: Option<String>) -> Result<DataFrame> {
    let texts = |name: &str, value: &dyn Fn(&Row) -> Option<String>| -> Column {
        StringChunked::from_iter_options(name.into(), rows.iter().map(value))
            .into_series()
            .into_column()
    };
    let numbers = |name: &str, value: &dyn Fn(&Row) -> Option<i64>| -> Column {
        Int64Chunked::from_iter_options(name.into(), rows.iter().map(value))
            .into_series()
            .into_column()
    };
    let flags = |name: &str, value: &dyn Fn(&Row) -> Option<bool>| -> Column {
        BooleanChunked::from_iter_options(name.into(), rows.iter().map(value))
            .into_series()
            .into_column()
    };
    let title_of = |row: &Row| {
        let own = || nfc(row.video.snippet.channel_title.as_deref().unwrap_or_default());
        Some(channel_title.clone().unwrap_or_else(own))
    };
    let live_of = |row: &Row| {
        row.video
            .snippet
            .live_broadcast_content
            .clone()
            .or_else(|| Some("none".to_owned()))
    };
    let language_of = |row: &Row| {
        let snippet = &row.video.snippet;
        snippet
            .default_language
            .clone()
            .or_else(|| snippet.default_audio_language.clone())
    };
    let columns = vec![
        texts("video_id", &|row| Some(row.video.id.clone())),
        texts("channel_id", &|row| Some(row.video.snippet.channel_id.clone())),
        texts("channel_title", &title_of),
        texts("title", &|row| Some(nfc(&row.video.snippet.title))),
        texts("description", &|row| row.video.snippet.description.clone()),
        times("published_at", rows.iter().map(|row| row.published_at)),
        times("fetched_at", rows.iter().map(|row| row.fetched_at)),
        numbers("duration_s", &|row| row.duration_s),
        numbers("views", &|row| row.video.statistics.view_count),
        numbers("likes", &|row| row.video.statistics.like_count),
        numbers("comments", &|row| row.video.statistics.comment_count),
        texts("live", &live_of),
        flags("is_short", &|row| row.short.map(|(is_short, _)| is_short)),
        texts("short_evidence", &|row| {
            row.short.map(|(_, evidence)| evidence.to_owned())
        }),
        tags(rows),
        texts("category_id", &|row| row.video.snippet.category_id.clone()),
        texts("language", &language_of),
        flags("made_for_kids", &|row| row.video.status.as_ref()?.made_for_kids),
        texts("thumbnail", &|row| picture(&row.video.snippet.thumbnails)),
        texts("title_raw", &|row| {
            let raw = &row.video.snippet.title;
            (!is_nfc(raw)).then(|| raw.clone())
        }),
    ];
    Ok(DataFrame::new(rows.len(), columns)?)
}

fn tags(rows: &[Row]) -> Column {
    let mut lists = ListStringChunkedBuilder::new("tags".into(), rows.len(), rows.len() * 8);
    for row in rows {
        match row.video.snippet.tags.as_deref() {
            Some(tags) if !tags.is_empty() => lists.append_values_iter(tags.iter().map(String::as_str)),
            _ => lists.append_null(),
        }
    }
    lists.finish().into_series().into_column()
}
