//! What a report begins with.

use super::layout::{Section, Targets, body};
use super::markdown::Writer;
use super::parts;
use super::piece::{Body, Piece};
use maud::{Markup, html};
use std::collections::BTreeSet;
use tubelab::display::Role;

/// The first page.
pub struct Opening {
    title: String,
    leads: Vec<Piece>,
    cards: Vec<Piece>,
    chart: Option<Piece>,
}

impl Opening {
    /// Takes the findings out of a section, the key figures below them, and the first chart; none without findings.
    pub fn take(section: &mut Section) -> Option<Self> {
        let is_found = |piece: &Piece| matches!(piece.body, Body::Sentences(_));
        let part = section.parts.iter_mut().find(|part| part.pieces.iter().any(is_found))?;
        let title = match part.heading.as_str() {
            "" => section.title.clone(),
            heading => heading.to_owned(),
        };
        let leads = part.pieces.extract_if(.., |piece| is_found(piece)).collect();
        let is_card = |piece: &mut Piece| piece.role == Some(Role::Card);
        let cards = part.pieces.extract_if(.., is_card).collect();
        let mut parts = section.parts.iter_mut();
        let chart = parts.find_map(|part| part.pieces.extract_if(.., |piece| piece.figure().is_some()).next());
        Some(Opening {
            title,
            leads,
            cards,
            chart,
        })
    }

    /// The titles of the figures with the evidence of its findings.
    pub fn evidence(&self) -> BTreeSet<String> {
        let found = self.leads.iter().filter_map(|piece| match &piece.body {
            Body::Sentences(found) => Some(found),
            _ => None,
        });
        found.flatten().map(|sentence| sentence.figure.clone()).collect()
    }

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
