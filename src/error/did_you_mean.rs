//! Suggestions for misspelled names.

/// The candidate that `name` is most likely a misspelling of: at most a third of its letters differ, ignoring case. The
/// first of equally near ones.
///
/// ```
/// let words = ["views", "likes"];
/// assert_eq!(tubelab::error::nearest("veiws", words.into_iter()), Some("views"));
/// assert_eq!(tubelab::error::nearest("title", words.into_iter()), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let allowed = (name.chars().count() / 3).max(1);
    candidates
        .map(|candidate| (strsim::damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_is_a_slip_away() {
        let names = ["views", "likes", "published_at", "title"];
        let near = |name| nearest(name, names.into_iter());
        assert_eq!(near("viewz"), Some("views"));
        assert_eq!(near("Views"), Some("views"));
        assert_eq!(near("veiws"), Some("views"));
        assert_eq!(near("publishedat"), Some("published_at"));
        assert_eq!(near("tilte"), Some("title"));
        assert_eq!(near("subscribers"), None);
    }
}
