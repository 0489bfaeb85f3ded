//! Recent videos with more views than the channel usually has, at equal age.

use super::outliers::STANDS_OUT;
use super::top::recent_level;
use crate::error::Result;
use crate::features::Settling;
use crate::frame::{columns, finished};
use crate::stats::metrics::median;
use polars::prelude::{Column, DataFrame, IdxCa};
use std::collections::BTreeMap;

const DAY: i64 = 86_400_000_000;
/// Two times of observation that lie closer together belong to one fetch.
const ONE_FETCH: i64 = 3_600_000_000;
/// A bound that 97.5% of new videos stay below needs this many earlier ones.
const FEWEST: usize = 39;
const ABOVE: f64 = 0.975;
/// What can be said of a video, the most important first.
pub(crate) const STATES: [&str; 3] = ["broke out", "above", "new"];

/// Videos of the last `days` days that have more views than expected, and those that are new since the observation
/// before the last.
///
/// The expectation is the channel's level before the video: the median of the up to ten videos of the same format
/// before it (at least five), all at an age of 90 days ([`settled_with`](super::settled_with())). Its 95% interval is
/// split conformal: the ⌈(n + 1) · 0.975⌉-th smallest ratio of views to expectation among the n earlier videos of the
/// channel, and likewise below (Lei et al. 2018, "Distribution-free predictive inference for regression"); with fewer
/// than 39 earlier videos there is none, and no video breaks out. Of 40 ordinary videos one is above this interval by
/// chance, which are many on many channels; so a video counts only if its ratio also stands out by the rule of
/// [`outliers`](super::outliers()) (a robust score above 3.5), and if both hold for every plausible curve of views by
/// age.
///
/// `observations` is the frame of [`clean::growth`](crate::clean::growth()), which may be empty: then `state` never says
/// what is new.
///
/// One row per video, in this order of `state`, the greatest `times` first:
///
/// | column | meaning |
/// |---|---|
/// | `state` | `broke out`: stands out now and did not at the observation before; `above`: stood out before too, or there is no observation before; `new`: published since then, and does not stand out |
/// | `video_id`, `title`, `published_at`, `is_short`, `views` | as in the frame |
/// | `age_days` | age at the last observation in days |
/// | `views_90` | views at an age of 90 days by the channel's own curve; null if too young to say |
/// | `expected`, `expected_low`, `expected_high` | the expectation in views, and its 95% interval |
/// | `times` | `views_90` over `expected` |
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let demo = fetch("demo")?;
/// let found = analyze::breakouts(&clean(&demo)?, &clean::growth(&demo)?, 28)?;
/// assert!(found.column("expected_high").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn breakouts(videos: &DataFrame, observations: &DataFrame, days: u32) -> Result<DataFrame> {
    let expectation = Expectation::new(videos, observations, days)?;
    let published = columns::times(videos, "published_at")?;
    let fetched = columns::times(videos, "fetched_at")?;
    let views = columns::integers(videos, "views")?;
    let ids = columns::strings(videos, "video_id")?;

    let before = before(observations, &fetched)?;
    let mut rows: Vec<(usize, usize)> = Vec::new();
    for row in (0..videos.height()).filter(|row| expectation.is_recent(*row)) {
        let Some(at) = known(&published, row) else { continue };
        let age = |then: i64| then.saturating_sub(at) as f64 / DAY as f64;
        let stands_out = |then: i64, views: i64| expectation.is_above(row, views, age(then)) == Some(true);
        let now = known(&fetched, row).zip(known(&views, row));
        let above = now.is_some_and(|(then, views)| stands_out(then, views));
        let id = ids.get(row).and_then(Option::as_deref).unwrap_or_default();
        let above_before = before
            .as_ref()
            .and_then(|before| before.views.get(id))
            .is_some_and(|(then, views)| stands_out(*then, *views));
        let is_new = before.as_ref().is_some_and(|before| at > before.at);
        match (above, above_before, is_new) {
            (true, false, _) if before.is_some() => rows.push((0, row)),
            (true, ..) => rows.push((1, row)),
            (false, _, true) => rows.push((2, row)),
            _ => {}
        }
    }
    let times = |row: usize| expectation.times(row);
    let key = |row: usize| (times(row).unwrap_or(-1.0), known(&published, row));
    rows.sort_by(|(a_state, a), (b_state, b)| {
        let (a_key, b_key) = (key(*a), key(*b));
        a_state
            .cmp(b_state)
            .then(b_key.0.total_cmp(&a_key.0))
            .then(b_key.1.cmp(&a_key.1))
            .then(ids.get(*a).cmp(&ids.get(*b)))
    });

    let places = IdxCa::from_vec("row".into(), rows.iter().map(|(_, row)| *row as u32).collect());
    let states: Vec<Option<&str>> = rows.iter().map(|(state, _)| STATES.get(*state).copied()).collect();
    let mut table = vec![Column::new("state".into(), states)];
    let take = |name: &str| -> Result<Column> { Ok(columns::column(videos, name)?.take(&places)?) };
    for name in ["video_id", "title", "published_at", "is_short"] {
        table.push(take(name)?);
    }
    let mut add = |name: &str, value: &dyn Fn(usize) -> Option<f64>| {
        let values: Vec<Option<f64>> = rows.iter().map(|(_, row)| value(*row)).collect();
        table.push(Column::new(name.into(), values));
    };
    add("age_days", &|row| {
        Some(known(&fetched, row)?.saturating_sub(known(&published, row)?) as f64 / DAY as f64)
    });
    add("views_90", &|row| known(&expectation.settled, row));
    add("expected", &|row| known(&expectation.expected, row));
    add("expected_low", &|row| Some(expectation.interval(row)?.0));
    add("expected_high", &|row| Some(expectation.interval(row)?.1));
    add("times", &times);
    // After the age.
    table.insert(6, take("views")?);
    Ok(DataFrame::new(rows.len(), table)?)
}

