//! What the scores and coefficients mean, in a sentence.

use super::score::{Evaluation, Score};
use super::{Model, Target};

impl Model {
    /// Whether the model is better than a simple guess: the interval of R² on unseen videos is above 0, and in the
    /// time-ordered test its error is smaller than that of the median of the last ten videos (the interval of the gain
    /// is above 0). With too few videos for that test, the shuffled folds decide.
    pub fn is_better_than_baseline(&self) -> bool {
        self.distinguishes()
            && self
                .decisive()
                .and_then(|test| test.gain.low)
                .is_some_and(|low| low > 0.0)
    }

    /// The verdict as a sentence.
    pub fn verdict(&self) -> String {
        let Some(decisive) = self.decisive() else {
            return String::new();
        };
        let timed = self.own().is_some_and(|own| own.time_ordered.is_some());
        let test = if timed { "on later videos" } else { "in shuffled folds" };
        let factor = |error: Option<f64>| decimals(error.map(f64::exp));
        let errors = format!(
            "{} off by a factor of {} against {}, {test}",
            match self.target {
                Target::Views => "predictions are",
                Target::Engagement => "the predicted odds are",
            },
            factor(decisive.rmse()),
            factor(decisive.baseline_rmse()),
        );
        if self.is_better_than_baseline() {
            return format!("Better than the median of the last ten videos: {errors}.");
        }
        let r2 = self.own().and_then(|own| own.out_of_fold.score("r2"));
        if !self.distinguishes() {
            return format!(
                "In practice no better than the median of the last ten videos: nothing known before publication \
                 distinguishes unseen videos (R² {}).",
                r2.map_or("unknown".into(), with_interval)
            );
        }
        format!("No better than the median of the last ten videos: {errors}.")
    }

    fn distinguishes(&self) -> bool {
        let r2 = self.own().and_then(|own| own.out_of_fold.score("r2"));
        r2.and_then(|score| score.low).is_some_and(|low| low > 0.0)
    }

    fn decisive(&self) -> Option<&Evaluation> {
        self.own()
            .map(|own| own.time_ordered.as_ref().unwrap_or(&own.out_of_fold))
    }
}

/// Two decimals, or a dash if unknown.
pub(crate) fn decimals(value: Option<f64>) -> String {
    value.map_or("–".into(), |value| {
        let text = format!("{value:.2}").replace('-', "−");
        if text == "−0.00" { "0.00".into() } else { text }
    })
}

/// "0.62 [0.55, 0.68]".
pub(crate) fn with_interval(score: &Score) -> String {
    match (score.low, score.high) {
        (Some(low), Some(high)) => {
            format!(
                "{} [{}, {}]",
                decimals(score.value),
                decimals(Some(low)),
                decimals(Some(high))
            )
        }
        _ => decimals(score.value),
    }
}
