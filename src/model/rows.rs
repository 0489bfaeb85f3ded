//! The rows a model can learn from, and how many were left out and why.

use super::options::TrainOptions;
use super::target::{Target, empirical_logit};
use crate::error::Result;
use crate::features::{Feature, Settling, features};
use crate::frame::columns::{booleans, has, integers, lengths, numbers, texts, times};
use ndarray::{Array2, Axis};
use polars::prelude::DataFrame;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Usable videos, by date of publication. Unknown features are NaN.
pub(crate) struct Rows {
    /// Rows × columns of the chosen features.
    pub(crate) x: Array2<f64>,
    /// The target on the scale of the fit; of views, those at an age of 90 days.
    pub(crate) y: Vec<f64>,
    /// What was observed, in the unit in which it is shown: views, or percent of views.
    pub(crate) shown: Vec<f64>,
    pub(crate) short: Vec<Option<bool>>,
    pub(crate) published: Vec<i64>,
    pub(crate) ids: Vec<String>,
    pub(crate) titles: Vec<String>,
    /// Videos without likes and comments, if engagement is the target.
    pub(crate) without_response: usize,
    /// How views at equal age were estimated; only of views.
    pub(crate) settling: Option<Settling>,
}

/// A reason and the number of videos left out for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Excluded {
    pub(crate) reason: String,
    pub(crate) videos: usize,
}

impl Rows {
    pub(crate) fn len(&self) -> usize {
        self.y.len()
    }

    /// Reads a frame of videos; a video counts under the first reason that applies.
    pub(crate) fn read(
        videos: &DataFrame,
        chosen: &[&Feature],
        options: &TrainOptions,
        target: Target,
    ) -> Result<(Rows, Vec<Excluded>)> {
        let settling = match target {
            Target::Views => Some(Settling::of(videos)?),
            Target::Engagement => None,
        };
        Rows::settled(videos, chosen, options, target, settling)
    }

    /// As [`Rows::read`], with views brought to equal age in a given way.
    pub(crate) fn settled(
        videos: &DataFrame,
        chosen: &[&Feature],
        options: &TrainOptions,
        target: Target,
        settling: Option<Settling>,
    ) -> Result<(Rows, Vec<Excluded>)> {
        let table = features(videos, &options.time_zone)?;
        let x = matrix(&table, chosen)?;
        let (ids, live) = (texts(videos, "video_id")?, texts(videos, "live")?);
        let titles = texts(videos, "title")?;
        let (published, fetched) = (times(videos, "published_at")?, times(videos, "fetched_at")?);
        let (views, durations) = (integers(videos, "views")?, integers(videos, "duration_s")?);
        let (likes, comments) = match target {
            Target::Views => (Vec::new(), Vec::new()),
            Target::Engagement => (integers(videos, "likes")?, integers(videos, "comments")?),
        };
        let short = booleans(videos, "is_short")?;

        let days = options.min_age_days;
        let mut reasons = Reasons::default();
        let mut kept: Vec<(i64, Option<&str>, usize)> = Vec::new();
        let mut outcomes = vec![(f64::NAN, f64::NAN); videos.height()];
        let mut without_response = 0;
        let cell = |column: &[Option<i64>], row: usize| column.get(row).copied().flatten();
        let count = |column: &[Option<i64>], row: usize| cell(column, row).filter(|n| *n >= 0).map(|n| n as f64);
        for row in 0..videos.height() {
            if live.get(row).copied().flatten().is_some_and(|live| live != "none") {
                reasons.add("live or upcoming");
                continue;
            }
            let Some(views) = count(&views, row) else {
                reasons.add("views unknown");
                continue;
            };
            if cell(&durations, row).is_none_or(|seconds| seconds < 0) {
                reasons.add("duration unknown");
                continue;
            }
            let Some((at, fetched)) = cell(&published, row).zip(cell(&fetched, row)) else {
                reasons.add("date unknown");
                continue;
            };
            if fetched.saturating_sub(at) < i64::from(days) * 86_400_000_000 {
                reasons.add(&format!("published less than {days} days before the fetch"));
                continue;
            }
            let days = fetched.saturating_sub(at) as f64 / 86_400e6;
            let outcome = match target {
                Target::Views => {
                    let Some(settled) = settling.as_ref().and_then(|settling| settling.views(views, days)) else {
                        reasons.add("too young to compare at equal age");
                        continue;
                    };
                    (settled.ln_1p(), views)
                }
                Target::Engagement => {
                    let Some((likes, comments)) = count(&likes, row).zip(count(&comments, row)) else {
                        reasons.add("likes or comments unknown");
                        continue;
                    };
                    let responses = likes + comments;
                    if views == 0.0 {
                        reasons.add("without views");
                        continue;
                    }
                    if responses > views {
                        reasons.add("with more likes and comments than views");
                        continue;
                    }
                    without_response += usize::from(responses == 0.0);
                    (empirical_logit(responses, views), responses / views * 100.0)
                }
            };
            kept.push((at, ids.get(row).copied().flatten(), row));
            if let Some(cell) = outcomes.get_mut(row) {
                *cell = outcome;
            }
        }
        kept.sort_unstable();
        let order: Vec<usize> = kept.iter().map(|(.., row)| *row).collect();
        let outcome = |row: &usize| outcomes.get(*row).copied().unwrap_or((f64::NAN, f64::NAN));
        let words = |column: &[Option<&str>]| {
            let word = |row: &usize| column.get(*row).copied().flatten().unwrap_or("").to_owned();
            order.iter().map(word).collect::<Vec<_>>()
        };
        let rows = Rows {
            x: x.select(Axis(0), &order),
            y: order.iter().map(|row| outcome(row).0).collect(),
            shown: order.iter().map(|row| outcome(row).1).collect(),
            short: order.iter().map(|row| short.get(*row).copied().flatten()).collect(),
            published: kept.iter().map(|(published, ..)| *published).collect(),
            ids: words(&ids),
            titles: words(&titles),
            without_response,
            settling,
        };
        Ok((rows, reasons.sorted()))
    }

