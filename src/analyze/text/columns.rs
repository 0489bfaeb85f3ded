//! Columns that a frame may lack: what they would say is then unknown.

use crate::analyze::{frame, rates};
use crate::error::Result;
use polars::prelude::DataFrame;

/// The column by `read`, or all unknown where the frame has none of this name.
pub(crate) fn optional<T: Clone>(
    frame: &DataFrame,
    name: &str,
    read: impl Fn(&DataFrame, &str) -> Result<Vec<Option<T>>>,
) -> Result<Vec<Option<T>>> {
    if frame.column(name).is_ok() {
        read(frame, name)
    } else {
        Ok(vec![None; frame.height()])
    }
}

/// Which rows are Shorts; none where the frame does not tell the formats apart.
pub(super) fn shorts(videos: &DataFrame) -> Result<Vec<Option<bool>>> {
    match videos.column("is_short") {
        Ok(_) => frame::flags(videos, "is_short"),
        Err(_) => Ok(vec![Some(false); videos.height()]),
    }
}

/// The engagement rate of each row, in percent of views; all unknown where the frame lacks one of its parts.
pub(super) fn engagement_rates(videos: &DataFrame) -> Result<Vec<Option<f64>>> {
    let views = optional(videos, "views", frame::numbers)?;
    let likes = optional(videos, "likes", frame::numbers)?;
    let comments = optional(videos, "comments", frame::numbers)?;
    let rows = views.into_iter().zip(likes).zip(comments);
    Ok(rows
        .map(|((views, likes), comments)| rates::engagement_rate(views, likes, comments))
        .collect())
}
