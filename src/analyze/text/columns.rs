//! Columns that a frame may lack: what they would say is then unknown.

use crate::analyze::frame;
use crate::error::Result;
use polars::prelude::DataFrame;

/// The column by `read`, or all unknown where the frame has none of this name.
pub(super) fn optional<T: Clone>(
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
