//! The columns of the frames that [`clean`](mod@crate::clean) returns: types, units, and the meaning of null.
//!
//! ```
//! use tubelab::{clean::clean, fetch::fetch, schema};
//!
//! let videos = clean(&fetch("demo")?)?;
//! let names: Vec<&str> = schema::VIDEOS.iter().map(|field| field.name).collect();
//! assert_eq!(videos.get_column_names(), names);
//! # Ok::<(), tubelab::Error>(())
//! ```

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The column's name.
    pub name: &'static str,
    /// The type, as polars writes it.
    pub kind: &'static str,
    /// The unit, or a description of the text.
    pub unit: &'static str,
    /// The meaning of null; empty if there is no null.
    pub null: &'static str,
    /// The field of the API's answer that it comes from.
    pub source: &'static str,
}

const fn field(
    name: &'static str,
    kind: &'static str,
    unit: &'static str,
    null: &'static str,
    source: &'static str,
) -> Field {
    Field {
        name,
        kind,
        unit,
        null,
        source,
    }
}

/// The columns of [`clean`](crate::clean::clean()): one row per video, ordered by `published_at`, then `video_id`.
#[rustfmt::skip]
pub const VIDEOS: &[Field] = &[
    field("video_id", "str", "id, 11 characters", "", "id"),
    field("channel_id", "str", "id, UC and 22 characters", "", "snippet.channelId"),
    field("channel_title", "str", "text, Unicode NFC", "", "channels: snippet.title; else snippet.channelTitle"),
    field("title", "str", "text, Unicode NFC", "", "snippet.title"),
    field("description", "str", "text", "not in the response", "snippet.description"),
    field("published_at", "datetime[μs, UTC]", "time", "", "snippet.publishedAt"),
    field("fetched_at", "datetime[μs, UTC]", "time", "", "when the response with the statistics was received"),
    field("duration_s", "i64", "seconds", "not known yet: live, upcoming, or never started (P0D); or not a duration", "contentDetails.duration"),
    field("views", "i64", "views", "not in the response, or beyond 64 bits", "statistics.viewCount"),
    field("likes", "i64", "likes", "hidden by the channel", "statistics.likeCount"),
    field("comments", "i64", "comments", "comments are disabled", "statistics.commentCount"),
    field("live", "str", "none, live or upcoming", "the response has another value", "snippet.liveBroadcastContent"),
    field("is_short", "bool", "", "unknown", "calculated, see short_evidence"),
    field("short_evidence", "str", "thumbnail, title (#shorts and three minutes or less) or duration", "no evidence either way", "snippet.thumbnails.shortsAspectRatio; snippet.title; contentDetails.duration"),
    field("tags", "list[str]", "tags set by the uploader, in their order", "the video has none", "snippet.tags"),
    field("category_id", "str", "id of a video category", "not in the response", "snippet.categoryId"),
    field("language", "str", "BCP 47 tag", "not stated", "snippet.defaultLanguage; else snippet.defaultAudioLanguage; else channels: snippet.defaultLanguage"),
    field("made_for_kids", "bool", "", "not in the response", "status.madeForKids"),
    field("thumbnail", "str", "URL of a thumbnail, 320 × 180 where there is one", "not in the response", "snippet.thumbnails"),
    field("title_raw", "str", "text as returned by the API", "the same as title", "snippet.title"),
];

/// The columns of [`charts`](crate::clean::charts()): one row per place in a chart, those of [`VIDEOS`] and these.
#[rustfmt::skip]
pub const CHARTS: &[Field] = &[
    field("region", "str", "ISO 3166-1 code", "not requested: the API's default", "parameter regionCode"),
    field("chart_category", "str", "id of a video category", "the chart of all categories", "parameter videoCategoryId"),
    field("rank", "i64", "rank in the chart, from 1", "", "order of the responses"),
];

/// The columns of [`comments`](crate::clean::comments()): one row per comment, ordered by `video_id`, `published_at`,
/// `comment_id`.
#[rustfmt::skip]
pub const COMMENTS: &[Field] = &[
    field("comment_id", "str", "id", "", "id"),
    field("video_id", "str", "id, 11 characters", "not in the response, and its thread is missing", "snippet.videoId"),
    field("parent_id", "str", "id of the parent comment", "a top-level comment", "snippet.parentId"),
    field("author_channel_id", "str", "id, UC and 22 characters", "not in the response", "snippet.authorChannelId.value"),
    field("author", "str", "name", "not in the response", "snippet.authorDisplayName"),
    field("text", "str", "plain text, Unicode NFC; markup and HTML entities of textDisplay removed once", "not in the \
                                                                                                           response", "snippet.textOriginal; else snippet.textDisplay"),
    field("likes", "i64", "likes", "not in the response", "snippet.likeCount"),
    field("replies", "i64", "replies; those in the snapshot may be fewer", "a reply, or not in the response", "snippet.totalReplyCount"),
    field("published_at", "datetime[μs, UTC]", "time", "", "snippet.publishedAt"),
    field("updated_at", "datetime[μs, UTC]", "time", "never edited, or not in the response", "snippet.updatedAt"),
    field("fetched_at", "datetime[μs, UTC]", "time", "", "when the response was received"),
];

/// The columns of [`categories`](crate::clean::categories()): one row per region and category, ordered by both.
#[rustfmt::skip]
pub const CATEGORIES: &[Field] = &[
    field("region", "str", "ISO 3166-1 code", "not requested", "parameter regionCode"),
    field("category_id", "str", "id of a video category", "", "id"),
    field("category", "str", "name", "", "snippet.title"),
    field("assignable", "bool", "whether uploaders can choose it", "not in the response", "snippet.assignable"),
];

/// The columns of [`channel`](crate::clean::channel()): one row.
#[rustfmt::skip]
pub const CHANNEL: &[Field] = &[
    field("channel_id", "str", "id, UC and 22 characters", "", "id"),
    field("title", "str", "text, Unicode NFC", "", "snippet.title"),
    field("handle", "str", "handle, with its @", "the channel has none", "snippet.customUrl"),
    field("published_at", "datetime[μs, UTC]", "time", "not in the response", "snippet.publishedAt"),
    field("country", "str", "ISO 3166-1 code", "not stated", "snippet.country"),
    field("subscribers", "i64", "subscribers; above 1,000 YouTube rounds down to three figures", "hidden by the channel", "statistics.subscriberCount"),
    field("views", "i64", "views", "not in the response, or beyond 64 bits", "statistics.viewCount"),
    field("videos", "i64", "public videos", "not in the response", "statistics.videoCount"),
    field("uploads_playlist", "str", "id, UU and 22 characters", "not in the response", "contentDetails.relatedPlaylists.uploads"),
    field("thumbnail", "str", "URL of a thumbnail, 240 × 240 where there is one", "not in the response", "snippet.thumbnails"),
    field("fetched_at", "datetime[μs, UTC]", "time", "", "when the response was received"),
];

/// The columns of [`growth`](crate::clean::growth()): one row per video and time of observation, ordered by `video_id`,
/// then `fetched_at`.
#[rustfmt::skip]
pub const GROWTH: &[Field] = &[
    field("video_id", "str", "id, 11 characters", "", "id"),
    field("fetched_at", "datetime[μs, UTC]", "time", "", "when the response was received"),
    field("views", "i64", "views", "not in the response, or beyond 64 bits", "statistics.viewCount"),
    field("likes", "i64", "likes", "hidden by the channel", "statistics.likeCount"),
    field("comments", "i64", "comments", "comments are disabled", "statistics.commentCount"),
];
