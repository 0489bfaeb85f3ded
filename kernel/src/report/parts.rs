//! Sentences and tables that the library hands over as data, as HTML.
//!
//! A table shows its first columns and rows; a script sorts, filters and downloads all that the output carries.

use super::embed;
use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

/// The format of outputs that a page lays out.
pub const MIME: &str = "application/vnd.tubelab.parts+json";
/// The format of key figures beside them.
pub const CARDS: &str = "application/vnd.tubelab.cards+html";

/// Columns shown at first, and rows of a table that is longer than [`WHOLE`].
const COLUMNS: usize = 6;
const ROWS: usize = 10;
/// A table of this many rows is shown whole: all hours of a day.
const WHOLE: usize = 24;

const CALCULATED: &str = "calculated, not from YouTube";

/// A finding, and where its evidence is: a notebook, and the title of a figure in it; both may be empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub text: String,
    pub view: String,
    pub figure: String,
}

impl Sentence {
    pub fn read(value: &Value) -> Option<Self> {
        let of = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let text = value.as_str().or_else(|| value["t"].as_str())?.to_owned();
        Some(Sentence {
            text,
            view: of("view"),
            figure: of("figure"),
        })
    }
}

/// Where the evidence of a finding is: an address, and the name of what is there.
pub struct Link {
    pub address: String,
    pub words: String,
}

/// Findings: the first is the most important one. `link` finds a view and a figure.
pub fn sentences(sentences: &[Sentence], link: &dyn Fn(&str, &str) -> Option<Link>) -> Markup {
    html! {
        ul.findings {
            @for sentence in sentences {
                @let (said, detail) = detailed(&sentence.text);
                li dir="auto" {
                    (said)
                    @if !detail.is_empty() { " " span.detail { (detail) } }
                    @if !sentence.view.is_empty() {
                        @match link(&sentence.view, &sentence.figure) {
                            Some(link) => { " " a.evidence href=(link.address) { (link.words) } }
                            // A page that shows one view at a time makes the link itself.
                            None => { " " a.evidence data-view=(sentence.view) { "Evidence" } }
                        }
                    }
                }
            }
        }
    }
}

/// A sentence, and the brackets at its end, which hold its interval and how many videos it rests on.
fn detailed(text: &str) -> (&str, &str) {
    let at = text.rfind(" (").filter(|_| text.ends_with(").") || text.ends_with(')'));
    match at.map(|at| text.split_at(at)) {
        Some((said, detail)) if is_detail(detail.trim_start()) => (said, detail.trim_start()),
        _ => (text, ""),
    }
}

/// An interval or a number of videos, and not the name of a zone.
fn is_detail(brackets: &str) -> bool {
    let has_number = brackets.contains(|letter: char| letter.is_ascii_digit());
    has_number && brackets.contains(' ') && brackets.matches(')').count() == 1
}

/// A table for readers, with all its rows for the script.
pub fn table(table: &Value, source: &str) -> Markup {
    let columns = list(&table["columns"]);
    let rows = list(&table["rows"]);
    let height = table["height"].as_u64().unwrap_or_default() as usize;
    if columns.is_empty() {
        return html! {};
    }
    if rows.is_empty() {
        return html! { p.note { "No rows: nothing fits here." } };
    }
    let shown = if height <= WHOLE { height } else { ROWS };
    let data = json!({ "columns": columns, "rows": rows, "height": height });
    html! {
        div.table {
            div.table-scroll {
                table {
                    thead { tr {
                        @for (at, column) in columns.iter().enumerate() {
                            th scope="col" class=(class(column, at)) {
                                (words(column))
                                @if column["calculated"] == true { abbr title=(CALCULATED) { "*" } }
                            }
                        }
                    } }
                    tbody {
                        @for row in rows.iter().take(shown) {
                            tr { @for (at, column) in columns.iter().enumerate() { (cell(&row[at], column, at)) } }
                        }
                    }
                }
            }
            p.table-note {
                span.table-count { (count(rows.len().min(shown), height)) }
                @if columns.iter().any(|column| column["calculated"] == true) { " · *: " (CALCULATED) }
                @if !source.is_empty() { " · " (source) }
            }
            script type="application/json" { (PreEscaped(embed::json(&data))) }
        }
    }
}

/// Whether a table says nothing: it has rows, and all that stands beside their names is unknown or 0.
pub fn is_blank(table: &Value) -> bool {
    let rows = list(&table["rows"]);
    let says_nothing = |cell: &Value| cell.is_null() || cell["s"] == 0 || cell["s"] == 0.0;
    let is_blank = |row: &Value| list(row).len() > 1 && list(row).iter().skip(1).all(says_nothing);
    !rows.is_empty() && rows.iter().all(is_blank)
}

/// "Title, Published, Length": what a closed table without a caption is called.
pub fn contents(table: &Value) -> String {
    let names: Vec<&str> = list(&table["columns"]).iter().take(3).map(words).collect();
    names.join(", ")
}

fn count(shown: usize, all: usize) -> String {
    match (shown, all) {
        (_, 1) => "1 row".to_owned(),
        (shown, all) if shown < all => format!("{shown} of {all} rows"),
        (_, all) => format!("{all} rows"),
    }
}

fn cell(cell: &Value, column: &Value, at: usize) -> Markup {
    let text = cell.as_str().or_else(|| cell["t"].as_str());
    let is_date = cell["s"].is_string();
    let class = format!("{}{}", class(column, at), if is_date { " date" } else { "" });
    html! {
        td class=(class) data-label=(words(column)) dir=[(column["numeric"] != true).then_some("auto")] {
            @match (text, cell["l"].as_str()) {
                (Some(text), Some(link)) if link.starts_with("https://") => {
                    a href=(link) target="_blank" rel="noopener noreferrer" title=(text) { (text) }
                }
                (Some(text), _) => (text),
                (None, _) => span.unknown title="unknown" { "–" },
            }
        }
    }
}

fn class(column: &Value, at: usize) -> String {
    let number = if column["numeric"] == true { "number" } else { "words" };
    let more = if at >= COLUMNS { " more" } else { "" };
    format!("{number}{more}")
}

fn words(column: &Value) -> &str {
    column["words"].as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
