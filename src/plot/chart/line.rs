//! Lines.

use super::arranged::arranged;
use super::groups::{Group, colours};
use super::spec::Chart;
use super::values::{Scaled, measure, number, numbers};
use super::words::{plain, rows, titled};
use crate::error::Result;
use crate::plot::figure::{Figure, Mark, Series};

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    let xs = Scaled::read(&chart.frame, &chart.x)?;
    let ys = numbers(&chart.frame, &chart.y)?;
    let at = |row: usize| Some((xs.values.get(row).copied().flatten()?, ys.get(row).copied().flatten()));
    let panels = match &chart.facet {
        Some(_) => chart.panels()?,
        None => vec![Group::all(chart.frame.height())],
    };
    let coloured = match &chart.color {
        Some(name) => colours(&chart.frame, name)?,
        None => vec![Group::all(chart.frame.height())],
    };
    let mut drawn = 0;
    let mut ends = None;
    let series: Vec<Vec<Series>> = panels
        .iter()
        .map(|panel| {
            let mut inside = vec![false; chart.frame.height()];
            for row in &panel.rows {
                inside.get_mut(*row).into_iter().for_each(|inside| *inside = true);
            }
            let of = |group: &Group| {
                let rows = group.rows.iter().filter(|row| inside.get(**row) == Some(&true));
                let mut points: Vec<(f64, Option<f64>)> = rows.filter_map(|row| at(*row)).collect();
                points.sort_by(|a, b| a.0.total_cmp(&b.0));
                drawn += points.iter().filter(|(_, y)| y.is_some()).count();
                let known: Vec<(f64, f64)> = points.iter().filter_map(|(x, y)| Some((*x, (*y)?))).collect();
                let name = group.name.clone().unwrap_or_else(|| titled(&chart.y));
                if ends.is_none() {
                    let both = known.first().copied().zip(known.last().copied());
                    ends = both.map(|both| (name.clone(), both));
                }
                let hover = |(x, y): &(f64, Option<f64>)| match y {
                    Some(y) => format!("{name}\n{}\n{}", xs.written(*x, &chart.x), number(*y, &chart.y)),
                    None => String::new(),
                };
                let mark = Mark::Line {
                    hovers: points.iter().map(hover).collect(),
                    points,
                    strong: true,
                    dashed: false,
                };
                Series::new(name, group.colour, mark)
            };
            coloured.iter().map(of).collect()
        })
        .collect();
    let figure =
        Figure::new(format!("{} by {}", titled(&chart.y), plain(&chart.x))).subtitle(rows(drawn, chart.frame.height()));
    let Some((name, ((from, first), (to, last)))) = ends else {
        let reason = format!(
            "No row has known values of both {} and {}.",
            plain(&chart.x),
            plain(&chart.y)
        );
        return Ok(figure.empty(reason));
    };
    let reading = format!(
        "{name}: {} at {}, {} at {}.",
        number(first, &chart.y),
        xs.written(from, &chart.x),
        number(last, &chart.y),
        xs.written(to, &chart.x)
    );
    let (x, y) = (
        xs.axis(&chart.x, chart.log_x),
        measure(&chart.y, titled(&chart.y), chart.log_y),
    );
    Ok(arranged(figure.reading(reading), &panels, series, x, y))
}
