//! What the features of a video use of the channel's earlier uploads.

use crate::error::Result;
use crate::frame::columns::{booleans, has, integers, optional, texts, times};
use crate::stats::metrics::median;
use crate::text::affix::Affix;
use crate::text::language::main_language;
use polars::prelude::DataFrame;
use serde::{Deserialize, Serialize};

/// An upload counts towards the level at this age: in four weeks most videos have had most of their views.
pub(crate) const SETTLED_DAYS: i64 = 28;
const SETTLED: i64 = SETTLED_DAYS * 86_400_000_000;
/// Number of earlier videos of the same format that make up the level.
const RECENT: usize = 10;
/// With fewer videos the level is unknown.
const FEWEST: usize = 3;

/// The channel's uploads, and the views of those that had settled when they were fetched. A model stores it to predict
/// later videos.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Past {
    /// Times of all uploads in microseconds, ascending, each once.
    uploads: Vec<i64>,
    /// Time and views of the settled videos that are not Shorts, ascending.
    long: Vec<(i64, i64)>,
    /// The same of Shorts.
    shorts: Vec<(i64, i64)>,
    /// The main language of the titles.
    #[serde(default)]
    language: Option<String>,
    /// Words that nearly all titles begin or end with.
    #[serde(default)]
    affix: Affix,
    /// The same of videos of unknown format.
    #[serde(default)]
    unknown: Vec<(i64, i64)>,
}

impl Past {
    /// Reads a frame of videos. Only `published_at` is required; without `views` and `fetched_at` no video has settled.
    pub(crate) fn of(videos: &DataFrame) -> Result<Past> {
        let published = times(videos, "published_at")?;
        let mut past = Past {
            uploads: published.iter().flatten().copied().collect(),
            ..Past::default()
        };
        past.uploads.sort_unstable();
        past.uploads.dedup();
        let titles = optional(videos, "title", texts)?;
        past.affix = Affix::of(titles.iter().flatten().copied());
        past.language = main_language(titles.into_iter().zip(optional(videos, "language", texts)?));
        if !has(videos, "views") || !has(videos, "fetched_at") {
            return Ok(past);
        }
        let (views, fetched) = (integers(videos, "views")?, times(videos, "fetched_at")?);
        let live = optional(videos, "live", texts)?;
        let shorts = optional(videos, "is_short", booleans)?;
        for (((published, fetched), views), (live, short)) in
            published.iter().zip(&fetched).zip(&views).zip(live.iter().zip(&shorts))
        {
            let (Some(published), Some(fetched), Some(views @ 0..)) = (*published, *fetched, *views) else {
                continue;
            };
            if fetched.saturating_sub(published) >= SETTLED && live.is_none_or(|live| live == "none") {
                past.format(*short).push((published, views));
            }
        }
        past.long.sort_unstable();
        past.shorts.sort_unstable();
        past.unknown.sort_unstable();
        Ok(past)
    }

    /// Both together; `newer` takes precedence for videos in both.
    pub(crate) fn and(&self, newer: &Past) -> Past {
        let both = |older: &[(i64, i64)], newer: &[(i64, i64)]| {
            let known = |at: &i64| newer.binary_search_by_key(at, |(at, _)| *at).is_ok();
            let mut all: Vec<(i64, i64)> = older.iter().filter(|(at, _)| !known(at)).copied().collect();
            all.extend(newer);
            all.sort_unstable();
            all
        };
        let mut uploads = [self.uploads.as_slice(), &newer.uploads].concat();
        uploads.sort_unstable();
        uploads.dedup();
        Past {
            uploads,
            long: both(&self.long, &newer.long),
            shorts: both(&self.shorts, &newer.shorts),
            unknown: both(&self.unknown, &newer.unknown),
            // Planned titles are few: the earlier ones know better.
            language: self.language.clone().or_else(|| newer.language.clone()),
            affix: match self.uploads.is_empty() {
                true => newer.affix.clone(),
                false => self.affix.clone(),
            },
        }
    }

