//! A member of a type.

use super::types::{Bindings, Ty};
use std::borrow::Cow;

type Text = Cow<'static, str>;

#[derive(Clone, Debug)]
pub struct Member {
    pub name: Text,
    /// field, method, function, constant, variant
    pub kind: &'static str,
    pub signature: Text,
    pub docs: Text,
    pub result: Ty,
    pub arguments: Vec<Ty>,
    /// What the parameters of the implementation stand for.
    pub bindings: Bindings,
    /// How many steps of auto-deref lead to it.
    pub depth: usize,
    pub from_trait: bool,
    /// The type or trait it belongs to.
    pub on: String,
}
