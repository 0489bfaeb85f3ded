//! Reading documentation in source files: the comments and attributes above a definition.

use std::borrow::Cow;

/// How far another release of the compiler may have moved a definition, in lines.
const MOVED: usize = 400;
/// More lines than the longest documentation has.
const MOST_LINES: usize = 1500;
/// More lines than an attribute has.
const ATTRIBUTE: usize = 40;

/// What the names of items follow.
const KEYWORDS: [&str; 11] = [
    "fn",
    "struct",
    "enum",
    "union",
    "trait",
    "type",
    "mod",
    "const",
    "static",
    "macro",
    "macro_rules!",
];
const BEFORE: [&str; 7] = ["pub", "default", "unsafe", "safe", "async", "extern", "auto"];

/// The documentation of the item called `name` at a line, as Markdown; of the file itself at line 0.
///
/// Where the line defines something else, the nearest definition of that name counts.
pub fn docs(text: &str, line: usize, name: &str) -> Option<String> {
    docs_in(&text.lines().collect::<Vec<_>>(), line, name)
}

/// The same for the lines of a file.
pub fn docs_in(lines: &[&str], line: usize, name: &str) -> Option<String> {
    if line == 0 {
        return given(inner(lines));
    }
    let at = line - 1;
    let is_it = |at: usize| lines.get(at).and_then(|line| defined(line)) == Some(name);
    let near = || {
        (1..MOVED).find_map(|far| {
            let before = at.checked_sub(far).filter(|at| is_it(*at));
            before.or_else(|| Some(at.saturating_add(far)).filter(|at| is_it(*at)))
        })
    };
    let at = if is_it(at) { at } else { near()? };
    given(above(lines, at))
}

fn given(lines: Vec<Cow<str>>) -> Option<String> {
    let text: Vec<&str> = lines
        .iter()
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    let text = text.join("\n");
    (!text.trim().is_empty()).then_some(text)
}

/// The name that a line defines: of an item, a field or a variant.
pub fn defined(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    loop {
        let end = rest
            .find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '!' | '$')))
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let next = after.trim_start();
        if KEYWORDS.contains(&word)
            && !(word == "const" && has_word(next, &["fn", "unsafe", "async", "extern", "trait"]))
        {
            let next = next.strip_prefix("mut ").unwrap_or(next);
            return next
                .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
                .next()
                .filter(|name| !name.is_empty());
        }
        if word == "const" || BEFORE.contains(&word) || word.starts_with('$') {
            rest = next;
            // `pub(crate)`, `extern "C"`
            let open = [('(', ')'), ('"', '"')]
                .into_iter()
                .find(|(open, _)| rest.starts_with(*open));
            if let Some((_, close)) = open {
                rest = rest[1..].split_once(close)?.1.trim_start();
            }
            continue;
        }
        let ends = next.is_empty() || next.starts_with([',', '(', '{', '=', '}']) || is_colon(next);
        return Some(word).filter(|word| !word.is_empty() && ends && !word.ends_with('!'));
    }
}

fn is_colon(text: &str) -> bool {
    text.starts_with(':') && !text.starts_with("::")
}

fn has_word(text: &str, words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| text.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
}

/// The lines above a definition.
fn above<'a>(lines: &[&'a str], mut at: usize) -> Vec<Cow<'a, str>> {
    let last = at.saturating_sub(MOST_LINES);
    let mut found = vec![];
    while at > last {
        at -= 1;
        let line = lines[at].trim();
        if let Some(text) = comment(line, "///") {
            found.push(Cow::Borrowed(text));
        } else if line.is_empty() || line.starts_with("//") {
        } else if line.ends_with("*/") {
            let Some(start) = (last..=at).rev().find(|at| lines[*at].contains("/*")) else {
                break;
            };
            if lines[start].trim().starts_with("/**") {
                found.extend(
                    (start..=at)
                        .rev()
                        .map(|at| Cow::Borrowed(without_star(of_block(lines[at], "/**")))),
                );
            }
            at = start;
        } else if let Some(start) = attribute(lines, at) {
            found.extend(of_attribute(lines[start].trim(), "#[doc"));
            at = start;
        } else {
            break;
        }
    }
    found.reverse();
    found
}

/// The lines at the top of a file.
fn inner<'a>(lines: &[&'a str]) -> Vec<Cow<'a, str>> {
    let mut found = vec![];
    let (mut open, mut block) = (0, false);
    for line in lines.iter().take(MOST_LINES).map(|line| line.trim()) {
        if block || line.starts_with("/*!") {
            found.push(Cow::Borrowed(of_block(line, "/*!")));
            block = !line.ends_with("*/");
        } else if let Some(text) = line.strip_prefix("//!").filter(|_| open == 0) {
            found.push(Cow::Borrowed(text));
        } else if open > 0 || line.starts_with("#![") {
            open += depth(line);
            found.extend(of_attribute(line, "#![doc"));
        } else if !line.is_empty() && !line.starts_with("//") {
            break;
        }
    }
    found
}

/// What follows the mark of a comment; a longer mark makes another comment.
fn comment<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    line.strip_prefix(mark).filter(|rest| !rest.starts_with('/'))
}

