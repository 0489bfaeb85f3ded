//! Every documented item, under the path by which a user of tubelab can name it.

use rustdoc_types::{Crate, Id, Item, ItemEnum, ItemKind, Visibility};
use std::collections::{BTreeMap, HashMap, HashSet};

/// An item: which of the documents, and its id there.
pub type Ref = (usize, Id);

/// Where a definition lives in the compiler's eyes: its namespace and full path ("t:polars_core::frame::DataFrame").
pub type Key = String;

/// What a path in a signature leads to.
#[derive(Clone, Debug)]
pub enum Target {
    /// A definition of a documented crate, or one the index knows.
    Item(Key),
    /// A public path of the standard library.
    Std(String),
}

/// A module with the names that it exports.
pub type Exports = BTreeMap<(char, String), Target>;

pub struct Universe {
    docs: Vec<Crate>,
    by_key: HashMap<Key, Ref>,
    /// Module path (without the crate's name) to exports.
    tree: BTreeMap<Vec<String>, (Ref, Exports)>,
    /// The one path at which the header defines an item.
    homes: BTreeMap<Key, Vec<String>>,
}

impl Universe {
    /// The items of `docs`, reachable through `roots`: crate name and the module path at which tubelab shows it.
    /// `known` are items of other crates with their path in the header.
    pub fn new(docs: Vec<Crate>, roots: &[(&str, &[&str])], known: &BTreeMap<Key, Vec<String>>) -> Universe {
        let mut by_key = HashMap::new();
        for (number, doc) in docs.iter().enumerate() {
            for (id, summary) in &doc.paths {
                if summary.crate_id == 0 && doc.index.contains_key(id) {
                    by_key.insert(key(summary.kind, &summary.path), (number, *id));
                }
            }
        }
        let mut universe = Universe {
            docs,
            by_key,
            tree: BTreeMap::new(),
            homes: known.clone(),
        };
        let mut exports = HashMap::new();
        for (name, path) in roots {
            if let Some(root) = universe.by_key.get(&format!("t:{name}")).copied() {
                let path = path.iter().map(|part| part.to_string()).collect();
                universe.plant(root, path, &mut vec![], &mut exports);
            }
        }
        universe.choose_homes();
        universe
    }

    pub fn docs(&self) -> &[Crate] {
        &self.docs
    }

    pub fn tree(&self) -> &BTreeMap<Vec<String>, (Ref, Exports)> {
        &self.tree
    }

    pub fn homes(&self) -> &BTreeMap<Key, Vec<String>> {
        &self.homes
    }

    /// Where `$crate::a::b` leads in a macro of a document.
    pub fn follow(&self, doc: usize, path: &[&str]) -> Option<Target> {
        let mut module = (doc, self.docs[doc].root);
        let (last, inner) = path.split_last()?;
        for part in inner {
            let exports = self.exports(module, &mut vec![], &mut HashMap::new());
            let Target::Item(key) = exports.get(&('t', part.to_string()))? else {
                return None;
            };
            module = *self.by_key.get(key)?;
        }
        let exports = self.exports(module, &mut vec![], &mut HashMap::new());
        ['t', 'v', 'm']
            .iter()
            .find_map(|space| exports.get(&(*space, last.to_string())).cloned())
    }

    pub fn is_module(&self, key: &str) -> bool {
        self.get(key)
            .is_some_and(|(_, item)| matches!(item.inner, ItemEnum::Module(_)))
    }

    pub fn home(&self, key: &str) -> Option<&[String]> {
        self.homes.get(key).map(Vec::as_slice)
    }

    pub fn get(&self, key: &str) -> Option<(usize, &Item)> {
        let (doc, id) = self.by_key.get(key)?;
        Some((*doc, &self.docs[*doc].index[id]))
    }

    pub fn item(&self, doc: usize, id: Id) -> Option<&Item> {
        self.docs[doc].index.get(&id)
    }

    /// The value of a constant, by its name in the document that uses it.
    pub fn constant(&self, doc: usize, name: &str) -> Option<String> {
        self.docs[doc].index.values().find_map(|item| match &item.inner {
            ItemEnum::Constant { const_, .. } if item.name.as_deref() == Some(name) => {
                Some(const_.value.clone().unwrap_or_else(|| const_.expr.clone()))
            }
            _ => None,
        })
    }

    /// What an id of one document means.
    pub fn resolve(&self, doc: usize, id: Id) -> Option<Target> {
        let summary = self.docs[doc].paths.get(&id)?;
        let first = summary.path.first()?.as_str();
        if matches!(first, "std" | "core" | "alloc") {
            return Some(Target::Std(std_path(&summary.path)));
        }
        Some(Target::Item(key(summary.kind, &summary.path)))
    }

