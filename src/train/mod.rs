//! Models of a channel's videos, honestly evaluated.
//!
//! | question | function |
//! |---|---|
//! | how many views will a video have | [`views`] |
//! | how many likes and comments for each view | [`engagement()`] |
//! | where the level of views is going | [`forecast()`] |
//! | what the videos are about | [`clusters`] |
//! | everything at once | [`all()`] |
//! | a video that is only planned | [`plan()`] |
//! | keep the better model when there are new videos | [`retrain()`], [`load()`] |
//!
//! [`views`] and [`engagement()`] fit an elastic net, a random forest and gradient boosting to the
//! [features](crate::features) known before publication, and test each twice on videos it has not seen: in shuffled folds,
//! and on the next videos in time. They stand beside a simple guess, the median of the last ten videos of the same format,
//! and the card says so when none is better. Predictions are made by the simplest model whose error on the next videos is
//! within one standard error of the smallest.
//!
//! **Age.** A video of two days is not compared with one of two years: videos younger than a week are left out, because
//! most of a video's views and responses come in its first days. Among the older ones the days since the channel's first
//! upload are a feature, in which growth of the channel and age of the video go together and cannot be told apart. (Age as
//! an exposure, views a day, would assume that views come evenly, which they do not.)
//!
//! What is found are associations: videos with numbers in their titles may have more views for another reason.

mod all;
mod champions;
mod clusters;
mod engagement;
mod logged;
mod retrain;

#[doc(hidden)]
pub use crate::model::regressor;
pub use crate::model::{
    Boosting, Forecast, Forest, Learner, Model, Plan, Plans, Target, TrainOptions, forecast, open, plan,
};
pub use crate::stats::metrics;
pub use all::{All, all, all_with};
pub(crate) use champions::models_directory;
pub use champions::{champions, load, load_with};
pub use clusters::clusters;
pub use engagement::{engagement, engagement_with};
pub use retrain::{Retrained, retrain, retrain_with};

use crate::error::Result;
use polars::prelude::DataFrame;

/// Fits, evaluates and logs models of the views of one channel's videos, with the default [`TrainOptions`].
///
/// `videos` is a frame as `clean` returns it. Left out, counted and told: videos that are live or upcoming, of unknown
/// views, duration or date, and those published less than seven days before they were fetched, which have not collected
/// their views yet.
///
/// The same videos with the same options are the same training: in one session it is done once, and logged as one run,
/// however often the cell runs. [`cache::clear`](crate::cache::clear) and another session train and log anew. A run that
/// could not be logged is tried again.
///
/// Errors: fewer than ten usable videos ([`Error::is_too_little_data`](crate::Error::is_too_little_data)); a frame that
/// lacks columns or holds several channels ([`Error::is_input`](crate::Error::is_input)). A failure to log never fails the
/// training: the card tells it.
///
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = train::views_with(&videos, &train::TrainOptions::new().tracked(false))?;
/// let predicted = model.predict(&videos.head(Some(3)))?;
/// assert_eq!(predicted.height(), 3);
/// println!("{}", model.verdict());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn views(videos: &DataFrame) -> Result<Model> {
    views_with(videos, &TrainOptions::new())
}

/// The same with settings of your own; they are checked before anything is fitted.
pub fn views_with(videos: &DataFrame, options: &TrainOptions) -> Result<Model> {
    crate::platform::interrupt::begin();
    logged::trained(videos, options, Target::Views)
}
