//! Rendering compiler errors with the lines of the cell only.

use super::diagnostic::{Diagnostic, Span};
use super::failure::{Cause, Failure};
use super::habits;
use super::scope::Scope;
use super::text::{Origin, Text};
use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};
use std::ops::Range;

/// The most errors shown; the rest usually follow from the first.
const SHOWN: usize = 4;

/// Warnings that matter for the result of a cell.
const WARNINGS: [&str; 3] = ["unused_must_use", "unconditional_recursion", "unconditional_panic"];

/// A cell and its generated source.
pub struct Context<'a> {
    pub code: &'a str,
    pub number: usize,
    pub text: &'a Text,
    pub scope: &'a Scope,
}

/// A hint about a name that the compiler does not find.
pub enum Hint {
    /// Why it is missing.
    Reason(String),
    /// The most similar name.
    Nearest(String),
}

/// The failure of a cell that does not compile; `hint` may add a sentence about a missing name.
pub fn refused(context: &Context, errors: &[Diagnostic], hint: impl Fn(&str) -> Option<Hint>) -> Failure {
    let from_cell: Vec<&Diagnostic> = errors.iter().filter(|error| context.is_about_cell(error)).collect();
    let shown = if from_cell.is_empty() {
        errors.iter().collect()
    } else {
        from_cell
    };
    let mut traceback = Vec::new();
    for error in shown.iter().take(SHOWN) {
        let habit = habits::hint(context.code, error);
        let drawn = match missing_name(error).and_then(&hint) {
            _ if habit.is_some() => context.draw(error, habit.as_slice()),
            // Why it is missing says more than that it is.
            Some(Hint::Reason(reason)) => context.draw_reason(error, &reason),
            Some(Hint::Nearest(name)) => context.draw(error, &[format!("perhaps `{name}` was meant")]),
            None => context.draw(error, &known_hints(error)),
        };
        traceback.extend(drawn.lines().map(str::to_owned));
    }
    if shown.len() > SHOWN {
        traceback.push(format!("… and {} more", shown.len() - SHOWN));
    }
    let value = shown.first().map_or_else(
        || "the cell does not compile".to_owned(),
        |error| match missing_name(error).and_then(&hint) {
            Some(Hint::Reason(reason)) => reason,
            _ => plain(&error.message),
        },
    );
    Failure {
        cause: Cause::CompileError(value),
        traceback,
        line: shown.first().and_then(|error| context.line(error)),
    }
}

/// An error under a piece of the cell.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Mark {
    /// In characters from the start of the cell.
    pub from: usize,
    pub to: usize,
    pub message: String,
}

/// The places of the errors in the cell.
pub fn marks(context: &Context, errors: &[Diagnostic]) -> Vec<Mark> {
    let mark = |error: &Diagnostic| {
        let primary = error.spans.iter().filter(|span| span.is_primary);
        let range = primary.filter_map(|span| context.in_cell(span)).next()?;
        let range = context.visible(range);
        let chars = |byte: usize| context.code[..byte].chars().count();
        let label = error
            .spans
            .iter()
            .find(|span| span.is_primary)
            .and_then(|span| span.label.as_deref());
        let message = match label {
            Some(label) if !label.is_empty() => format!("{}: {}", plain(&error.message), plain(label)),
            _ => plain(&error.message),
        };
        Some(Mark {
            from: chars(range.start),
            to: chars(range.end),
            message,
        })
    };
    errors.iter().filter_map(mark).collect()
}

/// The rendered warnings of a cell that compiles.
pub fn warnings(context: &Context, warnings: &[Diagnostic]) -> Vec<String> {
    let wanted = |warning: &&Diagnostic| WARNINGS.contains(&warning.code()) && context.is_about_cell(warning);
    warnings
        .iter()
        .filter(wanted)
        .map(|warning| context.draw(warning, &[]))
        .collect()
}

