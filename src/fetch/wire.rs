//! The structure of the API's answers: only the fields that are used, every one optional if the API may leave it out.
//! Unknown fields are ignored. A known field of another type costs that field, or the item if it cannot do without
//! ([`read`]).

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

pub(crate) mod duration;
mod read;
mod text;
mod video;

pub(crate) use read::{Fault, read, read_each};
pub(crate) use text::{Text, count, or_default};
pub(crate) use video::{SIZES, Video, VideoStatistics, VideoThumbnails};

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
    pub published_at: Option<String>,
    pub country: Option<String>,
    pub default_language: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub thumbnails: Thumbnails,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChannelDetails {
    pub related_playlists: Option<RelatedPlaylists>,
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
    #[serde(default, deserialize_with = "or_default")]
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
    resource_id: Option<VideoRef>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct VideoRef {
    video_id: Option<String>,
}

impl PlaylistItem {
    /// The id of the video, which may be in either part; a playlist may also contain other things than videos.
    pub fn video_id(self) -> Option<String> {
        let in_details = self.content_details.and_then(|details| details.video_id);
        in_details.or_else(|| self.snippet?.resource_id?.video_id)
    }
}

/// Pictures by size; null if the API returns null.
pub(crate) type Thumbnails = BTreeMap<String, Option<Picture>>;

/// A picture: only its address is read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Picture {
    pub url: Option<String>,
}

impl<'de> Deserialize<'de> for Picture {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ThumbnailVisitor)
    }
}

/// Reads a picture without building values that are discarded.
struct ThumbnailVisitor;

impl<'de> Visitor<'de> for ThumbnailVisitor {
    type Value = Picture;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("a thumbnail")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Picture, A::Error> {
        #[derive(Deserialize)]
        #[serde(field_identifier, rename_all = "lowercase")]
        enum Key {
            Url,
            #[serde(other)]
            Other,
        }
        let mut picture = Picture::default();
        while let Some(key) = map.next_key()? {
            match key {
                Key::Url => {
                    if let serde_json::Value::String(url) = map.next_value()? {
                        picture.url = Some(url);
                    }
                }
                Key::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(picture)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Picture, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Picture::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Picture, E> {
        Ok(Picture::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Picture, E> {
        Ok(Picture::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Picture, E> {
        Ok(Picture::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Picture, E> {
        Ok(Picture::default())
    }

    fn visit_str<E>(self, _: &str) -> Result<Picture, E> {
        Ok(Picture::default())
    }
}

/// A search result of the type "channel".
#[derive(Debug, Deserialize)]
pub(crate) struct SearchResult {
    pub id: SearchId,
    pub snippet: Option<SearchSnippet>,
}

/// The title is escaped for HTML, unlike anywhere else in the API.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct SearchSnippet {
    #[serde(default, deserialize_with = "or_default")]
    pub title: String,
    #[serde(default, deserialize_with = "or_default")]
    pub thumbnails: Thumbnails,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SearchId {
    pub channel_id: Option<String>,
}

/// An item of `videos:batchGetStats`, in all forms that are documented.
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
    /// `754s`, `PT12M34S` or a number of milliseconds, as a duration; anything else is unknown.
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

/// A comment with at most five of its replies.
#[derive(Debug, Deserialize)]
pub(crate) struct CommentThread {
    pub id: String,
    snippet: Option<ThreadSnippet>,
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
    #[serde(default, deserialize_with = "or_default")]
    comments: Vec<IgnoredAny>,
}

impl CommentThread {
    /// Whether it has more replies than it contains.
    pub fn has_more(&self) -> bool {
        let inside = self.replies.as_ref().map_or(0, |replies| replies.comments.len());
        let all = self
            .snippet
            .as_ref()
            .and_then(|snippet| snippet.total_reply_count)
            .unwrap_or(0);
        usize::try_from(all).is_ok_and(|all| all > inside)
    }
}
