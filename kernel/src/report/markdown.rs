//! Markdown cells as HTML, with the headings fitted into the page.

use super::clean::{is_link, is_picture};
use crate::notebook::plain;
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;

/// A heading, for the contents.
#[derive(Debug, PartialEq, Eq)]
pub struct Heading {
    pub level: u8,
    pub id: String,
    pub text: String,
}

/// Turns the Markdown cells of one page into HTML: ids are unique, and no heading skips a level.
#[derive(Default)]
pub struct Writer {
    pub headings: Vec<Heading>,
    used: BTreeMap<String, usize>,
}

impl Writer {
    /// Starts a section with a heading of its own at level 2; what follows is one level deeper than it is written.
    pub fn section(&mut self, title: &str) -> String {
        self.heading(2, title)
    }

    /// Level and id of a heading that the page writes itself; no heading skips a level.
    pub fn heading_at(&mut self, level: u8, title: &str) -> (u8, String) {
        let id = self.heading(level, title);
        (self.headings.last().map_or(level, |heading| heading.level), id)
    }

    /// One cell as HTML. Raw HTML in it is shown as text; pictures that are not in the page are named, not loaded.
    pub fn html(&mut self, source: &str) -> Markup {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
        let events: Vec<Event<'_>> = Parser::new_ext(source, options).collect();
        let mut written = Vec::with_capacity(events.len());
        let mut rest = events.into_iter();
        let mut links: Vec<bool> = Vec::new();
        let mut pictures: Vec<bool> = Vec::new();
        while let Some(event) = rest.next() {
            let event = match event {
                Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
                Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
                Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
                Event::Start(Tag::Heading { level, .. }) => {
                    let inner: Vec<Event<'_>> = rest
                        .by_ref()
                        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
                        .collect();
                    let id = self.heading(depth(level) + 1, &plain(&inner));
                    let level = self.headings.last().map_or(3, |heading| heading.level);
                    written.push(raw(format!("<h{level} id=\"{id}\">")));
                    written.extend(inner.into_iter().filter(is_phrase).map(|event| match event {
                        Event::InlineHtml(text) | Event::Html(text) => Event::Text(text),
                        other => other,
                    }));
                    raw(format!("</h{level}>\n"))
                }
                Event::Start(Tag::Link { dest_url, title, .. }) => {
                    let leads = is_link(&dest_url);
                    links.push(leads);
                    raw(if leads {
                        link(&dest_url, &title)
                    } else {
                        "<span>".to_owned()
                    })
                }
                Event::End(TagEnd::Link) => raw(if links.pop() == Some(true) { "</a>" } else { "</span>" }.to_owned()),
                Event::Start(Tag::Image { ref dest_url, .. }) => {
                    let inside = is_picture(dest_url);
                    pictures.push(inside);
                    if inside {
                        event
                    } else {
                        raw("<span class=\"note\">[picture: ".to_owned())
                    }
                }
                Event::End(TagEnd::Image) => {
                    if pictures.pop() == Some(true) {
                        event
                    } else {
                        raw("]</span>".to_owned())
                    }
                }
                other => other,
            };
            written.push(event);
        }
        let mut page = String::new();
        pulldown_cmark::html::push_html(&mut page, written.into_iter());
        PreEscaped(
            page.replace(
                "<table>",
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>",
            )
            .replace("</table>", "</table></div>"),
        )
    }

    fn heading(&mut self, wanted: u8, text: &str) -> String {
        let before = self.headings.last().map_or(1, |heading| heading.level);
        let level = wanted.clamp(2, 6).min(before + 1);
        let id = self.id(&slug(text));
        self.headings.push(Heading {
            level,
            id: id.clone(),
            text: text.to_owned(),
        });
        id
    }

    /// An id that no other element of the page has.
    pub fn id(&mut self, wanted: &str) -> String {
        let count = self.used.entry(wanted.to_owned()).or_default();
        *count += 1;
        match *count {
            1 => wanted.to_owned(),
            count => format!("{wanted}-{count}"),
        }
    }
}

fn raw(html: String) -> Event<'static> {
    Event::InlineHtml(CowStr::from(html))
}

fn link(address: &str, title: &str) -> String {
    let is_outside = !address.starts_with('#');
    let open = html! {
        a href=(address) title=[(!title.is_empty()).then_some(title)] target=[is_outside.then_some("_blank")]
            rel=[is_outside.then_some("noopener noreferrer")] {}
    };
    open.into_string().trim_end_matches("</a>").to_owned()
}

/// Within a heading: text and its emphasis.
fn is_phrase(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough),
        Event::End(tag) => matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough),
        _ => true,
    }
}

/// The id of a heading with this text, unless there is another one before it.
pub fn slug(text: &str) -> String {
    let words: Vec<String> = text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.is_empty() {
        "part".to_owned()
    } else {
        words.join("-")
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
