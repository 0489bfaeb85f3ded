//! Models of a channel's videos, evaluated on videos they have not seen.
//!
//! | question | function |
//! |---|---|
//! | How many views will a video have? | [`views`] |
//! | How many likes and comments per view? | [`engagement()`] |
//! | Where is the level of views going? | [`forecast()`] |
//! | What are the videos about? | [`clusters`] |
//! | All of these at once | [`all()`] |
//! | What can be expected of a planned video? | [`plan()`], [`plans`] |
//! | What can be expected on a channel with few videos? | [`Corpus::train`](crate::corpus::Corpus::train), a model of many channels |
//! | Keep the better model when there are new videos | [`retrain()`], [`load()`] |
//!
//! [`views`] and [`engagement()`] fit an elastic net, a random forest and gradient boosting to the
//! [features](crate::features) known before publication, and test each twice on videos it has not seen: in shuffled
//! folds, and on the next videos in time. All are compared with a simple guess, the median of the last ten videos of
//! the same format, and the card says so if none is better. The simplest model whose error on the next videos is within
//! one standard error of the smallest makes the predictions.
//!
//! **Age.** A video of two days is not comparable with one of two years. Videos younger than a week are left out,
//! because most views and responses come in the first days. Views of videos younger than 90 days are brought to that
//! age with the channel's own curve of views by age ([`analyze::settled`](crate::analyze::settled())), so that the
//! youngest do not look like a decline. Beyond 90 days, growth of the channel and age of the video cannot be separated.
//!
//! **Limits.** Where no model is better than the simple guess, the guess and its intervals are what is predicted.
//! Features outside the range of the training videos are set to the nearest value seen, and named. The trend of the
//! channel is not continued.
//!
//! All findings are associations: videos with numbers in their titles may have more views for another reason.

mod all;
mod champions;
mod clusters;
mod engagement;
mod global;
mod logged;
mod retrain;

#[doc(hidden)]
pub use crate::model::regressor;
pub use crate::model::{
    Boosting, Forecast, Forest, GlobalModel, GlobalOptions, Learner, Model, Plan, Plans, Target, TrainOptions,
    forecast, forecast_with, load_file, plan, plans,
};
pub use crate::stats::metrics;
pub use all::{All, all, all_with};
pub(crate) use champions::models_directory;
pub use champions::{champions, load, load_with};
pub use clusters::clusters;
pub use engagement::{engagement, engagement_with};
pub(crate) use global::logged as logged_global;
pub use retrain::{Retrained, retrain, retrain_with};

use crate::error::Result;
use polars::prelude::DataFrame;

/// Fits, evaluates and logs models of the views of one channel's videos, with the default [`TrainOptions`].
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns. Live and upcoming broadcasts, videos with unknown
/// views, duration or date, and those published less than seven days before they were fetched are left out and counted.
///
/// The same videos with the same options are trained once per session and logged as one run, however often the cell
/// runs. [`cache::clear`](crate::cache::clear) or a new session trains and logs again. A run that could not be logged
/// is tried again. A failure to log never fails the training; the card reports it.
///
/// # Errors
/// `is_too_little_data()`: fewer than ten usable videos. `is_input()`: the frame lacks a required column or has videos
/// of several channels. `is_interrupted()`: the user stopped the training.
///
/// # Examples
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

/// As [`views`], with options; they are checked before anything is fitted.
///
/// # Errors
/// As [`views`]; `is_input()`: an option is out of range.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::train::{Learner, TrainOptions};
///
/// let options = TrainOptions::new().tracked(false).learners([Learner::ElasticNet]).time_zone("Europe/Berlin");
/// let model = train::views_with(&clean(&fetch("demo")?)?, &options)?;
/// assert_eq!(model.learner(), Learner::ElasticNet);
/// assert!(model.coefficients()?.height() > 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn views_with(videos: &DataFrame, options: &TrainOptions) -> Result<Model> {
    crate::platform::interrupt::begin();
    logged::trained(videos, options, Target::Views)
}
