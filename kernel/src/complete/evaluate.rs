//! The type of an expression, from its tokens: chains of calls, fields, `?`, closures, literals.

use super::known::{Known, Target};
use super::lexer::{Kind, Tokens};
use super::members::arguments;
use super::types::{Bindings, Ty};
use std::ops::Range;

/// Maximum nesting; the type of deeper expressions is unknown.
const DEPTH: usize = 30;
/// Maximum number of expressions, so that a huge cell does not keep the user waiting.
const FUEL: usize = 10_000;
const COMPARISONS: [&str; 8] = ["==", "!=", "<=", ">=", "&&", "||", "<", ">"];

pub struct Evaluator<'k, 't, 's> {
    pub known: &'k mut Known<'s>,
    pub tokens: &'t Tokens<'t>,
    depth: usize,
    /// Expressions that may still be looked at.
    fuel: usize,
}

impl<'k, 't, 's> Evaluator<'k, 't, 's> {
    pub fn new(known: &'k mut Known<'s>, tokens: &'t Tokens<'t>) -> Self {
        Evaluator {
            known,
            tokens,
            depth: 0,
            fuel: FUEL,
        }
    }

    /// The type of the tokens as one expression.
    pub fn value(&mut self, range: Range<usize>) -> Ty {
        if range.is_empty() || self.depth > DEPTH || self.fuel == 0 {
            return Ty::Unknown;
        }
        self.fuel -= 1;
        self.depth += 1;
        let ty = self.expression(range.start..range.end.min(self.tokens.len()));
        self.depth -= 1;
        ty
    }

    fn expression(&mut self, range: Range<usize>) -> Ty {
        let tokens = self.tokens;
        let Range { mut start, end } = range;
        match tokens.text(start) {
            "move" => return self.value(start + 1..end),
            "|" | "||" => return self.closure(start..end, &[]),
            "return" | "break" | "let" | "continue" => return Ty::Unknown,
            "if" | "match" | "unsafe" | "loop" | "{" | "for" | "while" if tokens.kind(start) != Some(Kind::Text) => {
                let (ty, after) = self.block_like(start..end);
                return if after < end { self.postfix(ty, after..end) } else { ty };
            }
            _ => {}
        }
        if let Some(at) = self.operator(start..end, &["..", "..="]) {
            let item = Box::new(self.value(start..at));
            let path = if tokens.is(at, "..=") {
                "RangeInclusive"
            } else {
                "Range"
            };
            return Ty::Named(format!("core::ops::range::{path}"), vec![*item]);
        }
        if let Some(at) = self.operator(start..end, &COMPARISONS)
            && at > start
        {
            return Ty::named("bool");
        }
        if let Some(at) = self.operator(start..end, &["as"]) {
            let written = super::items::written(tokens, at + 1..end);
            return self
                .known
                .written(written.split(['*', '+', '-', '/']).next().unwrap_or_default());
        }
        match tokens.text(start) {
            "&" => {
                while start < end && ["&", "mut"].iter().any(|mark| tokens.is(start, mark)) {
                    start += 1;
                }
                return Ty::Ref(Box::new(self.value(start..end)));
            }
            "*" => {
                let ty = self.value(start + 1..end);
                return self.known.derefs(&ty).get(1).cloned().unwrap_or(ty);
            }
            "!" | "-" => return self.value(start + 1..end),
            _ => {}
        }
        let (ty, after) = self.primary(start..end);
        let ty = self.postfix(ty, after..end);
        // `2.0 * x` is whatever x is.
        if tokens.kind(start) == Some(Kind::Number) && after < end {
            let other = self.value(after + 1..end);
            return if other.is_unknown() { ty } else { other };
        }
        ty
    }

    /// The first place of an operator outside of brackets and turbofish, behind the first operand.
    fn operator(&self, range: Range<usize>, marks: &[&str]) -> Option<usize> {
        let tokens = self.tokens;
        let mut at = range.start;
        while at < range.end {
            if tokens.is(at, "<") && at > 0 && tokens.is(at - 1, "::") {
                at = tokens.angle(at);
                continue;
            }
            if tokens.is(at, "|") || (tokens.is(at, "||") && at == range.start) {
                return None;
            }
            if marks.iter().any(|mark| tokens.is(at, mark)) {
                return Some(at);
            }
            at = tokens.after(at);
        }
        None
    }

