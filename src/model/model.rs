//! A fitted model: what it knows, and its predictions.

use super::conformal::{LEVELS, Residuals};
use super::dependence::Dependence;
use super::elastic_net::Linear;
use super::importance::Importance;
use super::learn::Fitted;
use super::learner::Learner;
use super::rows::{Excluded, matrix};
use super::score::Evaluation;
use super::{Record, Target, TrainOptions, onnx};
use crate::error::Result;
use crate::features::{Past, features_after};
use crate::frame::columns::{integers, texts, times};
use polars::prelude::{Column, DataFrame};
use serde::{Deserialize, Serialize};

/// A fitted model with its evaluation and those of its rivals. At the end of a cell it shows its card.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Model {
    pub(crate) target: Target,
    pub(crate) channel: Option<String>,
    pub(crate) channel_id: Option<String>,
    /// SHA-256 of what was read of the frame.
    pub(crate) digest: String,
    /// SHA-256 of the columns' names.
    pub(crate) schema: String,
    pub(crate) options: TrainOptions,
    pub(crate) features: Vec<String>,
    pub(crate) columns: Vec<String>,
    /// Which kind makes the predictions, and why.
    pub(crate) learner: Learner,
    pub(crate) choice: String,
    pub(crate) fitted: Fitted,
    /// The elastic net, whoever makes the predictions: its coefficients can be read.
    pub(crate) linear: Option<Linear>,
    pub(crate) used: usize,
    pub(crate) excluded: Vec<Excluded>,
    pub(crate) compared: Vec<CandidateScore>,
    pub(crate) residuals: Residuals,
    pub(crate) importance: Vec<Importance>,
    pub(crate) dependence: Vec<Dependence>,
    pub(crate) warnings: Vec<String>,
    /// The videos it was fitted on.
    pub(crate) seen: Vec<TrainingRow>,
    /// The channel's uploads, for growth, pause and recent level of later videos.
    pub(crate) past: Past,
    #[serde(skip)]
    pub(crate) record: Record,
}

/// How one kind of model did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CandidateScore {
    pub(crate) learner: Learner,
    pub(crate) out_of_fold: Evaluation,
    /// `None` when there are too few videos.
    pub(crate) time_ordered: Option<Evaluation>,
}

/// A video that a model was fitted on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct TrainingRow {
    pub(crate) id: String,
    pub(crate) title: String,
    /// Microseconds since 1970.
    pub(crate) published: i64,
    /// The target on the scale of the fit, and as it is shown.
    pub(crate) y: f64,
    pub(crate) shown: f64,
    /// What was predicted from the videos before it alone.
    pub(crate) ordered: Option<f64>,
    pub(crate) x: Vec<Option<f64>>,
}

impl Model {
    /// Predicts videos, in the order of the rows. `videos` needs `video_id`, `title`, `published_at` and `duration_s`, and
    /// may have `description`, `tags` and `is_short`; they can be planned videos.
    ///
    /// Returns `video_id`, `predicted_views` (the median: half of such videos get fewer) or `predicted_rate` (percent of
    /// views), `low_80`, `high_80`, `low_95`, `high_95`; null where the date or the duration is unknown, or where there are
    /// too few videos for an interval (20 for 95%).
    pub fn predict(&self, videos: &DataFrame) -> Result<DataFrame> {
        let chosen = self.options.chosen()?;
        let table = features_after(videos, &self.options.time_zone, &self.past)?;
        let fitted = self.fitted.predict(matrix(&table, &chosen)?.view());
        let known: Vec<bool> = times(videos, "published_at")?
            .iter()
            .zip(integers(videos, "duration_s")?)
            .map(|(published, seconds)| published.is_some() && seconds.is_some_and(|seconds| seconds >= 0))
            .collect();
        let column = |name: &str, shift: Option<f64>| {
            let of = |(fitted, known): (&f64, &bool)| {
                let shown = self.target.shown(fitted + shift?);
                (*known && shown.is_finite()).then_some(shown)
            };
            let cells: Vec<Option<f64>> = fitted.iter().zip(&known).map(of).collect();
            Column::new(name.into(), cells)
        };
        let [half_80, half_95] = LEVELS.map(|level| self.residuals.half_width(level));
        Ok(DataFrame::new(
            videos.height(),
            vec![
                Column::new("video_id".into(), texts(videos, "video_id")?),
                column(self.target.column(), Some(0.0)),
                column("low_80", half_80.map(|half| -half)),
                column("high_80", half_80),
                column("low_95", half_95.map(|half| -half)),
                column("high_95", half_95),
            ],
        )?)
    }

    /// What is predicted.
    pub fn target(&self) -> Target {
        self.target
    }

    /// The kind of model that makes the predictions: the simplest whose error on the next videos in time is within one
    /// standard error of the smallest.
    pub fn learner(&self) -> Learner {
        self.learner
    }

    /// Why that kind makes the predictions, as a sentence.
    pub fn choice(&self) -> &str {
        &self.choice
    }

    /// The title of the channel, where the frame told it.
    pub fn channel(&self) -> Option<&str> {
        self.channel.as_deref()
    }

    /// How many videos the model was fitted on.
    pub fn used(&self) -> usize {
        self.used
    }

    /// `alpha` (the strength of the penalty) and the L1 ratio of the elastic net, given or chosen; `None` where none was fitted.
    pub fn penalty(&self) -> Option<(f64, f64)> {
        let penalty = &self.linear.as_ref()?.penalty;
        Some((penalty.penalty, penalty.l1_ratio))
    }

    /// What a reader should know before trusting the numbers.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Whether the elastic net's last fit converged.
    pub fn converged(&self) -> bool {
        self.linear.as_ref().is_none_or(|linear| linear.converged)
    }

    /// The model in the format ONNX.
    pub(crate) fn onnx(&self) -> Vec<u8> {
        let output = self.target.output();
        match &self.fitted {
            Fitted::Linear(linear) => onnx::linear(linear, output),
            Fitted::Trees(trees) => onnx::trees(trees, output),
        }
    }

    /// The run's id in MLflow, where it was logged.
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
