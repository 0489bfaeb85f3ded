//! All crates read together: where an item is defined, and what a module exports.

use crate::complete::prose::{Length, prose};
use crate::places::Places;
use rustdoc_types::{Attribute, Crate, Id, Item, ItemEnum, ItemKind, Visibility};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The crates by name, and their items by the path of their definition.
pub struct World {
    pub crates: BTreeMap<String, Crate>,
    places: Places,
    defined: HashMap<(Space, String), (String, Id)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Space {
    Type,
    Value,
    Macro,
    /// Documentation pages of primitive types, which share their names with modules.
    Primitive,
}

/// An item and the name of the crate that defines it.
pub type Found<'a> = (&'a str, &'a Item);

impl World {
    pub fn new(crates: BTreeMap<String, Crate>, places: Places) -> World {
        let mut defined = HashMap::new();
        for (name, krate) in &crates {
            for (id, summary) in &krate.paths {
                if summary.crate_id == 0 && krate.index.contains_key(id) {
                    let key = (space_of(summary.kind), summary.path.join("::"));
                    defined.entry(key).or_insert_with(|| (name.clone(), *id));
                }
            }
        }
        World {
            crates,
            places,
            defined,
        }
    }

    /// The documentation of an item of this crate; of an item of another where it stands.
    pub fn docs(&self, krate: &str, item: &Item) -> String {
        let text = prose(item.docs.as_deref(), Length::HOVER);
        if krate == "tubelab" || text.is_empty() {
            return text;
        }
        self.places.find(item, &text).unwrap_or_default()
    }

    /// How many places of documentation were found, and how many were not.
    pub fn places(&self) -> (usize, usize) {
        self.places.counts()
    }

    pub fn root(&self, krate: &str) -> Option<Found<'_>> {
        let (name, krate) = self.crates.get_key_value(krate)?;
        Some((name, krate.index.get(&krate.root)?))
    }

    /// The path by which `type_name` and error messages call an item.
    pub fn path(&self, krate: &str, id: Id) -> Option<String> {
        Some(self.crates.get(krate)?.paths.get(&id)?.path.join("::"))
    }

