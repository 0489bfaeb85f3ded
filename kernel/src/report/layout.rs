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
pub struct Part {
    /// The level of its heading as written.
    level: u8,
    pub heading: String,
    has_code: bool,
    text: Vec<String>,
    pub pieces: Vec<Piece>,
}

impl Part {
    /// Whether readers get something from it: text explains results, and without those of its code it explains nothing.
    fn is_shown(&self) -> bool {
        let has_words = !self.heading.is_empty() || !self.text.is_empty();
        !self.pieces.is_empty() || (has_words && !self.has_code)
    }

    fn has_figure(&self, is_wanted: impl Fn(&Piece) -> bool) -> bool {
        self.pieces
            .iter()
            .any(|piece| piece.figure().is_some() && is_wanted(piece))
    }

    /// Whether its text explains something that is there: a chart without data is a sentence.
    fn has_explained(&self) -> bool {
        let has_chart = self.pieces.iter().any(|piece| piece.role == Some(Role::Chart));
        !has_chart || self.has_figure(|_| true)
    }

    /// Whether it is for the screen only: it has figures, and paper has none of them.
    fn is_for_screen(&self) -> bool {
        self.has_figure(|_| true) && !self.has_figure(|piece| piece.is_on_paper)
    }

    /// Whether its heading is the title of the figure below it.
    fn is_titled(&self) -> bool {
        let first = self.pieces.iter().min_by_key(|piece| place(piece.role));
        let figure = first.and_then(Piece::figure);
        figure.is_some_and(|figure| figure.title() == self.heading)
    }
}

/// Where a piece stands in a part: what it says, its charts, what stays where it is, its tables.
fn place(role: Option<Role>) -> u8 {
    match role {
        Some(Role::Headline | Role::Card) => 0,
        Some(Role::Chart) => 1,
        None => 2,
        Some(Role::Table | Role::Method) => 3,
    }
}

/// Figures that paper has beside the one on the first page; the page has all.
const ON_PAPER: usize = 7;

/// A notebook, read for a report.
pub struct Section {
    name: String,
    pub title: String,
    pub parts: Vec<Part>,
    /// What goes to the appendix.
    methods: Vec<Piece>,
    /// Whether the whole notebook does.
    pub is_method: bool,
}

/// Reads notebooks; the same output, and the same sentence, comes once in a report.
#[derive(Default)]
pub struct Reader {
    seen: BTreeSet<String>,
    said: BTreeSet<String>,
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

    pub fn link(&self, view: &str, figure: &str) -> Option<Link> {
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
                        piece.keep_sentences(|text| self.said.insert(text.to_owned()));
                        if !piece.is_empty() && (piece.key.is_empty() || self.seen.insert(piece.key.clone())) {
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

    /// Takes out what goes to the appendix.
    pub fn take_methods(&mut self) -> Option<Methods> {
        let pieces = std::mem::take(&mut self.methods);
        let title = self.title.clone();
        (!pieces.is_empty()).then_some(Methods { title, pieces })
    }
}

/// Chooses the figures for paper: those with the evidence of findings, then the first of each section, then the second.
pub fn choose_for_paper(sections: &mut [Section], evidence: &BTreeSet<String>) {
    let mut left = ON_PAPER;
    for wanted in [0, 1, 2] {
        for section in &mut *sections {
            let pieces = section.parts.iter_mut().flat_map(|part| &mut part.pieces);
            let mut figures: Vec<&mut Piece> = pieces.filter(|piece| piece.figure().is_some()).collect();
            if wanted == 0 {
                figures.iter_mut().for_each(|piece| piece.is_on_paper = false);
            }
            let mut chosen = figures.iter().filter(|piece| piece.is_on_paper).count();
            for piece in figures {
                let is_evidence = piece.figure().is_some_and(|figure| evidence.contains(figure.title()));
                let is_next = if wanted == 0 { is_evidence } else { chosen < wanted };
                if is_next && !piece.is_on_paper && left > 0 {
                    piece.is_on_paper = true;
                    (left, chosen) = (left - 1, chosen + 1);
                }
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
    let classes = [
        ("part", true),
        ("intro", part.pieces.is_empty() && part.heading.is_empty()),
        ("titled", part.is_titled()),
        ("for-screen", part.is_for_screen()),
    ];
    let classes = classes.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name);
    let classes = classes.collect::<Vec<_>>().join(" ");
    let text = if part.has_explained() { part.text } else { Vec::new() };
    let (tables, others): (Vec<Piece>, Vec<Piece>) = part.pieces.into_iter().partition(|piece| place(piece.role) == 3);
    let mut others: Vec<Piece> = others;
    others.sort_by_key(|piece| place(piece.role));
    // A heading in a notebook is below the notebook's title.
    let wanted = section + part.level.saturating_sub(1).max(1);
    let heading = (!part.heading.is_empty()).then(|| writer.heading_at(wanted, &part.heading));
    html! {
        div class=(classes) {
            @if let Some((level, id)) = heading { (heading_html(level, &id, &part.heading)) }
            @for piece in others { (cell(piece, targets)) }
            @if !text.is_empty() { div.text { @for text in &text { (writer.html(text)) } } }
            @for piece in tables {
                @if has_chart && !piece.is_small {
                    details.fold { summary { (head(&piece)) } (body(&piece.id, piece.body, targets)) }
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

fn cell(piece: Piece, targets: &Targets) -> Markup {
    let class = if piece.is_on_paper { "cell" } else { "cell for-screen" };
    html! { div class=(class) { (body(&piece.id, piece.body, targets)) } }
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
fn head(piece: &Piece) -> String {
    let name = if piece.caption.is_empty() {
        &piece.contents
    } else {
        &piece.caption
    };
    match name.as_str() {
        "" => "Table".to_owned(),
        name => format!("Table: {name}"),
    }
}

pub fn body(id: &str, body: Body, targets: &Targets) -> Markup {
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
