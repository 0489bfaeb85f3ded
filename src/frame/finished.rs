//! Which videos are finished uploads, and which are Shorts.

use super::columns::{booleans, has, texts, times};
use crate::error::Result;
use polars::prelude::DataFrame;

/// For each video whether it is a finished upload: not live, not upcoming, and published before it was fetched.
pub(crate) fn finished(videos: &DataFrame) -> Result<Vec<bool>> {
    let live = texts(videos, "live")?;
    let (published, fetched) = (times(videos, "published_at")?, times(videos, "fetched_at")?);
    let rows = live.into_iter().zip(published).zip(fetched);
    Ok(rows
        .map(|((live, published), fetched)| {
            let over = live.is_none_or(|live| live == "none");
            over && published
                .zip(fetched)
                .is_none_or(|(published, fetched)| published <= fetched)
        })
        .collect())
}

/// Which videos are Shorts. A frame without `is_short` has none; null stays unknown.
pub(crate) fn shorts(videos: &DataFrame) -> Result<Vec<Option<bool>>> {
    match has(videos, "is_short") {
        true => booleans(videos, "is_short"),
        false => Ok(vec![Some(false); videos.height()]),
    }
}
