//! The words of a text that may be names: identifiers in the code and captured ones in format strings.

use std::collections::BTreeSet;

pub type Words = BTreeSet<String>;

/// The words of Rust code, without those of comments and plain text.
pub fn words(code: &str) -> Words {
    let mut words = Words::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if first == '"' {
            let length = string(rest);
            captured(&rest[..length], &mut words);
            length
        } else if let Some(length) = raw_string(rest) {
            captured(&rest[..length], &mut words);
            length
        } else if first == '\'' {
            character(rest)
        } else if is_start(first) {
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            words.insert(rest[..length].to_owned());
            length
        } else if first.is_ascii_digit() {
            rest.find(|c: char| !is_part(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    words
}

/// Whether a cell holds nothing but comments.
pub fn is_blank(code: &str) -> bool {
    let mut rest = code.trim_start();
    while !rest.is_empty() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            let length = block_comment(rest);
            // One without an end is a mistake.
            if !rest[..length].ends_with("*/") || length < 4 {
                return false;
            }
            length
        } else {
            return false;
        };
        rest = rest[length..].trim_start();
    }
    true
}

/// How deep brackets are nested, those of text and comments not counted.
pub fn depth(code: &str) -> usize {
    let (mut depth, mut deepest, mut rest) = (0usize, 0, code);
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if first == '"' {
            string(rest)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if first == '\'' {
            character(rest)
        } else {
            match first {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    deepest
}

pub fn is_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

pub fn is_part(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The names in the braces of a format string. In plain text they are harmless: a variable is taken that is not needed.
fn captured(text: &str, words: &mut Words) {
    for part in text.split('{').skip(1) {
        let inside = part.split(['}', '"']).next().unwrap_or_default();
        for word in inside.split(|c| !is_part(c)) {
            if word.starts_with(is_start) {
                words.insert(word.to_owned());
            }
        }
    }
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let after = text
        .strip_prefix("br")
        .or_else(|| text.strip_prefix("cr"))
        .or_else(|| text.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inside = after[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = text.len() - inside.len();
    Some(inside.find(&end).map_or(text.len(), |at| start + at + end.len()))
}

/// A character literal, or the mark of a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => {
            chars.next();
            text[2..]
                .find('\'')
                .map_or(text.len(), |at| at + 3)
                .max(3)
                .min(text.len())
        }
        Some((_, c)) => match chars.next() {
            Some((at, '\'')) if c != '\'' => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn listed(code: &str) -> Vec<String> {
        words(code).into_iter().collect()
    }

    #[test]
    fn names_but_not_those_of_text_and_comments() {
        assert_eq!(listed("a.b(c) // d\n/* e /* f */ g */ h"), ["a", "b", "c", "h"]);
        assert_eq!(listed(r#"sql("select x from videos", y)"#), ["sql", "y"]);
        assert_eq!(listed(r##"r#"a "b" c"#; d"##), ["d"]);
        assert_eq!(
            listed(r#"println!("{x:?} {} {y:>w$} \" z", v)"#),
            ["println", "v", "w", "x", "y"]
        );
    }

    #[test]
    fn comments_alone_are_nothing() {
        for code in ["", " \n", "// a", "//! a\n/* b /* c */ */\n/// d"] {
            assert!(is_blank(code), "{code}");
        }
        for code in ["1", "/* open", "/*/", "// a\n1"] {
            assert!(!is_blank(code), "{code}");
        }
    }

    #[test]
    fn brackets_are_counted_outside_of_text() {
        assert_eq!(depth("((1)) \"((((\" // ((((\n[{(')')}]"), 3);
    }

    #[test]
    fn characters_and_lifetimes() {
        assert_eq!(
            listed(r"let c = '\''; let d = '\u{1F600}'; 'a'; '\\' "),
            ["c", "d", "let"]
        );
        assert_eq!(listed("fn f<'a>(x: &'a str) {}"), ["a", "f", "fn", "str", "x"]);
        assert_eq!(listed("1e5f 0x1g 1u8"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn any_text_has_words_or_none(text in any::<String>()) {
            words(&text);
        }

        #[test]
        fn quotes_and_comments_anywhere(text in "[a'\"\\\\/*#r{}\n ü]{0,40}") {
            words(&text);
        }
    }
}
