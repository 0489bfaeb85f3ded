//! The text of one definition or one implementation.

use crate::bounds::where_clause;
use crate::header::Header;
use crate::items;
use crate::modules::Block;
use crate::render::Scope;
use crate::universe::{Key, Target};
use rustdoc_types::{Impl, Item, ItemEnum, Trait};

/// Traits of the standard library whose implementations go along, with the methods that each must have.
const STD_TRAITS: &[(&str, &[&str])] = &[
    ("Add", &["add"]),
    ("AddAssign", &["add_assign"]),
    ("AsMut", &["as_mut"]),
    ("AsRef", &["as_ref"]),
    ("BitAnd", &["bitand"]),
    ("BitOr", &["bitor"]),
    ("BitXor", &["bitxor"]),
    ("Borrow", &["borrow"]),
    ("Clone", &["clone"]),
    ("Copy", &[]),
    ("Debug", &["fmt"]),
    ("Default", &["default"]),
    ("Deref", &["deref"]),
    ("DerefMut", &["deref_mut"]),
    ("Display", &["fmt"]),
    ("Div", &["div"]),
    ("DoubleEndedIterator", &["next_back"]),
    ("Eq", &[]),
    ("Error", &[]),
    ("ExactSizeIterator", &[]),
    ("Extend", &["extend"]),
    ("From", &["from"]),
    ("FromIterator", &["from_iter"]),
    ("FromStr", &["from_str"]),
    ("Hash", &["hash"]),
    ("Index", &["index"]),
    ("IndexMut", &["index_mut"]),
    ("IntoIterator", &["into_iter"]),
    ("Iterator", &["next"]),
    ("Mul", &["mul"]),
    ("MulAssign", &["mul_assign"]),
    ("Neg", &["neg"]),
    ("Not", &["not"]),
    ("Ord", &["cmp"]),
    ("PartialEq", &["eq"]),
    ("PartialOrd", &["partial_cmp"]),
    ("Rem", &["rem"]),
    ("Sub", &["sub"]),
    ("SubAssign", &["sub_assign"]),
    ("Sum", &["sum"]),
    ("TryFrom", &["try_from"]),
];

