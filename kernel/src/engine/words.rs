//! The words of a text that may be names: identifiers in the code and captured ones in format strings.

use crate::complete::lexer::{Kind, Tokens};
use std::collections::BTreeSet;

pub type Words = BTreeSet<String>;

/// The words of Rust code, without those of comments and plain text.
pub fn words(code: &str) -> Words {
    let mut words = Words::new();
    for token in Tokens::read(code).list {
        match token.kind {
            Kind::Word => drop(words.insert(token.text.to_owned())),
            Kind::Lifetime => words.extend(
                token
                    .text
                    .strip_prefix('\'')
                    .filter(|name| !name.is_empty())
                    .map(str::to_owned),
            ),
            Kind::Text => captured(token.text, &mut words),
            Kind::Number | Kind::Letter | Kind::Mark => {}
        }
    }
    words
}

/// Whether a cell holds nothing but comments.
pub fn is_blank(code: &str) -> bool {
    let tokens = Tokens::read(code);
    // A comment without an end is a mistake.
    tokens.list.is_empty() && !tokens.has_open_comment
}

/// How deep brackets are nested, those of text and comments not counted.
pub fn depth(code: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for token in Tokens::read(code).list.iter().filter(|token| token.kind == Kind::Mark) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

pub fn is_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

pub fn is_part(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The names in the braces of a format string. In other strings they do no harm: an unneeded variable is loaded.
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
