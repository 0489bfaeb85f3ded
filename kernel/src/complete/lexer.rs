//! Rust code as tokens, with brackets paired. Any text can be read: what is not Rust becomes punctuation.

use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Number,
    /// A string of any kind.
    Text,
    Letter,
    Lifetime,
    Mark,
}

#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    pub at: usize,
    /// A string without an end.
    pub open: bool,
}

impl Token<'_> {
    pub fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

#[derive(Debug, Default)]
pub struct Tokens<'a> {
    pub list: Vec<Token<'a>>,
    /// For each bracket the place of its partner.
    partner: Vec<Option<usize>>,
    /// Brackets that are still open, from outside to inside.
    pub open: Vec<usize>,
    /// The text ends inside a comment.
    pub in_comment: bool,
    /// The text ends inside a comment that begins with `/*`.
    pub has_open_comment: bool,
    /// Documentation comments: where they end, and their text.
    pub docs: Vec<(usize, &'a str)>,
}

/// Punctuation of several characters; those that could end a list of generic arguments are read one by one.
const LONG: [&str; 20] = [
    "..=", "...", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "..", "+=", "-=", "*=", "/=", "%=", "^=", "|=",
    "&=",
];

impl<'a> Tokens<'a> {
    pub fn read(code: &'a str) -> Tokens<'a> {
        let mut tokens = Tokens::default();
        let mut at = 0;
        while at < code.len() {
            let (kind, length, open) = match next(&code[at..]) {
                Piece::Blank(length) => {
                    at += length;
                    continue;
                }
                Piece::Comment(length, ended) => {
                    let text = &code[at..at + length];
                    at += length;
                    tokens.in_comment = at == code.len() && !ended;
                    tokens.has_open_comment = tokens.in_comment && text.starts_with("/*");
                    if text.starts_with("///") {
                        tokens.docs.push((at, text.trim_start_matches('/').trim()));
                    }
                    continue;
                }
                Piece::Token(kind, length, open) => (kind, length, open),
            };
            let text = &code[at..at + length];
            tokens.push(Token { kind, text, at, open });
            at += length;
        }
        tokens
    }

    fn push(&mut self, token: Token<'a>) {
        let here = self.list.len();
        self.list.push(token);
        self.partner.push(None);
        if token.kind != Kind::Mark {
            return;
        }
        let opening = match token.text {
            "(" | "[" | "{" => {
                self.open.push(here);
                return;
            }
            ")" => "(",
            "]" => "[",
            "}" => "{",
            _ => return,
        };
        if let Some(depth) = self.open.iter().rposition(|open| self.list[*open].text == opening) {
            let open = self.open[depth];
            self.open.truncate(depth);
            self.partner[here] = Some(open);
            self.partner[open] = Some(here);
        }
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn text(&self, at: usize) -> &'a str {
        self.list.get(at).map_or("", |token| token.text)
    }

    pub fn kind(&self, at: usize) -> Option<Kind> {
        self.list.get(at).map(|token| token.kind)
    }

    pub fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Word)
    }

    /// The place of the mark, not of a string with that text.
    pub fn is(&self, at: usize, text: &str) -> bool {
        self.text(at) == text && matches!(self.kind(at), Some(Kind::Mark | Kind::Word))
    }

    pub fn partner(&self, at: usize) -> Option<usize> {
        self.partner.get(at).copied().flatten()
    }

    /// Where what is open at a bracket ends: its partner, or the end of the text.
    pub fn close(&self, at: usize) -> usize {
        self.partner(at).unwrap_or(self.len())
    }

    /// The place after the token, or after the whole bracket that it opens.
    pub fn after(&self, at: usize) -> usize {
        match self.partner(at) {
            Some(close) if close > at => close + 1,
            _ if self.open.contains(&at) => self.len(),
            _ => at + 1,
        }
    }

    /// The first place outside of inner brackets where one of the marks or words stands.
    pub fn find(&self, range: Range<usize>, marks: &[&str]) -> Option<usize> {
        let mut at = range.start;
        while at < range.end.min(self.len()) {
            if marks.iter().any(|mark| self.is(at, mark)) {
                return Some(at);
            }
            at = self.after(at);
        }
        None
    }

    /// The parts of a list between commas, outside of inner brackets and of `<…>` after `::`.
    pub fn parts(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut parts = vec![];
        let mut start = range.start;
        let mut at = range.start;
        // A comma between the bars of a closure's parameters does not end an argument.
        let mut bars = false;
        while at < range.end {
            if self.is(at, "|") && (bars || at == start || self.is(at - 1, "move")) {
                bars = !bars;
            }
            if self.is(at, "<") && at > 0 && self.is(at - 1, "::") {
                at = self.angle(at);
                continue;
            }
            if self.is(at, ",") && !bars {
                parts.push(start..at);
                start = at + 1;
            }
            at = self.after(at);
        }
        if start < range.end {
            parts.push(start..range.end);
        }
        parts
    }

    /// The place after the `>` that closes the `<` at a place.
    pub fn angle(&self, at: usize) -> usize {
        let mut depth = 0_i32;
        let mut here = at;
        while here < self.len() {
            match self.text(here) {
                "<" => depth += 1,
                ">" => depth -= 1,
                _ => {}
            }
            here = if self.is(here, "<") || self.is(here, ">") {
                here + 1
            } else {
                self.after(here)
            };
            if depth <= 0 {
                break;
            }
        }
        here
    }
}

