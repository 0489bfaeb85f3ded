//! The names that a pattern binds.

use super::evaluate::Evaluator;
use super::items::written;
use super::members::generics;
use super::types::Ty;
use std::ops::Range;

impl Evaluator<'_, '_, '_> {
    /// A pattern, with a type of its own if it has one.
    pub fn bind_typed(&mut self, part: Range<usize>, ty: Ty) {
        let tokens = self.tokens;
        let colon = tokens.find(part.clone(), &[":"]);
        let Some(colon) = colon else {
            return self.bind(part, &ty);
        };
        let declared = self.known.written(&written(tokens, colon + 1..part.end));
        self.bind(part.start..colon, &merge(declared, ty));
    }

    /// Binds the names of a pattern.
    pub fn bind(&mut self, pattern: Range<usize>, ty: &Ty) {
        let tokens = self.tokens;
        let Range { mut start, end } = pattern;
        let mut ty = ty.clone();
        while start < end && ["mut", "ref", "&", "&&", "|"].iter().any(|word| tokens.is(start, word)) {
            if tokens.is(start, "&")
                && let Ty::Ref(inner) = ty
            {
                ty = *inner;
            }
            start += 1;
        }
        if start >= end {
            return;
        }
        let name = tokens.text(start);
        if tokens.is(start, "(") {
            for (number, part) in tokens
                .parts(start + 1..tokens.close(start).min(end))
                .into_iter()
                .enumerate()
            {
                let item = match ty.behind_refs() {
                    Ty::Tuple(types) => types.get(number).cloned().unwrap_or(Ty::Unknown),
                    _ => Ty::Unknown,
                };
                self.bind(part, &item);
            }
        } else if tokens.is(start, "[") {
            let item = self
                .known
                .associated("Item", ty.behind_refs(), 0)
                .unwrap_or(Ty::Unknown);
            for part in tokens.parts(start + 1..tokens.close(start).min(end)) {
                self.bind(part, &item);
            }
        } else if tokens.is_word(start) && start + 1 == end {
            if name != "_" && !name.starts_with(char::is_uppercase) {
                self.known.locals.push((name.to_owned(), ty));
            }
        } else if tokens.is(start + 1, "@") {
            self.known.locals.push((name.to_owned(), ty.clone()));
            self.bind(start + 2..end, &ty);
        } else if let Some(open) = tokens.find(start..end, &["(", "{"]) {
            self.bind_fields(start, open, end, &ty);
        }
    }

    /// `Some(x)`, `Shape::Round(r)`, `Point { x, y: up }`.
    fn bind_fields(&mut self, start: usize, open: usize, end: usize, ty: &Ty) {
        let tokens = self.tokens;
        let parts = tokens.parts(open + 1..tokens.close(open).min(end));
        let name = tokens.text(open - 1).to_owned();
        let of = if ty.is_unknown() {
            self.known.written(&written(tokens, start..open))
        } else {
            ty.behind_refs().clone()
        };
        if tokens.is(open, "(") {
            let held = self.held(&of, &name);
            for (number, part) in parts.into_iter().enumerate() {
                let item = held.get(number).cloned().unwrap_or(Ty::Unknown);
                self.bind(part, &item);
            }
            return;
        }
        for part in parts.into_iter().filter(|part| tokens.is_word(part.start)) {
            let field = tokens.text(part.start);
            let members = self.known.members(&of, false, Some(field));
            let ty = members.into_iter().next().map_or(Ty::Unknown, |member| member.result);
            if tokens.is(part.start + 1, ":") {
                self.bind(part.start + 2..part.end, &ty);
            } else {
                self.known.locals.push((field.to_owned(), ty));
            }
        }
    }

    /// What a variant or tuple struct holds.
    fn held(&mut self, of: &Ty, name: &str) -> Vec<Ty> {
        if let Some(section) = self.known.index.section(&of.key())
            && let Some(variant) = section.variants.iter().find(|variant| variant.name == name)
        {
            let bindings = generics(&section, of);
            let payload = Ty::parse(variant.payload).with(&bindings);
            return payload.arguments().iter().map(|ty| self.known.normalize(ty)).collect();
        }
        let key = of.key();
        let Some(own) = self.known.items.types.get(key.rsplit("::").next().unwrap_or_default()) else {
            return vec![];
        };
        let variant = own
            .variants
            .iter()
            .find(|(variant, _)| variant == name)
            .map(|(_, types)| types.clone());
        let types = variant.unwrap_or_else(|| own.fields.iter().map(|(_, ty)| ty.clone()).collect());
        types.iter().map(|ty| self.known.written(ty)).collect()
    }
}

/// What is written, with its gaps filled from what is known.
fn merge(declared: Ty, known: Ty) -> Ty {
    match (declared, known) {
        (Ty::Unknown, known) => known,
        (Ty::Named(a, of_a), Ty::Named(b, of_b)) if a == b && of_a.len() == of_b.len() => {
            Ty::Named(a, of_a.into_iter().zip(of_b).map(|(a, b)| merge(a, b)).collect())
        }
        (declared, _) => declared,
    }
}
