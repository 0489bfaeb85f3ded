//! The value of a block: `if`, `match`, or bare.

use super::evaluate::Evaluator;
use super::types::Ty;
use std::ops::Range;

impl Evaluator<'_, '_, '_> {
    /// The value of a block, `if` or `match`; and the place behind it.
    pub fn block_like(&mut self, range: Range<usize>) -> (Ty, usize) {
        let tokens = self.tokens;
        let Range { start, end } = range;
        let Some(open) = tokens.find(start..end, &["{"]) else {
            return (Ty::Unknown, end);
        };
        let close = tokens.close(open).min(end);
        let mut after = tokens.after(open).min(end);
        let before = self.known.locals.len();
        let ty = match tokens.text(start) {
            "loop" | "for" | "while" => Ty::unit(),
            "match" => {
                let of = self.value(start + 1..open);
                self.first_arm(open + 1..close, &of)
            }
            word => {
                if word == "if" && tokens.is(start + 1, "let") {
                    self.bind_let(start + 1, open + 1);
                }
                self.last_value(open + 1..close)
            }
        };
        self.known.locals.truncate(before);
        while tokens.is(after, "else") && after < end {
            let Some(open) = tokens.find(after..end, &["{"]) else {
                break;
            };
            after = tokens.after(open).min(end);
        }
        (ty, after)
    }

    fn first_arm(&mut self, arms: Range<usize>, of: &Ty) -> Ty {
        let Some(arrow) = self.tokens.find(arms.clone(), &["=>"]) else {
            return Ty::Unknown;
        };
        let guard = self.tokens.find(arms.start..arrow, &["if"]).unwrap_or(arrow);
        self.bind(arms.start..guard, of);
        let end = self.tokens.find(arrow + 1..arms.end, &[","]).unwrap_or(arms.end);
        self.value(arrow + 1..end)
    }

    /// The value of the last expression of a block, after its `let`s.
    fn last_value(&mut self, block: Range<usize>) -> Ty {
        let mut start = block.start;
        while let Some(end) = self.tokens.find(start..block.end, &[";"]) {
            if self.tokens.is(start, "let") {
                self.bind_let(start, end + 1);
            }
            start = end + 1;
        }
        if start < block.end {
            self.value(start..block.end)
        } else {
            Ty::unit()
        }
    }
}