    /// How many videos lack each column, for columns with missing values.
    pub(crate) fn unknown(&self) -> Vec<usize> {
        self.x
            .axis_iter(Axis(1))
            .map(|column| column.iter().filter(|value| value.is_nan()).count())
            .collect()
    }
}

/// Beginnings of the reasons, in the order in which they are reported.
const REASON_ORDER: [&str; 9] = [
    "live",
    "views",
    "duration",
    "date",
    "published",
    "too young",
    "likes",
    "without",
    "with more",
];

#[derive(Default)]
struct Reasons(Vec<Excluded>);

impl Reasons {
    fn sorted(mut self) -> Vec<Excluded> {
        let place = |excluded: &Excluded| {
            REASON_ORDER
                .iter()
                .position(|prefix| excluded.reason.starts_with(prefix))
        };
        self.0.sort_by_key(place);
        self.0
    }

    fn add(&mut self, reason: &str) {
        match self.0.iter_mut().find(|excluded| excluded.reason == reason) {
            Some(excluded) => excluded.videos += 1,
            None => self.0.push(Excluded {
                reason: reason.to_owned(),
                videos: 1,
            }),
        }
    }
}

/// The columns of the chosen features, NaN where null.
pub(crate) fn matrix(table: &DataFrame, chosen: &[&Feature]) -> Result<Array2<f64>> {
    let names: Vec<&str> = chosen.iter().flat_map(|feature| feature.columns).copied().collect();
    let mut x = Array2::from_elem((table.height(), names.len()), f64::NAN);
    for (j, name) in names.iter().enumerate() {
        for (cell, value) in x.column_mut(j).iter_mut().zip(numbers(table, name)?) {
            *cell = value.unwrap_or(f64::NAN);
        }
    }
    Ok(x)
}

/// SHA-256 (hex) of the part of the frame that training reads: the same videos give the same digest, whatever else the
/// frame contains.
pub(crate) fn digest(videos: &DataFrame, target: Target) -> Result<String> {
    let mut hash = Sha256::new();
    let mut add = |name: &str, cells: Vec<Option<String>>| {
        hash.update(format!("{name}:{}\n", cells.len()));
        for cell in cells {
            match cell {
                // The length before the text keeps ("ab", "c") and ("a", "bc") apart.
                Some(text) => hash.update(format!("{}:{text}\n", text.len())),
                None => hash.update("-\n"),
            }
        }
    };
    for name in ["video_id", "title", "description", "live"] {
        add(
            name,
            texts(videos, name)?
                .into_iter()
                .map(|cell| cell.map(str::to_owned))
                .collect(),
        );
    }
    for name in ["published_at", "fetched_at"] {
        add(
            name,
            times(videos, name)?
                .into_iter()
                .map(|cell| cell.map(|value| value.to_string()))
                .collect(),
        );
    }
    let counts: &[&str] = match target {
        Target::Views => &["duration_s", "views"],
        Target::Engagement => &["duration_s", "views", "likes", "comments"],
    };
    for name in counts {
        add(
            name,
            integers(videos, name)?
                .into_iter()
                .map(|cell| cell.map(|value| value.to_string()))
                .collect(),
        );
    }
    add(
        "is_short",
        booleans(videos, "is_short")?
            .into_iter()
            .map(|cell| cell.map(|b| b.to_string()))
            .collect(),
    );
    if has(videos, "language") {
        let stated = texts(videos, "language")?;
        add(
            "language",
            stated.into_iter().map(|cell| cell.map(str::to_owned)).collect(),
        );
    }
    if has(videos, "tags") {
        let counts = lengths(videos, "tags")?;
        add(
            "tags",
            counts.into_iter().map(|cell| cell.map(|n| n.to_string())).collect(),
        );
    }
    Ok(format!("{:x}", hash.finalize()))
}
