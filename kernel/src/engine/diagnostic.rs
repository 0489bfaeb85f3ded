//! The diagnostics of rustc, parsed from its JSON.

use serde::Deserialize;
use std::ops::Range;

/// The file of a cell's source.
pub const FILE: &str = "cell.rs";

#[derive(Clone, Debug, Deserialize)]
pub struct Diagnostic {
    pub message: String,
    pub code: Option<Code>,
    pub level: String,
    #[serde(default)]
    pub spans: Vec<Span>,
    #[serde(default)]
    pub children: Vec<Diagnostic>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Code {
    pub code: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Span {
    pub file_name: String,
    pub byte_start: usize,
    pub byte_end: usize,
    pub is_primary: bool,
    pub label: Option<String>,
    pub suggested_replacement: Option<String>,
    pub expansion: Option<Box<Expansion>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Expansion {
    pub span: Span,
}

impl Diagnostic {
    pub fn is_error(&self) -> bool {
        self.level.starts_with("error")
    }

    pub fn code(&self) -> &str {
        self.code.as_ref().map_or("", |code| &code.code)
    }

    /// Whether it is only a summary.
    pub fn is_summary(&self) -> bool {
        self.spans.is_empty()
            && (self.message.starts_with("aborting due to") || self.message.contains("have detailed explanations"))
    }
}

impl Span {
    pub fn bytes(&self) -> Range<usize> {
        self.byte_start..self.byte_end
    }

    /// Whether it is in the source of the cell, and not in a library.
    pub fn is_here(&self) -> bool {
        self.file_name == FILE
    }

    /// The place where the outermost macro is called, or the span itself.
    pub fn outermost(&self) -> &Span {
        let mut span = self;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        span
    }

    /// The span itself and the calls of the macros around it, from the inside out.
    pub fn outwards(&self) -> impl Iterator<Item = &Span> {
        std::iter::successors(Some(self), |span| {
            span.expansion.as_ref().map(|expansion| &expansion.span)
        })
    }
}

/// The diagnostics in rustc's output, and the other lines.
pub fn read(stderr: &str) -> (Vec<Diagnostic>, String) {
    let (mut found, mut rest) = (Vec::new(), String::new());
    for line in stderr.lines() {
        match serde_json::from_str::<Diagnostic>(line) {
            Ok(diagnostic) if !diagnostic.is_summary() => found.push(diagnostic),
            Ok(_) => {}
            Err(_) => {
                rest.push_str(line);
                rest.push('\n');
            }
        }
    }
    (found, rest)
}
