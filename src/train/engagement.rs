//! The model of engagement.

use super::{Model, Target, TrainOptions, logged};
use crate::error::Result;
use polars::prelude::DataFrame;

/// Fits, evaluates and logs models of the engagement rate, (likes + comments) / views, of one channel's videos.
///
/// The target is the logit of the rate, so that predictions stay between 0 and 100%; results are shown in percent of
/// views. Half a response is added on both sides of the odds (Haldane 1956; Anscombe 1956), so that a rate of 0 is
/// finite; the number of such videos is reported. In addition to the videos that [`views`](super::views) leaves out,
/// videos with unknown likes or comments, without views, or with more likes and comments than views are left out and
/// counted.
///
/// Everything else is as in [`views`](super::views).
///
/// # Errors
/// As [`views`](super::views).
///
/// # Examples
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

/// As [`engagement`](engagement()), with options.
///
/// # Errors
/// As [`engagement`](engagement()); `is_input()`: an option is out of range.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::train::{Learner, TrainOptions};
///
/// let options = TrainOptions::new().tracked(false).learners([Learner::RandomForest]);
/// let model = train::engagement_with(&clean(&fetch("demo")?)?, &options)?;
/// assert_eq!(model.target(), train::Target::Engagement);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn engagement_with(videos: &DataFrame, options: &TrainOptions) -> Result<Model> {
    crate::platform::interrupt::begin();
    logged::trained(videos, options, Target::Engagement)
}
