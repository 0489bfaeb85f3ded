//! The model card: what it was fitted on, how well it predicts, what goes with views.

use super::conformal::Coverage;
use super::importance::Importance;
use super::score::{Evaluation, Score};
use super::trained::CandidateScore;
use super::verdict::{decimals, with_interval};
use super::{Model, Target};
use crate::display::notice::with_notice;
use crate::display::number::capitalised;
use crate::display::{Bundle, Role, Show, escape, number};
use maud::{Markup, PreEscaped, html};

/// Features shown; `importance()` has all.
const SHOWN: usize = 8;

// Jupyter's own colours where there are any, so that light and dark are right without asking.
const STYLE: &str = ".tubelab-model{color:var(--jp-ui-font-color1,#1F2430);font:14px/1.45 var(--jp-ui-font-family,system-ui,sans-serif);\
max-width:760px}\
.tubelab-model h3{font-size:16px;margin:0 0 2px}.tubelab-model h4{font-size:13px;margin:14px 0 4px}\
.tubelab-model p{margin:2px 0;font-size:13px}.tubelab-model .context{color:var(--jp-ui-font-color2,#5B6270)}\
.tubelab-model .verdict{border-left:4px solid #8A8A8A;padding:4px 10px;margin:8px 0}\
.tubelab-model .better{border-color:#009E73}.tubelab-model table{border-collapse:collapse;font-size:13px}\
.tubelab-model th,.tubelab-model td{padding:3px 12px 3px 0;text-align:right;border-bottom:1px solid var(--jp-border-color2,#E6E8EC);\
font-variant-numeric:tabular-nums}.tubelab-model th:first-child,.tubelab-model td:first-child,\
.tubelab-model .words{text-align:left}";

crate::display::show::display_as_shown!(Model);

impl Show for Model {
    fn bundle(&self) -> Bundle {
        let card = Bundle::text(self.text())
            .with("text/html", self.html().into_string())
            .role(Role::Method)
            .finding(self.verdict());
        with_notice(card)
    }
}

impl Model {
    fn title(&self) -> String {
        let what = format!("Model for {}", self.target.words());
        match &self.channel {
            Some(channel) => format!("{what} · {}", escape::text(channel)),
            None => what,
        }
    }

    fn subtitle(&self) -> String {
        format!(
            "{} on {} features known before publication · {} videos · {}",
            capitalised(self.learner.words()),
            self.features.len(),
            count(self.used),
            self.options.time_zone
        )
    }

