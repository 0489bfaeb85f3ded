//! What the index says: a line for each module, name, type, implementation and method.
//!
//! The first column is the kind of line; what follows a `T` or a `D` belongs to it.
//!
//! | line | columns |
//! |---|---|
//! | `D` | module, docs |
//! | `P` | short name of a file of sources, path: `library/…` for std, else name and version of the crate first |
//! | `E` | name, kind, path of the definition |
//! | `G` | path of a function, constant or macro, kind, signature, result, arguments, docs, values for texts |
//! | `N` | path of a definition, path by which a cell can name it |
//! | `A` | type that has no such path, alias |
//! | `U` | name, how often the documentation calls it |
//! | `T` | type or trait, kind, generic parameters, docs |
//! | `F` | field, type, shown type, docs |
//! | `V` | variant, shown payload, docs |
//! | `I` | implementing type, trait, associated types |
//! | `M` | method, flag, signature, result, arguments, docs |
//!
//! Documentation of others is not ours to keep: `@file:line` says where it stands, or `@file:0` at the top of a file.

use crate::types::{Names, key, paths, show, signature};
use crate::world::{World, is_hidden, is_unstable};
use rustdoc_types::{GenericParamDefKind, Id, Impl, Item, ItemEnum, StructKind, VariantKind, Visibility};
use std::collections::{BTreeMap, BTreeSet};

/// The three files, by how often they change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    Own,
    Libraries,
    Standard,
}

impl Part {
    pub fn of(krate: &str) -> Part {
        match krate {
            "tubelab" => Part::Own,
            "core" | "alloc" | "std" => Part::Standard,
            _ => Part::Libraries,
        }
    }
}

/// Traits of std whose implementations matter to completion.
const TRAITS: &[&str] = &[
    "Iterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "IntoIterator",
    "Clone",
    "Display",
    "Deref",
    "Index",
    "Default",
    "PartialOrd",
    "Ord",
    "Read",
    "Write",
    "BufRead",
    "Seek",
    "Hash",
    "FromStr",
    "Extend",
    "ToOwned",
    "Borrow",
    "AsRef",
];
/// Traits that no cell calls by their methods, but whose associated types lead on.
const ONLY_TYPES: &[&str] = &["Deref", "Index", "PolarsDataType", "Borrow"];
const ASSOCIATED: &[&str] = &["Item", "IntoIter", "Target", "Output", "Physical", "Owned"];

#[derive(Default)]
struct Type {
    head: String,
    lines: Vec<String>,
    implementations: BTreeMap<String, Vec<String>>,
    /// Types that its fields and methods lead to.
    next: BTreeSet<String>,
}

pub struct Facts<'a> {
    world: &'a World,
    types: BTreeMap<(Part, String), Type>,
}

