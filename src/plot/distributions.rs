//! Small multiples: the distribution of a measure in each group of channels.

use super::Figure;
use super::channels::Channels;
use super::figure::{Axis, Mark, Panel, Point, Scale, Series, Unit};
use super::mark::Bin;
use super::theme::Colour;
use crate::display::escape;
use crate::display::number::{count, full};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::DataFrame;
use std::collections::BTreeMap;

/// More small multiples than this are too small to read.
const PANELS: usize = 12;
/// The shape of fewer values says little.
const FEWEST: usize = 10;
/// Maximum number of characters of a group's name above its plot.
const NAME: usize = 22;
/// The height of the median's mark, of the highest bar.
const ABOVE: f64 = 1.12;

/// The names of YouTube's categories of videos (`videoCategories.list` in English), by their ids.
const CATEGORIES: [(&str, &str); 15] = [
    ("1", "Film & Animation"),
    ("2", "Autos & Vehicles"),
    ("10", "Music"),
    ("15", "Pets & Animals"),
    ("17", "Sports"),
    ("19", "Travel & Events"),
    ("20", "Gaming"),
    ("22", "People & Blogs"),
    ("23", "Comedy"),
    ("24", "Entertainment"),
    ("25", "News & Politics"),
    ("26", "Howto & Style"),
    ("27", "Education"),
    ("28", "Science & Technology"),
    ("29", "Nonprofits & Activism"),
];

struct Group {
    name: String,
    /// In ascending order.
    values: Vec<f64>,
    median: f64,
    /// The median of subscribers, by which classes of size are in order.
    size: f64,
}

/// The distribution of a measure over the channels of each category, language, region or size, side by side: bars are
/// shares of the group's channels, on the same axes everywhere, and a line marks the median. Groups of fewer than 10
/// channels are grey. At most the 12 largest groups are drawn, those of `size` from small to large.
///
/// `channels` has one row per channel, as [`Corpus::analyze`](crate::corpus::Corpus::analyze) returns it; `measure` is one
/// of its columns with numbers and `by` one with text.
///
/// # Errors
/// `is_input()`: a column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let directory = tempfile::tempdir()?;
/// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
/// let engagement = corpus.analyze("engagement")?;
/// assert!(plot::distributions(&engagement, "engagement_rate", "category")?.svg()?.contains("Gaming"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn distributions(channels: &DataFrame, measure: &str, by: &str) -> Result<Figure> {
    let found = Channels::read(channels, measure)?;
    let mut groups = groups(channels, &found, by)?;
    let by_words = escape::cut(&escape::text(&by.replace('_', " ")), 40).into_owned();
    let values = found.sorted();
    let (edges, scale) = Channels::bins(&values);
    let all = groups.len();
    groups.truncate(PANELS);
    if by == "size" {
        groups.sort_by(|a, b| a.size.total_cmp(&b.size));
    }
    let mut about = vec![count(values.len(), "channel")];
    if values.len() < found.all.len() {
        about.push(format!(
            "{} of unknown {}",
            full((found.all.len() - values.len()) as i64),
            found.words
        ));
    }
    if groups.len() < all {
        let drawn: usize = groups.iter().map(|group| group.values.len()).sum();
        about.push(format!(
            "the {} largest of {} groups, with {}",
            groups.len(),
            full(all as i64),
            count(drawn, "channel")
        ));
    }
    about.push("above each plot: number of channels · line: median".to_owned());
    if groups.iter().any(|group| group.values.len() < FEWEST) {
        about.push(format!("grey: under {FEWEST} channels"));
    }
    let figure = Figure::new(format!("{} by {by_words}", found.title))
        .subtitle(about.join(" · "))
        .source(format!("{} · calculated by tubelab", frame::source(channels)?))
        .reading(reading(&found, &groups))
        .x(Axis::new(found.title.clone(), scale).unit(found.unit))
        .y(Axis::new("Share of the group's channels", Scale::FromZero).unit(Unit::Percent));
    if groups.is_empty() {
        return Ok(figure.empty(format!("No channel has a known value: {}.", found.words)));
    }
    let shares = groups.iter().map(|group| {
        let mut bins = Bin::counted(group.values.iter().copied(), &edges);
        for bin in &mut bins {
            let channels = count(bin.count as usize, "channel");
            bin.hover = format!(
                "{}\n{}\n{channels} of {}",
                group.name,
                found.range((bin.from, bin.to)),
                group.values.len()
            );
            bin.count *= 100.0 / group.values.len() as f64;
        }
        bins
    });
    let shares: Vec<_> = shares.collect();
    let top = shares.iter().flatten().map(|bin| bin.count).fold(0.0, f64::max) * ABOVE;
    let panels = groups.iter().zip(shares).map(|(group, bins)| {
        let name = escape::cut(&group.name, NAME);
        let colour = match group.values.len() {
            ..FEWEST => Colour::Neutral,
            _ => Colour::Main,
        };
        let hover = format!(
            "{}\nmedian {} of {}",
            group.name,
            found.number(group.median),
            count(group.values.len(), "channel")
        );
        let line = Mark::Line {
            points: vec![(group.median, Some(0.0)), (group.median, Some(top))],
            hovers: vec![hover.clone(); 2],
            strong: true,
            dashed: false,
        };
        let point = Point {
            x: group.median,
            y: top,
            hover,
            label: Some(found.number(group.median)),
            ..Point::default()
        };
        Panel::new(format!("{name} · {}", full(group.values.len() as i64)))
            .with(Series::new("Channels", colour, Mark::Bins(bins)).unlabelled())
            .with(Series::new("Median", Colour::Ink, line).unlabelled())
            .with(Series::new("Median of the group", Colour::Ink, Mark::Points(vec![point])).unlabelled())
    });
    Ok(panels.fold(figure, Figure::panel))
}

