//! The proof that the header says what is: a function with the header's signature, over the real types, that calls
//! the real thing.

use crate::bounds::where_clause;
use crate::header::{Check, Header};
use crate::items;
use crate::render::Scope;
use crate::universe::{Key, Universe};
use rustdoc_types::{
    Function, GenericArg, GenericArgs, GenericParamDef, GenericParamDefKind, Generics, Id, Impl, Item, ItemEnum, Type,
    VariantKind,
};

/// The text of every check, one function each.
pub fn text(universe: &Universe, header: &Header) -> String {
    let mut out = String::new();
    for (number, check) in header.checks.iter().enumerate() {
        out.push_str(&one(universe, header, check, number).unwrap_or_default());
    }
    out
}

fn one(universe: &Universe, header: &Header, check: &Check, number: usize) -> Option<String> {
    let mut scope = header.real();
    let text = match check {
        Check::Function { key } => {
            let (doc, item) = universe.get(key)?;
            call(&scope, doc, item, &[], &path(&scope, key)?, number)
        }
        Check::Method {
            doc,
            implementation,
            function,
            shown,
        } => {
            let content = implementation_of(universe, *doc, *implementation)?;
            if let Some(shown) = shown {
                shown.enter(&scope, &content.for_);
            }
            let item = universe.item(*doc, *function)?;
            let (owner, lifetimes) = owner(&scope, *doc, &content.for_);
            scope.self_type = Some(owner.clone());
            let name = items::escape(item.name.as_deref()?);
            let outer = [&lifetimes, &content.generics];
            call(&scope, *doc, item, &outer, &format!("<{owner}>::{name}"), number)
        }
        Check::TraitMethod {
            doc,
            definition,
            function,
        } => {
            let (
                _,
                Item {
                    inner: ItemEnum::Trait(content),
                    ..
                },
            ) = universe.get(definition)?
            else {
                return None;
            };
            let item = universe.item(*doc, *function)?;
            let arguments = arguments_of(&content.generics);
            let key = definition.clone();
            let definition = format!("{}{arguments}", path(&scope, definition)?);
            scope.self_trait = Some((key, definition.clone()));
            scope.self_type = Some("Subject".into());
            let name = items::escape(item.name.as_deref()?);
            let subject = subject(&definition);
            call(
                &scope,
                *doc,
                item,
                &[&content.generics, &subject],
                &format!("<Subject as {definition}>::{name}"),
                number,
            )
        }
        Check::Implementation {
            doc,
            implementation,
            shown,
        } => {
            let content = implementation_of(universe, *doc, *implementation)?;
            if let Some(shown) = shown {
                shown.enter(&scope, &content.for_);
            }
            holds(universe, header, &mut scope, *doc, content, number)
        }
        Check::Field { key, field } => {
            let (doc, item) = universe.get(key)?;
            let generics = items::generics_of(&item.inner)?;
            let owner = format!("{}{}", path(&scope, key)?, arguments_of(generics));
            let field = universe.item(doc, *field)?;
            let ItemEnum::StructField(ty) = &field.inner else {
                return None;
            };
            if field.visibility != rustdoc_types::Visibility::Public {
                return None;
            }
            let (params, clause) = merged(&scope, doc, &[&lifetime("'s"), generics]);
            let name = items::escape(field.name.as_deref()?);
            format!(
                "fn a{number}{params}(a0: &'s {owner}) -> &'s {}{clause} {{ &a0.{name} }}\n",
                wrap(scope.ty(doc, ty))
            )
        }
        Check::Variant { key, variant } => {
            let (doc, item) = universe.get(key)?;
            let generics = items::generics_of(&item.inner)?;
            let owner = path(&scope, key)?;
            let variant = universe.item(doc, *variant)?;
            let ItemEnum::Variant(content) = &variant.inner else {
                return None;
            };
            let name = variant.name.as_deref()?;
            let field = |id: &Id| match universe.item(doc, *id) {
                Some(Item {
                    inner: ItemEnum::StructField(ty),
                    name,
                    ..
                }) => Some((name.clone()?, scope.ty(doc, ty))),
                _ => None,
            };
            let (fields, value): (Vec<_>, String) = match &content.kind {
                VariantKind::Plain => (vec![], String::new()),
                VariantKind::Tuple(ids) => {
                    let fields: Option<Vec<_>> = ids.iter().map(|id| field(id.as_ref()?)).collect();
                    let fields: Vec<_> = fields?.into_iter().map(|(name, ty)| (format!("a{name}"), ty)).collect();
                    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
                    let value = format!("({})", names.join(", "));
                    (fields, value)
                }
                VariantKind::Struct {
                    fields,
                    has_stripped_fields: false,
                } => {
                    let fields: Option<Vec<_>> = fields.iter().map(field).collect();
                    let fields = fields?;
                    let names: Vec<_> = fields.iter().map(|(name, _)| items::escape(name)).collect();
                    (fields, format!(" {{ {} }}", names.join(", ")))
                }
                VariantKind::Struct { .. } => return None,
            };
            let (params, clause) = merged(&scope, doc, &[generics]);
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, ty)| format!("{}: {ty}", items::escape(name)))
                .collect();
            let arguments = arguments_of(generics);
            format!(
                "fn a{number}{params}({}) -> {owner}{arguments}{clause} {{ {owner}::{name}{value} }}\n",
                fields.join(", ")
            )
        }
    };
    scope.missing.borrow().is_empty().then_some(text)
}

