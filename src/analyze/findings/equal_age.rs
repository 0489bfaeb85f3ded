//! Views that can be compared across time.

use crate::error::Result;
use crate::features::Settling;
use crate::frame::columns;
use crate::stats::accumulation::REFERENCE;
use polars::prelude::DataFrame;

const DAY: f64 = 86_400e6;

/// The videos with views at equal age.
pub(super) struct EqualAge {
    /// For each row of the frame: when it was published (microseconds), and its views at equal age.
    pub rows: Vec<Option<(i64, f64)>>,
    pub shorts: Vec<Option<bool>>,
    /// For each other curve of views by age that is plausible, the same as `rows`, of the young videos too.
    others: Vec<Vec<Option<(i64, f64)>>>,
    /// When the newest figures were fetched.
    pub fetched: Option<i64>,
    pub sentence: String,
}

impl EqualAge {
    /// `observations` are dated figures of the same videos, if there are any.
    pub fn of(videos: &DataFrame, observations: Option<&DataFrame>) -> Result<Self> {
        let settling = Settling::with(videos, observations)?;
        let views = settling.column(videos)?;
        let published = columns::times(videos, "published_at")?;
        let fetched = columns::times(videos, "fetched_at")?;
        let rows: Vec<Option<(i64, f64)>> = published.iter().zip(views).map(|(at, views)| at.zip(views)).collect();
        let days: Vec<f64> = published
            .iter()
            .zip(&fetched)
            .map(|(published, fetched)| match (published, fetched) {
                (Some(published), Some(fetched)) => fetched.saturating_sub(*published) as f64 / DAY,
                _ => 0.0,
            })
            .collect();
        let others = settling.alternatives(&days).into_iter().map(|added| {
            let young = |(added, days): (f64, &f64)| if *days < REFERENCE { added } else { 0.0 };
            let added = added.into_iter().zip(&days).map(young);
            let moved = |(row, added): (&Option<(i64, f64)>, f64)| {
                row.map(|(at, views)| (at, (views.ln_1p() + added).exp_m1().max(0.0)))
            };
            rows.iter().zip(added).map(moved).collect()
        });
        Ok(EqualAge {
            others: others.collect(),
            rows,
            shorts: columns::booleans(videos, "is_short")?,
            fetched: fetched.into_iter().flatten().max(),
            sentence: settling.sentence(),
        })
    }

    /// Views of the videos of one format that were published in `[from, to)`.
    pub fn between(&self, from: i64, to: i64, short: Option<bool>) -> Vec<f64> {
        self.among(&self.rows, from, to, short)
    }

    /// Likewise, of all formats, for each other plausible curve of views by age.
    pub fn otherwise(&self, from: i64, to: i64) -> Vec<Vec<f64>> {
        let others = self.others.iter();
        others.map(|rows| self.among(rows, from, to, None)).collect()
    }

    fn among(&self, rows: &[Option<(i64, f64)>], from: i64, to: i64, short: Option<bool>) -> Vec<f64> {
        let rows = rows.iter().zip(&self.shorts);
        rows.filter_map(|(row, is_short)| {
            let (published, views) = (*row)?;
            let same = short.is_none_or(|short| *is_short == Some(short));
            (same && (from..to).contains(&published)).then_some(views)
        })
        .collect()
    }
}
