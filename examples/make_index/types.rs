//! Types in two spellings: for the kernel to reckon with, and for a reader.

use crate::world::{Space, World};
use rustdoc_types::{
    AssocItemConstraint, AssocItemConstraintKind, Function, GenericArg, GenericArgs, GenericBound, GenericParamDefKind,
    Generics, ItemEnum, Path, Term, TraitBoundModifier, Type, WherePredicate,
};
use std::collections::{BTreeMap, BTreeSet};

/// What stands for generic names: `Self` and the parameters of an alias.
pub type Names = BTreeMap<String, String>;

/// Results by other names, of crates that are not read together with the one that uses them.
const RESULTS: &[(&str, &str)] = &[
    ("core::fmt::Result", "core::fmt::Error"),
    ("polars_error::PolarsResult", "polars_error::PolarsError"),
    ("serde_json::error::Result", "serde_json::error::Error"),
    ("std::io::error::Result", "std::io::error::Error"),
];

impl World {
    /// The spelling of `std::any::type_name`, and beyond it: `%T` a parameter, `@Item<T>` an associated type,
    /// `@iter<T>` some iterator over T, `@fn<A,B>` a function of A that gives B.
    pub fn encode(&self, krate: &str, ty: &Type, names: &Names) -> String {
        let all = |types: &[Type]| {
            types
                .iter()
                .map(|ty| self.encode(krate, ty, names))
                .collect::<Vec<_>>()
                .join(",")
        };
        match ty {
            Type::ResolvedPath(path) => self.encode_path(krate, path, names),
            Type::Generic(name) => names.get(name).cloned().unwrap_or_else(|| format!("%{name}")),
            Type::Primitive(name) if name == "never" => "!".into(),
            Type::Primitive(name) => name.clone(),
            Type::BorrowedRef { is_mutable, type_, .. } => {
                format!(
                    "&{}{}",
                    if *is_mutable { "mut " } else { "" },
                    self.encode(krate, type_, names)
                )
            }
            Type::Tuple(types) => format!("({})", all(types)),
            Type::Slice(ty) => format!("[{}]", self.encode(krate, ty, names)),
            Type::Array { type_, len } => format!("[{}; {len}]", self.encode(krate, type_, names)),
            Type::QualifiedPath { name, self_type, .. } => format!("@{name}<{}>", self.encode(krate, self_type, names)),
            Type::ImplTrait(bounds) => self
                .encode_bounds(krate, bounds, names)
                .unwrap_or_else(|| "@impl".into()),
            Type::DynTrait(object) => match object.traits.first() {
                Some(first) => self
                    .encode_bound(krate, &first.trait_, names)
                    .unwrap_or_else(|| format!("dyn {}", self.path(krate, first.trait_.id).unwrap_or_default())),
                None => "@dyn".into(),
            },
            Type::FunctionPointer(pointer) => {
                let inputs: Vec<Type> = pointer.sig.inputs.iter().map(|(_, ty)| ty.clone()).collect();
                let output = pointer.sig.output.as_ref();
                format!(
                    "@fn<({}),{}>",
                    all(&inputs),
                    output.map_or("()".into(), |ty| self.encode(krate, ty, names))
                )
            }
            _ => "@other".into(),
        }
    }

    fn encode_path(&self, krate: &str, path: &Path, names: &Names) -> String {
        let defined = self.path(krate, path.id).unwrap_or_else(|| path.path.clone());
        let args: Vec<String> = type_args(path.args.as_deref())
            .iter()
            .map(|ty| self.encode(krate, ty, names))
            .collect();
        if let Some((home, item)) = self.get(Space::Type, &defined)
            && let ItemEnum::TypeAlias(alias) = &item.inner
        {
            let mut inner = Names::new();
            let types = alias.generics.params.iter().filter_map(|param| match &param.kind {
                GenericParamDefKind::Type { default, .. } => Some((&param.name, default)),
                _ => None,
            });
            for (number, (name, default)) in types.enumerate() {
                let default = || default.as_ref().map(|ty| self.encode(home, ty, &Names::new()));
                let value = args.get(number).cloned().or_else(default);
                inner.insert(name.clone(), value.unwrap_or_else(|| "_".into()));
            }
            return self.encode(home, &alias.type_, &inner);
        }
        if let Some((_, error)) = RESULTS.iter().find(|(alias, _)| *alias == defined) {
            let value = args.first().map_or("()", String::as_str);
            return format!("core::result::Result<{value},{error}>");
        }
        if args.is_empty() {
            defined
        } else {
            format!("{defined}<{}>", args.join(","))
        }
    }

