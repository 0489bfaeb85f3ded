//! Predictions that stay inside what is known: the model's where it is better than the baseline, else the baseline's.

use super::conformal::{LEVELS, Residuals};
use super::rows::matrix;
use super::{Model, Target};
use crate::error::Result;
use crate::features::features_after;
use crate::frame::columns::{booleans, integers, optional, texts, times};
use polars::prelude::{Column, DataFrame};

/// One prediction on the scale of the fit.
struct Predicted {
    value: Option<f64>,
    clamped: Vec<&'static str>,
}

impl Model {
    /// Predicts videos, published or planned. Returns one row per row of `videos`, in the same order.
    ///
    /// `videos` needs `video_id`, `title`, `published_at` and `duration_s`; `description`, `tags` and `is_short` are
    /// used if present. Columns of the result:
    ///
    /// | column | meaning |
    /// |---|---|
    /// | `video_id` | as in `videos` |
    /// | `predicted_views` or `predicted_rate` | the median: half of such videos get fewer (views at an age of 90 days; percent of views) |
    /// | `low_80`, `high_80`, `low_95`, `high_95` | the prediction intervals |
    /// | `clamped` | the features that are outside the range of the training videos, separated by commas; the nearest value seen was used instead |
    /// | `beyond_observed` | whether the prediction is below or above every training video |
    ///
    /// If the model is no better than the baseline ([`predicts_baseline`](Model::predicts_baseline)), the baseline and
    /// its intervals are predicted. The channel's trend is not continued beyond the last training video. A prediction
    /// is null if the date or the duration is unknown, an interval also if too few videos were tested (95% needs 19
    /// errors, 80% needs 4).
    ///
    /// # Errors
    /// `is_input()`: a required column is missing or of the wrong type, or the frame has videos of several channels.
    pub fn predict(&self, videos: &DataFrame) -> Result<DataFrame> {
        let predicted = self.each(videos)?;
        let residuals = self.unseen_errors();
        let column = |name: &str, shift: Option<f64>| {
            let of = |row: &Predicted| {
                let shown = self.target.shown(row.value? + shift?);
                shown.is_finite().then_some(shown)
            };
            Column::new(name.into(), predicted.iter().map(of).collect::<Vec<Option<f64>>>())
        };
        let [half_80, half_95] = LEVELS.map(|level| residuals.half_width(level));
        let clamped = |row: &Predicted| (!row.clamped.is_empty()).then(|| row.clamped.join(", "));
        let beyond = |row: &Predicted| {
            let (low, high) = self.observed?;
            // Of the same value after rounding it is not beyond.
            row.value.map(|value| value < low - 1e-9 || value > high + 1e-9)
        };
        Ok(DataFrame::new(
            videos.height(),
            vec![
                Column::new("video_id".into(), texts(videos, "video_id")?),
                column(self.target.column(), Some(0.0)),
                column("low_80", half_80.map(|half| -half)),
                column("high_80", half_80),
                column("low_95", half_95.map(|half| -half)),
                column("high_95", half_95),
                Column::new("clamped".into(), predicted.iter().map(clamped).collect::<Vec<_>>()),
                Column::new(
                    "beyond_observed".into(),
                    predicted.iter().map(beyond).collect::<Vec<_>>(),
                ),
            ],
        )?)
    }

    /// Whether predictions are the baseline's, the median of the last ten videos of the same format: so if the model
    /// is no better than it.
    pub fn predicts_baseline(&self) -> bool {
        !self.level.is_empty() && !self.is_better_than_baseline()
    }

    /// How far predictions are shifted, on the scale of the fit (ln(1 + views), or the logit of the rate), so that of
    /// the last videos tested in time order half lie above and half below: the level of a growing channel is ahead of
    /// what a model of its past knows. 0 without such a test. The baseline is not shifted.
    pub fn drift(&self) -> f64 {
        self.drift
    }

    /// Errors on unseen videos of what makes the predictions.
    pub(super) fn unseen_errors(&self) -> &Residuals {
        match self.predicts_baseline() {
            true => &self.baseline_residuals,
            false => &self.residuals,
        }
    }

    fn each(&self, videos: &DataFrame) -> Result<Vec<Predicted>> {
        let published = times(videos, "published_at")?;
        let known: Vec<bool> = published
            .iter()
            .zip(integers(videos, "duration_s")?)
            .map(|(published, seconds)| published.is_some() && seconds.is_some_and(|seconds| seconds >= 0))
            .collect();
        if self.predicts_baseline() {
            let shorts = optional(videos, "is_short", booleans)?;
            let rows = published.iter().zip(shorts).zip(known);
            return Ok(rows
                .map(|((at, short), known)| Predicted {
                    value: at
                        .filter(|_| known)
                        .and_then(|at| self.level.before(at, short, self.target)),
                    clamped: Vec::new(),
                })
                .collect());
        }
        let chosen = self.options.chosen()?;
        let table = features_after(videos, &self.options.time_zone, &self.past)?;
        let mut x = matrix(&table, &chosen)?;
        let clamped = self.seen_ranges.outside(&x, &chosen);
        self.seen_ranges.clamp(&mut x);
        let fitted = self.fitted.predict(x.view());
        Ok(fitted
            .into_iter()
            .zip(known)
            .zip(clamped)
            .map(|((fitted, known), clamped)| Predicted {
                value: known.then_some(fitted + self.drift),
                clamped,
            })
            .collect())
    }

    /// What a reader must know of these predictions, in sentences.
    pub(super) fn limits(&self, predictions: &DataFrame) -> Vec<String> {
        let mut said = Vec::new();
        if self.predicts_baseline() {
            said.push(
                "The prediction is the median of the last ten videos of the same format, because no model is better: \
                 title, length and time make no difference that this channel's past supports."
                    .to_owned(),
            );
        }
        let clamped = texts(predictions, "clamped").unwrap_or_default();
        let mut names: Vec<&str> = clamped.iter().flatten().flat_map(|names| names.split(", ")).collect();
        names.sort_unstable();
        names.dedup();
        if !names.is_empty() {
            said.push(format!(
                "Outside the range of the past videos, so the nearest value seen was used: {}.",
                names.join(", ").replace('_', " ")
            ));
        }
        let beyond = booleans(predictions, "beyond_observed").unwrap_or_default();
        if beyond.contains(&Some(true)) {
            said.push(match self.target {
                Target::Views => "A prediction is beyond the views of every past video: do not rely on it.".into(),
                Target::Engagement => "A prediction is beyond the rate of every past video: do not rely on it.".into(),
            });
        }
        said
    }
}
