//! Engagement rates of every video, and their bands.

use crate::error::Result;
use crate::frame::columns::{self, optional};
use polars::prelude::{Column, DataFrame};
use rayon::prelude::*;

const MICROSECONDS_A_DAY: f64 = 86_400e6;

/// An engagement rate, or the view velocity, with its bands.
pub(crate) struct Measure {
    pub(crate) name: &'static str,
    band: &'static str,
    /// The bands from the highest: the lower bound of each, and whether that bound is included.
    bands: &'static [(f64, bool, &'static str)],
    lowest: &'static str,
}

impl Measure {
    /// The band of a value: `"good"` for an engagement rate of 6.
    pub(crate) fn band(&self, value: f64) -> &'static str {
        let reached = |(bound, included, _): &&(f64, bool, _)| value > *bound || (*included && value >= *bound);
        self.bands
            .iter()
            .find(reached)
            .map_or(self.lowest, |(_, _, name)| *name)
    }
}

/// The measures in the order of their columns.
pub(crate) const MEASURES: [Measure; 4] = [
    Measure {
        name: "engagement_rate",
        band: "engagement_band",
        bands: &[(8.0, true, "excellent"), (5.0, true, "good"), (2.0, true, "average")],
        lowest: "poor",
    },
    Measure {
        name: "like_rate",
        band: "like_band",
        bands: &[(4.0, false, "high"), (2.0, true, "average")],
        lowest: "low",
    },
    Measure {
        name: "comment_rate",
        band: "comment_band",
        bands: &[(1.0, false, "high"), (0.5, true, "average")],
        lowest: "low",
    },
    Measure {
        name: "view_velocity",
        band: "velocity_band",
        bands: &[
            (1000.0, false, "strong"),
            (500.0, true, "good"),
            (100.0, true, "average"),
        ],
        lowest: "low",
    },
];

/// Computes engagement rates and view velocity of every video.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns. Returns one row per video, in the same order:
/// `video_id`, `title`, `published_at`, `is_short`, `views`, `likes` and `comments` unchanged, and
///
/// | column | definition | bands (`…_band`) |
/// |---|---|---|
/// | `engagement_rate` | (likes + comments) / views × 100 | excellent from 8, good from 5, average from 2, poor |
/// | `like_rate` | likes / views × 100 | high above 4, average from 2, low |
/// | `comment_rate` | comments / views × 100 | high above 1, average from 0.5, low |
/// | `view_velocity` | views per day between publication and `fetched_at`, at least one hour | strong above 1000, good from 500, average from 100, low |
///
/// A rate is null if views are 0 or unknown, or if the likes or comments that it needs are hidden. The velocity is null
/// if views are unknown, for live and upcoming broadcasts, and if the video was not yet published when it was fetched.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let rates = analyze::rates(&clean(&fetch("demo")?)?)?;
/// let highest = rates.column("like_rate")?.f64()?.iter().flatten().fold(0.0, f64::max);
/// assert!(highest <= 100.0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn rates(videos: &DataFrame) -> Result<DataFrame> {
    to_frame(videos, &values(videos)?)
}

/// Like [`rates`], with values that are already computed.
pub(crate) fn to_frame(videos: &DataFrame, values: &[Vec<Option<f64>>; 4]) -> Result<DataFrame> {
    let mut columns = Vec::new();
    for name in [
        "video_id",
        "title",
        "published_at",
        "is_short",
        "views",
        "likes",
        "comments",
    ] {
        columns.push(columns::column(videos, name)?.clone());
    }
    let measures = || MEASURES.par_iter().zip(values);
    columns.par_extend(measures().map(|(measure, values)| Column::new(measure.name.into(), values)));
    columns.par_extend(measures().map(|(measure, values)| {
        let bands: Vec<Option<&str>> = values.iter().map(|value| value.map(|v| measure.band(v))).collect();
        Column::new(measure.band.into(), bands)
    }));
    Ok(DataFrame::new(videos.height(), columns)?)
}

/// The values of [`MEASURES`], one vector each.
pub(crate) fn values(videos: &DataFrame) -> Result<[Vec<Option<f64>>; 4]> {
    let views = columns::numbers(videos, "views")?;
    let likes = columns::numbers(videos, "likes")?;
    let comments = columns::numbers(videos, "comments")?;
    let published = columns::times(videos, "published_at")?;
    let fetched = columns::times(videos, "fetched_at")?;
    let counts = || views.iter().zip(&likes).zip(&comments);
    let live = optional(videos, "live", columns::texts)?;
    let over = |live: &Option<&str>| live.is_none_or(|live| live == "none");
    let velocity = views.iter().zip(published.iter().zip(&fetched)).zip(&live);
    Ok([
        counts().map(|((v, l), c)| engagement_rate(*v, *l, *c)).collect(),
        counts().map(|((v, l), _)| share(*l, *v)).collect(),
        counts().map(|((v, _), c)| share(*c, *v)).collect(),
        velocity
            .map(|((v, (p, f)), live)| self::velocity(*v, *p, *f).filter(|_| over(live)))
            .collect(),
    ])
}

/// (likes + comments) / views × 100.
pub(crate) fn engagement_rate(views: Option<f64>, likes: Option<f64>, comments: Option<f64>) -> Option<f64> {
    share(Some(likes? + comments?), views)
}

fn share(part: Option<f64>, views: Option<f64>) -> Option<f64> {
    let views = views.filter(|views| *views > 0.0)?;
    Some(part? / views * 100.0).filter(|rate| rate.is_finite())
}

fn velocity(views: Option<f64>, published: Option<i64>, fetched: Option<i64>) -> Option<f64> {
    let days = (fetched? as f64 - published? as f64) / MICROSECONDS_A_DAY;
    (days >= 0.0).then_some(())?;
    Some(views? / days.max(1.0 / 24.0)).filter(|velocity| velocity.is_finite())
}

/// The engagement rate of each video, in percent of views; all unknown if the frame lacks a column.
pub(crate) fn engagement_rates(videos: &DataFrame) -> Result<Vec<Option<f64>>> {
    let views = optional(videos, "views", columns::numbers)?;
    let likes = optional(videos, "likes", columns::numbers)?;
    let comments = optional(videos, "comments", columns::numbers)?;
    let rows = views.into_iter().zip(likes).zip(comments);
    Ok(rows
        .map(|((views, likes), comments)| engagement_rate(views, likes, comments))
        .collect())
}