    /// The one bound that tells what a value is: an iterator or a function.
    fn encode_bounds(&self, krate: &str, bounds: &[GenericBound], names: &Names) -> Option<String> {
        bounds.iter().find_map(|bound| match bound {
            GenericBound::TraitBound { trait_, .. } => self.encode_bound(krate, trait_, names),
            _ => None,
        })
    }

    fn encode_bound(&self, krate: &str, bound: &Path, names: &Names) -> Option<String> {
        match bound.args.as_deref()? {
            GenericArgs::Parenthesized { inputs, output } => {
                let inputs: Vec<String> = inputs.iter().map(|ty| self.encode(krate, ty, names)).collect();
                let output = output.as_ref().map_or("()".into(), |ty| self.encode(krate, ty, names));
                Some(format!("@fn<({}),{output}>", inputs.join(",")))
            }
            GenericArgs::AngleBracketed { constraints, .. } => {
                let item = constraints.iter().find(|one| one.name == "Item").and_then(equality)?;
                Some(format!("@iter<{}>", self.encode(krate, item, names)))
            }
            GenericArgs::ReturnTypeNotation => None,
        }
    }

    /// For functions with parameters of type: what each argument has to be, so that they can be told from a call.
    pub fn encode_args(&self, krate: &str, function: &Function, names: &Names) -> String {
        let generics = &function.generics;
        let has_types = generics
            .params
            .iter()
            .any(|param| matches!(param.kind, GenericParamDefKind::Type { .. }));
        let closures = |ty: &Type| matches!(ty, Type::ImplTrait(_));
        if !has_types && !function.sig.inputs.iter().any(|(_, ty)| closures(ty)) {
            return String::new();
        }
        let mut inputs = vec![];
        for (name, ty) in &function.sig.inputs {
            if name == "self" {
                continue;
            }
            let bounds = match ty {
                Type::Generic(name) => bounds_of(generics, name),
                _ => vec![],
            };
            let told = self.encode_bounds(krate, &bounds, names);
            inputs.push(told.unwrap_or_else(|| self.encode(krate, ty, names)));
        }
        inputs.join(";")
    }
}

/// All bounds of a parameter, wherever they stand.
fn bounds_of(generics: &Generics, name: &str) -> Vec<GenericBound> {
    let mut all = vec![];
    for param in &generics.params {
        if let GenericParamDefKind::Type { bounds, .. } = &param.kind
            && param.name == name
        {
            all.extend(bounds.iter().cloned());
        }
    }
    for predicate in &generics.where_predicates {
        if let WherePredicate::BoundPredicate {
            type_: Type::Generic(of),
            bounds,
            ..
        } = predicate
            && of == name
        {
            all.extend(bounds.iter().cloned());
        }
    }
    all
}

pub fn type_args(args: Option<&GenericArgs>) -> Vec<&Type> {
    match args {
        Some(GenericArgs::AngleBracketed { args, .. }) => args
            .iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        _ => vec![],
    }
}

fn equality(constraint: &AssocItemConstraint) -> Option<&Type> {
    match &constraint.binding {
        AssocItemConstraintKind::Equality(Term::Type(ty)) => Some(ty),
        _ => None,
    }
}

/// A type as a reader wants it: last names only, no lifetimes.
pub fn show(ty: &Type) -> String {
    let all = |types: &[Type]| types.iter().map(show).collect::<Vec<_>>().join(", ");
    match ty {
        Type::ResolvedPath(path) => show_path(path),
        Type::Generic(name) => name.clone(),
        Type::Primitive(name) if name == "never" => "!".into(),
        Type::Primitive(name) => name.clone(),
        Type::BorrowedRef { is_mutable, type_, .. } => {
            format!("&{}{}", if *is_mutable { "mut " } else { "" }, show(type_))
        }
        Type::RawPointer { is_mutable, type_ } => {
            format!("*{} {}", if *is_mutable { "mut" } else { "const" }, show(type_))
        }
        Type::Tuple(types) => format!("({})", all(types)),
        Type::Slice(ty) => format!("[{}]", show(ty)),
        Type::Array { type_, len } => format!("[{}; {len}]", show(type_)),
        Type::QualifiedPath { name, self_type, .. } => format!("{}::{name}", show(self_type)),
        Type::ImplTrait(bounds) => format!("impl {}", show_bounds(bounds)),
        Type::DynTrait(object) => {
            let traits: Vec<_> = object.traits.iter().map(|one| show_path(&one.trait_)).collect();
            format!("dyn {}", traits.join(" + "))
        }
        Type::FunctionPointer(pointer) => {
            let inputs: Vec<_> = pointer.sig.inputs.iter().map(|(_, ty)| show(ty)).collect();
            let output = pointer
                .sig
                .output
                .as_ref()
                .map(|ty| format!(" -> {}", show(ty)))
                .unwrap_or_default();
            format!("fn({}){output}", inputs.join(", "))
        }
        Type::Infer | Type::Pat { .. } => "_".into(),
    }
}