    /// The title without the words that nearly all titles share: they are not written for this video.
    pub(super) fn own_words<'a>(&self, title: &'a str) -> &'a str {
        self.affix.strip(title)
    }

    pub(crate) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    fn format(&mut self, short: Option<bool>) -> &mut Vec<(i64, i64)> {
        match short {
            Some(true) => &mut self.shorts,
            Some(false) => &mut self.long,
            None => &mut self.unknown,
        }
    }

    /// The time of the channel's first upload.
    pub(super) fn first(&self) -> Option<i64> {
        self.uploads.first().copied()
    }

    /// The time of the last upload before `at`.
    pub(super) fn last_before(&self, at: i64) -> Option<i64> {
        let before = self.uploads.partition_point(|upload| *upload < at);
        self.uploads.get(before.checked_sub(1)?).copied()
    }

    /// ln(1 + median views) of the last ten videos of the same format that were published at least four weeks before `at`;
    /// `None` when there are fewer than three.
    pub(super) fn level_before(&self, at: i64, short: Option<bool>) -> Option<f64> {
        let videos = match short {
            Some(true) => &self.shorts,
            Some(false) => &self.long,
            None => &self.unknown,
        };
        let settled = at.checked_sub(SETTLED)?;
        let until = videos.partition_point(|(published, _)| *published <= settled);
        let recent = videos.get(until.saturating_sub(RECENT)..until)?;
        if recent.len() < FEWEST {
            return None;
        }
        median(recent.iter().map(|(_, views)| *views as f64).collect()).map(f64::ln_1p)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{features, features_after};
    use polars::prelude::*;

    const DAY: i64 = 86_400_000_000;

    /// A channel that uploads every third day, Shorts in between.
    fn videos(places: std::ops::Range<i64>) -> DataFrame {
        let of = |pick: fn(i64) -> i64| places.clone().map(pick).collect::<Vec<_>>();
        let times = |name: &str, pick: fn(i64) -> i64| {
            let micros = Int64Chunked::from_vec(name.into(), of(pick));
            micros
                .into_datetime(TimeUnit::Microseconds, None)
                .into_series()
                .into_column()
        };
        let texts = |name: &str| {
            Column::new(
                name.into(),
                of(|place| place).iter().map(i64::to_string).collect::<Vec<_>>(),
            )
        };
        let columns = vec![
            texts("video_id"),
            texts("title"),
            times("published_at", |place| 19_000 * DAY + place * 3 * DAY),
            times("fetched_at", |_| 19_400 * DAY),
            Column::new("views".into(), of(|place| place * 7919 % 1000)),
            Column::new("duration_s".into(), of(|place| 60 + place)),
            Column::new(
                "is_short".into(),
                places.clone().map(|place| place % 3 == 0).collect::<Vec<_>>(),
            ),
        ];
        DataFrame::new_infer_height(columns).unwrap()
    }

    #[test]
    fn planned_videos_follow_a_past_that_is_not_in_their_frame() {
        let whole = features(&videos(0..120), "UTC").unwrap();
        let past = Past::of(&videos(0..80)).unwrap();
        let later = features_after(&videos(80..120), "UTC", &past).unwrap();
        assert!(later.equals_missing(&whole.slice(80, 40)));
        assert!(later.column("recent_level").unwrap().null_count() == 0);
        // Videos that the past knows already count once.
        assert!(
            features_after(&videos(0..120), "UTC", &past)
                .unwrap()
                .equals_missing(&whole)
        );
        // Of a planned video neither views nor the time of a fetch are known.
        let planned = videos(80..85).drop("views").unwrap().drop("fetched_at").unwrap();
        let planned = features_after(&planned, "UTC", &past).unwrap();
        let first = |frame: &DataFrame| frame.column("recent_level").unwrap().f64().unwrap().get(0);
        assert!(first(&planned).is_some());
        assert_eq!(first(&planned), first(&later));
    }

    #[test]
    fn a_past_comes_back_from_a_file() {
        let past = Past::of(&videos(0..50)).unwrap();
        let json = serde_json::to_string(&past).unwrap();
        assert_eq!(serde_json::from_str::<Past>(&json).unwrap(), past);
    }
}
