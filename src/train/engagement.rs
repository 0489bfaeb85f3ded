//! The model of engagement.

use super::{Model, Target, TrainOptions, logged};
use crate::error::Result;
use polars::prelude::DataFrame;

/// Fits, evaluates and logs models of the engagement rate, (likes + comments) / views, of one channel's videos.
///
/// Fitted is the logit of the rate, so that predictions stay between 0 and 100%; shown are percent of views. Half a
/// response is added to both sides of the odds (Haldane 1956; Anscombe 1956), so that a rate of 0 has a place; how many
/// there are is told. Left out, counted and told, besides what [`views`](super::views) leaves out: videos whose likes or
/// comments are unknown, videos without views, and videos with more likes and comments than views.
///
/// Everything else is as in [`views`](super::views).
///
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = train::engagement_with(&videos, &train::TrainOptions::new().tracked(false))?;
/// let rates = model.predict(&videos.head(Some(3)))?; // percent of views
/// assert!(rates.column("predicted_rate")?.f64()?.iter().flatten().all(|rate| (0.0..=100.0).contains(&rate)));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn engagement(videos: &DataFrame) -> Result<Model> {
    engagement_with(videos, &TrainOptions::new())
}

/// The same with settings of your own; they are checked before anything is fitted.
pub fn engagement_with(videos: &DataFrame, options: &TrainOptions) -> Result<Model> {
    crate::platform::interrupt::begin();
    logged::trained(videos, options, Target::Engagement)
}
