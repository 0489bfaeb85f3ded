//! What of a notebook's text readers of a report see: not its code, and no advice for who works in the notebook.

use crate::notebook::plain;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A block of Markdown.
#[derive(Debug, PartialEq, Eq)]
pub enum Block<'a> {
    /// A heading: its level as written, and its words.
    Heading(u8, String),
    /// Markdown.
    Text(&'a str),
}

/// The blocks for readers, in order. A block that names code, and one that starts with *Try:* or *Next:*, are for the
/// notebook.
pub fn blocks(source: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut block: Vec<Event<'_>> = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(source, Options::ENABLE_TABLES).into_offset_iter() {
        if depth == 0 {
            start = range.start;
        }
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        block.push(event);
        if depth == 0 {
            let events = std::mem::take(&mut block);
            found.extend(read(source, &events, start..range.end.max(start)));
        }
    }
    found
}

fn read<'a>(source: &'a str, events: &[Event<'_>], range: Range<usize>) -> Option<Block<'a>> {
    let words = plain(events);
    if let Some(Event::Start(Tag::Heading { level, .. })) = events.first() {
        return Some(Block::Heading(*level as u8, words));
    }
    let names_code = |event: &Event<'_>| matches!(event, Event::Code(_) | Event::End(TagEnd::CodeBlock));
    let is_advice = ["Try:", "Next:"].iter().any(|start| words.starts_with(start)) || words.contains("Jupyter");
    if words.is_empty() || is_advice || events.iter().any(names_code) {
        return None;
    }
    Some(Block::Text(source.get(range)?.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_see_no_code_and_no_advice_for_the_notebook() {
        let source = "## When\n\nBars are *medians*.\n\nUse `trends` for more.\n\n*Try:* another channel.\n\n- a\n- b\n\nNext: [x](x.ipynb)";
        let expected = [
            Block::Heading(2, "When".into()),
            Block::Text("Bars are *medians*."),
            Block::Text("- a\n- b"),
        ];
        assert_eq!(blocks(source), expected);
    }
}
