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
        Output::Stream { is_error: false, text } => printed(text),
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
        return printed(&terminal(&plain));
    }
    match data.get("application/json") {
        Some(value) => html! { pre tabindex="0" { (format!("{value:#}")) } },
        None => {
            let kinds: Vec<&str> = data.keys().map(String::as_str).collect();
            html! { p.note { "An output that a report cannot show (" (kinds.join(", ")) ")." } }
        }
    }
}

fn printed(text: &str) -> Markup {
    html! {
        @match sentences(text) {
            Some(found) => ul.findings { @for sentence in found { li dir="auto" { (sentence) } } },
            None => pre tabindex="0" { (text.trim_end()) },
        }
    }
}

/// The lines of a text that consists of whole sentences, a line each.
fn sentences(text: &str) -> Option<Vec<&str>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_sentence = |line: &&str| {
        let begins = line.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit());
        begins && line.ends_with('.') && line.contains(' ') && !line.contains("  ")
    };
    (!lines.is_empty() && lines.iter().all(is_sentence)).then_some(lines)
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
