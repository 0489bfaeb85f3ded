//! What a model knows, as frames.

use super::Model;
use super::importance::Importance;
use crate::error::Result;
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
    /// Every score: evaluation (`out_of_fold`, `time_ordered`), predictor (`model`, `median_of_last_ten`), metric, value,
    /// low_95, high_95, videos. Metrics: `r2`, `rmse_log`, `mae_log` (of ln(1 + views)), `mdape_views` (median absolute
    /// percentage error of views), `spearman`, `rmse_log_gain` (baseline minus model, same videos), `coverage_80` and
    /// `coverage_95` (share of videos inside their prediction interval).
    pub fn scores(&self) -> Result<DataFrame> {
        let mut lines: Vec<Line> = Vec::new();
        for (evaluation, tested) in self.evaluations() {
            let mut add = |predictor, metric: &str, values, videos: usize| {
                lines.push(Line {
                    evaluation,
                    predictor,
                    metric: metric.to_owned(),
                    values,
                    videos: videos as u64,
                });
            };
            let model = tested.model.iter().map(|score| ("model", score, tested.rows));
            let baseline = tested
                .baseline
                .iter()
                .map(|score| ("median_of_last_ten", score, tested.baseline_rows));
            for (predictor, score, videos) in model.chain(baseline) {
                add(predictor, &score.metric, [score.value, score.low, score.high], videos);
            }
            let gain = &tested.gain;
            add(
                "model",
                "rmse_log_gain",
                [gain.value, gain.low, gain.high],
                tested.baseline_rows,
            );
            for coverage in &tested.coverage {
                let (low, high) = coverage.interval().unzip();
                let metric = format!("coverage_{:.0}", coverage.level * 100.0);
                add("model", &metric, [coverage.share(), low, high], coverage.rows);
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

    /// Permutation importance, most important first: feature, r2_drop (how much R² of unseen videos falls when the
    /// feature is shuffled among them), low_95, high_95, association in words.
    pub fn importance(&self) -> Result<DataFrame> {
        let number = |pick: fn(&Importance) -> f64| {
            self.importance
                .iter()
                .map(|i| Some(pick(i)))
                .collect::<Vec<Option<f64>>>()
        };
        Ok(DataFrame::new_infer_height(vec![
            Column::new(
                "feature".into(),
                self.importance.iter().map(|i| i.feature.as_str()).collect::<Vec<_>>(),
            ),
            Column::new("r2_drop".into(), number(|i| i.drop)),
            Column::new("low_95".into(), number(|i| i.low)),
            Column::new("high_95".into(), number(|i| i.high)),
            Column::new(
                "association".into(),
                self.importance
                    .iter()
                    .map(|i| self.association(&i.feature))
                    .collect::<Vec<_>>(),
            ),
        ])?)
    }

    /// The model itself: column, coefficient (change of ln(1 + views) per standard deviation), mean and
    /// standard_deviation of the column in training; the row `intercept` comes first.
    pub fn coefficients(&self) -> Result<DataFrame> {
        let (means, deviations): (Vec<_>, Vec<_>) = self.linear.scaler.columns().unzip();
        let nothing = || std::iter::once(None);
        Ok(DataFrame::new_infer_height(vec![
            Column::new(
                "column".into(),
                std::iter::once("intercept")
                    .chain(self.columns.iter().map(String::as_str))
                    .collect::<Vec<_>>(),
            ),
            Column::new(
                "coefficient".into(),
                std::iter::once(self.linear.intercept)
                    .chain(self.linear.coefficients.iter().copied())
                    .collect::<Vec<f64>>(),
            ),
            Column::new(
                "mean".into(),
                nothing()
                    .chain(means.into_iter().map(Some))
                    .collect::<Vec<Option<f64>>>(),
            ),
            Column::new(
                "standard_deviation".into(),
                nothing()
                    .chain(deviations.into_iter().map(Some))
                    .collect::<Vec<Option<f64>>>(),
            ),
        ])?)
    }

    /// Videos left out: reason, videos.
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
