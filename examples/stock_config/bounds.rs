//! Bounds, parameters and where clauses as Rust text.

use crate::render::Scope;
use crate::universe::Target;
use rustdoc_types::{
    GenericBound, GenericParamDef, GenericParamDefKind, Generics, Item, ItemEnum, PolyTrait, PreciseCapturingArg,
    TraitBoundModifier, WherePredicate,
};

impl Scope<'_> {
    pub fn poly_trait(&self, doc: usize, poly: &PolyTrait) -> String {
        format!(
            "{}{}",
            self.binder(doc, &poly.generic_params),
            self.path(doc, &poly.trait_)
        )
    }

    pub fn binder(&self, doc: usize, params: &[GenericParamDef]) -> String {
        if params.is_empty() {
            String::new()
        } else {
            format!("for{} ", self.params(doc, params, true))
        }
    }

    pub fn bounds(&self, doc: usize, bounds: &[GenericBound]) -> String {
        let mut parts = vec![];
        for bound in bounds {
            match self.attempt(|scope| scope.bound(doc, bound)) {
                Ok(text) => parts.push(text),
                Err(_) if self.lenient.get() => {}
                Err(_) if self.is_real(|scope| scope.bound(doc, bound)) => parts.extend(self.implied(doc, bound)),
                Err(why) => self.missing.borrow_mut().extend(why),
            }
        }
        parts.join(" + ")
    }

    /// What a bound that is left out brings with it.
    pub fn implied(&self, doc: usize, bound: &GenericBound) -> Vec<String> {
        let GenericBound::TraitBound { trait_, .. } = bound else {
            return vec![];
        };
        let Some(Target::Item(key)) = self.universe.resolve(doc, trait_.id) else {
            return vec![];
        };
        match self.universe.get(&key) {
            Some((
                home,
                Item {
                    inner: ItemEnum::Trait(content),
                    ..
                },
            )) if content.generics.params.is_empty() => content
                .bounds
                .iter()
                .filter_map(|bound| self.kept_bound(home, bound))
                .collect(),
            _ => vec![],
        }
    }

    /// A bound of a trait itself: one that cannot be said is left out, but for the lifetime that it implies.
    pub fn kept_bound(&self, doc: usize, bound: &GenericBound) -> Option<String> {
        match (self.attempt(|scope| scope.bound(doc, bound)), bound) {
            (Ok(text), _) => Some(text),
            (_, GenericBound::TraitBound { trait_, .. }) if trait_.path.ends_with("Pod") => Some("'static".into()),
            _ => None,
        }
    }

    pub fn bound(&self, doc: usize, bound: &GenericBound) -> String {
        match bound {
            GenericBound::TraitBound {
                trait_,
                generic_params,
                modifier,
            } => {
                let maybe = if matches!(modifier, TraitBoundModifier::Maybe) {
                    "?"
                } else {
                    ""
                };
                format!("{maybe}{}{}", self.binder(doc, generic_params), self.path(doc, trait_))
            }
            GenericBound::Outlives(name) => name.to_owned(),
            GenericBound::Use(args) => {
                let names: Vec<_> = args
                    .iter()
                    .map(|arg| match arg {
                        PreciseCapturingArg::Lifetime(name) | PreciseCapturingArg::Param(name) => name.as_str(),
                    })
                    .collect();
                format!("use<{}>", names.join(", "))
            }
        }
    }

    /// `<'a, T: Bound, const N: usize>`; defaults only where a declaration allows them.
    pub fn params(&self, doc: usize, params: &[GenericParamDef], defaults: bool) -> String {
        let mut parts = vec![];
        for param in params {
            let name = &param.name;
            parts.push(match &param.kind {
                GenericParamDefKind::Type { is_synthetic: true, .. } => continue,
                _ if self.substitutes.borrow().contains_key(name) => continue,
                GenericParamDefKind::Lifetime { outlives } if outlives.is_empty() => name.clone(),
                GenericParamDefKind::Lifetime { outlives } => format!("{name}: {}", outlives.join(" + ")),
                GenericParamDefKind::Type { bounds, default, .. } => {
                    let mut text = name.clone();
                    if !bounds.is_empty() {
                        text = format!("{text}: {}", self.bounds(doc, bounds));
                    }
                    match default {
                        Some(default) if defaults => format!("{text} = {}", self.ty(doc, default)),
                        _ => text,
                    }
                }
                GenericParamDefKind::Const { type_, default } => {
                    let value = |text: &String| {
                        let literal =
                            text.starts_with(|c: char| c.is_ascii_digit()) || text == "true" || text == "false";
                        let known = self.universe.constant(doc, text).filter(|_| !literal);
                        if literal {
                            text.clone()
                        } else {
                            known.unwrap_or_else(|| self.miss("a private constant"))
                        }
                    };
                    let default = default
                        .as_ref()
                        .filter(|_| defaults)
                        .map(|text| format!(" = {}", value(text)));
                    format!("const {name}: {}{}", self.ty(doc, type_), default.unwrap_or_default())
                }
            });
        }
        if parts.is_empty() {
            String::new()
        } else {
            format!("<{}>", parts.join(", "))
        }
    }

    pub fn predicates(&self, doc: usize, generics: &Generics) -> Vec<String> {
        let mut texts = vec![];
        for predicate in &generics.where_predicates {
            match self.attempt(|scope| scope.predicate(doc, predicate)) {
                Ok(text) if text.ends_with(": ") => {}
                Ok(text) => texts.push(text),
                Err(_) if self.is_real(|scope| scope.predicate(doc, predicate)) => {}
                Err(why) => self.missing.borrow_mut().extend(why),
            }
        }
        texts
    }

    pub fn predicate(&self, doc: usize, predicate: &WherePredicate) -> String {
        match predicate {
            WherePredicate::BoundPredicate {
                type_,
                bounds,
                generic_params,
            } => {
                let binder = self.binder(doc, generic_params);
                format!("{binder}{}: {}", self.ty(doc, type_), self.bounds(doc, bounds))
            }
            WherePredicate::LifetimePredicate { lifetime, outlives } => format!("{lifetime}: {}", outlives.join(" + ")),
            WherePredicate::EqPredicate { .. } => self.miss("an equality in a where clause"),
        }
    }
}

pub fn where_clause(predicates: &[String]) -> String {
    if predicates.is_empty() {
        String::new()
    } else {
        format!(" where {}", predicates.join(", "))
    }
}
