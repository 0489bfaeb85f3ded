//! Whether code is complete, needs another line, or can never compile.

use crate::complete::lexer::{Kind, Tokens};

#[derive(Debug, PartialEq, Eq)]
pub enum Completeness {
    Complete,
    /// More must follow, indented by this many spaces.
    Incomplete(usize),
    Invalid,
}

/// Decides by the tokens alone: unclosed brackets, strings and comments, and a last token that needs another one.
pub fn completeness(code: &str) -> Completeness {
    use Completeness::*;
    let start = code.trim_start();
    if start.starts_with('?')
        || start
            .strip_prefix(':')
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic))
    {
        return Complete;
    }
    let tokens = Tokens::read(code);
    let mut open = Vec::new();
    for token in &tokens.list {
        let expected = match (token.kind, token.text) {
            (_, "(" | "[" | "{") => {
                open.push(token.text);
                continue;
            }
            (_, ")") => "(",
            (_, "]") => "[",
            (_, "}") => "{",
            (Kind::Text, _) if token.open => return Incomplete(0),
            _ => continue,
        };
        if open.pop() != Some(expected) {
            return Invalid;
        }
    }
    if tokens.has_open_comment {
        return Incomplete(0);
    }
    let wants_more = tokens.list.last().is_some_and(|last| match last.kind {
        Kind::Mark => last.text.ends_with(['=', '.', ',', '+', '-', '*', '/', '&', '|', '<']),
        Kind::Word => ["let", "fn", "use", "struct", "enum", "impl", "mod"].contains(&last.text),
        _ => false,
    });
    match open.len() {
        0 if wants_more => Incomplete(4),
        0 => Complete,
        depth => Incomplete(4 * depth),
    }
}

#[cfg(test)]
mod tests {
    use super::{Completeness::*, completeness};
    use proptest::prelude::*;

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
            "let c = '\\''; let d = '{'; fn f<'a>(x: &'a str) {}",
            "break_(b\"(\", br#\"(\"#)",
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

    proptest! {
        #[test]
        fn any_text_is_judged(text in "[a-c'\"\\\\/*#r(){}ü\n:? ]{0,30}") {
            completeness(&text);
        }
    }
}
