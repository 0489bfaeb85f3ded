//! Whether a video is a Short: the API has no such field, only hints.

use crate::fetch::wire::VideoThumbnails;

/// The longest a Short can be, in seconds.
pub(crate) const LONGEST_SHORT_S: i64 = 180;

/// Whether a video is a Short, and the best evidence for it.
///
/// A thumbnail in the Shorts' aspect ratio proves a Short. More than three minutes disprove one. Of three minutes or
/// less, a title that says `#shorts` is taken at its word; the duration alone proves nothing.
pub(super) fn evidence(
    thumbnails: &VideoThumbnails,
    title: &str,
    duration_s: Option<i64>,
) -> Option<(bool, &'static str)> {
    if thumbnails.shorts {
        return Some((true, "thumbnail"));
    }
    match duration_s? {
        seconds if seconds > LONGEST_SHORT_S => Some((false, "duration")),
        _ => is_labelled(title).then_some((true, "title")),
    }
}

/// Whether the title has the hashtag `#shorts` or `#short`.
fn is_labelled(title: &str) -> bool {
    let tag = |tail: &str| {
        tail.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    title
        .match_indices('#')
        .filter_map(|(at, mark)| title.get(at + mark.len()..))
        .any(|tail| matches!(tag(tail).to_lowercase().as_str(), "shorts" | "short"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pictures(shorts: bool) -> VideoThumbnails<'static> {
        VideoThumbnails { picture: None, shorts }
    }

    #[test]
    fn the_best_evidence_decides() {
        let short = pictures(true);
        assert_eq!(evidence(&short, "", Some(45)), Some((true, "thumbnail")));
        assert_eq!(evidence(&short, "", None), Some((true, "thumbnail")));
        assert_eq!(evidence(&short, "", Some(181)), Some((true, "thumbnail")));
        let plain = pictures(false);
        assert_eq!(evidence(&plain, "Shorts", Some(45)), None);
        assert_eq!(evidence(&plain, "", Some(180)), None);
        assert_eq!(evidence(&plain, "", Some(181)), Some((false, "duration")));
        assert_eq!(evidence(&plain, "", None), None);
    }

    #[test]
    fn a_hashtag_in_the_title_counts_up_to_three_minutes() {
        let plain = pictures(false);
        for title in ["Quick soup #shorts", "#Short soup", "soup #SHORTS!", "#food#shorts"] {
            assert_eq!(evidence(&plain, title, Some(180)), Some((true, "title")), "{title}");
            assert_eq!(evidence(&plain, title, Some(181)), Some((false, "duration")), "{title}");
            assert_eq!(evidence(&plain, title, None), None, "{title}");
        }
        for title in ["shorts", "# shorts", "#shortsighted", "#shorts_ideas", "#"] {
            assert_eq!(evidence(&plain, title, Some(60)), None, "{title}");
        }
    }
}
