//! Data quality: what was missing, unusual or dropped, and why.

use super::dropped::{Finding, dropped};
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::frame::columns;
use crate::schema;
use polars::prelude::*;

/// Reports what is missing or unusual in a frame of videos: one row per finding.
///
/// `videos` is a frame that [`clean`](super::clean()) returns. Columns: `kind` (`missing` or `odd`), `what`, `videos`
/// (number), `share` (percent of all videos), `why` (or what it means) and `examples` (up to three video ids). Empty if
/// nothing was found.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let quality = clean::quality(&clean(&fetch("demo")?)?)?;
/// assert!(quality.height() > 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn quality(videos: &DataFrame) -> Result<DataFrame> {
    table(findings(videos)?, videos.height())
}

/// As [`quality`], and what of the snapshot is not in the frame (`kind` is `dropped`): uploads that are listed but not
/// available because they are deleted or private, videos that were fetched more than once, charts, items that cannot be
/// read, and (`kind` is `unreadable`) single values that are null because they cannot be read. `share` of these is in
/// percent of the videos in the frame.
///
/// # Errors
/// `is_format()`: an answer is not a list of items.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let quality = clean::quality_of_snapshot(&fetch("demo")?)?;
/// let dropped = quality.lazy().filter(col("kind").eq(lit("dropped"))).collect()?;
/// assert_eq!(dropped.height(), 2); // uploads that were deleted, and private ones
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn quality_of_snapshot(snapshot: &Snapshot) -> Result<DataFrame> {
    let videos = super::videos(snapshot)?;
    let mut all = dropped(snapshot)?;
    all.extend(findings(&videos)?);
    table(all, videos.height())
}

fn findings(videos: &DataFrame) -> Result<Vec<Finding>> {
    let ids = columns::strings(videos, "video_id")?;
    let chosen = |rows: &dyn Fn(usize) -> bool| -> Vec<String> {
        let chosen = ids.iter().enumerate().filter(|(row, _)| rows(*row));
        chosen.map(|(_, id)| id.clone().unwrap_or_default()).collect()
    };
    let mut found = Vec::new();
    for field in schema::VIDEOS.iter().filter(|field| !field.null.is_empty()) {
        // These are told in words of their own, or tell nothing by their absence.
        if matches!(field.name, "short_evidence" | "title_raw") {
            continue;
        }
        let unknown = columns::column(videos, field.name)?.is_null();
        found.push(Finding {
            kind: "missing",
            what: field.name.to_owned(),
            why: field.null.to_owned(),
            videos: chosen(&|row| unknown.get(row) == Some(true)),
        });
    }
    let [views, likes, seconds] = ["views", "likes", "duration_s"].map(|name| columns::numbers(videos, name));
    let (views, likes, seconds) = (views?, likes?, seconds?);
    let (live, titles) = (columns::strings(videos, "live")?, columns::strings(videos, "title")?);
    let raw = columns::column(videos, "title_raw")?.is_not_null();
    let published = columns::times(videos, "published_at")?;
    let fetched = columns::times(videos, "fetched_at")?;
    let number = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let at = |values: &[Option<i64>], row: usize| values.get(row).copied().flatten();
    let is = |row: usize, what: &str| live.get(row).and_then(Option::as_deref) == Some(what);
    let mut moments: Vec<i64> = published.iter().flatten().copied().collect();
    moments.sort_unstable();
    let shared = |row: usize| {
        at(&published, row).is_some_and(|moment| {
            let first = moments.partition_point(|other| *other < moment);
            moments.get(first + 1) == Some(&moment)
        })
    };
    let mut odd = |what: &str, why: &str, rows: &dyn Fn(usize) -> bool| {
        found.push(Finding {
            kind: "odd",
            what: what.to_owned(),
            why: why.to_owned(),
            videos: chosen(rows),
        });
    };
    odd(
        "live now",
        "its statistics are those of a running broadcast; excluded from comparisons",
        &|row| is(row, "live"),
    );
    odd(
        "upcoming",
        "announced but not started; excluded from comparisons",
        &|row| is(row, "upcoming"),
    );
    odd(
        "no duration, not live",
        "a broadcast that never started (P0D)",
        &|row| number(&seconds, row).is_none() && is(row, "none"),
    );
    odd("no views", "0 views, so its rates are unknown", &|row| {
        number(&views, row) == Some(0.0)
    });
    odd(
        "more likes than views",
        "the API updates likes and views at different times; rates above 100% are not a calculation error",
        &|row| {
            number(&likes, row)
                .zip(number(&views, row))
                .is_some_and(|(likes, views)| likes > views)
        },
    );
    odd(
        "longer than twelve hours",
        "YouTube accepts uploads of up to 12 hours: probably the recording of a broadcast",
        &|row| number(&seconds, row) > Some(43_200.0),
    );
    odd(
        "published after it was fetched",
        "wrong clock or announced premiere; its views per day are unknown",
        &|row| {
            at(&published, row)
                .zip(at(&fetched, row))
                .is_some_and(|(published, fetched)| published > fetched)
        },
    );
    odd(
        "published in the same second as another video",
        "ordered by id",
        &shared,
    );
    odd("empty title", "no text to analyze", &|row| {
        titles
            .get(row)
            .and_then(Option::as_deref)
            .is_some_and(|title| title.trim().is_empty())
    });
    odd(
        "title changed to NFC",
        "normalized, so that equal titles compare equal; the original is in title_raw",
        &|row| raw.get(row) == Some(true),
    );
    Ok(found)
}

fn table(findings: Vec<Finding>, all: usize) -> Result<DataFrame> {
    let found: Vec<Finding> = findings
        .into_iter()
        .filter(|finding| !finding.videos.is_empty())
        .collect();
    let texts = |pick: fn(&Finding) -> &str| found.iter().map(pick).collect::<Vec<_>>();
    let count = |finding: &Finding| finding.videos.len() as i64;
    let share = |finding: &Finding| (all > 0).then(|| finding.videos.len() as f64 / all as f64 * 100.0);
    let examples = |finding: &Finding| finding.videos.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
    let columns = vec![
        Column::new("kind".into(), texts(|f| f.kind)),
        Column::new("what".into(), texts(|f| &f.what)),
        Column::new("videos".into(), found.iter().map(count).collect::<Vec<_>>()),
        Column::new("share".into(), found.iter().map(share).collect::<Vec<_>>()),
        Column::new("why".into(), texts(|f| &f.why)),
        Column::new("examples".into(), found.iter().map(examples).collect::<Vec<_>>()),
    ];
    Ok(DataFrame::new(found.len(), columns)?)
}
