//! The events of a view as the page gets them: lines of JSON whose HTML is cleaned already.
//!
//! | type | fields |
//! |---|---|
//! | `start` | `title`, `cells` (code cells) |
//! | `text` | `html`: text for readers, below the charts |
//! | `output` | `index` (code cell, from 0), `html`, and of both: |
//! | `figure` | `index`, `id`, `json` (for plotly.js, or null), `png` (a data address, or null), `alt`, and of both: |
//! | both | `role` (headline, card, chart, table, method, or null for what stays where it is), `finding`, `heading` (above it in the notebook), `caption`, `open` (whether a table is never folded) |
//! | `progress` | `text`, `done`, `total` (0 when it is not known) |
//! | `queue` | `place` (1 is next) |
//! | `error` | `html`, `kind` |
//! | `end` | `seconds`, `cached`, `fetched_at`, `stale` (a sentence, or null) |

use super::failure::Failure;
use super::view_event::ViewEvent;
use crate::notebook::{Cell, Notebook, reader, title};
use crate::report::prose::{self, Block};
use crate::report::{Body, Writer, failure, pieces, sentences};
use serde_json::{Value, json};
use tubelab::display::Role;

/// Writes the events of one run, in the order of the notebook.
pub struct PageEvents<'a> {
    notebook: &'a Notebook,
    writer: Writer,
    /// The next cell of the notebook.
    next: usize,
    /// The last heading.
    heading: String,
}

impl<'a> PageEvents<'a> {
    pub fn new(notebook: &'a Notebook) -> Self {
        PageEvents {
            notebook,
            writer: Writer::default(),
            next: 0,
            heading: String::new(),
        }
    }

    /// The title and what stands before the first code.
    pub fn start(&mut self) -> Vec<Value> {
        self.writer.section(&self.notebook.title);
        let mut events =
            vec![json!({ "type": "start", "title": self.notebook.title, "cells": self.notebook.code().len() })];
        events.extend(self.markdown());
        events
    }

    /// An event, and the text up to the next code cell.
    pub fn of(&mut self, event: &ViewEvent) -> Vec<Value> {
        match event {
            ViewEvent::Cell { cell, outputs } => self.cell(*cell, outputs),
            ViewEvent::Progress { text, done, total } => {
                vec![json!({ "type": "progress", "text": text, "done": done, "total": total })]
            }
            ViewEvent::Queued(place) => vec![json!({ "type": "queue", "place": place })],
            ViewEvent::Failed(failed) => {
                let mut events = match failed.cell {
                    Some(cell) => self.outputs(cell, &failed.outputs),
                    None => Vec::new(),
                };
                events.push(error(failed));
                events
            }
            ViewEvent::Spent(_) | ViewEvent::Done => Vec::new(),
        }
    }

    /// The outputs of a cell, and the text up to the next one.
    pub fn cell(&mut self, cell: usize, outputs: &[Value]) -> Vec<Value> {
        let mut events = self.outputs(cell, outputs);
        self.next += 1;
        events.extend(self.markdown());
        events
    }

    fn outputs(&mut self, cell: usize, outputs: &[Value]) -> Vec<Value> {
        let mut events = Vec::new();
        let is_hidden = matches!(
            self.notebook.cells.get(self.next),
            Some(Cell::Code { is_hidden: true, .. })
        );
        if is_hidden || outputs.iter().any(reader::is_skipped) {
            return events;
        }
        for (number, output) in outputs.iter().enumerate() {
            for piece in pieces(output, &mut self.writer) {
                let mut event = match piece.body {
                    Body::Html(html) => json!({ "type": "output", "html": html.into_string() }),
                    Body::Sentences(found) => {
                        let html = sentences(&found, &|_, _| None);
                        json!({ "type": "output", "html": html.into_string() })
                    }
                    Body::Figure(figure) => json!({
                        "type": "figure",
                        "id": format!("{}-{cell}-{number}", self.notebook.name),
                        "json": figure.drawing,
                        "png": figure.picture,
                        "alt": figure.words,
                    }),
                };
                event["index"] = json!(cell);
                event["role"] = json!(piece.role.map(Role::name));
                event["finding"] = json!(piece.finding);
                event["heading"] = json!(self.heading);
                event["caption"] = json!(piece.caption);
                event["open"] = json!(piece.is_small);
                events.push(event);
            }
        }
        events
    }

    fn markdown(&mut self) -> Vec<Value> {
        let mut events = Vec::new();
        while let Some(cell) = self.notebook.cells.get(self.next) {
            match cell {
                Cell::Markdown(source) => {
                    let rest = match title(source) {
                        Some((_, rest)) if self.next == 0 => rest,
                        _ => source.as_str(),
                    };
                    for block in prose::blocks(rest) {
                        match block {
                            Block::Heading(_, heading) => self.heading = heading,
                            Block::Text(text) => {
                                let html = self.writer.html(text).into_string();
                                events.push(json!({ "type": "text", "html": html, "heading": self.heading }));
                            }
                        }
                    }
                }
                Cell::Code { source, .. } if source.trim().is_empty() => {}
                Cell::Code { .. } => break,
            }
            self.next += 1;
        }
        events
    }
}

/// A failure as an event.
pub fn error(failed: &Failure) -> Value {
    let html = failure("Error", &failed.to_string()).into_string();
    json!({ "type": "error", "kind": failed.code(), "html": html })
}