/// The groups with a known value, the largest first, and last the channels without a group.
fn groups(channels: &DataFrame, found: &Channels, by: &str) -> Result<Vec<Group>> {
    let names = columns::strings(channels, by)?;
    let subscribers = columns::optional(channels, "subscribers", columns::numbers)?;
    let mut members: BTreeMap<Option<String>, (Vec<f64>, Vec<f64>)> = BTreeMap::new();
    for ((channel, name), subscribers) in found.all.iter().zip(names).zip(subscribers) {
        if let Some(value) = channel.value {
            let group = members.entry(name).or_default();
            group.0.push(value);
            group.1.extend(subscribers);
        }
    }
    let titled = |name: &'_ str| -> String {
        let category = CATEGORIES.iter().find(|(id, _)| by == "category" && *id == name);
        category.map_or(name, |(_, title)| title).to_owned()
    };
    let mut unknown = None;
    let mut groups = Vec::new();
    for (name, (mut values, sizes)) in members {
        values.sort_by(f64::total_cmp);
        let Some(median_value) = median(values.clone()) else {
            continue;
        };
        let group = Group {
            name: escape::cut(&escape::text(&titled(name.as_deref().unwrap_or("unknown"))), 60).into_owned(),
            median: median_value,
            values,
            size: median(sizes).unwrap_or(f64::INFINITY),
        };
        match name {
            Some(_) => groups.push(group),
            None => unknown = Some(group),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.values.len()));
    groups.extend(unknown);
    Ok(groups)
}

/// The range of the medians.
fn reading(found: &Channels, groups: &[Group]) -> String {
    let mut enough: Vec<&Group> = groups.iter().filter(|group| group.values.len() >= FEWEST).collect();
    enough.sort_by(|a, b| a.median.total_cmp(&b.median));
    match enough.as_slice() {
        [] => format!("No group has {FEWEST} channels, too few to compare."),
        [only] => format!(
            "Only {} has {FEWEST} channels or more: median {}.",
            only.name,
            found.number(only.median)
        ),
        [low, .., high] => format!(
            "The medians lie between {} ({}) and {} ({}).",
            found.number(low.median),
            low.name,
            found.number(high.median),
            high.name
        ),
    }
}