impl Context<'_> {
    /// The line of the cell (from 1) that an error is about.
    fn line(&self, error: &Diagnostic) -> Option<usize> {
        let primary = error.spans.iter().filter(|span| span.is_primary);
        let range = primary.filter_map(|span| self.in_cell(span)).next()?;
        Some(self.code[..self.visible(range).start].matches('\n').count() + 1)
    }

    fn is_about_cell(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic
            .spans
            .iter()
            .any(|span| span.is_primary && self.in_cell(span).is_some())
    }

    /// The bytes of the cell that a span is about: its own or those of the macro call around it.
    fn in_cell(&self, span: &Span) -> Option<Range<usize>> {
        span.outwards()
            .filter(|span| span.is_here())
            .find_map(|span| self.text.in_cell(&span.bytes()))
    }

    /// The place of an error, with our reason instead of the compiler's message.
    fn draw_reason(&self, diagnostic: &Diagnostic, reason: &str) -> String {
        let path = format!("cell [{}]", self.number);
        let primary = diagnostic.spans.iter().filter(|span| span.is_primary);
        let ranges = primary
            .filter_map(|span| self.in_cell(span))
            .map(|range| AnnotationKind::Primary.span(self.visible(range)));
        let snippet = Snippet::source(self.code)
            .path(path.as_str())
            .line_start(1)
            .annotations(ranges);
        Renderer::styled().render(&[Level::ERROR.primary_title(reason).element(snippet)])
    }

    fn draw(&self, diagnostic: &Diagnostic, hints: &[String]) -> String {
        let path = format!("cell [{}]", self.number);
        let level = if diagnostic.is_error() {
            Level::ERROR
        } else {
            Level::WARNING
        };
        let mut snippet = Snippet::source(self.code).path(path.as_str()).line_start(1);
        let mut drawn_here = false;
        let mut elsewhere = Vec::new();
        for span in &diagnostic.spans {
            let label = span.label.as_deref().map(plain).filter(|label| !label.is_empty());
            match self.in_cell(span) {
                Some(range) => {
                    let kind = if span.is_primary {
                        AnnotationKind::Primary
                    } else {
                        AnnotationKind::Context
                    };
                    let range = self.visible(range);
                    snippet = snippet.annotation(match label {
                        Some(label) => kind.span(range).label(label),
                        None => kind.span(range),
                    });
                    drawn_here = true;
                }
                None => elsewhere.extend(self.elsewhere(span, label)),
            }
        }
        let title = plain(&diagnostic.message);
        let code = diagnostic.code();
        let mut first = match code.starts_with('E') {
            true => level.primary_title(title).id(code),
            false => level.primary_title(title),
        };
        first = first.clone();
        let mut groups: Vec<Group> = Vec::new();
        groups.push(match drawn_here {
            true => first.element(snippet),
            false => Group::with_title(first),
        });
        for sentence in elsewhere {
            groups.push(Group::with_title(Level::NOTE.secondary_title(sentence)));
        }
        for child in &diagnostic.children {
            groups.extend(self.child(child, &path));
        }
        for hint in hints {
            groups.push(Group::with_title(Level::HELP.secondary_title(hint.clone())));
        }
        Renderer::styled().render(&groups)
    }

    /// A note or suggestion; `None` if it is about generated code.
    fn child<'a>(&'a self, child: &Diagnostic, path: &'a str) -> Option<Group<'a>> {
        let message = plain(&child.message);
        if is_internal(&child.message) {
            return None;
        }
        let level = if child.level == "help" {
            Level::HELP
        } else {
            Level::NOTE
        };
        let mut snippet = Snippet::source(self.code).path(path).line_start(1);
        let suggested = |span: &Span| Some((self.in_cell(span)?, span.suggested_replacement.clone()?));
        let patches: Vec<(Range<usize>, String)> = child.spans.iter().filter_map(suggested).collect();
        if let [(range, replacement)] = patches.as_slice()
            && !range.is_empty()
            && !replacement.starts_with(&self.code[range.clone()])
            && !replacement.contains('\n')
        {
            // The line as it would be; with the old one above it, it would stand there twice.
            let start = self.code[..range.start].rfind('\n').map_or(0, |at| at + 1);
            let end = self.code[range.end..]
                .find('\n')
                .map_or(self.code.len(), |at| range.end + at);
            let line = format!(
                "{}{replacement}{}",
                &self.code[start..range.start],
                &self.code[range.end..end]
            );
            return Some(Group::with_title(
                level.secondary_title(format!("{message}: `{}`", line.trim())),
            ));
        }
        if !patches.is_empty() {
            for (range, replacement) in patches {
                snippet = snippet.patch(Patch::new(range, replacement));
            }
            return Some(level.secondary_title(message).element(snippet));
        }
        let mut here = Snippet::source(self.code).path(path).line_start(1);
        let mut marked = false;
        for span in child.spans.iter().filter(|span| span.suggested_replacement.is_none()) {
            if let Some(range) = self.in_cell(span) {
                let mark = AnnotationKind::Primary.span(self.visible(range));
                here = here.annotation(match &span.label {
                    Some(label) => mark.label(plain(label)),
                    None => mark,
                });
                marked = true;
            }
        }
        if marked {
            return Some(level.secondary_title(message).element(here));
        }
        // An import belongs into the cell, wherever the compiler would put it.
        let imports = child
            .spans
            .iter()
            .filter_map(|span| span.suggested_replacement.as_deref());
        if let Some(import) = imports
            .map(str::trim)
            .find(|code| code.starts_with("use ") && !code.contains('\n'))
        {
            return Some(Group::with_title(
                level.secondary_title(format!("{message}: `{import}`")),
            ));
        }
        // A suggestion for code that the user does not see is of no use.
        let suggests = child.spans.iter().any(|span| span.suggested_replacement.is_some());
        let place = child.spans.iter().find_map(|span| self.earlier(span));
        match (suggests, place) {
            (true, _) => None,
            (false, Some(place)) => Some(Group::with_title(level.secondary_title(format!("{message}: {place}")))),
            (false, None) => Some(Group::with_title(level.secondary_title(message))),
        }
    }

    /// Widens an empty span to one character of its line, if there is one.
    fn visible(&self, range: Range<usize>) -> Range<usize> {
        match self.code[range.start..].chars().next() {
            Some(letter) if range.is_empty() && letter != '\n' => range.start..range.start + letter.len_utf8(),
            _ => range,
        }
    }

    /// A note about a span in an earlier cell.
    fn elsewhere(&self, span: &Span, label: Option<String>) -> Option<String> {
        let place = self.earlier(span)?;
        Some(match label {
            Some(label) => format!("in {place}: {label}"),
            None => format!("in {place}"),
        })
    }

    fn earlier(&self, span: &Span) -> Option<String> {
        let span = span.outwards().find(|span| span.is_here())?;
        let Origin::Earlier(key) = self.text.origin(span.byte_start) else {
            return None;
        };
        let defined = self.scope.get(&key)?;
        Some(format!("{} of cell [{}]", defined.described(), defined.cell))
    }
}

