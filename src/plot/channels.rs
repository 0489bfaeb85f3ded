//! A measure of many channels, as the figures of a corpus read it.

use super::figure::{Scale, Unit};
use super::ticks::even_edges;
use crate::display::escape;
use crate::display::number::{compact, full, percent, range, with_interval};
use crate::error::{Error, Kind, Result, nearest};
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::DataFrame;

/// With fewer videos a point is hollow.
pub(super) const FEW: f64 = 10.0;
/// With a greater ratio of the largest value to the median, most channels would share one bin of a linear axis.
const WIDE: f64 = 5.0;
/// Numbers of bins.
const BINS: std::ops::RangeInclusive<f64> = 8.0..=30.0;
/// On a logarithmic axis at least so many per power of ten.
const A_DECADE: f64 = 3.0;

/// Measures in words, as an axis has them.
const WORDS: [(&str, &str); 20] = [
    ("engagement_rate", "Engagement rate"),
    ("like_rate", "Likes per view"),
    ("comment_rate", "Comments per view"),
    ("view_velocity", "Views per day"),
    ("weighted", "Engagement rate weighted by views"),
    ("rho", "Rank correlation of engagement rate and views"),
    ("uploads_a_week", "Uploads per week"),
    ("median_30", "Median views of 30 days"),
    ("mean_30", "Mean views of 30 days"),
    ("slope", "Slope of views by duration"),
    ("coverage", "Titles with a score"),
    ("negative_share", "Negative titles"),
    ("neutral_share", "Neutral titles"),
    ("positive_share", "Positive titles"),
    ("median_views", "Median views per video"),
    ("median_minutes", "Median minutes per video"),
    ("shorts_share", "Shorts"),
    ("viral_share", "Viral videos"),
    ("subscribers", "Subscribers"),
    ("videos", "Videos"),
];

/// A channel with its value.
pub(super) struct Channel {
    pub id: String,
    /// On one line, without characters that turn it.
    pub title: String,
    handle: Option<String>,
    pub value: Option<f64>,
    pub interval: Option<(f64, f64)>,
    /// Whether the value is based on few videos.
    pub few: bool,
}

/// A measure of all channels of a frame.
pub(super) struct Channels {
    pub all: Vec<Channel>,
    /// The measure as an axis has it.
    pub title: String,
    /// The measure inside of a sentence.
    pub words: String,
    pub unit: Unit,
    /// Whether the frame has intervals of the measure.
    pub has_intervals: bool,
}

impl Channels {
    pub fn read(frame: &DataFrame, measure: &str) -> Result<Channels> {
        let numbers = |name: &str| -> Result<Vec<Option<f64>>> {
            let values = columns::optional(frame, name, columns::numbers)?.into_iter();
            Ok(values.map(|value| value.filter(|value| value.is_finite())).collect())
        };
        let ids = columns::strings(frame, "channel_id")?;
        let titles = columns::strings(frame, "channel")?;
        let handles = columns::optional(frame, "handle", columns::strings)?;
        columns::numbers(frame, measure)?;
        let ends = match measure {
            "slope" => ["low".to_owned(), "high".to_owned()],
            _ => ["low", "high"].map(|end| format!("{measure}_{end}")),
        };
        let has_intervals = ends.iter().all(|end| columns::has(frame, end));
        let n = match columns::has(frame, &format!("{measure}_n")) {
            true => format!("{measure}_n"),
            false => "n".to_owned(),
        };
        let [low, high] = ends;
        let (values, low, high, n) = (numbers(measure)?, numbers(&low)?, numbers(&high)?, numbers(&n)?);
        let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
        let text = |texts: &[Option<String>], row: usize| texts.get(row).cloned().flatten();
        let channel = |row: usize| Channel {
            id: text(&ids, row).unwrap_or_default(),
            title: escape::text(text(&titles, row).as_deref().unwrap_or("a channel without a title")).into_owned(),
            handle: text(&handles, row),
            value: at(&values, row),
            interval: at(&low, row).zip(at(&high, row)).filter(|(low, high)| low <= high),
            few: at(&n, row).is_some_and(|n| n < FEW),
        };
        let title = match WORDS.iter().find(|(name, _)| *name == measure) {
            Some((_, words)) => (*words).to_owned(),
            None => crate::display::number::capitalised(&escape::cut(&escape::text(&measure.replace('_', " ")), 60)),
        };
        let is_percent = measure.ends_with("_rate") || measure.ends_with("_share");
        Ok(Channels {
            all: (0..frame.height()).map(channel).collect(),
            words: lowered(&title),
            title,
            unit: match is_percent || matches!(measure, "weighted" | "coverage") {
                true => Unit::Percent,
                false => Unit::Count,
            },
            has_intervals,
        })
    }

