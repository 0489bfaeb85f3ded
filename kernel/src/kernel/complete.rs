//! Whether what was typed is a whole cell, wants another line, or can never compile.

use ra_ap_rustc_lexer::{FrontmatterAllowed, LiteralKind, TokenKind, tokenize};

#[derive(Debug, PartialEq, Eq)]
pub enum Completeness {
    Complete,
    /// More has to follow, indented by so many spaces.
    Incomplete(usize),
    Invalid,
}

/// Judges by the tokens alone: brackets, strings and comments that are open, and a last token that wants another one.
pub fn completeness(code: &str) -> Completeness {
    use Completeness::*;
    let mut open = Vec::new();
    let mut last = None;
    let mut at = 0;
    if code.trim_start().starts_with([':', '?', '!']) {
        return Complete;
    }
    for token in tokenize(code, FrontmatterAllowed::No) {
        let text = &code[at..at + token.len as usize];
        at += token.len as usize;
        match token.kind {
            TokenKind::Whitespace | TokenKind::LineComment { .. } => continue,
            TokenKind::BlockComment { terminated, .. } if terminated => continue,
            TokenKind::BlockComment { .. } => return Incomplete(0),
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => open.push(token.kind),
            TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                let expected = match token.kind {
                    TokenKind::CloseParen => TokenKind::OpenParen,
                    TokenKind::CloseBracket => TokenKind::OpenBracket,
                    _ => TokenKind::OpenBrace,
                };
                if open.pop() != Some(expected) {
                    return Invalid;
                }
            }
            TokenKind::Literal { kind, .. } => match kind {
                LiteralKind::Str { terminated: false }
                | LiteralKind::ByteStr { terminated: false }
                | LiteralKind::CStr { terminated: false }
                | LiteralKind::RawStr { n_hashes: None }
                | LiteralKind::RawByteStr { n_hashes: None }
                | LiteralKind::RawCStr { n_hashes: None } => return Incomplete(0),
                LiteralKind::Char { terminated: false } | LiteralKind::Byte { terminated: false } => return Invalid,
                _ => {}
            },
            TokenKind::Unknown => return Invalid,
            _ => {}
        }
        last = Some((token.kind, text));
    }
    let wants_more = match last {
        Some((TokenKind::Eq | TokenKind::Dot | TokenKind::Comma | TokenKind::Plus | TokenKind::Minus, _))
        | Some((TokenKind::Star | TokenKind::Slash | TokenKind::And | TokenKind::Or | TokenKind::Lt, _)) => true,
        Some((TokenKind::Ident, word)) => matches!(word, "let" | "fn" | "use" | "struct" | "enum" | "impl" | "mod"),
        _ => false,
    };
    match open.len() {
        0 if wants_more => Incomplete(4),
        0 => Complete,
        depth => Incomplete(4 * depth),
    }
}

#[cfg(test)]
mod tests {
    use super::{Completeness::*, completeness};

    #[test]
    fn whole_cells() {
        for code in [
            "",
            "1 + 1",
            "let x = f()?;",
            "fn f() { 1 }",
            "\"a { b\"",
            "// (",
            ":vars",
            "?fetch",
            "r#\"a\"b\"#",
        ] {
            assert_eq!(completeness(code), Complete, "{code}");
        }
    }

    #[test]
    fn cells_that_want_more() {
        for code in [
            "fn f() {",
            "let x =",
            "f(1,",
            "\"abc",
            "/* a",
            "r#\"a\"",
            "videos\n    .lazy().",
            "let",
        ] {
            assert!(matches!(completeness(code), Incomplete(_)), "{code}");
        }
    }

    #[test]
    fn cells_that_can_never_compile() {
        for code in ["f)", "(]", "}"] {
            assert_eq!(completeness(code), Invalid, "{code}");
        }
    }
}
