//! The items of a notebook: which of them a cell needs, and what a type depends on.

use super::item::{Item, Kind};
use super::words::{Words, words};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The identity of an item: a later one with the same key replaces it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Type(String),
    Value(String),
    Macro(String),
    Use(String),
    Implementation(String),
    Call(String),
}

/// An item that is part of the notebook.
#[derive(Clone, Debug)]
pub struct Defined {
    pub key: Key,
    pub item: Item,
    /// The number of the cell that defined it.
    pub cell: usize,
    /// Digest of the definitions that the types of its statics depend on.
    statics_rest_on: Option<String>,
}

impl Defined {
    /// Its name in messages.
    pub fn described(&self) -> String {
        let what = match self.item.kind {
            Kind::Use => "use",
            Kind::Function => "fn",
            Kind::Type => "type",
            Kind::Trait => "trait",
            Kind::Const => "const",
            Kind::Static => "static",
            Kind::Module => "mod",
            Kind::MacroRules => "macro",
            Kind::Implementation => {
                let first = self.item.text.split('{').next().unwrap_or_default();
                return format!("`{}`", first.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            Kind::Call | Kind::Other => "item",
        };
        format!("`{what} {}`", self.item.names.join(", "))
    }

    /// The name under which a static is exported. It carries the cell, so that the same text in two cells is two statics.
    pub fn static_symbol(&self, name: &str, start: usize) -> String {
        format!("tubelab_static_{}_{name}_{start}", self.cell)
    }

    pub fn thread_local_symbol(&self, name: &str) -> String {
        format!("tubelab_local_{}_{name}", self.cell)
    }

    /// The item for a later cell: its statics are those of the cell that defined it.
    pub fn for_later_cells(&self) -> String {
        if !self.item.thread_locals.is_empty() {
            let declared = |(name, ty): &(String, String)| {
                let symbol = self.thread_local_symbol(name);
                format!(
                    "unsafe extern \"Rust\" {{ #[link_name = \"{symbol}\"] safe static {name}: ::std::thread::LocalKey<{ty}>; }}"
                )
            };
            return self
                .item
                .thread_locals
                .iter()
                .map(declared)
                .collect::<Vec<_>>()
                .join(" ");
        }
        let mut text = self.item.text.clone();
        let mut statics: Vec<_> = self.item.statics.iter().collect();
        statics.sort_by_key(|one| std::cmp::Reverse(one.range.start));
        for one in statics {
            let symbol = self.static_symbol(&one.name, one.range.start);
            let keyword = if one.mutable { "static mut" } else { "safe static" };
            let (visibility, name, ty) = (&one.visibility, &one.name, &one.type_text);
            let declared =
                format!("unsafe extern \"Rust\" {{ #[link_name = \"{symbol}\"] {visibility}{keyword} {name}: {ty}; }}");
            text.replace_range(one.range.clone(), &declared);
        }
        text
    }

    fn defines_statics(&self) -> bool {
        !self.item.statics.is_empty() || !self.item.thread_locals.is_empty()
    }
}

/// All items of a notebook, in the order in which they were defined.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    items: Vec<Defined>,
}

impl Scope {
    pub fn iter(&self) -> impl Iterator<Item = &Defined> {
        self.items.iter()
    }

    pub fn get(&self, key: &Key) -> Option<&Defined> {
        self.items.iter().find(|defined| &defined.key == key)
    }

    pub fn remove(&mut self, key: &Key) {
        self.items.retain(|defined| &defined.key != key);
    }

    /// Adds the item of a cell, in place of what it shadows. Returns the keys that it is known by.
    pub fn add(&mut self, item: &Item, cell: usize) -> Vec<Key> {
        let defined: Vec<Defined> = keyed(item, cell);
        let keys = defined.iter().map(|one| one.key.clone()).collect();
        for one in defined {
            match one.item.kind {
                Kind::Use => {
                    let name = one.item.names.first().cloned().unwrap_or_default();
                    let shadowed = [Key::Type, Key::Value, Key::Macro, Key::Use].map(|key| key(name.clone()));
                    self.items.retain(|old| !shadowed.contains(&old.key));
                }
                _ => {
                    let shadowed: Vec<Key> = one.item.names.iter().cloned().map(Key::Use).collect();
                    self.items.retain(|old| !shadowed.contains(&old.key));
                }
            }
            if one
                .item
                .implementation
                .as_ref()
                .is_some_and(|new| new.of_trait.is_none())
            {
                self.cut_replaced_members(&one.item);
            }
            self.items.retain(|old| old.key != one.key);
            self.items.push(one);
        }
        keys
    }

