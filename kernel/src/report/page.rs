//! The page around the notebooks.

use super::about::About;
use super::embed;
use super::layout::{Reader, Section, Targets, choose_for_paper};
use super::markdown::{Heading, Writer};
use super::opening::Opening;
use crate::notebook::Notebook;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = concat!(
    include_str!("style.css"),
    include_str!("tables.css"),
    include_str!("report.css"),
    "@media screen and (prefers-color-scheme: dark) {\n",
    include_str!("dark.css"),
    "}\n"
);
const SCRIPT: &str = concat!(
    include_str!("figures.js"),
    include_str!("tables.js"),
    include_str!("report.js")
);

pub fn render(notebooks: &[Notebook], about: &About, plotly_js: &str) -> String {
    let mut writer = Writer::default();
    let body = body(notebooks, &mut writer);
    let provenance_id = writer.section("Where this comes from");
    let plotly = embed::script(plotly_js);
    let script = embed::script(SCRIPT);
    let channel = if about.channel.is_empty() {
        "Channel report"
    } else {
        &about.channel
    };
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(embed::policy(&[&plotly, &script]));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="generator" content="tubelab";
                title { (channel) " · tubelab" }
                link rel="icon" href="data:,";
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#main" { "Skip to the report" }
                (contents(&writer.headings))
                div.page {
                    header.top {
                        @if about.is_generated {
                            p.generated { strong { "Demonstration." } " This channel was made up by a generator; none of its numbers come from YouTube." }
                        }
                        h1 { (channel) }
                        @if !about.summary.is_empty() { p.summary { (about.summary) } }
                    }
                    main id="main" { (body) }
                    footer { (provenance(&provenance_id, about)) }
                }
                // Unpacked by the script below, which the policy lets run by its digest.
                script type="application/gzip" id="plotly" { (PreEscaped(embed::packed(&plotly))) }
                script { (PreEscaped(script)) }
            }
        }
    };
    page.into_string()
}

/// What the data say, then how that came about.
fn body(notebooks: &[Notebook], writer: &mut Writer) -> Markup {
    let mut reader = Reader::default();
    let mut sections: Vec<Section> = notebooks
        .iter()
        .map(|notebook| reader.section(notebook, writer))
        .collect();
    let targets = Targets::of(&sections);
    let opening = sections.first_mut().and_then(Opening::take);
    let evidence = opening.as_ref().map(Opening::evidence).unwrap_or_default();
    choose_for_paper(&mut sections, &evidence);
    let opening = opening.map(|opening| opening.html(writer, &targets));
    let mut methods = Vec::new();
    let mut results = Vec::new();
    for mut section in sections {
        match section.is_method {
            true => methods.push((None, Some(section))),
            false => {
                let own = section.take_methods();
                results.push(section.html(2, writer, &targets));
                methods.push((own, None));
            }
        }
    }
    let has_methods = methods.iter().any(|(own, section)| own.is_some() || section.is_some());
    html! {
        @if let Some(opening) = opening { (opening) }
        @for section in results { (section) }
        @if has_methods {
            @let id = writer.section("Methods");
            section.methods aria-labelledby=(id) {
                h2 id=(id) { "Methods" }
                p.note { "How the numbers above came about: what the data are, which models were fitted, and how they were tested." }
                @for (own, section) in methods {
                    @if let Some(own) = own { (own.html(writer, &targets)) }
                    @if let Some(section) = section { (section.html(3, writer, &targets)) }
                }
            }
        }
    }
}

/// Links to the headings of the first two levels.
fn contents(headings: &[Heading]) -> Markup {
    html! {
        nav aria-label="Contents" {
            details.contents {
                summary { "Contents" }
                ul {
                    @for heading in headings.iter().filter(|heading| heading.level <= 3) {
                        li class=[(heading.level == 3).then_some("inner")] { a href={ "#" (heading.id) } { (heading.text) } }
                    }
                }
            }
        }
    }
}

fn provenance(id: &str, about: &About) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { "Where this comes from" }
            @if !about.provenance.is_empty() {
                dl { @for (name, value) in &about.provenance { div { dt { (name) } dd { (value) } } } }
            }
            p {
                @if about.is_generated {
                    "The data are generated. "
                } @else {
                    "Counts, titles and dates are the YouTube Data API’s, as they were when fetched. "
                }
                "Means, rates, models and every other derived number are calculated by tubelab, not by YouTube."
            }
            @if let Some(day) = &about.renew_by {
                p {
                    "This report uses YouTube API Services. YouTube’s "
                    a href="https://www.youtube.com/t/terms" rel="noreferrer" { "terms of service" }
                    " and Google’s "
                    a href="https://policies.google.com/privacy" rel="noreferrer" { "privacy policy" }
                    " apply to what comes from there. Such data may be kept for 30 days: renew this report, or delete it, by " (day) "."
                }
            }
            p.note { "This page is complete in itself: it loads nothing and sends nothing. Made by tubelab " (env!("CARGO_PKG_VERSION")) ", an independent tool." }
        }
    }
}
