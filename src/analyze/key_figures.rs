//! Key figures of analyses: the cards above their charts in a report and in the dashboard.

use super::groups::best as best_of;
use crate::display::escape::{cut, text};
use crate::display::number::{UNKNOWN, compact, count, decimal, percent};
use crate::display::{Card, Cards};
use crate::frame::columns;
use polars::prelude::DataFrame;

/// Cards without a title or a source: both stand below the sentences that they go with.
fn bare(cards: Vec<Card>) -> Cards {
    Cards {
        title: String::new(),
        cards,
        source: String::new(),
    }
}

fn between(low: Option<f64>, high: Option<f64>, words: impl Fn(f64) -> String) -> String {
    low.zip(high).map_or_else(String::new, |(low, high)| {
        format!("95% interval {} to {}", words(low), words(high))
    })
}

/// The median rates, and the video with the highest.
pub(super) fn engagement(means: &DataFrame, videos: &DataFrame) -> Cards {
    let names = columns::strings(means, "measure").unwrap_or_default();
    let card = |measure: &str, label: &str| {
        let row = names.iter().position(|name| name.as_deref() == Some(measure))?;
        let cell = |column: &str| columns::number(means, column, row);
        let value = cell("median").map_or_else(|| UNKNOWN.to_owned(), percent);
        let context = match between(cell("median_low"), cell("median_high"), percent) {
            interval if interval.is_empty() => "too few videos for an interval".to_owned(),
            interval => format!(
                "{interval} · {}",
                count(cell("n").unwrap_or_default() as usize, "video")
            ),
        };
        Some(Card::new(label, value, context))
    };
    let cards = [
        card("engagement_rate", "Likes and comments, median"),
        card("like_rate", "Likes, median"),
        card("comment_rate", "Comments, median"),
        highest(videos),
    ];
    bare(cards.into_iter().flatten().collect())
}

/// With few views two likes already make a high rate.
const ENOUGH_VIEWS: f64 = 1000.0;

fn highest(videos: &DataFrame) -> Option<Card> {
    let rates = columns::numbers(videos, "engagement_rate").ok()?;
    let views = columns::numbers(videos, "views").ok()?;
    let titles = columns::strings(videos, "title").ok()?;
    let rows = rates.iter().zip(&views).zip(&titles);
    let seen = rows.filter_map(|((rate, views), title)| {
        let views = views.filter(|views| *views >= ENOUGH_VIEWS);
        Some(((*rate)?, views?, title.as_deref()?))
    });
    let (rate, _, title) = seen.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let context = format!("{}, among videos of 1,000 views and more", cut(&text(title), 40));
    Some(Card::new("Most engaging video", percent(rate), context))
}

/// How many uploads, and what their hours and weekdays say.
pub(super) fn uploads(hours: &DataFrame, weekdays: &DataFrame, time_zone: &str) -> Cards {
    let sum = columns::numbers(hours, "uploads").unwrap_or_default();
    let uploads = sum.into_iter().flatten().sum::<f64>();
    let best = |table: &DataFrame, row: Option<usize>, name: Option<String>, what: &str| {
        let cell = |column: &str| columns::number(table, column, row?);
        match (name, cell("lift")) {
            (Some(name), Some(lift)) => {
                let interval = between(cell("lift_low"), cell("lift_high"), |value| decimal(value, 2));
                let context = format!("{} times the usual views · {interval}", decimal(lift, 2));
                Card::new(format!("Best {what}"), name, context)
            }
            _ => Card::new(
                format!("Best {what}"),
                "none",
                format!("no {what} clearly has more views"),
            ),
        }
    };
    let hour = best_of(hours);
    let day = best_of(weekdays);
    let days = columns::strings(weekdays, "weekday").unwrap_or_default();
    bare(vec![
        Card::new(
            "Uploads",
            compact(uploads),
            format!("hours and weekdays in {time_zone}"),
        ),
        best(
            hours,
            hour,
            hour.map(|hour| format!("{hour:02}:00–{hour:02}:59")),
            "hour",
        ),
        best(
            weekdays,
            day,
            day.and_then(|day| days.get(day).cloned().flatten()),
            "weekday",
        ),
    ])
}

/// The median views in the chart of each region, up to four.
pub(super) fn charts(charts: &DataFrame, whole: &str) -> Cards {
    let rows = charts.height();
    let of = |name: &str| columns::strings(charts, name).unwrap_or_default();
    let (regions, categories) = (of("region"), of("category"));
    let card = |row: usize| {
        let is_whole = categories.get(row)?.as_deref() == Some(whole);
        let region = regions.get(row)?.clone().filter(|_| is_whole)?;
        let cell = |column: &str| columns::number(charts, column, row);
        let interval = between(cell("median_views_low"), cell("median_views_high"), compact);
        let views = cell("median_views").map_or_else(|| UNKNOWN.to_owned(), compact);
        let context = format!("median views of {} · {interval}", count(cell("n")? as usize, "video"));
        Some(Card::new(
            format!("Charts of {region}"),
            views,
            context.trim_end_matches(" · "),
        ))
    };
    bare((0..rows).filter_map(card).take(4).collect())
}

/// The first videos of a ranking.
pub(super) fn top(videos: &DataFrame, measure: &str) -> Cards {
    let titles = columns::strings(videos, "title").unwrap_or_default();
    let values = columns::numbers(videos, measure).unwrap_or_default();
    let cards = titles
        .iter()
        .zip(values)
        .take(3)
        .enumerate()
        .filter_map(|(place, (title, value))| {
            let label = ["First", "Second", "Third"].get(place)?;
            Some(Card::new(*label, compact(value?), cut(&text(title.as_deref()?), 60)))
        });
    bare(cards.collect())
}
