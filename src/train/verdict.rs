//! What the scores and coefficients mean, in a sentence.

use super::Model;
use super::score::{Evaluation, Score};
use crate::features::FEATURES;

impl Model {
    /// Whether the model is better than a simple guess: unseen videos are told apart (the interval of R² is above 0), and
    /// on the next videos in time its error is smaller than that of the median of the last ten (interval above 0).
    /// With too few videos for a test in time, the shuffled folds decide.
    pub fn is_better_than_baseline(&self) -> bool {
        self.tells_apart() && self.decisive().gain.low.is_some_and(|low| low > 0.0)
    }

    /// The verdict as a sentence.
    pub fn verdict(&self) -> String {
        let decisive = self.decisive();
        let test = if self.time_ordered.is_some() {
            "on the next videos in time"
        } else {
            "in shuffled folds"
        };
        let errors = format!(
            "error {} against {} on ln(1 + views) {test}",
            decimals(rmse(&decisive.model).and_then(|s| s.value)),
            decimals(rmse(&decisive.baseline).and_then(|s| s.value))
        );
        if self.is_better_than_baseline() {
            return format!("Better than the median of your last ten videos: {errors}.");
        }
        let r2 = self.out_of_fold.score("r2");
        if !self.tells_apart() {
            return format!(
                "In practice no better than the median of your last ten videos: nothing known before publication tells \
                 unseen videos apart (R² {}).",
                r2.map_or("unknown".into(), with_interval)
            );
        }
        format!("No better than the median of your last ten videos: {errors}.")
    }

    fn tells_apart(&self) -> bool {
        self.out_of_fold
            .score("r2")
            .and_then(|score| score.low)
            .is_some_and(|low| low > 0.0)
    }

    fn decisive(&self) -> &Evaluation {
        self.time_ordered.as_ref().unwrap_or(&self.out_of_fold)
    }

    /// How views go with a feature, all others equal.
    pub(super) fn association(&self, name: &str) -> String {
        let Some(feature) = FEATURES.iter().find(|feature| feature.name == name) else {
            return String::new();
        };
        let per_unit: Vec<(&str, f64, f64)> = feature
            .columns
            .iter()
            .filter_map(|column| {
                let place = self.columns.iter().position(|c| c == column)?;
                let (_, deviation) = self.linear.scaler.columns().nth(place)?;
                Some((*column, *self.linear.coefficients.get(place)?, deviation))
            })
            .collect();
        if per_unit.iter().all(|(_, weight, _)| *weight == 0.0) {
            return "no association".into();
        }
        match (name, per_unit.as_slice()) {
            ("hour", _) => self.peak(&per_unit, 24.0, |t| format!("{:02} h", t.round() as i64 % 24)),
            ("month", _) => self.peak(&per_unit, 12.0, |t| month(t.round() as usize % 12).to_owned()),
            ("weekday", days) => {
                let effect = |(_, weight, deviation): &&(&str, f64, f64)| {
                    if *deviation > 0.0 { weight / deviation } else { f64::NAN }
                };
                let seen = || days.iter().filter(|day| day.2 > 0.0);
                let order = |a: &&(&str, f64, f64), b: &&(&str, f64, f64)| effect(a).total_cmp(&effect(b));
                match (seen().max_by(order), seen().min_by(order)) {
                    (Some(best), Some(worst)) => {
                        let day = |d: &(&str, f64, f64)| capital(d.0.trim_start_matches("weekday_"));
                        format!("most views on {}, fewest on {}", day(best), day(worst))
                    }
                    _ => "no association".into(),
                }
            }
            ("language", [(_, weight, deviation)]) if *deviation > 0.0 => {
                format!("{} when English", times(weight / deviation))
            }
            ("has_links" | "is_short" | "has_question" | "has_number" | "has_emoji", [(_, weight, deviation)])
                if *deviation > 0.0 =>
            {
                format!("{} when true", times(weight / deviation))
            }
            (_, [(_, weight, _)]) => format!("{} for each standard deviation more", times(*weight)),
            _ => String::new(),
        }
    }

    /// The peak of a cycle a·sin + b·cos.
    fn peak(&self, columns: &[(&str, f64, f64)], length: f64, name: impl Fn(f64) -> String) -> String {
        let raw = |ending: &str| {
            let column = columns.iter().find(|(column, ..)| column.ends_with(ending));
            column.map_or(
                0.0,
                |(_, weight, deviation)| if *deviation > 0.0 { weight / deviation } else { 0.0 },
            )
        };
        let angle = raw("sin").atan2(raw("cos")).rem_euclid(std::f64::consts::TAU);
        let top = angle / std::f64::consts::TAU * length;
        format!(
            "most views about {}, fewest about {}",
            name(top),
            name(top + length / 2.0)
        )
    }
}

/// A change of ln(1 + views) as a percentage of views.
fn times(log: f64) -> String {
    let percent = log.exp_m1() * 100.0;
    if percent >= 0.0 {
        format!("{percent:.0}% more views")
    } else {
        format!("{:.0}% fewer views", -percent)
    }
}

fn month(index: usize) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES.get(index).copied().unwrap_or("")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

fn rmse(scores: &[Score]) -> Option<&Score> {
    scores.iter().find(|score| score.metric == "rmse_log")
}

/// Two decimals, or a dash where unknown.
pub(super) fn decimals(value: Option<f64>) -> String {
    value.map_or("–".into(), |value| {
        let text = format!("{value:.2}").replace('-', "−");
        if text == "−0.00" { "0.00".into() } else { text }
    })
}

/// "0.62 [0.55, 0.68]".
pub(super) fn with_interval(score: &Score) -> String {
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