    /// Names of the metrics on the card, in the order of the scores, and how their values are shown.
    fn labels(&self) -> [(&'static str, Unit); 5] {
        let [rmse, mae, median] = match self.target {
            Target::Views => [
                "RMSE, as a factor of views",
                "MAE, as a factor of views",
                "Median error of views",
            ],
            Target::Engagement => [
                "RMSE, as a factor of the odds",
                "MAE, as a factor of the odds",
                "Median error of the rate",
            ],
        };
        [
            ("R²", Unit::Number),
            (rmse, Unit::Factor),
            (mae, Unit::Factor),
            (median, Unit::Percent),
            ("Spearman's ρ", Unit::Number),
        ]
    }

    fn left_out(&self) -> String {
        if self.excluded.is_empty() {
            return "No videos were excluded.".into();
        }
        // A model from a file may count anything.
        let total = self
            .excluded
            .iter()
            .fold(0, |sum: usize, e| sum.saturating_add(e.videos));
        let reasons: Vec<String> = self
            .excluded
            .iter()
            .map(|e| format!("{} {}", count(e.videos), e.reason))
            .collect();
        format!("{} excluded: {}.", videos(total), reasons.join(", "))
    }

    /// Both tests: heading, and each learner with its evaluation, the one in use first.
    fn tests(&self) -> Vec<(String, Vec<(&CandidateScore, &Evaluation)>)> {
        let mut all: Vec<&CandidateScore> = self.compared.iter().collect();
        all.sort_by_key(|compared| (compared.learner != self.learner, compared.learner));
        let later: Vec<(&CandidateScore, &Evaluation)> = (all.iter())
            .filter_map(|compared| Some((*compared, compared.time_ordered.as_ref()?)))
            .collect();
        let first: Vec<(&CandidateScore, &Evaluation)> =
            all.iter().map(|compared| (*compared, &compared.out_of_fold)).collect();
        let heading = |how: &str, tested: &[(&CandidateScore, &Evaluation)]| {
            let rows = tested.first().map_or(0, |(_, evaluation)| evaluation.rows);
            format!("{how} ({})", videos(rows))
        };
        [
            ("On later videos, trained on earlier ones", later),
            ("On unseen videos, in shuffled folds", first),
        ]
        .into_iter()
        .filter(|(_, tested)| !tested.is_empty())
        .map(|(how, tested)| (heading(how, &tested), tested))
        .collect()
    }

    /// The lines of one test, starting with the heading.
    fn lines(&self, tested: &[(&CandidateScore, &Evaluation)]) -> Vec<Vec<String>> {
        let mut heading = vec![String::new()];
        heading.extend(tested.iter().map(|(compared, _)| {
            let used = if compared.learner == self.learner {
                " (used)"
            } else {
                ""
            };
            format!("{}{used}", compared.learner.words())
        }));
        heading.push("median of the last ten".into());
        let mut lines = vec![heading];
        for (place, (label, unit)) in self.labels().into_iter().enumerate() {
            let cell = |scores: &[Score]| match (scores.get(place), unit) {
                (Some(score), Unit::Percent) => percents(score),
                (Some(score), Unit::Factor) => with_interval(&factor(score)),
                (Some(score), Unit::Number) => with_interval(score),
                (None, _) => "–".into(),
            };
            let mut line = vec![label.to_owned()];
            line.extend(tested.iter().map(|(_, evaluation)| cell(&evaluation.model)));
            line.extend(tested.first().map(|(_, evaluation)| cell(&evaluation.baseline)));
            lines.push(line);
        }
        lines
    }

    /// How often the intervals of the model in use contained the true value.
    fn covered(&self, tested: &[(&CandidateScore, &Evaluation)]) -> Vec<String> {
        let own = tested.iter().find(|(compared, _)| compared.learner == self.learner);
        own.map_or(Vec::new(), |(_, evaluation)| {
            evaluation.coverage.iter().map(covered).collect()
        })
    }

    /// The hyperparameters of the elastic net, if it was fitted.
    fn settings(&self) -> Option<String> {
        let (penalty, l1_ratio) = self.penalty()?;
        Some(format!(
            "Elastic net: alpha {}, L1 ratio {l1_ratio}.",
            number::decimal(penalty, 3)
        ))
    }

    fn top(&self) -> impl Iterator<Item = &Importance> {
        self.importance
            .iter()
            .filter(|importance| importance.low > 0.0)
            .take(SHOWN)
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = self.warnings.clone();
        if !self.settling.is_empty() {
            notes.push(self.settling.clone());
        }
        notes.extend(self.settings());
        notes.push(format!(
            "All intervals are 95%: from a bootstrap over videos for scores, from permutations and a bootstrap for \
             features, from the models of the folds for associations. A feature associated with {} does not \
             necessarily cause {}.",
            self.target.words(),
            match self.target {
                Target::Views => "them",
                Target::Engagement => "it",
            }
        ));
        notes.extend(self.record.sentence());
        notes
    }

    fn html(&self) -> Markup {
        let what = self.target.words();
        let recommendations = self.recommendations();
        html! {
            div.tubelab-model {
                style { (PreEscaped(STYLE)) }
                h3 { (self.title()) }
                p.context { (self.subtitle()) }
                p.context { (self.left_out()) }
                p class={ "verdict" @if self.is_better_than_baseline() { " better" } } { (self.verdict()) }
                p { (self.choice) }
                @for (heading, tested) in self.tests() {
                    h4 { (heading) }
                    div style="overflow-x:auto" {
                        table {
                            @for (place, line) in self.lines(&tested).into_iter().enumerate() {
                                tr {
                                    @for cell in line {
                                        @if place == 0 { th { (cell) } } @else { td { (cell) } }
                                    }
                                }
                            }
                        }
                    }
                    @for line in self.covered(&tested) { p.context { (line) } }
                }
                h4 { "Features associated with " (what) }
                @if self.top().next().is_none() {
                    p { "No feature improves predictions for unseen videos." }
                } @else {
                    table {
                        tr {
                            th { "feature" }
                            th { "drop in R² when shuffled" }
                            th { "importance in the model" }
                            th.words { "association" }
                        }
                        @for importance in self.top() {
                            tr {
                                td { (words(&importance.feature)) }
                                td { (fall(importance)) }
                                td { (share(importance)) }
                                td.words { (self.association(&importance.feature)) }
                            }
                        }
                    }
                }
                @if !recommendations.is_empty() {
                    h4 { "What past videos suggest" }
                    @for sentence in &recommendations { p { (sentence) } }
                }
                @for note in self.notes() { p.context { (note) } }
            }
        }
    }

    fn text(&self) -> String {
        let mut text = vec![
            self.title(),
            self.subtitle(),
            self.left_out(),
            String::new(),
            self.verdict(),
            self.choice.clone(),
        ];
        for (heading, tested) in self.tests() {
            text.push(format!("\n{heading}"));
            text.extend(aligned(self.lines(&tested)));
            text.extend(self.covered(&tested).into_iter().map(|line| format!("  {line}")));
        }
        text.push(format!(
            "\nFeatures associated with {}: drop in R² when the feature is shuffled among unseen videos, importance in the \
             model",
            self.target.words()
        ));
        let top: Vec<Vec<String>> = self
            .top()
            .map(|importance| {
                vec![
                    words(&importance.feature),
                    fall(importance),
                    share(importance),
                    self.association(&importance.feature),
                ]
            })
            .collect();
        if top.is_empty() {
            text.push("  No feature improves predictions for unseen videos.".into());
        }
        text.extend(aligned(top));
        let recommendations = self.recommendations();
        if !recommendations.is_empty() {
            text.push("\nWhat past videos suggest".into());
            text.extend(recommendations.into_iter().map(|sentence| format!("  {sentence}")));
        }
        text.push(String::new());
        text.extend(self.notes());
        text.join("\n")
    }
}

/// How a score is shown.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Number,
    Percent,
    /// An error on the scale of the fit, as the factor that it stands for.
    Factor,
}

