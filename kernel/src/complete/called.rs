//! Counting calls in code, from which the index knows how common a method is.

use super::Scope;
use super::evaluate::Evaluator;
use super::known::{Known, Target};
use super::lexer::Tokens;

/// The methods and functions that code calls: the path of the type, trait or module, and the name.
#[allow(dead_code)]
pub fn called(code: &str) -> Vec<(String, String)> {
    let scope = Scope::default();
    let whole = Tokens::read(code);
    let mut found = vec![];
    for at in 2..whole.len() {
        if !whole.is_word(at) || !(whole.is(at + 1, "(") || whole.is(at + 1, "::")) {
            continue;
        }
        let tokens = Tokens::read(&code[..whole.list[at].at]);
        let mut known = Known::new(&scope, &whole);
        let mut evaluator = Evaluator::new(&mut known, &tokens);
        if !whole.is(at - 1, ".") {
            let by_path = whole.is(at - 1, "::");
            let words = if by_path {
                evaluator.words_before(at - 1)
            } else {
                vec!["tubelab", "prelude"]
            };
            let module = evaluator
                .known
                .resolve(&words)
                .into_iter()
                .find_map(|target| match target {
                    Target::Module(module) => Some(module),
                    _ => None,
                });
            found.extend(module.map(|module| (module, whole.text(at).to_owned())));
            continue;
        }
        evaluator.bind_all();
        let ty = evaluator.value(evaluator.start_of(at - 2)..at - 1);
        if let Some(member) = known.members(&ty, false, Some(whole.text(at))).into_iter().next() {
            found.push((member.on, member.name.into_owned()));
        }
    }
    found
}
