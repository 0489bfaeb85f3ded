//! Comments.

use super::{known_times, time, times};
use crate::error::Result;
use crate::fetch::wire::{self, count, or_default};
use crate::fetch::{Answer, Snapshot};
use crate::text::unicode::nfc;
use jiff::Timestamp;
use polars::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Thread {
    snippet: ThreadSnippet,
    replies: Option<Replies>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ThreadSnippet {
    video_id: Option<String>,
    top_level_comment: Comment,
    #[serde(default, deserialize_with = "count")]
    total_reply_count: Option<i64>,
}

#[derive(Deserialize)]
struct Replies {
    #[serde(default, deserialize_with = "or_default")]
    comments: Vec<Comment>,
}

#[derive(Deserialize)]
struct Comment {
    id: String,
    snippet: Snippet,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Snippet {
    video_id: Option<String>,
    parent_id: Option<String>,
    author_channel_id: Option<AuthorId>,
    author_display_name: Option<String>,
    text_original: Option<String>,
    text_display: Option<String>,
    #[serde(default, deserialize_with = "count")]
    like_count: Option<i64>,
    published_at: String,
    updated_at: Option<String>,
}

#[derive(Deserialize)]
struct AuthorId {
    value: Option<String>,
}

struct Row {
    comment: Comment,
    text: Option<String>,
    replies: Option<i64>,
    published_at: Timestamp,
    updated_at: Option<Timestamp>,
    fetched_at: Timestamp,
}

/// The comments in the snapshot, including replies: one row each, with the columns of
/// [`schema::COMMENTS`](crate::schema::COMMENTS), ordered by `video_id`, `published_at`, then `comment_id`.
///
/// A comment that was fetched several times counts once, in its latest form. The API returns at most five replies with
/// a thread; compare with the column `replies`. A comment that cannot be read is left out, and counted by
/// [`quality_of_snapshot`](super::quality_of_snapshot). [`sql`](crate::sql::sql()) knows the frame as `comments`.
///
/// # Errors
/// `is_format()`: an answer is not a list of items.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch::fetch, schema};
///
/// let comments = clean::comments(&fetch("demo")?)?;
/// assert_eq!(comments.width(), schema::COMMENTS.len());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn comments(snapshot: &Snapshot) -> Result<DataFrame> {
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let mut video_of: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |mut comment: Comment, replies: Option<i64>, plain: bool, fetched_at: Timestamp| {
        let Some(published_at) = time(&comment.snippet.published_at) else {
            return;
        };
        let updated_at = comment.snippet.updated_at.take().and_then(|at| time(&at));
        let snippet = &mut comment.snippet;
        let shown = snippet.text_display.take();
        let text = match snippet.text_original.take() {
            Some(text) => Some(nfc(&text)),
            None => shown.map(|text| nfc(&if plain { text } else { without_markup(&text) })),
        };
        let row = Row {
            text,
            replies,
            published_at,
            updated_at: updated_at.filter(|at| *at != published_at),
            fetched_at,
            comment,
        };
        let known = rows.get(&row.comment.id);
        if known.is_none_or(|known| known.fetched_at <= fetched_at) {
            // The inline reply to a thread comes again with all its replies, without their count.
            let replies = row.replies.or(known.and_then(|known| known.replies));
            rows.insert(row.comment.id.clone(), Row { replies, ..row });
        }
    };
    for (position, answer) in snapshot.answers_of("commentThreads") {
        let plain = answer
            .params
            .get("textFormat")
            .is_some_and(|format| format == "plainText");
        for thread in wire::read::<Thread>(answer, position)?.items {
            let (snippet, at) = (thread.snippet, answer.fetched_at);
            let video = snippet
                .video_id
                .or_else(|| snippet.top_level_comment.snippet.video_id.clone());
            let parent = snippet.top_level_comment.id.clone();
            let mut top = snippet.top_level_comment;
            top.snippet.video_id = video.clone();
            if let Some(video) = &video {
                video_of.insert(parent.clone(), video.clone());
            }
            add(top, snippet.total_reply_count, plain, at);
            for mut reply in thread.replies.map(|replies| replies.comments).unwrap_or_default() {
                reply.snippet.parent_id.get_or_insert_with(|| parent.clone());
                add(reply, None, plain, at);
            }
        }
    }
    for (position, answer) in snapshot.answers_of("comments") {
        let plain = answer
            .params
            .get("textFormat")
            .is_some_and(|format| format == "plainText");
        for mut reply in wire::read::<Comment>(answer, position)?.items {
            reply.snippet.parent_id = reply
                .snippet
                .parent_id
                .or_else(|| answer.params.get("parentId").cloned());
            add(reply, None, plain, answer.fetched_at);
        }
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    for row in &mut rows {
        let snippet = &mut row.comment.snippet;
        let thread = snippet.parent_id.as_ref().and_then(|parent| video_of.get(parent));
        snippet.video_id = snippet.video_id.take().or_else(|| thread.cloned());
    }
    rows.sort_by(|a, b| key(a).cmp(&key(b)));
    super::named("comments", frame(&rows)?)
}

/// The videos whose answers hold a comment that cannot be read, once for each such comment.
pub(super) fn unreadable(snapshot: &Snapshot) -> Result<Vec<String>> {
    let mut videos = Vec::new();
    let is_readable = |comment: &Comment| time(&comment.snippet.published_at).is_some();
    for (position, answer) in snapshot.answers_of("commentThreads") {
        let list = wire::read::<Thread>(answer, position)?;
        let replies = |thread: &Thread| {
            thread.replies.as_ref().map_or(0, |replies| {
                replies.comments.iter().filter(|reply| !is_readable(reply)).count()
            })
        };
        let lost = |fault: &&wire::Fault| fault.is_lost || fault.path.starts_with("replies.");
        let lost = list.faults.iter().filter(lost).count();
        let top = list
            .items
            .iter()
            .filter(|thread| !is_readable(&thread.snippet.top_level_comment));
        let all = lost + top.count() + list.items.iter().map(replies).sum::<usize>();
        videos.extend(std::iter::repeat_n(name(answer, "videoId"), all));
    }
    for (position, answer) in snapshot.answers_of("comments") {
        let list = wire::read::<Comment>(answer, position)?;
        let lost = list.faults.iter().filter(|fault| fault.is_lost).count();
        let all = lost + list.items.iter().filter(|reply| !is_readable(reply)).count();
        videos.extend(std::iter::repeat_n(name(answer, "parentId"), all));
    }
    Ok(videos)
}

fn name(answer: &Answer, parameter: &str) -> String {
    answer.params.get(parameter).cloned().unwrap_or_default()
}

fn key(row: &Row) -> (Option<&str>, Timestamp, &str) {
    (
        row.comment.snippet.video_id.as_deref(),
        row.published_at,
        &row.comment.id,
    )
}

fn frame(rows: &[Row]) -> Result<DataFrame> {
    let texts = |name: &str, value: fn(&Row) -> Option<&str>| -> Column {
        Column::new(name.into(), rows.iter().map(value).collect::<Vec<_>>())
    };
    let numbers = |name: &str, value: fn(&Row) -> Option<i64>| -> Column {
        Column::new(name.into(), rows.iter().map(value).collect::<Vec<_>>())
    };
    let columns = vec![
        texts("comment_id", |row| Some(&row.comment.id)),
        texts("video_id", |row| row.comment.snippet.video_id.as_deref()),
        texts("parent_id", |row| row.comment.snippet.parent_id.as_deref()),
        texts("author_channel_id", |row| {
            row.comment.snippet.author_channel_id.as_ref()?.value.as_deref()
        }),
        texts("author", |row| row.comment.snippet.author_display_name.as_deref()),
        texts("text", |row| row.text.as_deref()),
        numbers("likes", |row| row.comment.snippet.like_count),
        numbers("replies", |row| row.replies),
        times("published_at", rows.iter().map(|row| row.published_at)),
        known_times("updated_at", rows.iter().map(|row| row.updated_at)),
        times("fetched_at", rows.iter().map(|row| row.fetched_at)),
    ];
    Ok(DataFrame::new(rows.len(), columns)?)
}

/// The text of the API's HTML: line breaks, no tags, entities decoded once.
fn without_markup(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        text.push_str(before);
        let Some((tag, after)) = tag.split_once('>') else {
            rest = tag;
            break;
        };
        if tag.starts_with("<br") {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    html_escape::decode_html_entities(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::without_markup;

    #[test]
    fn markup_goes_once() {
        for (html, text) in [
            ("a &lt;b&gt; &amp;amp; c&#39;s", "a <b> &amp; c's"),
            ("one<br>two<br />three", "one\ntwo\nthree"),
            (
                "<a href=\"http://google.com/\">Google.com</a> &quot;x&quot;",
                "Google.com \"x\"",
            ),
            ("5 &lt; 6, and 7 < 8", "5 < 6, and 7 < 8"),
        ] {
            assert_eq!(without_markup(html), text);
        }
    }
}
