//! Predictions for channels that the model may not have seen.

use super::GlobalModel;
use super::examples::{duration, with_features};
use super::fit::added;
use super::history::{History, Recent};
use super::scores::Past as PastOf;
use crate::error::Result;
use crate::features::{Past, features_after};
use crate::frame::columns::{booleans, optional, texts, times};
use crate::model::plan::{Plan, frame, with_plans};
use crate::model::rows::{Rows, matrix};
use crate::model::target::Target;
use ndarray::Array2;
use polars::prelude::{Column, DataFrame};

impl GlobalModel {
    /// Predicts the next videos of one channel from those it has published.
    ///
    /// `videos` are the channel's videos, a frame that [`clean`](crate::clean::clean()) returns; the channel need not be
    /// in the corpus. `planned` has the videos to predict: `video_id`, `title`, `published_at` and `duration_s`;
    /// `description`, `tags` and `is_short` are used if present. `planned` may be `videos` itself: each video is
    /// predicted from those before it.
    ///
    /// Returns one row per planned video, in the same order:
    ///
    /// | column | meaning |
    /// |---|---|
    /// | `video_id` | as in `planned` |
    /// | `predicted_views` | half of such videos get fewer (views at an age of 90 days) |
    /// | `low_80`, `high_80`, `low_95`, `high_95` | the prediction intervals |
    /// | `level` | the median views of the channel's last ten videos of the same format before it (of any format, if there are fewer than three) |
    /// | `earlier_videos` | the videos before it that can be used |
    /// | `by` | `model`, or `own median` where the model is no better than the level |
    ///
    /// Null with fewer than three usable videos before it, or if the date or the length is unknown; an interval also if
    /// the model was tested on too few channels (95% needs 19, 80% needs 4).
    ///
    /// # Errors
    /// `is_input()`: a required column is missing or of the wrong type, or a frame has videos of several channels.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::GlobalOptions;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
    /// let model = corpus.train_with(&GlobalOptions::new().tracked(false))?;
    /// let videos = clean(&fetch("demo")?)?.tail(Some(15)); // as if the channel were new
    /// let predicted = model.predict(&videos, &videos)?;
    /// assert_eq!(predicted.height(), 15);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn predict(&self, videos: &DataFrame, planned: &DataFrame) -> Result<DataFrame> {
        let single = self.options.single();
        let chosen = single.chosen()?;
        let duration = duration(&chosen);
        let (rows, _) = Rows::read(videos, &chosen, &single, Target::Views)?;
        let history = History::of(&rows, duration);
        let table = features_after(planned, &single.time_zone, &Past::of(videos)?)?;
        let features = matrix(&table, &chosen)?;
        let published = times(planned, "published_at")?;
        let shorts = optional(planned, "is_short", booleans)?;
        let recent = |row: usize| {
            let minutes = features
                .get((row, duration))
                .copied()
                .filter(|minutes| minutes.is_finite())?;
            let at = published.get(row).copied().flatten()?;
            history.before(at, shorts.get(row).copied().flatten(), minutes)
        };
        let recent: Vec<Option<Recent>> = (0..planned.height()).map(recent).collect();
        let mut x = Array2::from_elem((planned.height(), self.columns.len()), f64::NAN);
        for ((mut row, recent), features) in x.rows_mut().into_iter().zip(&recent).zip(features.rows()) {
            let Some(recent) = recent else { continue };
            for (cell, value) in row.iter_mut().zip(with_features(recent, features.iter().copied())) {
                *cell = value;
            }
        }
        let added = added(&self.trees, &self.seen, x);
        let predicted: Vec<Option<Predicted>> = recent
            .iter()
            .zip(added)
            .map(|(recent, added)| self.predicted((*recent)?, added))
            .collect();
        let views = |pick: &dyn Fn(&Predicted) -> Option<f64>| -> Vec<Option<f64>> {
            let shown = |of: &Option<Predicted>| Some(Target::Views.shown(pick(of.as_ref()?)?));
            predicted
                .iter()
                .map(shown)
                .map(|views| views.filter(|views| views.is_finite()))
                .collect()
        };
        let end = |level: usize, sign: f64| views(&|of| Some(of.value + sign * of.half.get(level).copied().flatten()?));
        let by: Vec<Option<&str>> = predicted.iter().map(|of| Some(of.as_ref()?.by)).collect();
        let earlier: Vec<Option<i64>> = predicted.iter().map(|of| Some(of.as_ref()?.earlier as i64)).collect();
        Ok(DataFrame::new(
            planned.height(),
            vec![
                Column::new("video_id".into(), texts(planned, "video_id")?),
                Column::new("predicted_views".into(), views(&|of| Some(of.value))),
                Column::new("low_80".into(), end(0, -1.0)),
                Column::new("high_80".into(), end(0, 1.0)),
                Column::new("low_95".into(), end(1, -1.0)),
                Column::new("high_95".into(), end(1, 1.0)),
                Column::new("level".into(), views(&|of| Some(of.level))),
                Column::new("earlier_videos".into(), earlier),
                Column::new("by".into(), by),
            ],
        )?)
    }

    /// Predicts planned videos of a channel, given its videos: one row per plan with `plan` (from 1), `title`,
    /// `published_at`, `duration_s`, and the columns of [`predict`](Self::predict).
    ///
    /// # Errors
    /// As [`predict`](Self::predict); `is_input()`: a plan lacks its duration or time, or one of them is not valid.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::{GlobalOptions, Plan};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
    /// let model = corpus.train_with(&GlobalOptions::new().tracked(false))?;
    /// let new = clean(&fetch("demo")?)?.tail(Some(15));
    /// let plan = Plan::new("Sourdough for beginners").minutes(12.0).at("2026-12-05T18:00");
    /// assert_eq!(model.plan(&new, [plan])?.height(), 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn plan(&self, videos: &DataFrame, plans: impl IntoIterator<Item = Plan>) -> Result<DataFrame> {
        let plans: Vec<Plan> = plans.into_iter().collect();
        let planned = frame(&plans, &self.options.time_zone)?;
        with_plans(&planned, self.predict(videos, &planned)?)
    }

    fn predicted(&self, recent: Recent, added: f64) -> Option<Predicted> {
        let past = PastOf::of(recent.earlier);
        let scored = self.scored.iter().find(|scored| scored.past == past);
        let is_model = scored.is_some_and(|scored| self.uses(scored));
        let way = scored.map(|scored| self.way(scored));
        let scale = recent.scale(self.usual_spread);
        let shift = way.map_or(0.0, |way| way.shift);
        Some(Predicted {
            value: recent.level + if is_model { added + shift } else { 0.0 },
            half: way.map_or([None; 2], |way| way.half.map(|half| Some(half? * scale))),
            level: recent.level,
            earlier: recent.earlier,
            by: if is_model { "model" } else { "own median" },
        })
    }
}

/// One prediction on the scale of ln(1 + views).
struct Predicted {
    value: f64,
    half: [Option<f64>; 2],
    level: f64,
    earlier: usize,
    by: &'static str,
}
