//! The events of a view as the page gets them: lines of JSON whose HTML is cleaned already.
//!
//! | type | fields |
//! |---|---|
//! | `start` | `title`, `cells` (code cells) |
//! | `markdown` | `html` |
//! | `output` | `index` (code cell, from 0), `html` |
//! | `figure` | `index`, `id`, `json` (for plotly.js, or null), `png` (a data address, or null), `alt` |
//! | `progress` | `text`, `done`, `total` (0 when it is not known) |
//! | `queue` | `place` (1 is next) |
//! | `error` | `html`, `kind` |
//! | `end` | `seconds`, `cached`, `fetched_at`, `stale` (a sentence, or null) |

use super::failure::Failure;
use super::view_event::ViewEvent;
use crate::notebook::{Cell, Notebook, reader, title};
use crate::report::{Piece, Writer, failure, pieces};
use serde_json::{Value, json};

/// Writes the events of one run, in the order of the notebook.
pub struct PageEvents<'a> {
    notebook: &'a Notebook,
    writer: Writer,
    /// The next cell of the notebook.
    next: usize,
}

impl<'a> PageEvents<'a> {
    pub fn new(notebook: &'a Notebook) -> Self {
        PageEvents {
            notebook,
            writer: Writer::default(),
            next: 0,
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
            if let Some(piece) = pieces(output, &mut self.writer) {
                events.push(match piece {
                    Piece::Html(html) => json!({ "type": "output", "index": cell, "html": html.into_string() }),
                    Piece::Figure(figure) => json!({
                        "type": "figure",
                        "index": cell,
                        "id": format!("{}-{cell}-{number}", self.notebook.name),
                        "json": figure.drawing,
                        "png": figure.picture,
                        "alt": figure.words,
                    }),
                });
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
                    let html = self.writer.html(rest).into_string();
                    if !html.trim().is_empty() {
                        events.push(json!({ "type": "markdown", "html": html }));
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
