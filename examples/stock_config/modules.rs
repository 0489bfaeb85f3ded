//! The modules of the header: what each defines, re-exports and imports.

use crate::header::Header;
use crate::items;
use crate::render::Scope;
use crate::universe::{Key, Target};
use rustdoc_types::{GenericArg, GenericArgs, Id, Item, ItemEnum, Type};
use std::collections::{BTreeMap, BTreeSet};

/// A generic type without a path of its own, which an alias names with fixed parameters.
#[derive(Clone)]
pub struct Shown {
    shown: Key,
    pub alias: Key,
    doc: usize,
    types: Vec<Type>,
}

impl Shown {
    /// Makes a scope write the alias for the type, and the fixed parameters for those of an implementation.
    pub fn enter(&self, scope: &Scope, owner: &Type) {
        let types: Vec<String> = self.types.iter().map(|ty| scope.ty(self.doc, ty)).collect();
        let mut substitutes = BTreeMap::new();
        if let Type::ResolvedPath(path) = owner
            && let Some(GenericArgs::AngleBracketed { args, .. }) = path.args.as_deref()
        {
            for (arg, text) in args.iter().zip(&types) {
                if let GenericArg::Type(Type::Generic(name)) = arg {
                    substitutes.insert(name.clone(), text.clone());
                }
            }
        }
        scope.substitutes.replace(substitutes);
        scope
            .shown_as
            .replace(Some((self.shown.clone(), self.alias.clone(), types.join(", "))));
    }

    pub fn leave(scope: &Scope) {
        scope.substitutes.take();
        scope.shown_as.take();
    }
}

/// An implementation, and the alias for whose sake it is written.
pub type Block = (usize, Id, Option<Shown>);

