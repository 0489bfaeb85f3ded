//! Which items the header has: those asked for, those that their signatures name, without those that cannot be said.

use crate::header::Header;
use crate::items;
use crate::render::{Scope, Selection};
use crate::universe::{Key, Target};
use rustdoc_types::{Item, ItemEnum, Type};
use std::collections::BTreeSet;

impl Header<'_> {
    /// The items that the selected ones name and the header has not yet.
    pub fn wanted(&self, full: &Selection) -> BTreeSet<Key> {
        let scope = self.scope();
        for key in &self.selection {
            let Some((doc, item)) = self.universe.get(key) else {
                continue;
            };
            if let Some(generics) = items::generics_of(&item.inner) {
                scope.params(doc, &generics.params, true);
                scope.predicates(doc, generics);
            }
            match &item.inner {
                ItemEnum::TypeAlias(alias) => {
                    scope.ty(doc, &alias.type_);
                }
                ItemEnum::Trait(content) => {
                    scope.bounds(doc, &content.bounds);
                    for id in &content.items {
                        let Some(item) = self.universe.item(doc, *id) else {
                            continue;
                        };
                        if let ItemEnum::AssocType { bounds, .. } = &item.inner {
                            scope.bounds(doc, bounds);
                        } else if full.contains(key) {
                            items::function(&scope, doc, item, "", true);
                        }
                    }
                }
                ItemEnum::Macro(_) => {
                    items::macro_rules(&scope, doc, item);
                }
                _ if !full.contains(key) => {}
                ItemEnum::Function(_) => {
                    items::function(&scope, doc, item, "", true);
                }
                ItemEnum::Struct(content) => {
                    items::structure(&scope, doc, content, "X");
                }
                ItemEnum::Enum(content) => {
                    items::enumeration(&scope, doc, content, "X");
                }
                _ => {}
            }
        }
        for (doc, _, content) in self.implementations() {
            let owner = self.head(doc, &content.for_).unwrap_or_default();
            match &content.trait_ {
                None if full.contains(&owner) => {
                    let text = scope.attempt(|scope| {
                        scope.params(doc, &content.generics.params, false);
                        scope.predicates(doc, &content.generics);
                        scope.ty(doc, &content.for_)
                    });
                    if text.is_err() {
                        continue;
                    }
                    for id in &content.items {
                        if let Some(item) = self.universe.item(doc, *id) {
                            items::function(&scope, doc, item, "", true);
                        }
                    }
                }
                Some(path)
                    if self.is_shown_trait(doc, path.id)
                        && (full.contains(&owner) || self.is_one_of(doc, path.id, full)) =>
                {
                    scope.params(doc, &content.generics.params, false);
                    scope.predicates(doc, &content.generics);
                    for id in &content.items {
                        if let Some(ItemEnum::AssocType { type_: Some(ty), .. }) =
                            self.universe.item(doc, *id).map(|item| &item.inner)
                        {
                            scope.ty(doc, ty);
                        }
                    }
                }
                _ => {}
            }
        }
        scope.wanted.take()
    }

    /// Takes away from the traits what some implementation cannot say. True when something was taken.
    pub fn leave_out(&mut self) -> bool {
        let mut types = self.left_out.clone();
        let mut methods = self.methods_out.clone();
        {
            let scope = self.scope();
            for key in &self.selection {
                let Some((doc, item)) = self.universe.get(key) else {
                    continue;
                };
                let ItemEnum::Trait(content) = &item.inner else {
                    continue;
                };
                for id in &content.items {
                    let Some(item) = self.universe.item(doc, *id) else {
                        continue;
                    };
                    if matches!(item.inner, ItemEnum::Function(_))
                        && scope
                            .attempt(|scope| items::function(scope, doc, item, "", true))
                            .is_err()
                    {
                        methods.insert((key.clone(), item.name.clone().unwrap_or_default()));
                    }
                }
            }
            for (doc, _, content) in self.implementations() {
                let Some(path) = &content.trait_ else { continue };
                let Some(Target::Item(definition)) = self.universe.resolve(doc, path.id) else {
                    continue;
                };
                if !self.selection.contains(&definition) || self.impl_head(&scope, doc, content).is_err() {
                    continue;
                }
                for id in &content.items {
                    let Some(item) = self.universe.item(doc, *id) else {
                        continue;
                    };
                    let name = item.name.clone().unwrap_or_default();
                    match &item.inner {
                        ItemEnum::AssocType { type_: Some(ty), .. }
                            if scope.attempt(|scope| scope.ty(doc, ty)).is_err() =>
                        {
                            types.insert((definition.clone(), name));
                        }
                        ItemEnum::Function(_) => {
                            let text = scope.attempt(|scope| items::function(scope, doc, item, "", true));
                            if text.is_err() && !self.is_provided(&definition, &name) {
                                methods.insert((definition.clone(), name));
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        let changed = types.len() != self.left_out.len() || methods.len() != self.methods_out.len();
        self.left_out = types;
        self.methods_out = methods;
        changed
    }

    /// Takes away items that cannot be defined. True when something was taken.
    pub fn prune(&mut self) -> bool {
        let unsayable: BTreeSet<Key> = {
            let scope = self.scope();
            let known = |key: &&Key| self.universe.get(key).is_some();
            let defined = |key: &&Key| self.define(&scope, key, "X").is_none();
            let mut keys: BTreeSet<Key> = self.selection.iter().filter(known).filter(defined).cloned().collect();
            keys.extend(self.half_known(&scope));
            keys
        };
        for key in &unsayable {
            self.selection.remove(key);
        }
        !unsayable.is_empty()
    }

    /// Traits of which some implementation depends on what is private: whether a type has them cannot be told.
    pub fn half_known(&self, scope: &Scope) -> BTreeSet<Key> {
        let mut keys = BTreeSet::new();
        for (doc, _, content) in self.implementations() {
            let Some(path) = &content.trait_ else { continue };
            let Some(Target::Item(key)) = self.universe.resolve(doc, path.id) else {
                continue;
            };
            if !self.selection.contains(&key) || self.full.contains(&key) {
                continue;
            }
            let blanket = matches!(content.for_, Type::Generic(_));
            if let Err(why) = self.impl_head(scope, doc, content)
                && (blanket || why.iter().any(|why| why.starts_with("unknown")))
            {
                keys.insert(key);
            }
        }
        keys
    }

    pub fn is_provided(&self, definition: &str, name: &str) -> bool {
        let Some((
            doc,
            Item {
                inner: ItemEnum::Trait(content),
                ..
            },
        )) = self.universe.get(definition)
        else {
            return true;
        };
        content
            .items
            .iter()
            .filter_map(|id| self.universe.item(doc, *id))
            .any(|item| {
                item.name.as_deref() == Some(name) && matches!(&item.inner, ItemEnum::Function(f) if f.has_body)
            })
    }
}
