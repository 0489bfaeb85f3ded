//! Views at equal age: what a video has, or by the channel's own curve will have, when it is 90 days old.
//!
//! A young video is still gathering views, so its count is no measure of the channel's level. Whatever compares recent
//! videos with older ones compares them at equal age.

use crate::display::number::count;
use crate::error::Result;
use crate::frame::columns::{booleans, has, integers, optional, strings, times};
use crate::frame::finished;
use crate::stats::accumulation::{Accumulation, Aged, Observed, REFERENCE};
use polars::prelude::DataFrame;
use std::collections::BTreeMap;

const DAY: f64 = 86_400e6;
/// In its first three days a video says little about the rest of its life.
const YOUNGEST: f64 = 3.0;
/// The curve is read from videos up to this age, at most this many, the latest.
const OLDEST: f64 = 540.0;
const MOST: usize = 300;
/// A curve needs this many videos in all, of which this many are younger than 60 days and this many older.
const FEWEST: usize = 30;
const FEWEST_YOUNG: usize = 5;
const FEWEST_OLD: usize = 15;
const YOUNG: f64 = 60.0;
/// Pairs of dated observations that make a curve without any assumption about the level.
const FEWEST_PAIRS: usize = 30;
/// Without a curve, a video counts from this age, at which most videos have most of their views.
const OLD_ENOUGH: f64 = 28.0;
/// A plausible range wider than this factor says nothing about the video.
const WIDEST: f64 = 4.0;

/// Where the curve comes from.
#[derive(Clone, Debug, PartialEq)]
enum Basis {
    /// This many pairs of dated observations of young videos.
    Observations(usize, Accumulation),
    /// The views of this many videos of different ages at one time.
    Ages(usize, Accumulation),
    /// There is no curve: only videos that are old enough count.
    OldEnough,
}

/// How the views of a channel's videos accumulate, and with it their views at equal age.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settling {
    basis: Basis,
    /// Videos younger than 90 days.
    young: usize,
}

impl Settling {
    /// From the videos alone; see [`Settling::with`].
    pub(crate) fn of(videos: &DataFrame) -> Result<Settling> {
        Settling::with(videos, None)
    }

    /// From dated observations (`video_id`, `fetched_at`, `views`) if there are enough, else from the videos' ages.
    pub(crate) fn with(videos: &DataFrame, observations: Option<&DataFrame>) -> Result<Settling> {
        let aged = aged(videos)?;
        let young = aged.iter().filter(|video| video.days < REFERENCE).count();
        if let Some(observations) = observations {
            let pairs = pairs(videos, observations)?;
            if pairs.len() >= FEWEST_PAIRS {
                let accumulation = Accumulation::of_observations(&pairs);
                let basis = Basis::Observations(pairs.len(), accumulation);
                return Ok(Settling { basis, young });
            }
        }
        let mut usable: Vec<Aged> = aged
            .into_iter()
            .filter(|video| (YOUNGEST..OLDEST).contains(&video.days))
            .collect();
        usable.sort_by(|a, b| a.days.total_cmp(&b.days));
        usable.truncate(MOST);
        let recent = usable.iter().filter(|video| video.days < YOUNG).count();
        let enough = usable.len() >= FEWEST && recent >= FEWEST_YOUNG && usable.len() - recent >= FEWEST_OLD;
        let basis = match enough {
            true => Basis::Ages(usable.len(), Accumulation::of_videos(&usable)),
            false => Basis::OldEnough,
        };
        Ok(Settling { basis, young })
    }

    fn accumulation(&self) -> Option<&Accumulation> {
        match &self.basis {
            Basis::Observations(_, accumulation) | Basis::Ages(_, accumulation) => Some(accumulation),
            Basis::OldEnough => None,
        }
    }

    /// The views at 90 days of a video that has `views` at this age in days. `None` if it is too young to say.
    pub(crate) fn views(&self, views: f64, days: f64) -> Option<f64> {
        Some((views.max(0.0).ln_1p() - self.log_share(days)?).exp_m1().max(0.0))
    }

    /// ln of the share of its views at 90 days that a video of this age has. `None` if it is too young to say.
    pub(crate) fn log_share(&self, days: f64) -> Option<f64> {
        if days >= REFERENCE {
            return Some(0.0);
        }
        let Some(accumulation) = self.accumulation() else {
            return (days >= OLD_ENOUGH).then_some(0.0);
        };
        let (low, high) = accumulation.range(days);
        (days >= YOUNGEST && high - low <= WIDEST.ln()).then(|| accumulation.log_share(days))
    }

