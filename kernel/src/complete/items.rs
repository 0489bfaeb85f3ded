//! The functions, types and imports that cells define, read from their tokens: the cell at hand need not compile.

use super::lexer::{Kind, Tokens};
use std::collections::BTreeMap;
use std::ops::Range;

/// What cells define, later definitions in place of earlier ones. Types are kept as they are written.
#[derive(Clone, Debug, Default)]
pub struct Items {
    pub functions: BTreeMap<String, OwnFunction>,
    pub types: BTreeMap<String, OwnType>,
    /// Constants and statics with their types.
    pub constants: BTreeMap<String, String>,
    pub macros: Vec<String>,
    /// Name → paths: a module and a function may come by one name.
    pub imports: BTreeMap<String, Vec<Vec<String>>>,
    /// Modules of which everything is imported.
    pub globs: Vec<Vec<String>>,
}

#[derive(Clone, Debug, Default)]
pub struct OwnFunction {
    pub signature: String,
    pub result: String,
    pub is_method: bool,
    pub docs: String,
}

#[derive(Clone, Debug, Default)]
pub struct OwnType {
    pub shown: String,
    pub fields: Vec<(String, String)>,
    /// Variants, with the types of what they hold.
    pub variants: Vec<(String, Vec<String>)>,
    pub methods: BTreeMap<String, OwnFunction>,
    pub docs: String,
}

impl Items {
    pub fn read(&mut self, tokens: &Tokens) {
        self.block(tokens, 0..tokens.len());
    }

    fn block(&mut self, tokens: &Tokens, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let name = || tokens.text(at + 1).to_owned();
            let named = tokens.is_word(at + 1);
            match (tokens.kind(at), tokens.text(at)) {
                (Some(Kind::Word), "use") => at = self.import(tokens, at + 1),
                (Some(Kind::Word), "fn") if named => {
                    let (function, end) = function(tokens, at);
                    self.functions.insert(name(), function);
                    at = end;
                }
                (Some(Kind::Word), "struct" | "enum" | "trait" | "union") if named => at = self.definition(tokens, at),
                (Some(Kind::Word), "impl") => at = self.implementation(tokens, at),
                (Some(Kind::Word), "const" | "static") if named || tokens.is(at + 1, "mut") => {
                    let at_name = if tokens.is(at + 1, "mut") { at + 2 } else { at + 1 };
                    if tokens.is(at_name + 1, ":") {
                        let end = tokens.find(at_name + 2..range.end, &["=", ";"]).unwrap_or(range.end);
                        self.constants
                            .insert(tokens.text(at_name).to_owned(), written(tokens, at_name + 2..end));
                    }
                    at += 1;
                }
                (Some(Kind::Word), "macro_rules") if tokens.is(at + 1, "!") => {
                    self.macros.push(tokens.text(at + 2).to_owned());
                    at += 3;
                }
                _ => at = tokens.after(at),
            }
        }
    }

    /// `a::{b, c as d, e::*}`; gives the place behind it.
    fn import(&mut self, tokens: &Tokens, start: usize) -> usize {
        let end = tokens.find(start..tokens.len(), &[";"]).unwrap_or(tokens.len());
        self.tree(tokens, start..end, vec![], 0);
        end
    }

    fn tree(&mut self, tokens: &Tokens, range: Range<usize>, mut path: Vec<String>, depth: usize) {
        if depth > 20 {
            return;
        }
        let mut at = range.start;
        while at < range.end {
            match tokens.text(at) {
                "::" => {}
                "*" => {
                    self.globs.push(path);
                    return;
                }
                "{" => {
                    for part in tokens.parts(at + 1..tokens.close(at).min(range.end)) {
                        self.tree(tokens, part, path.clone(), depth + 1);
                    }
                    return;
                }
                "as" => {
                    self.imports
                        .entry(tokens.text(at + 1).to_owned())
                        .or_default()
                        .push(path);
                    return;
                }
                "self" if !path.is_empty() => {}
                word => path.push(word.to_owned()),
            }
            at += 1;
        }
        if let Some(name) = path.last() {
            self.imports.entry(name.clone()).or_default().push(path);
        }
    }

    fn definition(&mut self, tokens: &Tokens, at: usize) -> usize {
        let name = tokens.text(at + 1).to_owned();
        let body = tokens
            .find(at + 2..tokens.len(), &["{", "(", ";"])
            .unwrap_or(tokens.len());
        let mut own = OwnType {
            shown: spaced(tokens, at..body),
            docs: docs(tokens, at),
            ..OwnType::default()
        };
        let inside = body + 1..tokens.close(body);
        match (tokens.text(at), tokens.text(body)) {
            ("struct" | "union", "{") => own.fields = fields(tokens, inside),
            ("struct", "(") => {
                let types = tokens
                    .parts(inside)
                    .into_iter()
                    .map(|part| written(tokens, without_pub(tokens, part)));
                own.fields = types.enumerate().map(|(number, ty)| (number.to_string(), ty)).collect();
            }
            ("enum", "{") => {
                for part in tokens.parts(inside) {
                    let start = attributes(tokens, part.start);
                    let types = match tokens.text(start + 1) {
                        "(" => tokens.parts(start + 2..tokens.close(start + 1)),
                        _ => vec![],
                    };
                    let types = types.into_iter().map(|part| written(tokens, part)).collect();
                    own.variants.push((tokens.text(start).to_owned(), types));
                }
            }
            ("trait", "{") => own.methods = methods(tokens, inside),
            _ => {}
        }
        self.types.insert(name, own);
        if body < tokens.len() { tokens.after(body) } else { body }
    }

    fn implementation(&mut self, tokens: &Tokens, at: usize) -> usize {
        let body = tokens.find(at..tokens.len(), &["{"]).unwrap_or(tokens.len());
        let mut start = at + 1;
        if tokens.is(start, "<") {
            start = tokens.angle(start);
        }
        if let Some(of) = tokens.find(start..body, &["for"]) {
            start = of + 1;
        }
        let name = (start..body)
            .find(|at| tokens.is_word(*at) && !tokens.is(*at + 1, "::"))
            .unwrap_or(start);
        if body < tokens.len() {
            let found = methods(tokens, body + 1..tokens.close(body));
            self.types
                .entry(tokens.text(name).to_owned())
                .or_default()
                .methods
                .extend(found);
            return tokens.after(body);
        }
        body
    }
}

