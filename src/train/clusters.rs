//! Content clusters.

use crate::analyze::{self, TopicModel};
use crate::error::Result;
use polars::prelude::DataFrame;

/// Groups the videos by the words of their titles: the same as [`analyze::topics`](crate::analyze::topics()).
///
/// The number of clusters is chosen by silhouette. Each cluster has its size, views, engagement and top words, and new
/// titles can be assigned to one.
///
/// # Errors
/// As [`analyze::topics`](crate::analyze::topics()).
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let clusters = train::clusters(&clean(&fetch("demo")?)?)?;
/// assert!(clusters.table()?.height() >= 2);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn clusters(videos: &DataFrame) -> Result<TopicModel> {
    analyze::topics(videos)
}
