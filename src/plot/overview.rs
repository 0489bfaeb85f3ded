//! Overview of a channel.

use super::captions::utc_day;
use crate::clean;
use crate::display::number::{UNKNOWN, compact, count, decimal, full, range, rounded};
use crate::display::{Card, Cards, Change, escape};
use crate::error::{Error, Kind, Result};
use crate::fetch::Snapshot;
use crate::frame;
use crate::frame::columns;
use crate::stats;
use polars::prelude::DataFrame;

/// Key figures of a channel as cards: its size, the views of its videos, and how often it uploads.
///
/// Subscribers are unknown if the channel hides them. Means and medians are over the videos with known views.
///
/// # Errors
/// `is_format()`: an answer does not have the documented form.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let cards = plot::overview(&fetch("demo")?)?;
/// assert!(cards.cards.iter().any(|card| card.label == "Subscribers"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn overview(snapshot: &Snapshot) -> Result<Cards> {
    let (channel, videos) = (clean::described(snapshot)?, clean::videos(snapshot)?);
    let mut cards = cards(&channel, &videos, snapshot.is_generated())?;
    if let Some(stale) = snapshot.stale() {
        cards.source = format!("{} · {}", stale.sentence(), cards.source);
    }
    if !snapshot.is_complete() {
        cards.source = format!("incomplete: {} · {}", snapshot.notes().join("; "), cards.source);
    }
    Ok(cards)
}

const DAY: i64 = 86_400_000_000;

fn cards(channel: &DataFrame, videos: &DataFrame, generated: bool) -> Result<Cards> {
    let number =
        |name: &str| -> Result<Option<f64>> { Ok(columns::numbers(channel, name)?.first().copied().flatten()) };
    let title = columns::strings(channel, "title")?.into_iter().flatten().next();
    let created = columns::times(channel, "published_at")?.into_iter().flatten().next();
    let fetched = columns::times(channel, "fetched_at")?
        .into_iter()
        .flatten()
        .next()
        .ok_or_else(|| {
            Error::new(Kind::Format, "the channel has no fetch date").context("drawing the channel overview")
        })?;
    let (subscribers, total, uploads) = (number("subscribers")?, number("views")?, number("videos")?);

    let finished = frame::finished(videos)?;
    let of_finished = columns::numbers(videos, "views")?.into_iter().zip(&finished);
    let of_finished = of_finished.filter_map(|(views, finished)| views.filter(|_| *finished));
    let mut views: Vec<f64> = of_finished.collect();
    views.sort_by(f64::total_cmp);
    let mean = (!views.is_empty()).then(|| views.iter().sum::<f64>() / views.len() as f64);
    let published = columns::times(videos, "published_at")?.into_iter().zip(&finished);
    let middle = stats::median(views.clone());
    let interval = middle.low.zip(middle.high);
    let mut published: Vec<i64> = published
        .filter_map(|(at, finished)| at.filter(|_| *finished))
        .collect();
    published.sort_unstable();
    let cadence = Cadence::of(&published, fetched);
    let age = created.map(|at| (fetched - at) / DAY);

    let shown = |value: Option<f64>| value.map_or_else(|| UNKNOWN.to_owned(), compact);
    let whole = |value: Option<f64>| value.map(|v| full(v.round() as i64));
    let n = count(views.len(), "video");
    let known = number_of_known(finished.iter().filter(|finished| **finished).count(), views.len());
    let cards = vec![
        Card::new(
            "Subscribers",
            shown(subscribers),
            if subscribers.is_some() {
                "rounded down to three figures"
            } else {
                "hidden by the channel"
            },
        ),
        Card::new(
            "Total views",
            shown(total),
            whole(total).map_or_else(|| "not available".into(), |v| format!("{v} in all")),
        ),
        Card::new(
            "Videos",
            shown(uploads),
            format!("{} fetched", full(videos.height() as i64)),
        ),
        Card::new(
            "Age of the channel",
            age.map_or_else(|| UNKNOWN.to_owned(), years),
            since(created),
        ),
        Card::new(
            "Mean views per video",
            shown(mean),
            known.unwrap_or_else(|| format!("over {n}")),
        ),
        Card::new(
            "Median views per video",
            middle
                .value
                .map_or_else(|| UNKNOWN.to_owned(), |median| rounded(median, interval)),
            compare(mean, middle.value, interval),
        ),
        Card::new(
            "Uploads in the last 90 days",
            full(cadence.now as i64),
            cadence.context(),
        )
        .change(Change::between(
            cadence.before as f64,
            cadence.now as f64,
            "the 90 days before",
        )),
    ];
    let origin = frame::source_name(generated);
    let day = utc_day(fetched).map_or_else(String::new, |day| format!(", fetched {day}"));
    Ok(Cards {
        title: title.map_or_else(
            || "Unknown channel".to_owned(),
            |title| escape::text(&title).into_owned(),
        ),
        cards,
        source: format!("{origin}{day} · means and medians calculated by tubelab"),
    })
}

