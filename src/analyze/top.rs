//! The leading videos by a measure.

use super::key_figures;
use super::rates;
use super::text::frame_summary::FrameSummary;
use crate::display::escape::cut;
use crate::display::number::{compact, count, decimal, percent};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Error, Kind, Result, nearest};
use crate::features::Settling;
use crate::frame;
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::{Column, DataFrame};

const DAY: i64 = 86_400_000_000;
/// A video is new for this long.
const NEW: i64 = 30 * DAY;
/// The recent level is the median of up to this many videos, and of at least five.
const RECENT: usize = 10;
const FEWEST: usize = 5;
/// Characters of a title in a sentence.
const LONGEST: usize = 60;

pub(crate) const MEASURES: [(&str, &str); 9] = [
    ("views", "views"),
    ("likes", "likes"),
    ("comments", "comments"),
    ("engagement_rate", "likes and comments in percent of views"),
    ("like_rate", "likes in percent of views"),
    ("comment_rate", "comments in percent of views"),
    ("view_velocity", "views per day since publication"),
    (
        "rising",
        "views at equal age over the median of up to ten videos before, videos of the last 30 days",
    ),
    (
        "over_performing",
        "views at equal age over the median of up to ten videos before",
    ),
];

/// The result of [`top()`].
#[derive(Clone, Debug)]
pub struct Top {
    /// One row per video, in order of rank: `rank` (from 1), `video_id`, `title`, `published_at`, `is_short`, the
    /// measure under its own name, `views`, `engagement_rate` (percent of views), `view_velocity` (views per day),
    /// `expected` (median views at an age of 90 days of the up to ten videos of the same format before it) and
    /// `thumbnail` (URL).
    pub videos: DataFrame,
    /// The measure.
    pub measure: String,
    /// Number of videos with a known value of the measure.
    pub n: usize,
    pub(crate) source: String,
    pub(crate) about: FrameSummary,
}

/// Ranks videos by a measure and returns the first `many`. Ties are ordered by date, the newest first, then by id.
///
/// | measure | definition |
/// |---|---|
/// | `views`, `likes`, `comments` | as the API reports them |
/// | `engagement_rate`, `like_rate`, `comment_rate`, `view_velocity` | as in [`rates`](super::rates()) |
/// | `over_performing` | views over the channel's level before: the median of the up to ten videos of the same format before it (at least five), all at an age of 90 days ([`settled`](super::settled())); 2 is twice as many |
/// | `rising` | the same of the videos published in the 30 days before they were fetched |
///
/// Videos without a known value are left out. A single value has no interval, so a video may lead by chance.
///
/// # Errors
/// `is_input()`: an unknown measure, or a required column that is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let top = analyze::top(&clean(&fetch("demo")?)?, "over_performing", 10)?;
/// assert_eq!(top.videos.height(), 10);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn top(videos: &DataFrame, measure: &str, many: usize) -> Result<Top> {
    let settled = Settling::of(videos)?.column(videos)?;
    let expected = recent_level(videos, &settled)?;
    let values = values(videos, measure, &settled, &expected)?;
    let published = columns::times(videos, "published_at")?;
    let ids = columns::strings(videos, "video_id")?;
    let mut order: Vec<(usize, f64)> = values
        .iter()
        .enumerate()
        .filter_map(|(row, value)| Some((row, (*value)?)))
        .collect();
    order.sort_by(|(a, a_value), (b, b_value)| {
        let later = published.get(*b).cmp(&published.get(*a));
        b_value
            .total_cmp(a_value)
            .then(later)
            .then(ids.get(*a).cmp(&ids.get(*b)))
    });
    let n = order.len();
    order.truncate(many);
    let rows = polars::prelude::IdxCa::from_vec("row".into(), order.iter().map(|(row, _)| *row as u32).collect());
    let all = rates::rates(videos)?;
    let mut columns = vec![Column::new("rank".into(), (1..=order.len() as i64).collect::<Vec<_>>())];
    let take = |frame: &DataFrame, name: &str| -> Result<Column> { Ok(columns::column(frame, name)?.take(&rows)?) };
    for name in ["video_id", "title", "published_at", "is_short"] {
        columns.push(take(&all, name)?);
    }
    if all.column(measure).is_err() {
        columns.push(Column::new(
            measure.into(),
            order.iter().map(|(_, value)| *value).collect::<Vec<_>>(),
        ));
    } else if !matches!(measure, "views" | "engagement_rate" | "view_velocity") {
        columns.push(take(&all, measure)?);
    }
    for name in ["views", "engagement_rate", "view_velocity"] {
        columns.push(take(&all, name)?);
    }
    columns.push(Column::new("expected".into(), expected).take(&rows)?);
    columns.push(take(videos, "thumbnail")?);
    Ok(Top {
        videos: DataFrame::new(order.len(), columns)?,
        measure: measure.to_owned(),
        n,
        source: frame::source(videos)?,
        about: FrameSummary::new(videos)?,
    })
}

