//! Items as Rust text without bodies.

use crate::bounds::where_clause;
use crate::render::Scope;
use crate::universe::Target;
use rustdoc_types::{
    AssocItemConstraintKind, Enum, Function, GenericArgs, GenericBound, GenericParamDefKind, Generics, Id, Item,
    ItemEnum, Struct, StructKind, Term, Type, VariantKind, Visibility,
};

pub fn generics_of(inner: &ItemEnum) -> Option<&Generics> {
    match inner {
        ItemEnum::Struct(item) => Some(&item.generics),
        ItemEnum::Enum(item) => Some(&item.generics),
        ItemEnum::Union(item) => Some(&item.generics),
        ItemEnum::Trait(item) => Some(&item.generics),
        ItemEnum::TypeAlias(item) => Some(&item.generics),
        ItemEnum::Function(item) => Some(&item.generics),
        ItemEnum::Impl(item) => Some(&item.generics),
        _ => None,
    }
}

/// The arguments, `self` first. Patterns get a plain name.
pub fn arguments(scope: &Scope, doc: usize, function: &Function) -> Vec<(String, String)> {
    let mut arguments = vec![];
    for (position, (name, ty)) in function.sig.inputs.iter().enumerate() {
        let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_') && name != "_" && !name.is_empty();
        let name = if plain {
            escape(name)
        } else {
            format!("argument{position}")
        };
        arguments.push((name, scope.ty(doc, ty)));
    }
    arguments
}

/// A name as it may be written: keywords need a mark.
pub fn escape(name: &str) -> String {
    let keyword = matches!(
        name,
        "type" | "match" | "ref" | "where" | "in" | "fn" | "use" | "mod" | "gen" | "move" | "box"
    );
    if keyword { format!("r#{name}") } else { name.to_owned() }
}

pub fn is_self(function: &Function) -> bool {
    function.sig.inputs.first().is_some_and(|(name, _)| name == "self")
}

fn receiver(scope: &Scope, doc: usize, ty: &Type) -> String {
    match ty {
        Type::Generic(name) if name == "Self" => "self".into(),
        Type::BorrowedRef {
            lifetime,
            is_mutable,
            type_,
        } if matches!(&**type_, Type::Generic(name) if name == "Self") => {
            let lifetime = lifetime.as_ref().map(|name| format!("{name} ")).unwrap_or_default();
            format!("&{lifetime}{}self", if *is_mutable { "mut " } else { "" })
        }
        other => format!("self: {}", scope.ty(doc, other)),
    }
}

/// What a function returns, and the body that makes the compiler content with it.
pub fn result(scope: &Scope, doc: usize, output: Option<&Type>) -> (String, String) {
    match output {
        None => (String::new(), "{ loop {} }".into()),
        Some(Type::ImplTrait(bounds)) => {
            let (kept, item) = iterator_bounds(scope, doc, bounds);
            match item {
                Some(item) => (
                    format!(" -> impl {kept}"),
                    format!("{{ crate::header::any::<std::vec::IntoIter<{item}>>() }}"),
                ),
                None => {
                    scope
                        .missing
                        .borrow_mut()
                        .push("returns an opaque type that is no iterator".into());
                    Default::default()
                }
            }
        }
        Some(ty) => {
            let text = scope.ty(doc, ty);
            if text.contains("impl ") {
                scope
                    .missing
                    .borrow_mut()
                    .push("returns an opaque type inside another".into());
            }
            (format!(" -> {text}"), "{ loop {} }".into())
        }
    }
}

/// Of `impl Iterator<Item = T> + …` the part that every iterator over a vector has, and T.
fn iterator_bounds(scope: &Scope, doc: usize, bounds: &[GenericBound]) -> (String, Option<String>) {
    let mut kept = vec![];
    let mut found = None;
    for bound in bounds {
        match bound {
            GenericBound::TraitBound { trait_, .. } => {
                let path = match scope.universe.resolve(doc, trait_.id) {
                    Some(Target::Std(path)) | Some(Target::Item(path)) => path,
                    None => continue,
                };
                let name = path.rsplit("::").next().unwrap_or_default();
                let item = || match trait_.args.as_deref() {
                    Some(GenericArgs::AngleBracketed { constraints, .. }) => {
                        constraints.iter().find_map(|constraint| match &constraint.binding {
                            AssocItemConstraintKind::Equality(Term::Type(ty)) if constraint.name == "Item" => {
                                Some(scope.ty(doc, ty))
                            }
                            _ => None,
                        })
                    }
                    _ => None,
                };
                match name {
                    "Iterator" | "DoubleEndedIterator" | "ExactSizeIterator" => {
                        kept.push(scope.bound(doc, bound));
                        found = item().or(found);
                    }
                    // Its supertraits, without those that only polars knows.
                    "PolarsIterator" => {
                        found = item().or(found);
                        let item = found.as_ref().map(|ty| format!("<Item = {ty}>")).unwrap_or_default();
                        kept.push(format!("DoubleEndedIterator{item} + ExactSizeIterator"));
                    }
                    _ => {}
                }
            }
            _ => kept.push(scope.bound(doc, bound)),
        }
    }
    (kept.join(" + "), found)
}

