//! One output of a cell, in the best format that a page can show.

use super::clean::clean;
use super::markdown::Writer;
use crate::notebook::output::{Output, terminal};
use crate::notebook::text;
use maud::{Markup, html};
use serde_json::{Map, Value};

/// The output as HTML; figures and tables for readers are made elsewhere.
pub fn render(output: &Output, writer: &mut Writer) -> Markup {
    match output {
        Output::Stream { text, .. } if text.trim().is_empty() => html! {},
        Output::Stream { is_error: true, text } => {
            html! { details.code { summary { "Messages" } pre tabindex="0" { (text.trim_end()) } } }
        }
        Output::Stream { is_error: false, text } => html! { pre tabindex="0" { (text.trim_end()) } },
        Output::Error { name, message } => failure(name, message),
        Output::Unknown(kind) => html! { p.note { "An output that a report cannot show (" (kind) ")." } },
        Output::Data(data) => shown(data, writer),
    }
}

fn shown(data: &Map<String, Value>, writer: &mut Writer) -> Markup {
    let of = |mime: &str| Some(text(data.get(mime))).filter(|text| !text.trim().is_empty());
    if let Some(source) = of("text/html") {
        return html! { div.html.scroll { (clean(&source)) } };
    }
    if let Some(source) = of("text/markdown") {
        return writer.html(&source);
    }
    if let Some(plain) = of("text/plain").or_else(|| of("text/latex")) {
        return html! { pre tabindex="0" { (terminal(&plain).trim_end()) } };
    }
    match data.get("application/json") {
        Some(value) => html! { pre tabindex="0" { (format!("{value:#}")) } },
        None => {
            let kinds: Vec<&str> = data.keys().map(String::as_str).collect();
            html! { p.note { "An output that a report cannot show (" (kinds.join(", ")) ")." } }
        }
    }
}

/// The lines of an error: cause, context and next step.
pub fn failure(name: &str, message: &str) -> Markup {
    let mut lines = message.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or(name);
    html! {
        div.failure role="note" {
            p { strong { "This cell stopped: " } (first) }
            @for line in lines { p { (line) } }
        }
    }
}
