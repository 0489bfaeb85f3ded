//! The state of a notebook between two cells: its items and variables, and what happened to former ones.

use super::compiler::Flags;
use super::name::{nameable, short};
use super::parse::{Cell, SyntaxError, parse};
use super::report::Hint;
use super::scope::{Key, Scope, changes_meaning};
use super::source::{CRATE, Ingredients, items};
use std::collections::{BTreeMap, BTreeSet};

/// A variable that a cell can use.
#[derive(Clone, Debug)]
pub struct Known {
    pub type_name: String,
    pub columns: Vec<(String, String)>,
    /// Digest of the definitions that the type depends on; see [`Scope::digest`].
    digest: String,
}

/// Why a name is not a variable any more, or never became one.
#[derive(Clone, Debug, PartialEq)]
pub enum Missing {
    Moved {
        cell: usize,
    },
    NotReached {
        cell: usize,
    },
    /// The cell ended before, because there is too little data.
    TooLittleData {
        cell: usize,
    },
    NotKept {
        cell: usize,
        why: String,
    },
    Lost,
}

#[derive(Clone, Debug, Default)]
pub struct State {
    pub scope: Scope,
    pub variables: BTreeMap<String, Known>,
    pub missing: BTreeMap<String, Missing>,
    /// The cell that a variable comes from.
    pub made_in: BTreeMap<String, usize>,
    pub epoch: usize,
    pub opt_level: u8,
    /// Crates that the user added: source lines and compiler flags.
    pub externs: String,
    pub extern_flags: Vec<String>,
}

/// A cell with everything that its source is generated from.
pub struct Prepared<'a> {
    pub code: &'a str,
    pub number: usize,
    pub cell: Cell,
    /// The items with those of this cell.
    pub scope: Scope,
    pub own: BTreeSet<Key>,
    pub variables: BTreeMap<String, String>,
    pub epoch: usize,
    pub externs: &'a str,
    /// Variables whose types the cell redefines or an earlier one has redefined.
    pub outdated: Vec<String>,
    /// The ones among them that this cell's definitions make unusable.
    pub newly_outdated: Vec<String>,
    pub dropped_statics: Vec<String>,
    /// Whether the library has to be visible to later ones.
    pub exports: bool,
}

impl Prepared<'_> {
    pub fn ingredients(&self) -> Ingredients<'_> {
        Ingredients {
            code: self.code,
            cell: &self.cell,
            number: self.number,
            scope: &self.scope,
            own: &self.own,
            variables: &self.variables,
            externs: self.externs,
        }
    }

    /// The names that the cell binds.
    pub fn bound(&self) -> BTreeSet<String> {
        let names = self.cell.parts.iter().filter_map(|part| match part {
            super::parse::Part::Let(one) => Some(one.names.iter().cloned()),
            _ => None,
        });
        names.flatten().collect()
    }
}

impl State {
    /// Parses a cell and determines what it is compiled with.
    ///
    /// # Errors
    /// When the text is not Rust.
    pub fn prepare<'a>(&'a self, code: &'a str, number: usize) -> Result<Prepared<'a>, SyntaxError> {
        let cell = parse(code)?;
        let mut scope = self.scope.clone();
        let mut own = BTreeSet::new();
        let (mut epoch, mut exports) = (self.epoch, false);
        let own_items = items(code, &cell, &self.scope);
        for item in &own_items {
            exports |= !item.statics.is_empty() || !item.thread_locals.is_empty();
            let keys = scope.add(item, number);
            let redefined = keys
                .iter()
                .filter_map(|key| self.scope.get(key))
                .any(|old| scope.get(&old.key).is_some_and(|new| changes_meaning(old, &new.item)));
            if redefined {
                epoch = self.epoch + 1;
            }
            own.extend(keys);
        }
        let dropped_statics = match own_items.is_empty() {
            true => Vec::new(),
            false => scope.drop_outdated_statics(),
        };
        let (mut variables, mut outdated, mut newly_outdated) = (BTreeMap::new(), Vec::new(), Vec::new());
        for (name, known) in &self.variables {
            match nameable(&known.type_name) {
                _ if scope.digest(&known.type_name, CRATE) != known.digest => {
                    if self.is_current(known) {
                        newly_outdated.push(name.clone());
                    }
                    outdated.push(name.clone());
                }
                Some(written) => drop(variables.insert(name.clone(), written)),
                None => {}
            }
        }
        Ok(Prepared {
            code,
            number,
            cell,
            scope,
            own,
            variables,
            epoch,
            externs: &self.externs,
            outdated,
            newly_outdated,
            dropped_statics,
            exports,
        })
    }

