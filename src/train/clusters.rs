//! Content clusters.

use crate::analyze::{self, TopicModel};
use crate::error::Result;
use polars::prelude::DataFrame;

/// Groups the videos by what their titles are about: [`analyze::topics`](crate::analyze::topics()) under the name that
/// people who train models look for. The number of clusters is chosen by silhouette; each has its size, views, engagement
/// and top words, and new titles can be put into one.
///
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
