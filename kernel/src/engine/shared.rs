//! The state of a notebook, shared with other threads.

use super::state::State;
use crate::complete::{Frame, Scope, Variable};
use std::sync::{Arc, Mutex, PoisonError};

/// The state after the last cell, for completion and precompiling.
#[derive(Clone, Default)]
pub struct Shared(Arc<Mutex<(u64, State)>>);

impl Shared {
    pub(super) fn set(&self, state: &State) {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *shared = (shared.0 + 1, state.clone());
    }

    /// The scope for completion.
    pub fn scope(&self) -> Scope {
        let state = self.get();
        let variables = state.variables.iter();
        Scope {
            variables: variables
                .clone()
                .map(|(name, known)| Variable {
                    name: name.clone(),
                    type_name: known.type_name.clone(),
                })
                .collect(),
            frames: variables
                .filter(|(_, known)| !known.columns.is_empty())
                .map(|(name, known)| Frame {
                    name: name.clone(),
                    columns: known.columns.clone(),
                })
                .collect(),
            items: state.scope.iter().map(|defined| defined.item.text.clone()).collect(),
        }
    }

    pub(super) fn get(&self) -> State {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}
