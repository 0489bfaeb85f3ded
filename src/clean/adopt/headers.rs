//! Headers of well-known files: which of our columns they mean.

use polars::prelude::DataFrame;

/// A header in lower case, with `_` for all that is neither letter nor digit.
pub(super) fn normal(header: &str) -> String {
    let mut normal = String::with_capacity(header.len());
    let mut before = ' ';
    for letter in header.trim().chars() {
        // `viewCount` is view_count.
        if letter.is_uppercase() && (before.is_lowercase() || before.is_numeric()) {
            normal.push('_');
        }
        match letter.is_alphanumeric() {
            true => normal.extend(letter.to_lowercase()),
            false if !normal.ends_with('_') => normal.push('_'),
            false => {}
        }
        before = letter;
    }
    normal.trim_matches('_').to_owned()
}

/// The headers that a column of the schema has elsewhere, the most certain first.
pub(super) fn of(field: &str) -> &'static [&'static str] {
    match field {
        "video_id" => &[
            "video_id",
            "videoid",
            "youtube_id",
            "external_video_id",
            "content",
            "id",
        ],
        "channel_id" => &["channel_id", "channelid"],
        "channel_title" => &["channel_title", "channeltitle", "channel_name", "channel", "author"],
        "title" => &["title", "video_title", "video_title_original", "video_name"],
        "description" => &["description", "video_description", "video_description_original"],
        "published_at" => &[
            "published_at",
            "publish_time",
            "publishedat",
            "video_publish_time",
            "video_publish_timestamp",
            "publish_timestamp",
            "publish_date",
            "published_date",
            "published",
            "upload_date",
        ],
        "fetched_at" => &[
            "fetched_at",
            "trending_date",
            "collected_at",
            "retrieved_at",
            "snapshot_date",
            "scraped_at",
        ],
        "duration_s" => &[
            "duration_s",
            "duration_seconds",
            "duration_sec",
            "approx_duration_ms",
            "duration_ms",
            "duration",
            "length",
        ],
        "views" => &["views", "view_count", "viewcount", "views_count"],
        "likes" => &["likes", "like_count", "likecount", "likes_count"],
        "comments" => &[
            "comments",
            "comment_count",
            "commentcount",
            "comment_total",
            "comments_count",
            "comments_added",
        ],
        "live" => &["live", "live_broadcast_content"],
        "is_short" => &["is_short"],
        "tags" => &["tags"],
        "category_id" => &["category_id", "categoryid"],
        "language" => &[
            "language",
            "default_language",
            "default_audio_language",
            "video_audio_language",
        ],
        "made_for_kids" => &["made_for_kids"],
        "thumbnail" => &["thumbnail", "thumbnail_link", "thumbnail_url"],
        _ => &[],
    }
}

/// Where a frame with these headers is from, for the source line.
pub(super) fn source_of(frame: &DataFrame) -> &'static str {
    let headers: Vec<String> = frame.get_column_names().into_iter().map(|name| normal(name)).collect();
    let has = |name: &str| headers.iter().any(|header| header == name);
    if has("trending_date") {
        "File of trending videos, not fetched by tubelab"
    } else if has("content") && has("video_publish_time") {
        "Export of YouTube Studio, not fetched by tubelab"
    } else if has("video_publish_timestamp") || has("approx_duration_ms") {
        "Export of Google Takeout, not fetched by tubelab"
    } else {
        "Own data, not fetched by tubelab"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_compared_in_one_form() {
        for (header, wanted) in [
            ("Video publish time", "video_publish_time"),
            ("viewCount", "view_count"),
            ("Approx Duration (ms)", "approx_duration_ms"),
            (" publishedAt ", "published_at"),
            ("Video Title (Original)", "video_title_original"),
        ] {
            assert_eq!(normal(header), wanted);
        }
    }
}