impl Header<'_> {
    /// The text of every module, by its path.
    pub fn modules(&mut self) -> BTreeMap<Vec<String>, String> {
        let universe = self.universe;
        let mut places: Vec<_> = universe.tree().keys().cloned().collect();
        places.sort_by_key(|path| (path.len(), path.clone()));
        let mut first: BTreeMap<(usize, u32), Vec<String>> = BTreeMap::new();
        for place in &places {
            let module = universe.tree()[place].0;
            first.entry((module.0, module.1.0)).or_insert_with(|| place.clone());
        }
        let mut blocks = self.place_implementations();
        let mut modules = BTreeMap::new();
        for place in places {
            let (module, exports) = &universe.tree()[&place];
            let again = first[&(module.0, module.1.0)] != place;
            let mut names = BTreeMap::new();
            let mut defined = vec![];
            // A module and a function of one name come with one import.
            let mut reexports = BTreeSet::new();
            for ((space, name), target) in exports {
                let key = match target {
                    Target::Std(path) => {
                        if !again && path.matches("::").count() > 1 {
                            reexports.insert(import("pub ", path, name));
                            names.insert(name.clone(), path.clone());
                        }
                        continue;
                    }
                    Target::Item(key) => key,
                };
                if *space == 't'
                    && let Some(path) = self.module_path(key, &first)
                {
                    let here: Vec<_> = place.iter().chain([name]).cloned().collect();
                    let full = self.scope().full_path(&path);
                    names.insert(name.clone(), full.clone());
                    if !again && path != here && self.has_content(&path) {
                        reexports.insert(import("pub ", &full, name));
                    }
                    continue;
                }
                let Some(home) = universe.home(key).filter(|_| self.selection.contains(key)) else {
                    continue;
                };
                let full = self.scope().full_path(home);
                let here = home[..home.len() - 1] == place[..] && home.last() == Some(name);
                if here && universe.get(key).is_some() {
                    defined.push((key.clone(), name.clone()));
                }
                if *space == 'm' {
                    let own = home.last().map(|name| format!("crate::__{name}")).unwrap_or_default();
                    reexports.insert(import("pub ", &own, name));
                } else if !here && !again {
                    reexports.insert(import("pub ", &full, name));
                } else if !here {
                    continue;
                }
                if *space == 't' {
                    names.insert(name.clone(), full);
                }
            }
            let blocks = blocks.remove(&place).unwrap_or_default();
            let reexports: String = reexports.into_iter().collect();
            let text = self.write(&defined, &blocks, names, &reexports);
            if !text.trim().is_empty() {
                modules.insert(place, text);
            }
        }
        modules
    }

    /// Where the header has a module: one of these documents, or a whole crate in a file of its own.
    pub fn module_path(&self, key: &str, first: &BTreeMap<(usize, u32), Vec<String>>) -> Option<Vec<String>> {
        if let Some((doc, item)) = self.universe.get(key) {
            return self
                .universe
                .is_module(key)
                .then(|| first.get(&(doc, item.id.0)).cloned())
                .flatten();
        }
        let name = &key[2..];
        let known = self.universe.homes().values().any(|home| home[0] == name);
        (known && !name.contains("::")).then(|| vec![name.to_owned()])
    }

    pub fn has_content(&self, path: &[String]) -> bool {
        let own = self
            .universe
            .tree()
            .iter()
            .filter(|(place, _)| place.starts_with(path))
            .any(|(_, (_, exports))| {
                exports
                    .values()
                    .any(|target| matches!(target, Target::Item(key) if self.selection.contains(key)))
            });
        own || path.len() == 1
            && self.selection.iter().any(|key| {
                self.universe.get(key).is_none() && self.universe.home(key).is_some_and(|home| home[0] == path[0])
            })
    }

    /// One module: imports, re-exports, definitions, implementations.
    pub fn write(
        &mut self,
        defined: &[(Key, String)],
        blocks: &[Block],
        names: BTreeMap<String, String>,
        reexports: &str,
    ) -> String {
        let universe = self.universe;
        let mut definitions = String::new();
        let mut implementations: BTreeMap<String, String> = BTreeMap::new();
        let imports = {
            let scope = self.scope();
            *scope.names.borrow_mut() = names;
            for (key, name) in defined {
                if let Some(text) = self.define(&scope, key, name) {
                    definitions.push_str(&text);
                }
            }
            for block in blocks {
                let (doc, id, shown) = block;
                if let (
                    Some(shown),
                    Some(Item {
                        inner: ItemEnum::Impl(content),
                        ..
                    }),
                ) = (shown, universe.item(*doc, *id))
                {
                    shown.enter(&scope, &content.for_);
                }
                if let Some((head, body)) = self.implementation(&scope, block) {
                    implementations.entry(head).or_default().push_str(&body);
                }
                Shown::leave(&scope);
            }
            scope.imports.take()
        };
        let imports: String = imports.iter().map(|path| format!("use {path};\n")).collect();
        let implementations: String = implementations
            .into_iter()
            .map(|(head, body)| format!("{head} {{\n{body}}}\n"))
            .collect();
        format!("{imports}{reexports}\n{definitions}{implementations}")
    }

    /// The module in which each implementation is written: its type's, or else its trait's.
    pub fn place_implementations(&self) -> BTreeMap<Vec<String>, Vec<Block>> {
        let mut places: BTreeMap<Vec<String>, Vec<Block>> = BTreeMap::new();
        let aliases = self.shown_by_alias();
        for (doc, id, content) in self.implementations() {
            let head = self.head(doc, &content.for_);
            for shown in aliases.iter().filter(|shown| Some(&shown.shown) == head.as_ref()) {
                if let Some([module @ .., _]) = self.universe.home(&shown.alias) {
                    places
                        .entry(module.to_vec())
                        .or_default()
                        .push((doc, id, Some(shown.clone())));
                }
            }
            let trait_key = content
                .trait_
                .as_ref()
                .and_then(|path| match self.universe.resolve(doc, path.id) {
                    Some(Target::Item(key)) => Some(key),
                    _ => None,
                });
            let local = |key: &Key| self.universe.get(key).is_some() && self.selection.contains(key);
            let first = head.filter(local).or(trait_key.filter(local));
            let argument = || {
                let args = content.trait_.as_ref()?.args.as_deref()?;
                let GenericArgs::AngleBracketed { args, .. } = args else {
                    return None;
                };
                args.iter().find_map(|arg| match arg {
                    GenericArg::Type(ty) => self.head(doc, ty).filter(local),
                    _ => None,
                })
            };
            let Some(home) = first
                .or_else(argument)
                .and_then(|key| self.universe.home(&key).map(<[String]>::to_vec))
            else {
                continue;
            };
            places
                .entry(home[..home.len() - 1].to_vec())
                .or_default()
                .push((doc, id, None));
        }
        places
    }

    /// The types that only an alias of the header names.
    pub fn shown_by_alias(&self) -> Vec<Shown> {
        let scope = self.scope();
        let mut found = vec![];
        for key in &self.selection {
            let Some((doc, item)) = self.universe.get(key) else {
                continue;
            };
            let ItemEnum::TypeAlias(alias) = &item.inner else {
                continue;
            };
            let Type::ResolvedPath(path) = &alias.type_ else {
                continue;
            };
            let Some(Target::Item(shown)) = self.universe.resolve(doc, path.id) else {
                continue;
            };
            let Some(GenericArgs::AngleBracketed { args, .. }) = path.args.as_deref() else {
                continue;
            };
            let types: Option<Vec<Type>> = args
                .iter()
                .map(|arg| match arg {
                    GenericArg::Type(ty) => Some(ty.clone()),
                    _ => None,
                })
                .collect();
            if let Some(types) = types
                && items::opaque(&scope, doc, item)
                && alias.generics.params.is_empty()
            {
                found.push(Shown {
                    shown,
                    alias: key.clone(),
                    doc,
                    types,
                });
            }
        }
        found
    }
}

fn import(visibility: &str, path: &str, name: &str) -> String {
    let plain = path.rsplit("::").next() == Some(name);
    if plain {
        format!("{visibility}use {path};\n")
    } else {
        format!("{visibility}use {path} as {name};\n")
    }
}
