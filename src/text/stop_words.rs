//! Stop words: words too common to be informative.

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
