//! Options of a training, checked before anything is fitted.

use super::boosting::Boosting;
use super::forest::Forest;
use super::learner::Learner;
use crate::error::{Error, Kind, Result};
use crate::features::{FEATURES, Feature};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Options of [`views_with`](crate::train::views_with) and the other training functions.
///
/// | name | default | meaning | range |
/// |---|---|---|---|
/// | [`seed`](Self::seed) | 42 | seed of folds, resamples and permutations | any |
/// | [`folds`](Self::folds) | 5 | number of shuffled folds, and of blocks in time (fewer with few videos) | 2 to 20 |
/// | [`time_zone`](Self::time_zone) | `TUBELAB_TIME_ZONE`, else UTC | time zone of hour, weekday and month | an IANA name |
/// | [`alpha`](Self::alpha) | chosen from 0.001 … 1 by inner cross-validation | strength of the elastic net's penalty | 10⁻⁶ to 10³ |
/// | [`l1_ratio`](Self::l1_ratio) | chosen from 0.2 and 0.9 likewise | 1 = lasso, near 0 = ridge | 0.01 to 1 |
/// | [`features`](Self::features) | all | names of [`FEATURES`](crate::features::FEATURES) | at least one |
/// | [`min_age_days`](Self::min_age_days) | 7 | younger videos are left out | 0 to 3650 |
/// | [`resamples`](Self::resamples) | 500 | bootstrap resamples behind each interval | 100 to 10,000 |
/// | [`learners`](Self::learners) | all three | kinds of models to fit and compare | at least one [`Learner`] |
/// | [`forest`](Self::forest) | [`Forest::default`] | hyperparameters of the random forest | see [`Forest`] |
/// | [`boosting`](Self::boosting) | [`Boosting::default`] | hyperparameters of gradient boosting | see [`Boosting`] |
/// | [`search`](Self::search) | 0 | random hyperparameters to try for forest and boosting, in each training part | 0 to 50 |
/// | [`tracked`](Self::tracked) | true | whether the run is logged to MLflow | |
/// | [`mlflow_directory`](Self::mlflow_directory) | `TUBELAB_MLFLOW_DIR`, else the working directory | where it is logged | |
/// | [`models_directory`](Self::models_directory) | `TUBELAB_MODELS_DIR`, else tubelab's data directory | where champions are stored | |
///
/// ```
/// use tubelab::train::TrainOptions;
///
/// let options = TrainOptions::new().folds(10).time_zone("Europe/Berlin");
/// assert!(options.check().is_ok());
/// let error = TrainOptions::new().folds(1).check().unwrap_err();
/// assert!(error.is_input());
/// assert!(TrainOptions::new().features(["hour", "likes"]).check().is_err()); // known only after publication
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrainOptions {
    pub(crate) seed: u64,
    pub(crate) folds: usize,
    pub(crate) time_zone: String,
    #[serde(alias = "penalty")]
    pub(crate) alpha: Option<f64>,
    pub(crate) l1_ratio: Option<f64>,
    pub(crate) features: Vec<String>,
    pub(crate) min_age_days: u32,
    pub(crate) resamples: usize,
    pub(crate) learners: Vec<Learner>,
    pub(crate) forest: Forest,
    pub(crate) boosting: Boosting,
    pub(crate) search: usize,
    pub(crate) tracked: bool,
    /// A model file must not contain a path of this machine.
    #[serde(skip)]
    pub(crate) mlflow_directory: Option<PathBuf>,
    #[serde(skip)]
    pub(crate) models_directory: Option<PathBuf>,
}

impl Default for TrainOptions {
    fn default() -> Self {
        TrainOptions {
            seed: 42,
            folds: 5,
            time_zone: std::env::var("TUBELAB_TIME_ZONE")
                .ok()
                .filter(|s| !s.is_empty())
                .unwrap_or("UTC".into()),
            alpha: None,
            l1_ratio: None,
            features: FEATURES.iter().map(|f| f.name.to_owned()).collect(),
            min_age_days: 7,
            resamples: 500,
            learners: Learner::ALL.to_vec(),
            forest: Forest::default(),
            boosting: Boosting::default(),
            search: 0,
            tracked: true,
            mlflow_directory: None,
            models_directory: None,
        }
    }
}

impl TrainOptions {
    /// The defaults of the table above.
    pub fn new() -> Self {
        Self::default()
    }

    /// The seed of folds, resamples and permutations: the same seed gives the same model.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Number of shuffled folds, and of blocks in the time-ordered test.
    #[must_use]
    pub fn folds(mut self, folds: usize) -> Self {
        self.folds = folds;
        self
    }

    /// The time zone of hour, weekday and month, as an IANA name.
    #[must_use]
    pub fn time_zone(mut self, name: impl Into<String>) -> Self {
        self.time_zone = name.into();
        self
    }

    /// Sets the strength of the elastic net's penalty instead of choosing it.
    #[must_use]
    pub fn alpha(mut self, alpha: f64) -> Self {
        self.alpha = Some(alpha);
        self
    }

    /// Sets the share of the L1 penalty instead of choosing it.
    #[must_use]
    pub fn l1_ratio(mut self, l1_ratio: f64) -> Self {
        self.l1_ratio = Some(l1_ratio);
        self
    }

