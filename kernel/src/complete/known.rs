//! Resolving the names in a cell: variables, items of cells, preludes, imports and paths.

use super::index::{Entry, Function, Index, index};
use super::items::{Items, OwnFunction};
use super::lexer::Tokens;
use super::member::Member;
use super::scope::Scope;
use super::types::{Bindings, Ty};
use std::collections::HashSet;

/// The crates that a cell can name.
pub const CRATES: [&str; 4] = ["tubelab", "std", "core", "alloc"];
const PRELUDES: [&str; 2] = ["tubelab::prelude", "std::prelude::v1"];
pub const PRIMITIVES: [&str; 17] = [
    "f64", "i64", "usize", "str", "bool", "i32", "u64", "u32", "f32", "char", "u8", "i8", "i16", "u16", "i128", "u128",
    "isize",
];
/// An import may lead to an import; a circle must end.
const STEPS: usize = 12;

pub struct Known<'a> {
    pub index: &'static Index,
    pub scope: &'a Scope,
    pub items: Items,
    /// Variables of the cell so far, the innermost last.
    pub locals: Vec<(String, Ty)>,
    /// Modules of which everything is imported.
    pub globs: Vec<String>,
    /// Traits whose methods can be called.
    pub traits: HashSet<String>,
}

#[derive(Clone, Debug)]
pub enum Target {
    Module(String),
    Type(Ty),
    Trait(String),
    Function(Function),
    Own(String, OwnFunction),
    Value(Ty, Option<Function>),
    Macro(Option<Function>),
    Member(Box<Member>),
}

