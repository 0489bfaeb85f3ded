//! The variables of a notebook, kept between cells by name and type.

use super::Body;
use crate::platform::control::{Outcome, Variable};
use polars::prelude::DataFrame;
use std::any::{Any, TypeId, type_name};
use std::collections::{BTreeMap, HashSet};

/// The variables of a notebook.
#[derive(Default)]
pub struct Store {
    values: BTreeMap<String, Stored>,
    /// Variables that the running cell has stored already.
    stored: HashSet<String>,
    outcome: Outcome,
}

struct Stored {
    type_name: &'static str,
    value: Box<dyn Any>,
}

impl Store {
    /// Whether a variable of this name and type is stored.
    ///
    /// `type_name` ignores lifetimes: `fn(F<'static>)` and `for<'a> fn(F<'a>)` have the same name, so such types are
    /// also compared by identity.
    pub fn has<T: 'static>(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(|stored| {
            let named = stored.type_name == type_name::<T>();
            let hides_lifetimes =
                named && named_with_lifetimes(stored.type_name) && (*stored.value).type_id() != TypeId::of::<T>();
            named && !hides_lifetimes
        })
    }

    /// Reports that a variable has another type than the cell was compiled for.
    pub fn mismatch(&mut self, name: &str) {
        self.outcome = Outcome::Mismatch {
            variable: name.to_owned(),
        };
    }

    /// Removes and returns a variable.
    ///
    /// A type of the notebook has another identity in each cell; the kernel ensures that its definition is the same.
    ///
    /// # Panics
    /// If [`has`](Self::has) is false.
    pub fn take<T: 'static>(&mut self, name: &str) -> T {
        assert!(self.has::<T>(name), "the variable `{name}` has another type");
        let Some(stored) = self.values.remove(name) else {
            unreachable!("`has` has just found the variable");
        };
        // Safety: the names of the types are equal, and the kernel compiles equal names against equal definitions.
        *unsafe { Box::from_raw(Box::into_raw(stored.value).cast::<T>()) }
    }

    /// Stores a variable, unless a newer one of the same name was stored by the same cell.
    pub fn put<T: 'static>(&mut self, name: &str, value: T) {
        if self.stored.insert(name.to_owned()) {
            if let Some(frame) = (&value as &dyn Any).downcast_ref::<DataFrame>() {
                crate::sql::names::keep_variable(name, frame);
            }
            let (type_name, value) = (type_name::<T>(), Box::new(value));
            self.values.insert(name.to_owned(), Stored { type_name, value });
        }
    }

    /// Records how the cell ended.
    pub fn end(&mut self, result: Body) {
        crate::sql::names::retain_variables(|name| self.is_frame(name));
        self.outcome = match result {
            Ok(()) => Outcome::Done,
            Err(error) => super::outcome::outcome(error),
        };
    }

    /// Prepares for the next cell.
    pub fn begin(&mut self) {
        self.stored.clear();
        self.outcome = Outcome::Done;
    }

    /// How the last cell ended.
    pub fn outcome(&mut self) -> Outcome {
        std::mem::take(&mut self.outcome)
    }

    /// Drops a variable.
    pub fn forget(&mut self, name: &str) {
        self.values.remove(name);
        crate::sql::names::retain_variables(|name| self.is_frame(name));
    }

    fn is_frame(&self, name: &str) -> bool {
        self.values
            .get(name)
            .is_some_and(|stored| stored.value.is::<DataFrame>())
    }

    /// Every variable with its type, in the order of the names.
    pub fn variables(&self) -> Vec<Variable> {
        let described = |(name, stored): (&String, &Stored)| Variable {
            name: name.clone(),
            type_name: stored.type_name.to_owned(),
            columns: columns(&*stored.value),
        };
        self.values.iter().map(described).collect()
    }
}

fn named_with_lifetimes(type_name: &str) -> bool {
    type_name.contains("'_") && (type_name.contains("fn(") || type_name.contains("dyn "))
}

fn columns(value: &dyn Any) -> Vec<(String, String)> {
    let Some(frame) = value.downcast_ref::<DataFrame>() else {
        return Vec::new();
    };
    let described = |(name, dtype): (&polars::prelude::PlSmallStr, &polars::prelude::DataType)| {
        (name.to_string(), dtype.to_string())
    };
    frame.schema().iter().map(described).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_found_by_name_and_type() {
        let mut store = Store::default();
        store.put("x", 5u8);
        assert!(store.has::<u8>("x") && !store.has::<i8>("x") && !store.has::<u8>("y"));
        assert_eq!(store.take::<u8>("x"), 5);
        assert!(!store.has::<u8>("x"));
    }

    #[test]
    fn the_first_value_that_a_cell_stores_stays() {
        let mut store = Store::default();
        store.put("x", "newer");
        store.put("x", 1);
        assert_eq!(store.take::<&str>("x"), "newer");
        store.begin();
        store.put("x", 2);
        assert_eq!(store.take::<i32>("x"), 2);
    }

    #[test]
    fn functions_that_differ_in_lifetimes_alone_are_not_confused() {
        struct Text<'a>(&'a str);
        let mut store = Store::default();
        store.put::<fn(Text<'static>) -> usize>("f", |text| text.0.len());
        assert!(!store.has::<for<'a> fn(Text<'a>) -> usize>("f"));
        assert!(store.has::<fn(Text<'static>) -> usize>("f"));
    }

    #[test]
    fn a_frame_names_its_columns() {
        let mut store = Store::default();
        store.put("videos", polars::df!("views" => [1i64]).unwrap());
        let variables = store.variables();
        assert_eq!(variables[0].columns, [("views".to_owned(), "i64".to_owned())]);
        assert_eq!(variables[0].type_name, type_name::<DataFrame>());
    }
}
