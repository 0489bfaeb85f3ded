//! What the header has, and its text.

use crate::items::{self, Docs};
use crate::render::{PRIVATE, Scope, Selection, where_clause};
use crate::universe::{Key, Target, Universe};
use rustdoc_types::{GenericArg, GenericArgs, Id, Impl, Item, ItemEnum, Trait, Type};
use std::collections::{BTreeMap, BTreeSet};

/// Traits of the standard library whose implementations go along, with the methods that each must have.
const STD_TRAITS: &[(&str, &[&str])] = &[
    ("Add", &["add"]), ("AddAssign", &["add_assign"]), ("AsMut", &["as_mut"]), ("AsRef", &["as_ref"]),
    ("BitAnd", &["bitand"]), ("BitOr", &["bitor"]), ("BitXor", &["bitxor"]), ("Borrow", &["borrow"]),
    ("Clone", &["clone"]), ("Copy", &[]), ("Debug", &["fmt"]), ("Default", &["default"]), ("Deref", &["deref"]),
    ("DerefMut", &["deref_mut"]), ("Display", &["fmt"]), ("Div", &["div"]), ("DoubleEndedIterator", &["next_back"]),
    ("Eq", &[]), ("Error", &[]), ("ExactSizeIterator", &[]), ("Extend", &["extend"]), ("From", &["from"]),
    ("FromIterator", &["from_iter"]), ("FromStr", &["from_str"]), ("Hash", &["hash"]), ("Index", &["index"]),
    ("IndexMut", &["index_mut"]), ("IntoIterator", &["into_iter"]), ("Iterator", &["next"]), ("Mul", &["mul"]),
    ("MulAssign", &["mul_assign"]), ("Neg", &["neg"]), ("Not", &["not"]), ("Ord", &["cmp"]), ("PartialEq", &["eq"]),
    ("PartialOrd", &["partial_cmp"]), ("Rem", &["rem"]), ("Sub", &["sub"]), ("SubAssign", &["sub_assign"]),
    ("Sum", &["sum"]), ("TryFrom", &["try_from"]),
];

/// Something that reality must agree to.
#[derive(Clone)]
pub enum Check {
    Function { key: Key },
    Method { doc: usize, implementation: Id, function: Id },
    TraitMethod { doc: usize, definition: Key, function: Id },
    Implementation { doc: usize, implementation: Id },
    Field { key: Key, field: Id },
    Variant { key: Key, variant: Id },
}

#[derive(Default)]
pub struct Report {
    /// Type or trait to methods in the header and methods in all.
    pub methods: BTreeMap<String, (usize, usize)>,
    /// Reason to what was skipped for it.
    pub skipped: BTreeMap<String, BTreeSet<String>>,
}

impl Report {
    fn skip(&mut self, what: String, why: &[String]) {
        let why = why.first().map(String::as_str).unwrap_or("unknown");
        self.skipped.entry(why.to_owned()).or_default().insert(what);
    }
}

pub struct Header<'a> {
    universe: &'a Universe,
    selection: Selection,
    full: Selection,
    left_out: BTreeSet<(Key, String)>,
    /// Methods that a trait of the header does not have.
    methods_out: BTreeSet<(Key, String)>,
    how_much: Docs,
    pub report: Report,
    pub checks: Vec<Check>,
    /// Items that were wanted and cannot be said.
    unsayable: BTreeSet<Key>,
}

