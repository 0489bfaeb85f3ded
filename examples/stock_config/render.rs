//! Types, bounds and generics as Rust text.

use crate::items;
use crate::std_names::{PRELUDE, WITH_LIFETIME};
use crate::universe::{Key, Target, Universe};
use rustdoc_types::{
    AssocItemConstraint, AssocItemConstraintKind, GenericArg, GenericArgs, GenericParamDefKind, Id, ItemEnum, Path,
    Term, Type,
};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// Which items the header has; a signature may name no other.
pub type Selection = BTreeSet<Key>;

/// Renders what belongs to one module. What cannot be said is noted in `missing`, and the text is then of no use.
pub struct Scope<'a> {
    pub universe: &'a Universe,
    pub selection: &'a Selection,
    /// In the header: every item that has a path in reality.
    pub everything: Option<&'a Selection>,
    /// The names that the module has, by its exports or by its imports: short name to full path.
    pub names: RefCell<BTreeMap<String, String>>,
    pub imports: RefCell<BTreeSet<String>>,
    pub missing: RefCell<Vec<String>>,
    /// Every item that was ever missing.
    pub wanted: RefCell<BTreeSet<Key>>,
    /// What stands for type parameters: an alias shows a generic type with fixed ones.
    pub substitutes: RefCell<BTreeMap<String, String>>,
    /// The type that an alias shows, the alias, and the type's parameters there.
    pub shown_as: RefCell<Option<(Key, Key, String)>>,
    /// Leaves out what cannot be said of a bound: less is promised, nothing wrong.
    pub lenient: Cell<bool>,
    /// Associated types that the header leaves out: trait key and name.
    pub left_out: &'a BTreeSet<(Key, String)>,
}

/// Crates whose items have no path in tubelab, but appear in its signatures.
pub const PRIVATE: &[&str] = &["chrono", "either", "num_traits", "polars_arrow"];

