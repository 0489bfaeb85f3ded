//! The list of features, with the reason for each.

use crate::error::Result;
use polars::prelude::{Column, DataFrame};

/// One feature: a concept, and the numeric columns that encode it.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// The name in options and reports.
    pub name: &'static str,
    /// Its columns in the frame of [`features`](super::features()).
    pub columns: &'static [&'static str],
    /// Why it may affect views.
    pub reason: &'static str,
    /// Why it is known before publication.
    pub known: &'static str,
}

const fn feature(
    name: &'static str,
    columns: &'static [&'static str],
    reason: &'static str,
    known: &'static str,
) -> Feature {
    Feature {
        name,
        columns,
        reason,
        known,
    }
}

const PLANNED: &str = "the uploader chooses the publication time";
const CUT: &str = "the video is finished before it is uploaded";
const WRITTEN: &str = "it is written before publication (later edits are not visible)";
const PAST: &str = "it uses earlier uploads only";

/// All features, in the order of their columns.
pub const FEATURES: [Feature; 20] = [
    feature(
        "hour",
        &["hour_sin", "hour_cos"],
        "viewers are active at different hours; 23 h is next to 0 h",
        PLANNED,
    ),
    feature(
        "weekday",
        &[
            "weekday_monday",
            "weekday_tuesday",
            "weekday_wednesday",
            "weekday_thursday",
            "weekday_friday",
            "weekday_saturday",
            "weekday_sunday",
        ],
        "audiences differ between working days and weekends",
        PLANNED,
    ),
    feature(
        "month",
        &["month_sin", "month_cos"],
        "seasonality; December is next to January",
        PLANNED,
    ),
    feature(
        "duration",
        &["duration_minutes_log"],
        "ln(1 + minutes): one minute matters more in a short video",
        CUT,
    ),
    feature(
        "title_length",
        &["title_length"],
        "long titles are truncated in listings",
        WRITTEN,
    ),
    feature("title_words", &["title_words"], "how much a title says", WRITTEN),
    feature(
        "title_word_length",
        &["title_mean_word_length"],
        "simple or technical words",
        WRITTEN,
    ),
    feature(
        "description_length",
        &["description_length_log"],
        "ln(1 + characters): effort, and text for search",
        WRITTEN,
    ),
    feature(
        "has_links",
        &["has_links"],
        "the description links to other pages",
        WRITTEN,
    ),
    feature(
        "hashtags",
        &["hashtags"],
        "hashtags in the title and description list a video on hashtag pages",
        WRITTEN,
    ),
    feature("is_short", &["is_short"], "Shorts are shown in a separate feed", CUT),
    feature(
        "growth",
        &["days_since_first_upload"],
        "the channel's audience grows; older videos had more time",
        PAST,
    ),
    feature(
        "pause",
        &["days_since_last_upload_log"],
        "ln(1 + days): viewers may wait, or forget",
        PAST,
    ),
    feature(
        "has_question",
        &["has_question"],
        "a question in the title may invite clicks",
        WRITTEN,
    ),
    feature(
        "has_number",
        &["has_number"],
        "a number in the title promises something specific",
        WRITTEN,
    ),
    feature(
        "has_emoji",
        &["has_emoji"],
        "an emoji in the title may attract or put off viewers",
        WRITTEN,
    ),
    feature(
        "capitals",
        &["capital_words"],
        "all-caps words are emphatic; short ones are often acronyms; words that nearly all titles share do not count",
        WRITTEN,
    ),
    feature(
        "tags",
        &["tags_log"],
        "ln(1 + tags): effort, and words for search",
        WRITTEN,
    ),
    feature(
        "language",
        &["title_is_english"],
        "English titles and titles in other languages reach different viewers; null where the language is unknown",
        "it is declared at upload, or follows from the titles",
    ),
    feature(
        "recent_level",
        &["recent_level"],
        "ln(1 + median views) of up to ten earlier videos of the same format: the channel's usual level",
        "it uses only videos published at least four weeks earlier (with their views at the time of the fetch)",
    ),
];

/// The features as a frame with one row each: `feature`, `columns`, `reason`, `known_before_publication`.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::features;
///
/// assert_eq!(features::list()?.height(), features::FEATURES.len());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn list() -> Result<DataFrame> {
    let of = |pick: fn(&Feature) -> String| FEATURES.iter().map(pick).collect::<Vec<_>>();
    Ok(DataFrame::new_infer_height(vec![
        Column::new("feature".into(), of(|f| f.name.into())),
        Column::new("columns".into(), of(|f| f.columns.join(", "))),
        Column::new("reason".into(), of(|f| f.reason.into())),
        Column::new("known_before_publication".into(), of(|f| f.known.into())),
    ])?)
}
