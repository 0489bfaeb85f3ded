//! A notebook as a section of a report: what it says first, its evidence after that, its methods apart.

use super::figure::Figure;
use super::markdown::{Writer, slug};
use super::parts::{self, Link};
use super::piece::{Body, Piece, pieces};
use super::prose::{self, Block};
use crate::notebook::{Cell, Notebook, reader, title};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};
use tubelab::display::Role;

/// A heading with what stands below it.
#[derive(Default)]
struct Part {
    /// The level of its heading as written.
    level: u8,
    heading: String,
    has_code: bool,
    text: Vec<String>,
    pieces: Vec<Piece>,
}

impl Part {
    /// Whether readers get something from it: text explains results, and without those of its code it explains nothing.
    fn is_shown(&self) -> bool {
        let has_words = !self.heading.is_empty() || !self.text.is_empty();
        !self.pieces.is_empty() || (has_words && !self.has_code)
    }
}

/// A notebook, read for a report.
pub struct Section {
    name: String,
    title: String,
    parts: Vec<Part>,
    /// What goes to the appendix.
    methods: Vec<Piece>,
    /// Whether the whole notebook does.
    pub is_method: bool,
}

/// Reads notebooks; the same output comes once in a report.
#[derive(Default)]
pub struct Reader {
    seen: BTreeSet<String>,
}

/// Where links lead: to sections by the names of their notebooks, and to figures by their titles; each with its id and
/// its title.
#[derive(Default)]
pub struct Targets(BTreeMap<String, (String, String)>);

impl Targets {
    pub fn of(sections: &[Section]) -> Self {
        let mut targets = BTreeMap::new();
        for section in sections {
            targets.insert(section.name.clone(), (slug(&section.title), section.title.clone()));
            let pieces = section.parts.iter().flat_map(|part| &part.pieces);
            for piece in pieces.filter(|piece| !piece.id.is_empty()) {
                let title = piece.figure().map(Figure::title).unwrap_or_default().to_owned();
                let target = (piece.id.clone(), title.clone());
                targets.entry(title).or_insert(target);
            }
        }
        Targets(targets)
    }

    fn link(&self, view: &str, figure: &str) -> Option<Link> {
        let (id, title) = self.0.get(figure).or_else(|| self.0.get(view))?;
        Some(Link {
            address: format!("#{id}"),
            words: title.clone(),
        })
    }
}

impl Reader {
    pub fn section(&mut self, notebook: &Notebook, writer: &mut Writer) -> Section {
        let mut section = Section {
            name: notebook.name.clone(),
            title: words(notebook),
            parts: vec![Part::default()],
            methods: Vec::new(),
            is_method: notebook.is_method(),
        };
        for (at, cell) in reader::shown(&notebook.cells).iter().enumerate() {
            match cell {
                Cell::Markdown(source) => {
                    let own = title(source).filter(|_| at == 0);
                    section.text(own.map_or(source.as_str(), |(_, rest)| rest));
                }
                Cell::Code { outputs, source, .. } => {
                    if let (false, Some(part)) = (source.trim().is_empty(), section.parts.last_mut()) {
                        part.has_code = true;
                    }
                    let found: Vec<Piece> = outputs.iter().flat_map(|output| pieces(output, writer)).collect();
                    for mut piece in found {
                        if piece.key.is_empty() || self.seen.insert(piece.key.clone()) {
                            if let Some(figure) = piece.figure() {
                                piece.id = writer.id(&format!("figure-{}", slug(figure.title())));
                            }
                            section.piece(piece);
                        }
                    }
                }
            }
        }
        section
    }
}

impl Section {
    fn text(&mut self, source: &str) {
        for block in prose::blocks(source) {
            match block {
                Block::Heading(level, heading) => self.parts.push(Part {
                    level,
                    heading,
                    ..Part::default()
                }),
                Block::Text(text) => {
                    if let Some(part) = self.parts.last_mut() {
                        part.text.push(text.to_owned());
                    }
                }
            }
        }
    }

    fn piece(&mut self, piece: Piece) {
        if piece.role == Some(Role::Method) && !self.is_method {
            if let (false, Some(part)) = (piece.finding.is_empty(), self.parts.last_mut()) {
                part.pieces.push(Piece::sentence(&piece.finding));
            }
            self.methods.push(piece);
        } else if let Some(part) = self.parts.last_mut() {
            part.pieces.push(piece);
        }
    }

    /// The section with its heading at `level`, 2 or 3; nothing if it has no results.
    pub fn html(self, level: u8, writer: &mut Writer, targets: &Targets) -> Markup {
        if !self.parts.iter().any(Part::is_shown) {
            return html! {};
        }
        let (level, id) = writer.heading_at(level, &self.title);
        html! {
            section aria-labelledby=(id) class=[self.is_method.then_some("method")] {
                (heading_html(level, &id, &self.title))
                // What stands before the first heading introduces the section.
                @for (at, part) in self.parts.into_iter().enumerate() {
                    @if part.is_shown() || at == 0 { (part_html(part, level, writer, targets)) }
                }
            }
        }
    }