fn number_of_known(all: usize, known: usize) -> Option<String> {
    (known < all).then(|| format!("over {}; {} unknown", count(known, "video"), full((all - known) as i64)))
}

fn median(sorted: &[f64]) -> Option<f64> {
    let (low, high) = (
        sorted.get(sorted.len().checked_sub(1)? / 2)?,
        sorted.get(sorted.len() / 2)?,
    );
    Some((low + high) / 2.0)
}

fn compare(mean: Option<f64>, median: Option<f64>, interval: Option<(f64, f64)>) -> String {
    let known = interval.map_or_else(String::new, |interval| format!("95% interval {}; ", range(interval)));
    match (mean, median) {
        (Some(mean), Some(median)) if median > 0.0 && mean / median >= 1.5 => {
            format!(
                "{known}the mean is {} times as high: a few videos dominate it",
                decimal(mean / median, 1)
            )
        }
        (Some(_), Some(_)) => format!("{known}half of the videos have more"),
        _ => "no view count is known".to_owned(),
    }
}

/// How often the channel uploads: two periods of equal length, in the same unit.
struct Cadence {
    now: usize,
    before: usize,
    /// Median days between the uploads of the last year, if there are two or more.
    gap: Option<f64>,
    /// Days since the last upload.
    idle: Option<i64>,
}

impl Cadence {
    /// `published` is sorted.
    fn of(published: &[i64], fetched: i64) -> Cadence {
        let quarter = |until: i64| {
            let within = |at: &&i64| (until - 90 * DAY..until).contains(*at);
            published.iter().filter(within).count()
        };
        let recent = published.partition_point(|at| *at < fetched - 365 * DAY);
        let recent = published.get(recent..).unwrap_or_default();
        let gaps = recent
            .windows(2)
            .filter_map(|pair| Some((pair.get(1)? - pair.first()?) as f64 / DAY as f64));
        let mut gaps: Vec<f64> = gaps.collect();
        gaps.sort_by(f64::total_cmp);
        Cadence {
            now: quarter(fetched + 1),
            before: quarter(fetched + 1 - 90 * DAY),
            gap: median(&gaps),
            idle: published.last().map(|last| (fetched - last) / DAY),
        }
    }

    /// More uploads are neither good nor bad by themselves, so the line says what the number counts.
    fn context(&self) -> String {
        match (self.idle, self.gap) {
            (None, _) => "no upload yet".to_owned(),
            (Some(idle), _) if self.now == 0 => format!("the last upload was {} ago", years(idle)),
            (_, Some(gap)) => format!(
                "▲ means more often; median {} between uploads of the last year",
                days(gap)
            ),
            (_, None) => "▲ means more often; one upload in the last year".to_owned(),
        }
    }
}

fn days(value: f64) -> String {
    if value < 1.0 {
        format!("{} h", compact(value * 24.0))
    } else {
        format!("{} days", decimal(value, 1))
    }
}

fn years(days: i64) -> String {
    let months = days * 12 / 365;
    match months {
        0 => count(days.max(0) as usize, "day"),
        1..24 => count(months as usize, "month"),
        _ => format!("{} years", decimal(days as f64 / 365.25, 1)),
    }
}

fn since(created: Option<i64>) -> String {
    created.and_then(utc_day).map_or_else(
        || "date not available".to_owned(),
        |day| format!("since {}", day.strftime("%-d %b %Y")),
    )
}
