//! Types as `std::any::type_name` spells them, and matching them against the patterns of implementations.

use std::collections::HashMap;
use std::fmt::Write;

#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// A type by the path of its definition, or a primitive.
    Named(String, Vec<Ty>),
    Ref(Box<Ty>),
    Slice(Box<Ty>),
    Array(Box<Ty>),
    Tuple(Vec<Ty>),
    /// A parameter of an implementation or function, `%T` in the index.
    Param(String),
    /// `@Item<T>`: a type that belongs to an implementation of a trait for T.
    Associated(String, Box<Ty>),
    /// Some iterator over T.
    Iter(Box<Ty>),
    /// Something that can be called.
    Function(Vec<Ty>, Box<Ty>),
    /// A trait object, by the trait's path.
    Dyn(String),
    Unknown,
}

pub type Bindings = HashMap<String, Ty>;

/// Nothing that people write is nested deeper; a text that is must not cost the stack.
const DEPTH: usize = 40;

impl Ty {
    pub fn named(path: &str) -> Ty {
        Ty::Named(path.to_owned(), vec![])
    }

    pub fn unit() -> Ty {
        Ty::Tuple(vec![])
    }

    pub fn vec(item: Ty) -> Ty {
        Ty::Named("alloc::vec::Vec".into(), vec![item])
    }

    pub fn string() -> Ty {
        Ty::named("alloc::string::String")
    }

    pub fn parse(text: &str) -> Ty {
        let mut parser = Parser { text, at: 0 };
        parser.ty(0)
    }

    pub fn is_unknown(&self) -> bool {
        *self == Ty::Unknown
    }

    /// The section of the index that holds the type's methods.
    pub fn key(&self) -> String {
        match self {
            Ty::Named(path, _) => path.clone(),
            Ty::Ref(inner) => format!("&{}", inner.key()),
            Ty::Slice(_) => "[]".into(),
            Ty::Array(_) => "[;]".into(),
            Ty::Dyn(path) => path.clone(),
            _ => String::new(),
        }
    }

    pub fn arguments(&self) -> &[Ty] {
        match self {
            Ty::Named(_, arguments) | Ty::Tuple(arguments) => arguments,
            Ty::Slice(item) | Ty::Array(item) | Ty::Iter(item) => std::slice::from_ref(item),
            _ => &[],
        }
    }

    pub fn behind_refs(&self) -> &Ty {
        match self {
            Ty::Ref(inner) => inner.behind_refs(),
            other => other,
        }
    }

    /// Does the pattern fit? What its parameters stand for is added to the bindings.
    pub fn matches(&self, ty: &Ty, bindings: &mut Bindings) -> bool {
        match (self, ty) {
            (Ty::Param(name), _) => {
                if bindings.get(name).is_none_or(Ty::is_unknown) {
                    bindings.insert(name.clone(), ty.clone());
                }
                true
            }
            (_, Ty::Unknown | Ty::Param(_)) | (Ty::Unknown, _) => true,
            (Ty::Ref(a), Ty::Ref(b)) | (Ty::Slice(a), Ty::Slice(b)) | (Ty::Array(a), Ty::Array(b)) => {
                a.matches(b, bindings)
            }
            (Ty::Iter(a), Ty::Iter(b)) => a.matches(b, bindings),
            (Ty::Named(a, of_a), Ty::Named(b, of_b)) => {
                a == b && of_a.iter().zip(of_b).all(|(a, b)| a.matches(b, bindings))
            }
            (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.matches(b, bindings)),
            (Ty::Function(a, to_a), Ty::Function(b, to_b)) => {
                a.iter().zip(b).all(|(a, b)| a.matches(b, bindings)) && to_a.matches(to_b, bindings)
            }
            (Ty::Dyn(a), Ty::Dyn(b)) => a == b,
            _ => false,
        }
    }