/// The views of every video of a channel at equal age, and what was to be expected of it.
pub(crate) struct Expectation {
    /// Views at an age of 90 days.
    pub settled: Vec<Option<f64>>,
    pub expected: Vec<Option<f64>>,
    recent: Vec<bool>,
    settling: Settling,
    /// The lowest and the highest ordinary log ratio.
    bounds: Option<(f64, f64)>,
    /// The log ratio above which a video stands out.
    limit: Option<f64>,
}

impl Expectation {
    pub(crate) fn new(videos: &DataFrame, observations: &DataFrame, days: u32) -> Result<Expectation> {
        let settling = Settling::with(videos, Some(observations))?;
        let settled = settling.column(videos)?;
        let expected = recent_level(videos, &settled)?;
        let published = columns::times(videos, "published_at")?;
        let fetched = columns::times(videos, "fetched_at")?;
        let begin = fetched.iter().flatten().max().map(|last| last - i64::from(days) * DAY);
        let finished = finished(videos)?.into_iter();
        let recent = published
            .iter()
            .zip(finished)
            .map(|(at, is_finished)| is_finished && at.zip(begin).is_some_and(|(at, begin)| at >= begin));
        let mut all = Expectation {
            settled,
            expected,
            recent: recent.collect(),
            settling,
            bounds: None,
            limit: None,
        };
        let mut earlier: Vec<f64> = (0..videos.height())
            .filter(|row| !all.is_recent(*row))
            .filter_map(|row| all.log_ratio(row, known(&all.settled, row)))
            .collect();
        earlier.sort_unstable_by(f64::total_cmp);
        all.bounds = bounds(&earlier);
        all.limit = all.bounds.and_then(|(_, high)| Some(high.max(limit(&earlier)?)));
        Ok(all)
    }

    /// Whether the video is a finished upload of the last days.
    pub(crate) fn is_recent(&self, row: usize) -> bool {
        self.recent.get(row) == Some(&true)
    }

    /// Views at equal age over the expectation.
    pub(crate) fn times(&self, row: usize) -> Option<f64> {
        Some(known(&self.settled, row)? / known(&self.expected, row).filter(|level| *level > 0.0)?)
    }

    /// The 95% interval of the expectation in views.
    pub(crate) fn interval(&self, row: usize) -> Option<(f64, f64)> {
        let level = known(&self.expected, row)?.ln_1p();
        let (low, high) = self.bounds?;
        Some(((level + low).exp_m1().max(0.0), (level + high).exp_m1().max(0.0)))
    }

    fn log_ratio(&self, row: usize, settled: Option<f64>) -> Option<f64> {
        Some(settled?.ln_1p() - known(&self.expected, row)?.ln_1p())
    }

    /// Whether views at an age in days stand out, whatever the curve.
    fn is_above(&self, row: usize, views: i64, age: f64) -> Option<bool> {
        if views < 0 {
            return None;
        }
        let settled = self.settling.views(views as f64, age)?;
        let curves = self.settling.alternatives(&[age]);
        let shift = curves
            .iter()
            .filter_map(|curve| curve.first().copied())
            .fold(0.0, f64::min);
        Some(self.log_ratio(row, Some(settled))? + shift > self.limit?)
    }
}

fn known<T: Copy>(values: &[Option<T>], row: usize) -> Option<T> {
    values.get(row).copied().flatten()
}

/// The lowest and the highest ordinary log ratio.
fn bounds(sorted: &[f64]) -> Option<(f64, f64)> {
    let n = sorted.len();
    if n < FEWEST {
        return None;
    }
    let place = ((n as f64 + 1.0) * ABOVE - 1e-9).ceil() as usize;
    Some((*sorted.get(n - place)?, *sorted.get(place - 1)?))
}

/// The log ratio above which a video stands out.
fn limit(ratios: &[f64]) -> Option<f64> {
    let middle = median(ratios.to_vec())?;
    let spread = median(ratios.iter().map(|ratio| (ratio - middle).abs()).collect())?;
    Some(middle + STANDS_OUT * 1.4826 * spread)
}

/// The observation before the last.
struct Before {
    at: i64,
    /// Of each video: when, and its views.
    views: BTreeMap<String, (i64, i64)>,
}

fn before(observations: &DataFrame, fetched: &[Option<i64>]) -> Result<Option<Before>> {
    let (Some(last), true) = (
        fetched.iter().flatten().max(),
        ["video_id", "fetched_at", "views"]
            .iter()
            .all(|name| columns::has(observations, name)),
    ) else {
        return Ok(None);
    };
    let ids = columns::strings(observations, "video_id")?;
    let times = columns::times(observations, "fetched_at")?;
    let views = columns::integers(observations, "views")?;
    let is_earlier = |at: i64| at < last.saturating_sub(ONE_FETCH);
    let Some(at) = times.iter().flatten().copied().filter(|at| is_earlier(*at)).max() else {
        return Ok(None);
    };
    let mut latest: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for ((id, then), views) in ids.into_iter().zip(times).zip(views) {
        let (Some(id), Some(then), Some(views)) = (id, then.filter(|then| is_earlier(*then)), views) else {
            continue;
        };
        let entry = latest.entry(id).or_insert((then, views));
        if then >= entry.0 {
            *entry = (then, views);
        }
    }
    Ok(Some(Before { at, views: latest }))
}
