//! The results of a model as frames.

use super::Model;
use super::dependence::Step;
use super::importance::Importance;
use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame};

/// One score; `values` are value, low, high.
struct Line {
    evaluation: &'static str,
    predictor: &'static str,
    metric: String,
    values: [Option<f64>; 3],
    videos: u64,
}

impl Model {
    /// One row per score: `evaluation`, `predictor`, `metric`, `value`, `low_95`, `high_95` (bootstrap), `videos`.
    ///
    /// `evaluation` is `out_of_fold` (shuffled folds) or `time_ordered`; `predictor` is `model` (the one that makes the
    /// predictions), `median_of_last_ten` (the baseline) or the name of a learner. Metrics of views:
    ///
    /// | metric | meaning |
    /// |---|---|
    /// | `r2` | coefficient of determination, at most 1 |
    /// | `rmse_log`, `mae_log` | root mean squared and mean absolute error of ln(1 + views) |
    /// | `mdape_views` | median absolute percentage error of views |
    /// | `spearman` | rank correlation, −1 to 1 |
    /// | `rmse_log_gain` | RMSE of the baseline minus that of the model, on the same videos |
    /// | `coverage_80`, `coverage_95` | share of videos inside their prediction interval, 0 to 1 |
    ///
    /// For engagement they are named `rmse_logit`, `mae_logit`, `mdape_rate` and `rmse_logit_gain`.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn scores(&self) -> Result<DataFrame> {
        let mut lines: Vec<Line> = Vec::new();
        let own = self.own().map(|own| ("model", own)).into_iter();
        let named = self.compared.iter().map(|compared| (compared.learner.name(), compared));
        let all = own.chain(named);
        for (predictor, evaluation, tested) in
            all.flat_map(|(name, compared)| compared.evaluations().map(move |(e, tested)| (name, e, tested)))
        {
            let mut add = |predictor, metric: &str, values, videos: usize| {
                lines.push(Line {
                    evaluation,
                    predictor,
                    metric: metric.to_owned(),
                    values,
                    videos: videos as u64,
                });
            };
            for score in &tested.model {
                add(
                    predictor,
                    &score.metric,
                    [score.value, score.low, score.high],
                    tested.rows,
                );
            }
            if predictor == "model" {
                for score in &tested.baseline {
                    let values = [score.value, score.low, score.high];
                    add("median_of_last_ten", &score.metric, values, tested.baseline_rows);
                }
            }
            let gain = &tested.gain;
            add(
                predictor,
                &format!("{}_gain", gain.metric),
                [gain.value, gain.low, gain.high],
                tested.baseline_rows,
            );
            for coverage in &tested.coverage {
                let (low, high) = coverage.interval().unzip();
                let metric = format!("coverage_{:.0}", coverage.level * 100.0);
                add(predictor, &metric, [coverage.share(), low, high], coverage.rows);
            }
        }
        let number = |name: &str, place: usize| {
            let of = |line: &Line| line.values.get(place).copied().flatten();
            Column::new(name.into(), lines.iter().map(of).collect::<Vec<Option<f64>>>())
        };
        Ok(DataFrame::new_infer_height(vec![
            Column::new(
                "evaluation".into(),
                lines.iter().map(|line| line.evaluation).collect::<Vec<_>>(),
            ),
            Column::new(
                "predictor".into(),
                lines.iter().map(|line| line.predictor).collect::<Vec<_>>(),
            ),
            Column::new(
                "metric".into(),
                lines.iter().map(|line| line.metric.as_str()).collect::<Vec<_>>(),
            ),
            number("value", 0),
            number("low_95", 1),
            number("high_95", 2),
            Column::new(
                "videos".into(),
                lines.iter().map(|line| line.videos).collect::<Vec<_>>(),
            ),
        ])?)
    }

    /// Permutation importance: one row per feature, most important first.
    ///
    /// Columns: `feature`, `r2_drop` (decrease of R² on unseen videos when the feature is shuffled among them),
    /// `low_95`, `high_95`, `built_in` (share, 0 to 1, according to the model itself: |coefficients|, or the gain of
    /// its splits) and `association` (in words).
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn importance(&self) -> Result<DataFrame> {
        let number = |pick: fn(&Importance) -> f64| {
            let values = self.importance.iter().map(|i| Some(pick(i)));
            values.collect::<Vec<Option<f64>>>()
        };
        let names: Vec<&str> = self.importance.iter().map(|i| i.feature.as_str()).collect();
        let words: Vec<String> = names.iter().map(|name| self.association(name)).collect();
        Ok(DataFrame::new_infer_height(vec![
            Column::new("feature".into(), names),
            Column::new("r2_drop".into(), number(|i| i.drop)),
            Column::new("low_95".into(), number(|i| i.low)),
            Column::new("high_95".into(), number(|i| i.high)),
            Column::new("built_in".into(), number(|i| i.built_in)),
            Column::new("association".into(), words),
        ])?)
    }

    /// Partial dependence of the most important features: one row per feature and value.
    ///
    /// Columns: `feature`, `value` (hour, weekday and month from 1, minutes, days), `label`, `predicted` (mean
    /// prediction when every video has this value and is otherwise unchanged: views, or percent of views), `low_95`,
    /// `high_95` (from the models of the folds) and `videos` (with about this value).
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn partial_dependence(&self) -> Result<DataFrame> {
        let steps = || (self.dependence.iter()).flat_map(|d| d.steps.iter().map(move |step| (d, step)));
        let number = |pick: fn(&Step) -> f64| steps().map(|(_, step)| Some(pick(step))).collect::<Vec<Option<f64>>>();
        let shown = |pick: fn(&Step) -> f64| {
            let values = steps().map(|(_, step)| Some(self.target.shown(pick(step))).filter(|v| v.is_finite()));
            values.collect::<Vec<Option<f64>>>()
        };
        Ok(DataFrame::new_infer_height(vec![
            Column::new(
                "feature".into(),
                steps().map(|(d, _)| d.feature.as_str()).collect::<Vec<_>>(),
            ),
            Column::new("value".into(), number(|step| step.value)),
            Column::new(
                "label".into(),
                steps().map(|(_, step)| step.label.as_str()).collect::<Vec<_>>(),
            ),
            Column::new("predicted".into(), shown(|step| step.predicted)),
            Column::new("low_95".into(), shown(|step| step.low)),
            Column::new("high_95".into(), shown(|step| step.high)),
            Column::new(
                "videos".into(),
                steps().map(|(_, step)| step.videos as u64).collect::<Vec<_>>(),
            ),
        ])?)
    }

    /// Coefficients of the elastic net: one row per column, after the row `intercept`. `column`, `coefficient` (change
    /// on the scale of the fit per standard deviation), `mean` and `standard_deviation` of the column in training.
    ///
    /// # Errors
    /// `is_input()`: the elastic net was not among the learners.
    pub fn coefficients(&self) -> Result<DataFrame> {
        let linear = self.linear.as_ref().ok_or_else(|| {
            Error::new(Kind::Input, "no elastic net was fitted, so there are no coefficients")
                .hint("include Learner::ElasticNet in `learners`")
        })?;
        let (means, deviations): (Vec<_>, Vec<_>) = linear.scaler.columns().unzip();
        let behind = |values: Vec<f64>| {
            let values = std::iter::once(None).chain(values.into_iter().map(Some));
            values.collect::<Vec<Option<f64>>>()
        };
        let names = std::iter::once("intercept").chain(self.columns.iter().map(String::as_str));
        let weights = std::iter::once(linear.intercept).chain(linear.coefficients.iter().copied());
        Ok(DataFrame::new_infer_height(vec![
            Column::new("column".into(), names.collect::<Vec<_>>()),
            Column::new("coefficient".into(), weights.collect::<Vec<f64>>()),
            Column::new("mean".into(), behind(means)),
            Column::new("standard_deviation".into(), behind(deviations)),
        ])?)
    }

    /// Videos that were left out: one row per reason, with `reason` and `videos`.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn excluded(&self) -> Result<DataFrame> {
        Ok(DataFrame::new_infer_height(vec![
            Column::new(
                "reason".into(),
                self.excluded.iter().map(|e| e.reason.as_str()).collect::<Vec<_>>(),
            ),
            Column::new(
                "videos".into(),
                self.excluded.iter().map(|e| e.videos as u64).collect::<Vec<_>>(),
            ),
        ])?)
    }
}