    /// The first operand without what follows it; and the place behind it.
    fn primary(&mut self, range: Range<usize>) -> (Ty, usize) {
        let tokens = self.tokens;
        let Range { start, end } = range;
        let next = start + 1;
        match (tokens.kind(start), tokens.text(start)) {
            (Some(Kind::Text), text) if text.starts_with('b') => (Ty::parse("&[u8]"), next),
            (Some(Kind::Text), _) => (Ty::parse("&str"), next),
            (Some(Kind::Letter), _) => (Ty::named("char"), next),
            (Some(Kind::Number), text) => (number(text), next),
            (Some(Kind::Word), "true" | "false") => (Ty::named("bool"), next),
            (Some(Kind::Mark), "(") => {
                let inside = next..tokens.close(start).min(end);
                let parts = tokens.parts(inside.clone());
                let after = tokens.after(start).min(end);
                if parts.len() == 1 && tokens.find(inside.clone(), &[","]).is_none() {
                    return (self.value(inside), after);
                }
                (
                    Ty::Tuple(parts.into_iter().map(|part| self.value(part)).collect()),
                    after,
                )
            }
            (Some(Kind::Mark), "[") => {
                let item = self.first_item(start);
                (Ty::Array(Box::new(item)), tokens.after(start).min(end))
            }
            (Some(Kind::Mark), "<") => (Ty::Unknown, end),
            (Some(Kind::Word), _) if tokens.is(next, "!") && !tokens.is(next + 1, "=") => {
                (self.macro_call(start), tokens.after(next + 1).min(end))
            }
            (Some(Kind::Word), _) => self.path(start..end),
            _ => (Ty::Unknown, end),
        }
    }

    fn first_item(&mut self, open: usize) -> Ty {
        let end = self
            .tokens
            .find(open + 1..self.tokens.close(open), &[",", ";"])
            .unwrap_or(self.tokens.close(open));
        self.value(open + 1..end)
    }

    fn macro_call(&mut self, at: usize) -> Ty {
        match self.tokens.text(at) {
            "vec" => Ty::vec(self.first_item(at + 2)),
            "format" => Ty::string(),
            "df" => {
                Ty::parse("core::result::Result<polars_core::frame::dataframe::DataFrame,polars_error::PolarsError>")
            }
            "matches" | "cfg" => Ty::named("bool"),
            "concat" | "stringify" | "env" | "include_str" | "file" => Ty::parse("&str"),
            "dbg" => self.first_item(at + 2),
            "print" | "println" | "eprint" | "eprintln" | "assert" | "assert_eq" | "assert_ne" => Ty::unit(),
            _ => Ty::Unknown,
        }
    }

    /// A path with what is called or built by it.
    fn path(&mut self, range: Range<usize>) -> (Ty, usize) {
        let tokens = self.tokens;
        let Range { start, end } = range;
        let mut words = vec![tokens.text(start)];
        let mut explicit = vec![];
        let mut at = start + 1;
        while at + 1 < end && tokens.is(at, "::") {
            if tokens.is(at + 1, "<") {
                let close = tokens.angle(at + 1).min(end);
                explicit = self.written_list(at + 2..close.saturating_sub(1));
                at = close;
            } else {
                words.push(tokens.text(at + 1));
                at += 2;
            }
        }
        let called = at < end && tokens.is(at, "(");
        let built = at < end && tokens.is(at, "{");
        let after = if called || built { tokens.after(at).min(end) } else { at };
        if let ([name], false) = (words.as_slice(), called)
            && let Some(ty) = self.known.variable(name)
        {
            return (ty, at);
        }
        if called && let [name @ ("Some" | "Ok" | "Err")] = words.as_slice() {
            let value = self.value(at + 1..tokens.close(at));
            return (
                match *name {
                    "Some" => Ty::Named("core::option::Option".into(), vec![value]),
                    "Ok" => Ty::Named("core::result::Result".into(), vec![value, Ty::Unknown]),
                    _ => Ty::Named("core::result::Result".into(), vec![Ty::Unknown, value]),
                },
                after,
            );
        }
        // A variable that holds a closure.
        if called
            && let [name] = words.as_slice()
            && let Some(Ty::Function(_, output)) = self.known.variable(name)
        {
            return (*output, after);
        }
        let targets = self.known.resolve(&words);
        for target in targets {
            let ty = match target {
                Target::Function(function) if called => {
                    let member_arguments = arguments(function.arguments);
                    self.called(
                        Ty::parse(function.result),
                        &member_arguments,
                        Bindings::new(),
                        at,
                        0,
                        explicit.first(),
                    )
                }
                Target::Own(name, function) if called => self.known.own_function(&name, &function, &Ty::Unknown).result,
                Target::Function(function) => {
                    Ty::Function(arguments(function.arguments), Box::new(Ty::parse(function.result)))
                }
                Target::Own(name, function) => {
                    let result = self.known.own_function(&name, &function, &Ty::Unknown).result;
                    Ty::Function(vec![], Box::new(result))
                }
                Target::Member(member) if called && member.kind != "constant" => {
                    if member.kind == "variant" {
                        member.result
                    } else {
                        self.call(&member, at, explicit.first(), 1)
                    }
                }
                Target::Member(member) if matches!(member.kind, "method" | "function") => {
                    Ty::Function(member.arguments.clone(), Box::new(self.known.normalize(&member.result)))
                }
                Target::Member(member) => member.result,
                Target::Type(Ty::Named(path, own)) if explicit.is_empty() => Ty::Named(path, own),
                Target::Type(Ty::Named(path, _)) => Ty::Named(path, explicit.clone()),
                Target::Value(ty, _) => ty,
                _ => continue,
            };
            return (ty, after);
        }
        (Ty::Unknown, after)
    }

