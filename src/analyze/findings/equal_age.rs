//! Views that can be compared across time.

use crate::error::Result;
use crate::frame::{self, columns};
use polars::prelude::DataFrame;

const DAY: i64 = 86_400_000_000;
/// Most videos have most of their views at this age.
const OLD_ENOUGH: i64 = 28 * DAY;

/// The videos with views at equal age.
pub(super) struct EqualAge {
    /// For each row of the frame: when it was published (microseconds), and its views at equal age.
    pub rows: Vec<Option<(i64, f64)>>,
    pub shorts: Vec<Option<bool>>,
    /// When the newest figures were fetched.
    pub fetched: Option<i64>,
    pub sentence: String,
}

impl EqualAge {
    pub fn of(videos: &DataFrame) -> Result<Self> {
        let views = columns::numbers(videos, "views")?;
        let published = columns::times(videos, "published_at")?;
        let fetched = columns::times(videos, "fetched_at")?;
        let finished = frame::finished(videos)?;
        let newest = fetched.iter().flatten().max().copied();
        let rows = views.iter().zip(&published).zip(fetched.iter().zip(&finished)).map(
            |((views, published), (fetched, finished))| {
                let (published, fetched) = ((*published)?, (*fetched)?);
                let comparable = *finished && fetched.saturating_sub(published) >= OLD_ENOUGH;
                comparable.then_some((published, (*views)?))
            },
        );
        Ok(EqualAge {
            rows: rows.collect(),
            shorts: columns::booleans(videos, "is_short")?,
            fetched: newest,
            sentence: "Only videos that are at least 28 days old are compared: younger ones are still gathering views."
                .into(),
        })
    }

    /// Views of the videos of one format that were published in `[from, to)`.
    pub fn between(&self, from: i64, to: i64, short: Option<bool>) -> Vec<f64> {
        let rows = self.rows.iter().zip(&self.shorts);
        rows.filter_map(|(row, is_short)| {
            let (published, views) = (*row)?;
            let same = short.is_none_or(|short| (*is_short == Some(true)) == short);
            (same && (from..to).contains(&published)).then_some(views)
        })
        .collect()
    }
}
