//! Views and engagement by the sentiment of titles.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::fit::{self, too_few, verdict};
use super::theme::Colour;
use crate::analyze::Sentiment;
use crate::analyze::text::sentiment::Scored;
use crate::display::escape;
use crate::display::number;
use crate::display::number::{UNKNOWN, compact, count, decimal, percent};
use crate::error::Result;
use crate::stats::{FEWEST_FOR_LINE, Line, line};

/// A difference of the score that occurs: from a neutral title to a clearly positive one.
const STEP: f64 = 0.5;

/// Views of each scored video over those of the videos published around the same time, by the compound score of its
/// title, with the least-squares line for long videos and its 95% band, from ten of them on. The subtitle says how many
/// titles could be scored.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
/// assert!(plot::sentiment_views(&sentiment)?.svg()?.contains("Views and sentiment"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn sentiment_views(sentiment: &Sentiment) -> Result<Figure> {
    let lift = |video: &Scored| video.lift.filter(|lift| *lift > 0.0);
    let points = of_videos(sentiment, |video| Some(lift(video)?.ln()));
    let words = |fit: &Line| {
        let [times, low, high] = [fit.slope, fit.low, fit.high].map(|slope| decimal((slope * STEP).exp(), 2));
        format!("a score higher by {STEP} goes with {times} times the views (95%: {low} to {high}")
    };
    let axis = Axis::new("Views relative to videos around the same time", Scale::Log);
    let figure = Figure::new("Views and sentiment of the title").y(axis);
    Ok(with_line(scatter(figure, sentiment, lift), &points, words, f64::exp))
}

/// Engagement rate of each scored video minus the median rate of the videos published around the same time (percentage
/// points), by the compound score of its title, with the least-squares line for long videos and its 95% band, from ten of
/// them on.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
/// assert!(plot::sentiment_engagement(&sentiment)?.svg()?.contains("Engagement and sentiment"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn sentiment_engagement(sentiment: &Sentiment) -> Result<Figure> {
    let points = of_videos(sentiment, |video| video.rate_beside);
    let words = |fit: &Line| {
        let [points, low, high] = [fit.slope, fit.low, fit.high].map(|slope| decimal(slope * STEP, 2));
        format!("a score higher by {STEP} goes with {points} percentage points (95%: {low} to {high}")
    };
    let axis = Axis::new(
        "Engagement rate compared with videos around the same time (percentage points)",
        Scale::Linear,
    );
    let figure = Figure::new("Engagement and sentiment of the title").y(axis);
    let figure = scatter(figure, sentiment, |video| video.rate_beside);
    Ok(with_line(figure, &points, words, |y| y))
}

/// Score and measure of the long videos, as far as known.
fn of_videos(sentiment: &Sentiment, measure: impl Fn(&Scored) -> Option<f64>) -> Vec<(f64, f64)> {
    let videos = sentiment.rows.iter().filter(|video| video.is_short == Some(false));
    videos
        .filter_map(|video| Some((video.compound, measure(video)?)))
        .collect()
}

fn scatter(figure: Figure, sentiment: &Sentiment, measure: impl Fn(&Scored) -> Option<f64>) -> Figure {
    let mut figure = figure
        .subtitle(subtitle(&sentiment.about, &[sentiment.scored()]))
        .source(format!("{}, sentiment by VADER", source(&sentiment.about)))
        .x(Axis::new(
            "Compound score of English titles, from -1 (negative) to 1 (positive)",
            Scale::Linear,
        ));
    let mut shown = 0;
    for (format, name, colour) in [
        (Some(false), "Videos", Colour::Main),
        (Some(true), "Shorts", Colour::Shorts),
        (None, "Format unknown", Colour::Neutral),
    ] {
        let of_format = sentiment.rows.iter().filter(|video| video.is_short == format);
        let points: Vec<Point> = of_format
            .filter_map(|video| Some(point(video, measure(video)?)))
            .collect();
        shown += points.len();
        if !points.is_empty() {
            figure = figure.with(Series::new(name, colour, Mark::Points(points)));
        }
    }
    if shown == 0 {
        return figure.empty(
            "No title can be compared: this needs English titles of videos with five others of their format around the \
             same time.",
        );
    }
    figure
}

fn point(video: &Scored, y: f64) -> Point {
    let shown = |value: Option<f64>, write: fn(f64) -> String| value.map_or_else(|| UNKNOWN.to_owned(), write);
    Point {
        x: video.compound,
        y,
        hover: format!(
            "{}\n{}, compound {}\n{} views, engagement {}",
            escape::text(&video.title),
            video.mood.word(),
            decimal(video.compound, 2),
            shown(video.views, compact),
            shown(video.engagement_rate, percent)
        ),
        ..Point::default()
    }
}

/// The line over the points of long videos, if there are enough, and what it says.
fn with_line(figure: Figure, points: &[(f64, f64)], words: impl Fn(&Line) -> String, y_to: fn(f64) -> f64) -> Figure {
    let Some(fit) = line(points).filter(|fit| fit.n >= FEWEST_FOR_LINE) else {
        return figure.reading(too_few(points.len(), "long ones with an English title"));
    };
    let words = format!("{}, p {})", words(&fit), number::p_value(fit.p));
    let hover = format!("Least squares, {} (Shorts excluded)\n{words}", count(fit.n, "video"));
    let line = fit::line(&fit, fit::range(points), |_| hover.clone(), |x| x, y_to);
    let figure = line.into_iter().fold(figure, Figure::with);
    figure.reading(format!("{}{words}.", verdict(fit.p)))
}
