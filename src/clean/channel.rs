//! The channel itself as a frame of one row.

use super::{known_times, named, picture, time, times};
use crate::error::{Error, Kind, Result};
use crate::fetch::Snapshot;
use crate::fetch::description::description;
use crate::text::unicode::nfc;
use polars::prelude::*;

/// The channel: one row, with the columns of [`schema::CHANNEL`](crate::schema::CHANNEL). [`sql`](crate::sql::sql()) knows
/// the frame as `channel`.
///
/// # Errors
/// `is_format()`: no answer describes the channel, or not in the documented form; the message names the path.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch::fetch};
///
/// let channel = clean::channel(&fetch("demo")?)?;
/// assert_eq!(channel.height(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn channel(snapshot: &Snapshot) -> Result<DataFrame> {
    named("channel", described(snapshot)?)
}

/// Like [`channel`], without naming the frame for SQL.
pub(crate) fn described(snapshot: &Snapshot) -> Result<DataFrame> {
    let (channel, fetched_at) = description(snapshot)?;
    let snippet = channel.snippet.ok_or_else(|| {
        Error::new(Kind::Format, "the API response for the channel has no snippet")
            .hint("fetch the channel with the part snippet")
    })?;
    let uploads = channel
        .content_details
        .and_then(|details| details.related_playlists?.uploads);
    let statistics = channel.statistics.unwrap_or_default();
    let subscribers = statistics
        .subscriber_count
        .filter(|_| !statistics.hidden_subscriber_count);
    let handle = snippet.custom_url.filter(|name| name.starts_with('@'));
    let columns = vec![
        Column::new("channel_id".into(), [channel.id]),
        Column::new("title".into(), [nfc(&snippet.title)]),
        Column::new("handle".into(), [handle]),
        known_times(
            "published_at",
            std::iter::once(snippet.published_at.as_deref().and_then(time)),
        ),
        Column::new("country".into(), [snippet.country]),
        Column::new("subscribers".into(), [subscribers]),
        Column::new("views".into(), [statistics.view_count]),
        Column::new("videos".into(), [statistics.video_count]),
        Column::new("uploads_playlist".into(), [uploads]),
        Column::new("thumbnail".into(), [picture(&snippet.thumbnails)]),
        times("fetched_at", std::iter::once(fetched_at)),
    ];
    Ok(DataFrame::new(1, columns)?)
}
