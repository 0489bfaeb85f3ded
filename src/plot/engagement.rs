//! Views by engagement rate.

use super::Figure;
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::fit::{self, too_few, verdict};
use super::theme::Colour;
use crate::analyze::Engagement;
use crate::display::escape;
use crate::display::number;
use crate::display::number::{UNKNOWN, capitalised, count, decimal, full, percent, rounded};
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use crate::stats;

/// Views of each video by `rate`, both compared with the videos published around the same time, with the least-squares
/// line and its 95% band from ten videos on.
///
/// `rate` is `"engagement_rate"`, `"like_rate"` or `"comment_rate"`. The sentence under the title gives the views for a
/// difference of the rate that is usual on the channel, with the 95% interval and p value. Views are part of both axes,
/// so the line tends to fall by chance alone.
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
    let difference = format!("{rate}_difference");
    let figure = Figure::new(format!("Views and {words}"))
        .x(Axis::new(
            format!(
                "{} compared with videos around the same time (percentage points)",
                capitalised(&words)
            ),
            Scale::Linear,
        ))
        .y(Axis::new("Views relative to videos around the same time", Scale::Log))
        .source(format!("{} · rates and line calculated by tubelab", found.source));

    let column = |name: &str| columns::numbers(&found.videos, name);
    let (values, views) = (column(rate)?, column("views")?);
    let (differences, lifts) = (column(&difference)?, column("lift")?);
    let (titles, shorts) = (
        columns::strings(&found.videos, "title")?,
        columns::booleans(&found.videos, "is_short")?,
    );
    let mut kinds = [
        (Some(false), "Videos", Colour::Main, Vec::new()),
        (Some(true), "Shorts", Colour::Shorts, Vec::new()),
        (None, "Format unknown", Colour::Neutral, Vec::new()),
    ];
    let mut known = Vec::new();
    for (row, (x, y)) in differences.iter().zip(&lifts).enumerate() {
        let (Some(x), Some(y)) = (*x, y.filter(|lift| *lift > 0.0)) else {
            continue;
        };
        let at = |list: &[Option<f64>]| list.get(row).copied().flatten();
        let title = escape::text(titles.get(row).and_then(Option::as_deref).unwrap_or("untitled")).into_owned();
        let point = Point {
            x,
            y,
            hover: format!(
                "{title}\n{} views, × {} those around it\n{words} {}, {} points compared with them",
                at(&views).map_or_else(|| UNKNOWN.to_owned(), |views| full(views as i64)),
                decimal(y, 2),
                at(&values).map_or_else(|| UNKNOWN.to_owned(), percent),
                signed(x)
            ),
            ..Point::default()
        };
        let short = shorts.get(row).copied().flatten();
        if let Some((.., points)) = kinds.iter_mut().find(|(kind, ..)| *kind == short) {
            points.push(point);
        }
        known.push((x, y.ln()));
    }
    let n = known.len();
    if n == 0 {
        return Ok(figure.empty(format!(
            "No video can be compared: this needs a known {words}, and five others of its format around the same time."
        )));
    }
    let mut figure = kinds
        .into_iter()
        .filter(|(.., points)| !points.is_empty())
        .fold(figure, |figure, (_, name, colour, points)| {
            figure.with(Series::new(name, colour, Mark::Points(points)))
        });
    let fit = |name| columns::number(&found.fits, name, row);
    let subtitle = count(n, "video");
    let (Some(step), Some(times), Some(low), Some(high), Some(p)) =
        (fit("step"), fit("times"), fit("times_low"), fit("times_high"), fit("p"))
    else {
        return Ok(figure
            .subtitle(subtitle)
            .reading(too_few(n, &format!("with a known {words}"))));
    };
    let sentence = format!(
        "{} points of {words} go with {} times the views (95%: {} to {}, p {})",
        signed(step),
        decimal(times, 2),
        decimal(low, 2),
        decimal(high, 2),
        number::p_value(p)
    );
    if let Some(line) = stats::line(&known) {
        let hover = format!("Least squares, {}\n{sentence}", count(line.n, "video"));
        let parts = fit::line(&line, fit::range(&known), |_| hover.clone(), |x| x, f64::exp);
        figure = parts.into_iter().fold(figure, Figure::with);
    }
    let rho = fit("rho").map_or_else(String::new, |rho| format!(" · Spearman's rho {}", decimal(rho, 2)));
    Ok(figure
        .subtitle(format!("{subtitle}{rho}"))
        .reading(format!("{}{sentence}.", verdict(p))))
}

/// A difference in points, with its sign, to two significant figures.
fn signed(points: f64) -> String {
    format!(
        "{}{}",
        if points > 0.0 { "+" } else { "" },
        rounded(points, Some((0.0, points.abs())))
    )
}