pub fn function(scope: &Scope, doc: usize, item: &Item, visibility: &str, has_body: bool) -> String {
    let ItemEnum::Function(function) = &item.inner else {
        return String::new();
    };
    let name = escape(item.name.as_deref().unwrap_or_default());
    let params = scope.params(doc, &function.generics.params, false);
    let mut arguments = arguments(scope, doc, function);
    let mut parts = vec![];
    if is_self(function) {
        arguments.remove(0);
        parts.push(receiver(scope, doc, &function.sig.inputs[0].1));
    }
    parts.extend(arguments.into_iter().map(|(name, ty)| format!("{name}: {ty}")));
    let (output, body) = result(scope, doc, function.sig.output.as_ref());
    let clause = where_clause(&scope.predicates(doc, &function.generics));
    let asyncness = if function.header.is_async { "async " } else { "" };
    let unsafety = if function.header.is_unsafe { "unsafe " } else { "" };
    let body = if has_body { body } else { ";".into() };
    format!(
        "{visibility}{asyncness}{unsafety}fn {name}{params}({}){output}{clause} {body}\n",
        parts.join(", ")
    )
}

/// Private fields that use every parameter, so that the declaration is sound without the real ones.
fn phantom(generics: &Generics) -> Vec<String> {
    let mut parts = vec!["_private: ()".to_owned()];
    for (number, param) in generics.params.iter().enumerate() {
        match &param.kind {
            GenericParamDefKind::Lifetime { .. } => {
                parts.push(format!(
                    "_private{number}: std::marker::PhantomData<&{} ()>",
                    param.name
                ));
            }
            GenericParamDefKind::Type { .. } => {
                parts.push(format!(
                    "_private{number}: std::marker::PhantomData<fn() -> {}>",
                    param.name
                ));
            }
            GenericParamDefKind::Const { .. } => {}
        }
    }
    parts
}

/// A public field, or None for one that cannot be said.
fn field(scope: &Scope, doc: usize, id: Id, visibility: &str) -> Option<String> {
    let item = scope.universe.item(doc, id)?;
    let ItemEnum::StructField(ty) = &item.inner else {
        return None;
    };
    if !visibility.is_empty() && item.visibility != Visibility::Public {
        return None;
    }
    let name = escape(item.name.as_deref()?);
    let numbered = name.chars().all(|c| c.is_ascii_digit());
    let ty = scope.attempt(|scope| scope.ty(doc, ty)).ok()?;
    if numbered {
        return Some(format!("{visibility}{ty}"));
    }
    Some(format!("{visibility}{name}: {ty}"))
}

pub fn structure(scope: &Scope, doc: usize, content: &Struct, name: &str) -> String {
    let params = scope.params(doc, &content.generics.params, true);
    let clause = where_clause(&scope.predicates(doc, &content.generics));
    let head = format!("pub struct {name}{params}");
    match &content.kind {
        StructKind::Unit => format!("{head}{clause};\n"),
        StructKind::Tuple(fields) => {
            let all: Option<Vec<_>> = fields
                .iter()
                .map(|id| id.and_then(|id| field(scope, doc, id, "pub ")))
                .collect();
            match all {
                Some(all) if !all.is_empty() => format!("{head}({}){clause};\n", all.join(", ")),
                _ => format!("{head}{clause} {{ {} }}\n", phantom(&content.generics).join(", ")),
            }
        }
        StructKind::Plain {
            fields,
            has_stripped_fields,
        } => {
            let shown: Vec<_> = fields.iter().map(|id| field(scope, doc, *id, "pub ")).collect();
            let complete = !has_stripped_fields && shown.iter().all(Option::is_some);
            let mut parts: Vec<_> = shown.into_iter().flatten().collect();
            if !complete {
                parts.extend(phantom(&content.generics));
            }
            format!("{head}{clause} {{ {} }}\n", parts.join(",\n"))
        }
    }
}

/// A variant, or None for one whose content cannot be said.
pub fn variant(scope: &Scope, doc: usize, id: Id) -> Option<String> {
    let item = scope.universe.item(doc, id)?;
    let ItemEnum::Variant(variant) = &item.inner else {
        return None;
    };
    let name = item.name.as_deref()?;
    let plain_field = |id: &Option<Id>| id.and_then(|id| field(scope, doc, id, ""));
    match &variant.kind {
        VariantKind::Plain => Some(name.to_owned()),
        VariantKind::Tuple(fields) => {
            let fields: Option<Vec<_>> = fields.iter().map(plain_field).collect();
            Some(format!("{name}({})", fields?.join(", ")))
        }
        VariantKind::Struct {
            fields,
            has_stripped_fields,
        } => {
            let fields: Option<Vec<_>> = fields.iter().map(|id| plain_field(&Some(*id))).collect();
            if *has_stripped_fields {
                None
            } else {
                Some(format!("{name} {{ {} }}", fields?.join(", ")))
            }
        }
    }
}

