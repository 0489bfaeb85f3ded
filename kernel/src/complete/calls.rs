//! The result of a call: type parameters are inferred from the arguments, closures included.

use super::evaluate::Evaluator;
use super::member::Member;
use super::types::{Bindings, Ty};
use std::ops::Range;

impl Evaluator<'_, '_, '_> {
    /// Methods of iterators whose results follow from bounds that the index does not keep.
    pub fn iterator(&mut self, member: &Member, open: usize, explicit: Option<&Ty>) -> Option<Ty> {
        if !member.on.ends_with("::Iterator") {
            return None;
        }
        let of = member.bindings.get("Self")?.clone();
        let item = self.known.associated("Item", &of, 0).unwrap_or(Ty::Unknown);
        let iter = |item: Ty| Some(Ty::Iter(Box::new(item)));
        match &*member.name {
            "map" | "map_while" | "filter_map" | "scan" | "flat_map" => {
                let first = if member.name == "scan" { 1 } else { 0 };
                let inputs: Vec<Ty> = if first == 1 {
                    vec![Ty::Unknown, item]
                } else {
                    vec![item]
                };
                let range = self
                    .tokens
                    .parts(open + 1..self.tokens.close(open))
                    .into_iter()
                    .nth(first)?;
                let output = self.callable(range, &inputs);
                match &*member.name {
                    "map" => iter(output),
                    "flat_map" => iter(self.known.associated("Item", &output, 0).unwrap_or(Ty::Unknown)),
                    _ => iter(output.arguments().first().cloned().unwrap_or(Ty::Unknown)),
                }
            }
            "sum" | "product" => Some(explicit.cloned().unwrap_or_else(|| item.behind_refs().clone())),
            "collect" => Some(match explicit {
                Some(Ty::Named(path, arguments)) if arguments.iter().any(Ty::is_unknown) || arguments.is_empty() => {
                    let whole = if arguments.len() > 1 {
                        item.arguments().to_vec()
                    } else {
                        vec![item]
                    };
                    let keep = arguments.is_empty();
                    Ty::Named(path.clone(), if keep { vec![] } else { whole })
                }
                Some(ty) => ty.clone(),
                None => Ty::Unknown,
            }),
            _ => None,
        }
    }

    /// What a closure or a named function gives for the inputs.
    fn callable(&mut self, range: Range<usize>, inputs: &[Ty]) -> Ty {
        match self.tokens.text(range.start) {
            "|" | "||" | "move" => {
                let start = if self.tokens.is(range.start, "move") {
                    range.start + 1
                } else {
                    range.start
                };
                match self.closure(start..range.end, inputs) {
                    Ty::Function(_, output) => *output,
                    other => other,
                }
            }
            _ => match self.value(range) {
                Ty::Function(_, output) => *output,
                other => other,
            },
        }
    }

    /// `|a, b| body` with the types of its parameters.
    pub fn closure(&mut self, range: Range<usize>, inputs: &[Ty]) -> Ty {
        let before = self.known.locals.len();
        let body = self.parameters(range.clone(), inputs);
        let mut body = body..range.end;
        if self.tokens.is(body.start, "->") {
            body.start = self.tokens.find(body.clone(), &["{"]).unwrap_or(body.end);
        }
        let output = self.value(body);
        self.known.locals.truncate(before);
        Ty::Function(inputs.to_vec(), Box::new(output))
    }

    /// Binds the parameters of a closure and gives the place of its body.
    pub fn parameters(&mut self, range: Range<usize>, inputs: &[Ty]) -> usize {
        let tokens = self.tokens;
        if tokens.is(range.start, "||") {
            return range.start + 1;
        }
        let close = tokens.find(range.start + 1..range.end, &["|"]).unwrap_or(range.end);
        for (number, part) in tokens.parts(range.start + 1..close).into_iter().enumerate() {
            let ty = inputs.get(number).cloned().unwrap_or(Ty::Unknown);
            self.bind_typed(part, ty);
        }
        (close + 1).min(range.end)
    }

    /// A call: type parameters are inferred from the arguments. `skip` leaves out a receiver that stands as an argument.
    pub fn call(&mut self, member: &Member, open: usize, explicit: Option<&Ty>, skip: usize) -> Ty {
        let skip = if member.kind == "method" { skip } else { 0 };
        self.called(
            member.result.clone(),
            &member.arguments,
            member.bindings.clone(),
            open,
            skip,
            explicit,
        )
    }

    pub fn called(
        &mut self,
        result: Ty,
        wanted: &[Ty],
        mut bindings: Bindings,
        open: usize,
        skip: usize,
        explicit: Option<&Ty>,
    ) -> Ty {
        let parts = self.tokens.parts(open + 1..self.tokens.close(open));
        for (wanted, part) in wanted.iter().zip(parts.into_iter().skip(skip)) {
            let wanted = self.known.normalize(&wanted.with(&bindings));
            if let Ty::Function(inputs, output) = &wanted {
                let got = self.callable(part, inputs);
                output.matches(&got, &mut bindings);
            } else if matches!(wanted, Ty::Param(_)) || !wanted.arguments().is_empty() {
                let got = self.value(part);
                wanted.matches(&got, &mut bindings);
            }
        }
        let result = self.known.normalize(&result.with(&bindings));
        // `parse::<f64>()`: the one parameter that is left.
        match explicit {
            Some(explicit) => replace_parameters(&result, explicit),
            None => result,
        }
    }
}

fn replace_parameters(ty: &Ty, by: &Ty) -> Ty {
    match ty {
        Ty::Param(_) => by.clone(),
        Ty::Named(path, arguments) => Ty::Named(
            path.clone(),
            arguments.iter().map(|ty| replace_parameters(ty, by)).collect(),
        ),
        _ => ty.clone(),
    }
}