    /// For each plausible curve, what is to be added to ln(1 + views at 90 days) at this age if that curve holds
    /// instead of their mean. Empty without a curve.
    pub(crate) fn alternatives(&self, days: &[f64]) -> Vec<Vec<f64>> {
        let Some(accumulation) = self.accumulation() else {
            return Vec::new();
        };
        let mean: Vec<f64> = days.iter().map(|days| accumulation.log_share(*days)).collect();
        let curves = accumulation.plausible();
        curves
            .iter()
            .map(|share| days.iter().zip(&mean).map(|(days, mean)| mean - share(*days)).collect())
            .collect()
    }

    /// Views at equal age of every video of a frame; null if it is unknown, not a finished upload, or too young.
    pub(crate) fn column(&self, videos: &DataFrame) -> Result<Vec<Option<f64>>> {
        let views = integers(videos, "views")?;
        let settled =
            |(age, views): (Option<f64>, Option<i64>)| self.views(views.filter(|views| *views >= 0)? as f64, age?);
        Ok(ages(videos)?.into_iter().zip(views).map(settled).collect())
    }

    /// How recent videos are compared with older ones, in a sentence.
    pub(crate) fn sentence(&self) -> String {
        let share = |accumulation: &Accumulation| {
            let percent = |log: f64| (log.exp() * 100.0).round();
            let (low, high) = accumulation.range(7.0);
            format!(
                "here a video has about {}% of them after a week ({} to {}%)",
                percent(accumulation.log_share(7.0)),
                percent(low),
                percent(high)
            )
        };
        match &self.basis {
            _ if self.young == 0 => {
                "All videos are at least 90 days old, so their views are compared as they are.".into()
            }
            Basis::Observations(pairs, accumulation) => format!(
                "Younger videos are compared by their views at 90 days, estimated from {} of dated observations: {}.",
                count(*pairs, "pair"),
                share(accumulation)
            ),
            Basis::Ages(videos, accumulation) => format!(
                "Younger videos are compared by their views at 90 days, estimated from the ages and views of {}: {}.",
                count(*videos, "video"),
                share(accumulation)
            ),
            Basis::OldEnough => {
                "Only videos that are at least 28 days old are compared: younger ones are still gathering views, and \
                 there are too few to say how fast."
                    .into()
            }
        }
    }
}

/// The age of every finished upload in days when it was fetched.
fn ages(videos: &DataFrame) -> Result<Vec<Option<f64>>> {
    let (published, fetched) = (times(videos, "published_at")?, times(videos, "fetched_at")?);
    let rows = published.into_iter().zip(fetched).zip(finished(videos)?);
    Ok(rows
        .map(|((published, fetched), finished)| {
            let days = fetched?.saturating_sub(published?) as f64 / DAY;
            (finished && days >= 0.0).then_some(days)
        })
        .collect())
}

fn aged(videos: &DataFrame) -> Result<Vec<Aged>> {
    let views = integers(videos, "views")?;
    let shorts = optional(videos, "is_short", booleans)?;
    let rows = ages(videos)?.into_iter().zip(views).zip(shorts);
    Ok(rows
        .filter_map(|((days, views), short)| {
            Some(Aged {
                days: days?,
                group: short.map_or(2, usize::from),
                log_views: (views.filter(|views| *views >= 0)? as f64).ln_1p(),
            })
        })
        .collect())
}

/// Pairs of consecutive observations of a young video that are at least a day apart.
fn pairs(videos: &DataFrame, observations: &DataFrame) -> Result<Vec<Observed>> {
    if !["video_id", "fetched_at", "views"]
        .iter()
        .all(|name| has(observations, name))
    {
        return Ok(Vec::new());
    }
    let ids = strings(videos, "video_id")?;
    let published: BTreeMap<String, i64> = ids
        .into_iter()
        .zip(times(videos, "published_at")?)
        .filter_map(|(id, at)| Some((id?, at?)))
        .collect();
    let mut seen: BTreeMap<String, Vec<(f64, f64)>> = BTreeMap::new();
    let rows = strings(observations, "video_id")?
        .into_iter()
        .zip(times(observations, "fetched_at")?)
        .zip(integers(observations, "views")?);
    for ((id, at), views) in rows {
        let (Some(id), Some(at), Some(views @ 1..)) = (id, at, views) else {
            continue;
        };
        if let Some(published) = published.get(&id) {
            let days = at.saturating_sub(*published) as f64 / DAY;
            seen.entry(id).or_default().push((days, (views as f64).ln_1p()));
        }
    }
    let mut pairs = Vec::new();
    for observed in seen.values_mut() {
        observed.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut last: Option<(f64, f64)> = None;
        for (days, views) in observed.iter().copied() {
            let Some((from, before)) = last else {
                last = (days >= 1.0).then_some((days, views));
                continue;
            };
            if days - from >= 1.0 {
                if from < YOUNG {
                    pairs.push(Observed {
                        from,
                        to: days,
                        gain: views - before,
                    });
                }
                last = Some((days, views));
            }
        }
    }
    Ok(pairs)
}
