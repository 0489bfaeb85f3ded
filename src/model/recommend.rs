//! What goes with views or engagement, in words: associations with their intervals, never causes.

use super::Model;
use super::dependence::{Dependence, Step};
use super::target::change;
use crate::display::number::capitalised;

/// Features that nobody can choose for the next video.
const NOT_CHOSEN: [&str; 2] = ["growth", "recent_level"];

impl Model {
    /// Sentences about features that improve predictions of unseen videos and whose effect is distinguishable from
    /// zero, the most important first. Each compares the value with the highest mean prediction to the one with the
    /// lowest, with the 95% interval of the difference. They are associations in the past of this channel, not causes.
    ///
    ///
    /// An hour, weekday or month is only named if the tests of [`uploads`](crate::analyze::uploads()) report it too.
    /// Without any such feature, the only sentence says why there is no recommendation.
    pub fn recommendations(&self) -> Vec<String> {
        if !self.is_better_than_baseline() {
            return vec![
                "No recommendation: the model is no better than the baseline, so no feature helps.".to_owned(),
            ];
        }
        let helps = |feature: &str| {
            let importance = self.importance.iter().find(|importance| importance.feature == feature);
            importance.is_some_and(|importance| importance.low > 0.0)
        };
        let chosen = self.dependence.iter().filter(|found| {
            !NOT_CHOSEN.contains(&found.feature.as_str()) && helps(&found.feature) && found.gap.1 > 0.0
        });
        let sentences: Vec<String> = chosen
            .filter_map(|found| {
                let (best, worst) = found.ends()?;
                self.is_confirmed(&found.feature, best, worst).then(|| {
                    format!(
                        "Videos {} had {} than videos {} {}, other features equal.",
                        phrase(&found.feature, best),
                        self.target.difference(found.gap.0),
                        phrase(&found.feature, worst),
                        range(found.gap),
                    )
                })
            })
            .collect();
        if sentences.is_empty() {
            let what = self.target.words();
            return vec![format!(
                "No recommendation: nothing that you can choose for a video is clearly associated with {what}."
            )];
        }
        sentences
    }

    /// Whether the tests of hours, weekdays and months say of one of these two what the model says.
    fn is_confirmed(&self, feature: &str, best: &Step, worst: &Step) -> bool {
        let cycle = match feature {
            "hour" => 24,
            "weekday" | "month" => 0,
            _ => return true,
        };
        let Some(differing) = &self.differing else {
            return true;
        };
        // Weekdays and months are numbered from 1; the model's hours are smooth, so the next hour is as good.
        let is = |step: &Step, place: usize| match cycle {
            0 => step.value as usize == place + 1,
            hours => {
                let apart = (step.value as usize).abs_diff(place);
                apart.min(hours - apart.min(hours)) <= 1
            }
        };
        let of_feature = differing.iter().filter(|found| found.feature == feature);
        of_feature.into_iter().any(|found| match found.above {
            true => is(best, found.place),
            false => is(worst, found.place),
        })
    }

    pub(crate) fn dependence_of(&self, feature: &str) -> Option<&Dependence> {
        self.dependence.iter().find(|found| found.feature == feature)
    }

    /// The features whose partial dependence is known.
    pub(crate) fn explained(&self) -> Vec<&str> {
        self.dependence.iter().map(|found| found.feature.as_str()).collect()
    }

    /// The association as a separate sentence.
    pub(crate) fn association_of(&self, feature: &str) -> String {
        format!("{}.", capitalised(&self.association(feature)))
    }

    /// How the target depends on a feature, in short.
    pub(super) fn association(&self, feature: &str) -> String {
        let Some((found, (best, worst))) = (self.dependence.iter())
            .find(|found| found.feature == feature)
            .and_then(|found| Some((found, found.ends()?)))
        else {
            return "no clear association".into();
        };
        if found.gap.0 == 0.0 {
            return "no association".into();
        }
        if !self.is_confirmed(feature, best, worst) {
            return "no clear association: the tests of hours, weekdays and months do not confirm it".into();
        }
        let unclear = if found.gap.1 > 0.0 { "" } else { ", not clear" };
        let what = self.target.words();
        match (best.label.as_str(), worst.label.as_str()) {
            ("yes", "no") => format!(
                "{} if true {}{unclear}",
                self.target.difference(found.gap.0),
                range(found.gap)
            ),
            ("no", "yes") => {
                let (gap, low, high) = found.gap;
                let turned = (-gap, -high, -low);
                format!(
                    "{} if true {}{unclear}",
                    self.target.difference(turned.0),
                    range(turned)
                )
            }
            (best, worst) => format!(
                "most {what} {}, {} {}: {} {}{unclear}",
                place(feature, best),
                if what == "views" { "fewest" } else { "least" },
                place(feature, worst),
                self.target.difference(found.gap.0),
                range(found.gap),
            ),
        }
    }
}

/// "[3%, 22%]", of a difference on the scale of the fit.
fn range((_, low, high): (f64, f64, f64)) -> String {
    let percent = |fitted: f64| format!("{}{}", if fitted < 0.0 { "−" } else { "" }, change(fitted));
    format!("[{}, {}]", percent(low), percent(high))
}

impl Dependence {
    fn ends(&self) -> Option<(&Step, &Step)> {
        Some((self.steps.get(self.best)?, self.steps.get(self.worst)?))
    }
}

fn place(feature: &str, label: &str) -> String {
    match feature {
        "weekday" => format!("on {label}"),
        "month" => format!("in {label}"),
        "hour" => format!("about {label}"),
        "duration" => format!("at {label} minutes"),
        "growth" => format!("{label} days after the first upload"),
        "pause" => format!("{label} days after the last upload"),
        "recent_level" => format!("after videos with a median of {label}"),
        _ => format!("at {label}"),
    }
}

fn phrase(feature: &str, step: &Step) -> String {
    let label = step.label.as_str();
    let with = |what: &str| {
        if label == "yes" {
            format!("with {what}")
        } else {
            format!("without {what}")
        }
    };
    match feature {
        "hour" => format!("published about {label}"),
        "weekday" => format!("published on {label}"),
        "month" => format!("published in {label}"),
        "duration" => format!("lasting about {label} minutes"),
        "pause" => format!("published about {label} days after the one before"),
        "recent_level" => format!("after others with a median of {label}"),
        "language" if label == "yes" => "with English titles".into(),
        "language" => "with titles in other languages".into(),
        "title_length" => format!("with titles of about {label} characters"),
        "title_words" => format!("with titles of about {label} words"),
        "title_word_length" => format!("with title words of about {label} letters"),
        "description_length" => format!("with descriptions of about {label} characters"),
        "hashtags" => format!("with about {label} hashtags"),
        "tags" => format!("with about {label} tags"),
        "capitals" => format!("with about {label} all-caps words"),
        "is_short" if label == "yes" => "that are Shorts".into(),
        "is_short" => "that are not Shorts".into(),
        "has_links" => with("links in the description"),
        "has_question" => with("a question in the title"),
        "has_number" => with("a number in the title"),
        "has_emoji" => with("an emoji in the title"),
        other => format!("with {} {label}", other.replace('_', " ")),
    }
}
