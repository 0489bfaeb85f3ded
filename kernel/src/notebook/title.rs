//! The title of a notebook.

use pulldown_cmark::{Event, Parser};

/// The title of a notebook, when its first cell starts with one, and the rest of that cell.
pub fn title(source: &str) -> Option<(String, &str)> {
    let trimmed = source.trim_start();
    let (line, rest) = trimmed.split_once('\n').unwrap_or((trimmed, ""));
    let text = line.strip_prefix("# ")?.trim();
    let events: Vec<Event<'_>> = Parser::new(text).collect();
    Some((plain(&events), rest))
}

/// The words of Markdown.
pub fn plain(events: &[Event<'_>]) -> String {
    let text: String = events
        .iter()
        .map(|event| match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => text.as_ref(),
            Event::SoftBreak | Event::HardBreak => " ",
            _ => "",
        })
        .collect();
    text.trim().to_owned()
}
