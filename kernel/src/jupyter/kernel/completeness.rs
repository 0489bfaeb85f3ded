//! Whether what was typed is a whole cell, wants another line, or can never compile.

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
    let start = code.trim_start();
    if start.starts_with('?')
        || start
            .strip_prefix(':')
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic))
    {
        return Complete;
    }
    let mut open = Vec::new();
    let mut last = "";
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let Some(length) = token(rest) else {
            return Incomplete(0);
        };
        let text = &rest[..length];
        rest = &rest[length..];
        match first {
            '(' | '[' | '{' => open.push(first),
            ')' | ']' | '}' => {
                let expected = match first {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                if open.pop() != Some(expected) {
                    return Invalid;
                }
            }
            _ if first.is_whitespace() || text.starts_with("//") || text.starts_with("/*") => continue,
            _ => {}
        }
        last = text;
    }
    let wants_more = matches!(
        last,
        "=" | "."
            | ","
            | "+"
            | "-"
            | "*"
            | "/"
            | "&"
            | "|"
            | "<"
            | "let"
            | "fn"
            | "use"
            | "struct"
            | "enum"
            | "impl"
            | "mod"
    );
    match open.len() {
        0 if wants_more => Incomplete(4),
        0 => Complete,
        depth => Incomplete(4 * depth),
    }
}

/// The length of the first token; `None` where it has no end.
fn token(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return block_comment(text);
    }
    let prefixed = text.trim_start_matches(['b', 'c', 'r']);
    let prefix = text.len() - prefixed.len();
    if prefix <= 2 && text[..prefix].ends_with('r') {
        let hashes = prefixed.len() - prefixed.trim_start_matches('#').len();
        if let Some(inside) = prefixed[hashes..].strip_prefix('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            return inside.find(&end).map(|at| text.len() - inside.len() + at + end.len());
        }
    }
    if prefix <= 1 && prefixed.starts_with('"') {
        return string(prefixed).map(|length| prefix + length);
    }
    if first == '\'' {
        return Some(character(text));
    }
    if first == '_' || first.is_alphanumeric() {
        return Some(
            text.find(|c: char| c != '_' && !c.is_alphanumeric())
                .unwrap_or(text.len()),
        );
    }
    Some(first.len_utf8())
}

fn block_comment(text: &str) -> Option<usize> {
    let (mut depth, mut at) = (0usize, 0);
    loop {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += rest.chars().next()?.len_utf8();
        }
    }
}

fn string(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// A character, or the mark of a lifetime.
fn character(text: &str) -> usize {
    let mut rest = text.char_indices().skip(1);
    match (rest.next(), rest.next()) {
        (Some((_, '\\')), _) => text[2..]
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '\'')
            .map_or(1, |(at, _)| at + 3),
        (Some((_, c)), Some((at, '\''))) if c != '\'' => at + 1,
        _ => 1,
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
