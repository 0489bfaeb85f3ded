//! Generated source with a map back to the cell and to earlier items.

use super::scope::Key;
use std::ops::Range;

/// Where a byte of the source comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// The cell, from this byte.
    Cell(usize),
    /// An item of an earlier cell.
    Earlier(Key),
    /// The line that takes a variable out of the store.
    Take(String),
    /// The line that puts a variable into the store.
    Put(String),
    /// The kernel's own code.
    Generated,
}

/// A source and its map.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub source: String,
    pieces: Vec<(Range<usize>, Origin)>,
}

impl Text {
    pub fn generated(&mut self, text: &str) {
        self.source.push_str(text);
    }

    /// A part of the cell, unchanged.
    pub fn cell(&mut self, code: &str, range: Range<usize>) {
        let start = self.source.len();
        self.source.push_str(code.get(range.clone()).unwrap_or_default());
        self.pieces.push((start..self.source.len(), Origin::Cell(range.start)));
    }

    /// A line with an origin other than the cell.
    pub fn line(&mut self, origin: Origin, text: &str) {
        let start = self.source.len();
        self.source.push_str(text);
        self.pieces.push((start..self.source.len(), origin));
        self.source.push('\n');
    }

    pub fn origin(&self, byte: usize) -> Origin {
        // The end of a span is the byte behind it.
        let found =
            (self.pieces.iter()).find(|(range, _)| range.contains(&byte) || (range.end == byte && !range.is_empty()));
        match found {
            Some((range, Origin::Cell(start))) => Origin::Cell(start + byte - range.start),
            Some((_, origin)) => origin.clone(),
            None => Origin::Generated,
        }
    }

    /// The bytes of the cell that a range of the source stands for.
    pub fn in_cell(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let piece = |byte: usize, is_end: bool| {
            self.pieces.iter().find_map(|(piece, origin)| match origin {
                Origin::Cell(start) if piece.contains(&byte) || (is_end && piece.end == byte) => {
                    Some(start + byte - piece.start)
                }
                _ => None,
            })
        };
        let start = piece(range.start, false).or_else(|| piece(range.start, true))?;
        let end = piece(range.end, true)?;
        (start <= end).then_some(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_lead_back() {
        let code = "let ü = 1; ü";
        let mut text = Text::default();
        text.generated("fn main() {");
        text.cell(code, 0..11);
        text.generated("\nshow(");
        text.cell(code, 12..14);
        text.line(Origin::Put("ü".into()), "); put();");
        let at = text.source.find("show(").unwrap() + 5;
        assert_eq!(text.in_cell(&(at..at + 2)), Some(12..14));
        assert_eq!(text.origin(at + 4), Origin::Put("ü".into()));
        assert_eq!(text.origin(3), Origin::Generated);
        assert_eq!(text.in_cell(&(0..3)), None);
    }
}
