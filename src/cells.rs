//! Where a notebook's variables live between two cells, for the code that the kernel puts around a cell.
//!
//! It is here and not in every cell so that it is compiled once.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt::Display;

/// What the kernel reads when a cell ended by `?`.
pub const USER_ERROR_OCCURRED: &str = "EVCXR_ERROR_OCCURRED";
const VARIABLE_CHANGED_TYPE: &str = "EVCXR_VARIABLE_CHANGED_TYPE:";

/// What starts the line, below the text of an error, that says its kind.
pub const KIND_OF_ERROR: &str = "\u{1}tubelab:kind ";

/// The text of an error that ended a cell by `?`; one of ours has a line for each moment, and its kind below.
pub fn told<T: Display>(error: &T) -> String {
    if std::any::type_name::<T>() == std::any::type_name::<crate::Error>() {
        format!("{error:+#}")
    } else {
        error.to_string()
    }
}

#[derive(Default)]
pub struct VariableStore {
    variables: HashMap<String, Box<dyn Any>>,
}

impl VariableStore {
    pub fn put_variable<T: 'static>(&mut self, name: &str, value: T) {
        self.put(name, Box::new(value));
    }

    /// Whether the variable is absent or still of this type; says so to the kernel and the user where it is not.
    pub fn check_variable<T: 'static>(&mut self, name: &str) -> bool {
        self.check(name, TypeId::of::<T>())
    }

    /// # Panics
    /// Where there is no such variable of this type; to be asked only after [`check_variable`](Self::check_variable).
    pub fn take_variable<T: 'static>(&mut self, name: &str) -> T {
        match self.take(name).downcast() {
            Ok(value) => *value,
            Err(_) => panic!("variable `{name}` has another type"),
        }
    }

    /// # Panics
    /// Where something else has this name.
    pub fn lazy_arc<T: 'static, F: FnOnce() -> T>(&mut self, name: &str, create: F) -> std::sync::Arc<T> {
        let value = (self.variables.entry(name.to_owned())).or_insert_with(|| Box::new(std::sync::Arc::new(create())));
        match value.downcast_ref::<std::sync::Arc<T>>() {
            Some(value) => value.clone(),
            None => panic!("variable `{name}` has another type"),
        }
    }

    pub fn merge(&mut self, other: VariableStore) {
        self.variables.extend(other.variables);
    }

    fn put(&mut self, name: &str, value: Box<dyn Any>) {
        self.variables.insert(name.to_owned(), value);
    }

    fn check(&self, name: &str, wanted: TypeId) -> bool {
        let same = self
            .variables
            .get(name)
            .is_none_or(|value| (**value).type_id() == wanted);
        if !same {
            eprintln!("The type of the variable {name} was redefined, so was lost.");
            println!("{VARIABLE_CHANGED_TYPE}{name}");
        }
        same
    }

    fn take(&mut self, name: &str) -> Box<dyn Any> {
        match self.variables.remove(name) {
            Some(value) => value,
            None => panic!("variable `{name}` has gone missing"),
        }
    }
}

pub fn create_variable_store() -> *mut VariableStore {
    Box::into_raw(Box::default())
}
