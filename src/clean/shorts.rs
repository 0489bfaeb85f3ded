//! Whether a video is a Short: the API has no such field, only hints.

use crate::fetch::wire::VideoThumbnails;

/// The longest a Short can be, in seconds.
pub(crate) const LONGEST_SHORT_S: i64 = 180;

/// Whether a video is a Short, and the best evidence for it.
///
/// A thumbnail in the Shorts' aspect ratio proves a Short. More than three minutes disprove one; three minutes or less
/// prove nothing.
pub(super) fn evidence(thumbnails: &VideoThumbnails, duration_s: Option<i64>) -> Option<(bool, &'static str)> {
    if thumbnails.shorts {
        return Some((true, "thumbnail"));
    }
    duration_s
        .filter(|seconds| *seconds > LONGEST_SHORT_S)
        .map(|_| (false, "duration"))
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
        assert_eq!(evidence(&short, Some(45)), Some((true, "thumbnail")));
        assert_eq!(evidence(&short, None), Some((true, "thumbnail")));
        assert_eq!(evidence(&short, Some(181)), Some((true, "thumbnail")));
        let plain = pictures(false);
        assert_eq!(evidence(&plain, Some(45)), None);
        assert_eq!(evidence(&plain, Some(180)), None);
        assert_eq!(evidence(&plain, Some(181)), Some((false, "duration")));
        assert_eq!(evidence(&plain, None), None);
    }
}
