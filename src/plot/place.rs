//! The place of one channel among many.

use super::Figure;
use super::channels::{Channel, Channels};
use super::figure::{Axis, Mark, Scale, Series};
use super::mark::Bin;
use super::theme::Colour;
use crate::display::escape;
use crate::display::number::{count, full};
use crate::error::Result;
use crate::frame;
use polars::prelude::DataFrame;

/// Maximum number of characters of a title next to a line.
const TITLE: usize = 34;
/// The height of the interval, of the highest bar.
const ABOVE: f64 = 1.08;

/// The distribution of a measure over all channels, with the place of one of them: a line at its value, its 95% interval
/// across it if the frame has one, and the median of all as a dashed line. The axis is logarithmic if a few channels have far
/// larger values than the others.
///
/// `channels` has one row per channel, as [`Corpus::analyze`](crate::corpus::Corpus::analyze) returns it; `measure` is one
/// of its columns, and its interval is in the columns `…_low` and `…_high`. `channel` is an id, a handle or a title.
///
/// # Errors
/// `is_input()`: a column is missing or of the wrong type, or several channels have this title. `is_not_found()`: there is
/// no such channel.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let directory = tempfile::tempdir()?;
/// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
/// let engagement = corpus.analyze("engagement")?;
/// let figure = plot::place(&engagement, "engagement_rate", "@generated-7")?;
/// assert!(figure.text().contains("of 12"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn place(channels: &DataFrame, measure: &str, channel: &str) -> Result<Figure> {
    let found = Channels::read(channels, measure)?;
    let own = found.find(channel)?;
    let values = found.sorted();
    let (edges, scale) = Channels::bins(&values);
    let mut about = vec![count(values.len(), "channel")];
    if values.len() < found.all.len() {
        let unknown = full((found.all.len() - values.len()) as i64);
        about.push(format!("{unknown} of unknown {}", found.words));
    }
    if own.value.is_some() && own.interval.is_some() {
        about.push("line across: 95% interval".to_owned());
    }
    let figure = Figure::new(format!("{}: one channel among all", found.title))
        .subtitle(about.join(" · "))
        .source(format!("{} · calculated by tubelab", frame::source(channels)?))
        .x(Axis::new(found.title.clone(), scale).unit(found.unit))
        .y(Axis::new("Channels", Scale::FromZero));
    let Some(median) = found.median() else {
        return Ok(figure.empty(format!("No channel has a known value: {}.", found.words)));
    };
    let mut bins = Bin::counted(values.iter().copied(), &edges);
    for bin in &mut bins {
        let range = found.range((bin.from, bin.to));
        bin.hover = format!("{range}\n{}", count(bin.count as usize, "channel"));
    }
    let top = bins.iter().map(|bin| bin.count).fold(0.0, f64::max);
    let mut figure = figure
        .reading(reading(&found, own, &values))
        .with(Series::new("Channels", Colour::Neutral, Mark::Bins(bins)).unlabelled());
    if let Some(value) = own.value {
        let title = escape::cut(&own.title, TITLE);
        let hover = format!("{title}\n{}: {}", found.words, found.written(value, own.interval));
        let line = |points: [(f64, f64); 2]| Mark::Line {
            points: points.map(|(x, y)| (x, Some(y))).to_vec(),
            hovers: vec![hover.clone(); 2],
            strong: true,
            dashed: false,
        };
        // Above all bars, where it can be seen.
        let height = top * ABOVE;
        if let Some((low, high)) = own.interval {
            let interval = line([(low, height), (high, height)]);
            figure = figure.with(Series::new(format!("{title}: 95% interval"), Colour::Main, interval).unlabelled());
        }
        figure = figure
            .with(Series::new(title.clone(), Colour::Main, line([(value, 0.0), (value, height)])).unlabelled())
            .rule(value, format!("{title}\n{}", found.number(value)));
    }
    Ok(figure.rule(median, format!("median\n{}", found.number(median))))
}

/// The rank, and how many channels the interval does not tell apart from this one.
fn reading(found: &Channels, own: &Channel, sorted: &[f64]) -> String {
    let title = escape::cut(&own.title, 60);
    let Some(value) = own.value else {
        return format!("{title}: the {} is unknown, so it has no rank.", found.words);
    };
    let of = sorted.len();
    let below = sorted.partition_point(|other| *other < value);
    let rank = of - sorted.partition_point(|other| *other <= value) + 1;
    let mut said = format!(
        "{title}: {} {}, rank {} of {}",
        found.words,
        found.written(value, own.interval),
        full(rank as i64),
        full(of as i64)
    );
    if of >= 10 {
        said.push_str(&format!(
            ", higher than {:.0}% of the channels",
            below as f64 / of as f64 * 100.0
        ));
    }
    if let Some((low, high)) = own.interval {
        let inside = sorted.partition_point(|other| *other <= high) - sorted.partition_point(|other| *other < low);
        said.push_str(&match inside.saturating_sub(1) {
            0 => ". No other channel lies within its interval".to_owned(),
            1 => ". One other channel lies within its interval, so the exact rank can be due to chance".to_owned(),
            n => format!(
                ". {} other channels lie within its interval, so the exact rank can be due to chance",
                full(n as i64)
            ),
        });
    }
    said.push('.');
    said
}
