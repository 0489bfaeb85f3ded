//! Choices in the code generated for a cell, which differ between attempts to compile it.

use super::parse::{Cell, Part};
use super::scope::Key;
use std::collections::{BTreeMap, BTreeSet};

/// How a new variable is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    #[default]
    AsItIs,
    /// A closure as a function pointer.
    Pointer,
    /// A closure in a box.
    Boxed,
    /// A closure that changes what it holds, in a box.
    BoxedMut,
}

impl Form {
    /// What to try next if this does not compile.
    pub fn next(self) -> Option<Form> {
        match self {
            Form::Pointer => Some(Form::Boxed),
            Form::Boxed => Some(Form::BoxedMut),
            Form::AsItIs | Form::BoxedMut => None,
        }
    }
}

/// The choices of one attempt.
#[derive(Clone, Debug)]
pub struct Choices {
    /// Variables that are not stored.
    pub unkept: BTreeSet<String>,
    /// Variables that are not loaded.
    pub untaken: BTreeSet<String>,
    pub forms: BTreeMap<String, Form>,
    /// Items of earlier cells that no longer compile.
    pub dropped: BTreeSet<Key>,
    /// Whether each new variable is kept if a later statement fails.
    pub nested: bool,
    /// Variables whose hidden lifetimes are `'static`.
    pub static_lifetimes: BTreeSet<String>,
    /// Whether a macro as the last expression has a value to show.
    pub macro_is_value: bool,
}

impl Choices {
    pub fn new(cell: &Cell) -> Self {
        let closures = cell.parts.iter().filter_map(|part| match part {
            Part::Let(one) if one.closure.is_some() => Some((one.names.first()?.clone(), Form::Pointer)),
            _ => None,
        });
        Choices {
            unkept: BTreeSet::new(),
            untaken: BTreeSet::new(),
            forms: closures.collect(),
            dropped: BTreeSet::new(),
            nested: true,
            static_lifetimes: BTreeSet::new(),
            macro_is_value: true,
        }
    }
}
