//! Topics of titles and the views of their videos.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Bar, Mark, Scale, Series};
use super::theme::Colour;
use crate::analyze::TopicModel;
use crate::display::escape;
use crate::display::number::{UNKNOWN, compact, count, decimal, duration, percent};
use crate::error::Result;

/// Median views of the videos of each topic as bars with 95% intervals, the most viewed first; names include the sizes.
///
/// Shorts are not part of the medians, because they are viewed differently; hovers show theirs. Topics with fewer than
/// five videos of known views have no interval and are grey.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let model = analyze::topics(&clean(&fetch("demo")?)?)?;
/// assert!(plot::topics(&model)?.svg()?.contains("Views by topic"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn topics(model: &TopicModel) -> Result<Figure> {
    let shown = |value: Option<f64>| value.map_or_else(|| UNKNOWN.to_owned(), compact);
    let mut topics: Vec<_> = model.topics.iter().enumerate().collect();
    let rank = |value: Option<f64>| value.unwrap_or(f64::NEG_INFINITY);
    topics.sort_by(|a, b| rank(b.1.views.value).total_cmp(&rank(a.1.views.value)));
    let bars = topics.iter().map(|(number, topic)| {
        let interval = topic.views.low.zip(topic.views.high);
        let mut lines = vec![
            format!("Topic {}: {}", number + 1, escape::text(&topic.terms.join(", "))),
            format!(
                "{} ({} of titles), {}",
                count(topic.videos, "video"),
                percent(topic.share),
                count(topic.shorts, "Short")
            ),
            format!("median views {}", shown(topic.views.value)),
        ];
        if let Some((low, high)) = interval {
            lines.push(format!("95% interval {} to {}", compact(low), compact(high)));
        }
        lines.push(format!("median views of Shorts {}", shown(topic.views_of_shorts.value)));
        lines.push(format!(
            "median engagement {}, median duration {}",
            topic.engagement_rate.map_or_else(|| UNKNOWN.to_owned(), percent),
            topic
                .duration_s
                .map_or_else(|| UNKNOWN.to_owned(), |s| duration(s.round() as i64))
        ));
        Bar {
            value: topic.views.value.unwrap_or(f64::NAN),
            interval,
            hover: lines.join("\n"),
            grey: interval.is_none(),
        }
    });
    let names = topics
        .iter()
        .map(|(_, topic)| format!("{} ({})", topic.name(), count(topic.videos, "video")));
    let titles: usize = model.topics.iter().map(|topic| topic.videos).sum();
    let silhouette = model.silhouette.map_or_else(|| UNKNOWN.to_owned(), |s| decimal(s, 2));
    let mut more = vec![
        format!("{} in {}", count(titles, "title"), count(topics.len(), "topic")),
        format!("mean silhouette {silhouette}"),
    ];
    more.extend(model.shared.clone());
    more.extend(
        model
            .chosen_on()
            .map(|titles| format!("number of topics chosen on {titles}")),
    );
    let figure = Figure::new("Views by topic of the title")
        .subtitle(subtitle(&model.about, &more))
        .source(source(&model.about))
        .x(Axis::new(
            "Median views excluding Shorts · whiskers: 95% interval",
            Scale::FromZero,
        ))
        .y(Axis::new("", Scale::Names(names.collect())));
    if topics.iter().all(|(_, topic)| topic.views.value.is_none()) {
        return Ok(figure.empty("No topic can be compared: this needs long videos of known views."));
    }
    Ok(figure
        .reading(model.finding.clone())
        .with(Series::new("Median views", Colour::Main, Mark::Bars(bars.collect())).unlabelled()))
}
