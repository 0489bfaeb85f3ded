//! The variables that can be named.

use super::known::Known;
use super::rank::Candidate;
use super::types::Ty;

/// All of them, those of the cell first.
pub fn variables(known: &Known) -> Vec<Candidate> {
    let mut found = vec![];
    for (name, ty) in &known.locals {
        found.push(Candidate::new(name, "variable", typed(name, ty), "", 9000.0));
    }
    for variable in &known.scope.variables {
        let ty = Ty::parse(&variable.type_name);
        found.push(Candidate::new(
            &variable.name,
            "variable",
            typed(&variable.name, &ty),
            "",
            8000.0,
        ));
    }
    found
}

fn typed(name: &str, ty: &Ty) -> String {
    if ty.is_unknown() {
        String::new()
    } else {
        format!("{name}: {}", ty.short())
    }
}