impl<'a> Header<'a> {
    /// The header of `full` and of everything that their signatures name.
    pub fn new(universe: &'a Universe, full: &Selection, how_much: Docs) -> Header<'a> {
        let mut header = Header {
            universe,
            selection: full.clone(),
            full: full.clone(),
            left_out: BTreeSet::new(),
            methods_out: BTreeSet::new(),
            how_much,
            report: Report::default(),
            checks: vec![],
            unsayable: BTreeSet::new(),
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

    pub fn scope(&self, root: &'static str) -> Scope<'_> {
        Scope::new(self.universe, &self.selection, &self.left_out, root)
    }

    pub fn left_out_method(&self, definition: &str, name: &str) -> bool {
        self.is_private(definition) || self.methods_out.contains(&(definition.to_owned(), name.to_owned()))
    }

    /// Whether an item is of a crate that only bounds name; of those, methods do not matter.
    fn is_private(&self, key: &str) -> bool {
        self.universe.home(key).is_some_and(|home| PRIVATE.contains(&home[0].as_str()))
    }

    pub fn left_out_type(&self, doc: usize, definition: Id, name: &str) -> bool {
        match self.universe.resolve(doc, definition) {
            Some(Target::Item(key)) => self.left_out.contains(&(key, name.to_owned())),
            _ => false,
        }
    }

    /// The items that the selected ones name and the header has not yet.
    fn wanted(&self, full: &Selection) -> BTreeSet<Key> {
        let scope = self.scope("tubelab");
        for key in &self.selection {
            let Some((doc, item)) = self.universe.get(key) else { continue };
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
                        let Some(item) = self.universe.item(doc, *id) else { continue };
                        if let ItemEnum::AssocType { bounds, .. } = &item.inner {
                            scope.bounds(doc, bounds);
                        } else if full.contains(key) {
                            items::function(&scope, doc, item, "", true, Docs::Short);
                        }
                    }
                }
                _ if !full.contains(key) => {}
                ItemEnum::Function(_) => {
                    items::function(&scope, doc, item, "", true, Docs::Short);
                }
                ItemEnum::Struct(content) => {
                    items::structure(&scope, doc, item, content, "X", Docs::Short);
                }
                ItemEnum::Enum(content) => {
                    items::enumeration(&scope, doc, item, content, "X", Docs::Short);
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
                            items::function(&scope, doc, item, "", true, Docs::Short);
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

    /// Every `impl` block that a person wrote or derived.
    fn implementations(&self) -> Vec<(usize, Id, &'a Impl)> {
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
    fn head(&self, doc: usize, ty: &Type) -> Option<Key> {
        match ty {
            Type::ResolvedPath(path) => match self.universe.resolve(doc, path.id)? {
                Target::Item(key) => match self.universe.get(&key) {
                    Some((home, Item { inner: ItemEnum::TypeAlias(alias), .. })) if !self.selection.contains(&key) => {
                        self.head(home, &alias.type_)
                    }
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

    fn is_one_of(&self, doc: usize, id: Id, keys: &Selection) -> bool {
        matches!(self.universe.resolve(doc, id), Some(Target::Item(key)) if keys.contains(&key))
    }

    fn is_shown_trait(&self, doc: usize, id: Id) -> bool {
        match self.universe.resolve(doc, id) {
            Some(Target::Std(path)) => std_methods(&path).is_some(),
            Some(Target::Item(key)) => self.selection.contains(&key),
            None => false,
        }
    }

    /// The head of an implementation: (`impl<T> Trait<T> for X<T>`, its where clause).
    fn impl_head(&self, scope: &Scope, doc: usize, content: &Impl) -> Result<(String, String), Vec<String>> {
        scope.attempt(|scope| {
            let params = scope.params(doc, &content.generics.params, false);
            let of = content.trait_.as_ref().map(|path| format!("{} for ", scope.path(doc, path)));
            let definition = content.trait_.as_ref().and_then(|path| self.universe.resolve(doc, path.id));
            let is_unsafe = match definition {
                Some(Target::Item(key)) => {
                    matches!(self.universe.get(&key), Some((_, Item { inner: ItemEnum::Trait(t), .. })) if t.is_unsafe)
                }
                _ => false,
            };
            let unsafety = if is_unsafe { "unsafe " } else { "" };
            let owner = scope.ty(doc, &content.for_);
            let clause = where_clause(&scope.predicates(doc, &content.generics));
            (format!("{unsafety}impl{params} {}{owner}", of.unwrap_or_default()), clause)
        })
    }

    /// Takes away from the traits what some implementation cannot say. True when something was taken.
    fn leave_out(&mut self) -> bool {
        let mut types = self.left_out.clone();
        let mut methods = self.methods_out.clone();
        {
            let scope = self.scope("tubelab");
            for key in &self.selection {
                let Some((doc, item)) = self.universe.get(key) else { continue };
                let ItemEnum::Trait(content) = &item.inner else { continue };
                for id in &content.items {
                    let Some(item) = self.universe.item(doc, *id) else { continue };
                    if matches!(item.inner, ItemEnum::Function(_))
                        && scope.attempt(|scope| items::function(scope, doc, item, "", true, Docs::Short)).is_err()
                    {
                        methods.insert((key.clone(), item.name.clone().unwrap_or_default()));
                    }
                }
            }
            for (doc, _, content) in self.implementations() {
                let Some(path) = &content.trait_ else { continue };
                let Some(Target::Item(definition)) = self.universe.resolve(doc, path.id) else { continue };
                if !self.selection.contains(&definition) || self.impl_head(&scope, doc, content).is_err() {
                    continue;
                }
                for id in &content.items {
                    let Some(item) = self.universe.item(doc, *id) else { continue };
                    let name = item.name.clone().unwrap_or_default();
                    match &item.inner {
                        ItemEnum::AssocType { type_: Some(ty), .. } => {
                            if scope.attempt(|scope| scope.ty(doc, ty)).is_err() {
                                types.insert((definition.clone(), name));
                            }
                        }
                        ItemEnum::Function(_) => {
                            let text = scope.attempt(|scope| items::function(scope, doc, item, "", true, Docs::Short));
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
    fn prune(&mut self) -> bool {
        let unsayable: BTreeSet<Key> = {
            let scope = self.scope("tubelab");
            let mut report = Report::default();
            let known = |key: &&Key| self.universe.get(key).is_some();
            let defined = |key: &&Key| self.define(&scope, key, "X", &mut report).is_none();
            let mut keys: BTreeSet<Key> = self.selection.iter().filter(known).filter(defined).cloned().collect();
            keys.extend(self.half_known(&scope));
            keys
        };
        for key in &unsayable {
            self.selection.remove(key);
            self.unsayable.insert(key.clone());
        }
        !unsayable.is_empty()
    }

    /// Traits of which some implementation depends on what is private: whether a type has them cannot be told.
    fn half_known(&self, scope: &Scope) -> BTreeSet<Key> {
        let mut keys = BTreeSet::new();
        for (doc, _, content) in self.implementations() {
            let Some(path) = &content.trait_ else { continue };
            let Some(Target::Item(key)) = self.universe.resolve(doc, path.id) else { continue };
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

    fn is_provided(&self, definition: &str, name: &str) -> bool {
        let Some((doc, Item { inner: ItemEnum::Trait(content), .. })) = self.universe.get(definition) else { return true };
        content.items.iter().filter_map(|id| self.universe.item(doc, *id)).any(|item| {
            item.name.as_deref() == Some(name) && matches!(&item.inner, ItemEnum::Function(f) if f.has_body)
        })
    }

    /// The text of every module, by its path.
    pub fn modules(&mut self) -> BTreeMap<Vec<String>, String> {
        self.checks.clear();
        self.report = Report::default();
        let universe = self.universe;
        let mut places: Vec<_> = universe.tree().keys().cloned().collect();
        places.sort_by_key(|path| (path.len(), path.clone()));
        let mut seen = BTreeSet::new();
        let mut blocks = self.place_implementations();
        let mut modules = BTreeMap::new();
        for place in places {
            let (module, exports) = &universe.tree()[&place];
            let again = !seen.insert((module.0, module.1.0));
            let mut names = BTreeMap::new();
            let mut defined = vec![];
            let mut reexports = String::new();
            for ((space, name), target) in exports {
                match target {
                    Target::Std(path) if !again && path.matches("::").count() > 1 => {
                        reexports.push_str(&import("pub ", path, name));
                        names.insert(name.clone(), path.clone());
                    }
                    Target::Std(_) => {}
                    Target::Item(key) if self.selection.contains(key) => {
                        let Some(home) = universe.home(key) else { continue };
                        let full = self.scope("crate").full_path(home);
                        let here = home[..home.len() - 1] == place[..] && home.last() == Some(name);
                        if here && universe.get(key).is_some() {
                            defined.push((key.clone(), name.clone()));
                        } else if !again && *space != 'm' {
                            reexports.push_str(&import("pub ", &full, name));
                        } else {
                            continue;
                        }
                        if *space == 't' {
                            names.insert(name.clone(), full);
                        }
                    }
                    Target::Item(key) => {
                        let is_module = universe.get(key).is_some_and(|(_, i)| matches!(i.inner, ItemEnum::Module(_)));
                        if is_module {
                            let inner: Vec<_> = place.iter().chain([name]).cloned().collect();
                            names.insert(name.clone(), self.scope("crate").full_path(&inner));
                        }
                    }
                }
            }
            let blocks = blocks.remove(&place).unwrap_or_default();
            let text = self.write(&defined, &blocks, names, &reexports);
            if !text.trim().is_empty() {
                modules.insert(place, text);
            }
        }
        modules
    }

    /// One module: imports, re-exports, definitions, implementations.
    fn write(
        &mut self,
        defined: &[(Key, String)],
        blocks: &[(usize, Id)],
        names: BTreeMap<String, String>,
        reexports: &str,
    ) -> String {
        let mut report = std::mem::take(&mut self.report);
        let mut checks = std::mem::take(&mut self.checks);
        let mut definitions = String::new();
        let mut implementations = BTreeSet::new();
        let imports = {
            let scope = self.scope("crate");
            *scope.names.borrow_mut() = names;
            for (key, name) in defined {
                if let (Some(text), Some((doc, item))) =
                    (self.define(&scope, key, name, &mut report), self.universe.get(key))
                {
                    definitions.push_str(&text);
                    self.check_definition(doc, key, item, &mut report, &mut checks);
                }
            }
            for (doc, id) in blocks {
                implementations.extend(self.implementation(&scope, *doc, *id, &mut report, &mut checks));
            }
            scope.imports.take()
        };
        self.report = report;
        self.checks = checks;
        let imports: String = imports.iter().map(|path| format!("use {path};\n")).collect();
        let implementations: String = implementations.into_iter().collect();
        format!("{imports}{reexports}\n{definitions}{implementations}")
    }

    /// The definition of an item, or None when it cannot be said.
    fn define(&self, scope: &Scope, key: &Key, name: &str, report: &mut Report) -> Option<String> {
        let (doc, item) = self.universe.get(key)?;
        let how = self.how_much;
        let text = scope.attempt(|scope| match &item.inner {
            ItemEnum::Struct(content) => items::structure(scope, doc, item, content, name, how),
            ItemEnum::Enum(content) => items::enumeration(scope, doc, item, content, name, how),
            ItemEnum::Function(_) => items::function(scope, doc, item, "pub ", true, how),
            ItemEnum::TypeAlias(_) => items::alias(scope, doc, item, name, how),
            ItemEnum::Constant { .. } => items::constant(scope, doc, item, how),
            ItemEnum::Trait(content) => self.definition_of_trait(scope, doc, item, content, name),
            _ => {
                scope.missing.borrow_mut().push("neither type, trait, function nor constant".into());
                String::new()
            }
        });
        text.map_err(|why| report.skip(key[2..].to_owned(), &why)).ok()
    }

    fn check_definition(&self, doc: usize, key: &Key, item: &Item, report: &mut Report, checks: &mut Vec<Check>) {
        match &item.inner {
            ItemEnum::Function(_) => checks.push(Check::Function { key: key.clone() }),
            ItemEnum::Struct(content) => {
                let fields: Vec<Id> = match &content.kind {
                    rustdoc_types::StructKind::Plain { fields, .. } => fields.clone(),
                    rustdoc_types::StructKind::Tuple(fields) => fields.iter().flatten().copied().collect(),
                    rustdoc_types::StructKind::Unit => vec![],
                };
                checks.extend(fields.into_iter().map(|field| Check::Field { key: key.clone(), field }));
            }
            ItemEnum::Enum(content) => {
                checks.extend(content.variants.iter().map(|id| Check::Variant { key: key.clone(), variant: *id }));
            }
            ItemEnum::Trait(content) => {
                let functions: Vec<_> = content
                    .items
                    .iter()
                    .filter(|id| {
                        matches!(self.universe.item(doc, **id).map(|item| &item.inner), Some(ItemEnum::Function(_)))
                    })
                    .collect();
                let entry = report.methods.entry(key[2..].to_owned()).or_default();
                for id in functions {
                    let name = self.universe.item(doc, *id).and_then(|item| item.name.clone()).unwrap_or_default();
                    entry.1 += 1;
                    if !self.left_out_method(key, &name) {
                        entry.0 += 1;
                        checks.push(Check::TraitMethod { doc, definition: key.clone(), function: *id });
                    }
                }
            }
            _ => {}
        }
    }

    fn definition_of_trait(&self, scope: &Scope, doc: usize, item: &Item, content: &Trait, name: &str) -> String {
        let key = match self.universe.resolve(doc, item.id) {
            Some(Target::Item(key)) => key,
            _ => return String::new(),
        };
        let params = scope.params(doc, &content.generics.params, true);
        // A supertrait that the header does not have is dropped: less is promised, nothing wrong.
        let kept = |bounds: &[rustdoc_types::GenericBound]| -> String {
            let kept: Vec<_> =
                bounds.iter().filter_map(|bound| scope.kept_bound(doc, bound)).collect();
            if kept.is_empty() { String::new() } else { format!(": {}", kept.join(" + ")) }
        };
        scope.lenient.set(true);
        let supertraits = kept(&content.bounds);
        let clause = where_clause(&scope.predicates(doc, &content.generics));
        scope.lenient.set(false);
        let unsafety = if content.is_unsafe { "unsafe " } else { "" };
        let mut body = String::new();
        for id in &content.items {
            let Some(item) = self.universe.item(doc, *id) else { continue };
            let name = item.name.clone().unwrap_or_default();
            match &item.inner {
                ItemEnum::AssocType { generics, bounds, .. } if !self.left_out.contains(&(key.clone(), name.clone())) => {
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
        format!("{}pub {unsafety}trait {name}{params}{supertraits}{clause} {{\n{body}}}\n", items::docs(item, self.how_much))
    }

    /// The module in which each implementation is written: its type's, or else its trait's.
    fn place_implementations(&self) -> BTreeMap<Vec<String>, Vec<(usize, Id)>> {
        let mut places: BTreeMap<Vec<String>, Vec<(usize, Id)>> = BTreeMap::new();
        for (doc, id, content) in self.implementations() {
            let trait_key = content.trait_.as_ref().and_then(|path| match self.universe.resolve(doc, path.id) {
                Some(Target::Item(key)) => Some(key),
                _ => None,
            });
            let local = |key: &Key| self.universe.get(key).is_some() && self.selection.contains(key);
            let first = self.head(doc, &content.for_).filter(local).or(trait_key.filter(local));
            let argument = || {
                let args = content.trait_.as_ref()?.args.as_deref()?;
                let GenericArgs::AngleBracketed { args, .. } = args else { return None };
                args.iter().find_map(|arg| match arg {
                    GenericArg::Type(ty) => self.head(doc, ty).filter(local),
                    _ => None,
                })
            };
            let Some(home) = first.or_else(argument).and_then(|key| self.universe.home(&key).map(<[String]>::to_vec))
            else {
                continue;
            };
            places.entry(home[..home.len() - 1].to_vec()).or_default().push((doc, id));
        }
        places
    }

    fn implementation(
        &self,
        scope: &Scope,
        doc: usize,
        id: Id,
        report: &mut Report,
        checks: &mut Vec<Check>,
    ) -> Option<String> {
        let ItemEnum::Impl(content) = &self.universe.item(doc, id)?.inner else { return None };
        let owner = self.head(doc, &content.for_);
        let label = owner.as_ref().map(|key| key[2..].to_owned()).unwrap_or_else(|| "a foreign type".into());
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
                let name = content.trait_.as_ref().map(|path| path.path.as_str()).unwrap_or("inherent");
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
            let Some(item) = self.universe.item(doc, *id) else { continue };
            let name = item.name.clone().unwrap_or_default();
            match &item.inner {
                ItemEnum::AssocType { generics, type_: Some(ty), .. } => {
                    if definition.as_ref().is_some_and(|key| self.left_out.contains(&(key.clone(), name.clone()))) {
                        continue;
                    }
                    let text = scope.attempt(|scope| {
                        let params = scope.params(doc, &generics.params, false);
                        let clause = where_clause(&scope.predicates(doc, generics));
                        let ty = scope.ty(doc, ty);
                        let ty = if ty == scope.ty(doc, &content.for_) { "Self" } else { &ty };
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
        checks.extend(found.into_iter().map(|function| Check::Method { doc, implementation: id, function }));
        if content.trait_.is_some() {
            checks.push(Check::Implementation { doc, implementation: id });
        }
        Some(format!("{head}{clause} {{\n{body}}}\n"))
    }
}

fn std_methods(path: &str) -> Option<&'static [&'static str]> {
    let name = path.rsplit("::").next()?;
    STD_TRAITS.iter().find(|(known, _)| *known == name).map(|(_, methods)| *methods)
}

fn import(visibility: &str, path: &str, name: &str) -> String {
    let plain = path.rsplit("::").next() == Some(name);
    if plain { format!("{visibility}use {path};\n") } else { format!("{visibility}use {path} as {name};\n") }
}
