//! Histogram of durations, and views by duration.

use super::Figure;
use super::figure::{Axis, Bar, Mark, Point, Scale, Series};
use super::fit::{self, too_few, verdict};
use super::theme::Colour;
use crate::analyze::Durations;
use crate::display::escape;
use crate::display::number;
use crate::display::number::{compact, count, decimal, duration, percent};
use crate::error::Result;
use crate::frame::columns;
use crate::stats::{FEWEST_FOR_LINE, line};

/// Number of long videos in each band of duration; the subtitle gives the number of Shorts and of videos of unknown
/// format, which are not included.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
/// assert!(plot::duration_histogram(&durations)?.svg()?.contains("minutes"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn duration_histogram(found: &Durations) -> Result<Figure> {
    let names: Vec<String> = columns::strings(&found.bands, "band")?.into_iter().flatten().collect();
    let counts = columns::numbers(&found.bands, "uploads")?;
    let counts: Vec<f64> = counts.into_iter().map(Option::unwrap_or_default).collect();
    let total: f64 = counts.iter().sum();
    let share = |n: f64| percent(n / total.max(1.0) * 100.0);
    let bars = names.iter().zip(&counts).map(|(name, n)| Bar {
        value: *n,
        hover: format!("{name}\n{} ({})", count(*n as usize, "video"), share(*n)),
        ..Bar::default()
    });
    let [shorts, _, unknown] = found.by_format();
    let left_out: Vec<String> = [
        (shorts > 0).then(|| count(shorts, "Short")),
        (unknown > 0).then(|| format!("{} of unknown format", count(unknown, "video"))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let left_out = match left_out.is_empty() {
        true => String::new(),
        false => format!(", excluding {}", left_out.join(" and ")),
    };
    let figure = Figure::new("Videos by duration")
        .subtitle(format!(
            "{}{left_out} · a video of exactly 5 minutes is in \"5 to 10\"",
            count(total as usize, "long video"),
        ))
        .source(format!("{} · calculated by tubelab", found.source))
        .x(Axis::new("Duration", Scale::Names(names.clone())))
        .y(Axis::new("Long videos", Scale::FromZero));
    let most = names.iter().zip(&counts).max_by(|a, b| a.1.total_cmp(b.1));
    let Some((name, n)) = most.filter(|_| total > 0.0) else {
        return Ok(figure.empty("There are no long videos of known duration."));
    };
    Ok(figure
        .reading(format!(
            "The largest group is \"{name}\", {} of the long videos.",
            share(*n)
        ))
        .with(Series::new("Videos", Colour::Main, Mark::Bars(bars.collect())).unlabelled()))
}

/// Views of each video relative to those published around the same time, by duration (both axes logarithmic), with the
/// least-squares line over long videos of 1 to 60 minutes and its 95% band, from ten such videos on.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
/// assert!(plot::duration_views(&durations)?.svg()?.contains("relative to the usual"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn duration_views(found: &Durations) -> Result<Figure> {
    let videos = &found.videos;
    let seconds = columns::numbers(videos, "duration_s")?;
    let lifts = columns::numbers(videos, "lift")?;
    let titles = columns::strings(videos, "title").unwrap_or_else(|_| vec![None; videos.height()]);
    let views = columns::numbers(videos, "views").unwrap_or_else(|_| vec![None; videos.height()]);
    let (mut points, mut fitted) = (Vec::new(), Vec::new());
    for (((seconds, lift), title), views) in seconds.iter().zip(&lifts).zip(&titles).zip(&views) {
        let (Some(seconds), Some(lift)) = (seconds.filter(|s| *s > 0.0), lift.filter(|l| *l > 0.0)) else {
            continue;
        };
        let title = escape::text(title.as_deref().unwrap_or("untitled")).into_owned();
        points.push(Point {
            x: seconds / 60.0,
            y: lift,
            hover: format!(
                "{title}\n{}\n{} × the usual views{}",
                duration(seconds as i64),
                decimal(lift, 2),
                views.map_or_else(String::new, |views| format!(", {} views", compact(views)))
            ),
            ..Point::default()
        });
        if found.is_fitted(seconds as i64) {
            fitted.push(((seconds / 60.0).ln(), lift.ln()));
        }
    }
    let n = points.len();
    let figure = Figure::new("Views and duration")
        .source(format!(
            "{} · calculated by tubelab: associations, not causes",
            found.source
        ))
        .x(Axis::new("Duration of long videos (minutes)", Scale::Log))
        .y(Axis::new("Views relative to the usual", Scale::Log));
    if n == 0 {
        return Ok(figure.empty(
            "No long video can be compared: this needs a known duration, views, and five others around the same time.",
        ));
    }
    let figure = figure.with(Series::new("Videos", Colour::Main, Mark::Points(points)).unlabelled());
    let Some(fit) = line(&fitted).filter(|fit| fit.n >= FEWEST_FOR_LINE) else {
        return Ok(figure
            .subtitle(count(n, "long video"))
            .reading(too_few(fitted.len(), "long ones of 1 to 60 minutes")));
    };
    let words = format!(
        "doubling the duration goes with {} times the views (95%: {} to {}, p {})",
        decimal(fit.slope.exp2(), 2),
        decimal(fit.low.exp2(), 2),
        decimal(fit.high.exp2(), 2),
        number::p_value(fit.p)
    );
    let hover = format!(
        "Least squares, {} of 1 to 60 minutes\n{words}",
        count(fit.n, "long video")
    );
    let line = fit::line(&fit, fit::range(&fitted), |_| hover.clone(), f64::exp, f64::exp);
    Ok(line
        .into_iter()
        .fold(figure, Figure::with)
        .subtitle(format!(
            "{} · line: least squares, with its 95% band",
            count(n, "long video")
        ))
        .reading(format!("{}{}.", verdict(fit.p), words)))
}
