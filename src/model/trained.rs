//! A fitted model and its predictions.

use super::conformal::Residuals;
use super::dependence::Dependence;
use super::elastic_net::Linear;
use super::importance::Importance;
use super::learn::Fitted;
use super::learner::Learner;
use super::level::Level;
use super::outside::Seen;
use super::rows::Excluded;
use super::score::Evaluation;
use super::{Record, Target, TrainOptions, onnx};
use crate::analyze::timing::Differing;
use crate::features::Past;
use serde::{Deserialize, Serialize};

/// A fitted model with its evaluation and those of the other learners. At the end of a cell it shows its card.
///
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = train::views_with(&videos, &train::TrainOptions::new().tracked(false))?;
/// assert_eq!(model.target(), train::Target::Views);
/// assert!(model.used() > 500 && model.run_id().is_none());
///
/// let predicted = model.predict(&videos.head(Some(3)))?;
/// assert_eq!(predicted.height(), 3);
/// let scores = model.scores()?.lazy().filter(col("metric").eq(lit("r2"))).collect()?;
/// assert!(scores.height() > 0);
/// assert!(model.importance()?.height() > 0 && model.partial_dependence()?.height() > 0);
/// assert!(model.excluded()?.column("reason").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Model {
    pub(crate) target: Target,
    pub(crate) channel: Option<String>,
    pub(crate) channel_id: Option<String>,
    /// SHA-256 of the part of the frame that was read.
    pub(crate) digest: String,
    /// SHA-256 of the column names.
    pub(crate) schema: String,
    pub(crate) options: TrainOptions,
    pub(crate) features: Vec<String>,
    pub(crate) columns: Vec<String>,
    /// The kind that makes the predictions, and why.
    pub(crate) learner: Learner,
    pub(crate) choice: String,
    pub(crate) fitted: Fitted,
    /// The elastic net, even if another kind makes the predictions: its coefficients are readable.
    pub(crate) linear: Option<Linear>,
    pub(crate) used: usize,
    pub(crate) excluded: Vec<Excluded>,
    pub(crate) compared: Vec<CandidateScore>,
    pub(crate) residuals: Residuals,
    /// See [`Model::drift`].
    #[serde(default)]
    pub(crate) drift: f64,
    /// The baseline and its errors, for when no model is better.
    #[serde(default)]
    pub(crate) level: Level,
    #[serde(default)]
    pub(crate) baseline_residuals: Residuals,
    /// The range of each column in training.
    #[serde(default)]
    pub(crate) seen_ranges: Seen,
    /// The range of the target in training, on the scale of the fit.
    #[serde(default)]
    pub(crate) observed: Option<(f64, f64)>,
    /// How young videos were compared with older ones, in a sentence; empty if the target does not depend on age.
    #[serde(default)]
    pub(crate) settling: String,
    pub(crate) importance: Vec<Importance>,
    pub(crate) dependence: Vec<Dependence>,
    /// The hours, weekdays and months whose views differ, by the tests of [`uploads`](crate::analyze::uploads());
    /// `None` if they were not tested.
    #[serde(default)]
    pub(crate) differing: Option<Vec<Differing>>,
    pub(crate) warnings: Vec<String>,
    /// The videos it was fitted on.
    pub(crate) seen: Vec<TrainingRow>,
    /// The channel's uploads, for growth, pause and recent level of later videos.
    pub(crate) past: Past,
    #[serde(skip)]
    pub(crate) record: Record,
}

/// The scores of one kind of model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CandidateScore {
    pub(crate) learner: Learner,
    pub(crate) out_of_fold: Evaluation,
    /// `None` with too few videos.
    pub(crate) time_ordered: Option<Evaluation>,
}

/// A video that the model was fitted on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct TrainingRow {
    pub(crate) id: String,
    pub(crate) title: String,
    /// Microseconds since 1970.
    pub(crate) published: i64,
    /// The target on the scale of the fit, and in the unit in which it is shown.
    pub(crate) y: f64,
    pub(crate) shown: f64,
    /// The prediction from earlier videos only.
    pub(crate) ordered: Option<f64>,
    pub(crate) x: Vec<Option<f64>>,
}

impl Model {
    /// What the model predicts.
    pub fn target(&self) -> Target {
        self.target
    }

    /// The kind of model that makes the predictions: the simplest whose error in the time-ordered test is within one
    /// standard error of the smallest.
    pub fn learner(&self) -> Learner {
        self.learner
    }

    /// Why that kind makes the predictions, as a sentence.
    pub fn choice(&self) -> &str {
        &self.choice
    }

    /// The title of the channel; `None` if the frame did not contain it.
    pub fn channel(&self) -> Option<&str> {
        self.channel.as_deref()
    }

    /// Number of videos that the model was fitted on.
    pub fn used(&self) -> usize {
        self.used
    }

    /// `alpha` and `l1_ratio` of the elastic net, given or chosen; `None` if none was fitted.
    pub fn penalty(&self) -> Option<(f64, f64)> {
        let penalty = &self.linear.as_ref()?.penalty;
        Some((penalty.penalty, penalty.l1_ratio))
    }

    /// Caveats, as sentences: read them before you trust the numbers. Empty if there are none.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Whether the elastic net's last fit converged.
    pub fn converged(&self) -> bool {
        self.linear.as_ref().is_none_or(|linear| linear.converged)
    }

    /// The model in ONNX format: what was fitted, with the drift and the ranges of [`Model::predict`].
    pub(crate) fn onnx(&self) -> Vec<u8> {
        let output = self.target.output();
        let around = onnx::Around {
            ranges: &self.seen_ranges.bounds(self.columns.len()),
            shift: self.drift,
        };
        match &self.fitted {
            Fitted::Linear(linear) => onnx::linear(linear, &around, output),
            Fitted::Trees(trees) => onnx::trees(trees, &around, output),
        }
    }

    /// The id of its MLflow run; `None` if it was not logged.
    pub fn run_id(&self) -> Option<&str> {
        self.record.run_id()
    }

    /// The evaluation of the model that makes the predictions; a model always has one.
    pub(crate) fn own(&self) -> Option<&CandidateScore> {
        self.compared.iter().find(|compared| compared.learner == self.learner)
    }

    pub(crate) fn evaluations(&self) -> impl Iterator<Item = (&'static str, &Evaluation)> {
        self.own().into_iter().flat_map(CandidateScore::evaluations)
    }
}

impl CandidateScore {
    pub(crate) fn evaluations(&self) -> impl Iterator<Item = (&'static str, &Evaluation)> {
        let timed = (self.time_ordered.as_ref()).map(|evaluation| ("time_ordered", evaluation));
        std::iter::once(("out_of_fold", &self.out_of_fold)).chain(timed)
    }
}