    /// The names that a module exports. Two globs that bring different things under one name make it unusable.
    fn exports(&self, module: Ref, seen: &mut Vec<Ref>, memo: &mut HashMap<Ref, Exports>) -> Exports {
        if let Some(known) = memo.get(&module) {
            return known.clone();
        }
        let mut named: Exports = BTreeMap::new();
        let mut globbed: Exports = BTreeMap::new();
        let mut ambiguous = HashSet::new();
        if seen.contains(&module) {
            return named;
        }
        seen.push(module);
        let (doc, id) = module;
        let Some(ItemEnum::Module(content)) = self.item(doc, id).map(|item| &item.inner) else {
            seen.pop();
            return named;
        };
        for id in &content.items {
            let Some(item) = self.item(doc, *id) else { continue };
            if let ItemEnum::Use(import) = &item.inner {
                let Some(id) = import.id else { continue };
                if import.is_glob {
                    let Some(inner) = self.reference(doc, id) else { continue };
                    for (name, target) in self.exports(inner, seen, memo) {
                        if globbed.get(&name).is_some_and(|other| !same(other, &target)) {
                            ambiguous.insert(name.clone());
                        }
                        globbed.insert(name, target);
                    }
                } else if let Some(target) = self.resolve(doc, id) {
                    let space = match &target {
                        Target::Item(key) => key.chars().next().unwrap_or('t'),
                        Target::Std(_) => 't',
                    };
                    named.insert((space, import.name.clone()), target);
                }
            } else if item.visibility == Visibility::Public
                && let (Some(name), Some(Target::Item(key))) = (&item.name, self.resolve(doc, *id))
            {
                let space = key.chars().next().unwrap_or('t');
                named.insert((space, name.clone()), Target::Item(key));
            }
        }
        seen.pop();
        for (name, target) in globbed {
            if !ambiguous.contains(&name) {
                named.entry(name).or_insert(target);
            }
        }
        if seen.is_empty() {
            memo.insert(module, named.clone());
        }
        named
    }

    /// The item behind an id, here or in another document. Private modules have no path, only an id.
    fn reference(&self, doc: usize, id: Id) -> Option<Ref> {
        if self.item(doc, id).is_some_and(|item| item.crate_id == 0) {
            return Some((doc, id));
        }
        match self.resolve(doc, id)? {
            Target::Item(key) => self.by_key.get(&key).copied(),
            Target::Std(_) => None,
        }
    }

    fn plant(&mut self, module: Ref, path: Vec<String>, stack: &mut Vec<Ref>, memo: &mut HashMap<Ref, Exports>) {
        if stack.contains(&module) || path.len() > 5 {
            return;
        }
        stack.push(module);
        let exports = self.exports(module, &mut vec![], memo);
        for ((space, name), target) in &exports {
            let Target::Item(key) = target else { continue };
            let Some(inner) = self.by_key.get(key).copied() else {
                continue;
            };
            let is_module = matches!(
                self.item(inner.0, inner.1).map(|item| &item.inner),
                Some(ItemEnum::Module(_))
            );
            if *space == 't' && is_module {
                let mut path = path.clone();
                path.push(name.clone());
                self.plant(inner, path, stack, memo);
            }
        }
        stack.pop();
        self.tree.insert(path, (module, exports));
    }

    /// The shortest path wins, a prelude before others.
    fn choose_homes(&mut self) {
        let mut best: BTreeMap<Key, (u8, usize, bool, Vec<String>)> = BTreeMap::new();
        for (module, (_, exports)) in &self.tree {
            for ((_, name), target) in exports {
                let Target::Item(key) = target else { continue };
                if !self.by_key.contains_key(key) {
                    continue;
                }
                let renamed = !key.ends_with(&format!(":{name}"));
                let in_prelude = module.last().is_some_and(|last| last == "prelude") && module.len() == 2;
                let mut path = module.clone();
                path.push(name.clone());
                let hidden = module.get(1).is_some_and(|part| part.starts_with("polars_"));
                let private = crate::render::PRIVATE.contains(&path[0].as_str());
                let rank = (
                    hidden as u8 + 2 * private as u8,
                    if in_prelude { 0 } else { path.len() },
                    renamed,
                    path,
                );
                if best.get(key).is_none_or(|other| rank < *other) {
                    best.insert(key.clone(), rank);
                }
            }
        }
        self.homes.extend(best.into_iter().map(|(key, (.., path))| (key, path)));
    }
}

fn same(a: &Target, b: &Target) -> bool {
    match (a, b) {
        (Target::Item(a), Target::Item(b)) | (Target::Std(a), Target::Std(b)) => a == b,
        _ => false,
    }
}

fn key(kind: ItemKind, path: &[String]) -> Key {
    let space = match kind {
        ItemKind::Function | ItemKind::Constant | ItemKind::Static => 'v',
        ItemKind::Macro | ItemKind::ProcDerive | ItemKind::ProcAttribute => 'm',
        ItemKind::Variant => 'e',
        ItemKind::Primitive | ItemKind::Keyword | ItemKind::Attribute => 'p',
        _ => 't',
    };
    format!("{space}:{}", path.join("::"))
}

/// The public path of an item of the standard library, from the path of its definition.
fn std_path(path: &[String]) -> String {
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    let name = parts.last().copied().unwrap_or_default();
    match parts.as_slice() {
        [_, "sync", "atomic", ..] => format!("std::sync::atomic::{name}"),
        [_, "collections", "hash", module, ..] if !matches!(name, "HashMap" | "HashSet") => {
            format!("std::collections::hash_{module}::{name}")
        }
        [_, "collections", "btree", module, ..] if !matches!(name, "BTreeMap" | "BTreeSet") => {
            format!("std::collections::btree_{module}::{name}")
        }
        [_, module, .., _] => format!("std::{module}::{name}"),
        _ => format!("std::{name}"),
    }
}
