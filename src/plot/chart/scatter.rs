//! Points.

use super::arranged::arranged;
use super::groups::{Group, colours};
use super::spec::Chart;
use super::values::{Scaled, column, measure, number, numbers};
use super::words::{plain, rows, titled};
use crate::display::number::{decimal, full};
use crate::display::one_line;
use crate::error::Result;
use crate::plot::figure::{Figure, Mark, Point, Series};
use crate::stats::metrics::spearman;

/// Points that are drawn at most; each has a hover.
const POINTS: usize = 5_000;

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    let xs = Scaled::read(&chart.frame, &chart.x)?;
    let ys = numbers(&chart.frame, &chart.y)?;
    let headline = match &chart.hover {
        Some(name) => Some(column(&chart.frame, name)?),
        None => chart.frame.column("title").ok().cloned(),
    };
    let drawable = |value: f64, log: bool| !log || value > 0.0;
    let at = |row: usize| {
        let (x, y) = (xs.values.get(row).copied().flatten()?, ys.get(row).copied().flatten()?);
        (drawable(x, chart.log_x && !xs.is_time) && drawable(y, chart.log_y)).then_some((x, y))
    };
    let known: Vec<(f64, f64)> = (0..chart.frame.height()).filter_map(at).collect();
    let every = known.len().div_ceil(POINTS).max(1);
    let panels = match &chart.facet {
        Some(_) => chart.panels()?,
        None => vec![Group::all(chart.frame.height())],
    };
    let coloured = match &chart.color {
        Some(name) => colours(&chart.frame, name)?,
        None => vec![Group::all(chart.frame.height())],
    };
    let mut number_of = vec![0_usize; chart.frame.height()];
    for (place, group) in coloured.iter().enumerate() {
        for row in &group.rows {
            number_of.get_mut(*row).into_iter().for_each(|one| *one = place);
        }
    }
    let mut drawn = 0;
    let mut series: Vec<Vec<Series>> = Vec::with_capacity(panels.len());
    for panel in &panels {
        let mut points: Vec<Vec<Point>> = coloured.iter().map(|_| Vec::new()).collect();
        let rows = panel.rows.iter().filter_map(|row| Some((*row, at(*row)?)));
        for (row, (x, y)) in rows.step_by(every) {
            let mut lines: Vec<String> = Vec::with_capacity(3);
            if let Some(headline) = &headline {
                lines.push(one_line(headline.name(), &headline.get(row)?));
            }
            lines.push(format!("{} {}", plain(&chart.x), xs.written(x, &chart.x)));
            lines.push(format!("{} {}", plain(&chart.y), number(y, &chart.y)));
            let place = number_of.get(row).copied().unwrap_or(0);
            drawn += 1;
            points.get_mut(place).into_iter().for_each(|points| {
                points.push(Point {
                    x,
                    y,
                    hover: lines.join("\n"),
                    ..Point::default()
                });
            });
        }
        let named = points.into_iter().zip(&coloured).map(|(points, group)| {
            let name = group.name.clone().unwrap_or_else(|| titled(&chart.y));
            let series = Series::new(name, group.colour, Mark::Points(points));
            if group.name.is_none() {
                series.unlabelled()
            } else {
                series
            }
        });
        series.push(named.collect());
    }
    let n = rows(known.len(), chart.frame.height());
    let figure = Figure::new(format!("{} and {}", titled(&chart.y), plain(&chart.x))).subtitle(match every {
        1 => n,
        every => format!("drawn: an even sample of {}, one in {every} · {n}", full(drawn)),
    });
    if known.is_empty() {
        let reason = format!(
            "No row has known values of both {} and {}.",
            plain(&chart.x),
            plain(&chart.y)
        );
        return Ok(figure.empty(reason));
    }
    let (a, b): (Vec<f64>, Vec<f64>) = known.iter().copied().unzip();
    // Ranks of more rows than this take longer than the picture.
    let correlation = (10..=1_000_000)
        .contains(&known.len())
        .then(|| spearman(&a, &b))
        .flatten();
    let figure = match correlation {
        Some(r) => figure.reading(format!(
            "The rank correlation (Spearman) of {} and {} is {}.",
            plain(&chart.x),
            plain(&chart.y),
            decimal(r, 2)
        )),
        None => figure,
    };
    let (x, y) = (
        xs.axis(&chart.x, chart.log_x),
        measure(&chart.y, titled(&chart.y), chart.log_y),
    );
    Ok(arranged(figure, &panels, series, x, y))
}
