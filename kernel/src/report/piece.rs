//! The outputs of cells as parts of a page, each with what it is for.

use super::clean::clean;
use super::figure::{self, Figure};
use super::markdown::Writer;
use super::output;
use super::parts::{self, Sentence};
use crate::notebook::output::Output;
use crate::notebook::text;
use maud::{Markup, html};
use serde_json::Value;
use tubelab::control::METADATA;
use tubelab::display::Role;

/// Rows of a small table.
const SMALL: u64 = 4;

/// A part of a page.
pub struct Piece {
    /// What it is for; none for what belongs where it stands, such as an error or printed text.
    pub role: Option<Role>,
    /// The sentence that it supports; may be empty.
    pub finding: String,
    /// What it is called, for a head above it; may be empty.
    pub caption: String,
    /// What columns a table has; may be empty.
    pub contents: String,
    /// The same for the same content, whatever it is made of.
    pub key: String,
    /// Its id on a page; may be empty.
    pub id: String,
    /// Whether it is a table of a few rows below sentences, which is never folded.
    pub is_small: bool,
    /// Whether paper has it too.
    pub is_on_paper: bool,
    pub body: Body,
}

pub enum Body {
    Html(Markup),
    Figure(Figure),
    /// Findings, whose links depend on the page.
    Sentences(Vec<Sentence>),
}

impl Piece {
    fn new(role: Option<Role>, body: Body) -> Self {
        Piece {
            role,
            finding: String::new(),
            caption: String::new(),
            contents: String::new(),
            key: String::new(),
            id: String::new(),
            is_small: false,
            is_on_paper: true,
            body,
        }
    }

    pub fn figure(&self) -> Option<&Figure> {
        match &self.body {
            Body::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    /// Leaves out the sentences that `is_new` does not want.
    pub fn keep_sentences(&mut self, mut is_new: impl FnMut(&str) -> bool) {
        if !self.finding.is_empty() && self.role == Some(Role::Method) && !is_new(&self.finding) {
            self.finding.clear();
        }
        if let Body::Sentences(found) = &mut self.body {
            found.retain(|sentence| is_new(&sentence.text));
        }
    }

    pub fn is_empty(&self) -> bool {
        matches!(&self.body, Body::Sentences(found) if found.is_empty())
    }

    /// A finding alone.
    pub fn sentence(sentence: &str) -> Self {
        Piece::new(
            Some(Role::Headline),
            Body::Sentences(vec![Sentence {
                text: sentence.to_owned(),
                view: String::new(),
                figure: String::new(),
            }]),
        )
    }
}

/// The parts of an output of the notebook format, in their order; none if there is nothing to show.
pub fn pieces(output: &Value, writer: &mut Writer) -> Vec<Piece> {
    let about = &output["metadata"][METADATA];
    let role = about["role"].as_str().and_then(Role::named);
    let finding = about["finding"].as_str().unwrap_or_default();
    let read = Output::read(output);
    let Output::Data(data) = &read else {
        let html = output::render(&read, writer);
        let is_there = !html.0.is_empty();
        return is_there
            .then(|| Piece::new(None, Body::Html(html)))
            .into_iter()
            .collect();
    };
    let words = text(data.get("text/plain"));
    if let Some(figure) = figure::parts(data) {
        return vec![Piece {
            finding: finding.to_owned(),
            // Two figures may have the same words.
            key: format!("{words} {}", figure.drawing.as_ref().unwrap_or_default()),
            ..Piece::new(Some(role.unwrap_or(Role::Chart)), Body::Figure(figure))
        }];
    }
    if let Some(found) = data.get(parts::MIME) {
        let cards = data.get(parts::CARDS).and_then(Value::as_str);
        let cards = cards.map(|cards| Piece {
            key: cards.to_owned(),
            ..Piece::new(Some(Role::Card), Body::Html(html! { div.html { (clean(cards)) } }))
        });
        let mut pieces = of_parts(found, role, finding, &words);
        let at = pieces
            .iter()
            .take_while(|piece| piece.role == Some(Role::Headline))
            .count();
        pieces.splice(at..at, cards);
        return pieces;
    }
    let html = output::render(&read, writer);
    if html.0.is_empty() {
        return Vec::new();
    }
    let first = words.lines().next().unwrap_or_default().to_owned();
    vec![Piece {
        finding: finding.to_owned(),
        caption: if role == Some(Role::Method) {
            first.clone()
        } else {
            String::new()
        },
        // The same model, trained twice, differs in its run.
        key: match role {
            Some(Role::Method) => first,
            // The same key figures may stand in the output of something else.
            Some(Role::Card) => text(data.get("text/html")),
            Some(_) => words,
            None => String::new(),
        },
        ..Piece::new(role, Body::Html(html))
    }]
}

/// Sentences first; tables apart, so that a page can fold them.
fn of_parts(found: &Value, role: Option<Role>, finding: &str, words: &str) -> Vec<Piece> {
    let title = found["title"].as_str().unwrap_or_default();
    let mut pieces = Vec::new();
    let sentences: Vec<Sentence> = found["sentences"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Sentence::read)
        .collect();
    let has_sentences = !sentences.is_empty();
    if has_sentences {
        pieces.push(Piece {
            finding: finding.to_owned(),
            key: sentences
                .iter()
                .fold(title.to_owned(), |key, sentence| key + " " + &sentence.text),
            ..Piece::new(Some(role.unwrap_or(Role::Headline)), Body::Sentences(sentences))
        });
    }
    let role = match role {
        Some(Role::Method) => Role::Method,
        _ => Role::Table,
    };
    let source = found["source"].as_str().unwrap_or_default();
    let tables = found["tables"].as_array().into_iter().flatten();
    for table in tables.filter(|table| !parts::is_blank(table)) {
        let caption = table["caption"].as_str().unwrap_or_default();
        pieces.push(Piece {
            caption: if caption.is_empty() { title } else { caption }.to_owned(),
            contents: parts::contents(table),
            key: format!("{title} {caption} {words}"),
            is_small: has_sentences && table["height"].as_u64().is_some_and(|rows| rows <= SMALL),
            ..Piece::new(Some(role), Body::Html(parts::table(table, source)))
        });
    }
    pieces
}
