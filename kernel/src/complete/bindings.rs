//! The variables of the cell itself: `let`, `for`, `if let`, `match`, parameters of closures and functions.

use super::evaluate::Evaluator;
use super::items::{parameters, written};
use super::known::Target;
use super::lexer::{Kind, Tokens};
use super::types::Ty;
use std::ops::Range;

impl Evaluator<'_, '_, '_> {
    /// Binds all variables that are visible at the end of the tokens.
    pub fn bind_all(&mut self) {
        self.bind_within(0..self.tokens.len());
    }

    fn bind_within(&mut self, range: Range<usize>) {
        let tokens = self.tokens;
        let mut at = range.start;
        while at < range.end {
            match (tokens.kind(at), tokens.text(at)) {
                (Some(Kind::Word), "let") => at = self.bind_let(at, range.end),
                (Some(Kind::Word), "for") if !tokens.is(at + 1, "<") => at = self.bind_for(at, range.end),
                (Some(Kind::Word), "match") => at = self.bind_match(at, range.end),
                (Some(Kind::Word), "fn") if tokens.is_word(at + 1) => at = self.bind_fn(at, range.end),
                (Some(Kind::Word), "impl") => at += 1,
                (Some(Kind::Mark), "(") if tokens.open.contains(&at) => {
                    self.bind_closure(at);
                    at += 1;
                }
                // What is closed is out of sight; what is open holds the cursor.
                _ => {
                    at = if tokens.open.contains(&at) {
                        at + 1
                    } else {
                        tokens.after(at)
                    }
                }
            }
        }
    }

    pub fn bind_let(&mut self, at: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let condition = at > 0 && ["if", "while", "&&"].iter().any(|word| tokens.is(at - 1, word));
        let Some(equals) = tokens.find(at + 1..end, &["=", ";"]) else {
            return at + 1;
        };
        if tokens.is(equals, ";") {
            self.bind_typed(at + 1..equals, Ty::Unknown);
            return equals;
        }
        let stops: &[&str] = if condition { &["{", "&&", ";"] } else { &[";", "else"] };
        let stop = if condition {
            tokens.find(equals + 1..end, stops)
        } else {
            find_end(tokens, equals + 1..end)
        };
        let Some(stop) = stop else {
            // The cursor is in the value.
            return equals + 1;
        };
        let ty = self.value(equals + 1..stop);
        self.bind_typed(at + 1..equals, ty);
        stop
    }

    fn bind_for(&mut self, at: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let Some(inside) = tokens
            .find(at + 1..end, &["in", "{", ";"])
            .filter(|at| tokens.is(*at, "in"))
        else {
            return at + 1;
        };
        let Some(body) = tokens.find(inside + 1..end, &["{"]) else {
            return inside + 1;
        };
        if tokens.open.contains(&body) {
            let ty = self.value(inside + 1..body);
            let item = self.known.associated("Item", &ty, 0).unwrap_or(Ty::Unknown);
            self.bind(at + 1..inside, &item);
            return body + 1;
        }
        tokens.after(body)
    }

    /// The arm in which the cursor is.
    fn bind_match(&mut self, at: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let Some(body) = tokens.find(at + 1..end, &["{"]) else {
            return at + 1;
        };
        if !tokens.open.contains(&body) {
            return tokens.after(body);
        }
        let ty = self.value(at + 1..body);
        let mut start = body + 1;
        let mut here = start;
        let mut pattern = None;
        while here < end {
            if tokens.is(here, "=>") {
                pattern = Some(start..here);
                if tokens.is(here + 1, "{") && tokens.partner(here + 1).is_some() {
                    here = tokens.after(here + 1);
                    start = here;
                    continue;
                }
            } else if tokens.is(here, ",") {
                start = here + 1;
            }
            here = tokens.after(here);
        }
        let Some(pattern) = pattern else {
            return body + 1;
        };
        let guard = tokens.find(pattern.clone(), &["if"]).unwrap_or(pattern.end);
        self.bind(pattern.start..guard, &ty);
        pattern.end + 1
    }

    fn bind_fn(&mut self, at: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let Some(body) = tokens.find(at + 1..end, &["{", ";"]) else {
            return at + 1;
        };
        if !tokens.open.contains(&body) {
            return tokens.after(body);
        }
        if let Some(own) = self.type_around(at) {
            self.known.locals.push(("self".into(), own));
        }
        for (pattern, text) in parameters(tokens, at) {
            let ty = self.known.written(&text);
            self.bind(pattern, &ty);
        }
        body + 1
    }

    /// The type of the `impl` block around a place.
    fn type_around(&self, at: usize) -> Option<Ty> {
        let tokens = self.tokens;
        let open = *tokens
            .open
            .iter()
            .rev()
            .find(|open| **open < at && tokens.is(**open, "{"))?;
        let start = (0..open)
            .rev()
            .take_while(|at| !tokens.is(*at, "}") && !tokens.is(*at, ";"))
            .find(|at| tokens.is(*at, "impl"))?;
        let of = tokens.find(start..open, &["for"]).unwrap_or(start) + 1;
        let of = if tokens.is(of, "<") { tokens.angle(of) } else { of };
        Some(self.known.written(&written(tokens, of..open)))
    }

    /// Parameters of the closure in whose body the cursor is, in the call opened at a place.
    fn bind_closure(&mut self, open: usize) {
        let tokens = self.tokens;
        let parts = tokens.parts(open + 1..tokens.len());
        let Some((number, part)) = parts.into_iter().enumerate().next_back() else {
            return;
        };
        let start = if tokens.is(part.start, "move") {
            part.start + 1
        } else {
            part.start
        };
        if !tokens.is(start, "|") || tokens.find(start + 1..part.end, &["|"]).is_none() {
            return;
        }
        let inputs = self.inputs_of(open, number);
        self.parameters(start..part.end, &inputs);
    }

    /// What the function called at a place gives to the closure that is its argument.
    fn inputs_of(&mut self, open: usize, number: usize) -> Vec<Ty> {
        let Some((function, bindings)) = self.called_at(open) else {
            return vec![];
        };
        match function
            .get(number)
            .map(|wanted| self.known.normalize(&wanted.with(&bindings)))
        {
            Some(Ty::Function(inputs, _)) => inputs,
            _ => vec![],
        }
    }

    fn called_at(&mut self, open: usize) -> Option<(Vec<Ty>, super::types::Bindings)> {
        let tokens = self.tokens;
        let name = open.checked_sub(1).filter(|at| tokens.is_word(*at))?;
        if name > 0 && tokens.is(name - 1, ".") {
            let of = self.value(self.start_of(name - 2)..name - 1);
            let member = self
                .known
                .members(&of, false, Some(tokens.text(name)))
                .into_iter()
                .next()?;
            return Some((member.arguments, member.bindings));
        }
        let words = self.words_before(open);
        self.known.resolve(&words).into_iter().find_map(|target| match target {
            Target::Function(function) => Some((super::members::arguments(function.arguments), Default::default())),
            Target::Member(member) => Some((member.arguments, member.bindings)),
            _ => None,
        })
    }
}

/// Where the value of a `let` ends: at its `;`, or at the `else` of a `let … else`.
fn find_end(tokens: &Tokens, range: Range<usize>) -> Option<usize> {
    let block = ["if", "match"].iter().any(|word| tokens.is(range.start, word));
    tokens.find(range, if block { &[";"] } else { &[";", "else"] })
}