impl<'a> Scope<'a> {
    pub fn new(universe: &'a Universe, selection: &'a Selection, left_out: &'a BTreeSet<(Key, String)>) -> Scope<'a> {
        Scope {
            universe,
            selection,
            everything: None,
            left_out,
            names: Default::default(),
            imports: Default::default(),
            missing: Default::default(),
            wanted: Default::default(),
            substitutes: Default::default(),
            shown_as: Default::default(),
            lenient: Cell::new(false),
        }
    }

    /// The text of something, or what stands in its way.
    pub fn attempt<T>(&self, text: impl FnOnce(&Scope<'a>) -> T) -> Result<T, Vec<String>> {
        let before = std::mem::take(&mut *self.missing.borrow_mut());
        let imports = self.imports.borrow().clone();
        let names = self.names.borrow().clone();
        let result = text(self);
        let missing = std::mem::replace(&mut *self.missing.borrow_mut(), before);
        if missing.is_empty() {
            return Ok(result);
        }
        *self.imports.borrow_mut() = imports;
        *self.names.borrow_mut() = names;
        Err(missing)
    }

    /// Whether reality can say what the header cannot. A condition of that kind is left out of the header: it then
    /// finds a method where the compiler would explain why it does not apply.
    pub fn is_real(&self, text: impl FnOnce(&Scope) -> String) -> bool {
        let Some(everything) = self.everything else {
            return false;
        };
        let nothing = BTreeSet::new();
        let scope = Scope {
            substitutes: self.substitutes.clone(),
            shown_as: self.shown_as.clone(),
            ..Scope::new(self.universe, everything, &nothing)
        };
        scope.attempt(text).is_ok()
    }

    pub fn miss(&self, what: impl Into<String>) -> String {
        self.missing.borrow_mut().push(what.into());
        String::new()
    }

    /// The shortest way to write a full path in this module.
    pub fn shorten(&self, full: String) -> String {
        let short = full.rsplit("::").next().unwrap_or(&full).to_owned();
        let mut names = self.names.borrow_mut();
        match names.get(&short) {
            Some(known) if *known == full => short,
            Some(_) => full,
            None if PRELUDE.contains(&full.as_str()) => short,
            None if PRELUDE.iter().any(|path| path.rsplit("::").next() == Some(&short)) => full,
            None => {
                self.imports.borrow_mut().insert(full.clone());
                names.insert(short.clone(), full);
                short
            }
        }
    }

    /// Crates that only bounds name have no path in tubelab: the header has them in private.
    pub fn full_path(&self, home: &[String]) -> String {
        let private = home.first().is_some_and(|name| PRIVATE.contains(&name.as_str()));
        let root = if private { "crate::header" } else { "crate" };
        format!("{root}::{}", home.join("::"))
    }

    pub fn name(&self, doc: usize, id: Id, written: &str) -> String {
        let mut target = self.universe.resolve(doc, id);
        if let (Some(Target::Item(key)), Some((shown, alias, _))) = (&target, &*self.shown_as.borrow())
            && key == shown
        {
            target = Some(Target::Item(alias.clone()));
        }
        match target {
            Some(Target::Std(path)) => self.shorten(path),
            Some(Target::Item(key)) => match self.universe.home(&key) {
                Some(home) if self.selection.contains(&key) => self.shorten(self.full_path(home)),
                Some(_) => {
                    self.wanted.borrow_mut().insert(key.clone());
                    self.miss(key)
                }
                None => self.miss(format!("no public path: {key}")),
            },
            None => self.miss(format!("unknown: {written}")),
        }
    }

    /// How many lifetimes a type has in its declaration.
    pub fn lifetimes_of(&self, doc: usize, id: Id, name: &str) -> usize {
        match self.universe.resolve(doc, id) {
            Some(Target::Item(key)) => match self.universe.get(&key) {
                Some((_, item)) => {
                    let params = match crate::items::generics_of(&item.inner) {
                        Some(generics) => &generics.params,
                        None => return 0,
                    };
                    params
                        .iter()
                        .filter(|p| matches!(p.kind, GenericParamDefKind::Lifetime { .. }))
                        .count()
                }
                None => 0,
            },
            _ => WITH_LIFETIME.contains(&name.rsplit("::").next().unwrap_or(name)) as usize,
        }
    }

    pub fn path(&self, doc: usize, path: &Path) -> String {
        let name = self.name(doc, path.id, &path.path);
        let lifetimes = self.lifetimes_of(doc, path.id, &name);
        let key = match self.universe.resolve(doc, path.id) {
            Some(Target::Item(key)) => key,
            _ => String::new(),
        };
        let arguments = self.args(doc, path.args.as_deref(), lifetimes, &key);
        let expected = match &*self.shown_as.borrow() {
            Some((shown, _, expected)) if *shown == key => expected.clone(),
            _ => return format!("{name}{arguments}"),
        };
        if arguments == format!("<{expected}>") {
            name
        } else {
            self.miss("another form of a type that tubelab shows by an alias")
        }
    }

    pub fn args(&self, doc: usize, args: Option<&GenericArgs>, lifetimes: usize, owner: &str) -> String {
        let mut parts: Vec<String> = vec![];
        match args {
            Some(GenericArgs::Parenthesized { inputs, output }) => {
                let inputs: Vec<_> = inputs.iter().map(|input| self.ty(doc, input)).collect();
                let output = output.as_ref().map(|output| format!(" -> {}", self.ty(doc, output)));
                return format!("({}){}", inputs.join(", "), output.unwrap_or_default());
            }
            Some(GenericArgs::ReturnTypeNotation) => return self.miss("return type notation"),
            Some(GenericArgs::AngleBracketed { args, constraints }) => {
                for arg in args {
                    parts.push(match arg {
                        GenericArg::Lifetime(name) => name.to_owned(),
                        GenericArg::Type(ty) => self.ty(doc, ty),
                        GenericArg::Const(constant) => constant.expr.clone(),
                        GenericArg::Infer => "_".into(),
                    });
                }
                for constraint in constraints {
                    let text = self.attempt(|scope| scope.constraint(doc, constraint, owner));
                    match text {
                        Ok(text) => parts.push(text),
                        Err(_) if self.lenient.get() => {}
                        Err(why) => self.missing.borrow_mut().extend(why),
                    }
                }
            }
            None => {}
        }
        if !parts.iter().any(|part| part.starts_with('\'')) {
            for _ in 0..lifetimes {
                parts.insert(0, "'_".into());
            }
        }
        if parts.is_empty() {
            String::new()
        } else {
            format!("<{}>", parts.join(", "))
        }
    }

    /// What an alias stands for that the header does not have.
    pub fn expanded(&self, doc: usize, path: &Path) -> Option<String> {
        let Target::Item(key) = self.universe.resolve(doc, path.id)? else {
            return None;
        };
        let (home_doc, item) = self.universe.get(&key)?;
        let ItemEnum::TypeAlias(alias) = &item.inner else {
            return None;
        };
        if self.universe.home(&key).is_some() && !items::opaque(self, home_doc, item) {
            if self.selection.contains(&key) {
                return None;
            }
            self.wanted.borrow_mut().insert(key);
        } else if self.universe.home(&key).is_some() {
            return None;
        }
        let mut substitutes = BTreeMap::new();
        if let Some(GenericArgs::AngleBracketed { args, .. }) = path.args.as_deref() {
            let types = args.iter().filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(self.ty(doc, ty)),
                _ => None,
            });
            let names = alias
                .generics
                .params
                .iter()
                .filter(|param| matches!(param.kind, GenericParamDefKind::Type { .. }));
            substitutes.extend(names.map(|param| param.name.clone()).zip(types));
        }
        let before = self.substitutes.replace(substitutes);
        let text = self.ty(home_doc, &alias.type_);
        self.substitutes.replace(before);
        Some(text)
    }