impl Header<'_> {
    /// The definition of an item, or None when it cannot be said.
    pub fn define(&self, scope: &Scope, key: &Key, name: &str) -> Option<String> {
        let (doc, item) = self.universe.get(key)?;
        let text = scope.attempt(|scope| match &item.inner {
            ItemEnum::Struct(content) => items::structure(scope, doc, content, name),
            ItemEnum::Enum(content) => items::enumeration(scope, doc, content, name),
            ItemEnum::Function(_) => items::function(scope, doc, item, "pub ", true),
            ItemEnum::TypeAlias(_) => items::alias(scope, doc, item, name),
            ItemEnum::Constant { .. } => items::constant(scope, doc, item),
            ItemEnum::Macro(_) => items::macro_rules(scope, doc, item),
            ItemEnum::Trait(content) => self.definition_of_trait(scope, doc, item, content, name),
            _ => {
                scope
                    .missing
                    .borrow_mut()
                    .push("neither type, trait, function nor constant".into());
                String::new()
            }
        });
        text.ok()
    }

    pub fn definition_of_trait(&self, scope: &Scope, doc: usize, item: &Item, content: &Trait, name: &str) -> String {
        let key = match self.universe.resolve(doc, item.id) {
            Some(Target::Item(key)) => key,
            _ => return String::new(),
        };
        let params = scope.params(doc, &content.generics.params, true);
        // A supertrait that the header does not have is dropped: less is promised, nothing wrong.
        let kept = |bounds: &[rustdoc_types::GenericBound]| -> String {
            let kept: Vec<_> = bounds.iter().filter_map(|bound| scope.kept_bound(doc, bound)).collect();
            if kept.is_empty() {
                String::new()
            } else {
                format!(": {}", kept.join(" + "))
            }
        };
        scope.lenient.set(true);
        let supertraits = kept(&content.bounds);
        let clause = where_clause(&scope.predicates(doc, &content.generics));
        scope.lenient.set(false);
        let unsafety = if content.is_unsafe { "unsafe " } else { "" };
        let mut body = String::new();
        for id in &content.items {
            let Some(item) = self.universe.item(doc, *id) else {
                continue;
            };
            let name = item.name.clone().unwrap_or_default();
            match &item.inner {
                ItemEnum::AssocType { generics, bounds, .. }
                    if !self.left_out.contains(&(key.clone(), name.clone())) =>
                {
                    let params = scope.params(doc, &generics.params, false);
                    scope.lenient.set(true);
                    let clause = where_clause(&scope.predicates(doc, generics));
                    let bounds = kept(bounds);
                    scope.lenient.set(false);
                    body.push_str(&format!("type {name}{params}{bounds}{clause};\n"));
                }
                ItemEnum::Function(function) if !self.left_out_method(&key, &name) => {
                    body.push_str(&items::function(scope, doc, item, "", function.has_body));
                }
                _ => {}
            }
        }
        format!("pub {unsafety}trait {name}{params}{supertraits}{clause} {{\n{body}}}\n")
    }

    /// The head of an implementation: (`impl<T> Trait<T> for X<T>`, its where clause).
    pub fn impl_head(&self, scope: &Scope, doc: usize, content: &Impl) -> Result<(String, String), Vec<String>> {
        scope.attempt(|scope| {
            let params = scope.params(doc, &content.generics.params, false);
            let of = content
                .trait_
                .as_ref()
                .map(|path| format!("{} for ", scope.path(doc, path)));
            let definition = content
                .trait_
                .as_ref()
                .and_then(|path| self.universe.resolve(doc, path.id));
            let is_unsafe = match definition {
                Some(Target::Item(key)) => {
                    matches!(self.universe.get(&key), Some((_, Item { inner: ItemEnum::Trait(t), .. })) if t.is_unsafe)
                }
                _ => false,
            };
            let unsafety = if is_unsafe { "unsafe " } else { "" };
            let owner = scope.ty(doc, &content.for_);
            let clause = where_clause(&scope.predicates(doc, &content.generics));
            (
                format!("{unsafety}impl{params} {}{owner}", of.unwrap_or_default()),
                clause,
            )
        })
    }

    /// The head of an implementation, and its body.
    pub fn implementation(&self, scope: &Scope, block: &Block) -> Option<(String, String)> {
        let (doc, id, shown) = (block.0, block.1, &block.2);
        let ItemEnum::Impl(content) = &self.universe.item(doc, id)?.inner else {
            return None;
        };
        let owner = shown
            .as_ref()
            .map(|shown| shown.alias.clone())
            .or_else(|| self.head(doc, &content.for_));
        let mut required = None;
        let mut definition = None;
        if let Some(path) = &content.trait_ {
            if !self.is_shown_trait(doc, path.id) {
                return None;
            }
            match self.universe.resolve(doc, path.id) {
                Some(Target::Std(path)) => required = std_methods(&path),
                Some(Target::Item(key)) => definition = Some(key),
                None => {}
            }
        }
        if content.trait_.is_none() && owner.as_ref().is_none_or(|key| self.is_private(key)) {
            return None;
        }
        let (head, clause) = self.impl_head(scope, doc, content).ok()?;
        let mut body = String::new();
        for id in &content.items {
            let Some(item) = self.universe.item(doc, *id) else {
                continue;
            };
            let name = item.name.clone().unwrap_or_default();
            match &item.inner {
                ItemEnum::AssocType {
                    generics,
                    type_: Some(ty),
                    ..
                } => {
                    if definition
                        .as_ref()
                        .is_some_and(|key| self.left_out.contains(&(key.clone(), name.clone())))
                    {
                        continue;
                    }
                    let text = scope.attempt(|scope| {
                        let params = scope.params(doc, &generics.params, false);
                        let clause = where_clause(&scope.predicates(doc, generics));
                        let ty = scope.ty(doc, ty);
                        let ty = if ty == scope.ty(doc, &content.for_) {
                            "Self"
                        } else {
                            &ty
                        };
                        format!("type {name}{params} = {ty}{clause};\n")
                    });
                    body.push_str(&text.ok()?);
                }
                ItemEnum::Function(_) => {
                    if required.is_some_and(|names| !names.contains(&name.as_str()))
                        || definition.as_ref().is_some_and(|key| self.left_out_method(key, &name))
                    {
                        continue;
                    }
                    let inherent = content.trait_.is_none();
                    let visibility = if inherent { "pub " } else { "" };
                    match scope.attempt(|scope| items::function(scope, doc, item, visibility, true)) {
                        Ok(text) => body.push_str(&text),
                        Err(_) if required.is_some() => return None,
                        Err(_) => {}
                    }
                }
                _ => {}
            }
        }
        if content.trait_.is_none() && body.is_empty() {
            return None;
        }
        Some((format!("{head}{clause}"), body))
    }
}

pub fn std_methods(path: &str) -> Option<&'static [&'static str]> {
    let name = path.rsplit("::").next()?;
    STD_TRAITS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, methods)| *methods)
}
