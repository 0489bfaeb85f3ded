//! A title with a few facts: how a value without a table is shown.

use super::{Bundle, Role, escape};

const STYLE: &str = "\
.tubelab-facts{color:var(--jp-ui-font-color1,#1F2430);font:14px/1.5 var(--jp-ui-font-family,system-ui,sans-serif)}\
.tubelab-facts table{border-collapse:collapse;border:0;margin:4px 0 0;font:inherit}\
.tubelab-facts table tr th,.tubelab-facts table tr td{text-align:left;border:0;padding:1px 16px 1px 0;background:none}\
.tubelab-facts table tr th{font-weight:400;color:var(--jp-ui-font-color2,#5B6270)}";

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
        div.tubelab-facts {
            style { (maud::PreEscaped(STYLE)) }
            strong { (title) }
            table {
                @for (label, value) in &facts {
                    tr { th scope="row" { (label) } td { (value) } }
                }
            }
        }
    };
    Bundle::default()
        .with("text/html", html.into_string())
        .with("text/plain", text)
        .role(Role::Method)
}
