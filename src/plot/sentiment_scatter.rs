//! Views and engagement by the sentiment of titles.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Point, Scale, Series, Unit};
use super::fit;
use super::theme::Colour;
use crate::analyze::Sentiment;
use crate::analyze::text::sentiment::Scored;
use crate::display::escape;
use crate::display::number;
use crate::display::number::{UNKNOWN, compact, count, decimal, percent};
use crate::error::Result;
use crate::stats::{Line, line};

/// Views of each scored video (log axis) by the compound score of its title, with the least-squares line of ln(views)
/// on the score for videos that are not Shorts, and its 95% band. The subtitle says how many titles could be scored.
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
    let views = |video: &Scored| video.views.filter(|views| *views > 0.0);
    let points = of_videos(sentiment, |video| Some(views(video)?.ln()));
    let words = line(&points).map(|fit| {
        let [slope, low, high] = [fit.slope, fit.low, fit.high].map(|log| decimal(log.exp(), 2));
        format!("score +1: × {slope} views (95%: {low} to {high})")
    });
    let figure = Figure::new("Views and sentiment of the title").y(Axis::new("Views", Scale::Log));
    let figure = scatter(figure, sentiment, views, words.as_deref());
    Ok(with_line(figure, &points, words, f64::exp))
}

/// Engagement rate (percent of views) of each scored video by the compound score of its title, with the least-squares
/// line for videos that are not Shorts, and its 95% band.
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
    let points = of_videos(sentiment, |video| video.engagement_rate);
    let words = line(&points).map(|fit| {
        let [slope, low, high] = [fit.slope, fit.low, fit.high].map(|points| decimal(points, 2));
        format!("score +1: {slope} points (95%: {low} to {high})")
    });
    let axis = Axis::new("Engagement rate (percent of views)", Scale::FromZero).unit(Unit::Percent);
    let figure = Figure::new("Engagement and sentiment of the title").y(axis);
    let figure = scatter(figure, sentiment, |video| video.engagement_rate, words.as_deref());
    Ok(with_line(figure, &points, words, |y| y))
}

/// Score and measure of the videos that are not Shorts, as far as known.
fn of_videos(sentiment: &Sentiment, measure: impl Fn(&Scored) -> Option<f64>) -> Vec<(f64, f64)> {
    let videos = sentiment.rows.iter().filter(|video| video.is_short == Some(false));
    videos
        .filter_map(|video| Some((video.compound, measure(video)?)))
        .collect()
}

fn scatter(
    figure: Figure,
    sentiment: &Sentiment,
    measure: impl Fn(&Scored) -> Option<f64>,
    fit: Option<&str>,
) -> Figure {
    let more: Vec<String> = std::iter::once(sentiment.scored())
        .chain(fit.map(str::to_owned))
        .collect();
    let mut figure = figure
        .subtitle(subtitle(&sentiment.about, &more))
        .source(format!("{}, sentiment by VADER", source(&sentiment.about)))
        .x(Axis::new(
            "Compound score of English titles, from -1 (negative) to 1 (positive)",
            Scale::Linear,
        ));
    let mut shown = 0;
    for (short, name, colour) in [(false, "Videos", Colour::Main), (true, "Shorts", Colour::Shorts)] {
        let of_format = sentiment.rows.iter().filter(|video| video.is_short == Some(short));
        let points: Vec<Point> = of_format
            .filter_map(|video| Some(point(video, measure(video)?)))
            .collect();
        shown += points.len();
        if !points.is_empty() {
            figure = figure.with(Series::new(name, colour, Mark::Points(points)));
        }
    }
    if shown == 0 {
        return figure.empty("No scored title belongs to a video with known numbers.");
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

/// The line over the points, without Shorts, if there are enough.
fn with_line(figure: Figure, points: &[(f64, f64)], words: Option<String>, y_to: fn(f64) -> f64) -> Figure {
    let (Some(fit), Some(words)) = (line(points), words) else {
        return figure.reading("Too few videos other than Shorts for a regression line.");
    };
    let Line { n, p, .. } = fit;
    let p = number::p_value(p);
    let hover = format!("Least squares, {} (Shorts excluded)\n{words}, p {p}", count(n, "video"));
    let line = fit::line(&fit, fit::range(points), |_| hover.clone(), |x| x, y_to);
    let figure = line.into_iter().fold(figure, Figure::with);
    figure.reading(format!("Excluding Shorts, {words}, p {p}."))
}
