//! Words at the beginning or the end of titles that nearly all titles of a channel share: a brand, a series.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Below this number of titles nothing is known to be shared.
const FEWEST: usize = 10;
/// The share of the titles that have the words.
const NEARLY_ALL: f64 = 0.8;
/// Maximum number of words, signs between them included.
const LONGEST: usize = 8;

/// The shared words of a channel's titles.
///
/// A word at the end of nearly all titles says nothing about any of them: it is no keyword, and its capitals are not
/// emphasis.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Affix {
    first: Vec<String>,
    last: Vec<String>,
}

impl Affix {
    /// The words that at least 80% of these titles begin or end with, of ten titles or more.
    pub(crate) fn of<'a>(titles: impl Iterator<Item = &'a str> + Clone) -> Affix {
        let last = shared(titles.clone().map(|title| title.split_whitespace().rev()));
        Affix {
            first: shared(titles.map(str::split_whitespace)),
            last: last.into_iter().rev().collect(),
        }
    }

    /// The title without the shared words and the signs that set them apart; whole if nothing else is in it.
    pub(crate) fn strip<'a>(&self, title: &'a str) -> &'a str {
        let mut rest = title;
        let is_sign = |c: char| !c.is_alphanumeric() && !matches!(c, ')' | '(' | ']' | '[' | '!' | '?' | '"' | '#');
        if let Some(tail) = without(rest, &self.first, Side::First) {
            rest = tail.trim_start_matches(is_sign);
        }
        if let Some(head) = without(rest, &self.last, Side::Last) {
            rest = head.trim_end_matches(is_sign);
        }
        if rest.chars().any(char::is_alphanumeric) {
            rest
        } else {
            title
        }
    }

    /// The shared words as text; `None` if there are none.
    pub(crate) fn words(&self) -> Option<String> {
        let is_sign = |c: char| !c.is_alphanumeric();
        let parts = [&self.first, &self.last].map(|words| words.join(" ").trim_matches(is_sign).to_owned());
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (!parts.is_empty()).then(|| parts.join(" … "))
    }
}

#[derive(Clone, Copy)]
enum Side {
    First,
    Last,
}

/// The text without these words at one side; `None` if it does not have them, or if there are none.
fn without<'a>(text: &'a str, words: &[String], side: Side) -> Option<&'a str> {
    if words.is_empty() {
        return None;
    }
    let mut rest = text;
    let order: Vec<&String> = match side {
        Side::First => words.iter().collect(),
        Side::Last => words.iter().rev().collect(),
    };
    for word in order {
        rest = match side {
            Side::First => rest.trim_start().strip_prefix(word.as_str())?,
            Side::Last => rest.trim_end().strip_suffix(word.as_str())?,
        };
        let touches = match side {
            Side::First => rest.chars().next(),
            Side::Last => rest.chars().next_back(),
        };
        if touches.is_some_and(|c| !c.is_whitespace()) {
            return None;
        }
    }
    Some(rest)
}

/// The longest run of words that nearly all of these titles begin with.
fn shared<'a, W: Iterator<Item = &'a str>>(titles: impl Iterator<Item = W>) -> Vec<String> {
    let mut titles: Vec<W> = titles.collect();
    let all = titles.len();
    let mut shared = Vec::new();
    if all < FEWEST {
        return shared;
    }
    while shared.len() < LONGEST {
        let next: Vec<Option<&str>> = titles.iter_mut().map(Iterator::next).collect();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for word in next.iter().flatten() {
            *counts.entry(word).or_default() += 1;
        }
        let most = counts
            .into_iter()
            .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)));
        let Some((word, _)) = most.filter(|(_, n)| *n as f64 >= NEARLY_ALL * all as f64) else {
            break;
        };
        shared.push(word.to_owned());
        let has = next.iter().map(|other| *other == Some(word));
        let kept: Vec<bool> = has.collect();
        let mut at = kept.iter();
        titles.retain(|_| at.next().copied().unwrap_or(false));
    }
    // Signs alone are no words, and of titles that are all the same nothing is a brand.
    let words = shared
        .iter()
        .any(|word: &String| word.chars().any(char::is_alphanumeric));
    match words && titles.iter_mut().any(|title| title.next().is_some()) {
        true => shared,
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brand_at_the_end_is_found_and_stripped() {
        let titles: Vec<String> = (0..20)
            .map(|n| match n {
                3 => "A trailer without it".to_owned(),
                n => format!("{} number {n} | PURE COOKING", ["Soup", "Bread", "Tea"][n % 3]),
            })
            .collect();
        let affix = Affix::of(titles.iter().map(String::as_str));
        assert_eq!(affix.words().as_deref(), Some("PURE COOKING"));
        assert_eq!(affix.strip("Soup number 7 | PURE COOKING"), "Soup number 7");
        assert_eq!(affix.strip("A trailer without it"), "A trailer without it");
        assert_eq!(affix.strip("IMPURE COOKING"), "IMPURE COOKING");
        assert_eq!(affix.strip("PURE COOKING"), "PURE COOKING");
        assert_eq!(affix.strip("(What?) | PURE COOKING"), "(What?)");
    }

    #[test]
    fn what_few_share_stays_and_so_do_equal_titles() {
        let few = ["Bread today", "Soup today", "Tea today"];
        assert_eq!(Affix::of(few.into_iter()), Affix::default());
        let half: Vec<String> = (0..20)
            .map(|n| format!("Soup {n} {}", if n % 2 == 0 { "today" } else { "now" }))
            .collect();
        let affix = Affix::of(half.iter().map(String::as_str));
        assert_eq!(affix.strip("Soup 1 now"), "1 now");
        assert_eq!(Affix::of(vec!["The best bread"; 57].into_iter()), Affix::default());
        assert_eq!(Affix::default().words(), None);
    }
}
