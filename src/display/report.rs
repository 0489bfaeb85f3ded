//! How the result of an analysis is shown: findings in words, tables, and the source line.

use super::{Bundle, Role, Show, escape, reader};
use polars::prelude::DataFrame;

/// Shown under every table of computed numbers.
pub const SOURCE: &str = "calculated by tubelab, not from YouTube";

const STYLE: &str = "\
.tubelab-report{color:var(--jp-ui-font-color1,#1F2430);font:14px/1.5 var(--jp-ui-font-family,system-ui,sans-serif)}\
.tubelab-report .tubelab-title{font-size:16px;font-weight:600;margin:4px 0}\
.tubelab-report ul{margin:0 0 8px;padding-left:20px}\
.tubelab-report .tubelab-caption{font-weight:600;margin:12px 0 4px}\
.tubelab-report .tubelab-source{color:var(--jp-ui-font-color2,#5B6270);font-size:12px;margin:8px 0 0}";

/// Title, sentences, tables with their captions, and the source line; `source` precedes [`SOURCE`].
pub(crate) fn report(title: &str, sentences: &[String], tables: &[(&str, &DataFrame)], source: &str) -> Bundle {
    let source = match source {
        "" => SOURCE.to_owned(),
        source => format!("{source} · {SOURCE}"),
    };
    let bundles: Vec<(&str, Bundle)> = tables
        .iter()
        .map(|(caption, frame)| (*caption, frame.bundle()))
        .collect();
    let part = |bundle: &Bundle, mime: &str| bundle.get(mime).unwrap_or_default().to_owned();
    let html = maud::html! {
        div.tubelab-report {
            style { (maud::PreEscaped(STYLE)) }
            div.tubelab-title dir="auto" { (escape::text(title)) }
            @if !sentences.is_empty() {
                ul { @for sentence in sentences { li dir="auto" { (escape::text(sentence)) } } }
            }
            @for (caption, bundle) in &bundles {
                div.tubelab-caption { (caption) }
                (maud::PreEscaped(part(bundle, "text/html")))
            }
            p.tubelab-source { (escape::text(&source)) }
        }
    };
    let findings: Vec<reader::Sentence> = sentences.iter().cloned().map(reader::Sentence::from).collect();
    let parts = reader::report(title, &findings, tables, &source);
    let mut lines = vec![escape::text(title).into_owned()];
    lines.extend(sentences.iter().map(|sentence| format!("- {}", escape::text(sentence))));
    for (caption, bundle) in &bundles {
        lines.push(format!("\n{caption}"));
        lines.push(part(bundle, "text/plain"));
    }
    lines.push(escape::text(&source).into_owned());
    Bundle::text(lines.join("\n"))
        .with("text/html", html.into_string())
        .with(reader::MIME, parts)
        .role(if sentences.is_empty() {
            Role::Table
        } else {
            Role::Headline
        })
}
