//! Completion and hover without a compiler: from the types of variables, which the engine knows, and an index of what
//! this crate, polars and std offer.
//!
//! | file | what it does |
//! |---|---|
//! | `index` | reads the index, section by section |
//! | `names` | the path by which a cell can name a type |
//! | `scope` | what earlier cells have made |
//! | `lexer`, `items` | the text before the cursor as tokens; what cells define |
//! | `types`, `member`, `members` | types, patterns, and what a type offers |
//! | `known` | what a name or path means |
//! | `evaluate`, `chain`, `calls`, `blocks` | the type of an expression |
//! | `bindings`, `patterns` | the variables of the cell itself |
//! | `offers` | candidates for the cursor position |
//! | `variables` | the variables that can be named |
//! | `strings` | columns, frames and values inside strings |
//! | `rank` | the ranking of completions |
//! | `hover` | signature and documentation |
//! | `sources`, `comments` | third-party documentation, in the user's copy of the sources |
//! | `prose` | documentation for a tooltip |
//! | `called` | call counts for the ranking, used by the generator of the index |
//!
//! Code that is not understood gives no completions; no text and no position makes it fail.

mod bindings;
mod blocks;
mod called;
mod calls;
mod chain;
pub mod comments;
mod evaluate;
mod hover;
mod index;
mod items;
mod known;
pub mod lexer;
mod member;
mod members;
mod names;
mod offers;
mod patterns;
pub mod prose;
mod rank;
mod scope;
mod sources;
mod strings;
#[cfg(test)]
mod tests;
mod types;
mod variables;

// For the generator of the index, which takes this module in.
#[allow(unused_imports)]
pub use called::called;
pub use hover::{Help, inspect};
pub use index::load;
pub use names::{public_alias, public_path};
pub use rank::Match;
pub use scope::{Frame, Scope, Variable};

use lexer::Tokens;

/// What may stand in place of the bytes from `start` to `end`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    pub start: usize,
    pub end: usize,
    pub matches: Vec<Match>,
}

/// What can be typed at a byte of the code, best first.
pub fn complete(code: &str, at: usize, scope: &Scope) -> Completions {
    let at = boundary(code, at);
    let nothing = Completions {
        start: at,
        end: at,
        matches: vec![],
    };
    let tokens = Tokens::read(&code[..at]);
    if tokens.in_comment {
        return nothing;
    }
    let whole = Tokens::read(code);
    let (prefix, candidates) = offers::offers(code, at, &tokens, &whole, scope);
    Completions {
        start: at - prefix.len(),
        end: at,
        matches: rank::ranked(candidates, prefix),
    }
}

/// The start of the letter at or before a byte.
fn boundary(code: &str, at: usize) -> usize {
    let mut at = at.min(code.len());
    while !code.is_char_boundary(at) {
        at -= 1;
    }
    at
}
