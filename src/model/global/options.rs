//! Options of a training across channels.

use crate::error::Result;
use crate::model::boosting::Boosting;
use crate::model::options::{TrainOptions, within};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Options of [`Corpus::train_with`](crate::corpus::Corpus::train_with).
///
/// | name | default | meaning | range |
/// |---|---|---|---|
/// | [`max_videos`](Self::max_videos) | 100,000 | most videos to learn from | 1,000 to 10,000,000 |
/// | [`folds`](Self::folds) | 5 | groups of channels, each predicted by a model of the others | 2 to 20 |
/// | [`seed`](Self::seed) | 42 | seed of the sample and of the folds | any |
/// | [`boosting`](Self::boosting) | 200 trees of depth 4, at least 20 videos per leaf | hyperparameters | see [`Boosting`] |
/// | [`time_zone`](Self::time_zone) | `TUBELAB_TIME_ZONE`, else UTC | time zone of hour and weekday | an IANA name |
/// | [`tracked`](Self::tracked) | true | whether the run is logged to MLflow | |
/// | [`mlflow_directory`](Self::mlflow_directory) | `TUBELAB_MLFLOW_DIR`, else the working directory | where it is logged | |
///
/// ```
/// use tubelab::train::GlobalOptions;
///
/// assert!(GlobalOptions::new().max_videos(20_000).folds(10).check().is_ok());
/// assert!(GlobalOptions::new().folds(1).check().unwrap_err().is_input());
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GlobalOptions {
    pub(crate) max_videos: usize,
    pub(crate) folds: usize,
    pub(crate) seed: u64,
    pub(crate) boosting: Boosting,
    pub(crate) time_zone: String,
    pub(crate) tracked: bool,
    /// A model file must not contain a path of this machine.
    #[serde(skip)]
    pub(crate) mlflow_directory: Option<PathBuf>,
}

impl Default for GlobalOptions {
    fn default() -> Self {
        let single = TrainOptions::new();
        GlobalOptions {
            max_videos: 100_000,
            folds: 5,
            seed: 42,
            boosting: Boosting {
                n_estimators: 200,
                learning_rate: 0.05,
                max_depth: 4,
                min_samples_leaf: 20,
            },
            time_zone: single.time_zone,
            tracked: true,
            mlflow_directory: None,
        }
    }
}

impl GlobalOptions {
    /// The defaults of the table above.
    pub fn new() -> Self {
        Self::default()
    }

    /// The most videos to learn from. Of a larger corpus a sample is drawn; the card says which.
    #[must_use]
    pub fn max_videos(mut self, videos: usize) -> Self {
        self.max_videos = videos;
        self
    }

    /// Number of groups of channels in the test.
    #[must_use]
    pub fn folds(mut self, folds: usize) -> Self {
        self.folds = folds;
        self
    }

    /// The seed of the sample and of the folds: the same seed gives the same model.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Hyperparameters of gradient boosting.
    #[must_use]
    pub fn boosting(mut self, boosting: Boosting) -> Self {
        self.boosting = boosting;
        self
    }

    /// The time zone of hour and weekday, as an IANA name, for all channels.
    #[must_use]
    pub fn time_zone(mut self, name: impl Into<String>) -> Self {
        self.time_zone = name.into();
        self
    }

    /// Whether the training is logged to MLflow.
    #[must_use]
    pub fn tracked(mut self, tracked: bool) -> Self {
        self.tracked = tracked;
        self
    }

    /// The directory of `mlflow.db` and `mlartifacts/`.
    #[must_use]
    pub fn mlflow_directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.mlflow_directory = Some(directory.into());
        self
    }

    /// Checks that every option is in its range.
    ///
    /// # Errors
    /// `is_input()`: an option is out of range; the message names the first one.
    pub fn check(&self) -> Result<()> {
        within("max_videos", self.max_videos as f64, 1e3, 1e7)?;
        self.single().check()
    }

    /// The same for one channel, without the feature that stands for the channel's level, and without those that stand for
    /// calendar time: of the future nothing can be learnt from them.
    pub(crate) fn single(&self) -> TrainOptions {
        let all = TrainOptions::new();
        let features: Vec<String> = all
            .features
            .iter()
            .filter(|name| !["recent_level", "month", "growth"].contains(&name.as_str()))
            .cloned()
            .collect();
        all.features(features)
            .folds(self.folds)
            .seed(self.seed)
            .boosting(self.boosting)
            .time_zone(self.time_zone.as_str())
    }
}
