//! Views over time: what each refresh of a snapshot observed.

use super::times;
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::fetch::figures::{Figures, observations};
use polars::prelude::*;

/// The figures of every video at every moment at which they were asked for, with the columns of
/// [`schema::GROWTH`](super::schema::GROWTH): one row for each video and moment, ordered by `video_id`, then `fetched_at`.
/// A snapshot has one moment for each [`refresh`](crate::fetch::refresh()), and one for the fetch.
///
/// # Errors
/// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
///
/// ```
/// use tubelab::{clean, fetch::fetch};
///
/// let growth = clean::growth(&fetch("demo")?)?;
/// assert_eq!(growth.height(), clean::clean(&fetch("demo")?)?.height(), "one moment only");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn growth(snapshot: &Snapshot) -> Result<DataFrame> {
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
    super::named("growth", DataFrame::new(rows.len(), columns)?)
}
