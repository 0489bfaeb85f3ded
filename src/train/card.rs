//! The model's card: what it was fitted on, how well it does, what goes with views.

use super::Model;
use super::conformal::Coverage;
use super::importance::Importance;
use super::score::{Evaluation, Score};
use super::verdict::{decimals, with_interval};
use crate::display::{Bundle, Show, escape, number};
use crate::track::with_notice;
use maud::{Markup, PreEscaped, html};

/// Features shown; the rest is in `importance()`.
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

impl Show for Model {
    fn bundle(&self) -> Bundle {
        with_notice(Bundle::text(self.text()).with("text/html", self.html().into_string()))
    }
}

/// A metric as the card words it, and whether its numbers are percentages.
const METRICS: [(&str, &str, bool); 5] = [
    ("r2", "R² (of ln views)", false),
    ("rmse_log", "RMSE (of ln views)", false),
    ("mae_log", "MAE (of ln views)", false),
    ("mdape_views", "Median error of views", true),
    ("spearman", "Spearman's ρ", false),
];

impl Model {
    fn title(&self) -> String {
        match &self.channel {
            Some(channel) => format!("Model of views · {}", escape::text(channel)),
            None => "Model of views".into(),
        }
    }

    fn subtitle(&self) -> String {
        let (penalty, l1_ratio) = self.penalty();
        format!(
            "Elastic net of ln(1 + views) on {} features known before publication · {} videos · penalty {penalty}, L1 \
             ratio {l1_ratio} · {}",
            self.features.len(),
            count(self.used),
            self.options.time_zone
        )
    }

    fn left_out(&self) -> String {
        if self.excluded.is_empty() {
            return "No video left out.".into();
        }
        let total: usize = self.excluded.iter().map(|e| e.videos).sum();
        let reasons: Vec<String> = self
            .excluded
            .iter()
            .map(|e| format!("{} {}", count(e.videos), e.reason))
            .collect();
        format!("{} left out: {}.", videos(total), reasons.join(", "))
    }

    fn tables(&self) -> Vec<(String, &Evaluation)> {
        let out = &self.out_of_fold;
        let first = (
            format!("On unseen videos, in shuffled folds ({})", videos(out.rows)),
            out,
        );
        let second = self.time_ordered.as_ref().map(|later| {
            (
                format!(
                    "On the next videos in time, trained on the past ({})",
                    videos(later.rows)
                ),
                later,
            )
        });
        std::iter::once(first).chain(second).collect()
    }

    fn top(&self) -> impl Iterator<Item = &Importance> {
        self.importance
            .iter()
            .filter(|importance| importance.low > 0.0)
            .take(SHOWN)
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = self.warnings.clone();
        notes.push(
            "Intervals are 95%: bootstrap over videos for scores, shuffles and bootstrap for features. What \
             goes with views does not have to cause them."
                .into(),
        );
        notes.extend(self.logged.sentence());
        notes
    }

    fn html(&self) -> Markup {
        html! {
            div.tubelab-model {
                style { (PreEscaped(STYLE)) }
                h3 { (self.title()) }
                p.context { (self.subtitle()) }
                p.context { (self.left_out()) }
                p class={ "verdict" @if self.is_better_than_baseline() { " better" } } { (self.verdict()) }
                @for (heading, evaluation) in self.tables() {
                    h4 { (heading) }
                    table {
                        tr { th { "" } th { "model" } th { "median of the last ten" } }
                        @for line in lines(evaluation) {
                            tr { td { (line[0]) } td { (line[1]) } td { (line[2]) } }
                        }
                    }
                    @for coverage in &evaluation.coverage { p.context { (covered(coverage)) } }
                }
                h4 { "What goes with views" }
                @if self.top().next().is_none() {
                    p { "No feature helps on unseen videos." }
                } @else {
                    table {
                        tr { th { "feature" } th { "fall of R² when shuffled" } th.words { "association" } }
                        @for importance in self.top() {
                            tr {
                                td { (words(&importance.feature)) }
                                td { (fall(importance)) }
                                td.words { (self.association(&importance.feature)) }
                            }
                        }
                    }
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
        ];
        for (heading, evaluation) in self.tables() {
            text.push(format!("\n{heading}"));
            let header = [String::new(), "model".into(), "median of the last ten".into()];
            text.extend(aligned(std::iter::once(header).chain(lines(evaluation)).collect()));
            text.extend(
                evaluation
                    .coverage
                    .iter()
                    .map(|coverage| format!("  {}", covered(coverage))),
            );
        }
        text.push("\nWhat goes with views: fall of R² when the feature is shuffled among unseen videos".into());
        let top: Vec<[String; 3]> = self
            .top()
            .map(|importance| {
                [
                    words(&importance.feature),
                    fall(importance),
                    self.association(&importance.feature),
                ]
            })
            .collect();
        if top.is_empty() {
            text.push("  No feature helps on unseen videos.".into());
        }
        text.extend(aligned(top));
        text.push(String::new());
        text.extend(self.notes());
        text.join("\n")
    }
}

fn lines(evaluation: &Evaluation) -> Vec<[String; 3]> {
    let find = |scores: &[Score], metric: &str, percent: bool| {
        let score = scores.iter().find(|score| score.metric == metric);
        score.map_or("–".into(), |score| {
            if percent { percents(score) } else { with_interval(score) }
        })
    };
    let line = |(metric, label, percent): &(&str, &str, bool)| {
        [
            (*label).to_owned(),
            find(&evaluation.model, metric, *percent),
            find(&evaluation.baseline, metric, *percent),
        ]
    };
    METRICS.iter().map(line).collect()
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
            "The {level:.0}% prediction intervals held {:.1}% of {} [{:.1}%, {:.1}%].",
            share * 100.0,
            videos(coverage.rows),
            low * 100.0,
            high * 100.0
        ),
        _ => format!("Too few videos for {level:.0}% prediction intervals."),
    }
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

/// Columns of equal width, the first to the left.
fn aligned(lines: Vec<[String; 3]>) -> Vec<String> {
    let width =
        |column: fn(&[String; 3]) -> &String| lines.iter().map(|l| column(l).chars().count()).max().unwrap_or(0);
    let (first, second) = (width(|l| &l[0]), width(|l| &l[1]));
    lines
        .iter()
        .map(|[a, b, c]| format!("  {a:first$}  {b:second$}  {c}").trim_end().to_owned())
        .collect()
}