    /// Trains on these features only.
    #[must_use]
    pub fn features<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.features = names.into_iter().map(Into::into).collect();
        self
    }

    /// Leaves out videos published less than this many days before they were fetched.
    #[must_use]
    pub fn min_age_days(mut self, days: u32) -> Self {
        self.min_age_days = days;
        self
    }

    /// Number of bootstrap resamples behind each interval.
    #[must_use]
    pub fn resamples(mut self, resamples: usize) -> Self {
        self.resamples = resamples;
        self
    }

    /// The kinds of models to fit and compare, in any order.
    #[must_use]
    pub fn learners(mut self, learners: impl IntoIterator<Item = Learner>) -> Self {
        self.learners = learners.into_iter().collect();
        self.learners.sort_unstable();
        self.learners.dedup();
        self
    }

    /// Hyperparameters of the random forest.
    #[must_use]
    pub fn forest(mut self, forest: Forest) -> Self {
        self.forest = forest;
        self
    }

    /// Hyperparameters of gradient boosting.
    #[must_use]
    pub fn boosting(mut self, boosting: Boosting) -> Self {
        self.boosting = boosting;
        self
    }

    /// Random search: tries this many hyperparameters of forest and boosting inside each training part, and uses the
    /// best.
    #[must_use]
    pub fn search(mut self, tries: usize) -> Self {
        self.search = tries;
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

    /// The directory in which [`retrain`](crate::train::retrain()) stores champions.
    #[must_use]
    pub fn models_directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.models_directory = Some(directory.into());
        self
    }

    /// Checks that every option is in its range.
    ///
    /// # Errors
    /// `is_input()`: an option is out of range; the message names the first one.
    pub fn check(&self) -> Result<()> {
        within("folds", self.folds as f64, 2.0, 20.0)?;
        within("min_age_days", f64::from(self.min_age_days), 0.0, 3650.0)?;
        within("resamples", self.resamples as f64, 100.0, 10_000.0)?;
        let Forest {
            n_estimators,
            max_depth,
            min_samples_leaf,
            max_features,
        } = self.forest;
        within("forest.n_estimators", n_estimators as f64, 10.0, 2_000.0)?;
        within("forest.max_depth", max_depth as f64, 1.0, 32.0)?;
        within("forest.min_samples_leaf", f64::from(min_samples_leaf), 1.0, 100.0)?;
        within("forest.max_features", max_features, 0.05, 1.0)?;
        let Boosting {
            n_estimators,
            learning_rate,
            max_depth,
            min_samples_leaf,
        } = self.boosting;
        within("boosting.n_estimators", n_estimators as f64, 10.0, 5_000.0)?;
        within("boosting.learning_rate", learning_rate, 0.001, 1.0)?;
        within("boosting.max_depth", max_depth as f64, 1.0, 16.0)?;
        within("boosting.min_samples_leaf", f64::from(min_samples_leaf), 1.0, 1_000.0)?;
        within("search", self.search as f64, 0.0, 50.0)?;
        if self.learners.is_empty() {
            return Err(Error::new(Kind::Input, "no learner is selected")
                .hint("set `learners` to at least one of Learner::ALL"));
        }
        if let Some(alpha) = self.alpha {
            within("alpha", alpha, 1e-6, 1e3)?;
        }
        if let Some(l1_ratio) = self.l1_ratio {
            within("l1_ratio", l1_ratio, 0.01, 1.0)?;
        }
        crate::platform::time_zone::named(&self.time_zone)?;
        self.chosen().map(|_| ())
    }

    /// The chosen features, in the order of the list.
    pub(crate) fn chosen(&self) -> Result<Vec<&'static Feature>> {
        if let Some(name) = self
            .features
            .iter()
            .find(|name| !FEATURES.iter().any(|f| f.name == **name))
        {
            return Err(refuse(name));
        }
        let chosen: Vec<_> = FEATURES
            .iter()
            .filter(|f| self.features.iter().any(|name| name == f.name))
            .collect();
        if chosen.is_empty() {
            return Err(Error::new(Kind::Input, "no feature is selected").hint(choices()));
        }
        Ok(chosen)
    }
}

pub(super) fn within(name: &str, value: f64, low: f64, high: f64) -> Result<()> {
    if (low..=high).contains(&value) {
        return Ok(());
    }
    Err(Error::new(
        Kind::Input,
        format!("`{name}` must be between {low} and {high}, got {value}"),
    )
    .hint(format!("set `{name}` to a value from {low} to {high}")))
}

/// Measured after publication: a model that used these would know the answer.
const AFTER_PUBLICATION: [&str; 10] = [
    "views",
    "likes",
    "comments",
    "dislikes",
    "favorites",
    "engagement_rate",
    "like_rate",
    "comment_rate",
    "view_velocity",
    "sentiment_of_comments",
];

fn refuse(name: &str) -> Error {
    let name = name.escape_debug();
    if AFTER_PUBLICATION.contains(&name.to_string().as_str()) {
        Error::new(
            Kind::Input,
            format!("`{name}` is known only after publication, so it cannot predict anything"),
        )
        .hint(choices())
    } else {
        Error::new(Kind::Input, format!("there is no feature `{name}`")).hint(choices())
    }
}

fn choices() -> String {
    format!("choose one of {}", FEATURES.map(|f| f.name).join(", "))
}