fn factor(score: &Score) -> Score {
    let factor = |value: Option<f64>| value.map(f64::exp);
    Score {
        metric: score.metric.clone(),
        value: factor(score.value),
        low: factor(score.low),
        high: factor(score.high),
    }
}

fn percents(score: &Score) -> String {
    let whole = |value: Option<f64>| value.map_or("–".into(), |value| format!("{value:.0}%"));
    match (score.low, score.high) {
        (Some(_), Some(_)) => format!("{} [{}, {}]", whole(score.value), whole(score.low), whole(score.high)),
        _ => whole(score.value),
    }
}

fn covered(coverage: &Coverage) -> String {
    let level = coverage.level * 100.0;
    match (coverage.share(), coverage.interval()) {
        (Some(share), Some((low, high))) => format!(
            "The {level:.0}% prediction intervals contained {:.1}% of {} [{:.1}%, {:.1}%].",
            share * 100.0,
            videos(coverage.rows),
            low * 100.0,
            high * 100.0
        ),
        _ => format!("Too few videos for {level:.0}% prediction intervals."),
    }
}

fn share(importance: &Importance) -> String {
    format!("{:.0}%", importance.built_in * 100.0)
}

fn fall(importance: &Importance) -> String {
    format!(
        "{} [{}, {}]",
        decimals(Some(importance.drop)),
        decimals(Some(importance.low)),
        decimals(Some(importance.high))
    )
}

fn words(name: &str) -> String {
    name.replace('_', " ")
}

fn videos(n: usize) -> String {
    if n == 1 {
        "1 video".into()
    } else {
        format!("{} videos", count(n))
    }
}

fn count(n: usize) -> String {
    number::full(i64::try_from(n).unwrap_or(i64::MAX))
}

/// Pads columns to equal width.
fn aligned(lines: Vec<Vec<String>>) -> Vec<String> {
    let mut widths: Vec<usize> = Vec::new();
    for line in &lines {
        widths.resize(widths.len().max(line.len()), 0);
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let aligned = |line: Vec<String>| {
        let cells = line
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}", width = *width));
        format!("  {}", cells.collect::<Vec<_>>().join("  "))
            .trim_end()
            .to_owned()
    };
    lines.into_iter().map(aligned).collect()
}