    pub fn flags(&self, epoch: usize) -> Flags {
        Flags {
            opt_level: self.opt_level,
            epoch,
            extra: self.extern_flags.clone(),
        }
    }

    /// Updates the variables to those that the process reports after cell `number`, which binds the names in `bound`. Returns the
    /// names of variables whose types cannot be written.
    pub fn update(
        &mut self,
        reported: &[tubelab::control::Variable],
        bound: &BTreeSet<String>,
        number: usize,
    ) -> Vec<String> {
        let mut unnamed = Vec::new();
        let mut variables = BTreeMap::new();
        for variable in reported {
            if nameable(&variable.type_name).is_none() {
                unnamed.push(variable.name.clone());
                continue;
            }
            let before = self.variables.get(&variable.name);
            let digest = match before {
                // Its definition was another one when it was made.
                Some(known) if known.type_name == variable.type_name && !bound.contains(&variable.name) => {
                    known.digest.clone()
                }
                _ => self.scope.digest(&variable.type_name, CRATE),
            };
            if bound.contains(&variable.name) || before.is_none() {
                self.made_in.insert(variable.name.clone(), number);
            }
            self.missing.remove(&variable.name);
            let known = Known {
                type_name: variable.type_name.clone(),
                columns: variable.columns.clone(),
                digest,
            };
            variables.insert(variable.name.clone(), known);
        }
        self.variables = variables;
        unnamed
    }

    /// Whether the variable's type still means what it meant when the variable was made.
    pub fn is_current(&self, known: &Known) -> bool {
        self.scope.digest(&known.type_name, CRATE) == known.digest
    }

    /// A hint for a name that is not a variable.
    pub fn hint(&self, name: &str, outdated: &[String]) -> Option<Hint> {
        if let Some(reason) = self.explain(name, outdated) {
            return Some(Hint::Reason(reason));
        }
        let defined = self.scope.iter().flat_map(|defined| defined.item.names.iter());
        let known = self.variables.keys().chain(defined).map(String::as_str);
        tubelab::cells::nearest(name, known).map(|near| Hint::Nearest(near.to_owned()))
    }

    fn explain(&self, name: &str, outdated: &[String]) -> Option<String> {
        let made_in = || match self.made_in.get(name) {
            Some(cell) => format!("run cell [{cell}] again"),
            None => "run the cell that makes it again".to_owned(),
        };
        if outdated.iter().any(|one| one == name) {
            let type_name = self
                .variables
                .get(name)
                .map(|known| short(&known.type_name))
                .unwrap_or_default();
            return Some(format!(
                "`{name}` was made with an earlier definition of `{type_name}`; {}",
                made_in()
            ));
        }
        Some(match self.missing.get(name)? {
            Missing::Moved { cell } => format!(
                "`{name}` was moved in cell [{cell}]; use `{name}.clone()` there, or {}",
                made_in()
            ),
            Missing::NotReached { cell } => format!("`{name}` was not defined: cell [{cell}] failed before"),
            Missing::TooLittleData { cell } => {
                format!("`{name}` was not defined: there was too little data in cell [{cell}]")
            }
            Missing::NotKept { cell, why } => format!("`{name}` of cell [{cell}] was not kept: {why}"),
            Missing::Lost => format!("`{name}` was lost with the process that held it; {}", made_in()),
        })
    }

    /// Names and types, for lists.
    pub fn listed(&self) -> Vec<(String, String)> {
        self.variables
            .iter()
            .map(|(name, known)| (name.clone(), short(&known.type_name)))
            .collect()
    }

    /// Forgets what was in the process: variables and statics.
    pub fn lose_process(&mut self) -> Vec<String> {
        let names: Vec<String> = std::mem::take(&mut self.variables).into_keys().collect();
        self.missing
            .extend(names.iter().map(|name| (name.clone(), Missing::Lost)));
        let statics: Vec<Key> = (self.scope.iter())
            .filter(|defined| !defined.item.statics.is_empty() || !defined.item.thread_locals.is_empty())
            .map(|defined| defined.key.clone())
            .collect();
        statics.iter().for_each(|key| self.scope.remove(key));
        names
    }
}