fn show_path(path: &Path) -> String {
    let name = path.path.rsplit("::").next().unwrap_or_default();
    match path.args.as_deref() {
        Some(GenericArgs::Parenthesized { inputs, output }) => {
            let inputs: Vec<_> = inputs.iter().map(show).collect();
            let output = output
                .as_ref()
                .map(|ty| format!(" -> {}", show(ty)))
                .unwrap_or_default();
            format!("{name}({}){output}", inputs.join(", "))
        }
        Some(GenericArgs::AngleBracketed { args, constraints }) => {
            let mut shown: Vec<String> = args
                .iter()
                .filter_map(|arg| match arg {
                    GenericArg::Type(ty) => Some(show(ty)),
                    GenericArg::Const(value) => Some(value.expr.clone()),
                    _ => None,
                })
                .collect();
            shown.extend(
                constraints
                    .iter()
                    .filter_map(|one| Some(format!("{} = {}", one.name, show(equality(one)?)))),
            );
            if shown.is_empty() {
                name.to_owned()
            } else {
                format!("{name}<{}>", shown.join(", "))
            }
        }
        _ => name.to_owned(),
    }
}

fn show_bounds(bounds: &[GenericBound]) -> String {
    let shown: Vec<_> = bounds
        .iter()
        .filter_map(|bound| match bound {
            GenericBound::TraitBound {
                modifier: TraitBoundModifier::Maybe,
                ..
            } => None,
            GenericBound::TraitBound { trait_, .. } => Some(show_path(trait_)),
            _ => None,
        })
        .filter(|name| name != "Destruct")
        .collect();
    shown.join(" + ")
}

/// The signature of a function, without what only the compiler needs.
pub fn signature(name: &str, function: &Function) -> String {
    let mut inputs = vec![];
    for (name, ty) in &function.sig.inputs {
        inputs.push(match ty {
            Type::Generic(own) if name == "self" && own == "Self" => "self".into(),
            Type::BorrowedRef { is_mutable, type_, .. }
                if name == "self" && matches!(&**type_, Type::Generic(own) if own == "Self") =>
            {
                format!("&{}self", if *is_mutable { "mut " } else { "" })
            }
            _ => format!("{name}: {}", show(ty)),
        });
    }
    let generics: Vec<String> = function
        .generics
        .params
        .iter()
        .filter_map(|param| match &param.kind {
            GenericParamDefKind::Type {
                bounds,
                is_synthetic: false,
                ..
            } => Some(bounded(&param.name, bounds)),
            GenericParamDefKind::Const { type_, .. } => Some(format!("const {}: {}", param.name, show(type_))),
            _ => None,
        })
        .collect();
    let wheres: Vec<String> = function
        .generics
        .where_predicates
        .iter()
        .filter_map(|predicate| match predicate {
            WherePredicate::BoundPredicate { type_, bounds, .. } => Some(bounded(&show(type_), bounds)),
            _ => None,
        })
        .filter(|text| text.contains(": "))
        .collect();
    let generics = if generics.is_empty() {
        String::new()
    } else {
        format!("<{}>", generics.join(", "))
    };
    let wheres = if wheres.is_empty() {
        String::new()
    } else {
        format!(" where {}", wheres.join(", "))
    };
    let output = function
        .sig
        .output
        .as_ref()
        .map(|ty| format!(" -> {}", show(ty)))
        .unwrap_or_default();
    let asynchronous = if function.header.is_async { "async " } else { "" };
    format!(
        "{asynchronous}fn {name}{generics}({}){output}{wheres}",
        inputs.join(", ")
    )
}

fn bounded(name: &str, bounds: &[GenericBound]) -> String {
    match show_bounds(bounds) {
        shown if shown.is_empty() => name.to_owned(),
        shown => format!("{name}: {shown}"),
    }
}

/// The section of a type: its path, `[]`, `[;]`, `()`, or that of a reference to one.
pub fn key(pattern: &str) -> Option<String> {
    if let Some(inner) = pattern.strip_prefix('&') {
        return Some(format!("&{}", key(inner.trim_start_matches("mut "))?));
    }
    match pattern.chars().next()? {
        '%' | '@' | '(' => None,
        '[' if pattern.contains("; ") => Some("[;]".into()),
        '[' => Some("[]".into()),
        _ => Some(pattern.split('<').next().unwrap_or(pattern).to_owned()),
    }
}

/// The paths in an encoded type.
pub fn paths(encoded: &str) -> BTreeSet<String> {
    encoded
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':'))
        .filter(|word| word.contains("::"))
        .map(str::to_owned)
        .collect()
}