pub fn enumeration(scope: &Scope, doc: usize, content: &Enum, name: &str) -> String {
    let params = scope.params(doc, &content.generics.params, true);
    let clause = where_clause(&scope.predicates(doc, &content.generics));
    let all: Vec<_> = content.variants.iter().map(|id| variant(scope, doc, *id)).collect();
    let complete = !content.has_stripped_variants && all.iter().all(Option::is_some);
    let mut parts: Vec<_> = all.into_iter().flatten().collect();
    let mut attribute = "";
    if !complete {
        attribute = "#[non_exhaustive]\n";
        parts.push(format!(
            "#[doc(hidden)]\n__Other {{ {} }}",
            phantom(&content.generics).join(", ")
        ));
    }
    format!(
        "{attribute}pub enum {name}{params}{clause} {{ {} }}\n",
        parts.join(",\n")
    )
}

pub fn alias(scope: &Scope, doc: usize, item: &Item, name: &str) -> String {
    let ItemEnum::TypeAlias(alias) = &item.inner else {
        return String::new();
    };
    let params = scope.params(doc, &alias.generics.params, true);
    if opaque(scope, doc, item) {
        let fields = phantom(&alias.generics).join(", ");
        return format!("pub struct {name}{params} {{ {fields} }}\n");
    }
    format!("pub type {name}{params} = {};\n", scope.ty(doc, &alias.type_))
}

/// Whether an alias is the only name of something that has no path of its own: the header has a type in its place.
pub fn opaque(scope: &Scope, doc: usize, item: &Item) -> bool {
    let ItemEnum::TypeAlias(alias) = &item.inner else {
        return false;
    };
    let Type::ResolvedPath(path) = &alias.type_ else {
        return false;
    };
    match scope.universe.resolve(doc, path.id) {
        Some(Target::Item(key)) => scope.universe.home(&key).is_none(),
        _ => false,
    }
}

/// A macro as it stands in its source, with the paths that it has in the header. A macro is exported at the root of
/// its crate, where the real crate does not have it: so under a name of its own, and imported from there.
pub fn macro_rules(scope: &Scope, doc: usize, item: &Item) -> String {
    let source = item
        .span
        .as_ref()
        .and_then(|span| Some((span, std::fs::read_to_string(&span.filename).ok()?)));
    let Some((span, source)) = source else {
        scope.missing.borrow_mut().push("the source of a macro".into());
        return String::new();
    };
    let lines: Vec<&str> = source
        .lines()
        .skip(span.begin.0 - 1)
        .take(span.end.0 + 1 - span.begin.0)
        .collect();
    let source = lines.join("\n");
    let mut out = String::new();
    let mut rest = source.as_str();
    while let Some(at) = rest.find("$crate::") {
        out.push_str(&rest[..at]);
        rest = &rest[at + "$crate::".len()..];
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
            .unwrap_or(rest.len());
        let written = rest[..end].trim_end_matches(':');
        rest = &rest[written.len()..];
        let parts: Vec<&str> = written.split("::").collect();
        let known = (1..=parts.len()).find_map(|length| match scope.universe.follow(doc, &parts[..length])? {
            Target::Item(key) if !scope.universe.is_module(&key) => Some((key, length)),
            _ => None,
        });
        match known {
            Some((key, length)) if scope.selection.contains(&key) => {
                let home = scope.universe.home(&key).unwrap_or_default();
                let path: Vec<&str> = home
                    .iter()
                    .map(String::as_str)
                    .chain(parts[length..].iter().copied())
                    .collect();
                out.push_str(&format!("$crate::{}", path.join("::")));
            }
            Some((key, _)) => {
                scope.wanted.borrow_mut().insert(key.clone());
                scope.missing.borrow_mut().push(key);
            }
            None => scope.missing.borrow_mut().push(format!("a macro names {written}")),
        }
    }
    out.push_str(rest);
    let name = item.name.as_deref().unwrap_or_default();
    let own = format!("macro_rules! __{name}");
    format!(
        "\n#[doc(hidden)]\n#[macro_export]\n{own}{}\n",
        out.split_once(name).map_or("", |(_, body)| body)
    )
}

/// A constant with a value that can be repeated.
pub fn constant(scope: &Scope, doc: usize, item: &Item) -> String {
    let ItemEnum::Constant { type_, const_ } = &item.inner else {
        return String::new();
    };
    let value = match (&const_.value, const_.is_literal) {
        (_, true) => const_.expr.clone(),
        (Some(value), _) => value.clone(),
        _ => {
            scope
                .missing
                .borrow_mut()
                .push("a constant whose value is no literal".into());
            String::new()
        }
    };
    let name = item.name.as_deref().unwrap_or_default();
    format!("pub const {name}: {} = {value};\n", scope.ty(doc, type_))
}