    /// Takes out what a report begins with: the findings, the key figures below them, and the first chart.
    pub fn take_opening(&mut self) -> Option<Opening> {
        let is_found = |piece: &Piece| matches!(piece.body, Body::Sentences(_));
        let part = self.parts.iter_mut().find(|part| part.pieces.iter().any(is_found))?;
        let title = match part.heading.as_str() {
            "" => self.title.clone(),
            heading => heading.to_owned(),
        };
        let leads = part.pieces.extract_if(.., |piece| is_found(piece)).collect();
        let is_card = |piece: &mut Piece| piece.role == Some(Role::Card);
        let cards = part.pieces.extract_if(.., is_card).collect();
        let mut parts = self.parts.iter_mut();
        let chart = parts.find_map(|part| part.pieces.extract_if(.., |piece| piece.figure().is_some()).next());
        Some(Opening {
            title,
            leads,
            cards,
            chart,
        })
    }

    /// Takes out what goes to the appendix.
    pub fn take_methods(&mut self) -> Option<Methods> {
        let pieces = std::mem::take(&mut self.methods);
        let title = self.title.clone();
        (!pieces.is_empty()).then_some(Methods { title, pieces })
    }
}

/// The first page.
pub struct Opening {
    title: String,
    leads: Vec<Piece>,
    cards: Vec<Piece>,
    chart: Option<Piece>,
}

impl Opening {
    /// The most important finding, the key figures, the chart, the other findings.
    pub fn html(self, writer: &mut Writer, targets: &Targets) -> Markup {
        let (_, id) = writer.heading_at(2, &self.title);
        let found: Vec<parts::Sentence> = self
            .leads
            .into_iter()
            .flat_map(|piece| match piece.body {
                Body::Sentences(found) => found,
                _ => Vec::new(),
            })
            .collect();
        let (first, others) = found.split_at(found.len().min(1));
        let shown = |found: &[parts::Sentence]| parts::sentences(found, &|view, figure| targets.link(view, figure));
        html! {
            section.opening aria-labelledby=(id) {
                h2 id=(id) { (self.title) }
                div.first { (shown(first)) }
                @if !self.cards.is_empty() {
                    div.key { @for piece in self.cards { (body(&piece.id, piece.body, targets)) } }
                }
                @if let Some(chart) = self.chart { div.chart { (body(&chart.id, chart.body, targets)) } }
                @if !others.is_empty() { div.others { (shown(others)) } }
            }
        }
    }
}

/// The methods of a notebook, for the appendix.
pub struct Methods {
    title: String,
    pieces: Vec<Piece>,
}

impl Methods {
    pub fn html(self, writer: &mut Writer, targets: &Targets) -> Markup {
        let (level, id) = writer.heading_at(3, &self.title);
        html! {
            section aria-labelledby=(id) {
                (heading_html(level, &id, &self.title))
                @for piece in self.pieces { div.cell { (body(&piece.id, piece.body, targets)) } }
            }
        }
    }
}

fn part_html(part: Part, section: u8, writer: &mut Writer, targets: &Targets) -> Markup {
    let has_chart = part.pieces.iter().any(|piece| piece.role == Some(Role::Chart));
    let (mut leads, mut charts, mut others, mut tables) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for piece in part.pieces {
        match piece.role {
            Some(Role::Headline | Role::Card) => leads.push(piece),
            Some(Role::Chart) => charts.push(piece),
            Some(Role::Table | Role::Method) => tables.push(piece),
            None => others.push(piece),
        }
    }
    // A heading in a notebook is below the notebook's title.
    let wanted = section + part.level.saturating_sub(1).max(1);
    let heading = (!part.heading.is_empty()).then(|| writer.heading_at(wanted, &part.heading));
    html! {
        div.part {
            @if let Some((level, id)) = heading { (heading_html(level, &id, &part.heading)) }
            @for piece in leads { div.cell { (body(&piece.id, piece.body, targets)) } }
            @for piece in charts { div.cell { (body(&piece.id, piece.body, targets)) } }
            @for piece in others { div.cell { (body(&piece.id, piece.body, targets)) } }
            @if !part.text.is_empty() { div.text { @for text in &part.text { (writer.html(text)) } } }
            @for piece in tables {
                @if has_chart && !piece.is_small {
                    details.fold { summary { (head(&piece.caption)) } (body(&piece.id, piece.body, targets)) }
                } @else {
                    div.cell {
                        @if !piece.caption.is_empty() { p.caption { (piece.caption) } }
                        (body(&piece.id, piece.body, targets))
                    }
                }
            }
        }
    }
}

fn heading_html(level: u8, id: &str, words: &str) -> Markup {
    html! {
        @match level {
            2 => h2 id=(id) { (words) },
            3 => h3 id=(id) { (words) },
            4 => h4 id=(id) { (words) },
            5 => h5 id=(id) { (words) },
            _ => h6 id=(id) { (words) },
        }
    }
}

/// What a closed table is called.
fn head(caption: &str) -> String {
    match caption {
        "" => "Table".to_owned(),
        caption => format!("Table: {caption}"),
    }
}

fn body(id: &str, body: Body, targets: &Targets) -> Markup {
    match body {
        Body::Sentences(found) => parts::sentences(&found, &|view, figure| targets.link(view, figure)),
        Body::Html(html) => html,
        Body::Figure(figure) => figure.html(id),
    }
}

/// The title, or the name in words: "01_views" is "Views".
fn words(notebook: &Notebook) -> String {
    if notebook.title != notebook.name {
        return notebook.title.clone();
    }
    let name = &notebook.name;
    let words = name.trim_start_matches(|character: char| character.is_ascii_digit() || "_- ".contains(character));
    let words = words.replace(['_', '-'], " ");
    let mut characters = words.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => name.clone(),
    }
}
