//! The shapes of the API's answers: only the fields that are used, every one of them optional where the API may leave
//! it out. Unknown fields are ignored; a known field of another type is an error that names its path.

use super::snapshot::Answer;
use crate::error::{Error, Kind, Result};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use std::collections::BTreeMap;

/// A list answer. An unknown channel gives one without `items`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct List<T> {
    #[serde(default = "Vec::new")]
    pub items: Vec<T>,
    pub next_page_token: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Channel {
    pub id: String,
    pub snippet: Option<ChannelSnippet>,
    pub content_details: Option<ChannelDetails>,
    pub statistics: Option<ChannelStatistics>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChannelSnippet {
    pub title: String,
    pub custom_url: Option<String>,
    pub published_at: String,
    pub country: Option<String>,
    #[serde(default)]
    pub thumbnails: Thumbnails,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChannelDetails {
    pub related_playlists: RelatedPlaylists,
}

#[derive(Debug, Deserialize)]
pub(crate) struct RelatedPlaylists {
    pub uploads: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChannelStatistics {
    #[serde(default, deserialize_with = "count")]
    pub view_count: Option<i64>,
    #[serde(default, deserialize_with = "count")]
    pub subscriber_count: Option<i64>,
    #[serde(default)]
    pub hidden_subscriber_count: bool,
    #[serde(default, deserialize_with = "count")]
    pub video_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlaylistItem {
    content_details: Option<VideoRef>,
    snippet: Option<PlaylistItemSnippet>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PlaylistItemSnippet {
    resource_id: VideoRef,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct VideoRef {
    video_id: Option<String>,
}

impl PlaylistItem {
    /// The video's id, which stands in either part; a playlist may also hold things that are not videos.
    pub fn video_id(self) -> Option<String> {
        let in_details = self.content_details.and_then(|details| details.video_id);
        in_details.or_else(|| self.snippet?.resource_id.video_id)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Video {
    pub id: String,
    pub snippet: VideoSnippet,
    pub content_details: Option<VideoDetails>,
    #[serde(default)]
    pub statistics: VideoStatistics,
    pub status: Option<VideoStatus>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoSnippet {
    pub published_at: String,
    pub channel_id: String,
    pub title: String,
    pub description: Option<String>,
    #[serde(default)]
    pub thumbnails: Thumbnails,
    pub channel_title: Option<String>,
    pub tags: Option<Vec<String>>,
    pub category_id: Option<String>,
    pub live_broadcast_content: Option<String>,
    pub default_language: Option<String>,
    pub default_audio_language: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct VideoDetails {
    pub duration: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoStatistics {
    #[serde(default, deserialize_with = "count")]
    pub view_count: Option<i64>,
    #[serde(default, deserialize_with = "count")]
    pub like_count: Option<i64>,
    #[serde(default, deserialize_with = "count")]
    pub comment_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoStatus {
    pub made_for_kids: Option<bool>,
}

/// Pictures by size. `shortsAspectRatio` is read for its presence alone, so what a size holds is not looked at here.
pub(crate) type Thumbnails = BTreeMap<String, serde_json::Value>;

/// A search result of the type "channel".
#[derive(Debug, Deserialize)]
pub(crate) struct SearchResult {
    pub id: SearchId,
    pub snippet: Option<SearchSnippet>,
}

/// The title is escaped for HTML, as nowhere else in the API.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct SearchSnippet {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub thumbnails: Thumbnails,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SearchId {
    pub channel_id: Option<String>,
}

/// An item of `videos:batchGetStats`, in every form that it is said to have.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoStat {
    #[serde(alias = "videoId")]
    pub id: Option<String>,
    pub statistics: Option<VideoStatistics>,
    content_details: Option<StatDetails>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StatDetails {
    duration: Option<serde_json::Value>,
    duration_millis: Option<serde_json::Value>,
}

impl VideoStat {
    /// `754s`, `PT12M34S` or a number of milliseconds, as a duration that can be read; what is none of them is unknown.
    pub fn duration(&self) -> Option<String> {
        let details = self.content_details.as_ref()?;
        let plain = |value: &serde_json::Value| match value {
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let written = details.duration.as_ref().and_then(plain);
        let millis = || details.duration_millis.as_ref().and_then(plain)?.parse::<u64>().ok();
        written.or_else(|| millis().map(|millis| format!("PT{}S", millis / 1_000)))
    }
}

/// A comment with its replies, of which five at most are in it.
#[derive(Debug, Deserialize)]
pub(crate) struct CommentThread {
    pub id: String,
    snippet: ThreadSnippet,
    replies: Option<Replies>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ThreadSnippet {
    #[serde(default, deserialize_with = "count")]
    total_reply_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
struct Replies {
    #[serde(default = "Vec::new")]
    comments: Vec<serde::de::IgnoredAny>,
}

impl CommentThread {
    /// Whether it has more replies than are in it.
    pub fn has_more(&self) -> bool {
        let inside = self.replies.as_ref().map_or(0, |replies| replies.comments.len());
        let all = self.snippet.total_reply_count.unwrap_or(0);
        usize::try_from(all).is_ok_and(|all| all > inside)
    }
}

/// Reads the items of an answer; `position` is its place among the snapshot's answers, for the message.
pub(crate) fn read<T: DeserializeOwned>(answer: &Answer, position: usize) -> Result<List<T>> {
    if let Ok(list) = serde_json::from_str(&answer.body) {
        return Ok(list);
    }
    // Keeping the path takes twice the time, so it is done only where there is an error to tell.
    let mut json = serde_json::Deserializer::from_str(&answer.body);
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        // The path is told before the words: without the place, "line 1 column 48213" helps nobody.
        Error::new(
            Kind::Format,
            format!(
                "the answer of {} is not as documented: at {path}, {}",
                answer.endpoint,
                error.inner()
            ),
        )
        .at(format!("reading answer {} of the snapshot", position + 1))
        .hint("fetch the channel again; if it stays so, the API has changed and tubelab needs a newer version")
    })
}

/// A count, which the API writes as a string. Absent, empty and negative counts and those beyond 64 bits are unknown.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    use serde_json::Value;
    let digits = match Value::deserialize(deserializer)? {
        Value::Null => return Ok(None),
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        _ => {
            return Err(serde::de::Error::custom(
                "a number, or a string that holds one, was expected",
            ));
        }
    };
    let digits = digits.trim();
    let bare = digits.strip_prefix('-').unwrap_or(digits);
    if !bare.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(serde::de::Error::custom(format!("{digits:?} is not a whole number")));
    }
    Ok(digits.parse().ok().filter(|count| *count >= 0))
}