impl<'a> Known<'a> {
    pub fn new(scope: &'a Scope, cell: &Tokens) -> Known<'a> {
        let mut items = Items::default();
        for item in &scope.items {
            items.read(&Tokens::read(item));
        }
        items.read(cell);
        let mut known = Known {
            index: index(),
            scope,
            items,
            locals: vec![],
            globs: vec![],
            traits: HashSet::new(),
        };
        // Looked up once and beforehand: an import must not lead to itself.
        known.globs = known.items.globs.iter().flat_map(|path| known.modules(path)).collect();
        known.traits = known.traits_in_scope();
        known
    }

    fn traits_in_scope(&self) -> HashSet<String> {
        let modules = PRELUDES.iter().copied().chain(self.globs.iter().map(String::as_str));
        let mut traits: HashSet<String> = modules
            .flat_map(|module| self.index.entries(module))
            .filter(|entry| entry.kind == 't')
            .map(|entry| entry.target.to_owned())
            .collect();
        for path in self.items.imports.values().flatten() {
            traits.extend(self.resolve_words(path).into_iter().filter_map(|target| match target {
                Target::Trait(path) => Some(path),
                _ => None,
            }));
        }
        traits
    }

    fn modules(&self, path: &[String]) -> Vec<String> {
        let modules = self.resolve_words(path).into_iter().filter_map(|target| match target {
            Target::Module(module) => Some(module),
            _ => None,
        });
        modules.collect()
    }

    pub fn variable(&self, name: &str) -> Option<Ty> {
        if let Some((_, ty)) = self.locals.iter().rev().find(|(local, _)| local == name) {
            return Some(ty.clone());
        }
        let variable = self.scope.variables.iter().rev().find(|variable| variable.name == name);
        match variable {
            Some(variable) => Some(Ty::parse(&variable.type_name)),
            None => self.items.constants.get(name).map(|ty| self.written(ty)),
        }
    }

    /// The type of something written in a cell.
    pub fn written(&self, text: &str) -> Ty {
        self.named(&Ty::parse(text), 0)
    }

    fn named(&self, ty: &Ty, depth: usize) -> Ty {
        let inner = |ty: &Ty| self.named(ty, depth + 1);
        let boxed = |ty: &Ty| Box::new(self.named(ty, depth + 1));
        if depth > STEPS {
            return Ty::Unknown;
        }
        match ty {
            Ty::Named(path, arguments) => {
                let arguments: Vec<Ty> = arguments.iter().map(inner).collect();
                let words: Vec<&str> = path.split("::").collect();
                match self.resolve(&words).into_iter().find_map(|target| match target {
                    Target::Type(ty) => Some(ty),
                    _ => None,
                }) {
                    Some(Ty::Named(path, own)) if own.is_empty() => Ty::Named(path, arguments),
                    Some(alias) => fill(&alias, arguments),
                    None => Ty::Unknown,
                }
            }
            Ty::Ref(of) => Ty::Ref(boxed(of)),
            Ty::Slice(of) => Ty::Slice(boxed(of)),
            Ty::Array(of) => Ty::Array(boxed(of)),
            Ty::Tuple(types) => Ty::Tuple(types.iter().map(inner).collect()),
            Ty::Iter(of) => Ty::Iter(boxed(of)),
            Ty::Function(inputs, output) => Ty::Function(inputs.iter().map(inner).collect(), boxed(output)),
            Ty::Dyn(path) if path.ends_with("Iterator") => Ty::Unknown,
            _ => ty.clone(),
        }
    }

    fn resolve_words(&self, words: &[String]) -> Vec<Target> {
        self.resolve(&words.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// All that a path may mean: a name can stand for a module, a type and a function at once.
    pub fn resolve(&self, words: &[&str]) -> Vec<Target> {
        self.resolve_within(words, STEPS)
    }

    fn resolve_within(&self, words: &[&str], steps: usize) -> Vec<Target> {
        let Some((first, rest)) = words.split_first() else {
            return vec![];
        };
        let Some(steps) = steps.checked_sub(1) else {
            return vec![];
        };
        if first.is_empty() {
            return self.resolve_within(rest, steps);
        }
        let mut targets = self.start(first, steps);
        for word in rest {
            targets = targets.iter().flat_map(|target| self.step(target, word)).collect();
        }
        targets
    }

    fn start(&self, name: &str, steps: usize) -> Vec<Target> {
        let mut targets = vec![];
        for path in self.items.imports.get(name).into_iter().flatten() {
            if path.first().is_some_and(|first| path.len() > 1 || first != name) {
                let words: Vec<&str> = path.iter().map(String::as_str).collect();
                targets.extend(self.resolve_within(&words, steps));
            }
        }
        if self.items.types.contains_key(name) {
            targets.push(Target::Type(Ty::Named(format!("self::{name}"), vec![])));
        }
        if let Some(function) = self.items.functions.get(name) {
            targets.push(Target::Own(name.to_owned(), function.clone()));
        }
        if self.items.macros.iter().any(|own| own == name) {
            targets.push(Target::Macro(None));
        }
        if !targets.is_empty() {
            return targets;
        }
        if CRATES.contains(&name) {
            return vec![Target::Module(name.to_owned())];
        }
        for module in PRELUDES {
            targets.extend(
                self.index
                    .entry(module, name)
                    .into_iter()
                    .map(|entry| self.target(entry)),
            );
        }
        if PRIMITIVES.contains(&name) {
            targets.push(Target::Type(Ty::named(name)));
        }
        targets.extend(
            self.index
                .entry("std", name)
                .into_iter()
                .filter(|entry| entry.kind == '!')
                .map(|entry| self.target(entry)),
        );
        if targets.is_empty() {
            for module in &self.globs {
                targets.extend(
                    self.index
                        .entry(module, name)
                        .into_iter()
                        .map(|entry| self.target(entry)),
                );
            }
        }
        targets
    }

    fn step(&self, target: &Target, name: &str) -> Vec<Target> {
        match target {
            Target::Module(module) => self
                .index
                .entry(module, name)
                .into_iter()
                .map(|entry| self.target(entry))
                .collect(),
            Target::Type(ty) => {
                let members = self.members(ty, true, Some(name));
                members
                    .into_iter()
                    .map(|member| Target::Member(Box::new(member)))
                    .collect()
            }
            _ => vec![],
        }
    }

    pub fn target(&self, entry: Entry) -> Target {
        let function = self.index.function(entry.target);
        match entry.kind {
            'm' => Target::Module(entry.target.to_owned()),
            't' => Target::Trait(entry.target.to_owned()),
            'f' => match function {
                Some(function) => Target::Function(function),
                None => Target::Value(Ty::Unknown, None),
            },
            'c' => Target::Value(
                function.map_or(Ty::Unknown, |constant| Ty::parse(constant.result)),
                function,
            ),
            '!' => Target::Macro(function),
            _ => Target::Type(Ty::parse(entry.target)),
        }
    }
}

/// The parameters of an alias, in the order of their appearance.
fn fill(alias: &Ty, arguments: Vec<Ty>) -> Ty {
    let mut names = vec![];
    parameters(alias, &mut names);
    let bindings: Bindings = names.into_iter().zip(arguments).collect();
    alias.with(&bindings)
}

fn parameters(ty: &Ty, names: &mut Vec<String>) {
    match ty {
        Ty::Param(name) if !names.contains(name) => names.push(name.clone()),
        Ty::Ref(inner) => parameters(inner, names),
        other => {
            for ty in other.arguments() {
                parameters(ty, names);
            }
        }
    }
}

impl Known<'_> {
    pub fn written_ty(&self, ty: &Ty) -> Ty {
        self.named(ty, 0)
    }
}
