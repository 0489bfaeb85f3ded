//! The fields, methods and associated names of a type, through references, `Deref` and the traits in scope.

use super::index::{Implementation, Section};
use super::items::OwnFunction;
use super::known::Known;
use super::member::Member;
use super::types::{Bindings, Ty};
use std::borrow::Cow;

/// Nothing dereferences further; a type that leads to itself must end.
const DEREFS: usize = 8;
const NESTED: usize = 24;

impl Known<'_> {
    /// The types on which a method is looked for, in the order of the language.
    pub fn derefs(&self, ty: &Ty) -> Vec<Ty> {
        let mut chain: Vec<Ty> = vec![];
        let mut next = Some(ty.clone());
        while let Some(ty) = next.filter(|ty| !ty.is_unknown()) {
            if chain.len() == DEREFS || chain.contains(&ty) {
                break;
            }
            next = match &ty {
                Ty::Ref(inner) => Some((**inner).clone()),
                Ty::Array(item) => Some(Ty::Slice(item.clone())),
                _ => self.associated("Target", &ty, 0),
            };
            chain.push(ty);
        }
        chain
    }

    /// All members, or those of one name. `by_path` asks for what stands after `::`.
    pub fn members(&self, ty: &Ty, by_path: bool, name: Option<&str>) -> Vec<Member> {
        let mut found: Vec<Member> = vec![];
        let chain = if by_path { vec![ty.clone()] } else { self.derefs(ty) };
        for (depth, ty) in chain.iter().enumerate() {
            let before = found.len();
            self.members_at(ty, depth, by_path, name, &mut found);
            let mut far = found.split_off(before);
            far.sort_by(|a, b| (&a.name, a.from_trait).cmp(&(&b.name, b.from_trait)));
            far.dedup_by(|a, b| a.name == b.name);
            // What a nearer type has hides the same name further on.
            far.retain(|member| !found.iter().any(|near| near.name == member.name));
            found.extend(far);
            if name.is_some() && !found.is_empty() {
                break;
            }
        }
        found
    }

    fn members_at(&self, ty: &Ty, depth: usize, by_path: bool, name: Option<&str>, found: &mut Vec<Member>) {
        let wanted = |own: &str| name.is_none_or(|name| name == own);
        let before = found.len();
        if let Ty::Named(path, _) = ty
            && !self.index.has_type(path)
        {
            self.own_members(ty, path.rsplit("::").next().unwrap_or(path), by_path, &wanted, found);
        }
        if let Some(section) = self.index.section(&ty.key()) {
            if by_path {
                for variant in section.variants.iter().filter(|variant| wanted(variant.name)) {
                    let mut member = member(variant.name, "variant", variant.name, variant.docs, ty);
                    member.signature = format!("{}{}", variant.name, payload(variant.payload)).into();
                    member.result = ty.clone();
                    found.push(member);
                }
            } else {
                let bindings = generics(&section, ty);
                for field in section.fields.iter().filter(|field| wanted(field.name)) {
                    let mut member = member(field.name, "field", "", field.docs, ty);
                    member.signature = format!("{}: {}", field.name, field.shown).into();
                    member.result = self.normalize(&Ty::parse(field.ty).with(&bindings));
                    found.push(member);
                }
            }
            for implementation in &section.implementations {
                self.implementation(implementation, ty, by_path, &wanted, found);
            }
        }
        match ty {
            Ty::Iter(_) => self.of_trait("core::iter::traits::iterator::Iterator", ty, by_path, &wanted, found),
            Ty::Dyn(path) => self.of_trait(path, ty, by_path, &wanted, found),
            _ => {}
        }
        for member in &mut found[before..] {
            member.depth = depth;
        }
    }

    fn implementation(
        &self,
        implementation: &Implementation,
        ty: &Ty,
        by_path: bool,
        wanted: &dyn Fn(&str) -> bool,
        found: &mut Vec<Member>,
    ) {
        let mut bindings = Bindings::new();
        if implementation.pattern == "%Self" || !Ty::parse(implementation.pattern).matches(ty, &mut bindings) {
            return;
        }
        if implementation.of_trait.is_empty() {
            for function in &implementation.members {
                if (by_path || function.flag == 'm') && wanted(function.name) {
                    found.push(self.method(function, bindings.clone(), ty, false));
                }
            }
            return;
        }
        if self.traits.contains(implementation.of_trait) {
            self.of_trait(implementation.of_trait, ty, by_path, wanted, found);
        }
        // The blanket implementation that everybody calls.
        if implementation.of_trait == "core::fmt::Display" {
            self.of_trait("alloc::string::ToString", ty, by_path, wanted, found);
        }
    }

    fn of_trait(&self, path: &str, ty: &Ty, by_path: bool, wanted: &dyn Fn(&str) -> bool, found: &mut Vec<Member>) {
        let Some(section) = self.index.section(path) else {
            return;
        };
        let bindings = Bindings::from([("Self".to_owned(), ty.clone())]);
        for function in section
            .implementations
            .iter()
            .filter(|own| own.pattern == "%Self")
            .flat_map(|own| &own.members)
        {
            if (by_path || function.flag == 'm') && wanted(function.name) {
                let mut member = self.method(function, bindings.clone(), ty, true);
                member.on = path.to_owned();
                found.push(member);
            }
        }
    }

    fn method(&self, function: &super::index::Function, bindings: Bindings, ty: &Ty, from_trait: bool) -> Member {
        let kind = match function.flag {
            'm' => "method",
            'k' => "constant",
            _ => "function",
        };
        let mut member = member(function.name, kind, function.signature, function.docs, ty);
        member.result = Ty::parse(function.result).with(&bindings);
        member.arguments = arguments(function.arguments);
        member.bindings = bindings;
        member.from_trait = from_trait;
        member
    }

    fn own_members(&self, ty: &Ty, name: &str, by_path: bool, wanted: &dyn Fn(&str) -> bool, found: &mut Vec<Member>) {
        let Some(own) = self.items.types.get(name) else {
            return;
        };
        if !by_path {
            for (field, written) in own.fields.iter().filter(|(field, _)| wanted(field)) {
                let mut member = owned(field, "field", format!("{field}: {written}"), "", ty);
                member.result = self.written(written);
                found.push(member);
            }
        }
        for (variant, types) in own.variants.iter().filter(|(variant, _)| by_path && wanted(variant)) {
            let holds = if types.is_empty() {
                String::new()
            } else {
                format!("({})", types.join(", "))
            };
            let mut member = owned(variant, "variant", format!("{variant}{holds}"), "", ty);
            member.result = ty.clone();
            found.push(member);
        }
        for (method, function) in own.methods.iter().filter(|(method, _)| wanted(method)) {
            if by_path || function.is_method {
                found.push(self.own_function(method, function, ty));
            }
        }
    }

    pub fn own_function(&self, name: &str, function: &OwnFunction, ty: &Ty) -> Member {
        let kind = if function.is_method { "method" } else { "function" };
        let mut member = owned(name, kind, function.signature.clone(), &function.docs, ty);
        member.result = match function.result.as_str() {
            "Self" | "&Self" => ty.clone(),
            written => self.written(written),
        };
        member
    }

    /// The type with associated types looked up.
    pub fn normalize(&self, ty: &Ty) -> Ty {
        self.normalize_within(ty, 0)
    }

    fn normalize_within(&self, ty: &Ty, depth: usize) -> Ty {
        if depth > NESTED {
            return Ty::Unknown;
        }
        let inner = |ty: &Ty| self.normalize_within(ty, depth + 1);
        let boxed = |ty: &Ty| Box::new(self.normalize_within(ty, depth + 1));
        match ty {
            Ty::Associated(name, of) => {
                let of = self.normalize_within(of, depth + 1);
                self.associated(name, &of, depth + 1).unwrap_or(Ty::Unknown)
            }
            Ty::Named(path, arguments) => Ty::Named(path.clone(), arguments.iter().map(inner).collect()),
            Ty::Ref(of) => Ty::Ref(boxed(of)),
            Ty::Slice(of) => Ty::Slice(boxed(of)),
            Ty::Array(of) => Ty::Array(boxed(of)),
            Ty::Tuple(types) => Ty::Tuple(types.iter().map(inner).collect()),
            Ty::Iter(of) => Ty::Iter(boxed(of)),
            Ty::Function(inputs, output) => Ty::Function(inputs.iter().map(inner).collect(), boxed(output)),
            _ => ty.clone(),
        }
    }

    /// What `of[by]` is.
    pub fn index_output(&self, of: &Ty, by: &Ty) -> Option<Ty> {
        let section = self.index.section(&of.key())?;
        section
            .implementations
            .iter()
            .filter(|own| own.of_trait.ends_with("::Index"))
            .find_map(|own| {
                let associated = |name: &str| {
                    own.associated
                        .iter()
                        .find(|(own, _)| *own == name)
                        .map(|(_, ty)| Ty::parse(ty))
                };
                let mut bindings = Bindings::new();
                let fits =
                    Ty::parse(own.pattern).matches(of, &mut bindings) && associated("By")?.matches(by, &mut bindings);
                fits.then(|| associated("Output"))?
                    .map(|output| self.normalize(&output.with(&bindings)))
            })
    }

    /// `<T as _>::Name`.
    pub fn associated(&self, name: &str, of: &Ty, depth: usize) -> Option<Ty> {
        if depth > NESTED {
            return None;
        }
        match (of, name) {
            (Ty::Iter(item), "Item") => return Some((**item).clone()),
            (Ty::Iter(_), "IntoIter") => return Some(of.clone()),
            (Ty::Named(path, arguments), "Item") if path.starts_with("core::iter::adapters::") => {
                // Their implementations say it in bounds, which the index leaves out.
                let of = |ty: &Ty| self.associated("Item", ty, depth + 1);
                let inner = arguments.first()?;
                match path.rsplit("::").next()? {
                    "Copied" | "Cloned" => return Some(of(inner)?.behind_refs().clone()),
                    "Flatten" => return of(&of(inner)?),
                    _ => {}
                }
            }
            _ => {}
        }
        if let Some(section) = self.index.section(&of.key()) {
            for implementation in &section.implementations {
                let Some((_, found)) = implementation.associated.iter().find(|(own, _)| *own == name) else {
                    continue;
                };
                let mut bindings = Bindings::new();
                if Ty::parse(implementation.pattern).matches(of, &mut bindings) {
                    return Some(self.normalize_within(&Ty::parse(found).with(&bindings), depth + 1));
                }
            }
        }
        match (of, name) {
            // Every iterator is its own, also behind `&mut`.
            (_, "IntoIter") => self.associated("Item", of, depth + 1).map(|_| of.clone()),
            (Ty::Ref(inner), "Item") if !matches!(**inner, Ty::Ref(_)) => self
                .index
                .section(&inner.key())
                .filter(|section| {
                    section
                        .implementations
                        .iter()
                        .any(|one| one.of_trait.ends_with("::Iterator"))
                })
                .and_then(|_| self.associated("Item", inner, depth + 1)),
            _ => None,
        }
    }
}

