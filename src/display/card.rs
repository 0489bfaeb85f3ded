//! Cards: a few key figures.

use super::number::percent;
use super::{Bundle, Role, Show, escape};
use maud::{Markup, html};

/// A key figure with its name and one line of context.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The name: "Subscribers".
    pub label: String,
    /// The formatted value: "4.5 M".
    pub value: String,
    /// One line of context; empty if there is none.
    pub context: String,
    /// The change since the previous period, if known.
    pub change: Option<Change>,
}

/// A change between two periods.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The change in percent of the previous value.
    pub percent: f64,
    /// The previous period: "the 90 days before".
    pub against: String,
}

impl Change {
    /// The change from `before` to `now`; `None` if `before` is 0.
    ///
    /// ```
    /// use tubelab::display::Change;
    ///
    /// assert_eq!(Change::between(100.0, 150.0, "the 90 days before").map(|change| change.percent), Some(50.0));
    /// assert!(Change::between(0.0, 5.0, "the 90 days before").is_none());
    /// ```
    pub fn between(before: f64, now: f64, against: impl Into<String>) -> Option<Change> {
        let percent = (now / before - 1.0) * 100.0;
        let against = against.into();
        (before > 0.0 && percent.is_finite()).then_some(Change { percent, against })
    }

    /// "▲ 12%", "▼ 3%", or "no change".
    fn words(&self) -> String {
        match percent(self.percent.abs()) {
            none if none == "0%" => "no change".to_owned(),
            size if self.percent > 0.0 => format!("▲ {size}"),
            size => format!("▼ {size}"),
        }
    }
}

impl Card {
    /// A card.
    pub fn new(label: impl Into<String>, value: impl Into<String>, context: impl Into<String>) -> Self {
        Card {
            label: label.into(),
            value: value.into(),
            context: context.into(),
            change: None,
        }
    }

    /// Adds the change since the previous period, shown as an arrow with a number.
    #[must_use]
    pub fn change(mut self, change: Option<Change>) -> Self {
        self.change = change;
        self
    }
}

/// Cards under a title, up to four in a row.
///
/// ```
/// use tubelab::display::{Show, card::{Card, Cards}};
///
/// let cards = Cards {
///     title: "Demo channel".into(),
///     cards: vec![Card::new("Subscribers", "4.5 M", "rounded by the API")],
///     source: "YouTube Data API".into(),
/// };
/// assert!(cards.bundle().get("text/plain").unwrap().contains("Subscribers  4.5 M"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Cards {
    /// The title.
    pub title: String,
    /// The cards, in reading order.
    pub cards: Vec<Card>,
    /// The source of the numbers; empty if it is given elsewhere.
    pub source: String,
}

// Jupyter's own colours where there are any, so that light and dark are right without asking.
const STYLE: &str = "\
.tubelab-cards{color:var(--jp-ui-font-color1,#1F2430);font:14px/1.4 var(--jp-ui-font-family,system-ui,sans-serif);max-width:960px}\
.tubelab-cards .tubelab-title{font-size:16px;font-weight:600;margin:4px 0 8px}\
.tubelab-cards dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:12px;margin:0}\
.tubelab-cards dl>div{border:1px solid var(--jp-border-color2,#E6E8EC);border-radius:6px;padding:10px 14px}\
.tubelab-cards dt{color:var(--jp-ui-font-color2,#5B6270);font-size:12px;font-weight:400;margin:0}\
.tubelab-cards dd{margin:0;padding:0}\
.tubelab-cards dd.tubelab-value{font-size:24px;font-weight:600;line-height:1.3;overflow-wrap:anywhere}\
.tubelab-cards dd.tubelab-context b{color:var(--jp-ui-font-color1,#1F2430);font-weight:600}\
.tubelab-cards dd.tubelab-context,.tubelab-cards .tubelab-source{color:var(--jp-ui-font-color2,#5B6270);font-size:12px}\
.tubelab-cards .tubelab-source{margin:8px 0 0}";

impl Cards {
    /// A bundle that also carries these cards, which reports and the dashboard show above it.
    pub(crate) fn above(&self, bundle: Bundle) -> Bundle {
        bundle.with(super::reader::CARDS, self.html().into_string())
    }

    fn html(&self) -> Markup {
        html! {
            div.tubelab-cards {
                style { (maud::PreEscaped(STYLE)) }
                @if !self.title.is_empty() { div.tubelab-title dir="auto" { (escape::text(&self.title)) } }
                dl {
                    @for card in &self.cards {
                        div {
                            dt { (escape::text(&card.label)) }
                            dd.tubelab-value dir="auto" { (escape::text(&card.value)) }
                            @if let Some(change) = &card.change {
                                dd.tubelab-context { b { (change.words()) } " against " (escape::text(&change.against)) }
                            }
                            @if !card.context.is_empty() { dd.tubelab-context { (escape::text(&card.context)) } }
                        }
                    }
                }
                @if !self.source.is_empty() { p.tubelab-source { (escape::text(&self.source)) } }
            }
        }
    }

    fn text(&self) -> String {
        let width = |part: fn(&Card) -> &str| self.cards.iter().map(|c| part(c).chars().count()).max().unwrap_or(0);
        let (label, value) = (width(|c| &c.label), width(|c| &c.value));
        let mut lines = Vec::with_capacity(self.cards.len() + 2);
        lines.extend((!self.title.is_empty()).then(|| escape::text(&self.title).into_owned()));
        for card in &self.cards {
            let moved = card.change.as_ref();
            let moved = moved.map(|change| format!("{} against {}", change.words(), escape::text(&change.against)));
            let context = moved
                .into_iter()
                .chain((!card.context.is_empty()).then(|| escape::text(&card.context).into_owned()));
            let line = format!(
                "{:label$}  {:value$}  {}",
                escape::text(&card.label),
                escape::text(&card.value),
                context.collect::<Vec<_>>().join("; ")
            );
            lines.push(line.trim_end().to_owned());
        }
        lines.extend((!self.source.is_empty()).then(|| escape::text(&self.source).into_owned()));
        lines.join("\n")
    }
}

crate::display::show::display_as_shown!(Cards);

impl Show for Cards {
    fn bundle(&self) -> Bundle {
        Bundle::text(self.text())
            .with("text/html", self.html().into_string())
            .role(Role::Card)
    }
}