fn wrap(ty: String) -> String {
    if ty.starts_with("dyn ") { format!("({ty})") } else { ty }
}

fn implementation_of(universe: &Universe, doc: usize, id: Id) -> Option<&Impl> {
    match &universe.item(doc, id)?.inner {
        ItemEnum::Impl(content) => Some(content),
        _ => None,
    }
}

fn path(scope: &Scope, key: &Key) -> Option<String> {
    Some(scope.full_path(scope.universe.home(key)?))
}

fn lifetime(name: &str) -> Generics {
    let kind = GenericParamDefKind::Lifetime { outlives: vec![] };
    Generics {
        params: vec![GenericParamDef {
            name: name.into(),
            kind,
        }],
        where_predicates: vec![],
    }
}

/// A type parameter whose bound is written as text.
fn subject(bound: &str) -> Generics {
    let kind = GenericParamDefKind::Type {
        bounds: vec![],
        default: None,
        is_synthetic: false,
    };
    Generics {
        params: vec![GenericParamDef {
            name: format!("Subject: {bound}"),
            kind,
        }],
        where_predicates: vec![],
    }
}

/// The type of an implementation; lifetimes that it leaves out get a name.
fn owner(scope: &Scope, doc: usize, ty: &Type) -> (String, Generics) {
    *scope.lifetime.borrow_mut() = Some("'i".into());
    let text = scope.ty(doc, ty);
    *scope.lifetime.borrow_mut() = None;
    let none = Generics {
        params: vec![],
        where_predicates: vec![],
    };
    let named = if text.contains("'i") { lifetime("'i") } else { none };
    (text, named)
}

/// The parameters of several declarations as one list (lifetimes first), and their where clause.
fn merged(scope: &Scope, doc: usize, all: &[&Generics]) -> (String, String) {
    let mut params: Vec<GenericParamDef> = all.iter().flat_map(|generics| generics.params.clone()).collect();
    params.sort_by_key(|param| !matches!(param.kind, GenericParamDefKind::Lifetime { .. }));
    let predicates: Vec<_> = all
        .iter()
        .flat_map(|generics| scope.predicates(doc, generics))
        .collect();
    (scope.params(doc, &params, false), where_clause(&predicates))
}

/// The names of the parameters, as arguments: `<'a, T>`.
fn arguments_of(generics: &Generics) -> String {
    let names: Vec<_> = generics.params.iter().map(|param| param.name.as_str()).collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("<{}>", names.join(", "))
    }
}

fn type_names(generics: &Generics) -> Vec<&str> {
    let written = |param: &&GenericParamDef| {
        !matches!(
            param.kind,
            GenericParamDefKind::Lifetime { .. } | GenericParamDefKind::Type { is_synthetic: true, .. }
        )
    };
    generics
        .params
        .iter()
        .filter(written)
        .map(|param| param.name.as_str())
        .collect()
}

