//! The tags of videos, and the tags that only other channels use.

use super::level;
use crate::error::Result;
use crate::frame::columns;
use crate::stats::{self, Estimate};
use polars::prelude::{Column, DataFrame};
use std::collections::{BTreeMap, BTreeSet};

/// A tag on fewer videos is not reported: it may be a typing error.
const FEWEST: usize = 2;

/// The tags of every video, in lower case, without repetitions.
pub(crate) fn tags(videos: &DataFrame) -> Result<Vec<BTreeSet<String>>> {
    let column = columns::column(videos, "tags")?;
    let Ok(lists) = column.list() else {
        return Ok(vec![BTreeSet::new(); videos.height()]);
    };
    let words = |list: polars::prelude::Series| -> BTreeSet<String> {
        let Ok(words) = list.str() else { return BTreeSet::new() };
        let words = words.iter().flatten().map(|tag| tag.trim().to_lowercase());
        words.filter(|tag| !tag.is_empty()).collect()
    };
    Ok((0..videos.height())
        .map(|row| lists.get_as_series(row).map(words).unwrap_or_default())
        .collect())
}

#[derive(Default)]
struct TagUse {
    sources: BTreeSet<String>,
    videos: usize,
    lifts: Vec<f64>,
}

/// The tags of `others` (each with the name that counts it) that `own` does not use: `tag`, `channels`, `videos`, `n`,
/// `lift` with its interval; the most widely used first.
pub(crate) fn missing(own: &DataFrame, others: &[(DataFrame, Vec<String>)], compared: bool) -> Result<DataFrame> {
    let used: BTreeSet<String> = tags(own)?.into_iter().flatten().collect();
    let mut found: BTreeMap<String, TagUse> = BTreeMap::new();
    for (videos, sources) in others {
        // A video of a chart has no videos of its own channel around it.
        let lifts = if compared {
            level::relative(videos)?
        } else {
            vec![None; videos.height()]
        };
        for ((tags, lift), source) in tags(videos)?.into_iter().zip(lifts).zip(sources) {
            for tag in tags.into_iter().filter(|tag| !used.contains(tag)) {
                let entry = found.entry(tag).or_default();
                entry.sources.insert(source.clone());
                entry.videos += 1;
                entry.lifts.extend(lift);
            }
        }
    }
    let mut rows: Vec<(String, TagUse)> = found.into_iter().filter(|(_, found)| found.videos >= FEWEST).collect();
    rows.sort_by(|(a_tag, a), (b_tag, b)| (b.sources.len(), b.videos, a_tag).cmp(&(a.sources.len(), a.videos, b_tag)));
    let lifts: Vec<Estimate> = rows
        .iter()
        .map(|(_, found)| stats::median(found.lifts.clone()).map(f64::exp))
        .collect();
    let mut columns = vec![
        Column::new(
            "tag".into(),
            rows.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(),
        ),
        Column::new(
            "channels".into(),
            rows.iter().map(|(_, f)| f.sources.len() as i64).collect::<Vec<_>>(),
        ),
        Column::new(
            "videos".into(),
            rows.iter().map(|(_, f)| f.videos as i64).collect::<Vec<_>>(),
        ),
    ];
    if compared {
        columns.push(Column::new(
            "n".into(),
            lifts.iter().map(|l| l.n as i64).collect::<Vec<_>>(),
        ));
        columns.extend(stats::estimates("lift", &lifts));
    }
    Ok(DataFrame::new(rows.len(), columns)?)
}