fn methods(tokens: &Tokens, range: Range<usize>) -> BTreeMap<String, OwnFunction> {
    let mut found = BTreeMap::new();
    let mut at = range.start;
    while at < range.end {
        if tokens.is(at, "fn") && tokens.is_word(at + 1) {
            let (function, end) = function(tokens, at);
            found.insert(tokens.text(at + 1).to_owned(), function);
            at = end.max(at + 1);
        } else {
            at = tokens.after(at);
        }
    }
    found
}

/// The function at a `fn`, and the place behind its body.
fn function(tokens: &Tokens, at: usize) -> (OwnFunction, usize) {
    let mut open = at + 2;
    if tokens.is(open, "<") {
        open = tokens.angle(open);
    }
    let close = tokens.close(open);
    let body = tokens
        .find(close.min(tokens.len())..tokens.len(), &["{", ";"])
        .unwrap_or(tokens.len());
    let result = match tokens.is(close + 1, "->") {
        true => {
            let end = tokens.find(close + 2..body, &["where"]).unwrap_or(body);
            written(tokens, close + 2..end)
        }
        false => "()".into(),
    };
    let function = OwnFunction {
        signature: spaced(tokens, at..body),
        result,
        is_method: (open..close.min(open + 5)).any(|at| tokens.is(at, "self")),
        docs: docs(tokens, at),
    };
    // What is open holds the cursor, and perhaps items.
    let end = match tokens.partner(body) {
        Some(close) if tokens.is(body, "{") => close + 1,
        _ => body + 1,
    };
    (function, end)
}