pub fn arguments(text: &'static str) -> Vec<Ty> {
    if text.is_empty() {
        vec![]
    } else {
        text.split(';').map(Ty::parse).collect()
    }
}

/// The parameters of a struct or enum by their names.
pub fn generics(section: &Section, ty: &Ty) -> Bindings {
    section
        .generics
        .iter()
        .map(|name| (*name).to_owned())
        .zip(ty.arguments().iter().cloned())
        .collect()
}

fn member(name: &'static str, kind: &'static str, signature: &'static str, docs: &'static str, on: &Ty) -> Member {
    Member {
        name: Cow::Borrowed(name),
        kind,
        signature: Cow::Borrowed(signature),
        docs: Cow::Borrowed(docs),
        result: Ty::Unknown,
        arguments: vec![],
        bindings: Bindings::new(),
        depth: 0,
        from_trait: false,
        on: on.key(),
    }
}

fn owned(name: &str, kind: &'static str, signature: String, docs: &str, on: &Ty) -> Member {
    let mut member = member("", kind, "", "", on);
    member.name = Cow::Owned(name.to_owned());
    member.signature = Cow::Owned(signature);
    member.docs = Cow::Owned(docs.to_owned());
    member
}

/// `(a::T,b::U)` as a reader wants it.
fn payload(encoded: &str) -> String {
    if encoded.starts_with('(') {
        return Ty::parse(encoded).short();
    }
    if encoded.is_empty() {
        String::new()
    } else {
        " { … }".into()
    }
}