    pub fn get(&self, space: Space, path: &str) -> Option<Found<'_>> {
        let (name, id) = self.defined.get(&(space, path.to_owned()))?;
        let krate = &self.crates[name];
        Some((name, krate.index.get(id)?))
    }

    pub fn item(&self, krate: &str, id: Id) -> Option<Found<'_>> {
        let (name, krate) = self.crates.get_key_value(krate)?;
        Some((name, krate.index.get(&id)?))
    }

    /// The item behind an id, in another crate if need be.
    pub fn resolve(&self, krate: &str, id: Id) -> Option<Found<'_>> {
        self.item(krate, id).or_else(|| {
            let summary = self.crates.get(krate)?.paths.get(&id)?;
            self.get(space_of(summary.kind), &summary.path.join("::"))
        })
    }

    /// What a module offers to others, by name and namespace; re-exports and globs are followed. `hidden` takes in what
    /// documentation leaves out: it can be named all the same.
    pub fn exports<'a>(&'a self, module: Found<'a>, hidden: bool) -> BTreeMap<(String, Space), Found<'a>> {
        self.exports_seen(module, hidden, &mut BTreeSet::new())
            .into_iter()
            .filter_map(|(key, found)| Some((key, found?)))
            .collect()
    }

    /// `None` stands for a name that two globs give to different items.
    fn exports_seen<'a>(
        &'a self,
        (krate, module): Found<'a>,
        hidden: bool,
        seen: &mut BTreeSet<(String, u32)>,
    ) -> BTreeMap<(String, Space), Option<Found<'a>>> {
        let mut named = BTreeMap::new();
        let mut globbed: BTreeMap<(String, Space), Option<Found<'a>>> = BTreeMap::new();
        let ItemEnum::Module(content) = &module.inner else {
            return named;
        };
        if !seen.insert((krate.to_owned(), module.id.0)) {
            return named;
        }
        for (krate, item) in content.items.iter().filter_map(|id| self.item(krate, *id)) {
            if item.visibility != Visibility::Public || is_unstable(item) || (is_hidden(item) && !hidden) {
                continue;
            }
            let ItemEnum::Use(import) = &item.inner else {
                if let Some(name) = &item.name {
                    named.insert((name.clone(), space(item)), Some((krate, item)));
                }
                continue;
            };
            for found in self.imported(krate, import) {
                if import.is_glob {
                    for (key, found) in self.exports_seen(found, hidden, seen) {
                        globbed
                            .entry(key)
                            .and_modify(|old| {
                                if !same(*old, found) {
                                    *old = None;
                                }
                            })
                            .or_insert(found);
                    }
                } else {
                    named.insert((import.name.clone(), space(found.1)), Some(found));
                }
            }
        }
        seen.remove(&(krate.to_owned(), module.id.0));
        for (key, found) in globbed {
            named.entry(key).or_insert(found);
        }
        named
    }

    /// What a `use` brings: a name may stand in several namespaces, of which rustdoc gives one id each.
    fn imported<'a>(&'a self, krate: &'a str, import: &rustdoc_types::Use) -> Vec<Found<'a>> {
        let Some(found) = import.id.and_then(|id| self.resolve(krate, id)) else {
            return vec![];
        };
        if is_unstable(found.1) {
            return vec![];
        }
        match &found.1.inner {
            // A re-export of a re-export.
            ItemEnum::Use(next) => self.imported(found.0, next),
            _ => vec![found],
        }
    }

    /// What a module re-exports from crates that were not read: name, kind, path of the definition.
    pub fn foreign(&self, (krate, module): Found) -> Vec<(String, &'static str, String)> {
        let ItemEnum::Module(content) = &module.inner else {
            return vec![];
        };
        let items = content.items.iter().filter_map(|id| self.item(krate, *id));
        let mut found = vec![];
        for (_, item) in items.filter(|(_, item)| item.visibility == Visibility::Public && !is_hidden(item)) {
            if let ItemEnum::Use(import) = &item.inner
                && let Some(id) = import.id.filter(|id| self.resolve(krate, *id).is_none())
                && let Some(summary) = self.crates[krate].paths.get(&id)
            {
                let kind = match summary.kind {
                    ItemKind::Module => "m",
                    ItemKind::Struct => "s",
                    ItemKind::Enum => "e",
                    ItemKind::Union => "u",
                    ItemKind::Trait => "t",
                    ItemKind::TypeAlias => "a",
                    ItemKind::Function => "f",
                    ItemKind::Constant | ItemKind::Static => "c",
                    ItemKind::Macro => "!",
                    _ => continue,
                };
                found.push((import.name.clone(), kind, summary.path.join("::")));
            }
        }
        found.sort();
        found
    }
}

fn same(a: Option<Found>, b: Option<Found>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a.0 == b.0 && a.1.id == b.1.id)
}

fn space_of(kind: ItemKind) -> Space {
    match kind {
        ItemKind::Function | ItemKind::Constant | ItemKind::Static | ItemKind::Variant => Space::Value,
        ItemKind::Macro | ItemKind::ProcAttribute | ItemKind::ProcDerive => Space::Macro,
        ItemKind::Primitive | ItemKind::Keyword | ItemKind::Attribute => Space::Primitive,
        _ => Space::Type,
    }
}

fn space(item: &Item) -> Space {
    space_of(item.inner.item_kind())
}

/// Unstable as an item; functions that are only not yet const look alike but for this.
pub fn is_unstable(item: &Item) -> bool {
    item.attrs.iter().any(|attribute| match attribute {
        Attribute::Other(text) => text.contains("attr = Stability {stability: Stability {level: Unstable"),
        _ => false,
    })
}

/// Left out of documentation.
pub fn is_hidden(item: &Item) -> bool {
    item.attrs.iter().any(|attribute| match attribute {
        Attribute::Other(text) => text.contains("doc(hidden)") || text.contains("hidden: Some"),
        _ => false,
    })
}