enum Piece {
    Blank(usize),
    Comment(usize, bool),
    Token(Kind, usize, bool),
}

fn next(rest: &str) -> Piece {
    let first = rest.chars().next().unwrap_or(' ');
    let second = rest[first.len_utf8()..].chars().next().unwrap_or(' ');
    if first.is_whitespace() {
        return Piece::Blank(first.len_utf8());
    }
    if rest.starts_with("//") {
        let end = rest.find('\n');
        return Piece::Comment(end.unwrap_or(rest.len()), end.is_some());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    if let Some(piece) = text(rest) {
        return piece;
    }
    if first.is_alphabetic() || first == '_' {
        let length = rest
            .find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .unwrap_or(rest.len());
        return Piece::Token(Kind::Word, length, false);
    }
    if first.is_ascii_digit() {
        return Piece::Token(Kind::Number, number(rest), false);
    }
    if first == '\'' {
        return quote(rest, second);
    }
    for mark in LONG {
        if rest.starts_with(mark) {
            return Piece::Token(Kind::Mark, mark.len(), false);
        }
    }
    Piece::Token(Kind::Mark, first.len_utf8(), false)
}

fn block_comment(rest: &str) -> Piece {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        let here = &rest[at..];
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Piece::Comment(at, true);
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    Piece::Comment(rest.len(), false)
}

/// A string with any of its prefixes.
fn text(rest: &str) -> Option<Piece> {
    let prefix = rest
        .find(|letter| !matches!(letter, 'b' | 'r' | 'c'))
        .unwrap_or(rest.len());
    let after = &rest[prefix..];
    if prefix > 2 || !after.starts_with(['"', '#']) {
        return None;
    }
    if rest[..prefix].contains('r') {
        let hashes = after.len() - after.trim_start_matches('#').len();
        let body = after[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        return Some(match body.find(&end) {
            Some(at) => Piece::Token(Kind::Text, prefix + hashes + 1 + at + end.len(), false),
            None => Piece::Token(Kind::Text, rest.len(), true),
        });
    }
    let mut letters = after.strip_prefix('"')?.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some(Piece::Token(Kind::Text, prefix + at + 2, false)),
            '\\' => {
                letters.next();
            }
            _ => {}
        }
    }
    Some(Piece::Token(Kind::Text, rest.len(), true))
}

/// `1..5` and `1.max(2)` are not fractions.
fn number(rest: &str) -> usize {
    let digits = |text: &str| {
        text.find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .unwrap_or(text.len())
    };
    let whole = digits(rest);
    let after = &rest[whole..];
    match after.strip_prefix('.') {
        Some(fraction) if fraction.starts_with(|letter: char| letter.is_ascii_digit()) => whole + 1 + digits(fraction),
        _ => whole,
    }
}

/// A letter in quotes, or a lifetime.
fn quote(rest: &str, second: char) -> Piece {
    let inside = &rest[1..];
    if second == '\\' {
        let end = inside.char_indices().skip(2).find(|(_, letter)| *letter == '\'');
        let length = end.map_or(rest.len(), |(at, _)| at + 2);
        return Piece::Token(Kind::Letter, length, false);
    }
    if inside[second.len_utf8().min(inside.len())..].starts_with('\'') {
        return Piece::Token(Kind::Letter, 2 + second.len_utf8(), false);
    }
    let length = inside
        .find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .unwrap_or(inside.len());
    Piece::Token(Kind::Lifetime, 1 + length, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<&str> {
        Tokens::read(code).list.iter().map(|token| token.text).collect()
    }

    #[test]
    fn tokens_of_code() {
        assert_eq!(texts("a.b(1.5)?"), ["a", ".", "b", "(", "1.5", ")", "?"]);
        assert_eq!(texts("1..n"), ["1", "..", "n"]);
        assert_eq!(texts("1.max(2)"), ["1", ".", "max", "(", "2", ")"]);
        assert_eq!(
            texts("x::<Vec<Vec<_>>>()"),
            ["x", "::", "<", "Vec", "<", "Vec", "<", "_", ">", ">", ">", "(", ")"]
        );
        assert_eq!(
            texts("'a' 'b '\\'' \"a\\\"b\" r#\"q\"q\"#"),
            ["'a'", "'b", "'\\''", "\"a\\\"b\"", "r#\"q\"q\"#"]
        );
        assert_eq!(texts("a /* b /* c */ */ d // e"), ["a", "d"]);
    }

    #[test]
    fn what_is_open_at_the_end() {
        let tokens = Tokens::read("f(a, [b], \"x");
        assert_eq!(tokens.open.len(), 1);
        assert!(tokens.list.last().is_some_and(|token| token.open));
        assert!(Tokens::read("a // b").in_comment);
        assert!(!Tokens::read("a // b\n").in_comment);
    }

    #[test]
    fn a_list_has_its_parts() {
        let tokens = Tokens::read("(a, |x, y| f(x, y), b::<C, D>(), [1, 2])");
        assert_eq!(tokens.parts(1..tokens.len() - 1).len(), 4);
    }
}