    /// An inherent `impl` that is run again with another body replaces its members one by one.
    fn cut_replaced_members(&mut self, new: &Item) {
        let Some(new) = &new.implementation else { return };
        self.items.retain_mut(|old| {
            let Some(implementation) = &mut old.item.implementation else {
                return true;
            };
            if implementation.of_trait.is_some() || implementation.header != new.header {
                return true;
            }
            let replaced = |name: &str| new.members.iter().any(|member| member.name == name);
            for member in &implementation.members {
                if replaced(&member.name) {
                    let blank = " ".repeat(member.range.len());
                    old.item.text.replace_range(member.range.clone(), &blank);
                }
            }
            let text = &old.item.text;
            old.item
                .statics
                .retain(|one| text.get(one.range.clone()).is_some_and(|text| !text.trim().is_empty()));
            implementation.members.retain(|member| !replaced(&member.name));
            old.item.words = words(&old.item.text);
            !implementation.members.is_empty()
        });
    }

    /// The names that the notebook defines itself.
    fn own_names(&self) -> BTreeSet<&str> {
        let own = self.items.iter().filter(|defined| defined.item.kind != Kind::Use);
        own.flat_map(|defined| defined.item.names.iter().map(String::as_str))
            .collect()
    }

    /// The items that code with these words can reach.
    pub fn reachable(&self, start: Words) -> Vec<&Defined> {
        let own = self.own_names();
        self.grow(start, |defined, words| {
            let item = &defined.item;
            match (&item.implementation, item.kind) {
                (Some(implementation), _) => {
                    let mut of_own = implementation
                        .header_words
                        .iter()
                        .filter(|word| own.contains(word.as_str()))
                        .peekable();
                    of_own.peek().is_none() || of_own.any(|word| words.contains(word))
                }
                // A method may be called without a word about its trait.
                (None, Kind::Trait) => named(item, words) || methods(&item.text).any(|method| words.contains(method)),
                // It may bring a trait, whose methods are called without a word about it.
                (None, Kind::Call | Kind::Use) => true,
                _ => named(item, words),
            }
        })
    }

    /// The items that the meaning of these words depends on: types and their parts.
    fn rests_on(&self, start: Words) -> Vec<&Defined> {
        let own = self.own_names();
        self.grow(start, |defined, words| {
            let item = &defined.item;
            let implemented = || {
                item.implementation.as_ref().is_some_and(|implementation| {
                    let of_trait = implementation.of_trait.as_ref();
                    let about_these = |word: &&String| words.contains(*word) && own.contains(word.as_str());
                    implementation.has_associated
                        && of_trait.is_some_and(|name| {
                            words.contains(name) || implementation.header_words.iter().any(|word| about_these(&word))
                        })
                })
            };
            let called = || item.kind == Kind::Call && !words.is_disjoint(&item.words);
            named(item, words) || always_counts(item) || called() || implemented()
        })
    }

    fn grow(&self, mut words: Words, belongs: impl Fn(&Defined, &Words) -> bool) -> Vec<&Defined> {
        let mut taken = vec![false; self.items.len()];
        loop {
            let mut grown = false;
            for (defined, taken) in self.items.iter().zip(&mut taken) {
                if !*taken && belongs(defined, &words) {
                    *taken = true;
                    grown = true;
                    words.extend(defined.item.words.iter().cloned());
                }
            }
            if !grown {
                break;
            }
        }
        let found = self.items.iter().zip(taken);
        found.filter_map(|(defined, taken)| taken.then_some(defined)).collect()
    }

    /// A digest of all definitions of the notebook that the type depends on; empty for types of other crates.
    ///
    /// `type_name` is as [`std::any::type_name`] gives it, and `own_crate` the name of the crate of each cell.
    pub fn digest(&self, type_name: &str, own_crate: &str) -> String {
        let path = format!("{own_crate}::");
        if !type_name.contains(&path) {
            return String::new();
        }
        let mut start = Words::new();
        for part in type_name.split(&path).skip(1) {
            let end = part
                .find(|c: char| !super::words::is_part(c) && c != ':')
                .unwrap_or(part.len());
            start.extend(
                part[..end]
                    .split("::")
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned),
            );
        }
        self.digest_of(start)
    }

    fn digest_of(&self, start: Words) -> String {
        let found = self.rests_on(start);
        let mut lines: Vec<String> = (found.iter())
            .map(|defined| format!("{:?}={}", defined.key, spelled(&defined.item.text)))
            .collect();
        lines.sort();
        format!("{:x}", Sha256::digest(lines.join("\0")))
    }