fn of_block<'a>(line: &'a str, mark: &str) -> &'a str {
    let line = line.trim();
    let line = line.strip_prefix(mark).unwrap_or(line);
    line.strip_suffix("*/").unwrap_or(line).trim_start()
}

/// A line without the star that leads it.
fn without_star(line: &str) -> &str {
    line.strip_prefix('*')
        .filter(|rest| !rest.starts_with('*'))
        .unwrap_or(line)
}

/// The first line of the attribute that ends at a line.
fn attribute(lines: &[&str], end: usize) -> Option<usize> {
    if !without_remark(lines[end]).ends_with(']') {
        return None;
    }
    let mut open = 0;
    for at in (end.saturating_sub(ATTRIBUTE)..=end).rev() {
        let line = without_remark(lines[at]).trim_start();
        open += depth(line);
        if open == 0 && line.starts_with("#[") {
            return Some(at);
        }
        if line.ends_with([';', '{', '}']) {
            return None;
        }
    }
    None
}

/// An attribute without the comment behind it.
fn without_remark(line: &str) -> &str {
    line.find("] //").map_or(line, |end| &line[..=end]).trim_end()
}

/// How many square brackets a line leaves open.
fn depth(line: &str) -> i32 {
    line.bytes().fold(0, |open, byte| match byte {
        b'[' => open + 1,
        b']' => open - 1,
        _ => open,
    })
}

/// `#[doc = "text"]`. A text that a macro makes is none, and ends the paragraph.
fn of_attribute<'a>(line: &'a str, mark: &str) -> Option<Cow<'a, str>> {
    let value = line.strip_prefix(mark)?.trim_start().strip_prefix('=')?.trim();
    let text = value.strip_prefix('"').and_then(|text| text.strip_suffix("\"]"));
    Some(text.map_or(Cow::Borrowed(""), |text| {
        Cow::Owned(text.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\"))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"//! The file.
//!
//! Second.

#![allow(
    dead_code,
)]
//! Third.

use std::fmt;

/// A pair.
#[derive(Clone)]
// Not this.
pub struct Pair {
    /// The left one.
    #[allow(x)] // Why.
    pub left: [f64; 2],
    pub right: Vec<[f64; 2]>,
    #[doc = "A \"name\"."]
    #[doc = concat!("made ", "up")]
    name: String,
}

/**
 * In a block.
 */
#[stable(
    feature = "x",
    since = "1.0",
)]
pub(crate) const unsafe extern "C" fn block() {}

//// Not documentation.
fn bare() {}

/// Moved.
macro_rules! moved { () => {} }
"#;

    fn line_of(part: &str) -> usize {
        SOURCE.lines().position(|line| line.contains(part)).unwrap() + 1
    }

    #[test]
    fn documentation_stands_above_the_definition() {
        for (part, name, wanted) in [
            ("pub struct Pair", "Pair", Some("A pair.")),
            ("pub left", "left", Some("The left one.")),
            ("pub right", "right", None),
            ("name: String", "name", Some("A \"name\".\n")),
            ("fn block", "block", Some("\nIn a block.\n")),
            ("fn bare", "bare", None),
            ("macro_rules", "moved", Some("Moved.")),
            ("use std", "moved", Some("Moved.")),
            ("use std", "gone", None),
        ] {
            let found = docs(SOURCE, line_of(part), name);
            assert_eq!(found.as_deref().map(str::trim), wanted.map(str::trim), "{part}");
        }
        assert_eq!(docs(SOURCE, 0, "file").as_deref(), Some("The file.\n\nSecond.\nThird."));
        let block = "// Licence.\n/*!\nA crate.\n\n# Use\n*/\n\n/*! And more. */\nuse std;\n/*! Not here. */";
        let found = docs(block, 0, "").unwrap();
        assert_eq!(found.trim(), "A crate.\n\n# Use\n\nAnd more.");
        for line in [1, 5, 9999, usize::MAX] {
            assert_eq!(docs("", line, "a"), None);
            assert_eq!(docs("/**\n*/ ]\n]\n#[\n*/", line, "a"), None);
        }
    }

    #[test]
    fn names_of_definitions() {
        for (line, name) in [
            ("    pub const fn len(&self) -> usize {", Some("len")),
            ("pub const MAX: u32 = 1;", Some("MAX")),
            ("pub(in crate::a) static mut COUNT: u32 = 1;", Some("COUNT")),
            ("pub unsafe extern \"C\" fn call() {}", Some("call")),
            ("unsafe auto trait Send {", Some("Send")),
            ("$(#[$meta])* fn x()", None),
            ("$vis fn x()", Some("x")),
            ("pub const trait Eq: PartialEq {", Some("Eq")),
            ("Left(T),", Some("Left")),
            ("pub right: bool,", Some("right")),
            ("pub macro vec($x:expr) {", Some("vec")),
            ("let x = 1;", None),
            ("println!(\"x\")", None),
            ("a::b", None),
            ("pub", None),
            ("", None),
        ] {
            assert_eq!(defined(line), name, "{line}");
        }
    }
}
