//! Finding the start of a chain of calls, and the segments of a path.

use super::evaluate::Evaluator;

/// Words that look like a call when a bracket follows.
const KEYWORDS: [&str; 10] = [
    "return", "in", "match", "if", "let", "while", "else", "mut", "move", "break",
];

impl Evaluator<'_, '_, '_> {
    /// The words of the path that ends before a place.
    pub fn words_before(&self, at: usize) -> Vec<&str> {
        let tokens = self.tokens;
        let mut words = vec![];
        let mut end = at;
        while let Some(word) = end.checked_sub(1).filter(|at| tokens.is_word(*at)) {
            words.insert(0, tokens.text(word));
            match word.checked_sub(1).filter(|at| tokens.is(*at, "::")) {
                Some(colons) => end = colons,
                None => break,
            }
        }
        words
    }

    /// The first token of the operand that ends at a place.
    pub fn start_of(&self, end: usize) -> usize {
        let tokens = self.tokens;
        let mut at = end;
        loop {
            // From the end of one link of the chain to its start.
            if tokens.is(at, "?") && at > 0 {
                at -= 1;
                continue;
            }
            if [")", "]", "}"].iter().any(|mark| tokens.is(at, mark)) {
                let Some(open) = tokens.partner(at).filter(|open| *open < at) else {
                    return at;
                };
                at = open;
                let Some(before) = at.checked_sub(1) else {
                    return at;
                };
                let joined = tokens.is_word(before) && !KEYWORDS.contains(&tokens.text(before))
                    || ["?", "]", ")", "!"].iter().any(|mark| tokens.is(before, mark));
                if tokens.is(at, "{") && !tokens.is(before, "!") {
                    return at;
                }
                if joined {
                    at = before;
                    if tokens.is(at, "!") {
                        at = at.saturating_sub(1);
                    }
                    continue;
                }
                if tokens.is(before, ">") {
                    at = self.before_angle(before);
                    continue;
                }
                return at;
            }
            match at.checked_sub(1).map(|before| (before, tokens.text(before))) {
                Some((before, "." | "::")) if before > 0 => {
                    at = before - 1;
                    if tokens.is(at, ">") {
                        at = self.before_angle(at);
                    }
                }
                _ => return at,
            }
        }
    }

    /// The word before the `::<…>` that ends at a place.
    pub fn before_angle(&self, close: usize) -> usize {
        let tokens = self.tokens;
        let mut depth = 0_i32;
        let mut at = close;
        loop {
            match tokens.text(at) {
                ">" => depth += 1,
                "<" => depth -= 1,
                _ => {}
            }
            if depth == 0 || at == 0 {
                break;
            }
            at -= 1;
        }
        let before = at.saturating_sub(1);
        if tokens.is(before, "::") {
            before.saturating_sub(1)
        } else {
            before
        }
    }
}