    /// The type with its parameters replaced.
    pub fn with(&self, bindings: &Bindings) -> Ty {
        let all = |types: &[Ty]| types.iter().map(|ty| ty.with(bindings)).collect();
        let boxed = |ty: &Ty| Box::new(ty.with(bindings));
        match self {
            Ty::Param(name) => bindings.get(name).cloned().unwrap_or_else(|| self.clone()),
            Ty::Named(path, arguments) => Ty::Named(path.clone(), all(arguments)),
            Ty::Ref(inner) => Ty::Ref(boxed(inner)),
            Ty::Slice(item) => Ty::Slice(boxed(item)),
            Ty::Array(item) => Ty::Array(boxed(item)),
            Ty::Tuple(types) => Ty::Tuple(all(types)),
            Ty::Associated(name, of) => Ty::Associated(name.clone(), boxed(of)),
            Ty::Iter(item) => Ty::Iter(boxed(item)),
            Ty::Function(inputs, output) => Ty::Function(all(inputs), boxed(output)),
            Ty::Dyn(_) | Ty::Unknown => self.clone(),
        }
    }

    /// As a reader wants it: last names only.
    pub fn short(&self) -> String {
        let mut text = String::new();
        self.write_short(&mut text);
        text
    }

    fn write_short(&self, out: &mut String) {
        let list = |types: &[Ty]| types.iter().map(Ty::short).collect::<Vec<_>>().join(", ");
        let _ = match self {
            Ty::Named(path, arguments) => {
                let name = path.rsplit("::").next().unwrap_or(path);
                if arguments.is_empty() {
                    write!(out, "{name}")
                } else {
                    write!(out, "{name}<{}>", list(arguments))
                }
            }
            Ty::Ref(inner) => write!(out, "&{}", inner.short()),
            Ty::Slice(item) => write!(out, "[{}]", item.short()),
            Ty::Array(item) => write!(out, "[{}; _]", item.short()),
            Ty::Tuple(types) => write!(out, "({})", list(types)),
            Ty::Iter(item) => write!(out, "impl Iterator<Item = {}>", item.short()),
            Ty::Function(inputs, output) => write!(out, "fn({}) -> {}", list(inputs), output.short()),
            Ty::Dyn(path) => write!(out, "dyn {}", path.rsplit("::").next().unwrap_or(path)),
            Ty::Param(name) => write!(out, "{name}"),
            Ty::Associated(name, _) => write!(out, "{name}"),
            Ty::Unknown => write!(out, "_"),
        };
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn eat(&mut self, start: &str) -> bool {
        let blank = self.rest().len() - self.rest().trim_start().len();
        self.at += blank;
        let found = self.rest().starts_with(start);
        if found {
            self.at += start.len();
        }
        found
    }

    fn word(&mut self) -> &'a str {
        self.eat("");
        let rest = self.rest();
        let end = rest
            .find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | ':' | '{' | '}' | '#' | '!')))
            .unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn ty(&mut self, depth: usize) -> Ty {
        if depth > DEPTH {
            self.at = self.text.len();
            return Ty::Unknown;
        }
        if self.eat("&") {
            self.lifetime();
            self.eat("mut ");
            return Ty::Ref(Box::new(self.ty(depth + 1)));
        }
        if self.eat("[") {
            let item = Box::new(self.ty(depth + 1));
            if self.eat(";") {
                self.skip_past(']');
                return Ty::Array(item);
            }
            self.eat("]");
            return Ty::Slice(item);
        }
        if self.eat("(") {
            return Ty::Tuple(self.list(")", depth));
        }
        if self.eat("%") {
            return Ty::Param(self.word().to_owned());
        }
        if self.eat("@") {
            return self.special(depth);
        }
        if self.eat("dyn ") || self.eat("impl ") {
            let ty = self.path(depth);
            // Further bounds, as in `dyn Fn() + Send`.
            while self.eat("+") {
                self.lifetime();
                self.path(depth);
            }
            return match ty {
                Ty::Named(path, arguments) if path == "core::iter::traits::iterator::Iterator" => arguments
                    .into_iter()
                    .next()
                    .map_or(Ty::Unknown, |item| Ty::Iter(Box::new(item))),
                Ty::Named(path, _) => Ty::Dyn(path),
                other => other,
            };
        }
        if self.eat("for<") {
            self.skip_past('>');
            return self.ty(depth + 1);
        }
        if self.rest().starts_with(['<', '*']) || self.rest().is_empty() {
            self.at = self.text.len();
            return Ty::Unknown;
        }
        self.path(depth)
    }

    fn path(&mut self, depth: usize) -> Ty {
        let path = self.word();
        if path.is_empty() || path == "_" {
            return Ty::Unknown;
        }
        if self.rest().starts_with('(') && (path == "fn" || path.contains("Fn")) {
            self.eat("(");
            let inputs = self.list(")", depth);
            let output = if self.eat("->") { self.ty(depth + 1) } else { Ty::unit() };
            return Ty::Function(inputs, Box::new(output));
        }
        let arguments = if self.eat("<") { self.list(">", depth) } else { vec![] };
        Ty::Named(path.trim_end_matches(':').to_owned(), arguments)
    }

    fn special(&mut self, depth: usize) -> Ty {
        let name = self.word();
        let mut arguments = if self.eat("<") { self.list(">", depth) } else { vec![] };
        match (name, arguments.len()) {
            ("fn", 2) => {
                let output = arguments.pop().unwrap_or(Ty::Unknown);
                Ty::Function(arguments.remove(0).arguments().to_vec(), Box::new(output))
            }
            ("iter", 1) => Ty::Iter(Box::new(arguments.remove(0))),
            ("impl" | "dyn" | "other", _) | (_, 0) => Ty::Unknown,
            _ => Ty::Associated(name.to_owned(), Box::new(arguments.remove(0))),
        }
    }

    fn list(&mut self, end: &str, depth: usize) -> Vec<Ty> {
        let mut types = vec![];
        while !self.eat(end) && self.at < self.text.len() {
            let before = self.at;
            if !self.lifetime() {
                let ty = self.ty(depth + 1);
                // `Item = T` in a trait object.
                if self.eat("=") {
                    types.push(self.ty(depth + 1));
                } else {
                    types.push(ty);
                }
            }
            self.eat(",");
            if self.at == before {
                self.at += self.rest().chars().next().map_or(1, char::len_utf8);
            }
        }
        types
    }

    fn lifetime(&mut self) -> bool {
        if !self.eat("'") {
            return false;
        }
        self.word();
        self.eat("");
        true
    }

    fn skip_past(&mut self, end: char) {
        self.at = self
            .rest()
            .find(end)
            .map_or(self.text.len(), |at| self.at + at + end.len_utf8());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_types_are_read_and_shortened() {
        for (name, short) in [
            ("alloc::vec::Vec<alloc::string::String>", "Vec<String>"),
            ("&[f64]", "&[f64]"),
            ("[(i32, &str); 3]", "[(i32, &str); _]"),
            ("core::option::Option<(f64, f64)>", "Option<(f64, f64)>"),
            (
                "alloc::boxed::Box<dyn core::fmt::Debug + core::marker::Send>",
                "Box<dyn Debug>",
            ),
            ("fn(i32, &str) -> bool", "fn(i32, &str) -> bool"),
            ("core::slice::iter::Iter<'_, f64>", "Iter<f64>"),
            ("a::b<'_>", "b"),
            ("@fn<(%T),bool>", "fn(T) -> bool"),
        ] {
            assert_eq!(Ty::parse(name).short(), short, "{name}");
        }
    }

    #[test]
    fn a_pattern_binds_its_parameters() {
        let pattern = Ty::parse("core::result::Result<%T,%E>");
        let mut bindings = Bindings::new();
        assert!(pattern.matches(&Ty::parse("core::result::Result<f64, a::Error>"), &mut bindings));
        assert_eq!(
            Ty::parse("core::option::Option<%T>").with(&bindings).short(),
            "Option<f64>"
        );
        assert!(!pattern.matches(&Ty::parse("core::option::Option<f64>"), &mut Bindings::new()));
        assert!(!Ty::parse("&%T").matches(&Ty::parse("f64"), &mut Bindings::new()));
    }

    #[test]
    fn odd_text_is_an_unknown_type() {
        for text in [
            "",
            "<",
            "&",
            "((((",
            "[",
            "%",
            "@",
            "dyn ",
            "é<ü",
            "a<b<c",
            "*const u8",
            "'a",
            "for<",
        ] {
            let _ = Ty::parse(text).short();
        }
        let deep = "[".repeat(100_000);
        let _ = Ty::parse(&deep);
    }
}