    /// The known values, the smallest first.
    pub fn sorted(&self) -> Vec<f64> {
        let mut values: Vec<f64> = self.all.iter().filter_map(|channel| channel.value).collect();
        values.sort_by(f64::total_cmp);
        values
    }

    pub fn median(&self) -> Option<f64> {
        median(self.sorted())
    }

    /// The channel with this id, handle or title.
    pub fn find(&self, wanted: &str) -> Result<&Channel> {
        let wanted = wanted.trim();
        let lower = wanted.to_lowercase();
        let is = |name: &str| name.to_lowercase() == lower;
        let by_id = self.all.iter().find(|channel| channel.id == wanted);
        let by_handle = || {
            self.all
                .iter()
                .find(|channel| channel.handle.as_deref().is_some_and(is))
        };
        if let Some(channel) = by_id.or_else(by_handle) {
            return Ok(channel);
        }
        let mut titled = self.all.iter().filter(|channel| is(&channel.title));
        match (titled.next(), titled.count()) {
            (Some(channel), 0) => Ok(channel),
            (Some(_), more) => Err(Error::new(
                Kind::Input,
                format!("{} channels have this title", full(more as i64 + 1)),
            )
            .hint("give the channel's id: the column channel_id has it")),
            (None, _) => {
                let names = self.all.iter().flat_map(|channel| {
                    [channel.handle.as_deref(), Some(&channel.title), Some(&channel.id)]
                        .into_iter()
                        .flatten()
                });
                let hint = match nearest(wanted, names) {
                    Some(near) => format!("did you mean {near}?"),
                    None => {
                        "give its id, handle or title: the columns channel_id, handle and channel have them".to_owned()
                    }
                };
                Err(Error::new(Kind::NotFound, "the frame does not have this channel").hint(hint))
            }
        }
    }

    /// A value with its interval, in the unit of the measure.
    pub fn written(&self, value: f64, interval: Option<(f64, f64)>) -> String {
        match (self.unit, interval) {
            (Unit::Percent, Some((low, high))) => format!("{} ({} to {})", percent(value), percent(low), percent(high)),
            (Unit::Percent, None) => percent(value),
            _ => with_interval(value, interval),
        }
    }

    /// An interval alone.
    pub fn range(&self, (low, high): (f64, f64)) -> String {
        match self.unit {
            Unit::Percent => format!("{} to {}", percent(low), percent(high)),
            _ => range((low, high)),
        }
    }

    /// A number alone.
    pub fn number(&self, value: f64) -> String {
        match self.unit {
            Unit::Percent => percent(value),
            _ => compact(value),
        }
    }

    /// Edges of bins for values in ascending order, and the scale on which they have the same width: logarithmic if the
    /// values are positive and a few are far larger than the others. About √n bins.
    pub fn bins(values: &[f64]) -> (Vec<f64>, Scale) {
        let (Some(least), Some(most), Some(median)) = (values.first(), values.last(), median(values.to_vec())) else {
            return (Vec::new(), Scale::Linear);
        };
        let n = (values.len() as f64).sqrt().clamp(*BINS.start(), *BINS.end());
        match *least > 0.0 && *most > WIDE * median {
            false => (even(*least, *most, n), Scale::Linear),
            true => {
                let (least, most) = (least.log10(), most.log10());
                let n = n.max((most - least) * A_DECADE).min(*BINS.end());
                let edges = even(least, most, n).into_iter();
                (edges.map(|edge| 10_f64.powf(edge)).collect(), Scale::Log)
            }
        }
    }
}

/// Round numbers, about `n` of them, around all values.
fn even(low: f64, high: f64, n: f64) -> Vec<f64> {
    match high > low {
        true => even_edges(low, high, n),
        false => vec![low - 0.5, low + 0.5],
    }
}

fn lowered(title: &str) -> String {
    let mut letters = title.chars();
    match letters.next() {
        // An abbreviation or a name keeps its capital.
        Some(first) if !title.starts_with("Shorts") => first.to_lowercase().chain(letters).collect(),
        _ => title.to_owned(),
    }
}
