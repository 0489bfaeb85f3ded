//! Views over time: the observations of each refresh of a snapshot.

use super::times;
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::fetch::figures::{Figures, observations};
use polars::prelude::*;

/// All observations of the figures: one row per video and time of observation, ordered by `video_id`, then
/// `fetched_at`, with the columns of [`schema::GROWTH`](crate::schema::GROWTH).
///
/// A snapshot has one observation for the fetch, and one for each [`refresh`](crate::fetch::refresh()).
/// [`sql`](crate::sql::sql()) knows the frame as `growth`.
///
/// # Errors
/// `is_format()`: an answer does not have the documented form; the message names the path.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch::fetch};
///
/// let growth = clean::growth(&fetch("demo")?)?;
/// assert_eq!(growth.height(), clean::clean(&fetch("demo")?)?.height(), "one moment only");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn growth(snapshot: &Snapshot) -> Result<DataFrame> {
    super::named("growth", observed(snapshot)?)
}

/// Like [`growth`], without naming the frame for SQL.
pub(crate) fn observed(snapshot: &Snapshot) -> Result<DataFrame> {
    let mut rows = observations(snapshot)?;
    // Stable: of two answers of the same moment the first stays first, and is the one that is kept.
    rows.sort_by(|(a_id, a), (b_id, b)| (a_id, a.fetched_at).cmp(&(b_id, b.fetched_at)));
    rows.dedup_by(|(b_id, b), (a_id, a)| a_id == b_id && a.fetched_at == b.fetched_at);
    let numbers = |name: &str, value: &dyn Fn(&Figures) -> Option<i64>| -> Column {
        Int64Chunked::from_iter_options(name.into(), rows.iter().map(|(_, figures)| value(figures)))
            .into_series()
            .into_column()
    };
    let ids = StringChunked::from_iter_values("video_id".into(), rows.iter().map(|(id, _)| id.as_str()));
    let columns = vec![
        ids.into_series().into_column(),
        times("fetched_at", rows.iter().map(|(_, figures)| figures.fetched_at)),
        numbers("views", &|figures| figures.views),
        numbers("likes", &|figures| figures.likes),
        numbers("comments", &|figures| figures.comments),
    ];
    Ok(DataFrame::new(rows.len(), columns)?)
}
