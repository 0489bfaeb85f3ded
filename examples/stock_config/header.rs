//! What the header has, and its text.

use crate::define::std_methods;
use crate::render::{PRIVATE, Scope, Selection};
use crate::universe::{Key, Target, Universe};
use rustdoc_types::{GenericArg, GenericArgs, Id, Impl, Item, ItemEnum, Type};
use std::collections::BTreeSet;

pub struct Header<'a> {
    pub universe: &'a Universe,
    pub selection: Selection,
    pub full: Selection,
    pub everything: Selection,
    pub left_out: BTreeSet<(Key, String)>,
    /// Methods that a trait of the header does not have.
    pub methods_out: BTreeSet<(Key, String)>,
}

impl<'a> Header<'a> {
    /// The header of `full` and of everything that their signatures name.
    pub fn new(universe: &'a Universe, full: &Selection, known: &Selection) -> Header<'a> {
        let mut header = Header {
            universe,
            selection: full.union(known).cloned().collect(),
            full: full.clone(),
            everything: universe.homes().keys().cloned().collect(),
            left_out: BTreeSet::new(),
            methods_out: BTreeSet::new(),
        };
        loop {
            let wanted = header.wanted(full);
            let before = header.selection.len();
            header.selection.extend(wanted);
            if header.selection.len() == before {
                break;
            }
        }
        while header.leave_out() || header.prune() {}
        header
    }

    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Writes what the header has.
    pub fn scope(&self) -> Scope<'_> {
        let everything = Some(&self.everything);
        Scope {
            everything,
            ..Scope::new(self.universe, &self.selection, &self.left_out)
        }
    }

    pub fn left_out_method(&self, definition: &str, name: &str) -> bool {
        self.is_private(definition) || self.methods_out.contains(&(definition.to_owned(), name.to_owned()))
    }

    /// Whether an item is of a crate that only bounds name; of those, methods do not matter.
    pub fn is_private(&self, key: &str) -> bool {
        self.universe
            .home(key)
            .is_some_and(|home| PRIVATE.contains(&home[0].as_str()))
    }

    /// Every `impl` block that a person wrote or derived.
    pub fn implementations(&self) -> Vec<(usize, Id, &'a Impl)> {
        let mut found = vec![];
        for (number, doc) in self.universe.docs().iter().enumerate() {
            for (id, item) in &doc.index {
                if let ItemEnum::Impl(content) = &item.inner
                    && item.crate_id == 0
                    && !content.is_synthetic
                    && !content.is_negative
                    && content.blanket_impl.is_none()
                {
                    found.push((number, *id, content));
                }
            }
        }
        found.sort_by_key(|(doc, id, _)| (*doc, id.0));
        found
    }

    /// The item that a type is made of: `DataFrame` of `&DataFrame`.
    pub fn head(&self, doc: usize, ty: &Type) -> Option<Key> {
        match ty {
            Type::ResolvedPath(path) => match self.universe.resolve(doc, path.id)? {
                Target::Item(key) => match self.universe.get(&key) {
                    Some((
                        home,
                        Item {
                            inner: ItemEnum::TypeAlias(alias),
                            ..
                        },
                    )) if !self.selection.contains(&key) => self.head(home, &alias.type_),
                    _ => Some(key),
                },
                Target::Std(_) => match path.args.as_deref()? {
                    GenericArgs::AngleBracketed { args, .. } => args.iter().find_map(|arg| match arg {
                        GenericArg::Type(ty) => self.head(doc, ty),
                        _ => None,
                    }),
                    _ => None,
                },
            },
            Type::BorrowedRef { type_, .. } | Type::Slice(type_) | Type::Array { type_, .. } => self.head(doc, type_),
            Type::DynTrait(object) => match self.universe.resolve(doc, object.traits.first()?.trait_.id)? {
                Target::Item(key) => Some(key),
                Target::Std(_) => None,
            },
            _ => None,
        }
    }

    pub fn is_one_of(&self, doc: usize, id: Id, keys: &Selection) -> bool {
        matches!(self.universe.resolve(doc, id), Some(Target::Item(key)) if keys.contains(&key))
    }

    pub fn is_shown_trait(&self, doc: usize, id: Id) -> bool {
        match self.universe.resolve(doc, id) {
            Some(Target::Std(path)) => std_methods(&path).is_some(),
            Some(Target::Item(key)) => self.selection.contains(&key),
            None => false,
        }
    }
}