    pub fn constraint(&self, doc: usize, constraint: &AssocItemConstraint, owner: &str) -> String {
        if self.left_out.contains(&(owner.to_owned(), constraint.name.clone())) {
            return self.miss(format!("associated type left out: {owner}::{}", constraint.name));
        }
        let name = format!(
            "{}{}",
            constraint.name,
            self.args(doc, constraint.args.as_deref(), 0, "")
        );
        match &constraint.binding {
            AssocItemConstraintKind::Equality(Term::Type(ty)) => format!("{name} = {}", self.ty(doc, ty)),
            AssocItemConstraintKind::Equality(Term::Constant(constant)) => format!("{name} = {}", constant.expr),
            AssocItemConstraintKind::Constraint(bounds) => format!("{name}: {}", self.bounds(doc, bounds)),
        }
    }

    pub fn ty(&self, doc: usize, ty: &Type) -> String {
        match ty {
            Type::ResolvedPath(path) => match self.expanded(doc, path) {
                Some(text) => text,
                None => self.path(doc, path),
            },
            Type::DynTrait(object) => {
                let mut parts: Vec<_> = object.traits.iter().map(|poly| self.poly_trait(doc, poly)).collect();
                parts.extend(object.lifetime.as_deref().map(|name| name.to_owned()));
                format!("dyn {}", parts.join(" + "))
            }
            Type::Generic(name) if self.substitutes.borrow().contains_key(name) => {
                self.substitutes.borrow()[name].clone()
            }
            Type::Generic(name) | Type::Primitive(name) if name != "never" => name.clone(),
            Type::Primitive(_) => "!".into(),
            Type::Generic(name) => name.clone(),
            Type::FunctionPointer(pointer) => {
                let inputs: Vec<_> = pointer.sig.inputs.iter().map(|(_, ty)| self.ty(doc, ty)).collect();
                let output = pointer
                    .sig
                    .output
                    .as_ref()
                    .map(|output| format!(" -> {}", self.ty(doc, output)));
                let binder = self.binder(doc, &pointer.generic_params);
                let unsafety = if pointer.header.is_unsafe { "unsafe " } else { "" };
                format!(
                    "{binder}{unsafety}fn({}){}",
                    inputs.join(", "),
                    output.unwrap_or_default()
                )
            }
            Type::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.ty(doc, part)).collect();
                if parts.len() == 1 {
                    format!("({},)", parts[0])
                } else {
                    format!("({})", parts.join(", "))
                }
            }
            Type::Slice(inner) => format!("[{}]", self.ty(doc, inner)),
            Type::Array { type_, len } => format!("[{}; {len}]", self.ty(doc, type_)),
            Type::ImplTrait(bounds) => format!("impl {}", self.bounds(doc, bounds)),
            Type::Infer => "_".into(),
            Type::RawPointer { is_mutable, type_ } => {
                format!("*{} {}", if *is_mutable { "mut" } else { "const" }, self.ty(doc, type_))
            }
            Type::BorrowedRef {
                lifetime,
                is_mutable,
                type_,
            } => {
                let lifetime = lifetime.as_deref().filter(|name| *name != "'_");
                let mut inner = self.ty(doc, type_);
                if inner.starts_with("dyn ") && inner.contains(" + ") || inner.starts_with("impl ") {
                    inner = format!("({inner})");
                }
                let lifetime = lifetime.map(|name| format!("{name} ")).unwrap_or_default();
                format!("&{lifetime}{}{inner}", if *is_mutable { "mut " } else { "" })
            }
            Type::QualifiedPath {
                name,
                args,
                self_type,
                trait_,
            } => {
                let args = self.args(doc, args.as_deref(), 0, "");
                let owner = self.ty(doc, self_type);
                let Some(trait_) = trait_ else {
                    return format!("{owner}::{name}{args}");
                };
                let key = match self.universe.resolve(doc, trait_.id) {
                    Some(Target::Item(key)) => key,
                    _ => String::new(),
                };
                if self.left_out.contains(&(key.clone(), name.clone())) {
                    return self.miss(format!("associated type left out: {key}::{name}"));
                }
                let bare = trait_.args.as_deref().is_none_or(
                    |args| matches!(args, GenericArgs::AngleBracketed { args, constraints } if args.is_empty() && constraints.is_empty()),
                );
                let substituted =
                    matches!(&**self_type, Type::Generic(name) if self.substitutes.borrow().contains_key(name));
                let trait_ = self.path(doc, trait_);
                if matches!(&**self_type, Type::Generic(_)) && bare && !substituted {
                    return format!("{owner}::{name}{args}");
                }
                format!("<{owner} as {trait_}>::{name}{args}")
            }
            Type::Pat { .. } => self.miss("pattern type"),
        }
    }
}
