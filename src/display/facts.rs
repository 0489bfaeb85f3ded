//! A title with a few facts below it: what a value without a table of its own shows.

use super::{Bundle, escape};

/// A title and facts, each with its label, as a small table and as text.
pub(crate) fn facts(title: &str, facts: &[(&str, String)]) -> Bundle {
    let title = escape::text(title);
    let facts: Vec<_> = facts
        .iter()
        .map(|(label, value)| (label, escape::text(value)))
        .collect();
    let mut text = title.to_string();
    for (label, value) in &facts {
        text.push_str(&format!("\n  {label}: {value}"));
    }
    let html = maud::html! {
        div class="tubelab-facts" {
            strong { (title) }
            table {
                @for (label, value) in &facts {
                    tr {
                        th scope="row" style="text-align:left" { (label) }
                        td style="text-align:left" { (value) }
                    }
                }
            }
        }
    };
    Bundle::default()
        .with("text/html", html.into_string())
        .with("text/plain", text)
}
