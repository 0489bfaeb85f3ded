//! Views by the sentiment of the title.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::analyze::text::sentiment::Scored;
use crate::analyze::{Mood, Sentiment};
use crate::display::escape;
use crate::display::number::{compact, count, decimal, percent};
use crate::error::Result;
use crate::stats;

/// Half the height of a box, in rows.
const HALF: f64 = 0.3;

/// Views of each video (log axis) by the sentiment of its title, videos and Shorts in separate rows, with box plots.
///
/// Names give the share of the class among the scored titles of its format; the subtitle says how many titles could be
/// scored.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
/// assert!(plot::sentiment(&sentiment)?.svg()?.contains("Views by sentiment of the title"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn sentiment(sentiment: &Sentiment) -> Result<Figure> {
    let mut names = Vec::new();
    let mut rows: Vec<(bool, Vec<&Scored>)> = Vec::new();
    for (short, format) in [(false, "videos"), (true, "Shorts")] {
        let of_format = sentiment.rows.iter().filter(|row| row.is_short == Some(short));
        let all = of_format.clone().count();
        for mood in Mood::ALL.into_iter().rev().filter(|_| all > 0) {
            let row: Vec<&Scored> = of_format.clone().filter(|row| row.mood == mood).collect();
            let share = percent(row.len() as f64 / all as f64 * 100.0);
            names.push(format!("{}, {share} of {format}", capital(mood.word())));
            rows.push((short, row));
        }
    }
    let more = [sentiment.covered()];
    let mut figure = Figure::new("Views by sentiment of the title")
        .subtitle(subtitle(&sentiment.about, &more))
        .source(format!("{}, sentiment by VADER", source(&sentiment.about)))
        .x(Axis::new("Views · box: middle half, line: median", Scale::Log))
        .y(Axis::new("", Scale::Names(names)));
    for (at, (short, row)) in rows.iter().enumerate() {
        let (colour, y) = (if *short { Colour::Shorts } else { Colour::Main }, at as f64);
        let points: Vec<Point> = row.iter().filter_map(|video| point(video, y)).collect();
        let mut views: Vec<f64> = points.iter().map(|point| point.x).collect();
        views.sort_by(f64::total_cmp);
        let median = stats::median(views.clone());
        let Some(middle) = median.value else { continue };
        let quartile = |share: f64| views.get(((views.len() - 1) as f64 * share).round() as usize).copied();
        figure = figure.with(Series::new("Videos", colour, Mark::Points(points)).unlabelled());
        let enough = views.len() >= stats::FEWEST;
        if let (true, Some(low), Some(high)) = (enough, quartile(0.25), quartile(0.75)) {
            let sides = [low, high].map(|x| (x, y - HALF, y + HALF));
            figure = figure.with(Series::new("Middle half", Colour::Ink, Mark::Band(sides.to_vec())).unlabelled());
        }
        let mut hover = format!("median {} views\n{}", compact(middle), count(views.len(), "video"));
        if let Some((low, high)) = median.low.zip(median.high) {
            hover.push_str(&format!("\n95% interval {} to {}", compact(low), compact(high)));
        }
        let line = Mark::Line {
            points: vec![(middle, Some(y - HALF)), (middle, Some(y + HALF))],
            hovers: vec![hover; 2],
            strong: true,
            dashed: false,
        };
        figure = figure.with(Series::new("Median", Colour::Ink, line).unlabelled());
    }
    if figure.series.is_empty() {
        return Ok(
            figure.empty("No title can be shown: this needs an English title of a video of known views and format.")
        );
    }
    Ok(figure.reading(sentiment.finding.clone()))
}

/// A video in its row, jittered so that neighbours do not hide each other.
fn point(video: &Scored, y: f64) -> Option<Point> {
    let views = video.views.filter(|views| *views > 0.0)?;
    // The golden ratio spreads the rows of a frame evenly.
    let beside = (video.row as f64 * 0.618_033_988_749_895).fract() - 0.5;
    Some(Point {
        x: views,
        y: y + beside * 2.0 * HALF * 0.8,
        hover: format!(
            "{}\n{} views\ncompound {}",
            escape::text(&video.title),
            compact(views),
            decimal(video.compound, 2)
        ),
        ..Point::default()
    })
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