impl<'a> Facts<'a> {
    /// Reads all types and implementations of one part.
    pub fn read(world: &'a World, part: Part, traits: &BTreeSet<String>) -> Facts<'a> {
        let mut facts = Facts {
            world,
            types: BTreeMap::new(),
        };
        for (name, krate) in world.crates.iter().filter(|(name, _)| Part::of(name) == part) {
            let mut ids: Vec<Id> = krate.index.keys().copied().collect();
            ids.sort_by_key(|id| id.0);
            for item in ids.iter().map(|id| &krate.index[id]) {
                match &item.inner {
                    ItemEnum::Impl(content) => facts.implementation(name, content, traits),
                    ItemEnum::Struct(_) | ItemEnum::Enum(_) | ItemEnum::Union(_) | ItemEnum::Trait(_) => {
                        facts.definition(name, item);
                    }
                    _ => {}
                }
            }
        }
        facts
    }

    fn definition(&mut self, krate: &str, item: &Item) {
        let Some(path) = self.world.path(krate, item.id) else {
            return;
        };
        let none = Names::new();
        let (kind, generics) = match &item.inner {
            ItemEnum::Struct(content) => ("s", &content.generics),
            ItemEnum::Enum(content) => ("e", &content.generics),
            ItemEnum::Union(content) => ("u", &content.generics),
            ItemEnum::Trait(content) => ("t", &content.generics),
            _ => return,
        };
        let generics: Vec<&str> = generics
            .params
            .iter()
            .filter(|param| matches!(param.kind, GenericParamDefKind::Type { .. }))
            .map(|param| param.name.as_str())
            .collect();
        let docs = self.world.docs(krate, item);
        let head = format!("T\t{path}\t{kind}\t{}\t{docs}", generics.join(","));
        let world = self.world;
        let mut lines = vec![];
        let mut next = BTreeSet::new();
        match &item.inner {
            ItemEnum::Struct(content) => {
                let fields: Vec<Id> = match &content.kind {
                    StructKind::Plain { fields, .. } => fields.clone(),
                    StructKind::Tuple(fields) => fields.iter().flatten().copied().collect(),
                    StructKind::Unit => vec![],
                };
                for (_, field) in fields.iter().filter_map(|id| world.item(krate, *id)) {
                    if let (ItemEnum::StructField(ty), Some(name), Visibility::Public) =
                        (&field.inner, &field.name, &field.visibility)
                    {
                        let encoded = world.encode(krate, ty, &none);
                        next.extend(paths(&encoded));
                        let docs = world.docs(krate, field);
                        lines.push(format!("F\t{name}\t{encoded}\t{}\t{docs}", show(ty)));
                    }
                }
            }
            ItemEnum::Enum(content) => {
                for (_, variant) in content.variants.iter().filter_map(|id| world.item(krate, *id)) {
                    if let (ItemEnum::Variant(kind), Some(name), false) =
                        (&variant.inner, &variant.name, is_unstable(variant))
                    {
                        let shown = self.payload(krate, &kind.kind);
                        let docs = world.docs(krate, variant);
                        lines.push(format!("V\t{name}\t{shown}\t{docs}"));
                    }
                }
            }
            ItemEnum::Trait(content) => {
                lines.push("I\t%Self\t\t".into());
                for id in &content.items {
                    lines.extend(self.member(krate, *id, &none, true).map(|(line, _)| line));
                }
            }
            _ => {}
        }
        let entry = self.types.entry((Part::of(krate), path)).or_default();
        entry.head = head;
        entry.lines = lines;
        entry.next.extend(next);
    }

    /// What a variant holds: `(T, U)` or `{ a, b }`, as the encoded types that a pattern binds.
    fn payload(&self, krate: &str, kind: &VariantKind) -> String {
        let none = Names::new();
        let of = |id: &Id| match self.world.item(krate, *id).map(|(_, item)| (&item.inner, &item.name)) {
            Some((ItemEnum::StructField(ty), name)) => {
                (name.clone().unwrap_or_default(), self.world.encode(krate, ty, &none))
            }
            _ => (String::new(), "_".into()),
        };
        match kind {
            VariantKind::Plain => String::new(),
            VariantKind::Tuple(fields) => {
                let types: Vec<_> = fields
                    .iter()
                    .map(|id| id.as_ref().map_or("_".into(), |id| of(id).1))
                    .collect();
                format!("({})", types.join(","))
            }
            VariantKind::Struct { fields, .. } => {
                let fields: Vec<_> = fields.iter().map(of).map(|(name, ty)| format!("{name}:{ty}")).collect();
                format!("{{{}}}", fields.join(","))
            }
        }
    }

    fn implementation(&mut self, krate: &str, content: &Impl, traits: &BTreeSet<String>) {
        if content.is_negative || content.is_synthetic || content.blanket_impl.is_some() {
            return;
        }
        let world = self.world;
        let trait_path = content.trait_.as_ref().and_then(|path| world.path(krate, path.id));
        let name = trait_path
            .as_deref()
            .map(|path| path.rsplit("::").next().unwrap_or_default());
        if let (Some(path), Some(name)) = (&trait_path, name)
            && !traits.contains(path)
            && !TRAITS.contains(&name)
            && !ONLY_TYPES.contains(&name)
        {
            return;
        }
        let pattern = world.encode(krate, &content.for_, &Names::new());
        let Some(key) = key(&pattern) else {
            return;
        };
        let names = Names::from([("Self".to_owned(), pattern.clone())]);
        let mut associated = vec![];
        let mut members = vec![];
        let mut next = BTreeSet::new();
        // What an index is told by: a type may have several.
        if let Some(index) = content.trait_.as_ref().filter(|_| name == Some("Index")) {
            let by = crate::types::type_args(index.args.as_deref());
            associated.extend(by.first().map(|by| format!("By={}", world.encode(krate, by, &names))));
        }
        for id in &content.items {
            let Some((_, item)) = world.item(krate, *id) else {
                continue;
            };
            if let (ItemEnum::AssocType { type_: Some(ty), .. }, Some(name)) = (&item.inner, item.name.as_deref())
                && ASSOCIATED.contains(&name)
            {
                let encoded = world.encode(krate, ty, &names);
                next.extend(paths(&encoded));
                associated.push(format!("{name}={encoded}"));
            }
            if trait_path.is_none()
                && let Some((line, leads)) = self.member(krate, *id, &names, false)
            {
                members.push(line);
                next.extend(leads);
            }
        }
        if trait_path.is_none() && members.is_empty() {
            return;
        }
        let entry = self.types.entry((Part::of(krate), key)).or_default();
        let line = format!(
            "I\t{pattern}\t{}\t{}",
            trait_path.unwrap_or_default(),
            associated.join(";")
        );
        entry.implementations.entry(line).or_default().extend(members);
        entry.next.extend(next);
    }

    /// A function or constant of a type, and the types it leads to.
    fn member(&self, krate: &str, id: Id, names: &Names, in_trait: bool) -> Option<(String, BTreeSet<String>)> {
        let (_, item) = self.world.item(krate, id)?;
        let name = item.name.as_deref()?;
        if is_unstable(item)
            || is_hidden(item)
            || item.deprecation.is_some()
            || !(in_trait || item.visibility == Visibility::Public)
        {
            return None;
        }
        let docs = self.world.docs(krate, item);
        match &item.inner {
            ItemEnum::Function(function) => {
                let result = match &function.sig.output {
                    Some(ty) => self.world.encode(krate, ty, names),
                    None => "()".into(),
                };
                let method = function.sig.inputs.first().is_some_and(|(name, _)| name == "self");
                let args = self.world.encode_args(krate, function, names);
                let leads = if method { paths(&result) } else { BTreeSet::new() };
                let flag = if method { 'm' } else { 'a' };
                let text = signature(name, function);
                Some((format!("M\t{name}\t{flag}\t{text}\t{result}\t{args}\t{docs}"), leads))
            }
            ItemEnum::AssocConst { type_, .. } => {
                let encoded = self.world.encode(krate, type_, names);
                let line = format!("M\t{name}\tk\tconst {name}: {}\t{encoded}\t\t{docs}", show(type_));
                Some((line, BTreeSet::new()))
            }
            _ => None,
        }
    }

    /// Keeps the types that are wanted, and what their methods lead to.
    pub fn keep(&mut self, wanted: impl Fn(&str) -> bool, roots: BTreeSet<String>) {
        let mut kept = BTreeSet::new();
        let mut queue: Vec<String> = roots.into_iter().collect();
        queue.extend(
            self.types
                .keys()
                .map(|(_, path)| path.clone())
                .filter(|path| wanted(path)),
        );
        while let Some(path) = queue.pop() {
            if kept.insert(path.clone()) {
                for ((_, _), ty) in self.types.iter().filter(|((_, own), _)| *own == path) {
                    queue.extend(ty.next.iter().cloned());
                }
            }
        }
        self.types
            .retain(|(_, path), _| kept.contains(path) || kept.contains(path.trim_start_matches('&')));
    }

    /// All types that a part leads to.
    pub fn leads(&self) -> BTreeSet<String> {
        self.types.values().flat_map(|ty| ty.next.iter().cloned()).collect()
    }

    /// Gives methods without documentation that of a method of the same name on another type.
    pub fn borrow_docs(&mut self, to: &str, from: &[&str]) {
        let mut docs: BTreeMap<String, String> = BTreeMap::new();
        for ((_, path), ty) in &self.types {
            if from.contains(&path.as_str()) {
                for line in ty.implementations.values().flatten() {
                    let columns: Vec<&str> = line.split('\t').collect();
                    if let [_, name, .., text] = columns[..]
                        && !text.is_empty()
                    {
                        docs.entry(name.to_owned()).or_insert_with(|| text.to_owned());
                    }
                }
            }
        }
        for ((_, path), ty) in &mut self.types {
            for line in ty.implementations.values_mut().flatten().filter(|_| path == to) {
                let name = line.split('\t').nth(1).unwrap_or_default();
                if line.ends_with('\t')
                    && let Some(text) = docs.get(name)
                {
                    line.push_str(text);
                }
            }
        }
    }

    /// Gives a method without documentation a sentence.
    pub fn describe(&mut self, path: &str, name: &str, text: &str) {
        for ((_, own), ty) in &mut self.types {
            let members = ty.implementations.values_mut().flatten().chain(&mut ty.lines);
            for line in members.filter(|line| own == path && line.ends_with('\t')) {
                if line.split('\t').nth(1) == Some(name) {
                    line.push_str(text);
                }
            }
        }
    }

    pub fn write(&self) -> String {
        let mut text = String::new();
        for ((_, path), ty) in &self.types {
            if ty.head.is_empty() {
                text += &format!("T\t{path}\t\t\t\n");
            } else {
                text += &format!("{}\n", ty.head);
            }
            for line in &ty.lines {
                text += &format!("{line}\n");
            }
            for (line, members) in &ty.implementations {
                text += &format!("{line}\n");
                for member in members {
                    text += &format!("{member}\n");
                }
            }
        }
        text
    }
}
