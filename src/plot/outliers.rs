//! Videos that did far better or worse than those published around the same time.

use super::Figure;
use super::captions::{source, subtitle};
use super::figure::{Axis, Mark, Point, Scale, Series};
use super::theme::Colour;
use crate::analyze;
use crate::analyze::outliers::FEWEST;
use crate::analyze::text::frame_summary::FrameSummary;
use crate::display::escape;
use crate::display::number::{compact, count, decimal, full};
use crate::error::Result;
use crate::frame::columns;
use polars::prelude::DataFrame;

/// Maximum number of titles next to points.
const NAMED: usize = 6;
/// Lower factors are drawn here, hollow: a video without views would stretch the axis by powers of ten.
const LOWEST: f64 = 0.01;

/// Views of each video over those of the videos around it, by date of publication, on a log axis.
///
/// Outliers by the rule of [`analyze::outliers`] are coloured, and the most extreme ones are labelled if there is room.
/// Factors below 0.01 are drawn at 0.01, hollow. `videos` is a frame that [`clean`](crate::clean::clean()) returns.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// assert!(plot::outliers(&clean(&fetch("demo")?)?)?.svg()?.contains("viral"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn outliers(videos: &DataFrame) -> Result<Figure> {
    let found = analyze::outliers(videos)?;
    let about = FrameSummary::new(videos)?;
    let (times, scores) = (
        columns::numbers(&found, "times_expected")?,
        columns::numbers(&found, "score")?,
    );
    let (views, expected) = (
        columns::numbers(&found, "views")?,
        columns::numbers(&found, "expected")?,
    );
    let published = columns::times(&found, "published_at")?;
    let (titles, kinds) = (columns::strings(&found, "title")?, columns::strings(&found, "outlier")?);

    let mut rows: Vec<(f64, Option<&str>, Point)> = Vec::new();
    let known = times
        .iter()
        .zip(&published)
        .zip(views.iter().zip(&expected))
        .enumerate();
    for (row, ((times, at), (views, expected))) in known {
        let (Some(times), Some(at), Some(views)) = (times, at, views) else {
            continue;
        };
        let title = escape::text(titles.get(row).and_then(Option::as_deref).unwrap_or("untitled")).into_owned();
        let kind = kinds.get(row).and_then(Option::as_deref);
        let score = scores.get(row).copied().flatten();
        let mut lines = vec![title, format!("{} views", full(*views as i64))];
        lines.push(format!(
            "× {} those published around it ({})",
            compact(*times),
            expected.map_or_else(|| "–".to_owned(), compact)
        ));
        lines.extend(score.map(|score| format!("robust score {}", decimal(score, 1))));
        rows.push((
            score.unwrap_or(0.0),
            kind,
            Point {
                x: *at as f64 / 1000.0,
                y: times.max(LOWEST),
                hollow: *times < LOWEST,
                hover: lines.join("\n"),
                ..Point::default()
            },
        ));
    }
    let many = |kind: &str| rows.iter().filter(|(_, of, _)| *of == Some(kind)).count();
    let (viral, flat, n) = (many("viral"), many("flat"), rows.len());
    let more = [
        count(n, "video"),
        format!("{viral} viral, {flat} flat: robust score beyond 3.5"),
    ];
    let figure = Figure::new("Videos that differ from those published around the same time")
        .subtitle(subtitle(&about, &more))
        .source(source(&about))
        .x(Axis::new("Publication date (UTC)", Scale::Time))
        .y(Axis::new("Views relative to up to 20 surrounding videos", Scale::Log));
    if n == 0 {
        return Ok(figure.empty(
            "No video can be compared: this needs known views, and five others of its format published around it.",
        ));
    }
    // The furthest first.
    rows.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
    let ends = rows.iter().map(|row| row.2.x);
    let (first, last) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| (a.min(x), b.max(x)));
    let mut named: Vec<(f64, f64)> = Vec::new();
    for (_, kind, point) in &mut rows {
        // A name takes a third of the width and a line of the height.
        let touches =
            |(x, y): &(f64, f64)| (x - point.x).abs() < (last - first) * 0.4 && (y / point.y).ln().abs() < 0.5;
        if kind.is_some() && named.len() < NAMED && !named.iter().any(touches) {
            named.push((point.x, point.y));
            let title = point.hover.lines().next().unwrap_or_default();
            point.label = Some(escape::cut(title, 34).into_owned());
        }
    }
    let of = |kind: Option<&str>| -> Vec<Point> {
        rows.iter()
            .filter(|row| row.1 == kind)
            .map(|row| row.2.clone())
            .collect()
    };
    let usual = Mark::Line {
        points: vec![(first, Some(1.0)), (last, Some(1.0))],
        hovers: vec!["as the surrounding videos".to_owned(); 2],
        strong: false,
        dashed: true,
    };
    let best = rows.iter().find(|row| row.1 == Some("viral"));
    let reading = match best {
        Some((.., point)) => format!(
            "{} went viral; the highest had {} times the views of those published around it.",
            count(viral, "video"),
            compact(point.y)
        ),
        None if n < FEWEST => {
            format!("Too few videos to say which went viral: {n} can be compared, it needs {FEWEST}.")
        }
        None => "No video went viral: none is far above those published around it.".to_owned(),
    };
    let mut figure = figure
        .reading(reading)
        .with(Series::new("As usual", Colour::Ink, usual).unlabelled());
    for (kind, name, colour) in [
        (None, "Videos", Colour::Neutral),
        (Some("viral"), "Viral", Colour::Good),
        (Some("flat"), "Flat", Colour::Bad),
    ] {
        let points = of(kind);
        if !points.is_empty() {
            figure = figure.with(Series::new(name, colour, Mark::Points(points)));
        }
    }
    Ok(figure)
}