/// The name that the compiler does not find.
fn missing_name(error: &Diagnostic) -> Option<&str> {
    matches!(error.code(), "E0425" | "E0423" | "E0433" | "E0432").then_some(())?;
    error.message.split('`').nth(1)
}

/// Hints for the most common errors.
fn known_hints(error: &Diagnostic) -> Vec<String> {
    let says = |words: &str| {
        error.message.contains(words)
            || error
                .spans
                .iter()
                .any(|span| span.label.as_deref().is_some_and(|label| label.contains(words)))
    };
    let mut hints = Vec::new();
    if matches!(error.code(), "E0599" | "E0308" | "E0277") && says("LazyFrame") {
        hints.push("a `LazyFrame` is a query that has not run: `.collect()?` makes a frame of it".to_owned());
    }
    if matches!(error.code(), "E0432" | "E0433")
        && let Some(name) = error.message.split('`').nth(1)
    {
        let name = name.split("::").next().unwrap_or(name);
        let is_crate =
            says("unlinked crate") || says("undeclared crate") || says("crate or module") || says("unresolved import");
        if is_crate && name.chars().all(|c| c.is_lowercase() || c == '_' || c.is_ascii_digit()) {
            hints.push(format!(
                "a crate from crates.io is added by a line of its own: `:dep {name} = \"*\"`"
            ));
        }
    }
    hints
}

/// Whether a message is about generated code.
fn is_internal(message: &str) -> bool {
    [
        "__",
        "tubelab::cells",
        "tubelab_cell",
        "cargo add",
        "rustc --explain",
        "#![warn",
        "#[warn",
        "#![deny",
        "extern crate",
    ]
    .iter()
    .any(|word| message.contains(word))
}

/// A message with the names that users know.
fn plain(message: &str) -> String {
    // An import needs the whole path.
    let parts: Vec<String> = message
        .split("use ")
        .enumerate()
        .map(|(number, part)| {
            let (path, rest) = match number {
                0 => ("", part),
                _ => part.split_at(part.find([';', '`', ' ']).unwrap_or(part.len())),
            };
            let rest = rest
                .replace("tubelab_cell::", "")
                .replace("tubelab::polars::prelude::", "")
                .replace("tubelab::prelude::", "")
                .replace("a closure that returns", "a cell, which returns");
            format!("{path}{rest}")
        })
        .collect();
    parts.join("use ")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_are_short_but_in_imports() {
        assert_eq!(
            plain("no method on `tubelab::polars::prelude::Column`: `use tubelab::polars::prelude::ChunkAgg;`"),
            "no method on `Column`: `use tubelab::polars::prelude::ChunkAgg;`"
        );
    }
}