fn values(
    videos: &DataFrame,
    measure: &str,
    settled: &[Option<f64>],
    expected: &[Option<f64>],
) -> Result<Vec<Option<f64>>> {
    let [engagement, likes, comments, velocity] = rates::values(videos)?;
    let over = || -> Vec<Option<f64>> {
        let over = |(views, expected): (&Option<f64>, &Option<f64>)| {
            let expected = expected.filter(|expected| *expected > 0.0)?;
            Some((*views)? / expected)
        };
        settled.iter().zip(expected).map(over).collect()
    };
    Ok(match measure {
        "views" | "likes" | "comments" => columns::numbers(videos, measure)?,
        "engagement_rate" => engagement,
        "like_rate" => likes,
        "comment_rate" => comments,
        "view_velocity" => velocity,
        "rising" => {
            let published = columns::times(videos, "published_at")?;
            let fetched = columns::times(videos, "fetched_at")?;
            let new = |(p, f): (&Option<i64>, &Option<i64>)| p.zip(*f).is_some_and(|(p, f)| f.saturating_sub(p) <= NEW);
            let rows = over().into_iter().zip(published.iter().zip(&fetched));
            rows.map(|(over, at)| over.filter(|_| new(at))).collect()
        }
        "over_performing" => over(),
        _ => {
            let names = MEASURES.map(|(name, _)| name);
            let next = match nearest(measure, names.into_iter()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("choose one of {}", names.join(", ")),
            };
            let message = format!("there is no measure `{}`", measure.escape_debug());
            return Err(Error::new(Kind::Input, message).hint(next));
        }
    })
}

/// The median views at equal age of the up to ten videos of the same format before each video.
pub(super) fn recent_level(videos: &DataFrame, settled: &[Option<f64>]) -> Result<Vec<Option<f64>>> {
    let published = columns::times(videos, "published_at")?;
    let shorts = columns::booleans(videos, "is_short")?;
    let mut order: Vec<(i64, usize)> = published
        .iter()
        .enumerate()
        .filter_map(|(row, at)| Some(((*at)?, row)))
        .collect();
    order.sort_unstable();
    let mut levels = vec![None; videos.height()];
    let mut before: [Vec<(i64, f64)>; 3] = Default::default();
    for (at, row) in order {
        let format = shorts.get(row).copied().flatten().map_or(2, usize::from);
        let Some(before) = before.get_mut(format) else { continue };
        let recent = before.iter().rev().filter(|(then, _)| *then < at).take(RECENT);
        let recent: Vec<f64> = recent.map(|(_, views)| *views).collect();
        if let Some(level) = levels.get_mut(row).filter(|_| recent.len() >= FEWEST) {
            *level = median(recent);
        }
        if let Some(views) = settled.get(row).copied().flatten() {
            before.push((at, views));
        }
    }
    Ok(levels)
}

crate::display::show::display_as_shown!(Top);

impl Top {
    /// The measure as a heading.
    fn heading(&self) -> &'static str {
        match self.measure.as_str() {
            "views" => "Most viewed",
            "likes" => "Most liked",
            "comments" => "Most commented",
            "engagement_rate" => "Highest engagement",
            "like_rate" => "Highest like rate",
            "comment_rate" => "Highest comment rate",
            "view_velocity" => "Most views per day",
            "rising" => "Rising",
            _ => "Better than usual",
        }
    }

    /// The first video with its value, in words.
    fn leader(&self) -> Option<String> {
        let title = columns::strings(&self.videos, "title").ok()?.into_iter().next()??;
        let value = columns::number(&self.videos, &self.measure, 0)?;
        let value = match self.measure.as_str() {
            "views" | "likes" | "comments" => format!("{} {}", compact(value), self.measure),
            "engagement_rate" => format!("{} likes and comments per view", percent(value)),
            "like_rate" => format!("{} likes per view", percent(value)),
            "comment_rate" => format!("{} comments per view", percent(value)),
            "view_velocity" => format!("{} views per day", compact(value)),
            _ => format!("{} times the usual level", decimal(value, 1)),
        };
        Some(format!("“{}” leads with {value}", cut(&title, LONGEST)))
    }

    fn sentence(&self) -> String {
        let what = MEASURES.iter().find(|(name, _)| *name == self.measure);
        let what = match what {
            Some((name, what)) if name != what => format!(" ({what})"),
            _ => String::new(),
        };
        match self.leader() {
            Some(leader) => format!("Of {} with a known value, {leader}{what}.", count(self.n, "video")),
            None if self.measure == "rising" => {
                "No video of the last 30 days can be compared at equal age with at least five videos before it.".into()
            }
            None => format!("No video has a known value{what}."),
        }
    }
}

impl Show for Top {
    fn bundle(&self) -> Bundle {
        key_figures::top(&self.videos, &self.measure).above(report(
            self.heading(),
            &[self.sentence()],
            &[("", &self.videos)],
            &self.source,
        ))
    }
}