/// The parameters of the function at a `fn`: names and types.
pub fn parameters(tokens: &Tokens, at: usize) -> Vec<(Range<usize>, String)> {
    let mut open = at + 2;
    if tokens.is(open, "<") {
        open = tokens.angle(open);
    }
    let mut found = vec![];
    for part in tokens.parts(open + 1..tokens.close(open)) {
        if let Some(colon) = tokens.find(part.clone(), &[":"]) {
            found.push((part.start..colon, written(tokens, colon + 1..part.end)));
        }
    }
    found
}

fn fields(tokens: &Tokens, range: Range<usize>) -> Vec<(String, String)> {
    let mut found = vec![];
    for part in tokens.parts(range) {
        let part = without_pub(tokens, part);
        if tokens.is(part.start + 1, ":") && part.start + 2 <= part.end {
            found.push((
                tokens.text(part.start).to_owned(),
                written(tokens, part.start + 2..part.end),
            ));
        }
    }
    found
}

fn without_pub(tokens: &Tokens, part: Range<usize>) -> Range<usize> {
    let mut start = attributes(tokens, part.start);
    if tokens.is(start, "pub") {
        start += 1;
        if tokens.is(start, "(") {
            start = tokens.after(start);
        }
    }
    start.min(part.end)..part.end
}

fn attributes(tokens: &Tokens, mut at: usize) -> usize {
    while tokens.is(at, "#") {
        at = tokens.after(at + 1);
    }
    at
}

/// The documentation comments right before an item.
fn docs(tokens: &Tokens, at: usize) -> String {
    let Some(token) = tokens.list.get(at) else {
        return String::new();
    };
    let before = at.checked_sub(1).and_then(|before| tokens.list.get(before));
    let from = before
        .filter(|token| !matches!(token.text, "pub" | "]"))
        .map_or(0, |token| token.end());
    let lines = tokens.docs.iter().filter(|(end, _)| *end <= token.at && *end > from);
    lines.map(|(_, line)| *line).collect::<Vec<_>>().join(" ")
}

/// Tokens as one text that the reader of types understands.
pub fn written(tokens: &Tokens, range: Range<usize>) -> String {
    let mut text = String::new();
    for token in tokens
        .list
        .get(range.start..range.end.min(tokens.len()))
        .unwrap_or_default()
    {
        if token.kind == Kind::Word && text.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
            text.push(' ');
        }
        text.push_str(token.text);
        if token.kind == Kind::Lifetime {
            text.push(' ');
        }
    }
    text
}

/// Tokens with the blanks that a reader expects.
pub fn spaced(tokens: &Tokens, range: Range<usize>) -> String {
    let mut text = String::new();
    let mut end = None;
    for token in tokens
        .list
        .get(range.start..range.end.min(tokens.len()))
        .unwrap_or_default()
    {
        if end.is_some_and(|end| token.at > end) {
            text.push(' ');
        }
        text.push_str(token.text);
        end = Some(token.end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_a_cell() {
        let code = "use std::collections::{HashMap, BTreeMap as Tree};\nuse polars::prelude::*;\n\
            /// A point.\n#[derive(Clone)]\npub struct Point { pub x: f64, y: Vec<f64> }\nstruct Pair(f64, String);\n\
            enum Shape { Round(f64), Empty }\nimpl Point { fn norm(&self) -> f64 { 0.0 } fn new() -> Point { todo!() } }\n\
            fn twice<T: Clone>(x: T) -> Vec<T> where T: Copy { vec![] }\nconst N: usize = 3;";
        let mut items = Items::default();
        items.read(&Tokens::read(code));
        assert_eq!(items.imports["Tree"], [["std", "collections", "BTreeMap"]]);
        assert_eq!(items.globs, [["polars", "prelude"]]);
        assert_eq!(items.types["Point"].fields[1], ("y".into(), "Vec<f64>".into()));
        assert_eq!(items.types["Point"].docs, "A point.");
        assert!(items.types["Point"].methods["norm"].is_method);
        assert!(!items.types["Point"].methods["new"].is_method);
        assert_eq!(items.types["Pair"].fields[1], ("1".into(), "String".into()));
        assert_eq!(items.types["Shape"].variants[0], ("Round".into(), vec!["f64".into()]));
        assert_eq!(items.functions["twice"].result, "Vec<T>");
        assert_eq!(items.constants["N"], "usize");
    }
}
