//! The kinds of models.

use serde::{Deserialize, Serialize};

/// A kind of model, the simplest first.
///
/// | | definition | strengths |
/// |---|---|---|
/// | `ElasticNet` | weighted sum of standardised features, with a penalty | few videos; readable coefficients |
/// | `RandomForest` | mean of trees grown on bootstrap samples (Breiman 2001) | thresholds and interactions |
/// | `GradientBoosting` | small trees, each fitting the residuals of those before (Friedman 2001) | many videos |
///
/// ```
/// use tubelab::train::Learner;
///
/// assert_eq!(Learner::ALL.map(Learner::name), ["elastic_net", "random_forest", "gradient_boosting"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Learner {
    /// A weighted sum of standardised features.
    ElasticNet,
    /// The mean of trees grown on bootstrap samples.
    RandomForest,
    /// Small trees, each fitting the residuals of those before.
    GradientBoosting,
}

impl Learner {
    /// All kinds, the simplest first.
    pub const ALL: [Learner; 3] = [Learner::ElasticNet, Learner::RandomForest, Learner::GradientBoosting];

    /// The name in tables: `elastic_net`, `random_forest`, `gradient_boosting`.
    pub fn name(self) -> &'static str {
        match self {
            Learner::ElasticNet => "elastic_net",
            Learner::RandomForest => "random_forest",
            Learner::GradientBoosting => "gradient_boosting",
        }
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Learner::ElasticNet => "elastic net",
            Learner::RandomForest => "random forest",
            Learner::GradientBoosting => "gradient boosting",
        }
    }
}