fn call(scope: &Scope, doc: usize, item: &Item, outer: &[&Generics], callee: &str, number: usize) -> String {
    let ItemEnum::Function(function) = &item.inner else {
        return String::new();
    };
    let mut generics = outer.to_vec();
    generics.push(&function.generics);
    let mut arguments = items::arguments(scope, doc, function);
    let named = lifetime("'s");
    if let Some(lifetime) = receiver_lifetime(function) {
        if lifetime == "'s" {
            generics.push(&named);
            *scope.lifetime.borrow_mut() = Some(lifetime.clone());
            arguments[0].1 = scope.ty(doc, &function.sig.inputs[0].1);
        }
        *scope.lifetime.borrow_mut() = Some(lifetime);
    }
    let (output, _) = items::result(scope, doc, function.sig.output.as_ref());
    *scope.lifetime.borrow_mut() = None;
    let (params, clause) = merged(scope, doc, &generics);
    let types = type_names(&function.generics);
    let turbofish = if types.is_empty() {
        String::new()
    } else {
        format!("::<{}>", types.join(", "))
    };
    let arguments: Vec<_> = arguments
        .iter()
        .enumerate()
        .map(|(n, (_, ty))| format!("a{n}: {ty}"))
        .collect();
    let names: Vec<_> = (0..arguments.len()).map(|n| format!("a{n}")).collect();
    let (asyncness, wait) = if function.header.is_async {
        ("async ", ".await")
    } else {
        ("", "")
    };
    let mut body = format!("{callee}{turbofish}({}){wait}", names.join(", "));
    if function.header.is_unsafe {
        body = format!("unsafe {{ {body} }}");
    }
    format!(
        "{asyncness}fn a{number}{params}({}){output}{clause} {{ {body} }}\n",
        arguments.join(", ")
    )
}

/// The lifetime that a result takes from a borrowed `self`.
fn receiver_lifetime(function: &Function) -> Option<String> {
    match function.sig.inputs.first() {
        Some((name, Type::BorrowedRef { lifetime, .. })) if name == "self" => Some(
            lifetime
                .clone()
                .filter(|name| name != "'_")
                .unwrap_or_else(|| "'s".into()),
        ),
        _ => None,
    }
}

/// That a type implements a trait, with the associated types that the header states.
fn holds(universe: &Universe, header: &Header, scope: &mut Scope, doc: usize, content: &Impl, number: usize) -> String {
    let Some(definition) = &content.trait_ else {
        return String::new();
    };
    let (owner, _) = owner(scope, doc, &content.for_);
    scope.self_type = Some(owner.clone());
    *scope.lifetime.borrow_mut() = Some("'i".into());
    let mut bound = scope.path(doc, definition);
    let arguments: Vec<String> = match definition.args.as_deref() {
        Some(GenericArgs::AngleBracketed { args, .. }) => args
            .iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(scope.ty(doc, ty)),
                _ => None,
            })
            .collect(),
        _ => vec![],
    };
    let mut bindings = vec![];
    for id in &content.items {
        let Some(item) = universe.item(doc, *id) else { continue };
        if let ItemEnum::AssocType {
            generics,
            type_: Some(ty),
            ..
        } = &item.inner
            && generics.params.is_empty()
            && let Some(name) = item.name.as_deref()
            && !header.left_out_type(doc, definition.id, name)
        {
            bindings.push(format!("{name} = {}", scope.ty(doc, ty)));
        }
    }
    *scope.lifetime.borrow_mut() = None;
    if !bindings.is_empty() {
        let bindings = bindings.join(", ");
        bound = match bound.strip_suffix('>') {
            Some(open) => format!("{open}, {bindings}>"),
            None => format!("{bound}<{bindings}>"),
        };
    }
    let elided = lifetime("'i");
    let none = Generics {
        params: vec![],
        where_predicates: vec![],
    };
    let elided = if format!("{owner}{bound}").contains("'i") {
        &elided
    } else {
        &none
    };
    let (params, clause) = merged(scope, doc, &[elided, &content.generics]);
    let unsized_owner = owner.starts_with("dyn ")
        || owner.starts_with('[')
        || owner == "str"
        || params.contains(&format!("{owner}: ?"));
    let subject = subject(&if unsized_owner {
        format!("{bound} + ?Sized")
    } else {
        bound
    });
    let (inner_params, inner_clause) = merged(scope, doc, &[elided, &content.generics, &subject]);
    let substitutes = scope.substitutes.borrow().clone();
    let mut names = type_names(&content.generics);
    names.retain(|name| !substitutes.contains_key(*name));
    names.push(&owner);
    // As arguments, the types tell the compiler which lifetimes outlive which.
    let types: Vec<_> = [&owner].into_iter().chain(&arguments).collect();
    let types: Vec<_> = types
        .iter()
        .enumerate()
        .map(|(n, ty)| format!("a{n}: std::marker::PhantomData<{ty}>"))
        .collect();
    let types = types.join(", ");
    let values: Vec<_> = (0..=arguments.len()).map(|n| format!("a{n}")).collect();
    format!(
        "fn a{number}{params}({types}){clause} {{ fn need{inner_params}({types}){inner_clause} {{}} need::<{}>({}) }}\n",
        names.join(", "),
        values.join(", ")
    )
}
