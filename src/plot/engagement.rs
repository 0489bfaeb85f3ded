//! Views by engagement rate.

use super::Figure;
use super::figure::{Axis, Mark, Point, Scale, Series, Unit};
use super::fit::log_line;
use super::theme::Colour;
use crate::analyze::Engagement;
use crate::display::escape;
use crate::display::number;
use crate::display::number::{capitalised, count, decimal, full, percent};
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use crate::stats;

/// Views of each video (log axis) by `rate` (percent of views), with the least-squares line of ln(views) on the rate
/// and its 95% band.
///
/// `rate` is `"engagement_rate"`, `"like_rate"` or `"comment_rate"`. The subtitle gives the change of views per
/// percentage point with its 95% interval and p value, and Spearman's rho. Views are part of both axes, so the line
/// tends to fall by chance alone.
///
/// # Errors
/// `is_input()`: another `rate`.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let found = analyze::engagement(&clean(&fetch("demo")?)?)?;
/// assert!(plot::engagement(&found, "like_rate")?.svg()?.contains("like rate"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn engagement(found: &Engagement, rate: &str) -> Result<Figure> {
    let rates = columns::strings(&found.fits, "rate")?;
    let Some(row) = rates.iter().position(|name| name.as_deref() == Some(rate)) else {
        let known: Vec<&str> = rates.iter().flatten().map(String::as_str).collect();
        return Err(Error::new(Kind::Input, format!("there is no rate {rate:?}"))
            .hint(format!("choose one of {}", known.join(", "))));
    };
    let words = rate.replace('_', " ");
    let figure = Figure::new(format!("Views and {words}"))
        .x(Axis::new(format!("{} (percent of views)", capitalised(&words)), Scale::Linear).unit(Unit::Percent))
        .y(Axis::new("Views", Scale::Log))
        .source(format!("{} · rates and line calculated by tubelab", found.source));

    let (values, views) = (
        columns::numbers(&found.videos, rate)?,
        columns::numbers(&found.videos, "views")?,
    );
    let (titles, shorts) = (
        columns::strings(&found.videos, "title")?,
        columns::booleans(&found.videos, "is_short")?,
    );
    let mut kinds = [
        (false, "Videos", Colour::Main, Vec::new()),
        (true, "Shorts", Colour::Shorts, Vec::new()),
    ];
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for (((value, views), title), short) in values.iter().zip(&views).zip(&titles).zip(&shorts) {
        let (Some(x), Some(y)) = (*value, *views) else { continue };
        (low, high) = (low.min(x), high.max(x));
        let title = escape::text(title.as_deref().unwrap_or("untitled")).into_owned();
        let point = Point {
            x,
            y,
            hover: format!("{title}\n{} views\n{words} {}", full(y as i64), percent(x)),
            ..Point::default()
        };
        if let Some((.., points)) = kinds.iter_mut().find(|(kind, ..)| *kind == (*short == Some(true))) {
            points.push(point);
        }
    }
    let known = values.iter().zip(&views);
    let known: Vec<(f64, f64)> = known.filter_map(|(x, y)| Some(((*x)?, (*y)?.ln()))).collect();
    let line = stats::line(&known);
    let n: usize = kinds.iter().map(|(.., points)| points.len()).sum();
    if n == 0 {
        return Ok(figure.empty(format!("No video has both views and a known {words}.")));
    }
    let mut figure = kinds
        .into_iter()
        .filter(|(.., points)| !points.is_empty())
        .fold(figure, |figure, (_, name, colour, points)| {
            figure.with(Series::new(name, colour, Mark::Points(points)))
        });
    let fit = |name| columns::number(&found.fits, name, row);
    let mut parts = vec![count(n, "video")];
    if let (Some(slope), Some(from), Some(to), Some(p)) = (fit("slope"), fit("low"), fit("high"), fit("p")) {
        let change = |slope: f64| (slope.exp() - 1.0) * 100.0;
        parts.push(format!(
            "one point more is associated with {} views (95%: {} to {}, p {})",
            signed(change(slope)),
            signed(change(from)),
            signed(change(to)),
            number::p_value(p)
        ));
        if let Some(line) = line.filter(|_| high > low) {
            let [band, line] = log_line(&line, low, high, "views", &words);
            figure = figure.with(band).with(line);
        }
    }
    if let (Some(rho), Some(r2)) = (fit("rho"), fit("r2")) {
        parts.push(format!("Spearman's rho {}, R² {}", decimal(rho, 2), decimal(r2, 2)));
    }
    let reading = parts.get(1..).unwrap_or_default().join("; ");
    Ok(figure.subtitle(parts.join(" · ")).reading(reading))
}

fn signed(percents: f64) -> String {
    format!("{}{}", if percents > 0.0 { "+" } else { "" }, percent(percents))
}