    /// Drops statics whose types depend on changed definitions, because they would be read as another type. Returns their
    /// descriptions.
    pub fn drop_outdated_statics(&mut self) -> Vec<String> {
        let mut digests = BTreeMap::new();
        for defined in self.items.iter().filter(|defined| defined.defines_statics()) {
            let types = (defined.item.statics.iter().map(|one| &one.type_text))
                .chain(defined.item.thread_locals.iter().map(|(_, ty)| ty));
            let start: Words = types.flat_map(|ty| words(ty)).collect();
            digests.insert(defined.key.clone(), self.digest_of(start));
        }
        let mut dropped = Vec::new();
        self.items.retain_mut(|defined| {
            let Some(digest) = digests.remove(&defined.key) else {
                return true;
            };
            match &defined.statics_rest_on {
                Some(before) if *before != digest => {
                    dropped.push(format!("{} of cell [{}]", defined.described(), defined.cell));
                    false
                }
                _ => {
                    defined.statics_rest_on = Some(digest);
                    true
                }
            }
        });
        dropped
    }

    /// Whether the call of a macro of the notebook defines items.
    pub fn defines_items(&self, name: &str) -> bool {
        name == "thread_local"
            || (self.get(&Key::Macro(name.to_owned()))).is_some_and(|defined| expands_to_items(&defined.item.text))
    }
}

/// Whether redefining the item may change what an existing type or call means, so that compiled code must not mix.
pub fn changes_meaning(old: &Defined, new: &Item) -> bool {
    let by_kind = !matches!(old.item.kind, Kind::Function | Kind::Static)
        && (old.item.implementation.as_ref())
            .is_none_or(|implementation| implementation.has_associated || implementation.of_trait.is_some());
    by_kind && spelled(&old.item.text) != spelled(&new.text)
}

fn spelled(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn named(item: &Item, words: &Words) -> bool {
    item.names.iter().any(|name| words.contains(name))
}

/// Whether the item is a `use` whose names are not known, or a trait without one.
fn always_counts(item: &Item) -> bool {
    item.kind == Kind::Use && item.names.iter().any(|name| name.starts_with(['*', '_']))
}

fn methods(text: &str) -> impl Iterator<Item = &str> {
    text.split("fn ").skip(1).map(|rest| {
        let rest = rest.trim_start();
        &rest[..rest.find(|c| !super::words::is_part(c)).unwrap_or(rest.len())]
    })
}

/// Whether some arm of a `macro_rules!` expands to an item.
fn expands_to_items(text: &str) -> bool {
    const STARTS: [&str; 12] = [
        "pub", "struct", "enum", "fn", "impl", "trait", "mod", "const", "static", "type", "union", "use",
    ];
    text.split("=>").skip(1).any(|arm| {
        let mut rest = arm.trim_start().trim_start_matches(['{', '(', '[']).trim_start();
        while let Some(attribute) = rest.strip_prefix('#') {
            rest = attribute.split_once(']').map_or("", |(_, rest)| rest.trim_start());
        }
        let first = rest.split(|c| !super::words::is_part(c)).next().unwrap_or_default();
        STARTS.contains(&first) || first == "macro_rules"
    })
}

fn keyed(item: &Item, cell: usize) -> Vec<Defined> {
    let defined = |key: Key, item: Item| Defined {
        key,
        item,
        cell,
        statics_rest_on: None,
    };
    let name = || item.names.join(",");
    let key = match item.kind {
        Kind::Use => {
            let one = |(name, text): &(String, String)| {
                let mut single = item.clone();
                single.names = vec![name.clone()];
                single.words = words(text);
                single.text = text.clone();
                defined(Key::Use(name.clone()), single)
            };
            return item.uses.iter().map(one).collect();
        }
        Kind::Function | Kind::Const | Kind::Static => Key::Value(name()),
        Kind::Type | Kind::Trait | Kind::Module => Key::Type(name()),
        Kind::MacroRules => Key::Macro(name()),
        Kind::Implementation => {
            let implementation = item.implementation.as_ref();
            let header = implementation.map(|one| one.header.clone()).unwrap_or_default();
            match implementation.and_then(|one| one.of_trait.as_ref()) {
                Some(_) => Key::Implementation(header),
                None => Key::Implementation(format!("{header}#{cell}.{}", item.range.start)),
            }
        }
        Kind::Call if !item.thread_locals.is_empty() => Key::Value(name()),
        Kind::Call | Kind::Other => Key::Call(spelled(&item.text)),
    };
    vec![defined(key, item.clone())]
}
