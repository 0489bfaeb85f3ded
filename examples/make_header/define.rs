//! The text of one definition or one implementation, and what has to be checked of it.

use crate::bounds::where_clause;
use crate::header::{Check, Header, Report};
use crate::items::{self, Docs};
use crate::modules::Block;
use crate::render::Scope;
use crate::universe::{Key, Target};
use rustdoc_types::{Id, Impl, Item, ItemEnum, Trait};

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
    pub fn define(&self, scope: &Scope, key: &Key, name: &str, report: &mut Report) -> Option<String> {
        let (doc, item) = self.universe.get(key)?;
        let how = self.how_much;
        let text = scope.attempt(|scope| match &item.inner {
            ItemEnum::Struct(content) => items::structure(scope, doc, item, content, name, how),
            ItemEnum::Enum(content) => items::enumeration(scope, doc, item, content, name, how),
            ItemEnum::Function(_) => items::function(scope, doc, item, "pub ", true, how),
            ItemEnum::TypeAlias(_) => items::alias(scope, doc, item, name, how),
            ItemEnum::Constant { .. } => items::constant(scope, doc, item, how),
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
        text.map_err(|why| report.skip(key[2..].to_owned(), &why)).ok()
    }

    pub fn check_definition(&self, doc: usize, key: &Key, item: &Item, report: &mut Report, checks: &mut Vec<Check>) {
        match &item.inner {
            ItemEnum::Function(_) => checks.push(Check::Function { key: key.clone() }),
            ItemEnum::Struct(content) => {
                let fields: Vec<Id> = match &content.kind {
                    rustdoc_types::StructKind::Plain { fields, .. } => fields.clone(),
                    rustdoc_types::StructKind::Tuple(fields) => fields.iter().flatten().copied().collect(),
                    rustdoc_types::StructKind::Unit => vec![],
                };
                checks.extend(fields.into_iter().map(|field| Check::Field {
                    key: key.clone(),
                    field,
                }));
            }
            ItemEnum::Enum(content) => {
                checks.extend(content.variants.iter().map(|id| Check::Variant {
                    key: key.clone(),
                    variant: *id,
                }));
            }
            ItemEnum::Trait(content) => {
                let functions: Vec<_> = content
                    .items
                    .iter()
                    .filter(|id| {
                        matches!(
                            self.universe.item(doc, **id).map(|item| &item.inner),
                            Some(ItemEnum::Function(_))
                        )
                    })
                    .collect();
                let entry = report.methods.entry(key[2..].to_owned()).or_default();
                for id in functions {
                    let name = self
                        .universe
                        .item(doc, *id)
                        .and_then(|item| item.name.clone())
                        .unwrap_or_default();
                    entry.1 += 1;
                    if !self.left_out_method(key, &name) {
                        entry.0 += 1;
                        checks.push(Check::TraitMethod {
                            doc,
                            definition: key.clone(),
                            function: *id,
                        });
                    }
                }
            }
            _ => {}
        }
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
                    body.push_str(&items::function(scope, doc, item, "", function.has_body, self.how_much));
                }
                _ => {}
            }
        }
        format!(
            "{}pub {unsafety}trait {name}{params}{supertraits}{clause} {{\n{body}}}\n",
            items::docs(item, self.how_much)
        )
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
    pub fn implementation(
        &self,
        scope: &Scope,
        block: &Block,
        report: &mut Report,
        checks: &mut Vec<Check>,
    ) -> Option<(String, String)> {
        let (doc, id, shown) = (block.0, block.1, &block.2);
        let ItemEnum::Impl(content) = &self.universe.item(doc, id)?.inner else {
            return None;
        };
        let owner = shown
            .as_ref()
            .map(|shown| shown.alias.clone())
            .or_else(|| self.head(doc, &content.for_));
        let label = owner
            .as_ref()
            .map(|key| key[2..].to_owned())
            .unwrap_or_else(|| "a foreign type".into());
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
        let (head, clause) = match self.impl_head(scope, doc, content) {
            Ok(head) => head,
            Err(why) => {
                let name = content
                    .trait_
                    .as_ref()
                    .map(|path| path.path.as_str())
                    .unwrap_or("inherent");
                report.skip(format!("impl {name} for {label}"), &why);
                if content.trait_.is_none() {
                    report.methods.entry(label).or_default().1 += content.items.len();
                }
                return None;
            }
        };
        let mut body = String::new();
        let mut found = vec![];
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
                    match text {
                        Ok(text) => body.push_str(&text),
                        Err(why) => {
                            report.skip(format!("impl {head}"), &why);
                            return None;
                        }
                    }
                }
                ItemEnum::Function(_) => {
                    if required.is_some_and(|names| !names.contains(&name.as_str()))
                        || definition.as_ref().is_some_and(|key| self.left_out_method(key, &name))
                    {
                        continue;
                    }
                    let inherent = content.trait_.is_none();
                    if inherent {
                        report.methods.entry(label.clone()).or_default().1 += 1;
                    }
                    let how = if inherent { self.how_much } else { Docs::None };
                    let visibility = if inherent { "pub " } else { "" };
                    match scope.attempt(|scope| items::function(scope, doc, item, visibility, true, how)) {
                        Ok(text) => {
                            body.push_str(&text);
                            if inherent {
                                report.methods.entry(label.clone()).or_default().0 += 1;
                                found.push(*id);
                            }
                        }
                        Err(why) if inherent => report.skip(format!("{label}::{name}"), &why),
                        Err(why) if required.is_some() => {
                            report.skip(format!("impl {head}"), &why);
                            return None;
                        }
                        Err(_) => {}
                    }
                }
                _ => {}
            }
        }
        if content.trait_.is_none() && body.is_empty() {
            return None;
        }
        checks.extend(found.into_iter().map(|function| Check::Method {
            doc,
            implementation: id,
            function,
            shown: shown.clone(),
        }));
        if content.trait_.is_some() {
            checks.push(Check::Implementation {
                doc,
                implementation: id,
                shown: shown.clone(),
            });
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