    /// What follows an operand: fields, calls, indices, question marks.
    fn postfix(&mut self, mut ty: Ty, range: Range<usize>) -> Ty {
        let tokens = self.tokens;
        let Range { start: mut at, end } = range;
        while at < end && !ty.is_unknown() {
            if tokens.is(at, "?") {
                ty = match &ty {
                    Ty::Named(path, arguments) if path.ends_with("::Result") || path.ends_with("::Option") => {
                        arguments.first().cloned().unwrap_or(Ty::Unknown)
                    }
                    _ => Ty::Unknown,
                };
                at += 1;
            } else if tokens.is(at, "[") {
                ty = self.indexed(&ty, at);
                at = tokens.after(at);
            } else if tokens.is(at, "(") {
                ty = match ty {
                    Ty::Function(_, output) => *output,
                    _ => Ty::Unknown,
                };
                at = tokens.after(at);
            } else if tokens.is(at, ".") && at + 1 < end {
                (ty, at) = self.dot(&ty, at + 1);
            } else {
                break;
            }
        }
        ty
    }

    /// The type of `of.name…`, where the name stands; and the place behind it.
    fn dot(&mut self, of: &Ty, at: usize) -> (Ty, usize) {
        let tokens = self.tokens;
        let name = tokens.text(at);
        if tokens.kind(at) == Some(Kind::Number) {
            let mut ty = of.clone();
            for part in name.split('.') {
                ty = match (ty.behind_refs(), part.parse::<usize>()) {
                    (Ty::Tuple(types), Ok(number)) => types.get(number).cloned().unwrap_or(Ty::Unknown),
                    (other, _) => {
                        let members = self.known.members(other, false, Some(part));
                        members.into_iter().next().map_or(Ty::Unknown, |member| member.result)
                    }
                };
            }
            return (ty, at + 1);
        }
        if name == "await" {
            return (Ty::Unknown, at + 1);
        }
        let mut open = at + 1;
        let mut explicit = vec![];
        if tokens.is(open, "::") && tokens.is(open + 1, "<") {
            let close = tokens.angle(open + 1);
            explicit = self.written_list(open + 2..close.saturating_sub(1));
            open = close;
        }
        let Some(member) = self.known.members(of, false, Some(name)).into_iter().next() else {
            return (
                Ty::Unknown,
                if tokens.is(open, "(") { tokens.after(open) } else { open },
            );
        };
        if !tokens.is(open, "(") {
            return (member.result, open);
        }
        let special = self.iterator(&member, open, explicit.first());
        let ty = special.unwrap_or_else(|| self.call(&member, open, explicit.first(), 0));
        (ty, tokens.after(open))
    }

    fn indexed(&mut self, of: &Ty, open: usize) -> Ty {
        let inside = open + 1..self.tokens.close(open);
        let ranged = self.operator(inside.clone(), &["..", "..="]).is_some();
        let by = self.value(inside);
        for ty in self.known.derefs(of) {
            match &ty {
                Ty::Slice(item) => return if ranged { ty.clone() } else { (**item).clone() },
                Ty::Named(path, _) if path == "str" => return ty.clone(),
                Ty::Named(path, arguments) if path.ends_with("Map") => {
                    return arguments.get(1).cloned().unwrap_or(Ty::Unknown);
                }
                Ty::Named(path, _) if path != "alloc::vec::Vec" => {
                    if let Some(output) = self.known.index_output(&ty, &by) {
                        return output;
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn written_list(&self, range: Range<usize>) -> Vec<Ty> {
        let mut types = vec![];
        let text = super::items::written(self.tokens, range);
        if let Ty::Tuple(parts) = Ty::parse(&format!("({text})")) {
            types.extend(parts.iter().map(|part| match part {
                Ty::Unknown => Ty::Unknown,
                _ => self.known.written_ty(part),
            }));
        }
        types
    }
}

fn number(text: &str) -> Ty {
    let suffix = [
        "f64", "f32", "usize", "isize", "u128", "i128", "u64", "i64", "u32", "i32", "u16", "i16", "u8", "i8",
    ];
    if let Some(name) = suffix
        .iter()
        .find(|name| text.ends_with(*name) && !text.starts_with("0x"))
    {
        return Ty::named(name);
    }
    let float = text.contains('.') || (text.contains(['e', 'E']) && !text.starts_with("0x"));
    Ty::named(if float { "f64" } else { "i32" })
}
