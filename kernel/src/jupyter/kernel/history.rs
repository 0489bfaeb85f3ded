//! The cells of this session, for front ends that ask.

use jupyter_protocol::{HistoryEntry, HistoryReply, HistoryRequest};

#[derive(Default)]
pub struct History {
    cells: Vec<(String, String)>,
}

impl History {
    pub fn add(&mut self, code: &str, output: &str) {
        self.cells.push((code.to_owned(), output.to_owned()));
    }

    pub fn answer(&self, request: &HistoryRequest) -> HistoryReply {
        let count = self.cells.len();
        let (entries, with_output): (Vec<usize>, bool) = match request {
            HistoryRequest::Range {
                session,
                start,
                stop,
                output,
                ..
            } => {
                let start = usize::try_from(*start).unwrap_or(0).saturating_sub(1);
                let stop = usize::try_from(*stop)
                    .map_or(count, |stop| stop.saturating_sub(1))
                    .min(count);
                let ours = session.is_none_or(|session| session == 0);
                (
                    if ours && start < stop {
                        (start..stop).collect()
                    } else {
                        Vec::new()
                    },
                    *output,
                )
            }
            HistoryRequest::Tail { n, output, .. } => {
                let n = usize::try_from(*n).unwrap_or(0);
                ((count.saturating_sub(n)..count).collect(), *output)
            }
            HistoryRequest::Search {
                pattern,
                unique,
                output,
                n,
                ..
            } => {
                let mut found: Vec<usize> = (0..count).filter(|&at| matches(pattern, &self.cells[at].0)).collect();
                if *unique {
                    let mut seen = std::collections::HashSet::new();
                    found.retain(|&at| seen.insert(&self.cells[at].0));
                }
                let n = usize::try_from(*n).unwrap_or(0);
                (found.split_off(found.len().saturating_sub(n)), *output)
            }
        };
        let entry = |at: usize| {
            let (code, result) = self.cells[at].clone();
            if with_output {
                HistoryEntry::InputOutput(0, at + 1, (code, result))
            } else {
                HistoryEntry::Input(0, at + 1, code)
            }
        };
        HistoryReply::new(entries.into_iter().map(entry).collect())
    }
}

/// Whether `text` matches a pattern in which `*` stands for anything and `?` for one character.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(&c) if c == '?' || c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((star_p, star_t)) => {
                    star = Some((star_p, star_t + 1));
                    p = star_p + 1;
                    t = star_t + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inputs(reply: HistoryReply) -> Vec<String> {
        let code = |entry| match entry {
            HistoryEntry::Input(_, _, code) | HistoryEntry::InputOutput(_, _, (code, _)) => code,
        };
        reply.history.into_iter().map(code).collect()
    }

    #[test]
    fn the_last_cells_and_those_that_match() {
        let mut history = History::default();
        for code in ["let a = 1;", "a", "let b = 2;", "a"] {
            history.add(code, "");
        }
        let tail = HistoryRequest::Tail {
            n: 2,
            output: false,
            raw: true,
        };
        assert_eq!(inputs(history.answer(&tail)), ["let b = 2;", "a"]);
        let search = HistoryRequest::Search {
            pattern: "let*".into(),
            unique: false,
            output: false,
            raw: true,
            n: 10,
        };
        assert_eq!(inputs(history.answer(&search)), ["let a = 1;", "let b = 2;"]);
        let unique = HistoryRequest::Search {
            pattern: "a".into(),
            unique: true,
            output: false,
            raw: true,
            n: 10,
        };
        assert_eq!(inputs(history.answer(&unique)), ["a"]);
        let range = HistoryRequest::Range {
            session: Some(0),
            start: 1,
            stop: 3,
            output: true,
            raw: true,
        };
        assert_eq!(inputs(history.answer(&range)), ["let a = 1;", "a"]);
    }
}
