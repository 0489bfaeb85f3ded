//! The rows a model can learn from, and how many it cannot and why.

use crate::error::Result;
use crate::features::columns::{booleans, has, instants, integers, lengths, numbers, text};
use crate::features::{Feature, features};
use ndarray::{Array2, Axis};
use polars::prelude::DataFrame;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Usable videos in the order of publication. Unknown features are NaN.
pub(crate) struct Rows {
    /// Rows × columns of the chosen features.
    pub(crate) x: Array2<f64>,
    /// ln(1 + views).
    pub(crate) y: Vec<f64>,
    pub(crate) short: Vec<Option<bool>>,
    pub(crate) published: Vec<i64>,
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

    /// Reads the frame of `clean`; a video counts under the first reason that holds.
    pub(crate) fn read(
        videos: &DataFrame,
        chosen: &[&Feature],
        time_zone: &str,
        min_age_days: u32,
    ) -> Result<(Rows, Vec<Excluded>)> {
        let table = features(videos, time_zone)?;
        let x = matrix(&table, chosen)?;
        let (ids, live) = (text(videos, "video_id")?, text(videos, "live")?);
        let (published, fetched) = (instants(videos, "published_at")?, instants(videos, "fetched_at")?);
        let (views, durations) = (integers(videos, "views")?, integers(videos, "duration_s")?);
        let short = booleans(videos, "is_short")?;

        let young = format!("published less than {min_age_days} days before they were fetched");
        let reasons = [
            "live or upcoming",
            "views unknown",
            "duration unknown",
            "date unknown",
            &young,
        ];
        let mut counts = [0; 5];
        let mut kept: Vec<(i64, Option<&str>, usize, f64)> = Vec::new();
        let cell = |column: &[Option<i64>], row: usize| column.get(row).copied().flatten();
        for row in 0..videos.height() {
            let views = cell(&views, row).filter(|views| *views >= 0);
            let dates = cell(&published, row).zip(cell(&fetched, row));
            let age = dates.map(|(published, fetched)| fetched.saturating_sub(published));
            let reason = if live.get(row).copied().flatten().is_some_and(|live| live != "none") {
                0
            } else if views.is_none() {
                1
            } else if cell(&durations, row).is_none_or(|seconds| seconds < 0) {
                2
            } else if age.is_none() {
                3
            } else if age.is_some_and(|age| age < i64::from(min_age_days) * 86_400_000_000) {
                4
            } else {
                if let (Some(views), Some((published, _))) = (views, dates) {
                    kept.push((published, ids.get(row).copied().flatten(), row, (views as f64).ln_1p()));
                }
                continue;
            };
            if let Some(count) = counts.get_mut(reason) {
                *count += 1;
            }
        }
        kept.sort_by(|a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));
        let order: Vec<usize> = kept.iter().map(|(_, _, row, _)| *row).collect();
        let rows = Rows {
            x: x.select(Axis(0), &order),
            y: kept.iter().map(|(_, _, _, y)| *y).collect(),
            short: order.iter().map(|row| short.get(*row).copied().flatten()).collect(),
            published: kept.iter().map(|(published, ..)| *published).collect(),
        };
        let excluded = reasons.iter().zip(counts).filter(|(_, videos)| *videos > 0);
        Ok((
            rows,
            excluded
                .map(|(reason, videos)| Excluded {
                    reason: (*reason).to_owned(),
                    videos,
                })
                .collect(),
        ))
    }

    /// How many videos lack each column, where some do.
    pub(crate) fn unknown(&self) -> Vec<usize> {
        self.x
            .axis_iter(Axis(1))
            .map(|column| column.iter().filter(|value| value.is_nan()).count())
            .collect()
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

/// SHA-256 (hex) over what training reads of the frame: the same videos, the same digest, whatever else the frame holds.
pub(crate) fn digest(videos: &DataFrame) -> Result<String> {
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
            text(videos, name)?
                .into_iter()
                .map(|cell| cell.map(str::to_owned))
                .collect(),
        );
    }
    for name in ["published_at", "fetched_at"] {
        add(
            name,
            instants(videos, name)?
                .into_iter()
                .map(|cell| cell.map(|value| value.to_string()))
                .collect(),
        );
    }
    for name in ["duration_s", "views"] {
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
        let stated = text(videos, "language")?;
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
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
