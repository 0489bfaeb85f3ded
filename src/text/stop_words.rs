//! Stop words: words too common to be informative.

use super::language::Evidence;
use std::collections::{BTreeMap, BTreeSet};

/// The stop words of a language from NLTK's lists, by its primary BCP 47 subtag (`"en"`); empty for a language without
/// a list.
///
/// ```
/// let english = tubelab::analyze::stop_words("en");
/// assert!(english.contains(&"the") && english.contains(&"don't"));
/// assert!(tubelab::analyze::stop_words("xx").is_empty());
/// ```
pub fn stop_words(language: &str) -> &'static [&'static str] {
    stop_words::lookup(language).unwrap_or_default()
}

/// The stop words of every language that at least one title in twenty is in; English if no language is known.
pub(crate) fn of_titles(languages: &[Option<(String, Evidence)>]) -> BTreeSet<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (language, _) in languages.iter().flatten() {
        *counts.entry(language).or_default() += 1;
    }
    let mut used: Vec<&str> = counts
        .iter()
        .filter(|(_, n)| **n * 20 >= languages.len())
        .map(|(language, _)| *language)
        .collect();
    if used.is_empty() {
        used.push("en");
    }
    used.into_iter()
        .flat_map(stop_words)
        .map(|word| (*word).to_owned())
        .collect()
}
