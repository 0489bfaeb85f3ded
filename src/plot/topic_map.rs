//! How many titles each topic has.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Mark, Series, Tile};
use super::theme::Colour;
use crate::analyze::TopicModel;
use crate::display::escape;
use crate::display::number::{UNKNOWN, compact, count, percent};
use crate::error::Result;

/// A treemap of the topics: the area is the number of videos, the label the first terms; hovers have the median views.
///
/// [`topics`](super::topics()) compares their views; this figure shows what the channel is about.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let model = analyze::topics(&clean(&fetch("demo")?)?)?;
/// assert!(plot::topic_map(&model)?.svg()?.contains("Topics of titles"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn topic_map(model: &TopicModel) -> Result<Figure> {
    let mut topics: Vec<_> = model.topics.iter().enumerate().collect();
    topics.sort_by(|a, b| b.1.videos.cmp(&a.1.videos).then(a.0.cmp(&b.0)));
    let titles: usize = topics.iter().map(|(_, topic)| topic.videos).sum();
    let tiles = topics
        .iter()
        .filter(|(_, topic)| topic.videos > 0)
        .map(|(number, topic)| {
            let views = topic.views.value.map_or_else(|| UNKNOWN.to_owned(), compact);
            let terms = escape::text(&topic.terms.join(", ")).into_owned();
            Tile {
                label: topic.name(),
                value: topic.videos as f64,
                note: count(topic.videos, "video"),
                hover: format!(
                    "Topic {}: {terms}\n{} ({} of titles), {}\nmedian {views} views excluding Shorts",
                    number + 1,
                    count(topic.videos, "video"),
                    percent(topic.share),
                    count(topic.shorts, "Short")
                ),
                colour: Colour::Main,
            }
        });
    let tiles: Vec<Tile> = tiles.collect();
    let more = [
        format!("{} in {}", count(titles, "title"), count(tiles.len(), "topic")),
        "area: number of videos".to_owned(),
    ];
    let figure = Figure::new("Topics of titles")
        .subtitle(subtitle(&model.about, &more))
        .source(source(&model.about));
    let Some((_, largest)) = topics.first().filter(|(_, topic)| topic.videos > 0) else {
        return Ok(figure.empty("There are no topics to show."));
    };
    Ok(figure
        .reading(format!(
            "The largest topic is \"{}\", with {} of titles.",
            largest.name(),
            percent(largest.share)
        ))
        .with(Series::new("Topics", Colour::Main, Mark::Tiles(tiles))))
}
