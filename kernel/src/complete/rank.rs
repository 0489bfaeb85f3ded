//! Ranking completions: what is called often comes first.

use super::index::index;
use super::member::Member;

/// What can be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    pub text: String,
    pub kind: &'static str,
    pub signature: Option<String>,
    pub summary: Option<String>,
}

pub struct Candidate {
    pub text: String,
    pub kind: &'static str,
    pub signature: String,
    pub docs: String,
    pub score: f64,
}

/// Traits that nearly every type has: nobody looks for their methods in a list.
const EVERYWHERE: [&str; 11] = [
    "Clone",
    "ToOwned",
    "Show",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "AsRef",
    "Default",
    "Extend",
];
/// Called by the machinery, not by people.
const HIDDEN: [&str; 3] = ["bundle", "borrow", "borrow_mut"];

impl Candidate {
    pub fn new(text: &str, kind: &'static str, signature: String, docs: &str, score: f64) -> Candidate {
        Candidate {
            text: text.to_owned(),
            kind,
            signature,
            // A list asks for many; what stands in the sources of others is read at hover.
            docs: index().place(docs).map_or(docs, |_| "").to_owned(),
            score,
        }
    }

    /// `None` for names that nobody completes.
    pub fn member(member: &Member, by_path: bool) -> Option<Candidate> {
        let name = &*member.name;
        if name.starts_with('_') || (HIDDEN.contains(&name) && member.from_trait) {
            return None;
        }
        let mut score = index().usage(name, &member.on) + 0.5;
        let ours = member.on.starts_with("tubelab::") || !index().has_type(&member.on);
        if ours {
            score += if member.kind == "field" { 60.0 } else { 20.0 };
        }
        let on = member.on.rsplit("::").next().unwrap_or_default();
        if member.from_trait && EVERYWHERE.contains(&on) {
            score *= 0.02;
        } else if on == "ToString" {
            score *= 0.1;
        } else if member.from_trait && !member.on.ends_with("::Iterator") {
            score *= 0.5;
        }
        if by_path {
            score = match member.kind {
                "variant" => score + 100.0,
                "method" => score * 0.01,
                _ => score,
            };
        }
        if member.signature.starts_with("unsafe ") {
            score *= 0.01;
        }
        score *= 0.3_f64.powi(i32::try_from(member.depth).unwrap_or(8));
        Some(Candidate::new(
            name,
            member.kind,
            member.signature.to_string(),
            &member.docs,
            score,
        ))
    }
}

/// The candidates that begin with the typed prefix, best first, without duplicates.
pub fn ranked(mut candidates: Vec<Candidate>, prefix: &str) -> Vec<Match> {
    let lower = prefix.to_lowercase();
    candidates.retain(|candidate| candidate.text.to_lowercase().starts_with(&lower));
    candidates.sort_by(|a, b| {
        let exact = |candidate: &Candidate| !candidate.text.starts_with(prefix);
        (exact(a).cmp(&exact(b)))
            .then(b.score.total_cmp(&a.score))
            .then_with(|| a.text.cmp(&b.text))
    });
    let mut matches: Vec<Match> = vec![];
    let mut seen = std::collections::HashSet::new();
    for candidate in candidates {
        if seen.insert(candidate.text.clone()) {
            let given = |text: String| if text.is_empty() { None } else { Some(text) };
            matches.push(Match {
                summary: given(sentence(&candidate.docs)),
                text: candidate.text,
                kind: candidate.kind,
                signature: given(candidate.signature),
            });
        }
    }
    matches
}

/// The first sentence, without the marks of Markdown.
pub fn sentence(docs: &str) -> String {
    let paragraph = docs.split('\u{b}').next().unwrap_or_default();
    let mut end = paragraph.len();
    for (at, mark) in paragraph.match_indices(['.', '!', '?']) {
        let after = &paragraph[at + mark.len()..];
        let abbreviated = ["e.g", "i.e", "etc", "vs"]
            .iter()
            .any(|word| paragraph[..at].ends_with(word));
        let next = after.trim_start().chars().next();
        if at >= 8 && after.starts_with(' ') && !abbreviated && !next.is_some_and(char::is_lowercase) {
            end = at + mark.len();
            break;
        }
    }
    paragraph[..end].replace(['`', '*'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence() {
        assert_eq!(sentence("Height of the frame. More."), "Height of the frame.");
        assert_eq!(sentence("Sort, e.g. by `views`.\u{b}Second"), "Sort, e.g. by views.");
        assert_eq!(sentence("No end"), "No end");
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn order_and_prefix() {
        let of = |text: &str, score| Candidate::new(text, "method", String::new(), "", score);
        let texts = |prefix| -> Vec<String> {
            let all = vec![of("head", 3.0), of("height", 9.0), of("Height", 99.0), of("tail", 50.0)];
            ranked(all, prefix).into_iter().map(|found| found.text).collect()
        };
        assert_eq!(texts("he"), ["height", "head", "Height"]);
        assert_eq!(texts(""), ["Height", "tail", "height", "head"]);
    }
}
